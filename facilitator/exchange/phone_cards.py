"""Cards on paper: one for each delegation that asks by phone, and sheets that say where the pages of the room are."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from facilitator.core import phone_words as words
from facilitator.core.glossary import Glossary
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import CODES, Wording, language_of
from facilitator.core.meeting import Meeting
from facilitator.core.phones import in_groups
from facilitator.core.values import dataclass
from facilitator.exchange.directions import from_left
from facilitator.exchange.glyphs import FAMILIES, shown
from facilitator.exchange.legible import legible
from facilitator.exchange.qr import qr_picture
from facilitator.exchange.typesetting import set_pdf

TEMPLATE = "room_sheets.typ"
_FIRST_LINE = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomSheet:
    """A sheet for a table or a booth: where a page is, and what one sees there."""

    title: str
    says: str
    address: str
    language: str


def render_cards(meeting: Meeting, keys: Mapping[DelegationCode, str], address: str, *, made: datetime) -> bytes:
    """Set a card for each delegation that has a key, two on a page. Raises TypesettingFault, or Refused."""
    languages = languages_of(meeting.definition.language, meeting.glossary)
    ordered = sorted(keys, key=lambda code: meeting.roster.name(code, languages[0]).casefold())
    cards = [_card(meeting, code, keys[code], address, languages) for code in ordered]
    return set_pdf(TEMPLATE, _values(meeting, languages, cards), made=made)


def render_sheets(meeting: Meeting, sheets: Sequence[RoomSheet], *, made: datetime) -> bytes:
    """Set a page for each sheet, in its language. Raises TypesettingFault, or Refused."""
    languages = tuple(one.language for one in sheets)
    pages: list[dict[str, object]] = [
        {
            "kind": "sheet",
            "language": language_of(one.language).locale.partition("-")[0],
            "label": _in(words.CARD_ADDRESS, one.language),
            "meeting": _text(meeting.glossary.say(meeting.definition.title, one.language)),
            "names": [_text(one.title)],
            "says": [_text(one.says)],
            "address": one.address,
            "key": "",
            "qr": qr_picture(one.address),
        }
        for one in sheets
    ]
    return set_pdf(TEMPLATE, _values(meeting, languages, pages), made=made)


def languages_of(first: str, glossary: Glossary) -> tuple[str, ...]:
    """Give the languages of a meeting: that of its texts, then those into which some of them are translated."""
    others = {code for said in glossary.words.values() for code, text in said.items() if text}
    return (first, *(code for code in CODES if code in others and code != first))


def _card(meeting: Meeting, who: DelegationCode, key: str, address: str, languages: Sequence[str]) -> dict[str, object]:
    names = dict.fromkeys(meeting.roster.name(who, language) for language in languages)
    return {
        "kind": "card",
        "names": [_text(name) for name in names],
        "title": [_in(words.CARD_TITLE, language) for language in languages],
        "says": [[_in(step, language) for step in words.CARD_STEPS] for language in languages],
        "address": f"{address}/ask",
        "key": f"{in_groups(key[:_FIRST_LINE])}\n{in_groups(key[_FIRST_LINE:])}",
        "qr": qr_picture(f"{address}/ask#{key}"),
    }


def _values(meeting: Meeting, languages: Sequence[str], pages: list[dict[str, object]]) -> dict[str, object]:
    definition = meeting.definition
    titles = {language: meeting.glossary.say(definition.title, language) for language in languages}
    return {
        "language": language_of(languages[0]).locale.partition("-")[0],
        "languages": list(languages),
        "fonts": FAMILIES,
        "meeting": [_text(title) for title in dict.fromkeys(titles.values())],
        "labels": {
            "key": " · ".join(dict.fromkeys(_in(words.CARD_KEY, language) for language in languages)),
            "address": " · ".join(dict.fromkeys(_in(words.CARD_ADDRESS, language) for language in languages)),
        },
        "pages": pages,
    }


def _in(said: Wording, language: str) -> str:
    return _text(said.in_language(language))


def _text(text: str) -> str:
    return from_left(shown(legible(text)))
