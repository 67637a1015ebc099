"""What the program chose where the rules of the order said nothing, and which is the rule now."""

import pytest

from tests.room import Room, definition, item, presenters

NEXT = "--why Minister"
# the acts · who speaks · who waits
CHOSEN = [
    ("who speaks next stands behind points of order", ["request FRA --kind point-of-order", "request CHE", "request NOR", f"speaks-next 3 {NEXT}"],
     None, ["FRA point-of-order", "NOR*", "CHE"]),
    ("one that comes later stands by the rules, and Next reaches it first", ["request CHE", "request NOR", f"speaks-next 2 {NEXT}", "request FRA --kind point-of-order", "give-floor"],
     "FRA", ["NOR*", "CHE"]),
    ("and behind a question and its answer", ["request CHE", "request NOR", "give-floor", "request FRA --kind question", "request CHE --kind answer", "request KEN", f"speaks-next 5 {NEXT}"],
     "CHE", ["FRA question", "CHE answer", "KEN*", "NOR"]),
    ("a point of order goes before an answer", ["request CHE", "give-floor", "request FRA --kind question", "give-floor", "request CHE --kind answer", "request NOR --kind point-of-order"],
     "FRA", ["NOR point-of-order", "CHE answer"]),
    ("answers go with their question when it is moved", ["request CHE", "request KEN", "give-floor", "request FRA --kind question", "request CHE --kind answer", "move 3 3"],
     "CHE", ["KEN", "FRA question*", "CHE answer"]),
    ("who speaks next is admitted", ["close-list", "request CHE", f"speaks-next 1 {NEXT}", "give-floor"], "CHE", []),
    ("with somebody called and a point of order waiting, Next gives the floor to the point of order", ["request CHE", "request NOR", "call", "request FRA --kind point-of-order", "give-floor"],
     "FRA", ["CHE", "NOR"]),
    ("and calls it", ["request CHE", "call", "request FRA --kind point-of-order", "call"], None, ["CHE"]),
    ("Next passes over an answer whose question was not put", ["request CHE", "give-floor", "request FRA --kind question", "request CHE --kind answer", "absent 2", "request NOR", "give-floor"],
     "NOR", []),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "speaks", "waits"), [row[1:] for row in CHOSEN], ids=[row[0] for row in CHOSEN])
def test_the_choice_is_kept(lines: list[str], speaks: str | None, waits: list[str]) -> None:
    made = Room()
    made.do_all(lines)
    assert (made.speaker, made.waiting()) == (speaks, waits)


def test_a_called_speaker_counts_for_role_and_second() -> None:
    made = Room(definition(items=(item("c", 0, 90, roles=presenters("CHL")),)))
    made.do_all(["call", "request CHL"])
    assert made.entry("CHL").capacity == "national"
    made.do_all(["begin", "end", "call", "request CHL --capacity observer"])
    assert made.entry("CHL").second
