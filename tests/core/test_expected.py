"""The hard stop, the session of an instant, and when a later item starts, at the edges of sessions."""

from dataclasses import replace
from datetime import timedelta

from facilitator.core.clock import Stretch
from facilitator.core.expected import expect_items, hard_stop
from facilitator.core.pace import Pace
from facilitator.core.retiming import session_of
from facilitator.core.statements import Statement
from tests.core.floors import at, item, meeting_of, opened, session, statement

MORNING, AFTERNOON = session(1, "10:00", "13:00"), session(2, "15:00", "18:00")


def test_the_hard_stop_is_that_of_the_running_session_whatever_the_plan_of_the_item() -> None:
    late = opened(item("a", "15:00", "16:00"), "10:00")
    meeting = meeting_of((late,), sessions=(MORNING, AFTERNOON), running=1)
    assert hard_stop(meeting, at("10:30")) == at("13:00")


def test_without_a_session_the_hard_stop_is_that_of_the_item_and_without_an_item_that_of_the_next_session() -> None:
    late = opened(item("a", "15:00", "16:00"), "10:00")
    assert hard_stop(meeting_of((late,), sessions=(MORNING, AFTERNOON)), at("10:30")) == at("18:00")
    assert hard_stop(meeting_of((), sessions=(MORNING, AFTERNOON)), at("10:30")) == at("13:00")
    assert hard_stop(meeting_of((), sessions=(MORNING, AFTERNOON)), at("13:00")) == at("18:00")
    assert hard_stop(meeting_of((), sessions=(MORNING,)), at("14:00")) is None


def test_an_instant_before_every_session_belongs_to_the_first() -> None:
    meeting = meeting_of((), sessions=(MORNING, AFTERNOON))
    assert session_of(meeting, at("09:00")) == MORNING
    assert session_of(meeting, at("14:00")) == MORNING
    assert session_of(meeting, at("15:00")) == AFTERNOON
    assert session_of(meeting_of((), sessions=()), at("09:00")) is None


def test_an_item_that_is_planned_between_sessions_starts_when_it_is_planned_if_nothing_is_late() -> None:
    lunch = item("b", "13:30", "14:00", fixed=True)
    meeting = meeting_of((lunch,), sessions=(MORNING, AFTERNOON))
    for free in ("13:10", "13:30"):
        (found,) = expect_items(meeting, (lunch,), after=at(free), pace=Pace(), now=at("13:00"))
        assert (found.start, found.end) == (at("13:30"), at("14:00")), free
    (found,) = expect_items(meeting, (lunch,), after=at("13:31"), pace=Pace(), now=at("13:00"))
    assert found.start == at("15:00")


def test_who_has_ended_is_not_paused_whatever_an_older_file_says_of_the_pause() -> None:
    made: Statement = statement(1, "10:00", "10:05")
    still = replace(made, pauses=(Stretch(start=at("10:02")),))
    assert not still.paused
    assert replace(still, end=None).paused
    assert still.spoken(at("10:05") + timedelta(hours=1)) == 120
