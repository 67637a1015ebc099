"""What the meeting leaves behind: remarks from the chair, suggestions, conclusions, documents."""

from dataclasses import dataclass
from datetime import datetime

from facilitator.core.ids import DelegationCode, ItemCode


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
    """A suggestion made from the floor (informal) or a recommendation (formal)."""

    text: str
    item: ItemCode | None = None
    by: DelegationCode | None = None
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something the meeting left behind: what, when, and who presided.

    `number` counts the entries from 1; `after` is the statement that had begun last by then.
    """

    at: datetime
    what: DecisionEvent
    presiding: str
    role: str
    number: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryStruck:
    """A remark, suggestion, conclusion or document was struck as wrong, or stands again; the original is kept."""

    entry: int
    struck: bool
