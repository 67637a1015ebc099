"""Who presides, and as what: the role is that of whoever takes the chair, and an unknown name is asked about."""

import pytest

from tests.room import Room, definition, item


def chair(room: Room) -> tuple[str, str]:
    return room.meeting.presiding.who, room.meeting.presiding.role


def facilitated() -> Room:
    """Make a room in which 1(d) has a facilitator, a coordinator and a presenter."""
    room = Room(definition(items=(item("c", 0, 60), item("d", 60, 60))))
    room.do_all(["role d facilitator CHE", "role d coordinator NOR", "role d presenter KEN", "take-up c"])
    return room


@pytest.mark.parametrize(
    ("line", "recorded"),
    [
        ("preside CHE", ("CHE", "facilitator")),
        ("preside switzerland", ("CHE", "facilitator")),
        ("preside CHE --as president", ("CHE", "president")),
        ("preside NOR", ("NOR", "president")),
        ("preside FRA", ("FRA", "president")),
        ("preside FRA --as facilitator", ("FRA", "facilitator")),
        ("preside FRA --as vice-president", ("FRA", "vice-president")),
    ],
)
def test_the_role_is_that_of_whoever_takes_the_chair(line: str, recorded: tuple[str, str]) -> None:
    room = facilitated()
    room.does(line)
    assert chair(room) == recorded


@pytest.mark.parametrize("who", ["NOR", "KEN"])
def test_who_has_a_role_on_the_open_item_facilitates_it(who: str) -> None:
    room = facilitated()
    room.do_all(["take-up d", f"preside {who}"])
    assert chair(room) == (who, "facilitator")


def test_the_presidency_presides_as_president_whatever_its_roles() -> None:
    room = facilitated()
    presidency = room.meeting.definition.presidency
    room.do_all([f"role d facilitator {presidency}", "take-up d", "preside CHE", f"preside {presidency}"])
    assert chair(room) == (presidency, "president")


def test_who_presides_already_stays_what_it_is() -> None:
    room = facilitated()
    room.does("preside FRA --as facilitator")
    assert room.does("preside FRA") == ()
    assert chair(room) == ("FRA", "facilitator")


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Frnace", "Did you mean FRA (France)?"),
        ("switserland", "Did you mean CHE (Switzerland)?"),
        ("Swit", "Did you mean CHE (Switzerland)?"),
        ("Jody Williams", "No delegation is called “Jody Williams”."),
    ],
)
def test_an_unknown_name_is_asked_about(name: str, asked: str) -> None:
    room = facilitated()
    sentence = room.refuses(f"preside '{name}'")
    assert asked in sentence
    assert sentence.endswith(
        "If it is a person not on the roll, answer “A person not on the roll” with yes (--person yes)."
    )


def test_a_person_on_no_roll_presides_where_that_is_said() -> None:
    room = facilitated()
    room.does("preside 'Jody Williams' --person yes")
    assert chair(room) == ("Jody Williams", "president")


@pytest.mark.parametrize("line", ["request {name}", "written {name}", "recommend 'A text' --by {name}", "present {name}", "role d presenter {name}", "correct 1 --who {name}", "request KEN --joint {name}"])  # fmt: skip
def test_a_slip_of_the_hand_is_asked_about_wherever_a_delegation_is_named(line: str) -> None:
    room = facilitated()
    room.do_all(["request NOR", "give-floor"])
    assert "Did you mean FRA (France)?" in room.refuses(line.format(name="Frnace"))
