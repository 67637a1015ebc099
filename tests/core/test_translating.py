"""Texts of a meeting are translated while it is open; what lacks a translation is named before finalising."""

import pytest

from facilitator.core.glossary import Glossary
from facilitator.core.in_language import agenda_in, in_language
from facilitator.core.minutes import gaps, minutes
from facilitator.core.values_now import value_now
from tests.core.test_minutes_of_use import text_of
from tests.room import Room, definition, item

HELD = ("request FRA", "give-floor", "gist 1 'Asked for more time'", "end", "decide 'Took note of the request'")


def held() -> Room:
    """Give a room in which France has spoken and something was concluded."""
    room = Room()
    room.do_all(list(HELD))
    return room


def printed(room: Room, language: str) -> str:
    return text_of(minutes(room.meeting, now=room.instant, language=language))


def lacking(room: Room) -> list[str]:
    return [gap.sentence for gap in gaps(room.meeting) if not gap.hinders]


def test_a_text_that_was_typed_is_printed_in_the_language_of_the_record() -> None:
    room = held()
    room.do_all(
        [
            "translate 'Asked for more time' fr 'A demandé un délai supplémentaire'",
            "translate 'Took note of the request' fr 'A pris note de la demande'",
            "translate 'Item c' fr 'Dépollution'",
        ]
    )
    french = printed(room, "fr")
    assert "A demandé un délai supplémentaire." in french
    assert "A pris note de la demande." in french
    assert "Dépollution" in french
    assert "Asked" not in french
    assert "Asked for more time." in printed(room, "en")
    assert "Asked for more time." in printed(room, "es")


def test_a_text_that_is_changed_has_no_translation_any_more() -> None:
    room = held()
    room.do_all(["translate 'Asked for more time' fr 'A demandé un délai'", "gist 1 'Asked for a little more time'"])
    assert "Asked for a little more time." in printed(room, "fr")


def test_a_translation_is_corrected_and_taken_away() -> None:
    room = held()
    room.do_all(["translate 'Item c' fr Un", "translate 'Item c' fr Deux"])
    assert agenda_in(room.meeting, "fr").items["c"].plan.title == "Deux"
    assert value_now(room.meeting, "translate", "words", {"original": "Item c", "language": "fr"}) == "Deux"
    assert not room.does("translate 'Item c' fr Deux")
    room.does("translate 'Item c' fr ''")
    assert room.meeting.glossary == Glossary()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("translate 'Took note of the requests' fr A", "Did you mean “Took note of the request”?"),
        ("translate 'Nobody said this' fr A", "No text of the meeting reads “Nobody said this”."),
        ("translate 'Item c' de A", "choose en, fr, es"),
    ],
)
def test_only_a_text_of_the_meeting_is_translated_into_a_language_of_the_record(line: str, said: str) -> None:
    assert said in held().refuses(line)


def test_a_text_is_also_named_as_a_desk_in_another_language_shows_it() -> None:
    room = held()
    room.does("translate 'Item c' fr 'Point c\u00a0: déminage'")
    room.does("translate 'Point c : déminage' es 'Tema c'")
    assert room.meeting.glossary.words["Item c"] == {"fr": "Point c\u00a0: déminage", "es": "Tema c"}
    said = {"original": "Point c : déminage", "language": "es"}
    assert value_now(room.meeting, "translate", "words", said) == "Tema c"


def test_a_text_of_several_lines_is_named_in_one() -> None:
    room = held()
    room.does("gist 1 'One\nTwo'")
    room.does("translate 'One Two' fr 'Un\nDeux'")
    assert room.meeting.glossary.say("One\nTwo", "fr") == "Un\nDeux"


def test_a_language_without_a_title_of_the_agenda_has_one_line_and_typed_texts_a_count() -> None:
    assert lacking(held()) == [
        "French: no title of the agenda is translated; the record prints them as they are.",
        "French: 2 texts that were typed are not translated.",
        "Spanish: no title of the agenda is translated; the record prints them as they are.",
        "Spanish: 2 texts that were typed are not translated.",
    ]


def test_what_lacks_a_translation_is_named_with_its_item_once_others_have_one() -> None:
    room = Room(definition(items=(item("c", 0, 60), item("d", 60, 60))))
    room.do_all(["translate 'Item c' es 'Tema c'", "translate 'Item d' fr 'Point d'"])
    found = [(gap.item, gap.sentence) for gap in gaps(room.meeting) if not gap.hinders]
    assert ("d", "Spanish: “Item d” is not translated.") in found
    assert ("c", "French: “Item c” is not translated.") in found
    assert not [sentence for _, sentence in found if "“Item c”" in sentence and sentence.startswith("Spanish")]


def test_a_meeting_in_french_lacks_english_and_spanish() -> None:
    room = Room(definition(language="fr"))
    assert {sentence.partition(":")[0] for sentence in lacking(room)} == {"English", "Spanish"}


@pytest.mark.parametrize(("title", "french"), [("Morning", "Matin"), ("Tarde", "Après-midi"), ("Day one", "Day one")])
def test_usual_titles_of_sessions_need_no_translation(title: str, french: str) -> None:
    room = Room()
    plan = room.meeting.sessions[0].plan
    made = definition(sessions=(type(plan)(number=1, title=title, start=plan.start, end=plan.end),))
    assert in_language(Room(made, open_item=None).meeting, "fr").sessions[0].plan.title == french
