"""Stories of the plan in the timeline: bars are pulled with the real mouse, and what is drawn is what is recorded."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.story.conftest import Screen, until
from tests.story.two_seats import Room, room_on

PULLED = "j"
# no start before that of the afternoon: such a pull is refused
PULLS = (
    ("middle", 80),
    ("end", -60),
    ("middle", -40),
    ("end", 90),
    ("start", 50),
    ("middle", 60),
    ("start", -70),
    ("middle", -30),
)


def drawn(room: Room) -> dict[str, tuple[str, str]]:
    return {bar["code"]: (bar["start"], bar["end"]) for bar in room.program.plan()}


def recorded(room: Room) -> dict[str, tuple[str, str]]:
    plans = [item.plan for item in room.meeting.items.values()]
    return {plan.code: (plan.start.isoformat(), plan.end.isoformat()) for plan in plans}


def has_another_plan_than(room: Room, times: tuple[str, str]) -> Callable[[], bool]:
    return lambda: recorded(room)[PULLED] != times


def as_recorded(room: Room) -> bool:
    """Say whether each bar in sight lies where the journal has it."""
    plans = recorded(room)
    found = drawn(room)
    return bool(found) and all(plans[code] == times for code, times in found.items())


def hold_the_view(room: Room) -> None:
    """Move the timeline a little by hand: it follows the hour no more, which is far from the planned day."""
    bar = room.program.plan()[0]
    room.program.mouse("mousemove", (bar["left"] + bar["right"]) // 2, bar["top"] + 4, "keydown", "shift", "click", 4)
    room.program.mouse("keyup", "shift")
    until(lambda: room.program.plan()[0]["left"] != bar["left"], "the timeline has moved")


def pull(room: Room, bar: dict[str, Any], edge: str, by: int) -> None:
    """Take a bar by its start, its end or its middle, and let it go further to the right or to the left."""
    start = {"start": bar["left"] + 2, "middle": (bar["left"] + bar["right"]) // 2, "end": bar["right"] - 3}[edge]
    height = bar["top"] + 4
    room.program.mouse("mousemove", start, height, "mousedown", 1)
    steps = [word for step in (by // 4, by // 2, by) for word in ("mousemove", start + step, height)]
    room.program.mouse(*steps, "mouseup", 1)


def test_after_each_pull_the_plan_that_is_drawn_is_the_journal(screen: Screen, tmp_path: Path) -> None:
    with room_on(screen, tmp_path) as room:
        until(lambda: as_recorded(room), "the plan is drawn")
        hold_the_view(room)
        room.program.keys("ctrl+shift+e")
        for edge, by in PULLS:
            before = recorded(room)[PULLED]
            pull(room, next(bar for bar in room.program.plan() if bar["code"] == PULLED), edge, by)
            until(has_another_plan_than(room, before), f"the {edge} pulled by {by} is in the journal")
            until(lambda: as_recorded(room), f"what is drawn is the journal, after the {edge} was pulled by {by}")
        room.program.picture("after-the-pulls")
