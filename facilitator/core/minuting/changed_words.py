"""Changed words: what of two wordings differs, with a few of the words around it."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import Enum, auto

from facilitator.core.values import dataclass

# words of the same text that are shown beside what differs; fewer left out than this are shown
AROUND, FEWEST_LEFT_OUT = 4, 4
LEFT_OUT = " … "
# difflib is quadratic in the number of words
MOST_WORDS = 3000


class WordsKept(Enum):
    """What became of some words."""

    SAME = auto()
    REMOVED = auto()
    ADDED = auto()


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """Some words that stand together, and what became of them."""

    kept: WordsKept
    text: str


def changed_words(before: str, after: str) -> tuple[MarkedWords, ...]:
    """Give the words of two wordings in one line, those that are in both shortened far from what differs."""
    old, new = before.split(), after.split()
    if max(len(old), len(new)) > MOST_WORDS:
        return MarkedWords(WordsKept.REMOVED, before), MarkedWords(WordsKept.ADDED, after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    found: list[MarkedWords] = []
    codes = matcher.get_opcodes()
    for place, (tag, i, j, k, m) in enumerate(codes):
        if tag == "equal":
            found.append(
                MarkedWords(WordsKept.SAME, _shortened(old[i:j], first=place == 0, last=place == len(codes) - 1))
            )
        else:
            found += _differing(old[i:j], new[k:m])
    return tuple(found)


def _differing(old: list[str], new: list[str]) -> Iterator[MarkedWords]:
    if old:
        yield MarkedWords(WordsKept.REMOVED, " ".join(old))
    if new:
        yield MarkedWords(WordsKept.ADDED, " ".join(new))


def _shortened(words: list[str], *, first: bool, last: bool) -> str:
    """Leave out what stands far from a difference; before the first and behind the last there is none."""
    head, tail = (0 if first else AROUND), (0 if last else AROUND)
    if len(words) - head - tail < FEWEST_LEFT_OUT:
        return " ".join(words)
    return f"{' '.join(words[:head])}{LEFT_OUT}{' '.join(words[len(words) - tail :])}".strip()
