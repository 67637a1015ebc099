"""Segments: taking up an item enters the first, the next one is one act, and it is shown wherever the item is named."""

import shlex

import pytest

from facilitator.core.agenda import Definition, ItemTakenUp, MeetingSettings, Replies, Segment, SegmentBegun
from facilitator.core.announcements import announcement
from facilitator.core.booth import booth_of
from facilitator.core.chair_sentences import sentence
from facilitator.core.delegations import Category
from facilitator.core.display import View, display_of
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemState
from facilitator.core.minuting.listing import listing
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.next_act import floor_act
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.saying import saying_in
from facilitator.exchange.json import show
from tests.room import Room, definition, item

AS_ASKED = (PrecedenceClass(name="as-asked", label="As asked"),)
PRESENTATIONS = Segment(name="presentations", title="Presentations by stakeholders")
DISCUSSION = Segment(name="discussion", title="Discussion among all", precedence=AS_ASKED, several=True)
J = ItemCode("j")


def in_parts(*segments: Segment, **more: object) -> Definition:
    return definition(items=(item("c", 0, 90), item("j", 90, 60, segments=segments)), **more)


def room(*segments: Segment, **more: object) -> Room:
    return Room(in_parts(*(segments or (PRESENTATIONS, DISCUSSION)), **more))


def state(made: Room) -> ItemState:
    return made.meeting.items[J]


def offered(made: Room) -> str:
    act = floor_act(made.meeting)
    return "" if act is None else act.label


def test_taking_up_an_item_enters_its_first_segment_in_the_same_act() -> None:
    made = room()
    acts = len(made.trail.acts())
    events = made.does("take-up j")
    assert [type(e) for e in events][-2:] == [ItemTakenUp, SegmentBegun]
    assert (state(made).segment, len(made.trail.acts())) == ("presentations", acts + 1)
    assert made.trail.acts()[-1].title == "Take up 1(j)"
    made.does("undo")
    assert state(made).segment == ""


def test_taking_it_up_again_leaves_it_in_the_segment_it_was_in() -> None:
    made = room()
    made.do_all(["take-up j", "segment discussion", "take-up c", "take-up j"])
    assert state(made).segment == "discussion"
    made.do_all(["segment floor", "take-up c", "take-up j"])
    assert state(made).segment == ""


def test_the_list_made_in_advance_is_sorted_by_the_rules_of_the_first_segment() -> None:
    ngo_first = PrecedenceClass(name="civil-society", label="Civil society", categories=(Category.NGO,))
    made = room(Segment(name="hearing", precedence=(ngo_first,)), DISCUSSION)
    made.do_all(["request FRA --item j", "request HRW --item j", "take-up j"])
    assert made.waiting("j") == ["HRW", "FRA"]


def test_an_item_that_an_older_program_took_up_stays_in_the_floor() -> None:
    made = room()
    made._record((ItemTakenUp(item=J),))
    assert state(made).segment == ""
    made.do_all(["request FRA", "give-floor", "end", "take-up c", "take-up j"])
    assert (state(made).segment, made.said("FRA").segment) == ("", "")
    assert offered(made) == "Open: Presentations by stakeholders"


# acts after the item was taken up · what F8 offers · the segment after it was pressed
OFFERS = [
    ("nobody has spoken", [], "", None),
    ("somebody waits", ["request UNMAS --capacity guest"], "Next: United Nations Mine Action Service", None),
    ("somebody speaks", ["request UNMAS --capacity guest", "give-floor"], "", None),
    ("all were heard", ["request UNMAS", "give-floor", "end"], "Open the discussion", "discussion"),
    ("who waits is absent", ["request UNMAS", "give-floor", "end", "request FRA", "absent 2"], "Open the discussion", "discussion"),
    ("a late one waits", ["request UNMAS", "give-floor", "end", "close-list", "request FRA"], "Admit France", None),
    ("in the last segment", ["next-segment", "request UNMAS", "give-floor", "end"], "", None),
    ("back in the floor behind the last", ["next-segment", "request UNMAS", "give-floor", "end", "segment floor", "request FRA", "give-floor", "end"], "", None),
    ("back in the first", ["next-segment", "segment presentations", "request UNMAS", "give-floor", "end"], "Open the discussion", "discussion"),
]  # fmt: skip


@pytest.mark.parametrize(("acts", "label", "entered"), [row[1:] for row in OFFERS], ids=[row[0] for row in OFFERS])
def test_the_next_segment_is_offered_when_the_list_of_the_segment_is_exhausted(
    acts: list[str], label: str, entered: str | None
) -> None:
    made = room()
    made.do_all(["take-up j", *acts])
    assert offered(made) == label
    act = floor_act(made.meeting)
    if act is not None and entered is not None:
        pressed = shlex.join((act.command.name, *map(str, act.command.arguments.values())))
        made.does(pressed)
        assert state(made).segment == entered
        assert made.does(pressed) == (), "another desk that pressed as well goes no further"


