"""Act: the events that were recorded together by one command, with what the trail shows of them."""

from collections.abc import Callable, Sequence
from dataclasses import field
from datetime import datetime

from facilitator.core.act_kinds import UNDOABLE, ActKind
from facilitator.core.agenda import SessionPlanned
from facilitator.core.changed import changed
from facilitator.core.clock import day_label, duration_label, local_time
from facilitator.core.delegations import DelegationAdded
from facilitator.core.events import record_of
from facilitator.core.events.record import Touched
from facilitator.core.floor import LimitSet
from facilitator.core.ids import ActId, SeatName
from facilitator.core.kind_words import named_limit
from facilitator.core.meeting import Event, Meeting
from facilitator.core.saying import tr
from facilitator.core.shifting import A_DAY, AT_ONCE
from facilitator.core.speakers import Departure, RequestLeft
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ActSummary:
    """The description of an act: its title in the language of the program, what it touches and needs, typed text."""

    title: str
    touches: frozenset[Touched] = frozenset()
    needs: frozenset[Touched] = frozenset()
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act as the trail shows it: who did what when, of what kind it is, and whether it was undone.

    `place` is its index in the trail, from 0. `reverses` names the acts that it undoes or redoes. A begin that the
    program recorded (automatic begin) `continues` its call and belongs to the seat that called: that seat is its
    `owner`, whichever desk recorded it. Titles and the like are computed by `tell` only when they are read, since few
    acts are ever looked at.
    """

    id: ActId
    place: int
    seat: SeatName
    owner: SeatName
    at: datetime
    recorded: datetime
    kind: ActKind
    undone: bool = False
    first_seq: int
    reverses: tuple[ActId, ...] = ()
    continues: ActId | None = None
    tell: Callable[[int], ActSummary] = field(repr=False, compare=False)

    @property
    def undoable(self) -> bool:
        """Say whether undo covers it.

        Acts on the floor, the list and the plan, but not texts or the making of the meeting.
        """
        return self.kind in UNDOABLE

    @property
    def is_late(self) -> bool:
        """Say whether it was written down later than it happened on the same day, as what was done without the server.

        What is entered of a day that is past is no news.
        """
        return AT_ONCE < self.recorded - self.at < A_DAY

    @property
    def title(self) -> str:
        """Give its title in the language of the program."""
        return self.tell(self.place).title

    @property
    def touches(self) -> frozenset[Touched]:
        """Give the keys of what it changes, see `EventRecord.touches`."""
        return self.tell(self.place).touches

    @property
    def needs(self) -> frozenset[Touched]:
        """Give the keys of what it relies on without changing it, see `EventRecord.needs`."""
        return self.tell(self.place).needs

    @property
    def words(self) -> str:
        """Give what was typed for it, in full."""
        return self.tell(self.place).words


def kind_of_act(events: Sequence[Event]) -> ActKind:
    """Say of what kind an act is by its events."""
    kinds = [record_of(event).undo for event in events]
    if len(kinds) == 1:
        return ActKind.BESIDE if kinds[0] is ActKind.FOLLOWING else kinds[0]
    for whole in (ActKind.MAKING, ActKind.REVERSAL):
        if whole in kinds:
            return whole
    if kinds[0] is ActKind.TEXT and set(kinds) <= {ActKind.TEXT, ActKind.FOLLOWING}:
        return ActKind.TEXT
    if ActKind.FLOOR in kinds:
        return ActKind.FLOOR
    return ActKind.OTHER if ActKind.OTHER in kinds else ActKind.BESIDE


def act_title(meeting: Meeting, events: Sequence[Event]) -> str:
    """Name an act by its leading event, on the state before it, with those whom the act itself puts on the roll."""
    if all(isinstance(event, RequestLeft) and event.how is Departure.CLEARED for event in events):
        return tr("Clear the list ({n} waiting)", n=len(events))
    limits = [event for event in events if isinstance(event, LimitSet)]
    if len(limits) > 1:
        return _limits_title(limits)
    days = [event for event in events if isinstance(event, SessionPlanned)]
    if days:
        return _days_title(meeting, days)
    leading = min(events, key=lambda event: record_of(event).leads)
    return record_of(leading).title(_with_newcomers(meeting, events), leading)


def _with_newcomers(meeting: Meeting, events: Sequence[Event]) -> Meeting:
    new = [event.delegation for event in events if isinstance(event, DelegationAdded)]
    return changed(meeting, roster=meeting.roster.merged(new)) if new else meeting


def _days_title(meeting: Meeting, days: Sequence[SessionPlanned]) -> str:
    if len(days) == 1:
        return record_of(days[0]).title(meeting, days[0])
    first = min(day.start for day in days)
    return tr("Move the meeting to {day}", day=day_label(local_time(first, meeting.definition.zone)))


def _limits_title(limits: Sequence[LimitSet]) -> str:
    names = ", ".join(dict.fromkeys(named_limit(e.capacity) for e in limits))
    durations = " / ".join(dict.fromkeys(duration_label(e.seconds) for e in limits))
    return tr("Limits for {names}: {durations}", names=names, durations=durations)
