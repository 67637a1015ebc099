"""Letters: who is to confirm what was said, whose text is still owed, and who is thanked for what."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum

from facilitator.core.agenda import Role
from facilitator.core.floor import Presiding
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import CODES
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Statement
from facilitator.core.values import dataclass


class LetterKind(StrEnum):
    """What a letter asks or says: confirm what was said, send the text that is owed, thanks."""

    CONFIRM = "confirm"
    TEXT = "text"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterChoice:
    """Which letters are wanted: of which kinds, until when an answer is asked for, about which version.

    `language` is that of delegations whose own is not known (empty: the meeting's), `templates` the path of a folder
    of the office's own. Without a version they are about the record as it stands.
    """

    kinds: tuple[LetterKind, ...] = tuple(LetterKind)
    deadline: date | None = None
    version: int | None = None
    language: str = ""
    templates: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A statement with the item under which it was made."""

    item: ItemState
    statement: Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """What somebody is thanked for: a role on an item in which it acted."""

    role: Role
    item: ItemState


_ROLES = {Capacity.COORDINATOR: Role.COORDINATOR, Capacity.PRESENTER: Role.PRESENTER, Capacity.GUEST: Role.GUEST}


def recipients(meeting: Meeting, kind: LetterKind) -> tuple[DelegationCode, ...]:
    """Give who gets a letter of a kind, in the order of the roll."""
    found = _FOUND[kind]
    everybody = {s.who for s in meeting.statements()} | {DelegationCode(p.who) for p in _presided(meeting)}
    return meeting.roster.in_roll_order(who for who in everybody if found(meeting, who))


def spoken(meeting: Meeting, who: DelegationCode) -> tuple[Made, ...]:
    """Give what a delegation said in the room, in the order of the agenda; nothing that it said for the chair."""
    return tuple(made for made in _of(meeting, who) if not made.statement.written_only)


def owed(meeting: Meeting, who: DelegationCode) -> tuple[Made, ...]:
    """Give the statements whose text has not come: read out, or only announced in writing."""
    return tuple(m for m in _of(meeting, who) if m.statement.kind is Kind.STATEMENT and not m.statement.documents)


def contributions(meeting: Meeting, who: DelegationCode) -> tuple[Contribution, ...]:
    """Give the roles in which a delegation spoke, or presided as facilitator."""
    spoke = (
        Contribution(role=_ROLES[made.statement.capacity], item=made.item)
        for made in spoken(meeting, who)
        if made.statement.capacity in _ROLES
    )
    facilitated = (
        Contribution(role=Role.FACILITATOR, item=item)
        for item in meeting.items.values()
        for holder in (item.roles or item.plan.roles)
        if holder.role is Role.FACILITATOR and holder.who == who and any(p.who == who for p in _presided(meeting))
    )
    found = {(one.role, one.item.code): one for one in (*spoke, *facilitated)}
    return tuple(found.values())


def language_of(meeting: Meeting, who: DelegationCode) -> str:
    """Give the language of the program in which a delegation spoke last, or nothing where none was recorded."""
    noted = [s.language for s in meeting.statements() if s.who == who and s.language in CODES]
    return noted[-1] if noted else ""


def _of(meeting: Meeting, who: DelegationCode) -> Iterator[Made]:
    for item in meeting.items.values():
        for statement in item.statements:
            if statement.who == who and statement.capacity is not Capacity.CHAIR:
                yield Made(item=item, statement=statement)


def _presided(meeting: Meeting) -> Iterator[Presiding]:
    yield from (p for p in (*meeting.presided, meeting.presiding) if p.role == "facilitator")


_FOUND: Mapping[LetterKind, Callable[[Meeting, DelegationCode], tuple[object, ...]]] = {
    LetterKind.CONFIRM: spoken,
    LetterKind.TEXT: owed,
    LetterKind.THANKS: contributions,
}
