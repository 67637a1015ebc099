"""The floor: who is called, who speaks, who waits for the floor to come back, and who presides."""

from datetime import datetime

from facilitator.core.ids import ItemCode, RequestId, StatementId
from facilitator.core.speakers import Request
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Vacant:
    """Nobody has the floor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """The chair has named the speaker, who walks or switches on the microphone; no clock runs.

    `before` is the request in front of which the called one waited, None where it was the last.
    """

    request: Request
    at: datetime
    before: RequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    """Somebody has the floor, running or paused; the statement says which."""

    statement: StatementId


Holder = Vacant | Called | Speaking
VACANT = Vacant()


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """The floor of the open item: its holder, and the interrupted, the last of whom gets it back first."""

    holder: Holder = VACANT
    interrupted: tuple[StatementId, ...] = ()


NOBODY = Floor()


@dataclass(frozen=True, slots=True, kw_only=True)
class Presiding:
    """Who is in the chair: a delegation's code or a person's name, as president or facilitator."""

    who: str
    role: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Presided:
    """Somebody took the chair."""

    who: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerCalled:
    """The chair named the next speaker."""

    request: RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class CallReturned:
    """A called speaker who did not begin waits again, in front of `before`, or last."""

    request: RequestId
    before: RequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorGiven:
    """A statement began, with its limit in seconds (None: no limit); `by_itself` a while after its call, unasked."""

    request: RequestId
    statement: StatementId
    limit: float | None
    by_itself: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerPaused:
    """The clock of the speaker stands still."""

    statement: StatementId
    interrupted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerResumed:
    """The clock of the speaker runs again; a speaker who was interrupted has the floor back."""

    statement: StatementId


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementEnded:
    """A speaker ended, at the instant of the act."""

    statement: StatementId


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementVoided:
    """A statement that was begun by mistake does not count; its request waits again, absent, before `before`."""

    statement: StatementId
    before: RequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeAdded:
    """The limit of the speaker was changed by so many seconds; the spoken time stays."""

    statement: StatementId
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeYielded:
    """The speaker gave the rest of the limit, in seconds, to a request that waits; its limit grows by it."""

    statement: StatementId
    request: RequestId
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BeganEarlier:
    """The speaker had begun at `begin` already; `former` ended, or was interrupted, at that instant too."""

    statement: StatementId
    begin: datetime
    former: StatementId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLeftOut:
    """What passed between two instants was not spoken: the clock jumped. It counts as a pause of the statement."""

    statement: StatementId
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitSet:
    """A limit in seconds for a capacity or kind, for the meeting or one item; it binds from the next speaker on.

    `segment` is the name of a segment of the item, empty for the floor; None is the whole item.
    """

    capacity: str
    seconds: float
    item: ItemCode | None = None
    segment: str | None = None


FloorEvent = (
    Presided
    | SpeakerCalled
    | CallReturned
    | FloorGiven
    | SpeakerPaused
    | SpeakerResumed
    | StatementEnded
    | StatementVoided
    | TimeAdded
    | TimeYielded
    | BeganEarlier
    | TimeLeftOut
    | LimitSet
)
