"""A class by category takes nobody from the classes that name a role or a delegation, wherever it stands (FLOOR 3)."""

from dataclasses import replace

import pytest

from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.order import limit_of
from facilitator.core.precedence import PrecedenceClass
from tests.room import Room, definition, item, presenters

ASKED = (
    "request FRA", "request EU --capacity group", "request NOR --capacity coordinator", "request HRW --capacity guest",
    "request BRA", "request UNMAS", "request CHE --kind comment --to 1", "request KEN", "request AFG",
)  # fmt: skip
# the classes · who waits, front to back
ORDERS = [
    ("states above presenters", "state presenter group", "FRA NOR CHE KEN AFG CHL LBN HRW EUN BRA UNMAS"),
    ("states first, then all others as they were", "state coordinator presenter group", "FRA CHE KEN AFG NOR CHL LBN HRW EUN BRA UNMAS"),
    ("classes by category only", "state organisation civil-society state-not-party", "CHL LBN FRA NOR CHE KEN AFG EUN UNMAS HRW BRA"),
    ("groups by name, presenters by category", "organisation state group", "UNMAS CHL LBN FRA NOR CHE KEN AFG EUN HRW BRA"),
    ("named delegations behind their category", "state mine:Own=FRA+AFG presenter", "NOR CHE KEN FRA AFG CHL LBN HRW EUN BRA UNMAS"),
    ("a category that names capacities as well", "own=presenter+state-party state", "CHL LBN FRA NOR CHE KEN AFG EUN HRW BRA UNMAS"),
]  # fmt: skip


def room() -> Room:
    made = Room(definition(items=(item("c", 0, 90, roles=presenters("CHL", "LBN")),)))
    made.do_all(ASKED)
    return made


@pytest.mark.parametrize(("classes", "order"), [row[1:] for row in ORDERS], ids=[row[0] for row in ORDERS])
def test_each_stands_in_the_class_that_is_meant_for_it(classes: str, order: str) -> None:
    made = room()
    made.does(f"set-precedence c {classes}")
    assert [r.who for r in made.meeting.items["c"].waiting] == order.split()  # type: ignore[index]


def test_reasons_of_those_who_wait_stay_when_classes_are_moved() -> None:
    made = room()
    before = {r.id: made.reason(r.who) for r in made.meeting.items["c"].waiting}  # type: ignore[index]
    made.does(
        "set-precedence c civil-society organisation state-not-party state group presenter coordinator question "
        "point-of-order second reply"
    )
    after = {r.id: made.reason(r.who) for r in made.meeting.items["c"].waiting}  # type: ignore[index]
    assert after == before
    assert after[1] == "Article 4 extension request: presents first under (c)"


def test_a_class_for_everybody_takes_those_too_whom_a_later_class_names() -> None:
    classes = (
        PrecedenceClass(name="all", label="Everybody"),
        PrecedenceClass(name="own", label="Own", delegations=(DelegationCode("FRA"),)),
    )
    made = Room(definition(precedence=classes))
    made.do_all(["request NOR", "request FRA"])
    assert made.waiting() == ["NOR", "FRA"]


def test_the_reason_of_a_class_is_said_as_its_rules_give_it() -> None:
    made = Room(
        definition(precedence=(PrecedenceClass(name="all", label="Everybody", reason="In the order of asking"),))
    )
    made.does("request FRA")
    assert made.reason("FRA") == "In the order of asking"


def test_a_request_under_an_item_that_is_gone_has_no_limit() -> None:
    made = Room()
    made.does("request FRA")
    assert limit_of(made.meeting, made.entry("FRA")) == 180
    assert limit_of(made.meeting, replace(made.entry("FRA"), item=ItemCode("zz"))) is None
