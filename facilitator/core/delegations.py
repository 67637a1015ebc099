"""Delegations: who may speak, under which names."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from facilitator.core import articles, saying
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import ProgramLanguage, Wording, language_of
from facilitator.core.values import dataclass

W = Wording


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
    PERSON = "person"


STATES = frozenset({Category.STATE_PARTY, Category.SIGNATORY, Category.OBSERVER_STATE, Category.STATE_NOT_PARTY})


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryWords:
    """How a category is named: `name` in the plural, `one` in the singular, and the heading in print."""

    name: Wording
    one: Wording
    heading: Wording


_NOT_PARTY = W(en="States not party", fr="États non parties", es="Estados no partes")
_ORGANIZATIONS = W(en="Organizations", fr="Organisations", es="Organizaciones")


def _named_alike(name: Wording, one: Wording | None = None) -> CategoryWords:
    return CategoryWords(name=name, one=one or name, heading=name)


CATEGORY_WORDS: Mapping[Category, CategoryWords] = {
    Category.STATE_PARTY: _named_alike(
        W(en="States Parties", fr="États parties", es="Estados partes"),
        W(en="State Party", fr="État partie", es="Estado parte"),
    ),
    Category.SIGNATORY: _named_alike(
        W(en="Signatories", fr="Signataires", es="Signatarios"),
        W(en="Signatory", fr="Signataire", es="Signatario"),
    ),
    Category.OBSERVER_STATE: CategoryWords(
        name=W(en="Observer States", fr="États observateurs", es="Estados observadores"),
        one=W(en="State not party", fr="État non partie", es="Estado no parte"),
        heading=_NOT_PARTY,
    ),
    Category.STATE_NOT_PARTY: _named_alike(
        _NOT_PARTY, W(en="State not party", fr="État non partie", es="Estado no parte")
    ),
    Category.OBSERVER_UN: _named_alike(W(en="United Nations", fr="Nations Unies", es="Naciones Unidas")),
    Category.OBSERVER_ORG: CategoryWords(
        name=W(en="Other organizations", fr="Autres organisations", es="Otras organizaciones"),
        one=W(en="Organization", fr="Organisation", es="Organización"),
        heading=_ORGANIZATIONS,
    ),
    Category.REGIONAL_ORG: CategoryWords(
        name=W(en="Regional organizations", fr="Organisations régionales", es="Organizaciones regionales"),
        one=W(en="Regional organization", fr="Organisation régionale", es="Organización regional"),
        heading=_ORGANIZATIONS,
    ),
    Category.NGO: _named_alike(W(en="Civil society", fr="Société civile", es="Sociedad civil")),
    Category.SECRETARIAT: _named_alike(W(en="Secretariat", fr="Secrétariat", es="Secretaría")),
    Category.PRESIDENCY: _named_alike(W(en="Presidency", fr="Présidence", es="Presidencia")),
    Category.PERSON: _named_alike(
        W(en="Individual speakers", fr="Intervenants à titre personnel", es="Oradores a título personal"),
        W(en="Individual speaker", fr="Intervenant à titre personnel", es="Orador a título personal"),
    ),
}


class Newcomer(StrEnum):
    """What somebody is who asks for the floor and is on no roll."""

    PERSON = "person"
    STATE = "state"
    ORGANISATION = "organisation"


NEWCOMERS: Mapping[Newcomer, Category] = {
    Newcomer.PERSON: Category.PERSON,
    Newcomer.STATE: Category.STATE_NOT_PARTY,
    Newcomer.ORGANISATION: Category.OBSERVER_ORG,
}
"""The category under which a newcomer is entered."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceNoted:
    """Delegations were noted as present in a session that is named; not `present`: such a note was taken back."""

    who: tuple[DelegationCode, ...]
    session: int
    present: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One line of a sign-in sheet: the delegation, who signed for it and when (UTC), as far as the sheet says so.

    The hour is that of the sheet, whatever clock the desk has.
    """

    who: DelegationCode
    person: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSigned:
    """A sign-in sheet was taken over: who signed it, for which session."""

    source: str
    session: int
    signatures: tuple[Signature, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person of a delegation, as a list of participants names them; the level is one of `kind_words.LEVELS`."""

    delegation: DelegationCode
    title: str = ""
    given: str = ""
    family: str = ""
    function: str = ""
    level: str = ""

    @property
    def name(self) -> str:
        """Give the whole name with its title: “H.E. Ms. Ana Díaz”."""
        return " ".join(part for part in (self.title, self.given, self.family) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantsImported:
    """A list of participants was taken over: `delegations` came on the roll or changed, `retired` left it.

    `persons` take the place of those known of the delegations that are `listed`.
    """

    source: str
    delegations: tuple[Delegation, ...] = ()
    retired: tuple[DelegationCode, ...] = ()
    persons: tuple[Person, ...] = ()
    listed: tuple[DelegationCode, ...] = ()


PresenceEvent = AttendanceNoted | PresenceNoted | SheetSigned
DelegationEvent = ParticipantsImported | DelegationAdded | DelegationChanged | PresenceEvent


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

    def subject(self, code: DelegationCode, language: str = "") -> str:
        """Give the name as the subject of a sentence, with its article: `the Philippines`, `le Liban`, `el Perú`.

        A code that is not on the roll is the name of a group as it was typed.
        """
        row = language_of(language or saying.language())
        known = self._by_code.get(code)
        return (
            articles.subject(_spoken(known, row), row.articles) if known else articles.group_named(code, row.articles)
        )

    def of(self, code: DelegationCode, language: str = "") -> str:
        """Give the name as it follows a noun or “on behalf”: `of Lebanon`, `du Liban`, `del Líbano`."""
        row = language_of(language or saying.language())
        known = self._by_code.get(code)
        spoken = _spoken(known, row) if known else articles.group_named(code, row.articles)
        return articles.genitive(spoken, row.articles)

    def to(self, code: DelegationCode, language: str = "") -> str:
        """Give the name as of somebody to whom something is given: `to Lebanon`, `au Liban`, `al Líbano`."""
        row = language_of(language or saying.language())
        return articles.dative(self.subject(code, row.code), row.articles)

    def in_roll_order(self, codes: Iterable[DelegationCode]) -> tuple[DelegationCode, ...]:
        """Sort codes as they stand on the roll, unknown ones last."""
        place = {d.code: i for i, d in enumerate(self.delegations)}
        return tuple(sorted(codes, key=lambda c: (place.get(c, len(place)), c)))

    def merged(self, delegations: Iterable[Delegation], without: Iterable[DelegationCode] = ()) -> "Roster":
        """Take delegations in, each in the place of the one with its code, else where it belongs; others leave."""
        gone = frozenset(without)
        rows = [d for d in self.delegations if d.code not in gone]
        places = {d.code: place for place, d in enumerate(rows)}
        new: dict[DelegationCode, Delegation] = {}
        for one in delegations:
            if one.code in places:
                rows[places[one.code]] = one
            else:
                new[one.code] = one
        for one in new.values():
            rows.insert(_place_on_the_roll(rows, one), one)
        return Roster(delegations=tuple(rows))

    def with_delegation(self, delegation: Delegation) -> "Roster":
        """Add a delegation, or put it in the place of the one with the same code."""
        if delegation.code not in self._by_code:
            return Roster(delegations=(*self.delegations, delegation))
        return Roster(delegations=tuple(delegation if d.code == delegation.code else d for d in self.delegations))


def _spoken(known: Delegation, row: ProgramLanguage) -> str:
    """Give the spoken form in a language, or its printed name where the roll has no spoken one."""
    return str(getattr(known.spoken, row.code)) or known.name.in_language(row.code)


def _place_on_the_roll(rows: Sequence[Delegation], new: Delegation) -> int:
    """Give where a new delegation stands: a State among the States by the alphabet, others behind those of a kind."""
    if new.category in STATES:
        states = [place for place, one in enumerate(rows) if one.category in STATES]
        behind = (place for place in states if _by_alphabet(rows[place].roll) > _by_alphabet(new.roll))
        return next(behind, states[-1] + 1 if states else 0)
    alike = [place for place, one in enumerate(rows) if one.category is new.category]
    if alike:
        return alike[-1] + 1
    order = list(Category)
    later = (place for place, one in enumerate(rows) if order.index(one.category) > order.index(new.category))
    return next(later, len(rows))


def _by_alphabet(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))
