"""All conflicts of a definition that is being prepared are given at once, each with its place."""

from dataclasses import replace

import pytest

from facilitator.core.agenda import Role, RoleHolder
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.exchange.conflicts import conflicts_of
from facilitator.exchange.definition import load_definition, shipped_definitions

SHIPPED, ROLL = load_definition("ccm-im-2025")
CODES = frozenset(one.code for one in ROLL)


@pytest.mark.parametrize("name", shipped_definitions())
def test_what_is_shipped_has_none(name: str) -> None:
    assert conflicts_of(load_definition(name)[0], CODES) == ()


def test_all_are_given_at_once_with_their_places() -> None:
    first, second, *others = SHIPPED.items
    made = replace(
        SHIPPED,
        title=" ",
        limits={"national": 0.0},
        presidency=DelegationCode("XXX"),
        items=(
            replace(first, end=first.start, title=""),
            replace(second, code=ItemCode("A B"), roles=(RoleHolder(role=Role.PRESENTER, who=DelegationCode("YYY")),)),
            replace(others[0], parent="nowhere"),
            *others[1:],
        ),
    )
    found = conflicts_of(made, CODES)
    assert [fault.where for fault in found] == [
        ("title",),
        ("items", 0, "title"),
        ("presidency",),
        ("limits", "national"),
        ("items", 2, "parent"),
        ("items", 0, "end"),
        ("items", 1, "code"),
        ("items", 1, "roles", "presenter"),
        ("items", 10, "topics", 0, "feeds"),
    ]
    assert found[1].sentence == "title is empty; fill it in."


def test_without_items_or_sessions_that_is_said() -> None:
    assert [f.where for f in conflicts_of(replace(SHIPPED, items=()), CODES)] == [("items",)]
    assert [f.where for f in conflicts_of(replace(SHIPPED, sessions=()), CODES)] == [("sessions",)]


def test_a_zone_that_there_is_not_hides_nothing_else() -> None:
    made = replace(SHIPPED, zone="Europe/Nowhere", texts_address="nowhere")
    assert [f.where for f in conflicts_of(made, CODES)] == [("zone",), ("texts_address",)]
