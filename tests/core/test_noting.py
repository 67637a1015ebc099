"""What the secretariat notes on a statement besides its gist, and takes back."""

import pytest

from facilitator.core.agenda import Topic
from facilitator.core.commands import read_command
from facilitator.core.handout import to_hand_out
from facilitator.core.ids import Refused, StatementId
from facilitator.core.minutes import Variant, minutes
from facilitator.core.received_documents import named, received
from facilitator.core.spoken_languages import find_language, language_name
from facilitator.core.statements import TextReceived
from facilitator.exchange.markdown import render_markdown
from tests.core.test_record import heard
from tests.room import Room, definition, item


def test_a_tag_is_taken_off_whatever_its_accents_and_case() -> None:
    room = heard("FRA")
    room.do_all(["tag 1 Santé gender", "untag 1 sante"])
    assert room.said("FRA").tags == ("gender",)
    assert room.does("untag 1 sante") == ()


def test_a_tag_of_signs_alone_is_taken_off_alone() -> None:
    room = heard("FRA")
    room.do_all(["tag 1 '!!' '🙂' gender", "untag 1 '🙂'"])
    assert room.said("FRA").tags == ("!!", "gender")


def test_a_key_point_is_removed_by_its_number_and_never_another() -> None:
    room = heard("FRA")
    room.do_all(["point 1 'One' --lap 19", "point 1 'Two'"])
    assert "reads “One” meanwhile" in room.refuses("unpoint 1 1 --text Two")
    room.does("unpoint 1 1 --text One")
    assert [p.text for p in room.said("FRA").points] == ["Two"]
    assert "it has one key point" in room.refuses("unpoint 1 2")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("fr", "fr"),
        ("FR", "fr"),
        ("French", "fr"),
        ("Français", "fr"),
        ("francais", "fr"),
        ("中文", "zh"),
        ("mnk", "mnk"),
    ],
)
def test_a_language_is_known_by_code_and_by_name(typed: str, code: str) -> None:
    assert find_language(typed) == code


@pytest.mark.parametrize("typed", ["", "klingon!", "x", "<script>", "4"])
def test_what_is_no_language_is_refused_naming_the_six(typed: str) -> None:
    with pytest.raises(Refused, match=r"ar \(Arabic\)"):
        find_language(typed)


def test_the_language_of_a_statement_is_noted_once() -> None:
    room = heard("FRA")
    room.does("language 1 français")
    assert (room.said("FRA").language, language_name("fr")) == ("fr", "French")
    assert room.does("language 1 fr") == ()


def test_a_text_is_to_be_checked_against_delivery_until_it_is() -> None:
    room = heard("FRA")
    room.does("check-delivery 1")
    assert room.said("FRA").check_delivery
    room.does("check-delivery 1 no")
    assert not room.said("FRA").check_delivery
    assert "neither yes nor no" in room.refuses("check-delivery 1 perhaps")


def with_topics() -> Room:
    topics = (Topic(code="j.1", title="Capacity constraints", feeds=("c",)),)  # type: ignore[arg-type]
    room = Room(definition(items=(item("c", 0, 90), item("j", 90, 60, topics=topics))))
    room.do_all(["request FRA", "give-floor", "end"])
    return room


def test_a_suggestion_is_filed_under_a_planned_topic_by_its_title() -> None:
    room = with_topics()
    room.does("recommend 'Share maps' --topic 'capacity constraints'")
    assert room.meeting.entries[-1].what.topic == "j.1"  # type: ignore[union-attr]


def test_a_statement_is_filed_under_planned_topics_and_under_others() -> None:
    room = with_topics()
    room.does("topic 1 'capacity constraints' 'Another theme' J.1")
    assert room.said("FRA").topics == ("j.1", "Another theme")
    assert room.said("FRA").topic == "j.1"
    room.does("topic 1")
    assert (room.said("FRA").topics, room.said("FRA").topic) == ((), "")


def test_the_topic_that_was_asked_for_is_that_of_the_statement() -> None:
    room = Room()
    room.do_all(["request FRA --topic j.1", "give-floor"])
    assert room.said("FRA").topics == ("j.1",)


def test_a_text_is_received_only_with_its_file() -> None:
    room = heard("FRA")
    assert "“a.pdf” was not read" in room.refuses("receive 1 a.pdf")
    assert "“a.pdf” was not read" in room.refuses("document c X/1 a.pdf")
    assert "Give the symbol" in room.refuses("document c ' '")


def with_texts(*titles: str) -> Room:
    room = heard("FRA", "NOR")
    room.append(
        *(TextReceived(statement=StatementId(1), document=title, sha256=f"{n}" * 64) for n, title in enumerate(titles))
    )
    return room


def test_a_text_received_for_the_wrong_delegation_is_taken_off_and_undo_brings_it_back() -> None:
    room = with_texts("norway.pdf")
    room.does("text-not-received 1")
    assert (room.said("FRA").texts, received(room.meeting)) == ((), ())
    assert "text received" not in render_markdown(minutes(room.trail, now=room.instant, variant=Variant.INTERNAL))
    room.does("undo")
    assert room.said("FRA").documents == ("norway.pdf",)
    room.does("redo")
    assert room.said("FRA").documents == ()
    assert room.refuses("text-not-received 1") == "No text of statement 1 is received."
    assert "Text of France taken off: norway.pdf" in [act.title for act in room.trail.acts()]


def test_one_of_several_texts_is_named_by_its_title_or_its_sha256() -> None:
    room = with_texts("a.pdf", "b.pdf", "b.pdf")
    assert "several texts" in room.refuses("text-not-received 1")
    assert "“a.pdf”" in room.refuses("text-not-received 1 b.pdf")
    assert "has no text “c.pdf”" in room.refuses("text-not-received 1 c.pdf")
    room.does("text-not-received 1 b.pdf --sha256 2222")
    room.does("text-not-received 1 b.pdf")
    assert room.said("FRA").documents == ("a.pdf",)


def test_a_text_that_came_again_stands_once_though_its_removal_is_undone() -> None:
    room = with_texts("a.pdf")
    room.does("text-not-received 1")
    room.append(TextReceived(statement=StatementId(1), document="a.pdf", sha256="0" * 64))
    room.does("undo")
    assert room.said("FRA").documents == ("a.pdf",)


def test_undo_of_the_floor_reaches_over_a_text_that_was_taken_off() -> None:
    room = with_texts("a.pdf")
    room.does("text-not-received 1")
    room.does("undo-floor")
    assert (room.meeting.speaker is not None, room.said("FRA").documents) == (True, ())


def test_a_copy_to_hand_out_holds_nothing_of_a_text_that_was_taken_off() -> None:
    room = with_texts("wrong.pdf", "right.pdf")
    room.does("text-not-received 1 wrong.pdf")
    assert [title for _, title in named(one.event for one in to_hand_out(room.trail))] == ["“right.pdf” (statement 1)"]
    assert "wrong.pdf" not in str(to_hand_out(room.trail))


def test_notes_are_no_acts_that_undo_takes_back() -> None:
    room = heard("FRA")
    room.do_all(["language 1 fr", "check-delivery 1", "topic 1 x", "chair-says Hello", "strike 1"])
    assert room.trail.undo_target(room.seat).title == "End France"  # type: ignore[union-attr]


def test_commands_read_their_words() -> None:
    room = heard("FRA")
    command = read_command(room.meeting, "receive", ["1", "a b.pdf", "--title", "Statement"])
    assert command.arguments == {"statement": 1, "path": "a b.pdf", "title": "Statement"}
