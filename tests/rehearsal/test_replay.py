"""A replay: what was recorded happens once more, in a file of its own that is marked as rehearsal; any meeting can be played."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.agenda import Definition
from facilitator.core.commands import read_command
from facilitator.core.ids import DelegationCode, SeatName
from facilitator.core.meeting import ActUndone
from facilitator.making import make_meeting
from facilitator.rehearsal import rehearse, run_headless
from facilitator.rehearsal.headless import replay
from facilitator.seat import Seat
from facilitator.storage.opening import open_journal
from facilitator.storage.recording import Recording, read_recording
from tests.core.test_days import three_days
from tests.room import definition, roster

BEGUN = datetime(2025, 4, 7, 13, 5, tzinfo=UTC)
LINES = (
    "start-session 2", "take-up c", "request FRA", "request NOR", "call", "begin", "gist 1 'Welcomed the plan.'", "end",
    "call", "undo", "give-floor", "absent 2", "clock-was 30", "request KEN",
)  # fmt: skip


class Minutes:
    """A clock that goes on by a minute each time it is read."""

    def __init__(self) -> None:
        self.now = BEGUN

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A meeting in which two seats did this and that, an undo and a received text among it."""
    folder = tmp_path_factory.mktemp("recorded")
    (folder / "text.txt").write_text("The text of Afghanistan.", encoding="utf-8")
    path, clock = folder / "meeting.floor", Minutes()
    with closing(make_meeting(Address.of(path), "ccm-im-2025", clock=clock)) as journal:
        seats = [Seat(journal, SeatName(name), clock=clock) for name in ("chair", "secretariat")]
        for number, line in enumerate((*LINES, f"receive 1 {folder / 'text.txt'}")):
            seat = seats[0] if line.startswith(("call", "undo", "give")) else seats[number % 2]
            name, *words = line.replace("'", "").split(" ", 1)
            seat.refresh()
            parts = words[0].split(" ", 1) if line.startswith("gist") else " ".join(words).split()
            seat.act(read_command(seat.meeting, name, parts))
    return path


@pytest.fixture
def recording(recorded: Path) -> Recording:
    found = read_recording(str(recorded))
    assert found is not None
    return found


def test_a_replay_is_the_meeting_again_marked_as_rehearsal(
    recorded: Path, recording: Recording, tmp_path: Path
) -> None:
    trail, _ = replay(recording, Address.of(tmp_path / "again.floor"))
    with closing(open_journal(Address.of(recorded))) as journal:
        was = Seat(journal).trail
    assert trail.meeting.definition.rehearsal
    marked = replace(was.meeting, definition=replace(was.meeting.definition, rehearsal=True))
    assert trail.meeting == marked
    told = [[(act.seat, act.at, act.title, act.undone) for act in one.acts()] for one in (trail, was)]
    assert told[0] == told[1]
    assert any(isinstance(one.event, ActUndone) for one in trail.events)


def test_its_file_verifies_and_holds_the_documents(recording: Recording, tmp_path: Path) -> None:
    path = tmp_path / "again.floor"
    replay(recording, Address.of(path))
    with closing(open_journal(Address.of(path))) as journal:
        assert journal.verify().unchanged
        (content,) = recording.documents
        assert content == b"The text of Afghanistan."


def test_the_recording_stays_as_it_was(recorded: Path, tmp_path: Path) -> None:
    before = recorded.read_bytes()
    result = run_headless(tmp_path / "out", source=str(recorded))
    assert result.events > len(LINES)
    assert recorded.read_bytes() == before


def test_by_a_seed_the_definition_is_played_and_not_the_recording(recorded: Path, tmp_path: Path) -> None:
    result = run_headless(tmp_path / "out", 7, str(recorded))
    assert result.statements > 100


def test_where_nothing_was_recorded_there_is_nothing_to_replay(tmp_path: Path) -> None:
    make_meeting(Address.of(tmp_path / "new.floor"), "ccm-im-2025").close()
    assert read_recording(str(tmp_path / "new.floor")) is None
    assert read_recording("ccm-im-2025") is None


def odd() -> Iterator[tuple[str, Definition, int]]:
    """Give meetings that are not the shipped one: name, definition, how many delegations are on the roll."""
    base, all_of_them = definition(), len(roster())
    yield "three days", three_days(), all_of_them
    yield "one session", replace(base, sessions=base.sessions[:1]), all_of_them
    yield "no sessions", replace(base, sessions=()), all_of_them
    yield "one item", replace(base, items=base.items[:1]), all_of_them
    yield "two delegations", base, 2
    yield "nobody on the roll", base, 0
    yield "a president who is no delegation", replace(base, presidency=DelegationCode("The Ambassador")), all_of_them


@pytest.mark.parametrize(("made", "delegations"), [case[1:] for case in odd()], ids=[case[0] for case in odd()])
def test_any_meeting_can_be_rehearsed(made: Definition, delegations: int, tmp_path: Path) -> None:
    trail, _ = rehearse(made, roster()[:delegations], seed=1, address=Address.of(tmp_path / "odd.floor"))
    assert all(session.rose is not None for session in trail.meeting.sessions)
    spoken = sum(1 for _ in trail.meeting.statements())
    assert spoken >= (2 if made.sessions else 0)
