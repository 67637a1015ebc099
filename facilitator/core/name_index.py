"""The name index: all the ways to type a delegation, by code, alias or part of a name, in any of our languages."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Collection, Iterator
from enum import IntEnum
from functools import lru_cache

from facilitator.core.delegations import Delegation, Roster
from facilitator.core.ids import DelegationCode
from facilitator.core.name_forms import FILLERS, other_forms, without_fillers
from facilitator.core.near_names import nearest_of
from facilitator.core.saying import language
from facilitator.core.values import dataclass

# Letters that Unicode decomposition (NFKD) does not split into a base letter and a mark.
_WHOLE_LETTERS = str.maketrans({"ø": "o", "œ": "oe", "æ": "ae", "ł": "l", "đ": "d", "ı": "i", "&": " and "})
_JOINED = str.maketrans(dict.fromkeys("'’‘`´ʼ.", ""))
_WORD = re.compile(r"[^\W_]+")
_ENOUGH = 4


class MatchQuality(IntEnum):
    """How well what was typed fits a delegation, best first."""

    CODE = 0
    ALIAS = 1
    WHOLE_NAME = 2
    NAME_BEGINS = 3
    CODE_BEGINS = 4
    OTHER_NAME_BEGINS = 5
    WORD_BEGINS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A delegation that may be meant: how what was typed fits, by which of its names, and whether it is expected."""

    delegation: Delegation
    how: MatchQuality
    by: str
    has_role: bool = False
    present: bool = False

    @property
    def code(self) -> DelegationCode:
        """Give the delegation's code."""
        return self.delegation.code

    @property
    def name(self) -> str:
        """Give the delegation's printed name in the language of the program."""
        return self.delegation.name.in_language(language())


# delegations whose names are kept folded
OF_SEVERAL_ROLLS = 2048


@dataclass(frozen=True, slots=True, kw_only=True)
class _Key:
    """One way to type a delegation: its letters without spaces, where words begin, and the kind of match it gives."""

    letters: str
    breaks: frozenset[int]
    place: int
    begun: MatchQuality
    whole: MatchQuality
    by: str


def fold(text: str) -> str:
    """Give a text in small letters without accents, apostrophes and punctuation, its words one space apart."""
    return " ".join(_WORD.findall(_plain(text).translate(_JOINED)))


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold()).translate(_WHOLE_LETTERS)
    return "".join(c for c in letters if not unicodedata.combining(c))


