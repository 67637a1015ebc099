"""Titles of who presides: what a definition calls its presidency, in the languages of the record."""

import re
from dataclasses import replace
from enum import StrEnum

from facilitator.core.languages import CODES, Wording
from facilitator.core.values import dataclass

W = Wording


class InTheChair(StrEnum):
    """As what somebody presides: with the title of the meeting, in its stead, or as facilitator of an item."""

    TITLED = "titled"
    ACTING = "acting"
    VICE = "vice"
    FACILITATOR = "facilitator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A title: as the subject of a sentence, as a label, as the owner of conclusions, and of who acts in its stead.

    `acting` is for one of several where the title is of several (`several`).
    """

    subject: Wording
    label: Wording
    conclusions: Wording
    summary: Wording
    notice: Wording
    acting: Wording
    several: bool = False


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
        several=bool(several),
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
# patterns are compiled when the first title is read, which not every start does
_TITLED = _ARTICLE + "(?:" + "|".join(f"(?P<t{place}>{words})" for place, (_, words) in enumerate(_WORDS)) + r")(?!\w)"
_GENDERED = r"(?P<article>le|la|el)\s+(?:(?P<fr>(?:vice-|co)?présidente?)|(?P<es>(?:vice|co)?president[ea]))"
_ANY_CHAIR = rf"(?:{_TITLED})|{_ARTICLE}(?:acting|facilitat|facilitador|animat)"


def vice_title(title: Title) -> Title:
    """Give the title of a vice-president of a meeting, as the meeting calls who presides."""
    return VICE_CHAIR if title.label.en.startswith("Chair") else VICE_PRESIDENT


def title_and_person(president: str) -> tuple[Title, str]:
    """Read what a definition says of who presides: the title, and the person where one is named.

    `the Chair`, `Co-Chairs: A and B`, `the President, Ambassador C`; a bare name is that of a President.
    """
    text = president.strip()
    found = re.match(_TITLED, text, re.IGNORECASE)
    if found is None:
        return PRESIDENT, text
    place = next(i for i in range(len(_WORDS)) if found.group(f"t{i}"))
    return _of_gender(_WORDS[place][0], found[0]), text[found.end() :].strip(" ,:–-")


def _of_gender(title: Title, said: str) -> Title:
    """Give a title as a definition says it of a man or a woman: `la Présidente`, `el Presidente`."""
    found = re.fullmatch(_GENDERED, said.strip(), re.IGNORECASE)
    if found is None:
        return title
    french = found["fr"] is not None
    word, feminine = found["fr"] or found["es"], found["article"].casefold() == "la"
    word = word[0].upper() + word[1:]
    the, of = ("La", "de la") if feminine else ("Le", "du") if french else ("El", "del")
    acting = "par intérim" if french else "interina" if feminine else "interino"
    own, on = ("Conclusions", "Résumé") if french else ("Conclusiones", "Resumen")
    code = "fr" if french else "es"
    notice = title.notice.in_language(code).replace(title.summary.in_language(code).partition(" ")[2], f"{of} {word}")
    return replace(
        title,
        subject=_said(title.subject, code, f"{the} {word}"),
        label=_said(title.label, code, word),
        conclusions=_said(title.conclusions, code, f"{own} {of} {word}"),
        summary=_said(title.summary, code, f"{on} {of} {word}"),
        notice=_said(title.notice, code, notice),
        acting=_said(title.acting, code, f"{the} {word} {acting}"),
    )


def _said(wording: Wording, code: str, text: str) -> Wording:
    return W(**{**dict(zip(CODES, wording.texts, strict=True)), code: text})


def names_a_chair(text: str) -> bool:
    """Say whether a typed text begins by naming who presided."""
    return re.match(_ANY_CHAIR, text.strip(), re.IGNORECASE) is not None
