"""Entering: how a delegation stands on the roll after what a row of a list says of it."""

import re
from dataclasses import field, replace

from facilitator.core.delegations import Category, Delegation
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import Wording
from facilitator.core.name_forms import FILLERS
from facilitator.core.name_index import fold
from facilitator.core.participants.fields import NAMES, SPOKEN, ListField
from facilitator.core.participants.lines import ListLine
from facilitator.core.participants.matching import Confidence
from facilitator.core.participants.sheet import CellPlace
from facilitator.core.values import dataclass

_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]*")
_ACRONYM = re.compile(r"[(\[]\s*([A-Z][A-Za-z0-9&/-]{1,11})\s*[)\]]|\s[-–—]\s*([A-Z][A-Z0-9-]{1,11})$")
_LONGEST, _LETTERS = 8, 3


@dataclass(slots=True)
class Entered:
    """A delegation while the list is read on."""

    delegation: Delegation
    said: str
    how: Confidence
    places: list[CellPlace] = field(default_factory=list)
    category_said: bool = False


def valid_code(said: str) -> str:
    """Give a code in the letters in which codes are written; empty where it can be none."""
    code = said.strip().upper()
    return code if _CODE.fullmatch(code) else ""


def code_of(said: str, name: str) -> str:
    """Give what the code of a newcomer begins with: that of the list, an acronym in brackets, or its initials."""
    found = _ACRONYM.search(name)
    acronym = re.sub(r"[^A-Z0-9-]", "", (found[1] or found[2]).upper()) if found else ""
    words = [word for word in fold(re.sub(r"[(\[].*", "", name)).upper().split() if word.casefold() not in FILLERS]
    ascii_words = [word for word in (re.sub(r"[^A-Z0-9]", "", word) for word in words) if word]
    initials = "".join(word[0] for word in ascii_words)
    if len(initials) < _LETTERS:
        initials = "".join(ascii_words)
    return valid_code(said) or valid_code(acronym) or initials[:_LONGEST] or "ORG"


def made_of(line: ListLine, code: DelegationCode, name: str, category: Category) -> Delegation:
    """Make the delegation of a row that nobody on the roll is."""
    title = name or code
    wording = Wording(en=title)
    blank = Delegation(code=code, category=category, roll=title, name=wording, spoken=wording)
    return _told(line, blank, title)


def changed_by(line: ListLine, known: Delegation, category: Category, *, renames: bool) -> Delegation:
    """Give a known delegation as the row has it; what the row does not say stays.

    `renames`: its name is in no form one of those known.
    """
    name = line[ListField.DELEGATION] or line[ListField.ORGANIZATION]
    # a list calls States by many names; the roll takes one only where a code stands beside it that says whose it is
    after = replace(known, category=category)
    if renames:
        after = replace(after, roll=name, name=Wording(en=name), spoken=Wording(en=name))
    return _told(line, after, name or known.roll)


def _told(line: ListLine, delegation: Delegation, roll: str) -> Delegation:
    """Put in what the columns of the program's own list say."""
    names = _wording(line, NAMES, delegation.name)
    spoken_before = delegation.spoken
    if names != delegation.name and delegation.spoken == delegation.name:
        spoken_before = replace(names, fr="", es="")
    own = ListField.NAME_EN in line.columns and ListField.CODE in line.columns
    aliases = tuple(alias.strip() for alias in line[ListField.ALIASES].split(";") if alias.strip())
    return replace(
        delegation,
        roll=roll if own else delegation.roll,
        name=names,
        spoken=_wording(line, SPOKEN, spoken_before),
        group=line[ListField.GROUP] or delegation.group,
        aliases=aliases
        if own and ListField.ALIASES in line.columns
        else tuple(dict.fromkeys((*delegation.aliases, *aliases))),
    )


def _wording(line: ListLine, columns: dict[ListField, str], before: Wording) -> Wording:
    return replace(
        before, **{language: line[column] or getattr(before, language) for column, language in columns.items()}
    )
