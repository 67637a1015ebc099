"""A damaged file is named in one calm sentence, whatever is damaged; what was never written does not come in."""

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.statements import GistWritten
from facilitator.core.trail import Trail
from facilitator.storage import faults
from facilitator.storage.codec import decode, encode
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.journal import Damaged, FileMissing, NewerVersion, NotAMeeting, ReadOnly, StorageFault
from facilitator.storage.search import SearchIndex
from facilitator.storage.sqlite import SqliteJournal, open_file
from tests.storage.drafting import drafts
from tests.storage.samples_of_events import EVERY_EVENT
from tests.storage.test_sqlite import change

WITHOUT_CONSTRAINTS = (
    "CREATE TABLE free AS SELECT * FROM events",
    "DROP TABLE events",
    "ALTER TABLE free RENAME TO events",
)


@pytest.fixture
def closed(journal: SqliteJournal, path: Path) -> Path:
    """Give the file of a meeting with nine events, closed."""
    journal.append(drafts(range(1, 9)), after=1)
    journal.close()
    return path


def fault_of(path: Path) -> StorageFault:
    """Read a file and give the fault that it has."""
    with pytest.raises(StorageFault) as fault, closing(open_file(path)) as journal:
        journal.read()
    said = str(fault.value)
    assert "“meeting.floor”" in said
    assert said.count("\n") == 0
    assert len(said) < 400
    return fault.value


@pytest.mark.parametrize("value", [b"\xff", 7, 2**63 - 1, -1, 1.5, 1e308, "noon", "", "x" * 100_000])
@pytest.mark.parametrize("column", ["act", "part", "seat", "at", "recorded", "kind", "body"])
def test_a_value_of_a_wrong_kind_is_named_or_read_as_what_it_is(closed: Path, column: str, value: object) -> None:
    change(closed, f"UPDATE events SET {column} = ? WHERE seq = 4", value)
    with closing(sqlite3.connect(closed)) as file:
        (stored,) = file.execute(f"SELECT {column} FROM events WHERE seq = 4").fetchone()
    # SQLite itself makes a text of a number in a column of texts
    right = str if column in {"act", "seat", "kind", "body"} else int
    within = abs(stored) < 10**15 if isinstance(stored, int) and column in {"at", "recorded"} else True
    if isinstance(stored, right) and column not in {"kind", "body"} and within:
        with closing(open_file(closed)) as journal:
            assert len(journal.read()) == 9
            assert journal.verify().first_changed == 4
        return
    assert "Event 4" in str(fault_of(closed))


@pytest.mark.parametrize("column", ["act", "seat", "kind", "body"])
def test_bytes_that_are_no_text_are_named(closed: Path, column: str) -> None:
    change(closed, f"UPDATE events SET {column} = CAST(x'ff22' AS TEXT) WHERE seq = 4")
    assert "Event 4" in str(fault_of(closed))


@pytest.mark.parametrize("value", [b"\xff", 7])
def test_a_name_of_the_meeting_that_is_no_text_is_named(closed: Path, value: object) -> None:
    change(closed, "UPDATE events SET meeting = CAST(? AS BLOB)", value)
    assert isinstance(fault_of(closed), Damaged)
    change(closed, "UPDATE events SET meeting = CAST(x'ff' AS TEXT)")
    assert isinstance(fault_of(closed), Damaged)


@pytest.mark.parametrize(
    ("sql", "missing"),
    [
        ("DELETE FROM events WHERE seq = 4", 4),
        ("DELETE FROM events WHERE seq = 1", 1),
        ("UPDATE events SET seq = 'four' WHERE seq = 4", 4),
        ("UPDATE events SET seq = 4000 WHERE seq = 4", 4),
        ("UPDATE events SET seq = -4 WHERE seq = 4", 4),
        ("UPDATE events SET seq = 'ten' WHERE seq = 9", 9),
    ],
)
def test_a_hole_in_the_numbers_is_named(closed: Path, sql: str, missing: int) -> None:
    change(closed, sql)
    assert f"Event {missing} is missing" in str(fault_of(closed))


def test_an_act_is_not_written_behind_a_number_that_is_none(closed: Path) -> None:
    change(closed, "UPDATE events SET seq = 'ten' WHERE seq = 9")
    with closing(open_file(closed)) as journal, pytest.raises(Damaged, match="last event"):
        journal.append(drafts([20]), after=9)


