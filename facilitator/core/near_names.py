"""Near names: which of the known spellings a misspelt one is nearest to.

The one module of the core that uses a library: rapidfuzz, which is as pure as the core (see `pyproject.toml`). It is
loaded when the first name is compared.
"""

from collections.abc import Iterable, Iterator, Sequence

# how many of ten letters may be wrong, and how many at most: “Monica” is not Monaco
_OF_TEN, _MOST = 3, 3
# with fewer letters anything is near anything; and so many may be the beginning of a name that is still being typed
_FEWEST, _BEGUN = 4, 5

_Rank = tuple[int, bool, bool]


def nearest_of(typed: str, known: Sequence[str]) -> tuple[int, ...]:
    """Give the places in `known` of spellings that differ from a typed one by few letters, nearest first.

    Both are small letters without accents or spaces. A letter left out, added, changed, or changed with its neighbour
    is one error. What is typed may also be the beginning of a name.
    """
    best: dict[int, _Rank] = {}
    if len(typed) < _FEWEST:
        return ()
    for place, rank in _near(typed, known):
        best[place] = min(rank, best.get(place, rank))
    beginnings = (len(typed), len(typed) - 1, len(typed) + 1) if len(typed) >= _BEGUN else ()
    for length in beginnings:
        for place, (errors, _, first) in _near(typed, [name[:length] for name in known]):
            if errors <= _allowed(len(typed)):
                best[place] = min((errors, True, first), best.get(place, (errors, True, first)))
    return tuple(sorted(best, key=lambda place: (best[place], place)))


def _near(typed: str, known: Sequence[str]) -> Iterator[tuple[int, _Rank]]:
    for name, errors, place in _compared(typed, known, _MOST):
        if len(name) >= _FEWEST and errors <= _allowed(max(len(typed), len(name))):
            yield place, (int(errors), False, name[0] != typed[0])


def _compared(typed: str, known: Sequence[str], most: int) -> Iterable[tuple[str, float, int]]:
    from rapidfuzz import process  # noqa: PLC0415 - see above
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - see above

    return process.extract(typed, known, scorer=OSA.distance, score_cutoff=most, limit=None)


def _allowed(letters: int) -> int:
    return max(1, min(_MOST, letters * _OF_TEN // 10))


def nearest_whole(typed: str, known: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Give the places in `known` of whole spellings that differ from a written one by few letters, with how many.

    A name in a list was written to its end, so nothing counts as the beginning of another. Five letters may hold one
    error, and ten two.
    """
    most = min(_MOST, len(typed) // 5)
    if not most:
        return ()
    found = _compared(typed, known, most)
    return tuple((place, int(errors)) for name, errors, place in found if len(name) >= _FEWEST)
