"""Naming: which delegations a text names, and where, in sentences as in lists."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from facilitator.core.ids import DelegationCode
from facilitator.core.name_forms import FILLERS
from facilitator.core.name_index import fold
from facilitator.core.participants.matching import Confidence, KnownNames
from facilitator.core.values import dataclass

_WORD = re.compile(r"[^\W_]+(?:[.'’\-&/][^\W_]+)*")
_LONGEST = 10
_SHORT, _CODE = 4, 3
_ADDRESS = re.compile(
    r"\b(?:to|auprès de|ante)\s+(?:the\s+|l['’]|las?\s+|los\s+)?(?:Office of the |Office des |Oficina de las )?"
    r"(?:United Nations|Nations Unies|Organisation des Nations Unies|Naciones Unidas)\b(?:\s+Office)?(?:\s+(?:at|in|à|en)\s+\w+)?"
    r"|\bpresents? (?:its|his|her) compliments to .{3,160}? and (?=has|have|wish)"
    r"|\bprésente ses compliments à .{3,160}? et (?=a l|souhaite)|\bsaluda atentamente a .{3,160}? y (?=tiene|desea)",
    re.IGNORECASE,
)
# between the names of those who ask together nothing else stands
_TOGETHER = re.compile(
    r"[\s,;/&•–-]*(?:and|et|y|e|as well as|ainsi que|así como)?[\s,;/&•–-]*(?:the|la|le|les|l['’]|el|los|las)?\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A delegation, or several of one name, that a text names between two places of it."""

    codes: tuple[DelegationCode, ...]
    how: Confidence
    start: int
    end: int


def without_addresses(text: str) -> str:
    """Take out whom a note is addressed to, and where a mission is accredited."""
    return _ADDRESS.sub(" ", text)


def names_in(text: str, known: KnownNames) -> tuple[Named, ...]:
    """Give the names in a text from left to right, the longest at each place."""
    words = list(_WORD.finditer(text))
    found: list[Named] = []
    place = 0
    while place < len(words):
        named = next(_at(text, words, place, known), None)
        if named is None:
            place += 1
            continue
        found.append(named)
        while place < len(words) and words[place].start() < named.end:
            place += 1
    return tuple(found)


def are_together(text: str, named: Sequence[Named]) -> bool:
    """Say whether names stand in one enumeration, so that each asks by itself."""
    gaps = (text[one.end : other.start] for one, other in pairwise(named))
    return all(_TOGETHER.fullmatch(gap) for gap in gaps)


def different(named: Sequence[Named]) -> tuple[Named, ...]:
    """Leave out that a delegation is named again."""
    seen: dict[tuple[DelegationCode, ...], Named] = {}
    for one in named:
        seen.setdefault(one.codes, one)
    return tuple(seen.values())


def codes_of(named: Sequence[Named]) -> tuple[DelegationCode, ...]:
    """Give whom names may mean, once each."""
    return tuple(dict.fromkeys(code for one in named for code in one.codes))


def significant(text: str, named: Sequence[Named]) -> list[str]:
    """Give the words of a text that are neither names, details nor small words."""
    kept = "".join(_between(text, named))
    return [word for word in re.findall(r"[^\W\d_][\w'’-]*", kept) if fold(word) not in FILLERS and len(word) > 1]


def _between(text: str, named: Sequence[Named]) -> Iterator[str]:
    place = 0
    for one in sorted(named, key=lambda n: n.start):
        yield text[place : one.start]
        yield " "
        place = one.end
    yield text[place:]


def _at(text: str, words: Sequence[re.Match[str]], place: int, known: KnownNames) -> Iterator[Named]:
    first = words[place]
    if first.group().casefold() in FILLERS:
        return
    for count in range(min(_LONGEST, len(words) - place), 0, -1):
        last = words[place + count - 1]
        said = text[first.start() : last.end()]
        codes = known.whole(said)
        if not codes and count == 1 and len(said) == _CODE and said.isupper():
            code = known.code(said)
            if code is not None:
                yield Named(codes=(code,), how=Confidence.CODE, start=first.start(), end=last.end())
            continue
        # “us” and “Il” are nobody, and “US” is
        if codes and (len(said) >= _SHORT or said.isupper()):
            yield Named(codes=codes, how=Confidence.NAME, start=first.start(), end=last.end())
