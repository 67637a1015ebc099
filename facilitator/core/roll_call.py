"""Roll call in quick entry: `+fra, che` or `present fra, che` notes who is there, `-fra` or `left fra` who has left.

It also says whom an entry that takes the present only may mean.
"""

from collections.abc import Collection
from dataclasses import replace

from facilitator.core.delegations import Roster
from facilitator.core.name_index import MatchQuality, NameIndex, fold, index_of
from facilitator.core.names import SEVERAL, TypedWish, parse_entry, unknown_delegation
from facilitator.core.saying import tr

_SIGNS = {"+": True, "-": False, "−": False, "–": False}
_PRESENT = frozenset(fold(word) for word in ("present", "présents", "présente", "présentes", "presente", "presentes"))
_LEFT = frozenset(fold(word) for word in ("left", "parti", "partie", "partis", "parties", "salió", "salieron"))


def roll_call(text: str, roster: Roster | NameIndex, *, present: Collection[str] = ()) -> tuple[TypedWish, ...] | None:
    """Read an entry that notes who is there or has left; None where it is none.

    A name of the roll that begins with such a word is that name.
    """
    index = roster if isinstance(roster, NameIndex) else index_of(roster)
    here, names = _told(text)
    if text.strip() in _SIGNS:
        return ()
    by_sign = text.strip()[:1] in _SIGNS
    if here is None or not names or (not by_sign and index.candidates(text, limit=1)):
        return None
    parts = (names,) if index.candidates(names, limit=1) else SEVERAL.split(names)
    # a sign before each name is as good as one before all of them
    bare = (part.strip().lstrip("".join(_SIGNS)) for part in parts)
    return tuple(_noted(part, index, present, here=here) for part in bare if part.strip())


def _told(text: str) -> tuple[bool | None, str]:
    said = text.strip()
    if said[:1] in _SIGNS:
        return _SIGNS[said[:1]], said[1:].strip()
    word, _, names = said.partition(" ")
    folded = fold(word.rstrip(":"))
    return (True if folded in _PRESENT else False if folded in _LEFT else None), names.strip()


def _noted(text: str, index: NameIndex, present: Collection[str], *, here: bool) -> TypedWish:
    entry = replace(parse_entry(text, index, present=present), presence=here)
    if entry.doubt or entry.matches:
        return entry
    return replace(entry, unknown="", near=(), doubt=unknown_delegation(index.roster, text.strip()))


def of_the_present(entry: TypedWish, present: Collection[str]) -> TypedWish:
    """Let an entry mean nobody but who is marked present, and whoever is named in full or by code.

    Where nobody is left, its doubt says who was left out.
    """
    if not entry.matches or entry.between or entry.presence is not None:
        return entry
    kept = tuple(m for m in entry.matches if m.code in present or m.how <= MatchQuality.WHOLE_NAME)
    if kept:
        return replace(entry, matches=kept)
    name = entry.matches[0].name
    doubt = tr("{name} is not marked as present. Type the whole name or the code to add it all the same.", name=name)
    return replace(entry, doubt=entry.doubt or doubt)
