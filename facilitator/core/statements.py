"""Statements: what was said, from begin to end, and what the secretariat adds to it."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from facilitator.core.clock import Stretch, is_running
from facilitator.core.ids import DelegationCode, ItemCode, RequestId, StatementId
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.values import dataclass


class Aspect(StrEnum):
    """What a key point says of an action of the plan of action."""

    PROGRESS = "progress"
    CHALLENGE = "challenge"
    COMMITMENT = "commitment"
    ASSISTANCE = "assistance"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPoint:
    """One point of a statement, filed under an action of the plan of action (1 to 50) where it has one."""

    text: str
    lap: int | None = None
    aspect: Aspect | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What one delegation said, or handed in without reading it out, under one item.

    Instants in UTC, the limit in seconds. `hashes` are the SHA-256 of `documents`, in the same order; `topic` is the
    first of `topics`; `yielded` are the seconds of its limit that it gave to another delegation; `handed_in` is when a
    written one was noted, `entered` when one that was noted on paper came into the log.
    """

    id: StatementId
    item: ItemCode
    who: DelegationCode
    capacity: Capacity
    kind: Kind
    begin: datetime | None
    request: RequestId | None = None
    end: datetime | None = None
    pauses: tuple[Stretch, ...] = ()
    limit: float | None = None
    to: RequestId | None = None
    on_behalf_of: str = ""
    aligned: tuple[DelegationCode, ...] = ()
    joint: tuple[DelegationCode, ...] = ()
    person: str = ""
    level: str = ""
    topic: str = ""
    gist: str = ""
    gist_revision: int = 0
    points: tuple[KeyPoint, ...] = ()
    tags: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    hashes: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    check_delivery: bool = False
    language: str = ""
    gender: str = ""
    written_only: bool = False
    corrected: bool = False
    stated: str = ""
    asked_by: DelegationCode | None = None
    segment: str = ""
    yielded: float = 0.0
    yielded_to: DelegationCode | None = None
    handed_in: datetime | None = None
    entered: datetime | None = None

    @property
    def paused(self) -> bool:
        """Say whether the clock stands still."""
        return self.end is None and is_running(self.pauses)

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """Give the title and the SHA-256 of each text that was received."""
        return tuple(zip(self.documents, self.hashes, strict=False))

    @property
    def awaited(self) -> bool:
        """Say whether it was only announced in writing: nothing of it has come, and nothing was noted of it."""
        return self.written_only and self.request is not None and not (self.documents or self.gist or self.points)

    def spoken(self, now: datetime) -> float:
        """Give the spoken time in seconds: end - begin - pauses; at least 0, also when the clock jumps."""
        if self.begin is None:
            return 0.0
        until = self.end or now
        paused = sum(p.seconds(until) for p in self.pauses)
        return max(0.0, (until - self.begin).total_seconds() - paused)

    def remaining(self, now: datetime) -> float | None:
        """Give the seconds left of the limit, negative when over; None without a limit."""
        return None if self.limit is None else self.limit - self.spoken(now)


def as_begun(statements: Iterable[Statement]) -> list[Statement]:
    """Give statements in the order in which they began; what was handed in stays where it was handed in."""
    begun: list[tuple[float, int, Statement]] = []
    last = 0.0
    for statement in sorted(statements, key=lambda s: s.id):
        last = statement.begin.timestamp() if statement.begin else last
        begun.append((last, statement.id, statement))
    return [statement for _, _, statement in sorted(begun, key=lambda row: row[:2])]


@dataclass(frozen=True, slots=True, kw_only=True)
class GistWritten:
    """The gist of a statement was written or revised; `revision` counts from 1."""

    statement: StatementId
    text: str
    revision: int
    asked_by: DelegationCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PointNoted:
    """A key point was noted on a statement."""

    statement: StatementId
    point: KeyPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementTagged:
    """The tags of a statement were replaced by these."""

    statement: StatementId
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementCorrected:
    """The record of a statement was corrected; a field that is None stays as it was, an empty one is taken away."""

    statement: StatementId
    who: DelegationCode | None = None
    capacity: Capacity | None = None
    begin: datetime | None = None
    end: datetime | None = None
    asked_by: DelegationCode | None = None
    kind: Kind | None = None
    on_behalf_of: str | None = None
    aligned: tuple[DelegationCode, ...] | None = None
    joint: tuple[DelegationCode, ...] | None = None
    person: str | None = None
    level: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenSubmitted:
    """A delegation handed in a statement that it did not read out; `request` is the one that was taken in writing."""

    statement: StatementId
    item: ItemCode
    who: DelegationCode
    capacity: Capacity
    request: RequestId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextReceived:
    """The text of a statement was received; the document is kept inside the file under its name."""

    statement: StatementId
    document: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextTakenOff:
    """A received text is not one of this statement after all; the document stays in the file."""

    statement: StatementId
    document: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PresidentStated:
    """What the President stated on a point of order."""

    request: RequestId
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRemoved:
    """A key point was taken off a statement."""

    statement: StatementId
    point: KeyPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicsFiled:
    """The topics of a statement were replaced by these."""

    statement: StatementId
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageNoted:
    """The language in which a statement was made, by its code; empty where it is not known."""

    statement: StatementId
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryCheckSet:
    """The text of a statement is to be checked against what was delivered, or need not be any more."""

    statement: StatementId
    wanted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementSplit:
    """One statement turned out to be two: from `at` on it is the statement `second`, by whoever really spoke."""

    statement: StatementId
    second: StatementId
    at: datetime
    who: DelegationCode
    capacity: Capacity


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementsMerged:
    """Two statements turned out to be one: `other` is part of `statement`, the time between counts as a pause."""

    statement: StatementId
    other: StatementId


StatementEvent = (
    GistWritten
    | PointNoted
    | StatementTagged
    | StatementCorrected
    | WrittenSubmitted
    | TextReceived
    | TextTakenOff
    | PresidentStated
    | PointRemoved
    | TopicsFiled
    | LanguageNoted
    | DeliveryCheckSet
    | StatementSplit
    | StatementsMerged
)


def topics_of(statement: Statement) -> tuple[str, ...]:
    """Give the topics that a statement is filed under."""
    return statement.topics or ((statement.topic,) if statement.topic else ())
