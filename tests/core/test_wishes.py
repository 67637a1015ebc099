"""A delegation waits with one wish once; another group, or another statement it comments on, is another wish (FLOOR 3.9)."""

import pytest

from facilitator.core.precedence import Discussion
from facilitator.core.wishes import same_wish
from tests.room import Room, definition, item, presenters

GROUP = "request PHL --capacity group"
# what waits · what is asked · whether it is another wish
WISHES = [
    ("two groups", f"{GROUP} --on-behalf-of 'Group One'", f"{GROUP} --on-behalf-of 'Group Two'", True),
    ("one group twice", f"{GROUP} --on-behalf-of 'Group One'", f"{GROUP} --on-behalf-of 'Group One'", False),
    ("one group, written otherwise", f"{GROUP} --on-behalf-of 'Group One'", f"{GROUP} --on-behalf-of ' group  ONE'", False),
    ("one group by code and by alias", f"{GROUP} --on-behalf-of EUN", f"{GROUP} --on-behalf-of EU", False),
    ("a group that is not said yet", GROUP, f"{GROUP} --on-behalf-of 'Group Two'", False),
    ("the group is not said", f"{GROUP} --on-behalf-of 'Group One'", GROUP, False),
    ("a group and oneself", f"{GROUP} --on-behalf-of 'Group One'", "request PHL", True),
    ("without the word group", "request PHL --on-behalf-of 'Group One'", "request PHL --on-behalf-of 'Group Two'", True),
    ("in a national capacity", "request PHL --capacity national", "request PHL --capacity national --on-behalf-of 'Group One'", True),
    ("an organisation for itself and for others", "request EU --capacity group", "request EU --capacity group --on-behalf-of 'Group of 50'", True),
    ("an organisation for itself, said and unsaid", "request EU --capacity group", "request EU --capacity group --on-behalf-of EU", False),
    ("comments on two presentations", "request PHL --kind comment --to 1", "request PHL --kind comment --to 2", True),
    ("two comments on one", "request PHL --kind comment --to 1", "request PHL --kind comment --to 1", False),
    ("comments on one for two groups", f"{GROUP} --kind comment --to 1 --on-behalf-of 'One'", f"{GROUP} --kind comment --to 1 --on-behalf-of 'Two'", True),
    ("replies for two groups", f"{GROUP} --kind reply --on-behalf-of 'One'", f"{GROUP} --kind reply --on-behalf-of 'Two'", True),
    ("points of order for two groups", f"{GROUP} --kind point-of-order --on-behalf-of 'One'", f"{GROUP} --kind point-of-order --on-behalf-of 'Two'", False),
    ("another person", "request PHL --person Reyes", "request PHL --person Santos", False),
    ("also on behalf of others", "request PHL", "request PHL --joint NOR", False),
]  # fmt: skip


def room(discussion: Discussion = Discussion.JOINTLY) -> Room:
    return Room(definition(items=(item("c", 0, 90, roles=presenters("CHL", "LBN"), discussion=discussion),)))


@pytest.mark.parametrize("discussion", Discussion)
@pytest.mark.parametrize(("waits", "asked", "another"), [row[1:] for row in WISHES], ids=[row[0] for row in WISHES])
def test_a_delegation_waits_once_with_each_of_its_wishes(
    waits: str, asked: str, another: bool, discussion: Discussion
) -> None:
    made = room(discussion)
    made.does(waits)
    if another:
        made.does(asked)
        one, other = (r for r in made.meeting.items["c"].waiting if r.id > 2)  # type: ignore[index]
        assert not same_wish(made.meeting.roster, one, other)
    else:
        assert "already waits under 1(c) at position" in made.refuses(asked)


def test_a_request_is_not_amended_to_a_group_for_which_another_waits() -> None:
    made = room()
    made.do_all([f"{GROUP} --on-behalf-of One", f"{GROUP} --on-behalf-of Two"])
    assert "already waits" in made.refuses("amend 4 --on-behalf-of one")
    made.does("amend 4 --on-behalf-of Three")
    assert made.entry("PHL").on_behalf_of == "Three"


def test_who_spoke_for_one_group_is_brought_back_while_the_statement_for_another_waits() -> None:
    made = room()
    made.do_all([f"{GROUP} --on-behalf-of One", f"{GROUP} --on-behalf-of Two", "give-floor 3", "end", "bring-back"])
    assert made.waiting() == ["PHL*", "CHL", "LBN", "PHL"]
    assert "already waits" in made.refuses("bring-back")


def test_a_called_delegation_asks_for_its_other_group() -> None:
    made = room()
    made.do_all([f"{GROUP} --on-behalf-of One", "call 3", f"{GROUP} --on-behalf-of Two"])
    assert "is called already" in made.refuses(f"{GROUP} --on-behalf-of one")


def test_undo_is_not_refused_because_another_seat_entered_the_other_group() -> None:
    made = room()
    made.does(f"{GROUP} --on-behalf-of One")
    made.does(f"{GROUP} --on-behalf-of Two", seat="secretariat")
    made.does("undo")
    assert made.entry("PHL").on_behalf_of == "Two"
    made.does("redo")
    assert made.waiting() == ["CHL", "LBN", "PHL", "PHL"]
