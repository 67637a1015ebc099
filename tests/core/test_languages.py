"""Every language of the program has all its words; what a new row lacks is named here."""

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import fields
from importlib.resources import files
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest

import facilitator.core.minuting
from facilitator import resources
from facilitator.core import saying
from facilitator.core.chair_sentences import sentence_for
from facilitator.core.class_words import class_of_words
from facilitator.core.delegations import CATEGORY_WORDS, Category
from facilitator.core.kind_words import meant, named
from facilitator.core.languages import (
    CODES,
    ENGLISH,
    FRENCH,
    PROGRAM_LANGUAGES,
    LanguageCode,
    ProgramLanguage,
    Wording,
    counted,
)
from facilitator.core.moments import Moment
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.spoken_languages import SPOKEN_LANGUAGES
from facilitator.exchange import drafts
from facilitator.exchange.participants import READ, read_participants
from tests.catalogues import messages
from tests.phrases import SAID_TOO, phrases_of
from tests.recorded_meeting import recorded_meeting
from tests.room import Room

ALL = pytest.mark.parametrize("language", PROGRAM_LANGUAGES.values(), ids=CODES)


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def phrase_modules() -> Iterator[ModuleType]:
    """Give the modules whose phrases are printed: those of the minutes, and the letters."""
    yield drafts
    package = facilitator.core.minuting
    for found in pkgutil.iter_modules(package.__path__):
        yield importlib.import_module(f"{package.__name__}.{found.name}")


PHRASES = phrases_of(*phrase_modules()) | SAID_TOO


@ALL
def test_what_is_said_and_printed_alike_is_translated_once(language: ProgramLanguage) -> None:
    catalogue = {text: said for text, comment, said, _ in messages(language.code)} if language.catalogue else {}
    for phrase in SAID_TOO:
        text = phrase.in_language(language.code)
        assert catalogue.get(text, text) == text


@ALL
def test_each_category_has_a_name_of_its_own_and_is_typed_by_it(language: ProgramLanguage) -> None:
    names = [words.name.in_language(language.code) for words in CATEGORY_WORDS.values()]
    assert len(set(names)) == len(Category) == 11
    with saying.saying_in(language.code):
        for category, name in zip(CATEGORY_WORDS, names, strict=True):
            assert class_of_words(Room().meeting, "Own", name).categories == (category,)


def test_states_that_are_no_party_are_printed_under_one_heading_and_named_apart() -> None:
    observer, other = CATEGORY_WORDS[Category.OBSERVER_STATE], CATEGORY_WORDS[Category.STATE_NOT_PARTY]
    assert (
        observer.heading
        == other.heading
        == other.name
        == Wording(en="States not party", fr="États non parties", es="Estados no partes")
    )
    assert observer.name == Wording(en="Observer States", fr="États observateurs", es="Estados observadores")


def test_every_code_has_a_row_and_a_field_of_the_texts_that_are_printed() -> None:
    assert tuple(LanguageCode) == CODES == tuple(field.name for field in fields(Wording))
    assert all(row.code == code for code, row in PROGRAM_LANGUAGES.items())


@ALL
def test_every_printed_phrase_is_there_with_its_places(language: ProgramLanguage) -> None:
    assert len(PHRASES) > 150
    for phrase in PHRASES:
        said = getattr(phrase, language.code)
        assert said, f"{phrase.en!r} is not said in {language.name}"
        assert places(said) == places(phrase.en), phrase.en


@ALL
@pytest.mark.parametrize("words", ["chair", "display"])
def test_the_chair_and_the_room_display_have_every_word_with_its_places(language: ProgramLanguage, words: str) -> None:
    said, english = getattr(language, words), getattr(ENGLISH, words)
    # where a spoken name is a genitive, the chair has words for what stands before it
    assert list(said) == list(getattr(FRENCH, words) if language.articles.genitives else english)
    for key, text in english.items():
        assert said[key], key
        if words == "display":
            assert places(said[key]) == places(text), key
        else:
            assert places(said[key]) <= places(text), key


@ALL
def test_a_year_has_its_days_and_months(language: ProgramLanguage) -> None:
    assert (len(set(language.days)), len(set(language.months))) == (7, 12)


@ALL
def test_the_catalogue_of_the_desk_is_shipped(language: ProgramLanguage) -> None:
    assert (language.catalogue == "") == (language is ENGLISH)
    if language.catalogue:
        assert resources.path("languages", language.catalogue).stat().st_size > 10_000


@ALL
def test_a_statement_can_be_made_in_a_language_of_the_program(language: ProgramLanguage) -> None:
    assert language.name.casefold() in (name.casefold() for name in SPOKEN_LANGUAGES[language.code])


@ALL
def test_the_roll_has_a_column_for_its_names_and_the_shipped_roll_fills_it(language: ProgramLanguage) -> None:
    assert {f"name_{language.code}", f"spoken_{language.code}"} <= set(READ)
    states = [d for d in read_participants(resources.path("delegations.csv")) if len(d.code) == 3]
    assert all(getattr(d.name, language.code) and getattr(d.spoken, language.code) for d in states)


@ALL
def test_the_chair_has_a_sentence_for_every_moment(language: ProgramLanguage) -> None:
    meeting = recorded_meeting()
    for at in Moment:
        assert isinstance(sentence_for(at, meeting, language.code), str)


@ALL
@pytest.mark.parametrize("word", [*Capacity, *Kind])
def test_capacities_and_kinds_are_typed_as_they_are_named(language: ProgramLanguage, word: Capacity | Kind) -> None:
    words = {(text, comment): said for text, comment, said, _ in messages(language.code)} if language.catalogue else {}
    with saying.saying_in(language.code, lambda text, comment: words.get((text, comment), text)):
        typed = named(word)
    assert word in meant(typed.split())[0]


def test_nothing_is_one_in_french_only() -> None:
    for code, zero in (("en", "many"), ("fr", "one"), ("es", "many")):
        with saying.saying_in(code):
            assert [counted(n, "one", "many") for n in (0, 1, 2)] == [zero, "one", "many"]


def test_an_act_says_what_is_for_the_command_line_in_brackets_that_a_window_leaves_out() -> None:
    found = [
        text.value
        for path in Path(str(files("facilitator.core.acts"))).glob("*.py")
        for text in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and " --" in text.value.replace("(", " ")
    ]
    assert found
    assert [text for text in found if "--" in saying.without_options(text)] == []
    assert saying.without_options("Say what it is (--category person or state).") == "Say what it is."
