"""What the meeting leaves behind: remarks from the chair, suggestions, conclusions, documents."""

from datetime import date, datetime
from enum import StrEnum

from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairSaid:
    """What was said from the chair."""

    text: str
    item: ItemCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Concluded:
    """A conclusion of the President (informal) or a decision of the meeting (formal)."""

    text: str
    item: ItemCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """A suggestion made from the floor (informal) or a recommendation (formal), by one or several delegations."""

    text: str
    item: ItemCode | None = None
    by: tuple[DelegationCode, ...] = ()
    topic: str = ""
    addressee: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentNoted:
    """A document of an item, by its symbol."""

    item: ItemCode
    symbol: str
    title: str = ""
    sha256: str = ""


DecisionEvent = ChairSaid | Concluded | Suggested | DocumentNoted


class FollowUpStatus(StrEnum):
    """How far a suggestion, recommendation, conclusion or decision has been followed up."""

    OPEN = "open"
    UNDER_WAY = "under-way"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What becomes of something that the meeting left behind: who sees to it, until which day, and how it stands."""

    owner: str = ""
    due: date | None = None
    status: FollowUpStatus = FollowUpStatus.OPEN
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpNoted:
    """The follow-up of an entry was noted, whole, in the place of what was noted before."""

    entry: int
    follow_up: FollowUp


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something the meeting left behind: what, when, who presided, and how it is followed up.

    `number` counts the entries from 1; `after` is the statement that had begun last by then.
    """

    at: datetime
    what: DecisionEvent
    presiding: str
    role: str
    number: int = 0
    after: int = 0
    follow_up: FollowUp = FollowUp()


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryStruck:
    """A remark, suggestion, conclusion or document was struck as wrong, or stands again; the original is kept."""

    entry: int
    struck: bool
