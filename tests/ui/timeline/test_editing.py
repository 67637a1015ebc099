"""Pulling at the plan: what it means as a command, and what it would do."""

from datetime import timedelta

import pytest

from facilitator.core.forecast import forecast
from facilitator.core.meeting import Meeting
from facilitator.ui.timeline.editing import change_of, outcome_of
from facilitator.ui.timeline.grip import Grip
from facilitator.ui.timeline.picture import Bar, picture_of
from tests.core.floors import at, item, meeting_of, opened, session


@pytest.fixture
def meeting() -> Meeting:
    return meeting_of(
        (opened(item("a", "10:00", "11:00"), "10:00"), item("b", "11:00", "12:00"), item("c", "12:00", "13:00")),
        sessions=(session(1, "10:00", "13:00", started="10:00"),),
        running=1,
    )


def bar(meeting: Meeting, code: str) -> Bar:
    picture = picture_of(meeting, forecast(meeting, at("10:30")), at("10:30"))
    return next(b for b in picture.planned if b.code == code)


def pulled(meeting: Meeting, code: str, edge: str, minutes: float) -> Grip:
    grip = Grip()
    taken = at("11:10")
    grip.take(bar(meeting, code), edge, taken)
    grip.move(taken + timedelta(minutes=minutes))
    return grip


@pytest.mark.parametrize(
    ("edge", "minutes", "view", "arguments"),
    [
        ("", 11, 10800, {"start": at("11:10")}),
        ("", 11.4, 3600, {"start": at("11:11")}),
        ("end", -28, 10800, {"minutes": 30.0}),
        ("end", -300, 10800, {"minutes": 5.0}),
        ("start", 20, 10800, {"start": at("11:20"), "minutes": 40.0}),
        ("start", 300, 10800, {"start": at("11:55"), "minutes": 5.0}),
    ],
)
def test_a_pull_is_a_change_of_the_plan_to_round_minutes(
    meeting: Meeting, edge: str, minutes: float, view: float, arguments: dict[str, object]
) -> None:
    command = change_of(pulled(meeting, "b", edge, minutes), view)
    assert command is not None
    assert command.name == "plan"
    assert command.arguments == {"item": "b", **arguments}


@pytest.mark.parametrize("edge", ["", "start", "end"])
def test_a_pull_that_comes_back_changes_nothing(meeting: Meeting, edge: str) -> None:
    assert change_of(pulled(meeting, "b", edge, 1), 10800) is None


def test_the_effect_on_all_later_items_is_known_before_the_drop(meeting: Meeting) -> None:
    command = change_of(pulled(meeting, "b", "end", 20), 10800)
    assert command is not None
    outcome = outcome_of(meeting, command, at("10:30"))
    assert {b.code for b in outcome.bars} == {"b", "c"}
    assert any("1(c)" in line and "20 min later" in line for line in outcome.lines)
    assert any("after the hard stop" in line for line in outcome.lines)


def test_a_change_that_would_be_refused_says_why(meeting: Meeting) -> None:
    command = change_of(pulled(meeting, "a", "", 30), 10800)
    assert command is not None
    outcome = outcome_of(meeting, command, at("10:30"))
    assert outcome.bars == ()
    assert outcome.lines[0].endswith(".")
