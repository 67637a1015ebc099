"""F8 does the next natural act once, is deaf for a moment after it, and lets a called speaker begin by itself."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from facilitator.core.floor import Called, Speaking
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ActUndone
from facilitator.core.speakers import ListSorted
from facilitator.seat import CHAIR, Seat, fresh_act
from facilitator.storage.journal import Draft
from facilitator.ui.clocks.primary import DEAF_SECONDS, PrimaryAct
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]
C = ItemCode("c")


class Ticks:
    """A monotonic clock under our hand."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def primary(session: Session, ticks: Ticks) -> Iterator[PrimaryAct]:
    act = PrimaryAct(session, monotonic=ticks)
    yield act
    act.deleteLater()


@pytest.fixture
def clearance(do: Do, primary: PrimaryAct) -> None:
    """Item (c) is open, and its five presenters wait."""
    do("start-session 2")
    do("take-up c")


def test_the_key_starts_the_session_and_takes_up_what_is_planned(
    primary: PrimaryAct, session: Session, ticks: Ticks
) -> None:
    assert primary.label == "Start the afternoon session"
    primary.press()
    assert session.meeting.session == 2
    assert primary.label == "Take up 1(c)"
    ticks.at += 2
    primary.press()
    assert session.meeting.open_item == "c"


def test_where_somebody_is_expected_and_nobody_waits_a_press_does_nothing(
    primary: PrimaryAct, session: Session, do: Do
) -> None:
    do("start-session 2")
    do("take-up d")
    seq = session.seq
    assert primary.act is None
    assert primary.label == "Nobody to call"
    primary.press()
    assert session.seq == seq


@pytest.mark.usefixtures("clearance")
def test_the_button_says_what_it_does(primary: PrimaryAct, session: Session, ticks: Ticks) -> None:
    assert primary.label == "Call Afghanistan"
    primary.press()
    assert primary.label == "Begin: Afghanistan (5)"
    ticks.at += 2
    primary.press()
    assert primary.label == "Next: Chile"
    ticks.at += 2
    primary.press()
    target = session.trail.undo_target(session.seat_name)
    assert target is not None
    assert target.title == "Next: Chile"


@pytest.mark.usefixtures("clearance")
def test_an_impatient_second_press_does_nothing(primary: PrimaryAct, session: Session, ticks: Ticks) -> None:
    primary.press()
    assert primary.deaf
    ticks.at += DEAF_SECONDS - 0.1
    primary.press()
    assert isinstance(session.meeting.floor.holder, Called)
    ticks.at += 0.2
    assert not primary.deaf
    primary.press()
    assert isinstance(session.meeting.floor.holder, Speaking)


@pytest.mark.usefixtures("clearance")
def test_a_called_speaker_begins_by_itself_after_five_seconds(
    primary: PrimaryAct, session: Session, clock: FakeClock
) -> None:
    primary.press()
    clock.forward(1.2)
    primary.tick()
    assert primary.label == "Begin: Afghanistan (4)"
    clock.forward(3.8)
    primary.tick()
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.who == "AFG"
    assert primary.seconds_to_begin is None
    assert primary.deaf, "a press meant for Begin must not call the next"


@pytest.mark.usefixtures("clearance")
def test_one_undo_of_the_floor_takes_back_a_call_with_the_begin_that_came_by_itself(
    primary: PrimaryAct, session: Session, clock: FakeClock, do: Do
) -> None:
    do("give-floor")
    do("call")
    clock.forward(5)
    primary.tick()
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.who == "CHL"
    do("undo-floor")
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.who == "AFG"
    assert session.trail.last_act.title == "undid Next: Chile"


@pytest.mark.usefixtures("clearance")
def test_a_call_that_an_undo_brings_back_waits_for_the_key_though_the_undo_sorted_a_list(
    primary: PrimaryAct, session: Session, clock: FakeClock, do: Do, other: Seat
) -> None:
    do("call")
    do("begin")
    order = tuple(r.id for r in session.meeting.items[C].waiting)
    events = (ActUndone(act=session.trail.last_act.id), ListSorted(item=C, order=order))
    undo = fresh_act()
    drafts = [Draft(act=undo, part=n, seat=CHAIR, at=clock(), event=event) for n, event in enumerate(events)]
    other.journal.append(drafts, after=session.seq)
    session.refresh()
    clock.forward(60)
    primary.tick()
    assert isinstance(session.meeting.floor.holder, Called)
    assert primary.label == "Begin: Afghanistan"


