"""A seat decides, records and folds; it keeps its temper when others act at the same time."""

import gc
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

import pytest

from facilitator import seat as seat_module
from facilitator.core.floor import FloorGiven
from facilitator.core.ids import ItemCode, Refused, SeatName
from facilitator.core.meeting import Recorded
from facilitator.seat import Seat
from facilitator.storage.journal import Conflict, Draft, Locked
from facilitator.storage.sqlite import SqliteJournal, open_file
from tests.desk_file import TEN, after, cmd, made

Sitting = Callable[[str], Seat]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "meeting.floor"


@pytest.fixture
def sit(path: Path) -> Iterator[Sitting]:
    """Take seats at one new meeting."""
    made(path).close()
    journals: list[SqliteJournal] = []

    def sitting(name: str) -> Seat:
        journals.append(open_file(path))
        return Seat(journals[-1], SeatName(name), clock=lambda: TEN)

    yield sitting
    for journal in journals:
        journal.close()


@pytest.fixture
def chair(sit: Sitting) -> Seat:
    """Give a seat in a session with item (c) open, France and Germany waiting behind the presenters."""
    seat = sit("chair")
    for number, command in enumerate(
        [
            cmd("start-session", session=1),
            cmd("take-up", item="c"),
            cmd("request", who="FRA"),
            cmd("request", who="DEU"),
        ]
    ):
        seat.act(command, at=after(number))
    return seat


def speaking(seat: Seat) -> str | None:
    speaker = seat.meeting.speaker
    return None if speaker is None else str(speaker.who)


def test_the_first_act_may_carry_any_time_although_the_file_is_younger(sit: Sitting) -> None:
    recorded = sit("chair").act(cmd("start-session", session=1), at=TEN)
    assert recorded[0].at == TEN


def test_a_stated_time_before_the_last_act_is_refused_with_both_times(chair: Seat) -> None:
    with pytest.raises(Refused, match=r"2025-04-07 09:59:00 is before the last act, which was at 2025-04-07 10:00:03"):
        chair.act(cmd("give-floor"), at=after(-60))
    assert chair.act(cmd("give-floor"), at=after(3))


def test_an_act_is_on_disk_when_it_is_acknowledged(chair: Seat, path: Path) -> None:
    recorded = chair.act(cmd("give-floor"), at=after(10))
    other = open_file(path)
    assert tuple(other.read(recorded[0].seq - 1)) == recorded
    other.close()


def test_the_parts_of_an_act_share_its_name_and_its_instant(chair: Seat) -> None:
    chair.act(cmd("give-floor"), at=after(10))
    recorded = chair.act(cmd("give-floor"), at=after(20))
    assert len(recorded) > 1
    assert {(r.act, r.at) for r in recorded} == {(recorded[0].act, after(20))}
    assert [r.part for r in recorded] == list(range(len(recorded)))


def test_what_is_so_already_succeeds_and_records_nothing(chair: Seat) -> None:
    chair.act(cmd("clear-list"), at=after(10))
    seq = chair.seq
    assert chair.act(cmd("clear-list"), at=after(11)) == ()
    assert (chair.seq, len(chair.journal.read())) == (seq, seq)


def test_a_refused_act_changes_nothing(chair: Seat, path: Path) -> None:
    before = (chair.seq, chair.meeting, chair.journal.head())
    with pytest.raises(Refused):
        chair.act(cmd("pause"), at=after(10))
    assert (chair.seq, chair.meeting, chair.journal.head()) == before


def test_a_seat_that_has_not_seen_the_last_acts_reads_on_and_decides_again(chair: Seat, sit: Sitting) -> None:
    other = sit("secretary")
    chair.act(cmd("give-floor"), at=after(10))
    recorded = other.act(cmd("request", who="CHE"), at=after(11))
    assert recorded[0].seq == chair.seq + 1
    assert [r.seq for r in chair.refresh()] == [recorded[0].seq]
    assert chair.meeting == other.meeting


def test_two_seats_pressing_next_on_the_same_sight_advance_once(chair: Seat, sit: Sitting) -> None:
    other = sit("secretary")
    seen = chair.seq
    chair.act(cmd("give-floor"), at=after(10), expect=seen)
    first = speaking(chair)
    with pytest.raises(Refused, match="moved on"):
        other.act(cmd("give-floor"), at=after(10), expect=seen)
    chair.refresh()
    assert speaking(chair) == first


def test_a_gist_saved_in_between_refuses_nothing(chair: Seat, sit: Sitting) -> None:
    chair.act(cmd("give-floor"), at=after(10))
    seen, statement = chair.seq, chair.meeting.speaker
    assert statement is not None
    sit("secretary").act(cmd("gist", statement=statement.id, text="Good news"), at=after(20))
    recorded = chair.act(cmd("give-floor"), at=after(30), expect=seen)
    assert any(isinstance(r.event, FloorGiven) for r in recorded)


def test_a_request_from_an_old_sight_refuses_nothing(chair: Seat) -> None:
    seen = chair.seq
    chair.act(cmd("give-floor"), at=after(10))
    assert chair.act(cmd("request", who="CHE"), at=after(11), expect=seen)


