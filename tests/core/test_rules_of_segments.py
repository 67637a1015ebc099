"""A precedence or limit that is set while a segment is open belongs to that segment (FLOOR 3)."""

from facilitator.core.agenda import Definition, PrecedenceSet, Segment
from facilitator.core.floor import LimitSet
from facilitator.core.ids import ItemCode
from facilitator.core.order import limit_of, rules_of
from facilitator.core.precedence import DEFAULT_PRECEDENCE, PrecedenceClass
from tests.room import Room, definition, item

AS_ASKED = PrecedenceClass(name="as-asked", label="As asked")
J = ItemCode("j")
NGO_FIRST = "set-precedence j civil-society state"


def in_parts() -> Definition:
    parts = (
        Segment(name="presentations", limits={"guest": 900}),
        Segment(name="discussion", precedence=(AS_ASKED,), several=True, limits={"national": 60}),
    )
    return definition(items=(item("c", 0, 90), item("j", 90, 60, segments=parts)))


def room(*lines: str) -> Room:
    made = Room(in_parts())
    made.do_all(("take-up j", "request FRA", "request HRW", *lines))
    return made


def classes(made: Room) -> list[str]:
    return [c.name for c in rules_of(made.meeting, made.meeting.items[J]).classes]


def limit(made: Room, who: str) -> float | None:
    return limit_of(made.meeting, made.entry(who, "j"))


def test_a_precedence_that_was_set_in_the_presentations_does_not_rule_in_the_discussion() -> None:
    made = room(NGO_FIRST)
    assert (made.waiting("j"), classes(made)) == (["HRW", "FRA"], ["civil-society", "state"])
    made.does("segment discussion")
    assert (made.waiting("j"), classes(made)) == (["FRA", "HRW"], ["as-asked"])
    made.does("set-precedence j state civil-society")
    made.does("segment presentations")
    assert (made.waiting("j"), classes(made)) == (["HRW", "FRA"], ["civil-society", "state"])


def test_one_that_is_set_before_the_item_is_taken_up_belongs_to_the_first_segment() -> None:
    made = Room(in_parts())
    made.do_all(["request FRA --item j", "request HRW --item j", NGO_FIRST])
    assert made.waiting("j") == ["HRW", "FRA"]
    made.does("take-up j")
    assert (made.waiting("j"), classes(made)) == (["HRW", "FRA"], ["civil-society", "state"])
    made.does("segment discussion")
    assert classes(made) == ["as-asked"]


def test_without_classes_a_segment_has_the_order_of_its_definition_again() -> None:
    made = room("segment discussion", NGO_FIRST, "set-precedence j")
    assert classes(made) == ["as-asked"]
    assert made.does("set-precedence j") == ()
    made.does("undo")
    assert classes(made) == ["civil-society", "state"]


def test_a_class_that_only_this_segment_knows_can_be_named_in_it() -> None:
    made = room("set-precedence j mine=HRW state", "set-precedence j state mine")
    assert made.waiting("j") == ["FRA", "HRW"]
    made.does("segment discussion")
    assert "There is no class “mine”" in made.refuses("set-precedence j mine")


def test_the_floor_of_an_item_with_segments_has_rules_of_its_own() -> None:
    made = room("segment floor", NGO_FIRST, "segment presentations")
    assert classes(made) == [c.name for c in DEFAULT_PRECEDENCE]
    made.does("segment floor")
    assert classes(made) == ["civil-society", "state"]


def test_a_limit_of_the_item_belongs_to_the_segment_it_was_set_in() -> None:
    made = room("request UNMAS --capacity guest", "set-limit national 120 --item j", "set-limit guest 300 --item j")
    assert (limit(made, "FRA"), limit(made, "UNMAS")) == (120, 300)
    made.does("segment discussion")
    assert (limit(made, "FRA"), limit(made, "UNMAS")) == (60, 600)
    made.does("set-limit national 90 --item j")
    assert limit(made, "FRA") == 90
    assert made.does("set-limit national 90 --item j") == ()
    made.does("segment presentations")
    assert limit(made, "FRA") == 120


def test_a_limit_without_an_item_is_that_of_the_meeting() -> None:
    made = room("set-limit national 100")
    assert limit(made, "FRA") == 100
    assert made.meeting.limits["national"] == 100


def test_an_advance_request_has_the_limit_of_the_first_segment() -> None:
    made = Room(in_parts())
    made.does("request UNMAS --item j --capacity guest")
    assert limit(made, "UNMAS") == 900


def test_an_item_without_segments_has_its_rules_for_itself_as_before() -> None:
    made = Room()
    precedence, *_ = made.does("set-precedence c organisation state")
    limit_set, *_ = made.does("set-limit national 60 --item c")
    assert isinstance(precedence, PrecedenceSet)
    assert isinstance(limit_set, LimitSet)
    assert (precedence.segment, limit_set.segment) == (None, None)


def test_what_an_older_program_set_for_the_whole_item_still_rules_in_every_segment() -> None:
    made = room()
    own = (PrecedenceClass(name="own", label="Own"),)
    made._record((PrecedenceSet(item=J, classes=own), LimitSet(capacity="national", seconds=45, item=J)))
    for segment in ("discussion", "presentations"):
        made.does(f"segment {segment}")
        assert (classes(made), limit(made, "FRA")) == (["own"], 45)
    made.does("set-precedence j")
    assert classes(made) == [c.name for c in DEFAULT_PRECEDENCE]
