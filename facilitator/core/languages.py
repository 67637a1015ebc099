"""Languages of the program: one row each, for the desk, the record, the room display, the chair and the command line.

The languages in which a statement may be made are those of `facilitator.core.spoken_languages`.
"""

from collections.abc import Mapping
from enum import StrEnum

from facilitator.core import articles as articles_of
from facilitator.core import chair_phrases, display_words, page_words, saying
from facilitator.core.articles import Articles
from facilitator.core.saying import noop
from facilitator.core.values import dataclass


class LanguageCode(StrEnum):
    """The languages of the program by their codes of ISO 639-1; each is a field of `Wording`, too."""

    EN = "en"
    FR = "fr"
    ES = "es"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One text in the languages of the program, a field each by its code; a missing language falls back on English."""

    en: str
    fr: str = ""
    es: str = ""

    def in_language(self, language: str) -> str:
        """Give the text in a language of the program, in English where it has no other."""
        return (str(getattr(self, language)) if language in self.__slots__ else "") or self.en

    @property
    def texts(self) -> tuple[str, ...]:
        """Give the text in every language of the program, English first; empty where it is missing."""
        return tuple(getattr(self, language) for language in self.__slots__)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramLanguage:
    """One language: its own name, the words kept beside the code, and how dates, plurals and rolls are written.

    `catalogue` is the file with the words of the desk, empty for the language of the sources. `room` says what it does
    to the room display. `after_weekday` and `of` stand between the parts of a date; `first` is the first day of
    a month. `articles` put names into sentences; `colon` and `semicolon` have their spaces, `quotes` stand around a
    foreign name, and `clock` is the time of day within a sentence. The roll is `by_roll` where its order is
    alphabetical in it.
    """

    code: LanguageCode
    name: str
    locale: str
    catalogue: str
    room: str
    chair: Mapping[str, str]
    display: Mapping[str, str]
    pages: Mapping[str, str]
    days: tuple[str, ...]
    months: tuple[str, ...]
    after_weekday: str
    of: str
    first: str
    none_is_singular: bool
    articles: Articles
    colon: str
    semicolon: str
    quotes: tuple[str, str]
    clock: str
    by_roll: bool


ENGLISH = ProgramLanguage(
    code=LanguageCode.EN,
    name="English",
    locale="en-GB",
    catalogue="",
    room=noop("Show the room English names and words."),
    chair=chair_phrases.ENGLISH,
    display=display_words.ENGLISH,
    pages=page_words.ENGLISH,
    days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    after_weekday=" ",
    of=" ",
    first="1",
    none_is_singular=False,
    articles=articles_of.ENGLISH,
    colon=": ",
    semicolon="; ",
    quotes=("“", "”"),
    clock="{hour:02}:{minute:02}",
    by_roll=True,
)
FRENCH = ProgramLanguage(
    code=LanguageCode.FR,
    name="Français",
    locale="fr-FR",
    catalogue="facilitator_fr.qm",
    room=noop("Show the room French names and words."),
    chair=chair_phrases.FRENCH,
    display=display_words.FRENCH,
    pages=page_words.FRENCH,
    days=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=(
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    after_weekday=" ",
    of=" ",
    first="1er",
    none_is_singular=True,
    articles=articles_of.FRENCH,
    colon=" : ",
    semicolon=" ; ",
    quotes=("« ", " »"),
    clock="{hour} h {minute:02}",
    by_roll=False,
)
SPANISH = ProgramLanguage(
    code=LanguageCode.ES,
    name="Español",
    locale="es-ES",
    catalogue="facilitator_es.qm",
    room=noop("Show the room Spanish names and words."),
    chair=chair_phrases.SPANISH,
    display=display_words.SPANISH,
    pages=page_words.SPANISH,
    days=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    months=(
        *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ),
    after_weekday=" ",
    of=" de ",
    first="1",
    none_is_singular=False,
    articles=articles_of.SPANISH,
    colon=": ",
    semicolon="; ",
    quotes=("«", "»"),
    clock="{hour:02}:{minute:02}",
    by_roll=False,
)
PROGRAM_LANGUAGES: Mapping[str, ProgramLanguage] = {row.code.value: row for row in (ENGLISH, FRENCH, SPANISH)}
"""Every language of the program by its code, in the order of the menus."""
CODES = tuple(PROGRAM_LANGUAGES)


def language_of(code: str) -> ProgramLanguage:
    """Give the language of a code; English where the program has no such language."""
    return PROGRAM_LANGUAGES.get(code, ENGLISH)


def counted(count: int, one: str, many: str) -> str:
    """Choose the singular or the plural by the rules of the language of the program: in French zero is singular."""
    none_too = language_of(saying.language()).none_is_singular
    return one if count == 1 or (count == 0 and none_too) else many


def said(wording: Wording, **values: object) -> str:
    """Say a text that is printed in the same words in the language of the program, with its values."""
    # through tr, so that a test desk that puts every translated text in brackets brackets these, too
    return saying.tr(wording.in_language(saying.language()), **values)


WEEKDAYS = tuple(
    Wording(**dict(zip(CODES, names, strict=True)))
    for names in zip(*(language.days for language in PROGRAM_LANGUAGES.values()), strict=True)
)
"""The days of the week in every language, Monday first."""
MONTHS = tuple(
    Wording(**dict(zip(CODES, names, strict=True)))
    for names in zip(*(language.months for language in PROGRAM_LANGUAGES.values()), strict=True)
)
"""The months in every language."""