@pytest.mark.parametrize(
    "rule",
    [
        "UNIQUE (kind) ON CONFLICT IGNORE",
        "UNIQUE (meeting, kind) ON CONFLICT REPLACE",
        "CHECK (seq < 20)",
        "FOREIGN KEY (seat) REFERENCES documents (sha256)",
    ],
)
def test_a_rule_that_drops_or_refuses_what_is_written_is_refused_on_opening(closed: Path, rule: str) -> None:
    """A prepared file would let `do` acknowledge what was not recorded."""
    with closing(sqlite3.connect(closed)) as file, file:
        (made,) = file.execute("SELECT sql FROM sqlite_master WHERE name = 'events'").fetchone()
        file.execute("ALTER TABLE events RENAME TO before")
        file.execute(f"{made.rstrip().removesuffix(')')}, {rule})")
        file.execute("INSERT OR IGNORE INTO events SELECT * FROM before")
        file.execute("DROP TABLE before")
        file.execute("CREATE UNIQUE INDEX idx_events_meeting_act_part ON events (meeting, act, part)")
    assert "changes what is written into it" in str(fault_of(closed))


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TABLE events",
        "DROP TABLE documents",
        "DROP TABLE _sqlite_migrations",
        "DELETE FROM _sqlite_migrations",
        "ALTER TABLE _sqlite_migrations DROP COLUMN applied_at",
        "ALTER TABLE events DROP COLUMN hash",
        "ALTER TABLE events RENAME COLUMN body TO words",
        "ALTER TABLE events ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'",
        "ALTER TABLE documents DROP COLUMN content",
        "CREATE TRIGGER t BEFORE INSERT ON events BEGIN SELECT RAISE(IGNORE); END",
        "CREATE TRIGGER t AFTER INSERT ON documents BEGIN DELETE FROM documents; END",
        "CREATE VIEW v AS SELECT * FROM events",
        "CREATE UNIQUE INDEX one_of_a_kind ON events (kind)",
        "CREATE UNIQUE INDEX one_long ON documents (length(content))",
    ],
)
def test_tables_that_are_not_those_of_a_meeting_are_refused_and_stay_as_they_are(closed: Path, sql: str) -> None:
    change(closed, sql)
    before = closed.read_bytes()
    assert isinstance(fault_of(closed), Damaged)
    assert closed.read_bytes() == before


def test_a_table_that_demands_nothing_is_refused(closed: Path) -> None:
    for sql in (*WITHOUT_CONSTRAINTS, "UPDATE events SET body = NULL, seq = NULL"):
        change(closed, sql)
    assert isinstance(fault_of(closed), Damaged)


def test_steps_whose_names_are_no_text_are_refused(closed: Path) -> None:
    change(closed, "UPDATE _sqlite_migrations SET name = CAST(x'ff' AS TEXT) || rowid")
    assert isinstance(fault_of(closed), NewerVersion)


def test_an_empty_file_is_no_meeting(closed: Path) -> None:
    closed.write_bytes(b"")
    assert isinstance(fault_of(closed), NotAMeeting)


def test_a_list_of_tables_whose_fault_cannot_even_be_said_is_damaged(closed: Path) -> None:
    content = closed.read_bytes()
    closed.write_bytes(content.replace(b'CREATE TABLE "events"', b'CREATE TABLE "\xff\xfe\xfd\xfc\xfb\xfa"'))
    assert isinstance(fault_of(closed), Damaged)


def test_a_format_that_is_none_is_damaged(closed: Path) -> None:
    content = bytearray(closed.read_bytes())
    content[44:48] = (77).to_bytes(4)
    closed.write_bytes(content)
    assert isinstance(fault_of(closed), Damaged)


@pytest.mark.parametrize("end", ["-wal", "-journal", "-shm"])
def test_noise_beside_the_file_changes_nothing(closed: Path, end: str) -> None:
    closed.with_name(closed.name + end).write_bytes(bytes(range(256)) * 20)
    with closing(open_file(closed)) as journal:
        assert len(journal.read()) == 9
        assert journal.verify().first_changed is None


def test_a_copy_of_what_is_damaged_names_what_is_damaged_and_leaves_nothing(closed: Path) -> None:
    with closing(sqlite3.connect(closed)) as file:
        (page,) = file.execute("SELECT rootpage FROM sqlite_master WHERE name = 'documents'").fetchone()
    content = closed.read_bytes()
    closed.write_bytes(content[: (page - 1) * 4096] + b"\x5a" * 4096 + content[page * 4096 :])
    with closing(open_file(closed)) as journal, pytest.raises(Damaged, match=r"“meeting\.floor” is damaged"):
        journal.copy_to(Address.of(closed.with_name("copy.floor")))
    assert not closed.with_name("copy.floor").exists()


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM search_words_config",
        "UPDATE search_words_data SET block = x'0102'",
        "DROP TABLE search_words_data",
        "DROP TABLE search_words_idx",
        "DELETE FROM search_state",
    ],
)
def test_an_index_that_is_damaged_keeps_no_meeting_from_being_copied(closed: Path, damage: str) -> None:
    with closing(open_file(closed)) as journal:
        trail = Trail()
        trail.append(journal.read())
        index = SearchIndex.beside(journal)
        index.follow(trail.meeting, trail.last.seq)
        index.close()
    with closing(sqlite3.connect(closed)) as file, file:
        file.execute("PRAGMA writable_schema = ON")
        file.execute(damage)
    copy = closed.with_name("copy.floor")
    with closing(open_file(closed)) as journal:
        journal.copy_to(Address.of(copy))
    with closing(open_file(copy)) as journal:
        assert len(journal.read()) == 9
        assert journal.verify().first_changed is None
    with closing(sqlite3.connect(copy)) as file:
        assert not file.execute("SELECT name FROM sqlite_schema WHERE name GLOB 'search_*'").fetchall()
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)


