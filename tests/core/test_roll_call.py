"""Quick entry notes who is present, and offers the present only where that is wanted."""

import pytest

from facilitator.core.names import index_of, parse_entry
from facilitator.core.roll_call import of_the_present, roll_call
from tests.room import Room

INDEX = index_of(Room().meeting.roster)


@pytest.mark.parametrize(
    ("text", "who", "here"),
    [
        ("+fra", ["FRA"], True),
        ("+ fra, che; nor", ["FRA", "CHE", "NOR"], True),
        ("+fra, +che", ["FRA", "CHE"], True),
        ("present fra, che", ["FRA", "CHE"], True),
        ("Présents : fra, nor", ["FRA", "NOR"], True),
        ("presentes fra", ["FRA"], True),
        ("-fra", ["FRA"], False),
        ("left fra, nor", ["FRA", "NOR"], False),
        ("partis fra", ["FRA"], False),
        ("salió Bosnia and Herzegovina", ["BIH"], False),
    ],
)
def test_a_sign_or_a_word_in_three_languages_notes_who_is_there_or_has_left(
    text: str, who: list[str], here: bool
) -> None:
    read = roll_call(text, INDEX)
    assert read is not None
    assert [entry.who for entry in read] == who
    assert {entry.presence for entry in read} == {here}


@pytest.mark.parametrize("text", ["fra", "fra presenter", "present", "chl present", "!fra", ""])
def test_anything_else_is_a_wish_for_the_floor(text: str) -> None:
    assert roll_call(text, INDEX) is None


def test_a_name_that_is_nobodys_is_a_doubt_and_no_newcomer() -> None:
    (entry,) = roll_call("+Atlantis", INDEX) or ()
    assert (entry.ready, entry.unknown) == (False, "")
    assert "No delegation is called “Atlantis”" in entry.doubt


@pytest.mark.parametrize(
    ("text", "found", "ready"),
    [
        ("no", ["NOR"], True),
        ("a", ["AUT"], True),
        ("france", ["FRA"], True),
        ("fra", ["FRA"], True),
        ("franc", ["FRA"], False),
    ],
)
def test_of_the_present_others_are_reached_by_their_whole_name_or_code(
    text: str, found: list[str], ready: bool
) -> None:
    present = {"NOR", "AUT"}
    entry = of_the_present(parse_entry(text, INDEX, present=present), present)
    assert [match.code for match in entry.matches] == found
    assert entry.ready is ready
    assert ("France is not marked as present" in entry.doubt) is not ready
