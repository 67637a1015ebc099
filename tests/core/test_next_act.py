"""The next natural act, moment by moment of a chair's day (DESK, F8)."""

import pytest

from facilitator.core.agenda import MeetingSettings, Role
from facilitator.core.next_act import NextAct, next_act
from tests.room import Room, definition, item

MINUTE = 60.0
DAY = ["start-session 1", "take-up c", "request FRA", "request NOR"]


def room(*lines: str, at: float = 0.0) -> Room:
    items = (item("opening", 0, 10), item("c", 10, 80, to_be_named=(Role.COORDINATOR,)), item("d", 90, 60))
    made = Room(definition(items=items, settings=MeetingSettings(begin_after=5)), open_item=None)
    made.do_all(lines)
    made.now = max(made.now, at)
    return made


def act(made: Room) -> NextAct | None:
    return next_act(made.meeting, made.instant)


# what was done · minutes since the start of the morning · what the button says · whether it takes two presses
MOMENTS = [
    ("before the morning", (), 0, "Start the morning session", False),
    ("long before it", (), -600, "Start the morning session", False),
    ("before the afternoon", (), 290, "Start the afternoon session", False),
    ("no item open", ("start-session 1",), 1, "Take up 1(opening)", False),
    ("an opening that nobody speaks on", ("start-session 1", "take-up opening"), 2, "Take up 1(c)", True),
    ("somebody is expected", ("start-session 1", "take-up c"), 2, "", False),
    ("somebody waits", DAY, 2, "Call France", False),
    ("called", (*DAY, "call"), 2, "Begin: France", False),
    ("speaking", (*DAY, "call", "begin"), 2, "Next: Norway", False),
    ("interrupted", (*DAY, "call", "begin", "request CHL --kind point-of-order"), 2, "Point of order: Chile", False),
    ("the last speaks", (*DAY, "give-floor", "give-floor"), 3, "End: Norway", False),
    ("all were heard", (*DAY, "give-floor", "give-floor", "end"), 4, "Take up 1(d)", True),
    ("the last before a late request speaks", (*DAY, "give-floor", "close-list", "request UNMAS", "request CHL", "give-floor"), 3, "End: Norway", False),
    ("a late request holds up the list", (*DAY, "give-floor", "request UNMAS", "close-list", "request CHL", "give-floor", "end"), 3, "Admit Chile", False),
    ("it was admitted", (*DAY, "give-floor", "request UNMAS", "close-list", "request CHL", "give-floor", "end", "admit 4"), 3, "Call Chile", False),
    ("it was withdrawn", (*DAY, "give-floor", "request UNMAS", "close-list", "request CHL", "give-floor", "end", "withdraw 4"), 3, "Call United Nations Mine Action Service", False),
    ("just before the hard stop", (*DAY, "give-floor", "give-floor", "end"), 176, "Suspend until 15:00", True),
    ("all were heard, on another day than planned", (*DAY, "give-floor", "give-floor", "end"), 3 * 1440, "Take up 1(d)", True),
    ("the session is suspended", (*DAY, "suspend-session"), 5, "Resume the session", False),
    ("the item is suspended", (*DAY, "suspend-item"), 5, "Take up 1(c)", False),
    ("all items were taken up", ("start-session 1", "take-up c", "close-item", "take-up d", "request FRA", "give-floor", "end"), 9, "Take up 1(opening)", True),
    ("the morning is over", (*DAY, "close-session"), 9, "Start the afternoon session", False),
    ("the last hard stop", ("start-session 2", "take-up c", "request FRA", "give-floor", "end"), 476, "Close the meeting", True),
    ("an item of the morning in the afternoon", ("start-session 2",), 300, "Take up 1(opening)", False),
    ("the meeting is closed", ("start-session 1", "close-meeting"), 9, "", False),
    ("it goes on after all", ("start-session 1", "close-meeting", "start-session 2"), 9, "Take up 1(opening)", False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "minutes", "label", "leaves"), [row[1:] for row in MOMENTS], ids=[r[0] for r in MOMENTS]
)
def test_the_primary_key_does_the_next_natural_act(
    lines: tuple[str, ...], minutes: int, label: str, leaves: bool
) -> None:
    made = room(*lines, at=minutes * MINUTE)
    found = act(made)
    assert (found.label if found else "", bool(found and found.leaves)) == (label, leaves)


@pytest.mark.parametrize("lines", [row[1] for row in MOMENTS], ids=[row[0] for row in MOMENTS])
def test_a_presenters_key_only_calls_begins_and_returns(lines: tuple[str, ...]) -> None:
    found = act(room(*lines))
    names = {"call", "begin", "give-floor"}
    assert found is None or found.calls is (found.command.name in names)
