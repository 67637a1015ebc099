"""The invariants see what is broken: states that no act makes, each wrong in one thing (FLOOR, section 6)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from facilitator.core.agenda import MeetingSettings, Segment
from facilitator.core.clock import Stretch
from facilitator.core.floor import NOBODY, VACANT, Called, Floor, Speaking
from facilitator.core.ids import DelegationCode, ItemCode, StatementId
from facilitator.core.invariants import broken, out_of_order
from facilitator.core.meeting import Meeting
from facilitator.core.statements import Statement
from tests.room import Room, definition

C, D = ItemCode("c"), ItemCode("d")
GONE = DelegationCode("X1")
Break = Callable[[Room], Meeting]


def speaking() -> Room:
    """Give a room where France (statement 1) was heard, Switzerland (2) speaks, and Norway (3) and Austria (4) wait."""
    room = Room()
    room.do_all(["request FRA", "request CHE", "request NOR", "request AUT"])
    room.does("give-floor", at=0)
    room.does("give-floor", at=60)
    room.now = 100
    return room


def waiting(room: Room, *places: int) -> Meeting:
    item = room.meeting.items[C]
    return room.meeting.with_item(replace(item, waiting=tuple(item.waiting[p] for p in places)))


def said(room: Room, number: int, **wrong: object) -> Meeting:
    item = room.meeting.items[C]
    return room.meeting.with_item(item.with_statement(replace(statement(room, number), **wrong)))  # type: ignore[arg-type]


def statement(room: Room, number: int) -> Statement:
    found = room.meeting.statement(StatementId(number))
    assert found is not None
    return found


def had_the_floor(room: Room) -> Meeting:
    item = room.meeting.items[C]
    return room.meeting.with_item(replace(item, waiting=(*item.waiting, *item.served)))


def called_and_waiting(room: Room) -> Meeting:
    holder = Called(request=room.entry("NOR"), at=room.instant)
    return replace(said(room, 2, end=room.instant), floor=Floor(holder=holder))


def on_another_list(room: Room) -> Meeting:
    item = room.meeting.items[D]
    return room.meeting.with_item(replace(item, waiting=room.meeting.items[C].waiting[:1]))


def of_another(room: Room, place: int, who: str) -> Meeting:
    """Let the request at a place of the list be that of another delegation."""
    item = room.meeting.items[C]
    changed = [replace(r, who=DelegationCode(who)) if n == place else r for n, r in enumerate(item.waiting)]
    return room.meeting.with_item(replace(item, waiting=tuple(changed)))


def called_and_asking_again(room: Room) -> Meeting:
    room.does("call 3")
    return of_another(room, 0, "NOR")


def called_off_the_roll(room: Room) -> Meeting:
    room.does("call 3")
    assert room.meeting.called is not None
    called = Called(request=replace(room.meeting.called, who=GONE), at=room.instant)
    return replace(room.meeting, floor=Floor(holder=called))


def question(room: Room, *, to_nobody: bool) -> Meeting:
    room.does("request AUT --kind question")
    if to_nobody:
        return replace(said(room, 2, end=room.instant), floor=NOBODY)
    item = room.meeting.items[C]
    asked = replace(item.waiting[0], to=room.entry("NOR").id)
    return room.meeting.with_item(replace(item, waiting=(asked, *item.waiting[1:])))


def question_alone(room: Room) -> Meeting:
    room.do_all(["request AUT --kind question", "give-floor"])
    return replace(said(room, 2, end=room.instant, pauses=()), floor=Floor(holder=room.meeting.floor.holder))


def put_down(room: Room, holder: object, **wrong: object) -> Meeting:
    meeting = said(room, 2, **wrong)
    item = replace(meeting.items[C], parked=Floor(holder=holder))  # type: ignore[arg-type]
    return replace(meeting.with_item(item), floor=NOBODY, open_item=D)


def minutes(room: Room, first: int, last: int | None = None) -> Stretch:
    start = statement(room, 2).begin
    assert start is not None
    return Stretch(
        start=start + timedelta(minutes=first), end=None if last is None else start + timedelta(minutes=last)
    )


BROKEN: list[tuple[str, Break, str]] = [
    ("on the list twice", lambda r: waiting(r, 0, 1, 0), "request 3 waits twice"),
    ("heard and waiting", had_the_floor, "request 1 waits though it had the floor"),
    ("called and waiting", called_and_waiting, "request 3 waits though it is called"),
    ("on a list not its own", on_another_list, "request 3 waits on another list"),
    ("waiting twice with one wish", lambda r: of_another(r, 1, "NOR"), "request 4 is not the only one of its wish"),
    ("called and asking again", called_and_asking_again, "request 3 is not the only one of its wish"),
    ("waiting and not on the roll", lambda r: of_another(r, 0, GONE), "X1 has or waits for the floor and is not on the roll"),
    ("called and not on the roll", called_off_the_roll, "X1 has or waits for the floor and is not on the roll"),
    ("speaking and not on the roll", lambda r: said(r, 2, who=GONE), "X1 has or waits for the floor and is not on the roll"),
    ("two speak", lambda r: said(r, 1, end=None), "statements [1, 2] run at once"),
    ("one runs on, and nobody gave it the floor", lambda r: said(r, 1, end=None), "statement 1 has not ended and has no floor"),
    ("the floor with who has ended", lambda r: said(r, 2, end=r.instant), "statement 2 has the floor of c and does not run"),
    ("the floor with nobody known", lambda r: replace(r.meeting, floor=Floor(holder=Speaking(statement=StatementId(9)))), "statement 9 has the floor of c and does not run"),
    ("interrupted and running", lambda r: replace(r.meeting, floor=Floor(holder=VACANT, interrupted=(StatementId(2),))), "statement 2 runs while another has the floor, or none"),
    ("running on an item that is not open", lambda r: put_down(r, Speaking(statement=StatementId(2))), "statement 2 runs while another has the floor, or none"),
    ("called on an item that is not open", lambda r: put_down(r, Called(request=r.entry("NOR"), at=r.instant), end=r.instant), "request 3 is called on c, where it cannot be"),
    ("a question to nobody", lambda r: question(r, to_nobody=True), "question 5 waits though whom it was put to has no floor"),
    ("a question to who waits", lambda r: question(r, to_nobody=False), "question 5 waits though whom it was put to has no floor"),
    ("a question when the floor has gone", question_alone, "a question has the floor of c that nobody had"),
    ("ended before it began", lambda r: said(r, 2, end=r.instant - timedelta(hours=1)), "statement 2 ends before it begins"),
    ("paused for longer than it took", lambda r: said(r, 2, end=r.instant, pauses=(minutes(r, 0, 9), minutes(r, 0, 9))), "statement 2 was paused for longer than it took"),
    ("at the same time", lambda r: said(r, 1, end=r.instant), "statements 1 and 2 were spoken at the same time"),
]  # fmt: skip


@pytest.mark.parametrize(("wrong", "named"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_what_is_broken_is_named(wrong: Break, named: str) -> None:
    room = speaking()
    assert broken(room.meeting, room.instant) == frozenset()
    assert named in broken(wrong(room), room.instant)


def test_a_wish_may_wait_several_times_where_that_is_allowed_but_a_point_of_order_may_not() -> None:
    room = Room(definition(settings=MeetingSettings(several_requests=True)))
    room.do_all(["request FRA", "request FRA"])
    assert broken(room.meeting, room.instant) == frozenset()
    room.do_all(["request FRA --kind point-of-order", "request CHE --kind point-of-order"])
    assert broken(of_another(room, 1, "FRA"), room.instant) == {
        f"request {n} is not the only one of its wish" for n in (3, 4)
    }


def test_what_was_asked_in_a_segment_for_several_requests_may_wait_on_after_it() -> None:
    segments = (Segment(name="discussion", several=True), Segment(name="closing"))
    room = Room(definition(items=(replace(definition().items[0], segments=segments),)))
    room.do_all(["segment discussion", "request FRA", "request FRA", "segment closing"])
    assert broken(room.meeting, room.instant) == frozenset()


def test_who_was_put_down_in_mid_speech_is_no_fault_while_it_is_paused() -> None:
    room = speaking()
    pauses = (Stretch(start=room.instant),)
    assert broken(put_down(room, Speaking(statement=StatementId(2)), pauses=pauses), room.instant) == frozenset()


def test_a_list_out_of_order_is_named_by_number_and_by_class() -> None:
    room = speaking()
    room.do_all(["request UNMAS", "request KEN --capacity presenter"])
    assert room.waiting() == ["KEN", "NOR", "AUT", "UNMAS"]
    assert out_of_order(room.meeting) == frozenset()
    assert out_of_order(waiting(room, 0, 2, 1, 3)) == {"request 4 stands before 3, which asked earlier"}
    assert out_of_order(waiting(room, 1, 0, 2, 3)) == {"request 3 stands before 6 of a higher class"}


@pytest.mark.parametrize(
    "lines",
    [
        ["move 4 1"],
        ["absent 3"],
        ["absent 4", "restore 4"],
        ["request FRA --kind question", "move 3 1", "request KEN --kind question"],
        ["request FRA --kind question", "request KEN --kind question", "give-floor 6", "request CHE --kind answer"],
    ],
)
def test_what_the_list_shows_a_reason_for_is_in_order(lines: list[str]) -> None:
    room = speaking()
    room.do_all(lines)
    assert out_of_order(room.meeting) == frozenset()


def test_a_question_of_an_older_file_that_says_not_to_whom_it_was_put_waits_while_somebody_has_the_floor() -> None:
    room = speaking()
    room.does("request FRA --kind question")
    item = room.meeting.items[C]
    unsaid = tuple(replace(r, to=None) for r in item.waiting)
    assert broken(room.meeting.with_item(replace(item, waiting=unsaid)), room.instant) == frozenset()
