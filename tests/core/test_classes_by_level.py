"""A class by level: a general debate by protocol puts heads of State first (FLOOR, section 3)."""

from facilitator.core.class_words import class_of_words, criteria_words
from facilitator.core.delegations import Category
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.speakers import Capacity, Level
from tests.room import Room, definition

BY_PROTOCOL = (
    PrecedenceClass(name="head", label="Heads", categories=(Category.STATE_PARTY,), levels=(Level.HEAD,)),
    PrecedenceClass(name="minister", label="Ministers", categories=(Category.STATE_PARTY,), levels=(Level.MINISTER,)),
    PrecedenceClass(name="group", label="Groups", capacities=(Capacity.GROUP,)),
    PrecedenceClass(name="others", label="Others", levels=(Level.OTHER,)),
)


def at_the_debate() -> Room:
    return Room(definition(precedence=BY_PROTOCOL))


def waiting(room: Room) -> list[str]:
    current = room.meeting.current
    assert current is not None
    return [request.who for request in current.waiting]


def test_the_level_decides_and_who_has_none_is_no_higher_than_other() -> None:
    room = at_the_debate()
    for words in (
        "request FRA",
        "request CHL --level minister",
        "request AUT --level head",
        "request NOR --level other",
    ):
        room.does(words)
    assert waiting(room) == ["AUT", "CHL", "FRA", "NOR"]


def test_a_group_keeps_its_class_whoever_speaks_for_it() -> None:
    room = at_the_debate()
    for words in ("request DEU --capacity group --level minister", "request CHL --level minister"):
        room.does(words)
    assert waiting(room) == ["CHL", "DEU"]


def test_a_level_that_becomes_known_later_sorts_the_list() -> None:
    room = at_the_debate()
    for words in ("request FRA --level minister", "request CHL", "amend 2 --level head"):
        room.does(words)
    assert waiting(room) == ["CHL", "FRA"]


def test_a_class_by_level_is_written_and_read_in_words() -> None:
    meeting = at_the_debate().meeting
    made = class_of_words(meeting, "Ministers", "state_party + minister")
    assert (made.categories, made.levels) == ((Category.STATE_PARTY,), (Level.MINISTER,))
    again = class_of_words(meeting, "Ministers", criteria_words(meeting, made))
    assert again == made
