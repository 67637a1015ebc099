"""Ways to damage a file: its bytes, its log, its tables, and what stands in its events."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from random import Random

from tests.damage.forgeries import LARGE, forged, forged_definition, mixed_up

Damage = Callable[[Path, Random], None]
PAGE = 4096

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
    "UPDATE OR REPLACE _sqlite_migrations SET name = x'ff'",
    "UPDATE OR REPLACE _sqlite_migrations SET name = CAST(x'ff' AS TEXT), migration_set = 7",
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