GIST = json.loads(encode(GistWritten(statement=1, text="said", revision=1)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "body",
    [
        "",
        "null",
        "7",
        '"text"',
        "[]",
        "[" * 100_000,
        '{"a":' * 100_000,
        "{",
        "\ufeff{}",
        json.dumps(GIST).replace("1", "NaN", 1),
        json.dumps(GIST).replace("1", "-Infinity", 1),
        json.dumps(GIST).replace("1", "1e999", 1),
        json.dumps(GIST).replace("1", "1" * 5000, 1),
        json.dumps(GIST).replace("1", "9" * 12, 1),
        json.dumps({**GIST, "text": "\udfff"}),
        json.dumps({**GIST, "text": None}),
        json.dumps({**GIST, "statement": "1"}),
        json.dumps({"statement": 1}),
    ],
)
def test_a_body_that_was_never_written_is_damaged(body: str) -> None:
    with pytest.raises(Damaged, match="gist-written"):
        decode("gist-written", body)


@pytest.mark.parametrize("kind", ["written-submitted", "written-noted"])
@pytest.mark.parametrize("body", ["[]", "null", "7"])
def test_an_older_kind_with_a_body_that_is_none_is_damaged(kind: str, body: str) -> None:
    with pytest.raises(Damaged):
        decode(kind, body)


@pytest.mark.parametrize(
    "written", ["2025-04-07T10:00:00", "2025-04-07T10:00:00+02:00", "0001-01-01T00:00:00+14:00", "noon", 7, True]
)
def test_a_time_that_is_not_in_utc_is_damaged(written: object) -> None:
    with pytest.raises(Damaged):
        decode("hard-stop-moved", json.dumps({"session": 1, "end": written}))


def test_what_stands_in_a_file_is_said_shortly(closed: Path) -> None:
    change(closed, "UPDATE events SET kind = ? WHERE seq = 4", "x\ny\u202e" * 5000)
    said = str(fault_of(closed))
    assert "x?y?" in said
    change(closed, "UPDATE events SET body = ? WHERE seq = 1", json.dumps({"k" * 50_000: 1}))
    assert len(str(fault_of(closed))) < 400


@pytest.mark.parametrize(
    "zone", ["", " ", "Mars/Olympus", "/etc/passwd", "../../etc/passwd", "x" * 5000, "a\x00b", "é"]
)
def test_a_time_zone_that_is_not_known_is_said(closed: Path, zone: str) -> None:
    body = json.loads(encode(EVERY_EVENT[0]))
    body["definition"]["zone"] = zone
    change(closed, "UPDATE events SET body = ? WHERE seq = 1", json.dumps(body))
    assert "is not known on this computer" in str(fault_of(closed))


@pytest.mark.parametrize(
    ("number", "kind"), [(13, StorageFault), (2, FileMissing), (20, FileMissing), (5, StorageFault), (40, StorageFault)]
)
def test_a_fault_while_something_is_read_is_told_as_such(path: Path, number: int, kind: type[StorageFault]) -> None:
    def failing() -> None:
        raise OSError(number, os.strerror(number))

    with pytest.raises(kind) as fault, as_storage_faults(path, reading=True):
        failing()
    assert not isinstance(fault.value, ReadOnly)
    assert "“meeting.floor”" in str(fault.value)
    assert "Errno" not in str(fault.value)


def test_a_name_stands_shortly_in_a_sentence() -> None:
    assert faults.short_name(Path("/a/b.floor")) == "b.floor"
    assert faults.short_name(Path("/a/" + "x" * 300 + ".floor")).endswith("xx.floor")
    assert len(faults.short_name(Path("x" * 300))) == faults.LONGEST_NAME + 1
    assert faults.short_name(Path("a\nb\u202e.floor")) == "a?b?.floor"
    assert faults.short_name(Path(os.fsdecode(b"caf\xe9.floor"))) == "caf?.floor"
