"""Precedence that is changed while the meeting runs: new classes, what they would do, and a new speaker in one act."""

import pytest

from facilitator.core.class_words import class_of_words, criteria_words, read_class
from facilitator.core.commands import Command
from facilitator.core.delegations import Category
from facilitator.core.ids import ItemCode, Refused
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.preview import foresee_order
from facilitator.core.speakers import Capacity
from tests.room import Room

C = ItemCode("c")


@pytest.fixture
def room() -> Room:
    return Room()


def codes(room: Room) -> list[str]:
    return [r.who for r in room.meeting.items[C].waiting]


def test_a_new_class_of_named_delegations_goes_where_it_is_written(room: Room) -> None:
    room.do_all(["clear-list", "request FRA", "request KEN", "request CHL", "request AUT"])
    room.does("set-precedence c point-of-order 'affected:Affected States=CHL+KEN' state")
    assert codes(room) == ["KEN", "CHL", "FRA", "AUT"]
    made = room.meeting.items[C].precedence[1]
    assert (made.label, made.delegations) == ("Affected States", ("CHL", "KEN"))


def test_a_new_class_may_be_of_a_capacity_or_a_category(room: Room) -> None:
    made = read_class(room.meeting, "un=observer-un+secretariat")
    assert isinstance(made, PrecedenceClass)
    assert made.categories == (Category.OBSERVER_UN, Category.SECRETARIAT)
    groups = class_of_words(room.meeting, "Groups, at last", "group, second")
    assert (groups.name, groups.capacities, groups.second) == ("groups-at-last", (Capacity.GROUP,), True)
    assert criteria_words(room.meeting, groups) == "group, second statements"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("set-precedence c nobody", "choose from"),
        ("set-precedence c x=Atlantis", "“Atlantis” is not a capacity"),
        ("set-precedence c =FRA", "has no name"),
        ("set-precedence c x=FRA x=KEN", "Two classes are called “x”"),
    ],
)
def test_a_class_that_cannot_be_is_refused_in_a_sentence(room: Room, words: str, said: str) -> None:
    assert said in room.refuses(words)


def test_the_new_order_is_known_before_it_is_applied(room: Room) -> None:
    room.do_all(["clear-list", "request FRA", "request KEN", "request UNMAS", "request CHL"])
    pinned = room.meeting.items[C].waiting[0].id
    room.does(f"move {pinned} 1")
    before = room.meeting
    command = Command(name="set-precedence", arguments={"item": C, "classes": ("organisation", "state")})
    seen = foresee_order(before, command, C, room.instant)
    assert [p.request.who for p in seen.places] == ["FRA", "UNMAS", "KEN", "CHL"]
    assert [p.request.who for p in seen.pinned] == ["FRA"]
    assert [(p.request.who, p.rises) for p in seen.moved] == [("UNMAS", 2), ("KEN", -1), ("CHL", -1)]
    assert room.meeting is before
    room.does("set-precedence c organisation state")
    assert codes(room) == [p.request.who for p in seen.places]


def test_what_would_be_refused_cannot_be_foreseen(room: Room) -> None:
    command = Command(name="set-precedence", arguments={"item": C, "classes": ("nobody",)})
    with pytest.raises(Refused, match="There is no class"):
        foresee_order(room.meeting, command, C, room.instant)


def test_changing_the_precedence_is_one_act(room: Room) -> None:
    room.do_all(["request FRA", "request UNMAS"])
    before = codes(room)
    room.does("set-precedence c organisation state")
    room.does("undo")
    assert (codes(room), room.meeting.items[C].precedence) == (before, ())


def test_a_new_speaker_is_entered_and_waits_in_one_act(room: Room) -> None:
    before = codes(room)
    room.does("add-speaker 'Lady in the second row' --category organisation --request yes")
    assert codes(room) == [*before, "X1"]
    room.does("undo")
    assert codes(room) == before
    assert "X1" not in room.meeting.roster


def test_a_new_speaker_may_raise_a_point_of_order(room: Room) -> None:
    room.does("add-speaker Somebody --category state_party --kind point-of-order")
    assert codes(room)[0] == "X1"


def test_a_new_speaker_who_cannot_wait_is_not_entered(room: Room) -> None:
    room.refuses("add-speaker Somebody --category organisation --kind question")
    assert "X1" not in room.meeting.roster