class NameIndex:
    """All the ways to type the delegations of a roster, sorted once and searched at each keystroke."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        keys = (key for place, delegation in enumerate(roster.delegations) for key in _keys(place, delegation))
        self._keys = sorted(keys, key=lambda key: (key.letters, key.place))
        self._letters = [key.letters for key in self._keys]
        self._bare: dict[str, set[int]] = {}
        for place, delegation in enumerate(roster.delegations):
            # a code is no name: “fra de” is nobody's
            for name in folded_names(delegation) - {fold(delegation.code)}:
                self._bare.setdefault(without_fillers(name), set()).add(place)

    def candidates(
        self,
        text: str,
        *,
        roles: Collection[str] = (),
        present: Collection[str] = (),
        limit: int = 8,
    ) -> tuple[Match, ...]:
        """Give the possible delegations, the likeliest first: with a role on the item, then present, then by the roll.

        A complete name of four letters or more comes first; a complete code comes after those with a role and those
        present whose own name begins with it (`aus` is Austria while Austria has a role). A word inside the name of
        somebody present gives way to a name that begins so (`ire` is Ireland). What is nobody's as it is typed is
        tried without its article, turned round, and without small words.
        """
        for form in (text, *other_forms(text)):
            found = self._begun(form, roles, present)
            if found:
                return found[:limit]
        whole = self._bare.get(without_fillers(fold(text)), set())
        places = whole if len(whole) == 1 else ()
        return tuple(self._match(place, MatchQuality.WHOLE_NAME, text, roles, present) for place in places)

    def _begun(self, text: str, roles: Collection[str], present: Collection[str]) -> tuple[Match, ...]:
        letters, breaks = _run_together(text)
        best: dict[int, tuple[MatchQuality, str]] = {}
        for key in self._begun_by(letters):
            how = key.whole if key.letters == letters else key.begun
            if breaks <= key.breaks and (key.place not in best or how < best[key.place][0]):
                best[key.place] = (how, key.by)
        ranked = [(place, self._match(place, how, by, roles, present)) for place, (how, by) in best.items()]
        ranked.sort(key=lambda pair: (_rank(pair[1], len(letters)), pair[1].how, pair[0]))
        return tuple(match for _, match in ranked)

    def nearest(
        self, text: str, *, limit: int, roles: Collection[str] = (), present: Collection[str] = ()
    ) -> tuple[Match, ...]:
        """Give those whose name, alias or code differs from a text by a few letters, as by a typing error.

        Nearest first. Nobody where the text is far from everything, or may mean somebody as it stands.
        """
        letters, _ = _run_together(text)
        found: dict[int, Match] = {}
        for place in nearest_of(letters, self._letters):
            key = self._keys[place]
            found.setdefault(key.place, self._match(key.place, key.whole, key.by, roles, present))
        return tuple(found.values())[:limit]

    def means(self, text: str) -> bool:
        """Say whether a text is the whole code, alias or name of somebody."""
        letters, breaks = _run_together(text)
        keys = self._begun_by(letters)
        return any(k.letters == letters and breaks <= k.breaks and k.whole <= MatchQuality.WHOLE_NAME for k in keys)

    def namesakes(self, text: str) -> tuple[Match, ...]:
        """Give those who share a whole name or alias that a text is; nobody where it is a code, or the name of one."""
        letters, breaks = _run_together(text)
        found: dict[int, Match] = {}
        for key in self._begun_by(letters):
            if key.letters == letters and breaks <= key.breaks and key.whole <= MatchQuality.WHOLE_NAME:
                if key.whole is MatchQuality.CODE:
                    return ()
                found.setdefault(key.place, self._match(key.place, key.whole, key.by, (), ()))
        return tuple(found.values()) if len(found) > 1 else ()

    def _begun_by(self, letters: str) -> Iterator[_Key]:
        if letters:
            start = bisect_left(self._letters, letters)
            end = bisect_left(self._letters, letters + chr(0x10FFFF), lo=start)
            yield from self._keys[start:end]

    def _match(self, place: int, how: MatchQuality, by: str, roles: Collection[str], present: Collection[str]) -> Match:
        delegation = self.roster.delegations[place]
        code = delegation.code
        return Match(delegation=delegation, how=how, by=by, has_role=code in roles, present=code in present)


def _rank(match: Match, typed: int) -> int:
    whole = match.how <= MatchQuality.WHOLE_NAME
    begins = match.how < MatchQuality.WORD_BEGINS
    if whole and typed >= _ENOUGH:
        return 0
    if begins and match.has_role:
        return 1
    if begins and match.present:
        return 2
    if whole:
        return 3
    if match.has_role:
        return 4
    if begins:
        return 5
    if match.present:
        return 6
    return 7


@lru_cache(maxsize=4)
def index_of(roster: Roster) -> NameIndex:
    """Give the index of a roster, made once for each of the last four."""
    return NameIndex(roster)


def read_ahead(roster: Roster) -> Iterator[None]:
    """Find the ways to type each delegation one after another, and then the index, so that the first key finds all."""
    for place, delegation in enumerate(roster.delegations):
        _keys(place, delegation)
        folded_names(delegation)
        yield
    index_of(roster)


def candidates(
    text: str,
    roster: Roster | NameIndex,
    *,
    roles: Collection[str] = (),
    present: Collection[str] = (),
    limit: int = 8,
) -> tuple[Match, ...]:
    """Give those of a roster who may be meant by a text, the likeliest first; see NameIndex."""
    index = roster if isinstance(roster, NameIndex) else index_of(roster)
    return index.candidates(text, roles=roles, present=present, limit=limit)


def whole_names(delegation: Delegation) -> tuple[str, ...]:
    """Give every whole name of a delegation, in all languages, with its aliases."""
    return (delegation.roll, *delegation.name.texts, *delegation.spoken.texts, *delegation.aliases)


@lru_cache(maxsize=OF_SEVERAL_ROLLS)
def folded_names(delegation: Delegation) -> frozenset[str]:
    """Give the code and every whole name of a delegation, folded; kept, since one roll is searched again and again."""
    return frozenset(fold(name) for name in (delegation.code, *whole_names(delegation)))


@lru_cache(maxsize=OF_SEVERAL_ROLLS)
def _keys(place: int, delegation: Delegation) -> tuple[_Key, ...]:
    """Give all ways to type a delegation; kept, so that a speaker who is added costs no new index of all others."""
    return tuple(_found_keys(place, delegation))


def _found_keys(place: int, delegation: Delegation) -> Iterator[_Key]:
    yield from _keys_of(place, str(delegation.code), MatchQuality.CODE_BEGINS, MatchQuality.CODE)
    for name in dict.fromkeys((delegation.roll, delegation.name.en)):
        yield from _keys_of(place, name, MatchQuality.NAME_BEGINS, MatchQuality.WHOLE_NAME)
    for alias in delegation.aliases:
        yield from _keys_of(place, alias, MatchQuality.OTHER_NAME_BEGINS, MatchQuality.ALIAS)
    for name in dict.fromkeys(delegation.name.texts[1:]):
        yield from _keys_of(place, name, MatchQuality.OTHER_NAME_BEGINS, MatchQuality.WHOLE_NAME)


def _keys_of(place: int, text: str, begun: MatchQuality, whole: MatchQuality) -> Iterator[_Key]:
    """Give the keys of a text: the whole of it, and the rest from each later word on."""
    words = _WORD.findall(_plain(text).replace(".", ""))
    for start, word in enumerate(words):
        if start and word in FILLERS:
            continue
        letters, breaks = _joined(words[start:])
        yield _Key(
            letters=letters,
            breaks=breaks,
            place=place,
            begun=MatchQuality.WORD_BEGINS if start else begun,
            whole=MatchQuality.WORD_BEGINS if start else whole,
            by=text,
        )


def _run_together(text: str) -> tuple[str, frozenset[int]]:
    return _joined(_WORD.findall(_plain(text).translate(_JOINED)))


def _joined(words: list[str]) -> tuple[str, frozenset[int]]:
    """Join words and remember where they begin.

    `uk r` has a break where Ukraine has none, so it cannot mean Ukraine.
    """
    breaks, length = set(), 0
    for word in words[:-1]:
        length += len(word)
        breaks.add(length)
    return "".join(words), frozenset(breaks)
