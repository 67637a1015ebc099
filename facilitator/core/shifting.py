"""Shifting: when acts really happened, once the clock is known to have been wrong.

The journal keeps the recorded times. An act recorded after a shift moves back with the others when the shift is undone,
unless its own time came from the clock. An act that would then precede the one before it keeps its recorded distance
from it: times never go backwards.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from operator import attrgetter

from facilitator.core.clock import Instants, later
from facilitator.core.events import record_of
from facilitator.core.floor import TimeLeftOut
from facilitator.core.ids import ActId, StatementId
from facilitator.core.meeting import ClockWas, Event, Recorded
from facilitator.core.speakers import FloorRequested, RequestAmended
from facilitator.core.values import dataclass

NO_TIME = timedelta()
# an act written down within this of its time was recorded as it happened
AT_ONCE = timedelta(minutes=1)
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActTime:
    """The recorded time of an act: its first event, its time, and the time gone since the act before it.

    One that is `ahead` of the clock that recorded it got its time from the acts before it. One that is `late` was done
    while a server was away, before acts of other seats that stand before it: its time is its own.
    """

    seq: int
    at: datetime
    gone: timedelta
    ahead: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One `ClockWas` event, number `seq`: the clock was so many seconds ahead from a first to a last event.

    And its undos and redos. One that reaches up to the act before it is `to_date`: later acts got their times from it
    as well.
    """

    seconds: float
    first: int
    last: int
    seq: int
    turns: tuple[int, ...] = ()

    @property
    def to_date(self) -> bool:
        """Say whether it reaches up to the act before it."""
        return self.last == self.seq - 1

    def stands(self, seq: int | None = None) -> bool:
        """Say whether it is in effect, now or when a given event was recorded."""
        return sum(1 for turn in self.turns if seq is None or turn <= seq) % 2 == 0

    def moves(self, act: ActTime) -> float:
        """Give by how many seconds an act happened later than recorded."""
        if self.first <= act.seq <= self.last:
            return -self.seconds if self.stands() else 0.0
        if not (self.to_date and act.ahead and act.seq >= self.seq):
            return 0.0
        return self.seconds * (self.stands(act.seq) - self.stands())


