"""Verbs: whether a typed text goes on behind a subject, as `Called for support` does, and its form in the plural."""

import re

from facilitator.core.languages import LanguageCode

_IRREGULAR = frozenset((
    *("became", "began", "brought", "built", "chose", "came", "did", "drew", "felt", "found", "gave", "had", "heard"),
    *("held", "kept", "knew", "laid", "led", "left", "made", "met", "paid", "put", "read", "said", "saw", "sent"),
    *("set", "spoke", "stood", "sought", "took", "thought", "told", "understood", "undertook"),
    *("was", "went", "were", "wrote"),
))  # fmt: skip
# words in -ed that begin a noun as often: `Increased funding is needed`
_NO_VERBS = frozenset({"based", "hundred", "increased", "indeed", "limited", "reduced", "sacred", "speed", "united"})
_FRENCH = {"a ": "ont ", "n’a ": "n’ont ", "s’est ": "se sont ", "ne s’est ": "ne se sont ", "l’a ": "l’ont "}
# Spanish verbs in -iar keep their i: `anunció`, `anunciaron`; the others have `-ió`, `-ieron`.
_IAR = re.compile(r"(unci|preci|nici|enci|nanci|pici|fici|ambi|mpli|nvi|tudi|medi|copi|vari)ó$")
_SPANISH = {
    "dijo": "dijeron", "hizo": "hicieron", "dio": "dieron", "expuso": "expusieron", "propuso": "propusieron",
    "puso": "pusieron", "quiso": "quisieron", "pudo": "pudieron", "tuvo": "tuvieron", "mantuvo": "mantuvieron",
    "sostuvo": "sostuvieron", "estuvo": "estuvieron", "fue": "fueron", "vino": "vinieron", "produjo": "produjeron",
    "introdujo": "introdujeron", "condujo": "condujeron", "ha": "han",
}  # fmt: skip


def is_predicate(text: str, language: str) -> bool:
    """Say whether a text begins with a verb of the record, in the third person and the past: `Called for support`."""
    first, rest = _parted(text)
    match LanguageCode(language):
        case LanguageCode.EN:
            return first in _IRREGULAR or (first.endswith("ed") and len(first) > 4 and first not in _NO_VERBS)
        case LanguageCode.FR:
            return _french(text, plural=False) is not None
        case LanguageCode.ES:
            first = _parted(rest)[0] if first in {"no", "se"} else first
            return (first.endswith("ó") and len(first) > 3) or first in _SPANISH


def agreeing(text: str, language: str, *, plural: bool) -> str | None:
    """Give a text that begins with such a verb as it follows the subjects of the summary; None where that is not known.

    They are all feminine in French and Spanish, in the singular and in the plural.
    """
    match LanguageCode(language):
        case LanguageCode.EN:
            return text
        case LanguageCode.FR:
            return _french(text, plural=plural)
        case LanguageCode.ES:
            return _spanish(text) if plural else text


def _french(text: str, *, plural: bool) -> str | None:
    """Put the auxiliary into its number; behind that of a reflexive verb the participle agrees with the subject."""
    plain = _curled(text)
    found = next(((one, many) for one, many in _FRENCH.items() if plain.casefold().startswith(one)), None)
    if found is None:
        return None
    auxiliary, rest = found[plural], plain[len(found[0]) :]
    if "est " in found[0]:
        participle, space, rest = rest.partition(" ")
        participle = participle if participle.endswith("e") else f"{participle}e"
        rest = f"{participle}{'s' if plural else ''}{space}{rest}"
    return f"{auxiliary}{rest}"


def _spanish(text: str) -> str | None:
    first, rest = _parted(text)
    if first in {"no", "se"}:
        then = _spanish(rest)
        return f"{first} {then}" if then is not None else None
    if first in _SPANISH:
        return f"{_SPANISH[first]} {rest}".strip()
    if not first.endswith("ó"):
        return None
    stem = first.removesuffix("ó")
    many = f"{stem}aron" if _IAR.search(first) or not stem.endswith("i") else f"{stem}eron"
    return f"{many} {rest}".strip()


def _parted(text: str) -> tuple[str, str]:
    first, _, rest = text.strip().partition(" ")
    return first.casefold().rstrip(",;:."), rest.strip()


def _curled(text: str) -> str:
    return text.replace("'", "’")
