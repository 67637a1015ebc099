"""Ways to damage a file: its bytes, its log, its tables, and what stands in its events behind a chain that holds."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from random import Random

from facilitator.storage.chain import Row, link
from facilitator.storage.codec import EVENT_OF_KIND, OLDER, decode
from facilitator.storage.journal import StorageFault

Damage = Callable[[Path, Random], None]
PAGE = 4096
# how often a value that cannot be read is left in the file, each time one comes up
OUTRIGHT = 0.03

LARGE = (2**63 - 1, -(2**63), 2**53 + 1, 10**15, -1, 0, 1)
COLUMNS = ("meeting", "seq", "act", "part", "seat", "at", "recorded", "kind", "body", "hash")
STRANGE: Sequence[object] = (
    *LARGE,
    1.5,
    1e308,
    float("inf"),
    "",
    "noon",
    "{}",
    "[]",
    "null",
    "[" * 3000,
    '{"a":' * 3000,
    '{"a":1',
    "1" * 6000,
    "\x00",
    "x" * 100_000,
    b"",
    b"\xff\xfe\x00",
    b"\x80" * 50,
)


def flipped(path: Path, rng: Random) -> None:
    """Flip one bit."""
    _flip(path, rng, 1)


def flipped_often(path: Path, rng: Random) -> None:
    """Flip up to 300 bits."""
    _flip(path, rng, rng.choice((3, 30, 300)))


def flipped_at_the_front(path: Path, rng: Random) -> None:
    """Flip some bits of the first page, where the header and the list of tables are."""
    _flip(path, rng, rng.choice((1, 2, 8)), within=PAGE)


def cut(path: Path, rng: Random) -> None:
    """Cut the end off, anywhere or between two pages."""
    content = path.read_bytes()
    at = rng.choice((rng.randrange(len(content)), PAGE * rng.randrange(len(content) // PAGE), rng.randrange(200)))
    path.write_bytes(content[:at])


def cut_in_the_last_page(path: Path, rng: Random) -> None:
    """Cut the last page in two."""
    content = path.read_bytes()
    path.write_bytes(content[: len(content) - rng.randrange(1, PAGE)])


def emptied(path: Path, rng: Random) -> None:
    """Leave nothing."""
    path.write_bytes(b"")


def overwritten(path: Path, rng: Random) -> None:
    """Write zeros or noise over a stretch, or one page over another."""
    content = bytearray(path.read_bytes())
    start, length = rng.randrange(len(content)), rng.choice((16, 512, PAGE))
    other = rng.randrange(len(content))
    noise = rng.choice((bytes(length), rng.randbytes(length), bytes(content[other : other + length])))
    content[start : start + length] = noise[: len(content) - start]
    path.write_bytes(content)


def lengthened(path: Path, rng: Random) -> None:
    """Write noise behind the end."""
    with path.open("ab") as file:
        file.write(rng.randbytes(rng.choice((1, 100, PAGE))))


def beside(path: Path, rng: Random) -> None:
    """Put noise into the log, the index of the log or the journal of changes beside the file."""
    name = path.with_name(path.name + rng.choice(("-wal", "-shm", "-journal")))
    head = rng.choice((b"", bytes.fromhex("377f0682002de218"), bytes.fromhex("d9d505f920a163d7")))
    name.write_bytes(head + rng.randbytes(rng.choice((3, 32, 5000))))


def column(path: Path, rng: Random) -> None:
    """Put something strange into a column of some events."""
    _change(path, rng, f"UPDATE OR IGNORE events SET {rng.choice(COLUMNS)} = ? WHERE seq IN (?, ?)", strange=True)


def column_of_text(path: Path, rng: Random) -> None:
    """Put bytes that are no text into a column as if they were."""
    sql = f"UPDATE OR IGNORE events SET {rng.choice(COLUMNS)} = CAST(? AS TEXT) WHERE seq IN (?, ?)"
    _change(path, rng, sql, strange=b"\xff\xfe\x80")


def row(path: Path, rng: Random) -> None:
    """Take events away, number them otherwise, or write one twice."""
    taken = "INSERT INTO events SELECT meeting, seq + 100000, act || 'x', part, seat, at, recorded, kind, body, hash "
    sql = rng.choice(
        (
            "DELETE FROM events WHERE seq IN (?, ?)",
            "DELETE FROM events WHERE seq >= min(?, ?)",
            "DELETE FROM events WHERE seq <= min(?, ?)",
            "UPDATE events SET seq = -seq WHERE seq IN (?, ?)",
            "UPDATE events SET seq = 1000000 + seq WHERE seq IN (?, ?)",
            f"{taken} FROM events WHERE seq IN (?, ?)",
        )
    )
    _change(path, rng, sql)


def table(path: Path, rng: Random) -> None:
    """Take a table, a column or an index away, or fill it with something else."""
    _change_table(path, rng.choice(TABLES))


TABLES = (
    "DROP TABLE events",
    "DROP TABLE documents",
    "DROP TABLE _sqlite_migrations",
    "DELETE FROM _sqlite_migrations",
    "UPDATE _sqlite_migrations SET name = x'ff'",
    "UPDATE _sqlite_migrations SET name = CAST(x'ff' AS TEXT), migration_set = 7",
    "ALTER TABLE events DROP COLUMN hash",
    "ALTER TABLE events DROP COLUMN body",
    "ALTER TABLE events RENAME COLUMN kind TO sort",
    "ALTER TABLE events ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'",
    "ALTER TABLE events RENAME TO happenings",
    "ALTER TABLE documents DROP COLUMN content",
    "ALTER TABLE documents RENAME COLUMN sha256 TO name",
    "DELETE FROM documents",
    "UPDATE documents SET content = 7",
    "UPDATE documents SET content = 'text', recorded = 'noon'",
    "UPDATE documents SET sha256 = x'00' || rowid",
    "DROP TABLE search_words",
    "DROP TABLE search_state",
    "DELETE FROM search_state",
    "UPDATE search_state SET seq = 'noon', generation = x'ff', whole = 'no'",
    "UPDATE search_state SET version = 'two'",
    "UPDATE search_places SET kind = 7, number = 'x', digest = 'y', at = 'z'",
    "UPDATE search_places SET number = number + 1000000",
    "ALTER TABLE search_places DROP COLUMN digest",
    "DELETE FROM search_words_data",
    "UPDATE search_words_data SET block = x'0102'",
    "DROP TABLE search_words_data",
    "PRAGMA application_id = 7",
    "PRAGMA user_version = 7",
    "CREATE TRIGGER t BEFORE INSERT ON events BEGIN SELECT RAISE(IGNORE); END",
    "CREATE VIEW v AS SELECT * FROM events",
    "INSERT INTO events SELECT 'another', seq, act || 'y', part, seat, at, recorded, kind, body, hash FROM events",
)


def unbound(path: Path, rng: Random) -> None:
    """Take away what the tables demand of their columns, and leave some empty."""
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TABLE free AS SELECT * FROM events")
        file.execute("DROP TABLE events")
        file.execute("ALTER TABLE free RENAME TO events")
        for _ in range(3):
            seq = rng.randrange(1, _count(file) + 1)
            file.execute(f"UPDATE events SET {rng.choice(COLUMNS)} = NULL WHERE seq = ?", [seq])
        if rng.random() < 0.5:
            file.execute("INSERT INTO events SELECT * FROM events WHERE seq = ?", [seq])


def forged(path: Path, rng: Random) -> None:
    """Write values that an event may have and a meeting never had, behind a chain that holds."""
    events = _read(path)
    for _ in range(rng.choice((1, 1, 3, 20, 100))):
        place = rng.randrange(len(events))
        events[place][6] = _forged_body(events[place][5], events[place][6], rng)
    _write(path, events)


def forged_definition(path: Path, rng: Random) -> None:
    """Do the same to the definition of the meeting only."""
    events = _read(path)
    for _ in range(rng.choice((1, 1, 3))):
        events[0][6] = _forged_body("meeting-defined", events[0][6], rng)
    _write(path, events)


def mixed_up(path: Path, rng: Random) -> None:
    """Leave events out, put them elsewhere, write them twice, or undo what is not there; the chain holds."""
    events = _read(path)
    for _ in range(rng.choice((1, 5, 40))):
        place, other = rng.randrange(len(events)), rng.randrange(len(events))
        match rng.randrange(6):
            case 0:
                del events[place]
            case 1:
                events.insert(other, events.pop(place))
            case 2:
                events.insert(other, [f"{events[place][0]}-{rng.random()}", *events[place][1:]])
            case 3:
                events[place][3] = rng.choice((events[other][3], *LARGE))
            case 4:
                kind = rng.choice((*EVENT_OF_KIND, *OLDER, "votes-counted", ""))
                events[place][5] = kind
            case 5:
                body = _dumped({"act": rng.choice((events[other][0], "nobody"))})
                events.insert(place, [f"undo-{rng.random()}", 0, "chair", events[place][3], events[place][4]])
                events[place] += [rng.choice(("act-undone", "act-redone")), body]
    _write(path, events)


DAMAGES: dict[str, Damage] = {
    damage.__name__: damage
    for damage in (
        flipped,
        flipped_often,
        flipped_at_the_front,
        cut,
        cut_in_the_last_page,
        emptied,
        overwritten,
        lengthened,
        beside,
        column,
        column_of_text,
        row,
        table,
        unbound,
        forged,
        forged_definition,
        mixed_up,
    )
}


def _flip(path: Path, rng: Random, count: int, *, within: int | None = None) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(count):
        content[rng.randrange(within or len(content))] ^= 1 << rng.randrange(8)
    path.write_bytes(content)


def _count(file: sqlite3.Connection) -> int:
    return int(file.execute("SELECT count(*) FROM events").fetchone()[0])


def _change(path: Path, rng: Random, sql: str, *, strange: object = False) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        places = [rng.choice((1, rng.randrange(1, _count(file) + 1))) for _ in range(2)]
        values = [rng.choice(STRANGE)] if strange is True else [strange] if strange else []
        file.execute(sql, [*values, *places])


def _change_table(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("PRAGMA writable_schema = ON")
        file.execute("PRAGMA legacy_alter_table = ON")
        file.execute(sql)


Stored = list[object]
"""An event as it is stored, without meeting, seq and hash: act, part, seat, at, recorded, kind, body."""


def _read(path: Path) -> list[list]:  # type: ignore[type-arg]  # whatever stands there
    with closing(sqlite3.connect(path)) as file:
        sql = "SELECT act, part, seat, at, recorded, kind, body FROM events ORDER BY seq"
        return [list(row) for row in file.execute(sql)]


def _write(path: Path, events: list[list]) -> None:  # type: ignore[type-arg]
    """Write the events anew, in a chain that holds as far as it can be made."""
    with closing(sqlite3.connect(path)) as file, file:
        meeting = file.execute("SELECT meeting FROM events").fetchone()[0]
        file.execute("DELETE FROM events")
        head = ""
        for seq, (act, part, seat, at, recorded, kind, body) in enumerate(events, start=1):
            one = Row(seq=seq, act=act, part=part, seat=seat, at=at, recorded=recorded, kind=kind, body=body)
            head = link(head, one)
            values = (meeting, seq, act, part, seat, at, recorded, kind, body, head)
            file.execute(f"INSERT OR IGNORE INTO events VALUES ({', '.join('?' * 10)})", values)


def _forged_body(kind: str, text: str, rng: Random) -> str:
    """Change a value of a body; mostly to one that can still be read."""
    for _ in range(20):
        changed = _dumped(_with_one_changed(json.loads(text), rng, kind))
        try:
            decode(kind, changed)
        except StorageFault:
            if rng.random() < OUTRIGHT:
                return changed
        else:
            return changed
    return text


def _dumped(body: object) -> str:
    return json.dumps(body, sort_keys=True, separators=(",", ":"))


TEXTS = (
    "",
    " ",
    "zz",
    "FRA",
    "c",
    "\n",
    "\x00",
    "\u202e",
    "\udfff",
    "<b>&amp;",
    "x" * 5000,
    "é" * 300,
    "{name}",
    "%s",
    "=1+1",
)
TIMES = ("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2025-04-07T08:00:00Z", "1970-01-01T00:00:00Z")
NUMBERS = (*LARGE, 999, 2, 0.5, -0.5, 1e308, -1e308, 1e-300)


def _with_one_changed(value: object, rng: Random, name: str) -> object:
    """Change one value, or one below it."""
    if isinstance(value, dict) and value and rng.random() < 0.95:
        key = rng.choice(list(value))
        if rng.random() < 0.05:
            return {other: inner for other, inner in value.items() if other != key}
        return {**value, key: _with_one_changed(value[key], rng, key)}
    if isinstance(value, list) and value and rng.random() < 0.8:
        place = rng.randrange(len(value))
        changed = [*value]
        changed[place] = _with_one_changed(value[place], rng, name)
        return changed
    return _another(value, rng)


def _another(value: object, rng: Random) -> object:
    if rng.random() < 0.08:
        return rng.choice((None, True, [], {}, 7, "7", [None], {"a": 1}))
    match value:
        case bool():
            return not value
        case int() | float():
            return rng.choice((*NUMBERS, value + 1))
        case str() if value[:2].isdigit() and "T" in value:
            return rng.choice(TIMES)
        case str():
            return rng.choice(TEXTS)
        case list():
            return rng.choice(([], value * 2, list(reversed(value)), value * 50 if len(value) < 20 else value))
        case None:
            return rng.choice((*NUMBERS, *TEXTS, *TIMES))
        case _:
            return value
