"""The records of the meeting of every situation and of the rehearsal, read sentence by sentence as a reader would.

What a writer of the language would strike out is looked for: names without their article, verbs of the wrong number,
spaces and apostrophes of another language, and English words.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from facilitator.core.articles import is_plural
from facilitator.core.delegations import Roster
from facilitator.core.languages import language_of
from facilitator.core.minuting.document import Bullets, Minutes, Paragraph, Table
from facilitator.core.minuting.variants import Variant
from facilitator.core.trail import Trail
from facilitator.exchange.export import prepare, render
from facilitator.exchange.forms import RecordChoice
from tests.exchange.every_situation import every_situation
from tests.exchange.golden import assert_as_before
from tests.exchange.test_languages_apart import played

LANGUAGES = ("fr", "es")
KINDS = (Variant.CIRCULATED, Variant.SUMMARY, Variant.DIGEST, Variant.LIST)
# names that are printed as they are in every language, and what was typed and has no translation
OWN_NAMES = ("Geneva Peace Network", "Friends of Clearance")
ENGLISH = re.compile(
    r"\b(?:the|of|and|on|behalf|statement|made|from|with|was|were|Morning|Afternoon|Opening|Closing|States|Parties|"
    r"presenter|coordinator|guest|item|chair|President|session|minutes)\b"
)
SINGULAR = {"fr": re.compile(r"^(?:a|s’est|n’a)\b"), "es": re.compile(r"^(?:se )?(?:\w+ó|hizo|dio|dijo)\b")}
PLURAL = {"fr": re.compile(r"^(?:ont|se sont|n’ont)\b"), "es": re.compile(r"^(?:se )?\w+(?:ron)\b")}


@cache
def meeting() -> Trail:
    return every_situation()


@pytest.fixture(scope="module")
def rehearsal(tmp_path_factory: pytest.TempPathFactory) -> Trail:
    folder: Path = tmp_path_factory.mktemp("rehearsal")
    return played(folder)


def record(trail: Trail, language: str, kind: Variant = Variant.CIRCULATED) -> Minutes:
    return prepare(trail, RecordChoice(language=language, variant=kind), now=trail.events[-1].at).minutes


def texts(read: Minutes) -> Iterator[str]:
    """Give every text of a record, its paragraphs, cells and entries one by one."""
    yield from (read.title, read.subtitle, read.notice, *read.closing)
    yield from (f"{fact.label}{read.colon}{fact.value}" for fact in read.facts)
    for section in read.sections:
        yield section.heading
        for block in section.blocks:
            match block:
                case Paragraph():
                    yield block.text
                case Bullets():
                    yield from block.entries
                case Table():
                    yield block.caption
                    yield from (column.heading for column in block.columns)
                    yield from (cell for row in block.rows for cell in row)


def statements(read: Minutes) -> Iterator[tuple[str, str]]:
    """Give each sentence that begins with a name in bold: the name, and what follows it and what stands in brackets."""
    for section in read.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph) and block.of is not None:
                name, *rest = (piece.text for piece in block.pieces)
                yield name, re.sub(r"^ ?\([^)]*\)", "", "".join(rest)).strip()


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_the_record_is_as_it_was_when_it_was_last_read(language: str) -> None:
    wanted = prepare(meeting(), RecordChoice(language=language), now=meeting().events[-1].at)
    assert_as_before(f"every-situation-{language}.md", render(wanted, ".md").decode())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_word_is_left(language: str, kind: Variant) -> None:
    for text in texts(record(meeting(), language, kind)):
        bare = re.sub("|".join(map(re.escape, OWN_NAMES)), "", text)
        assert not ENGLISH.search(bare), text


def names_of(trail: Trail, language: str) -> dict[str, str]:
    """Give for each name without its article the name with it, where the language has one."""
    roster: Roster = trail.meeting.roster
    subjects = (roster.subject(known.code, language) for known in roster.delegations)
    articles = language_of(language).articles.articles
    return {s[len(article) :]: s for s in subjects for article in articles if s.startswith(article)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_that_makes_a_statement_has_its_article(language: str, rehearsal: Trail) -> None:
    for trail in (meeting(), rehearsal):
        bare, found = names_of(trail, language), 0
        for name, _ in statements(record(trail, language)):
            found += 1
            assert name.rstrip(".") not in bare, name
        assert found > 25


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_behind_a_preposition_has_its_article(language: str, rehearsal: Trail) -> None:
    before = {
        "fr": r"(?:au nom|à|exposé|question|cédé) (?:de |d’|à )?",
        "es": r"(?:en nombre|exposición|pregunta|cedió) (?:de |a )",
    }
    for trail in (meeting(), rehearsal):
        bare = sorted(names_of(trail, language), key=len, reverse=True)
        missing = re.compile(before[language] + "(?:" + "|".join(map(re.escape, bare)) + r")\b")
        for text in texts(record(trail, language)):
            assert not missing.search(text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_verb_has_the_number_of_its_subject(language: str, rehearsal: Trail) -> None:
    articles = language_of(language).articles
    plural = singular = 0
    for trail in (meeting(), rehearsal):
        for name, said in statements(record(trail, language)):
            many = is_plural(name[:1].lower() + name[1:], articles)
            if not said[:1].islower():
                continue
            plural, singular = plural + many, singular + (not many)
            wanted, wrong = (PLURAL, SINGULAR) if many else (SINGULAR, PLURAL)
            assert wanted[language].search(said), f"{name} {said}"
            assert not wrong[language].search(said), f"{name} {said}"
    assert plural > 4
    assert singular > 20


@pytest.mark.parametrize("kind", KINDS)
def test_french_has_its_spaces_and_both_have_one_apostrophe(kind: Variant, rehearsal: Trail) -> None:
    for trail in (meeting(), rehearsal):
        typed = {line for r in trail.acts() for line in r.words.splitlines()}
        for text in texts(record(trail, "fr", kind)):
            if trail is rehearsal and any(words and words in text for words in typed):
                continue
            clock = re.sub(r"\d:\d\d", "", text)
            assert not re.search(r"[^\u00a0]:(?!//)", clock), text
            assert not re.search(r"[^\u202f][;!?]", text), text
            assert not re.search(r"«[^\u00a0]|[^\u00a0]»", text), text
            assert "'" not in text
        for text in texts(record(meeting(), "es", kind)):
            assert "'" not in text
            assert not re.search(r"\s[;:!?]", text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_and_in_spanish_and_elisions_in_french_follow_their_sounds(language: str, rehearsal: Trail) -> None:
    wrong = {"fr": r"\b(?:[dl]e|que|la) (?=[aeéèêiîoôuh]?[aeéèêiîoôu]\w)", "es": r"\by (?=h?[ií][^aeou])"}
    for trail in (meeting(), rehearsal):
        typed = {line for r in trail.acts() for line in r.words.splitlines()}
        for text in texts(record(trail, language)):
            if not any(words and words in text for words in typed):
                assert not re.search(wrong[language], text), text
