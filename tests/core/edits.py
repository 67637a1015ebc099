"""Edits of the definition of a meeting that has begun, as a window or a file gives them, on a room in memory."""

import random
from dataclasses import replace

from facilitator.core.acts.course import Course
from facilitator.core.acts.editing import EditOutcome, edit_meeting
from facilitator.core.agenda import Definition, Item
from facilitator.core.definition_now import definition_now
from facilitator.core.ids import ItemCode
from facilitator.core.precedence import Discussion
from tests.room import Room, presenters


def edit(
    room: Room, wanted: Definition, began_from: Definition | None = None, *, seat: str | None = None
) -> EditOutcome:
    """Take over an edited definition as one act of a seat; without one that it began from, it was edited just now."""
    course = Course(room.meeting, room.instant)
    editing = edit_meeting(course, began_from or definition_now(room.meeting), wanted)
    if course.events:
        room.record(course.done(), seat=seat)
    return editing


def with_item(made: Definition, code: str, **more: object) -> Definition:
    """Give a definition with one of its items changed."""
    items = (replace(item, **more) if item.code == code else item for item in made.items)  # type: ignore[arg-type]
    return replace(made, items=tuple(items))


def item_of(made: Definition, code: str) -> Item:
    return next(item for item in made.items if item.code == ItemCode(code))


def any_edit(made: Definition, dice: int) -> Definition:
    """Give a definition with one or two of its parts edited, as the dice choose."""
    rng = random.Random(dice)
    items = list(made.items)
    for _ in range(rng.randint(1, 2)):
        place = rng.randrange(len(items))
        match rng.randrange(8):
            case 0:
                made = replace(made, precedence=tuple(rng.sample(made.precedence, len(made.precedence))))
            case 1:
                made = replace(made, limits={"national": rng.choice([30, 90]), "observer": 60})
            case 2:
                several = not made.settings.several_requests
                made = replace(made, settings=replace(made.settings, several_requests=several))
            case 3:
                other = (Discussion.IN_TURN, Discussion.JOINTLY)[items[place].discussion is Discussion.IN_TURN]
                items[place] = replace(items[place], discussion=other)
            case 4 if len(items) > 1:
                items.pop(place)
            case 5:
                rng.shuffle(items)
            case 6:
                items[place] = replace(items[place], roles=presenters(*rng.sample(["CHL", "KEN", "FRA"], 2)))
            case _:
                free = next(code for code in "efghi" if code not in {item.code for item in items})
                items.append(replace(items[place], code=ItemCode(free), title=f"New {free}"))
    return replace(made, items=tuple(items))
