"""Understood: what a list of participants says, as far as it was understood; what is to be asked; what is wrong."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from facilitator.core.delegations import Category, Delegation, Person
from facilitator.core.ids import DelegationCode
from facilitator.core.participants.fields import ListColumn, ListField
from facilitator.core.participants.matching import Confidence
from facilitator.core.participants.sheet import CellFault, CellPlace
from facilitator.core.values import dataclass


class SaidOfName(StrEnum):
    """What a user says of a name that is no delegation's, or of one that two have."""

    NEW = "new"
    LEAVE_OUT = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListChoices:
    """What a user said: columns by heading or letter, whom names mean (by folded name), as what the others come."""

    columns: Mapping[str, ListField] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    others: Category | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedDelegation:
    """One delegation of the list: as it would stand on the roll, what the list calls it, how it was found, and where.

    `category_said` tells whether the list says its category; otherwise it is that of the roll.
    """

    delegation: Delegation
    said: str
    how: Confidence
    places: tuple[CellPlace, ...]
    category_said: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPerson:
    """One person of the list, and where; `above`: its row names no delegation, so that it is of the one above."""

    person: Person
    place: CellPlace
    above: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """What only a user can tell: whom `said` means, among `choices` where some are near; its rows wait for that."""

    said: str
    places: tuple[CellPlace, ...]
    sentence: str
    choices: tuple[DelegationCode, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumns:
    """What the columns of one sheet were taken for, and in which row their headings stand (0 where there is none)."""

    sheet: str
    row: int
    columns: tuple[ListColumn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """The whole of a list: everything that is certain can be recorded, whatever else is open."""

    file: str
    columns: tuple[SheetColumns, ...] = ()
    entries: tuple[ListedDelegation, ...] = ()
    persons: tuple[ListedPerson, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    faults: tuple[CellFault, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def delegations(self) -> tuple[Delegation, ...]:
        """Give the delegations in the order of the list."""
        return tuple(entry.delegation for entry in self.entries)
