"""Search: everything said is found by its words, whatever is typed, and no append waits for the index."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.address import Address
from facilitator.core.commands import Command, read_command
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.searching import read_query
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage.search import SearchIndex
from facilitator.storage.sqlite import SqliteJournal, open_file

START = datetime(2025, 4, 7, 8, 0, tzinfo=UTC)
HOSTILE = (
    '"', "'", '""', '"open', "*", "a*", "-a", "NOT", "AND OR NOT", "NEAR(a b)", "(", ")", "{names} : x", "names:afg", "^a",
    "a AND", "\0", "a\0b", ";DROP TABLE search_words;--", "%", "_", "\\", "🙂", "\u202eabc", "\ud800", "item:", "item:zz",
    "by:nobody", "since:never", "tag:", "item:c:d", "+", "a" * 100_000, "a " * 5000, "「", "：", "x" * 41, "\t\n",
)  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "m.floor"
    make_meeting(Address.of(path), "ccm-im-2025", clock=lambda: START).close()
    return path


@pytest.fixture
def file(made: Path, tmp_path: Path) -> Path:
    path = tmp_path / "m.floor"
    path.write_bytes(made.read_bytes())
    return path


class Finder:
    """A seat with its index: words of the command line act, and what is typed is looked for."""

    def __init__(self, path: Path, index: Callable[[Seat], SearchIndex] | None = None) -> None:
        self.seat = Seat(open_file(path))
        self.index = SearchIndex.beside(self.seat.journal) if index is None else index(self.seat)
        self.minutes = 0

    @property
    def meeting(self) -> Meeting:
        return self.seat.meeting

    def do(self, name: str, *words: str) -> None:
        self.minutes += 1
        self.seat.refresh()
        self.seat.act(read_command(self.meeting, name, words), at=START + timedelta(minutes=self.minutes))

    def speak(self, who: str) -> None:
        self.do("request", who, "--capacity", "national")
        waiting = self.meeting.items[ItemCode("c")].waiting
        self.do("give-floor", str(next(r.id for r in waiting if r.who == who and r.capacity == "national")))

    def find(self, text: str, limit: int = 50) -> list[str]:
        self.seat.refresh()
        self.index.follow(self.meeting, self.seat.seq)
        found = self.index.find(read_query(self.meeting, text), limit=limit)
        return [f"{kind[0]}{number}" for kind, number in found]

    def close(self) -> None:
        self.index.close()
        self.seat.journal.close()


@pytest.fixture
def finder(file: Path) -> Iterator[Finder]:
    made = Finder(file)
    made.do("take-up", "c")
    for who in ("AFG", "CIV", "FRA"):
        made.speak(who)
    made.do("end")
    made.do("gist", "1", "It reported progress in clearing contaminated areas.")
    made.do("gist", "2", "Elle a remercié la Présidence ; 协调员 spoke of victim assistance.")
    made.do("point", "2", "Funds are missing", "--lap", "23", "--as", "assistance")
    made.do("tag", "3", "gender mainstreaming")
    made.do("recommend", "Hold a workshop on clearance", "--by", "FRA")
    made.do("decide", "The President took note.")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("progress", ["s1"]),
        ("PROGRESS", ["s1"]),
        ("prog", ["s1"]),
        ("présidence", ["s2"]),
        ("presidence", ["s2"]),
        ("cote divoire", ["s2"]),
        ("Côte d’Ivoire", ["s2"]),
        ("afghan", ["s1"]),
        ("clear", ["e1", "s1"]),
        ('"contaminated areas"', ["s1"]),
        ('"areas contaminated"', []),
        ('"contaminated area"', []),
        ("“contaminated areas” progress", ["s1"]),
        ("progress remercie", []),
        ("lap 23", ["s2"]),
        ("funds missing", ["s2"]),
        ("gender", ["s3"]),
        ("workshop", ["e1"]),
        ("conclusion note", ["e2"]),
        ("调员", ["s2"]),
        ("员协", []),
        ("by:fra", ["e1", "s3"]),
        ("by:afg clear", ["s1"]),
        ("item:c clear", ["e1", "s1"]),
        ("item:d clear", []),
        ("tag:Gender-Mainstreaming", ["s3"]),
        ("since:2025-04-07T10:04 until:2025-04-07T10:06", ["s2"]),
        ("", ["e2", "e1", "s3", "s2", "s1"]),
        ("🙂", []),
        ("!!!", []),
    ],
)
def test_what_was_said_is_found_by(finder: Finder, typed: str, found: list[str]) -> None:
    assert finder.find(typed) == found


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_any_text_is_a_valid_query(finder: Finder, typed: str) -> None:
    assert len(finder.find(typed)) <= 5
    assert finder.find("progress") == ["s1"]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_no_text_at_all_breaks_the_search(finder: Finder, typed: str) -> None:
    assert len(finder.find(typed)) <= 5


def test_a_hostile_gist_is_found_and_harms_nothing(finder: Finder) -> None:
    finder.do("gist", "3", "'); DROP TABLE search_words; -- {{ 7*7 }} <script> NEAR(x) \u202e قنابل عنقودية")
    assert finder.find("drop table") == ["s3"]
    assert finder.find("عنقودية") == ["s3"]
    assert finder.find("progress") == ["s1"]


def test_the_index_follows_every_act(finder: Finder) -> None:
    assert finder.find("survey") == []
    finder.do("gist", "1", "A survey.")
    assert (finder.find("survey"), finder.find("progress")) == (["s1"], [])
    finder.do("strike", "1")
    assert finder.find("workshop") == []
    finder.do("correct", "1", "--who", "CHE")
    assert finder.find("switzerland") == ["s1"]
    finder.do("rename", "FRA", "French Republic")
    assert finder.find("french republic") == ["s3"]


def test_what_was_undone_is_not_found_and_comes_back(finder: Finder) -> None:
    finder.speak("NOR")
    assert finder.find("norway") == ["s4"]
    finder.do("undo")
    assert finder.find("norway") == []
    finder.do("redo")
    assert finder.find("norway") == ["s4"]


def test_the_limit_gives_the_latest(finder: Finder) -> None:
    assert finder.find("", limit=2) == ["e2", "e1"]
    assert finder.find("", limit=0) == []


def test_the_index_is_kept_in_the_file_and_not_made_anew(finder: Finder, file: Path) -> None:
    finder.find("progress")
    again = Finder(file)
    assert not again.index.in_memory
    before = generation(file)
    assert again.find("progress") == ["s1"]
    assert generation(file) == before
    again.close()


def generation(file: Path) -> int:
    connection = sqlite3.connect(file)
    found = connection.execute("SELECT generation FROM search_state").fetchone()[0]
    connection.close()
    return int(found)


def test_two_seats_that_search_and_write_in_turn_find_the_same(finder: Finder, file: Path) -> None:
    other = Finder(file)
    for number, seat in enumerate((finder, other, finder, other)):
        seat.minutes = 100 + number
        seat.do("gist", "3", f"Turn{number} taken.")
        assert seat.find(f"turn{number}") == ["s3"]
    assert finder.find("turn3") == other.find("turn3") == ["s3"]
    assert finder.find("turn2") == []
    other.close()


def test_a_seat_that_has_read_less_does_not_take_the_index_back(finder: Finder, file: Path) -> None:
    other = Finder(file)
    finder.do("gist", "3", "Later.")
    assert finder.find("later") == ["s3"]
    other.index.follow(other.meeting, other.seat.seq)
    assert finder.find("later") == ["s3"]
    other.close()


def test_an_index_of_another_version_is_made_anew(finder: Finder, file: Path) -> None:
    finder.find("progress")
    connection = sqlite3.connect(file)
    connection.execute("UPDATE search_state SET version = 99")
    connection.execute("DELETE FROM search_words")
    connection.commit()
    connection.close()
    again = Finder(file)
    assert again.find("progress") == ["s1"]
    again.close()


def test_a_write_that_was_broken_off_is_finished_by_the_next_search(finder: Finder, file: Path) -> None:
    finder.find("progress")
    connection = sqlite3.connect(file)
    connection.execute("UPDATE search_state SET whole = 0, seq = 0, generation = generation + 1")
    connection.execute("DELETE FROM search_words")
    connection.execute("DELETE FROM search_places")
    connection.commit()
    connection.close()
    assert finder.find("progress") == ["s1"]


def test_a_file_that_may_only_be_read_is_searched_all_the_same(finder: Finder, file: Path) -> None:
    finder.close()
    file.chmod(0o444)
    reader = Finder(file)
    assert reader.index.in_memory
    assert reader.find("progress") == ["s1"]
    reader.close()
    finder.seat = Seat(open_file(file))


def test_while_another_program_writes_the_search_goes_on_in_memory(finder: Finder, file: Path) -> None:
    busy = sqlite3.connect(file, isolation_level=None)
    busy.execute("BEGIN IMMEDIATE")
    assert finder.find("progress") == ["s1"]
    assert finder.index.in_memory
    busy.execute("ROLLBACK")
    busy.close()
    finder.do("gist", "1", "Survey.")
    assert finder.find("survey") == ["s1"]


def test_the_journal_is_unchanged_by_searching(finder: Finder) -> None:
    head = finder.seat.journal.head()
    finder.find("progress")
    assert finder.seat.journal.verify(head).unchanged
    assert finder.seat.journal.read(finder.seat.seq) == []


def test_what_the_index_writes_is_marked_too(finder: Finder, file: Path) -> None:
    """A log without marks would be taken for that of another file."""
    mark = "SELECT before, now FROM lineage"
    for line in (("chair-says", "First."), ("chair-says", "Second.")):
        finder.do(*line)
        before = finder.seat.journal.db.execute(mark).fetchone()
        finder.find("second")
        after = finder.seat.journal.db.execute(mark).fetchone()
        assert after != before
    finder.find("second")
    assert finder.seat.journal.db.execute(mark).fetchone() == after


def test_a_damaged_index_is_left_for_one_in_memory(finder: Finder, file: Path) -> None:
    finder.find("progress")
    connection = sqlite3.connect(file)
    connection.execute("DROP TABLE search_words")
    connection.commit()
    connection.close()
    finder.do("gist", "1", "Survey.")
    assert finder.find("survey") == ["s1"]


def test_the_same_meeting_is_not_read_twice(finder: Finder) -> None:
    finder.find("progress")
    before = finder.index._state
    finder.index.follow(finder.meeting, finder.seat.seq)
    assert finder.index._state is before
    assert replace(before, whole=True) == before


def test_a_search_before_anything_was_said_finds_nothing(file: Path) -> None:
    empty = Finder(file)
    assert (empty.find("a"), empty.find("")) == ([], [])
    empty.seat.act(Command(name="take-up", arguments={"item": "c"}))
    assert empty.find("") == []
    empty.close()


def test_a_copy_is_without_the_index_and_found_in_all_the_same(file: Path, tmp_path: Path) -> None:
    finder = Finder(file)
    finder.do("start-session", "1")
    finder.do("take-up", "c")
    finder.speak("FRA")
    assert finder.find("france") == ["s1"]
    copy = tmp_path / "copy.floor"
    journal = finder.seat.journal
    assert isinstance(journal, SqliteJournal)
    journal.copy_to(Address.of(copy))
    with closing(sqlite3.connect(copy)) as opened:
        names = {name for (name,) in opened.execute("SELECT name FROM sqlite_master")}
    assert not [name for name in names if name.startswith("search_")]
    with closing(Finder(copy)) as found:
        assert found.find("france") == ["s1"]
    finder.close()
