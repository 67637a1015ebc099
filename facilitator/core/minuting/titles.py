"""Titles of who presides: what a definition calls its presidency, in the languages of the record."""

import re
from dataclasses import dataclass
from enum import StrEnum

from facilitator.core.languages import Wording

W = Wording


class InTheChair(StrEnum):
    """As what somebody presides: with the title of the meeting, in its stead, or as facilitator of an item."""

    TITLED = "titled"
    ACTING = "acting"
    FACILITATOR = "facilitator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A title: as the subject of a sentence, as a label, as the owner of conclusions, and of who acts in its stead.

    `acting` is for one of several where the title is of several.
    """

    subject: Wording
    label: Wording
    conclusions: Wording
    summary: Wording
    notice: Wording
    acting: Wording


def _title(en: str, fr: str, es: str, *, several: str = "") -> Title:
    """Make a title from its words; `several` is the English plural where several preside together."""
    shown = several or en
    possessive = f"{shown}’" if several else f"{en}’s"
    return Title(
        subject=W(en=f"The {shown}", fr=f"La {fr}", es=f"La {es}"),
        label=W(en=shown, fr=fr.capitalize(), es=es),
        conclusions=W(en=f"The {possessive} conclusions", fr=f"Conclusions de la {fr}", es=f"Conclusiones de la {es}"),
        summary=W(en=f"{possessive} summary", fr=f"Résumé de la {fr}", es=f"Resumen de la {es}"),
        notice=W(
            en=f"Draft of the {possessive} summary; no view is attributed",
            fr=f"Projet de résumé de la {fr} ; aucun avis n’est attribué",
            es=f"Proyecto de resumen de la {es}; no se atribuye ninguna opinión",
        ),
        acting=W(en=f"The {en}", fr=f"La {fr}", es=f"La {es}")
        if several
        else W(en=f"The acting {en}", fr=f"La {fr} par intérim", es=f"La {es} interina"),
    )


PRESIDENT = _title("President", "présidence", "Presidencia")
CHAIR = _title("Chair", "présidence", "Presidencia")
CHAIRPERSON = _title("Chairperson", "présidence", "Presidencia")
CO_CHAIRS = _title("Co-Chair", "coprésidence", "Copresidencia", several="Co-Chairs")
CO_PRESIDENTS = _title("Co-President", "coprésidence", "Copresidencia", several="Co-Presidents")
VICE_PRESIDENT = _title("Vice-President", "vice-présidence", "Vicepresidencia")
VICE_CHAIR = _title("Vice-Chair", "vice-présidence", "Vicepresidencia")

# longest first where one begins with another
_WORDS: tuple[tuple[Title, str], ...] = (
    (CO_CHAIRS, r"co-?\s?chairs?(?:persons?)?"),
    (CO_PRESIDENTS, r"co-?\s?pr[eé]sident(?:s|es?|as?|e?s)?|co-?pr[eé]sidence|copresidencia"),
    (VICE_PRESIDENT, r"vice-?\s?pr[eé]sident(?:e|a)?|vice-?pr[eé]sidence|vicepresidencia"),
    (VICE_CHAIR, r"vice-?\s?chair(?:person)?"),
    (CHAIRPERSON, r"chairperson|chairman|chairwoman"),
    (CHAIR, r"chair"),
    (PRESIDENT, r"pr[eé]sident(?:e|a)?|pr[eé]sidence|presidencia|presidency"),
)
_ARTICLE = r"(?:the\s+|le\s+|la\s+|les\s+|el\s+|los\s+|las\s+)?"
_TITLED = re.compile(
    _ARTICLE + "(?:" + "|".join(f"(?P<t{place}>{words})" for place, (_, words) in enumerate(_WORDS)) + r")(?!\w)",
    re.IGNORECASE,
)
_ANY_CHAIR = re.compile(rf"(?:{_TITLED.pattern})|{_ARTICLE}(?:acting|facilitat|facilitador|animat)", re.IGNORECASE)


def title_and_person(president: str) -> tuple[Title, str]:
    """Read what a definition says of who presides: the title, and the person where one is named.

    `the Chair`, `Co-Chairs: A and B`, `the President, Ambassador C`; a bare name is that of a President.
    """
    text = president.strip()
    found = _TITLED.match(text)
    if found is None:
        return PRESIDENT, text
    place = next(i for i in range(len(_WORDS)) if found.group(f"t{i}"))
    return _WORDS[place][0], text[found.end() :].strip(" ,:–-")


def names_a_chair(text: str) -> bool:
    """Say whether a typed text begins by naming who presided."""
    return _ANY_CHAIR.match(text.strip()) is not None
