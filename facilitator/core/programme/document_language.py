"""The language of a document, where its small words tell it."""

import re
from collections.abc import Sequence

_SMALL_WORDS = {
    "en": "the of and on under for monday tuesday wednesday thursday friday session opening",
    "fr": "le du des et les sur au lundi mardi mercredi jeudi vendredi séance matin ouverture clôture questions travail réunion",
    "es": "el del y las los sobre lunes martes miércoles jueves viernes sesión apertura clausura tema asuntos reunión",
}
_ENOUGH, _FEW = 60, 3


def language_of(texts: Sequence[str]) -> str:
    """Give the code of the language, or nothing where the words are too few or of two languages."""
    words = re.findall(r"[^\W\d_]+", " ".join(text.casefold() for text in texts[:_ENOUGH]))
    counts = {code: sum(map(words.count, small.split())) for code, small in _SMALL_WORDS.items()}
    code, most = max(counts.items(), key=lambda pair: pair[1])
    return code if most >= _FEW and most > 2 * sorted(counts.values())[-2] else ""
