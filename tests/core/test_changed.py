"""A value with other fields, as the standard library gives it."""

from dataclasses import replace

import pytest

from facilitator.core.changed import changed
from tests.room import Room


def test_it_gives_what_replace_gives_and_leaves_the_value_as_it_was() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor"])
    meeting, statement = room.meeting, room.said("FRA")
    assert changed(statement, gist="Thanked") == replace(statement, gist="Thanked")
    assert statement.gist == ""
    assert changed(meeting, session=2) == replace(meeting, session=2)
    assert hash(changed(statement, gist="Thanked")) == hash(replace(statement, gist="Thanked"))


def test_a_field_that_is_not_there_is_an_error() -> None:
    with pytest.raises(AttributeError):
        changed(Room().meeting, flor=None)  # type: ignore[call-arg]


def test_a_value_that_computes_something_when_it_is_made_is_not_copied() -> None:
    with pytest.raises(TypeError, match="Roster"):
        changed(Room().meeting.roster, delegations=())
