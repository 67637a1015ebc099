"""Codes of items, topics and segments ignore spaces and case."""

import pytest

from facilitator.core.agenda import Segment, Topic
from tests.room import Room, definition, item


@pytest.mark.parametrize("text", ["c", "C", "1(c)", "1(C)", "(c)", "1 (c)", " 1 ( c ) ", "( C )", "1c", "1 C"])
def test_codes_of_items_ignore_spaces_and_case(text: str) -> None:
    room = Room()
    room.does(f"request FRA --item '{text}'")
    assert room.waiting("c") == ["FRA"]


def test_a_label_with_a_space_is_found_without() -> None:
    ours = (item("x", 0, 30, label="10 (b)"), item("y", 30, 30, label="Any other business"))
    room = Room(definition(items=ours), open_item=None)
    for text in ("10(b)", "10 (B)", "10 (b)", "x"):
        room.does(f"take-up '{text}'")
        assert room.meeting.open_item == "x"
        room.does("take-up 'anyother business'")
    for text in ("10b", "10 B"):
        room.does(f"take-up '{text}'")
        assert room.meeting.open_item == "x"


def test_what_could_be_two_items_is_none() -> None:
    room = Room(definition(items=(item("x", 0, 30, label="1(a)"), item("y", 30, 30, label="(1a)"))), open_item=None)
    assert "no item “1a”" in room.refuses("take-up 1a")
    room.does("take-up '1 (A)'")
    assert room.meeting.open_item == "x"


def test_an_item_deep_in_the_tree_is_found_by_the_end_of_its_label_where_only_one_ends_so() -> None:
    labels = {
        "1": "1",
        "1.a": "1(a)",
        "1.a.i": "1(a)(i)",
        "1.b": "1(b)",
        "1.b.ii": "1(b)(ii)",
        "2.c": "2(c)",
        "p": "Panel 9",
    }
    ours = tuple(item(code, 10 * place, 10, label=label) for place, (code, label) in enumerate(labels.items()))
    room = Room(definition(items=ours), open_item=None)
    for text, code in (
        ("c", "2.c"),
        ("(C)", "2.c"),
        ("b(ii)", "1.b.ii"),
        ("B ( II )", "1.b.ii"),
        ("ii", "1.b.ii"),
        ("a", "1.a"),
    ):
        room.does(f"take-up '{text}'")
        assert room.meeting.open_item == code, text
    assert "no item “9”" in room.refuses("take-up 9")
    again = Room(definition(items=(*ours, item("3.c", 90, 5, label="3(c)"))), open_item=None)
    assert "no item “c”" in again.refuses("take-up c")


def test_topics_and_segments_are_found_by_their_codes() -> None:
    topics = (Topic(code="j.1", title="Risk education"),)
    segments = (Segment(name="first reading"), Segment(name="discussion"))
    room = Room(definition(items=(item("j", 0, 60, topics=topics, segments=segments),)), open_item="j")
    room.do_all(["segment 'First  Reading'", "request FRA", "give-floor", "topic 1 'J. 1'"])
    assert room.meeting.items["j"].segment == "first reading"  # type: ignore[index]
    assert room.said("FRA").topics == ("j.1",)
    assert "choose floor, first reading, discussion" in room.refuses("segment second")
