"""From paper: what was noted by hand while the program did not run, entered later with its own times."""

from datetime import datetime

from facilitator.core.ids import DelegationCode, ItemCode, RequestId, StatementId
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingEntered:
    """An item was considered from `start` to `end` (UTC); so was in session whatever session had no times of its own.

    It joins what is known of the item already where the two touch.
    """

    item: ItemCode
    start: datetime
    end: datetime
    session: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementEntered:
    """A statement with its own begin and end (UTC), on whose gist nothing was typed before.

    `request` is the one that waited for it, which has then had the floor; `segment` is named as the definition does.
    """

    statement: StatementId
    item: ItemCode
    who: DelegationCode
    capacity: Capacity
    kind: Kind
    begin: datetime
    end: datetime
    request: RequestId | None = None
    on_behalf_of: str = ""
    person: str = ""
    segment: str = ""
    gist: str = ""


PaperEvent = SittingEntered | StatementEntered
