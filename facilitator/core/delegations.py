"""Delegations: who may speak, under which names."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from facilitator.core import saying
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import language_of
from facilitator.core.saying import noop


class Category(StrEnum):
    """The capacity in which a delegation attends (Article 11 and the rules of procedure of the meetings)."""

    STATE_PARTY = "state_party"
    SIGNATORY = "signatory"
    OBSERVER_STATE = "observer_state"
    STATE_NOT_PARTY = "state_not_party"
    OBSERVER_UN = "observer_un"
    OBSERVER_ORG = "observer_org"
    REGIONAL_ORG = "regional_org"
    NGO = "ngo"
    SECRETARIAT = "secretariat"
    PRESIDENCY = "presidency"


STATES = frozenset({Category.STATE_PARTY, Category.SIGNATORY, Category.OBSERVER_STATE, Category.STATE_NOT_PARTY})

CATEGORY_HEADINGS: dict[Category, str] = {
    Category.STATE_PARTY: noop("States Parties"),
    Category.SIGNATORY: noop("Signatories"),
    Category.OBSERVER_STATE: noop("States not party"),
    Category.STATE_NOT_PARTY: noop("States not party"),
    Category.OBSERVER_UN: noop("United Nations"),
    Category.OBSERVER_ORG: noop("Other organizations"),
    Category.REGIONAL_ORG: noop("Regional organizations"),
    Category.NGO: noop("Civil society"),
    Category.SECRETARIAT: noop("Secretariat"),
    Category.PRESIDENCY: noop("Presidency"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One text in the languages of the program, a field each by its code; a missing language falls back on English."""

    en: str
    fr: str = ""
    es: str = ""

    def in_language(self, language: str) -> str:
        """Give the text in a language of the program, in English where it has no other."""
        return (str(getattr(self, language)) if language in self.__slots__ else "") or self.en

    @property
    def texts(self) -> tuple[str, ...]:
        """Give the text in every language of the program, English first; empty where it is missing."""
        return tuple(getattr(self, language) for language in self.__slots__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """One delegation: its code, its place on the roll, its names and what it is also typed as."""

    code: DelegationCode
    category: Category
    roll: str
    name: Wording
    spoken: Wording
    group: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationAdded:
    """A speaker who was not in the roster was entered."""

    delegation: Delegation


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationChanged:
    """A delegation was renamed or put in another category; what it said stays with it."""

    delegation: Delegation


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceNoted:
    """Delegations were marked as present, or as having left."""

    who: tuple[DelegationCode, ...]
    present: bool


DelegationEvent = DelegationAdded | DelegationChanged | AttendanceNoted


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """All delegations in the order of the roll, found by code."""

    delegations: tuple[Delegation, ...] = ()
    _by_code: dict[DelegationCode, Delegation] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the delegations once; the index never changes."""
        object.__setattr__(self, "_by_code", {d.code: d for d in self.delegations})

    def __contains__(self, code: object) -> bool:
        """Say whether a code is on the roll."""
        return code in self._by_code

    def get(self, code: DelegationCode) -> Delegation | None:
        """Give the delegation of a code, or None."""
        return self._by_code.get(code)

    def category(self, code: DelegationCode) -> Category:
        """Give the category of a delegation; a code that is not on the roll counts as an observer organisation."""
        known = self._by_code.get(code)
        return known.category if known else Category.OBSERVER_ORG

    def name(self, code: DelegationCode, language: str = "") -> str:
        """Give the printed name of a delegation, or its code; in the language of the program unless one is named."""
        known = self._by_code.get(code)
        return known.name.in_language(language or saying.language()) if known else str(code)

    def spoken(self, code: DelegationCode, language: str = "") -> str:
        """Give the name as the chair says it, with its article; a genitive in French and Spanish."""
        language = language or saying.language()
        known = self._by_code.get(code)
        return (known.spoken.in_language(language) or known.name.in_language(language)) if known else str(code)

    def whom(self, code: DelegationCode, language: str = "") -> str:
        """Give the name as it stands behind “on behalf of” or “with”: in English with its article, else as printed.

        What is not on the roll is a group as it was typed.
        """
        language = language or saying.language()
        return self.spoken(code, language) if language_of(language).articles else self.name(code, language)

    def in_roll_order(self, codes: Iterable[DelegationCode]) -> tuple[DelegationCode, ...]:
        """Sort codes as they stand on the roll, unknown ones last."""
        place = {d.code: i for i, d in enumerate(self.delegations)}
        return tuple(sorted(codes, key=lambda c: (place.get(c, len(place)), c)))

    def with_delegation(self, delegation: Delegation) -> "Roster":
        """Add a delegation, or put it in the place of the one with the same code."""
        if delegation.code not in self._by_code:
            return Roster(delegations=(*self.delegations, delegation))
        return Roster(delegations=tuple(delegation if d.code == delegation.code else d for d in self.delegations))