def test_an_end_meant_for_the_former_speaker_is_stale(chair: Seat) -> None:
    chair.act(cmd("give-floor"), at=after(10))
    seen = chair.seq
    chair.act(cmd("give-floor"), at=after(20))
    with pytest.raises(Refused, match="moved on"):
        chair.act(cmd("end"), at=after(21), expect=seen)


def test_a_next_that_would_have_been_refused_then_is_stale(chair: Seat) -> None:
    seen = 6
    with pytest.raises(Refused, match="moved on"):
        chair.act(cmd("give-floor"), at=after(21), expect=seen)


def test_absent_meant_for_who_was_called_then_is_stale(chair: Seat) -> None:
    for command in (cmd("request", who="NOR"), cmd("request", who="CHE"), cmd("call")):
        chair.act(command, at=after(10))
    seen = chair.seq
    for command in (cmd("absent"), cmd("call")):
        chair.act(command, at=after(20))
    with pytest.raises(Refused, match="The floor has moved on"):
        chair.act(cmd("absent"), at=after(21), expect=seen)


def test_a_withdrawal_meant_for_who_still_waited_then_is_stale_once_it_is_called(chair: Seat) -> None:
    seen, first = chair.seq, chair.meeting.items[ItemCode("c")].waiting[0].id
    chair.act(cmd("call"), at=after(10))
    with pytest.raises(Refused, match="The floor has moved on"):
        chair.act(cmd("withdraw", request=first), at=after(11), expect=seen)
    assert chair.act(cmd("withdraw", request=first), at=after(12), expect=chair.seq)


def test_a_withdrawal_meant_for_who_was_called_is_stale_where_another_took_the_call_back(chair: Seat) -> None:
    first = chair.meeting.items[ItemCode("c")].waiting[0].id
    chair.act(cmd("call"), at=after(10))
    seen = chair.seq
    chair.act(cmd("call", request=chair.meeting.items[ItemCode("c")].waiting[0].id), at=after(11))
    with pytest.raises(Refused, match="The floor has moved on"):
        chair.act(cmd("withdraw", request=first), at=after(12), expect=seen)


def test_an_undo_meant_for_an_act_that_is_not_the_last_any_more_is_stale(chair: Seat) -> None:
    seen = chair.seq
    chair.act(cmd("request", who="CHE"), at=after(10))
    with pytest.raises(Refused, match="The floor has moved on"):
        chair.act(cmd("undo"), at=after(11), expect=seen)


def test_memory_is_collected_again_once_the_meeting_is_read_or_could_not_be(sit: Sitting) -> None:
    class Unreadable:
        def read(self, after: int = 0) -> list[Recorded]:
            assert not gc.isenabled()
            raise Locked

    sit("chair")
    assert gc.isenabled()
    with pytest.raises(Locked):
        Seat(Unreadable())  # type: ignore[arg-type]
    assert gc.isenabled()


@pytest.mark.parametrize("expect", [0, -1, 1000])
def test_an_event_that_never_was_cannot_have_been_seen(chair: Seat, expect: int) -> None:
    with pytest.raises(Refused, match="no event"):
        chair.act(cmd("give-floor"), at=after(10), expect=expect)


class Crowded:
    """A journal in which others always come first."""

    company = None
    outbox = None
    away = None
    away_since = None

    def __init__(self, journal: SqliteJournal) -> None:
        self._journal = journal
        self.tried = 0

    def read(self, after: int = 0) -> list[Recorded]:
        return self._journal.read(after)

    def append(self, drafts: Sequence[Draft], *, after: int) -> tuple[Recorded, ...]:
        self.tried += 1
        raise Conflict(after, after + 1)


def test_where_others_always_come_first_it_gives_up_calmly(chair: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(chair.journal, SqliteJournal)
    crowded = Crowded(chair.journal)
    ticks = iter(range(100))
    monkeypatch.setattr(seat_module.time, "monotonic", lambda: float(next(ticks)))
    seat = Seat(crowded, SeatName("late"))  # type: ignore[arg-type]
    with pytest.raises(Locked, match="Try again"):
        seat.act(cmd("give-floor"), at=after(10))
    assert 2 <= crowded.tried <= 10


def test_the_instant_is_taken_anew_after_a_conflict(chair: Seat, path: Path) -> None:
    journal = open_file(path)
    instants = iter([after(10), after(11), after(12)])
    late = Seat(journal, SeatName("late"), clock=lambda: next(instants))
    chair.act(cmd("request", who="CHE"), at=after(9))
    assert late.act(cmd("give-floor"))[0].at == after(11)
    journal.close()


def test_undo_takes_back_the_last_act_of_this_seat(chair: Seat, sit: Sitting) -> None:
    chair.act(cmd("give-floor"), at=after(10))
    sit("secretary").act(cmd("request", who="CHE"), at=after(11))
    chair.act(cmd("undo"), at=after(12))
    assert speaking(chair) is None
    chair.act(cmd("redo"), at=after(13))
    assert speaking(chair) == "AFG"


def test_reading_the_file_again_gives_the_same_state(chair: Seat, sit: Sitting) -> None:
    clock: list[datetime] = [after(n) for n in (10, 25, 40)]
    for moment, command in zip(clock, (cmd("give-floor"), cmd("pause"), cmd("resume")), strict=True):
        chair.act(command, at=moment)
    assert sit("reader").meeting == chair.meeting
