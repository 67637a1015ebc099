"""The meeting: the state of the floor, and every event that can change it."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date, datetime
from enum import StrEnum

from facilitator.core.advance.lines import AdvanceEvent, OpenLine
from facilitator.core.agenda import (
    AgendaEvent,
    Definition,
    Item,
    Limits,
    PlannedSession,
    RoleHolder,
    Segment,
)
from facilitator.core.agenda_hours import NEVER, Hours
from facilitator.core.changed import changed
from facilitator.core.clock import Stretch
from facilitator.core.decisions import DecisionEvent, Entry, EntryStruck, FollowUpNoted
from facilitator.core.delegations import DelegationEvent, Person, PresenceEvent, Roster
from facilitator.core.edited import MeetingEdited
from facilitator.core.floor import NOBODY, Called, Floor, FloorEvent, LimitSet, Presiding, Speaking
from facilitator.core.glossary import NO_GLOSSARY, Glossary, TextTranslated
from facilitator.core.gone import Gone, GoneEvent, Noted
from facilitator.core.hand_over import HandedOver
from facilitator.core.ids import ActId, DelegationCode, ItemCode, LineNumber, RequestId, SeatName, StatementId
from facilitator.core.paper import PaperEvent
from facilitator.core.persons_kept import PersonsEvent, PersonsTakenOut
from facilitator.core.phones import PhoneEvent
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.recordings import RecordingNamed
from facilitator.core.speakers import Departed, HereHours, ListEvent, Request, find
from facilitator.core.statements import Statement, StatementEvent
from facilitator.core.values import dataclass
from facilitator.core.versions import Version, VersionEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class ActUndone:
    """An act was undone: it has no effect any more, and stays in the trail."""

    act: ActId


@dataclass(frozen=True, slots=True, kw_only=True)
class ActRedone:
    """An act that was undone has its effect again."""

    act: ActId


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockWas:
    """The clock was so many seconds ahead (behind, negative) when events `since` to `until` were recorded.

    `gone` is how many seconds had passed since the act before it, which the two wrong times do not tell.
    """

    seconds: float
    since: int
    until: int
    gone: float = 0.0


Event = (
    AgendaEvent
    | AdvanceEvent
    | MeetingEdited
    | DelegationEvent
    | ListEvent
    | PhoneEvent
    | FloorEvent
    | StatementEvent
    | DecisionEvent
    | EntryStruck
    | FollowUpNoted
    | GoneEvent
    | RecordingNamed
    | HandedOver
    | PaperEvent
    | TextTranslated
    | VersionEvent
    | PersonsEvent
    | ActUndone
    | ActRedone
    | ClockWas
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """One event as it stands in the journal: its place, its act, who did it when (UTC), and when it was written.

    If the clock is known to have been wrong, `at` and the times in `event` are corrected, and `stands` is the event as
    it stands in the journal.
    """

    seq: int
    act: ActId
    part: int
    seat: SeatName
    at: datetime
    recorded: datetime
    event: Event
    stands: "Recorded | None" = None

    @property
    def as_it_stands(self) -> "Recorded":
        """Give the event as it stands in the journal."""
        return self.stands or self


class ItemStatus(StrEnum):
    """Where an item stands."""

    PLANNED = "planned"
    OPEN = "open"
    SUSPENDED = "suspended"
    CLOSED = "closed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemState:
    """An item as it is kept: its stretches, its list of speakers and its statements in the order they began.

    `closed_after` is the last request made before the most recent closing of the list. `precedence` and `limits` are
    set for the whole item, `segment_precedence` and `segment_limits` for a segment by its name, empty for the floor.
    `yielded` are the seconds that speakers gave to a request. `derived` are the hours of an item to which the plan
    gives none.
    `hours` are when somebody is here for a request. `by_phone` are the requests that were made by phone, True for one
    that had to be admitted for it.
    """

    plan: Item
    derived: Hours | None = None
    status: ItemStatus = ItemStatus.PLANNED
    stretches: tuple[Stretch, ...] = ()
    roles: tuple[RoleHolder, ...] = ()
    list_open: bool = True
    closed_after: int = 0
    waiting: tuple[Request, ...] = ()
    served: tuple[Request, ...] = ()
    departed: tuple[Departed, ...] = ()
    statements: tuple[Statement, ...] = ()
    parked: Floor = NOBODY
    segment: str = ""
    precedence: tuple[PrecedenceClass, ...] = ()
    limits: Limits = field(default_factory=dict)
    segment_precedence: Mapping[str, tuple[PrecedenceClass, ...]] = field(default_factory=dict)
    segment_limits: Mapping[str, Limits] = field(default_factory=dict)
    yielded: Mapping[RequestId, float] = field(default_factory=dict)
    hours: Mapping[RequestId, HereHours] = field(default_factory=dict)
    by_phone: Mapping[RequestId, bool] = field(default_factory=dict)

    @property
    def code(self) -> ItemCode:
        """Give the item's short code."""
        return self.plan.code

    @property
    def timed(self) -> bool:
        """Say whether the plan gives the item hours."""
        return self.plan.start is not None and self.plan.end is not None

    @property
    def start(self) -> datetime:
        """Give when the item starts by the plan; without hours, when it follows on."""
        return self.derived.start if self.derived is not None else self.plan.start or NEVER

    @property
    def end(self) -> datetime:
        """Give when the item ends by the plan; without hours, at the end of its share."""
        return self.derived.end if self.derived is not None else self.plan.end or NEVER

    @property
    def only_heads(self) -> bool:
        """Say whether the item is a heading of others: nobody has spoken or waits on it, nor is to."""
        heads = self.derived is not None and self.derived.heads
        return heads and not (self.roles or self.stretches or self.waiting or self.statements or self.parked != NOBODY)

    @property
    def current_segment(self) -> Segment | None:
        """Give the segment the item is in, or None for the floor."""
        return self._segment(self.segment)

    @property
    def ruling(self) -> str | None:
        """Name the segment whose rules apply: the first until the item is taken up; None if it has no segments."""
        if not self.plan.segments:
            return None
        return self.segment if self.segment or self.stretches else self.plan.segments[0].name

    @property
    def ruling_segment(self) -> Segment | None:
        """Give the segment whose rules apply, or None for the floor."""
        return self._segment(self.ruling)

    def _segment(self, name: str | None) -> Segment | None:
        return next((s for s in self.plan.segments if s.name == name), None)

    def statement(self, wanted: StatementId) -> Statement | None:
        """Give the statement of this item with this id, or None."""
        # most lookups are for the last statement, so the search starts there
        if not self.statements or self.statements[-1].id <= wanted:
            return self.statements[-1] if self.statements and self.statements[-1].id == wanted else None
        found = self.statements[bisect_left(self.statements, wanted, key=lambda s: s.id)]
        return found if found.id == wanted else None

    def with_statement(self, statement: Statement) -> "ItemState":
        """Put a changed statement in its place."""
        if self.statements[-1].id == statement.id:
            return changed(self, statements=(*self.statements[:-1], statement))
        index = bisect_left(self.statements, statement.id, key=lambda s: s.id)
        return changed(self, statements=(*self.statements[:index], statement, *self.statements[index + 1 :]))


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionState:
    """A session as it is kept: when it was called to order, when it was suspended, when it rose."""

    plan: PlannedSession
    hard_stop: datetime
    started: datetime | None = None
    suspensions: tuple[Stretch, ...] = ()
    rose: datetime | None = None
    suspended_item: ItemCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The whole state of a meeting, folded from its events; never changed, only replaced.

    `attendance` is who is in the room as far as is known, `noted_in_room` when that was noted by hand or from a
    sheet; `gone` are the statements that left the log, kept by the trail; `settled` are those of their texts that were
    placed or left. `glossary` are the texts of the meeting in other languages, with those added while it is open.
    `persons` are those of the delegations, as lists of participants named them, to be kept `persons_until` a day, and
    `listed` says that a list of this meeting was taken in; `handed_over` is when the meeting was; the times of the
    sessions `on_paper` are what was entered later.
    `open_lines` are those of advance lists that nobody has settled. `phone_keys` are the hashes of the keys with which
    delegations ask by phone.
    """

    definition: Definition
    roster: Roster
    items: Mapping[ItemCode, ItemState]
    sessions: tuple[SessionState, ...]
    floor: Floor = NOBODY
    open_item: ItemCode | None = None
    session: int | None = None
    presiding: Presiding
    presided: tuple[Presiding, ...] = ()
    limits: Limits
    attendance: Mapping[DelegationCode, bool] = field(default_factory=dict)
    noted_in_room: tuple[tuple[datetime, PresenceEvent], ...] = ()
    entries: tuple[Entry, ...] = ()
    struck: tuple[Entry, ...] = ()
    limits_set: tuple[tuple[datetime, LimitSet], ...] = ()
    last_request: int = 0
    last_statement: int = 0
    last_newcomer: int = 0
    versions: tuple[Version, ...] = ()
    closed: datetime | None = None
    gone: Mapping[StatementId, Gone] = field(default_factory=dict)
    settled: Mapping[StatementId, Noted] = field(default_factory=dict)
    glossary: Glossary = NO_GLOSSARY
    recordings: tuple[RecordingNamed, ...] = ()
    persons: tuple[Person, ...] = ()
    listed: bool = False
    without_persons: PersonsTakenOut | None = None
    persons_until: date | None = None
    handed_over: tuple[tuple[datetime, HandedOver], ...] = ()
    on_paper: frozenset[int] = frozenset()
    open_lines: Mapping[LineNumber, OpenLine] = field(default_factory=dict)
    last_line: int = 0
    phone_keys: Mapping[DelegationCode, str] = field(default_factory=dict)

    @property
    def current(self) -> ItemState | None:
        """Give the open item, or None."""
        return self.items[self.open_item] if self.open_item is not None else None

    @property
    def current_session(self) -> SessionState | None:
        """Give the session that was started last and has not risen, or None."""
        return next((s for s in self.sessions if s.plan.number == self.session), None)

    @property
    def called(self) -> Request | None:
        """Give the request whose delegation is called, or None."""
        return self.floor.holder.request if isinstance(self.floor.holder, Called) else None

    @property
    def speaker(self) -> Statement | None:
        """Give the statement of the one who has the floor, paused or not, or None."""
        holder = self.floor.holder
        return self.statement(holder.statement) if isinstance(holder, Speaking) else None

    @property
    def interrupted(self) -> tuple[Statement, ...]:
        """Give the interrupted statements, whose speakers get the floor back; the last one is the first to resume."""
        found = (self.statement(s) for s in self.floor.interrupted)
        return tuple(s for s in found if s is not None)

    def statement(self, wanted: StatementId) -> Statement | None:
        """Give a statement by its id, or None where it is not in the log."""
        opened = self.current
        if opened is not None and (found := opened.statement(wanted)) is not None:
            return found
        return next((s for i in self.items.values() if (s := i.statement(wanted)) is not None), None)

    def noted(self, wanted: StatementId) -> Statement | None:
        """Give a statement on which something can be noted: one of the log, or one that has left it."""
        gone = self.gone.get(wanted)
        return self.statement(wanted) or (gone.statement if gone is not None else None)

    def statements(self) -> Iterator[Statement]:
        """Go through the log of all items, item by item in the order of the agenda."""
        for item in self.items.values():
            yield from item.statements

    def asked(self, item: ItemState) -> Iterator[Request]:
        """Go through the requests of an item: those waiting, the one called, those heard, and those off the list."""
        yield from (*item.waiting, *item.served, *(gone.request for gone in item.departed))
        if self.called is not None and self.called.item == item.code:
            yield self.called

    def waiting(self, wanted: RequestId) -> tuple[ItemState, Request] | None:
        """Give a waiting request and its item, or None where it does not wait."""
        for item in self.items.values():
            request = find(item.waiting, wanted)
            if request is not None:
                return item, request
        return None

    def asking(self, wanted: RequestId) -> tuple[ItemState, Request] | None:
        """Give a waiting or called request and its item, or None where it is neither."""
        called = self.called
        if called is not None and called.id == wanted:
            return self.items[called.item], called
        return self.waiting(wanted)

    def with_item(self, item: ItemState, *, floor: Floor | None = None) -> "Meeting":
        """Put a changed item in its place, and the floor where it changes with it."""
        return changed(self, items={**self.items, item.code: item}, floor=self.floor if floor is None else floor)
