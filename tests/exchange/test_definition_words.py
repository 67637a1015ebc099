"""A definition in three languages: its texts, and their words in the other languages in a glossary."""

from pathlib import Path

import pytest

from facilitator import resources
from facilitator.core.own_texts import texts_of_definition
from facilitator.exchange.definition import load_definition, shipped_definitions
from tests.exchange.test_definition import GOOD, written

IN_THREE = """\
title = { en = "A small meeting", fr = "Une petite réunion", es = "Una pequeña reunión" }
place.en = "Room XXI"
place.fr = "Salle XXI"
short = "Small"
"""


def test_a_text_may_be_given_in_several_languages(tmp_path: Path) -> None:
    text = GOOD.replace('title = "A small meeting"\n', IN_THREE)
    text = text.replace('title = "Morning"', 'title = { fr = "Matin", en = "Morning" }')
    text = text.replace('label = "Named"', 'label = { en = "Named", es = "Nombrados" }')
    text = text.replace('title = "Topic"', 'title = { en = "Topic", fr = "Thème" }')
    text = text.replace("several = true", 'several = true\ntitle = { en = "Discussion", fr = "Débat" }')
    text = text.replace(
        'roles = { coordinator = ["FRA"] }',
        'roles = { coordinator = ["FRA"] }\nreasons.presenter = { en = "Presents first", fr = "Expose en premier" }',
    )
    definition, _ = load_definition(written(tmp_path, text))
    assert (definition.title, definition.place, definition.short) == ("A small meeting", "Room XXI", "Small")
    assert definition.items[0].reasons == {"presenter": "Presents first"}
    say = definition.glossary.say
    assert [say("A small meeting", code) for code in ("en", "fr", "es")] == [
        "A small meeting",
        "Une petite réunion",
        "Una pequeña reunión",
    ]
    french = ["Room XXI", "Small", "Morning", "Topic", "Discussion", "Presents first"]
    assert [say(one, "fr") for one in french] == ["Salle XXI", "Small", "Matin", "Thème", "Débat", "Expose en premier"]
    assert say("Named", "es") == "Nombrados"


def test_the_text_is_that_in_the_language_of_the_definition(tmp_path: Path) -> None:
    text = GOOD.replace(
        'title = "A small meeting"', 'language = "fr"\ntitle = { en = "A small meeting", fr = "Une petite réunion" }'
    )
    definition, _ = load_definition(written(tmp_path, text))
    assert definition.title == "Une petite réunion"
    assert definition.glossary.say("Une petite réunion", "en") == "A small meeting"


@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("name", shipped_definitions())
def test_a_shipped_meeting_is_whole_in_every_language(name: str, language: str) -> None:
    definition, _ = load_definition(name)
    classes = definition.precedence if "[[precedence]]" in resources.text("meetings", f"{name}.toml") else ()
    texts = [
        *texts_of_definition(definition),
        *(label for c in classes for label in (c.label, c.reason) if label),
    ]
    assert len(texts) > 10
    assert not [text for text in texts if not definition.glossary.has(text, language)]


def test_the_topics_are_worded_as_in_the_source() -> None:
    definition, _ = load_definition("ccm-im-2025")
    titles = [topic.title for item in definition.items for topic in item.topics]
    assert any(title.startswith("Capacity constrains for Victim Assistance") for title in titles)
    assert any("budget cuts impacting on the implementation" in title for title in titles)
