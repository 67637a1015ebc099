"""The minutes as Akoma Ntoso 3.0, the XML of OASIS for documents of parliaments and conferences.

The suffix is `.xml`: the standard keeps `.akn` for a package of several documents.
"""

import re
import unicodedata

from markupsafe import Markup, escape

from facilitator.core.minuting.document import Minutes, Section
from facilitator.core.values import dataclass
from facilitator.exchange.directions import closed
from facilitator.exchange.filling import filled
from facilitator.exchange.legible import legible

# ISO 639-2, as the standard names languages
_LANGUAGES = {"en": "eng", "fr": "fra", "es": "spa"}


@dataclass(frozen=True, slots=True, kw_only=True)
class WithParts:
    """A section with those of lower levels that follow it."""

    section: Section
    parts: tuple["WithParts", ...] = ()


def render_akoma_ntoso(minutes: Minutes) -> str:
    """Write the minutes as a document that is valid against the schema of the standard."""
    day = minutes.made.date().isoformat()
    work = f"/akn/un/doc/{minutes.variant}/{day}/{_in_an_address(minutes.running_title)}"
    language = _LANGUAGES[minutes.language]
    known = {"work": work, "expression": f"{work}/{language}@{day}", "language": language, "day": day}
    return filled("minutes.akn.xml", as_text=_text, minutes=minutes, chapters=_chapters(minutes.sections), **known)


def _chapters(sections: tuple[Section, ...]) -> tuple[WithParts, ...]:
    """Put each section under the one of a higher level before it; one without any is a chapter itself."""
    found: list[WithParts] = []
    while sections:
        first, rest = sections[0], sections[1:]
        count = next((place for place, section in enumerate(rest) if section.level <= first.level), len(rest))
        found.append(WithParts(section=first, parts=_chapters(rest[:count])))
        sections = rest[count:]
    return tuple(found)


def _text(text: str) -> Markup:
    return Markup("<eol/>").join(escape(line) for line in closed(legible(text)).split("\n"))


def _in_an_address(text: str) -> str:
    """Give a text in letters, digits and hyphens, as an address may hold it."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", bare).strip("-") or "meeting"