def times(acts: Iterable[ActTime], shifts: Sequence[Shift]) -> list[datetime]:
    """Give the corrected times of acts under the shifts, never going backwards."""
    found: list[datetime] = []
    for act in acts:
        at = later(act.at, sum(shift.moves(act) for shift in shifts))
        found.append(at if not found or act.late or at >= found[-1] else later(found[-1], act.gone))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An instant that an event names, located between two acts: after the one at `place`, before the next one."""

    place: int
    after: timedelta
    before: timedelta | None


def held(instant: datetime, known: Sequence[datetime], count: int) -> Held:
    """Locate an instant among the times of acts, the last of which names it."""
    place = bisect_right(known, instant, hi=count) - 1
    before = known[place + 1] - instant if place + 1 < count else None
    return Held(place=place, after=instant - known[max(place, 0)], before=before)


def carried(one: Held, known: Sequence[datetime]) -> datetime:
    """Give the instant for other times of the same acts: the same distance before the next act, if there is one."""
    if one.before is None:
        return later(known[one.place], one.after)
    found = later(known[one.place + 1], -one.before)
    return found if one.place < 0 else max(known[one.place], found)


def instants(event: Event) -> tuple[datetime, ...]:
    """Give the instants of past happenings that an event names; instants of the plan are not among them."""
    return tuple(instant for _, instant in _named(event))


def retold(event: Event, holds: Sequence[Held], known: Sequence[datetime]) -> Event:
    """Give an event with its instants among other times of the acts."""
    if isinstance(event, TimeLeftOut) and holds:
        return _left_out(event, holds, known)
    for (name, _), one in zip(_named(event), holds, strict=False):
        event = _with_instant(event, name, carried(one, known))
    return event


def _left_out(event: TimeLeftOut, holds: Sequence[Held], known: Sequence[datetime]) -> TimeLeftOut:
    """Shorten a left-out time by the leap that a shift removes, since that part of it no longer exists."""
    first, last = holds
    start, end = carried(first, known), carried(last, known)
    if first.place >= 0 and first.before is not None:
        leapt = max(NO_TIME, first.after + first.before - (known[first.place + 1] - known[first.place]))
        length = max(NO_TIME, event.end - event.start - leapt)
        start = max(known[first.place], later(end, -length))
    return replace(event, start=min(start, end), end=end)


def _named(event: Event) -> list[tuple[str, datetime]]:
    """Give the instants that an event names, each with its field; fields of a request are written `request.FIELD`."""
    names = record_of(event).instants
    return [(name, instant) for name in names if (instant := attrgetter(name)(event)) is not None]


def _with_instant(event: Event, name: str, instant: datetime) -> Event:
    if isinstance(event, FloorRequested | RequestAmended):
        field = {name.removeprefix("request."): instant}
        return replace(event, request=replace(event.request, **field))  # type: ignore[arg-type]
    return replace(event, **{name: instant})  # type: ignore[arg-type]


def _shift(event: ClockWas, seq: int) -> Shift:
    return Shift(seconds=event.seconds, first=event.since, last=event.until, seq=seq)


class Timings:
    """When the acts of a trail happened, without the making: as recorded, and as corrected now.

    It belongs to one trail and grows with it. A settled one takes times as given: they have been shifted already.
    """

    def __init__(self, *, settled: bool = False) -> None:
        self.at: list[datetime] = []
        self._settled = settled
        self._told: list[ActTime] = []
        self._shifts: dict[ActId, Shift] = {}
        self._holds: dict[int, tuple[Held, ...]] = {}
        self._naming: list[tuple[int, Recorded]] = []
        self._aside: dict[StatementId, tuple[Instants, tuple[Held, ...]]] = {}

    def told(self, part: Sequence[Recorded]) -> list[Recorded]:
        """Add the events of the next act, and give them with corrected times."""
        if self._settled:
            return list(part)
        standing = [one.as_it_stands for one in part]
        first, last = standing[0], self.at[-1] if self.at else standing[0].at
        gone = first.at - last if first.at > last else NO_TIME
        for one in standing:
            if isinstance(one.event, ClockWas):
                gone = timedelta(seconds=one.event.gone)
        late = bool(self._told) and first.at < self._told[-1].at and first.recorded - first.at > AT_ONCE
        ahead = first.at > first.recorded
        self._told.append(ActTime(seq=first.seq, at=first.at, gone=gone, ahead=ahead, late=late))
        self.at.append(later(last, gone) if self._shifts and not late and first.at < last else first.at)
        place = len(self.at) - 1
        self._naming += [(place, one) for one in standing if record_of(one.event).instants]
        if not self._shifts:
            return standing
        self._hold()
        return [self.reads(one, place) for one in standing]

    def reads(self, one: Recorded, place: int) -> Recorded:
        """Give an event of the act at a place with corrected times."""
        standing = one.as_it_stands
        event = retold(standing.event, self._holds.get(standing.seq, ()), self.at)
        if (self.at[place], event) == (standing.at, standing.event):
            return standing
        return replace(standing, at=self.at[place], event=event, stands=standing)

    def shifted(self, by: Recorded, event: ClockWas) -> bool:
        """Shift acts from now on; True where that changes when they happened."""
        if self._settled:
            return False
        self._hold()
        self._shifts[by.act] = _shift(event, by.seq)
        return self._again()

    def reversed(self, undone: Mapping[ActId, bool], seq: int) -> bool:
        """Undo or redo the shifts of acts, by event `seq`; True if that changes when acts happened."""
        known = self._shifts
        self._shifts = self._if(undone, seq)
        return known != self._shifts and self._again()

    def if_shifted(self, event: ClockWas, seq: int) -> list[datetime]:
        """Give when the acts would have happened with one shift more, by event `seq`."""
        return times(self._told, (*self._shifts.values(), _shift(event, seq)))

    def moved(self, number: StatementId, told: Instants, known: Sequence[datetime]) -> Instants:
        """Correct the instants of a statement kept aside, as they are told among acts at the times `known` until now.

        They are located among the acts once: where several acts share an instant, instants that were corrected already
        would be located beside another act, and an undone shift would not give back what was.
        """
        last, holds = self._aside.get(number, ((), ()))
        if last != told:
            holds = tuple(held(instant, known, len(known)) for instant in told)
        found = tuple(carried(one, self.at) for one in holds)
        self._aside[number] = (found, holds)
        return found

    def shifts(self, acts: Iterable[ActId]) -> bool:
        """Say whether any of some acts shifts others, or did."""
        return any(act in self._shifts for act in acts)

    def if_reversed(self, undone: Mapping[ActId, bool], seq: int) -> list[datetime]:
        """Give when the acts would have happened if event `seq` undid or redid some acts."""
        return times(self._told, tuple(self._if(undone, seq).values()))

    def _if(self, undone: Mapping[ActId, bool], seq: int) -> dict[ActId, Shift]:
        turned = {a: s for a, s in self._shifts.items() if undone.get(a, not s.stands()) == s.stands()}
        return {**self._shifts, **{a: replace(s, turns=(*s.turns, seq)) for a, s in turned.items()}}

    def _again(self) -> bool:
        found = times(self._told, tuple(self._shifts.values()))
        changed, self.at = found != self.at, found
        return changed

    def _hold(self) -> None:
        """Locate the instants that events name among the times of the acts as known when they were named."""
        for place, one in self._naming:
            named = instants(one.event)
            self._holds[one.seq] = tuple(held(instant, self.at, place + 1) for instant in named)
        self._naming.clear()
