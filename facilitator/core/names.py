"""Names: quick entry, from a few letters to who wants the floor, in what capacity and for what."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from facilitator.core.delegations import Roster
from facilitator.core.ids import DelegationCode
from facilitator.core.kind_words import meant, named_shortly, whole_word
from facilitator.core.name_forms import other_forms, without_fillers
from facilitator.core.name_index import (
    Match,
    MatchQuality,
    NameIndex,
    candidates,
    fold,
    folded_names,
    index_of,
)
from facilitator.core.saying import tr
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.values import dataclass

__all__ = [
    "SEVERAL",
    "Match",
    "MatchQuality",
    "NameIndex",
    "TypedWish",
    "candidates",
    "fold",
    "index_of",
    "is_near",
    "known_as",
    "parse_entries",
    "parse_entry",
    "unknown_delegation",
]

_MARKS: Mapping[str, Kind] = {"!": Kind.POINT_OF_ORDER, "?": Kind.QUESTION}
SEVERAL = re.compile(r"[,;\n]+")
# so many near names are offered; more would not be read
_NEAREST = 3


_MOST_WORDS = 40
"""Of a name; the longest of a roll has half as many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedWish:
    """One wish for the floor as typed: who may be meant, best first, or a name that is on no roll.

    `near` are those on the roll whose name an `unknown` one differs from by a few letters. A `doubt` is a sentence
    about a word that may be two things; such an entry is not ready to be added. `between`: the doubt is which of
    several delegations is meant that share the name. `presence` is for who is no speaker but noted as being in the
    room, or as having left.
    """

    text: str
    matches: tuple[Match, ...] = ()
    unknown: str = ""
    near: tuple[Match, ...] = ()
    capacity: Capacity | None = None
    kind: Kind = Kind.STATEMENT
    on_behalf_of: str = ""
    doubt: str = ""
    between: bool = False
    presence: bool | None = None

    @property
    def who(self) -> DelegationCode | None:
        """Give the code of the delegation that is meant, or None for nobody on the roll."""
        return self.matches[0].code if self.matches else None

    @property
    def ready(self) -> bool:
        """Say whether Enter may add it."""
        return bool(self.matches or self.unknown) and not self.doubt


def known_as(roster: Roster, text: str) -> DelegationCode | None:
    """Give the delegation whose code, name or alias a text is, whole; None where it is nobody's, or that of several."""
    code = DelegationCode(text.strip().upper())
    if code in roster:
        return code
    folded = [(known.code, folded_names(known)) for known in roster.delegations]
    for form in (text, *other_forms(text)):
        exact = fold(form)
        found = [code for code, names in folded if exact and exact in names]
        if found:
            return found[0] if len(found) == 1 else None
    bare = without_fillers(fold(text))
    meant = [code for code, names in folded if bare and bare in map(without_fillers, names)]
    return meant[0] if len(meant) == 1 else None


def unknown_delegation(roster: Roster, text: str) -> str:
    """Say that nobody on the roll is called so, and who may be meant; or that several are."""
    index = index_of(roster)
    several = index.namesakes(text)
    if several:
        return _which_of(text, several)
    near = index.candidates(text, limit=_NEAREST) or index.nearest(text, limit=_NEAREST)
    if not near:
        return tr(
            "No delegation is called “{said}”. Add it as a new speaker, or type another part of its name.",
            said=text,
        )
    *most, last = (f"{match.code} ({match.name})" for match in near)
    choices = tr("{most} or {last}", most=", ".join(most), last=last) if most else last
    return tr("No delegation is called “{said}”. Did you mean {choices}?", said=text, choices=choices)


def _which_of(text: str, several: Sequence[Match]) -> str:
    *most, last = (f"{match.code} ({match.name})" for match in several)
    choices = tr("{most} or {last}", most=", ".join(most), last=last)
    return tr("“{said}” may be {choices}: type the code.", said=text.strip(), choices=choices)


def is_near(roster: Roster, text: str) -> bool:
    """Say whether a text may be meant for somebody on the roll, as it stands or misspelt."""
    index = index_of(roster)
    return bool(index.candidates(text, limit=1) or index.nearest(text, limit=1))