def test_the_chair_says_what_comes_next() -> None:
    made = room()
    made.do_all(["start-session 1", "take-up j", "request UNMAS", "give-floor"])
    thanks = "I thank the representative of United Nations Mine Action Service. "
    opens = "That concludes this part of 1(j). I now open the discussion."
    assert sentence(made.meeting) == thanks + opens
    made.does("end")
    assert sentence(made.meeting) == opens
    other = room(PRESENTATIONS, Segment(name="review", title="Review by the coordinators"))
    other.do_all(["start-session 1", "take-up j", "request UNMAS", "give-floor", "end"])
    assert sentence(other.meeting) == (
        "That concludes this part of 1(j). We now turn to the next: Review by the coordinators."
    )
    assert offered(other) == "Open: Review by the coordinators"


@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_chair_says_it_in_the_other_languages(language: str) -> None:
    made = room()
    made.do_all(["start-session 1", "take-up j", "request UNMAS", "give-floor", "end"])
    assert {"fr": "J’ouvre maintenant la discussion.", "es": "Abro ahora el debate."}[language] in sentence(
        made.meeting, language
    )


def test_next_segment_is_one_act_and_says_why_where_there_is_none() -> None:
    made = room()
    assert made.refuses("next-segment") == "1(c) has no segments: its list of speakers is one for all."
    made.do_all(["take-up j", "request HRW", "request FRA"])
    assert made.waiting("j") == ["FRA", "HRW"]
    made.does("next-segment")
    assert (state(made).segment, made.waiting("j")) == ("discussion", ["HRW", "FRA"])
    assert made.trail.acts()[-1].title == "Segment: Discussion among all"
    assert "last segment" in made.refuses("next-segment")
    made.does("undo")
    assert state(made).segment == "presentations"


def test_those_who_asked_in_the_presentations_speak_in_the_discussion_as_they_asked() -> None:
    made = room()
    made.do_all(["take-up j", "request HRW", "request BRA", "request FRA", "request CHE", "move 3 1"])
    assert made.waiting("j") == ["FRA*", "CHE", "BRA", "HRW"]
    made.does("segment discussion")
    assert made.waiting("j") == ["FRA*", "HRW", "BRA", "CHE"]
    assert made.reason("HRW", "j") == "Civil society, asked 10:00"


def test_no_kept_right_of_reply_stands_in_the_way_of_the_next_segment() -> None:
    made = room(settings=MeetingSettings(begin_after=0, replies=Replies.SESSION))
    made.do_all(["start-session 1", "take-up j", "request UNMAS", "give-floor", "end", "request BRA --kind reply"])
    assert offered(made) == "Open the discussion"
    assert sentence(made.meeting).endswith("I now open the discussion.")


def test_the_segment_is_shown_wherever_the_item_is_named() -> None:
    made = room()
    before = made.meeting
    made.does("take-up j")
    meeting, now = made.meeting, made.instant
    title = "Presentations by stakeholders"
    assert announcement(before, meeting) == f"1(j) is open: Item j. Segment: {title}."
    assert display_of(meeting, now, View.FLOOR).heading == f"1(j) Item j · {title}"
    assert [i.title for i in display_of(meeting, now, View.AGENDA).agenda] == ["Item c", f"Item j · {title}"]
    assert booth_of(meeting, now).heading == f"1(j) Item j · {title}"
    assert [i["segment"] for i in show(meeting, seq=1, now=now)["items"]] == ["floor", "presentations"]  # type: ignore[attr-defined]
    (printed,) = listing(Scribe(meeting=meeting, now=now, language="en", zone="Europe/Zurich"), J)
    assert printed.heading == f"1(j) Item j · {title}"
    made.does("next-segment")
    assert announcement(meeting, made.meeting) == "Segment: Discussion among all."


def test_a_segment_without_a_title_is_called_by_its_name() -> None:
    made = room(Segment(name="general-debate"))
    made.does("take-up j")
    assert display_of(made.meeting, made.instant, View.FLOOR).heading == "1(j) Item j · General debate"


def test_a_segment_is_named_among_the_acts_in_the_language_of_the_desk() -> None:
    made = room()
    made.do_all(["translate 'Discussion among all' es 'Debate general'", "take-up j", "segment discussion"])
    with saying_in("es"):
        assert made.trail.last_act.title == "Segment: Debate general"
