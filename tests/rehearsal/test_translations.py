"""The texts of a rehearsal in the other languages: nothing that is said in one stays in English in its record."""

import string
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.decisions import Concluded
from facilitator.core.delegations import STATES
from facilitator.core.ids import ItemCode
from facilitator.core.languages import LanguageCode, Wording
from facilitator.core.minuting.untranslated import typed_texts
from facilitator.core.speakers import Kind, Level
from facilitator.exchange.definition import load_definition, shipped_definitions
from facilitator.rehearsal import rehearse, translations
from facilitator.rehearsal import translated_general as general
from facilitator.rehearsal.cast import OF_THE_SHIPPED_MEETING
from facilitator.rehearsal.translations import rehearsed

TABLES = ("THEMES", "TAILS", "SENTENCES", "TAGS", "NOTICE", "OPENED", "CONSIDERED", "SPOKE_ON", "JOINED")


def wordings() -> list[Wording]:
    every: list[Wording] = []
    tables = [getattr(translations, name) for name in TABLES]
    for value in (*tables, general.THEMES, general.OBSERVERS, general.TAILS, general.SENTENCES):
        every += [value] if isinstance(value, Wording) else value
    return every


@pytest.mark.parametrize("seed", [7, 1, 2025])
@pytest.mark.parametrize("language", ["fr", "es"])
def test_whatever_is_said_in_a_rehearsal_has_words_in_the_language(seed: int, language: str, tmp_path: Path) -> None:
    definition, delegations = load_definition("ccm-im-2025")
    trail, _ = rehearse(definition, delegations, seed=seed, address=Address.of(tmp_path / "r.floor"))
    texts = list(typed_texts(trail.meeting))
    assert len(texts) > 50
    assert [text for text in texts if not trail.meeting.glossary.has(text, language)] == []


@pytest.mark.parametrize("name", [name for name in shipped_definitions() if name != "ccm-im-2025"])
def test_a_rehearsal_of_any_template_says_nothing_of_another_convention_and_all_of_it_in_each_language(
    name: str, tmp_path: Path
) -> None:
    definition, delegations = load_definition(name)
    trail, _ = rehearse(definition, delegations, seed=7, address=Address.of(tmp_path / "r.floor"))
    texts = list(typed_texts(trail.meeting))
    assert len(texts) > 20
    assert [t for t in texts for code in ("fr", "es") if not trail.meeting.glossary.has(t, code)] == []
    said = " ".join(text for text in texts if "Invited the meeting to take up" not in text).lower()
    assert [w for w in ("cluster", "submunition", "clearance", "lausanne", "victim", "coordinators") if w in said] == []


@pytest.mark.parametrize("wording", wordings(), ids=lambda wording: wording.en[:40])
def test_a_translation_is_written_as_its_language_writes(wording: Wording) -> None:
    assert all(wording.texts)
    for mark in ";!?":
        before = {wording.fr[place - 1] for place, letter in enumerate(wording.fr) if letter == mark}
        assert before <= {"\u202f"}, wording.fr
    assert {wording.fr[place - 1] for place, letter in enumerate(wording.fr) if letter == ":"} <= {"\u00a0"}
    assert "'" not in wording.fr + wording.es
    fields = {text: sorted(name for _, name, _, _ in string.Formatter().parse(text) if name) for text in wording.texts}
    assert wording is translations.OPENED or len(set(map(tuple, fields.values()))) == 1


def test_words_that_the_definition_gives_itself_are_kept() -> None:
    definition, _ = load_definition("ccm-im-2025")
    made = rehearsed(definition)
    assert made.rehearsal
    for text, words in definition.glossary.words.items():
        assert made.glossary.words[text] == words
    assert made.glossary.say("funding", LanguageCode.FR) == "financement"


def test_a_rehearsal_of_another_meeting_hears_only_those_who_belong_there_in_the_order_of_its_classes(
    tmp_path: Path,
) -> None:
    heard = {}
    for name in ("general-debate", "workshop", "meeting-of-states-parties"):
        definition, delegations = load_definition(name)
        heard[name] = rehearse(definition, delegations, seed=7, address=Address.of(tmp_path / f"{name}.floor"))[
            0
        ].meeting
    for meeting in heard.values():
        assert not {s.who for s in meeting.statements()} & OF_THE_SHIPPED_MEETING
        assert all(meeting.roster.category(s.who) in STATES for s in meeting.statements() if s.level)
        opening = meeting.items[meeting.definition.items[0].code].statements
        assert meeting.roster.category(opening[0].who) in STATES
    debate = heard["general-debate"].items[ItemCode("2")].statements
    levels = [s.level for s in debate if s.level in (Level.HEAD, Level.MINISTER)]
    assert levels == sorted(levels)
    assert len(levels) > 5
    panel = [s.kind for s in heard["workshop"].items[ItemCode("p1")].statements]
    assert panel.index(Kind.COMMENT) < panel.index(Kind.RESPONSE)
    decided = [e.what.text for e in heard["meeting-of-states-parties"].entries if isinstance(e.what, Concluded)]
    assert sum("as orally amended" in text for text in decided) == 2