@pytest.mark.usefixtures("clearance")
def test_nobody_begins_by_itself_while_a_rehearsal_plays(
    primary: PrimaryAct, session: Session, clock: FakeClock
) -> None:
    primary.set_automatic(False)
    primary.press()
    clock.forward(60)
    primary.tick()
    assert isinstance(session.meeting.floor.holder, Called)
    assert primary.label == "Begin: Afghanistan"


@pytest.mark.usefixtures("clearance")
def test_a_speaker_whom_another_desk_let_begin_is_not_begun_twice(
    primary: PrimaryAct, session: Session, other: Seat, clock: FakeClock, do: Do
) -> None:
    refusals: list[str] = []
    session.refused.connect(refusals.append)
    do("call")
    clock.forward(5)
    other.refresh()
    other.act(primary.act.command if primary.act else pytest.fail("nothing to do"))
    primary.tick()
    assert refusals == []
    assert len(session.meeting.items["c"].statements) == 1


@pytest.mark.usefixtures("clearance")
def test_a_desk_that_is_too_late_by_a_moment_says_nothing(
    primary: PrimaryAct, session: Session, other: Seat, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals: list[str] = []
    session.refused.connect(refusals.append)
    primary.press()
    clock.forward(5)
    other.refresh()
    other.act(primary.act.command if primary.act else pytest.fail("nothing to do"))
    # the other desk records after this one has looked and before it acts
    monkeypatch.setattr(session, "refresh", lambda: None)
    primary.tick()
    assert refusals == []
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.who == "AFG"
    assert len(session.meeting.items[C].statements) == 1


@pytest.mark.usefixtures("clearance")
def test_a_begin_that_is_refused_while_the_speaker_is_still_called_is_told(
    primary: PrimaryAct, session: Session, clock: FakeClock, do: Do
) -> None:
    refusals: list[str] = []
    session.refused.connect(refusals.append)
    do("call")
    session.set_locked(frozenset({"begin"}))
    clock.forward(5)
    primary.tick()
    assert isinstance(session.meeting.floor.holder, Called)
    assert len(refusals) == 1


@pytest.mark.usefixtures("clearance")
def test_after_a_point_of_order_the_key_returns_the_floor(
    primary: PrimaryAct, session: Session, ticks: Ticks, do: Do
) -> None:
    do("give-floor")
    do("request CUB --kind point-of-order")
    ticks.at += 2
    assert primary.label == "Point of order: Cuba"
    primary.press()
    ticks.at += 2
    assert primary.label == "Return the floor to Afghanistan"
    primary.press()
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.who == "AFG"


@pytest.mark.usefixtures("clearance")
def test_a_press_that_another_desk_has_overtaken_advances_once(
    primary: PrimaryAct, session: Session, other: Seat, ticks: Ticks, do: Do
) -> None:
    do("give-floor")
    ticks.at += 2
    refusals: list[str] = []
    session.refused.connect(refusals.append)
    other.refresh()
    command = primary.act.command if primary.act else pytest.fail("nothing to do")
    other.act(command)
    primary.press()
    assert session.meeting.called is not None
    assert session.meeting.called.who == "CHL"
    assert len(refusals) == 1


@pytest.mark.usefixtures("clearance")
def test_with_no_time_between_call_and_begin_the_key_gives_the_floor(
    session: Session,
) -> None:
    definition = session.meeting.definition
    at_once = replace(definition, settings=replace(definition.settings, begin_after=0.0))
    session.trail._meeting = replace(session.meeting, definition=at_once)
    PrimaryAct(session).press()
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.who == "AFG"


@pytest.mark.usefixtures("clearance")
def test_a_begin_that_was_undone_waits_for_the_key(
    primary: PrimaryAct, session: Session, do: Do, clock: FakeClock
) -> None:
    do("call")
    clock.forward(6)
    primary.tick()
    assert isinstance(session.meeting.floor.holder, Speaking)
    do("undo")
    primary.tick()
    assert isinstance(session.meeting.floor.holder, Called)
    assert primary.label == "Begin: Afghanistan"


def test_the_key_opens_the_discussion_and_a_presenters_key_does_not(
    primary: PrimaryAct, session: Session, ticks: Ticks, do: Do
) -> None:
    for line in ("start-session 4", "take-up j", "request UNMAS --capacity guest", "give-floor", "end"):
        do(line)
    ticks.at += 2
    assert primary.label == "Open the discussion"
    primary.press_from_afar()
    assert session.meeting.items["j"].segment == "presentations"
    primary.press()
    assert session.meeting.items["j"].segment == "discussion"


@pytest.mark.usefixtures("clearance")
def test_a_presenters_key_calls_the_next(primary: PrimaryAct, session: Session) -> None:
    primary.press_from_afar()
    assert session.meeting.called is not None