def parse_entries(
    text: str,
    roster: Roster | NameIndex,
    *,
    roles: Collection[str] = (),
    present: Collection[str] = (),
) -> tuple[TypedWish, ...]:
    """Read several wishes with commas between them; a name with a comma of its own is one."""
    index = roster if isinstance(roster, NameIndex) else index_of(roster)
    parts = (text,) if index.candidates(text, limit=1) else SEVERAL.split(text)
    return tuple(parse_entry(part, index, roles=roles, present=present) for part in parts if part.strip())


def parse_entry(
    text: str,
    roster: Roster | NameIndex,
    *,
    roles: Collection[str] = (),
    present: Collection[str] = (),
    limit: int = 8,
) -> TypedWish:
    """Read one wish: `fra`, `chl presenter`, `fra group EU`, `!fra` for a point of order, `?fra` for a question.

    Words of capacity and kind follow the name and may be cut short where only one is meant (`chl pres`).
    """
    index = roster if isinstance(roster, NameIndex) else index_of(roster)
    bare, kind = _without_marks(text.strip())
    entry = TypedWish(text=text, kind=kind)
    words = bare.split()
    doubtful: TypedWish | None = None
    # Try the longest name first: otherwise a word of `Costa Rica` or `Mine Action Review` would be read as a capacity.
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        matches = index.candidates(" ".join(words[:count]), roles=roles, present=present, limit=limit)
        read = _described(_told_apart(entry, matches, index, words[:count]), words[count:]) if matches else None
        if read is not None and not read.doubt:
            return read
        doubtful = doubtful or read
    return doubtful or _misspelt(entry, words, index) or _newcomer(entry, words)


def _told_apart(entry: TypedWish, matches: tuple[Match, ...], index: NameIndex, name: list[str]) -> TypedWish:
    """Take matches into a wish; where the name is that of several, who is meant is asked and never guessed."""
    several = index.namesakes(" ".join(name))
    if not several:
        return replace(entry, matches=matches)
    doubt = _which_of(" ".join(name), several)
    return replace(entry, matches=several, doubt=doubt, between=True)


def _without_marks(text: str) -> tuple[str, Kind]:
    for mark, kind in _MARKS.items():
        if text.startswith(mark) or text.endswith(mark):
            return text.strip("!? "), kind
    return text, Kind.STATEMENT


def _described(entry: TypedWish, words: list[str]) -> TypedWish | None:
    """Read the words behind the name; None where one of them is neither a capacity nor a kind."""
    while words:
        found, taken = meant(words)
        if not found:
            return None
        if len(found) > 1:
            *most, last = (named_shortly(meaning) for meaning in found)
            choices = tr("{most} or {last}", most=", ".join(most), last=last)
            doubt = tr("“{word}” may be {choices}: type one letter more", word=words[0], choices=choices)
            return replace(entry, doubt=doubt)
        words = words[taken:]
        (meaning,) = found
        if isinstance(meaning, Kind):
            entry = replace(entry, kind=meaning)
            continue
        entry = replace(entry, capacity=meaning)
        if meaning is Capacity.GROUP:
            return replace(entry, on_behalf_of=" ".join(words))
    return entry


def _misspelt(entry: TypedWish, words: list[str], index: NameIndex) -> TypedWish | None:
    """Take the words for a misspelt name with what follows it; None where they are near to nobody's."""
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        name = " ".join(words[:count])
        near = index.nearest(name, limit=_NEAREST)
        read = _described(replace(entry, near=near, unknown=name), words[count:]) if near else None
        if read is not None and not read.doubt:
            return read
    return None


def _newcomer(entry: TypedWish, words: list[str]) -> TypedWish:
    """Take the words for a name that is on no roll; a capacity or kind written out at the end is not part of it."""
    meaning = whole_word(words[-1]) if len(words) > 1 else None
    name = " ".join(words[:-1] if meaning else words)
    if isinstance(meaning, Kind):
        return replace(entry, unknown=name, kind=meaning)
    return replace(entry, unknown=name, capacity=meaning)
