"""Shifting: when acts happened, where it is known by now that the clock was wrong. The journal keeps what it was told.

An act that was recorded after others have been shifted goes with them when that is undone, unless its time is the
clock's. What would come before the act before it then is as long after it as it was when it was recorded: times never
go back among themselves.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from operator import attrgetter

from facilitator.core.clock import later
from facilitator.core.events import record_of
from facilitator.core.floor import TimeLeftOut
from facilitator.core.ids import ActId
from facilitator.core.meeting import ClockWas, Event, Recorded
from facilitator.core.speakers import FloorRequested, RequestAmended

NO_TIME = timedelta()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """When an act happened as it was told: its first event, its time, and the time gone since the act before it.

    One that is `ahead` of the clock that recorded it was told by the acts before it.
    """

    seq: int
    at: datetime
    gone: timedelta
    ahead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """What event `seq` says: the clock was so many seconds ahead from a first to a last event, undone and redone since.

    One that goes on to the act before it is `to_date`: by it the acts that follow it were told as well.
    """

    seconds: float
    first: int
    last: int
    seq: int
    turns: tuple[int, ...] = ()

    @property
    def to_date(self) -> bool:
        """Say whether it goes on to the act before it."""
        return self.last == self.seq - 1

    def stands(self, seq: int | None = None) -> bool:
        """Say whether it is not undone, now or when an event was recorded."""
        return sum(1 for turn in self.turns if seq is None or turn <= seq) % 2 == 0

    def moves(self, act: Told) -> float:
        """Give by how many seconds an act happened later than it was told."""
        if self.first <= act.seq <= self.last:
            return -self.seconds if self.stands() else 0.0
        if not (self.to_date and act.ahead and act.seq >= self.seq):
            return 0.0
        return self.seconds * (self.stands(act.seq) - self.stands())


def times(acts: Iterable[Told], shifts: Sequence[Shift]) -> list[datetime]:
    """Give when acts happened, the clock having been wrong as the shifts say; never one before another."""
    found: list[datetime] = []
    for act in acts:
        at = later(act.at, sum(shift.moves(act) for shift in shifts))
        found.append(at if not found or at >= found[-1] else later(found[-1], act.gone))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An instant that an event names, held by the acts around it: after the one at `place`, before the next one."""

    place: int
    after: timedelta
    before: timedelta | None


def held(instant: datetime, known: Sequence[datetime], count: int) -> Held:
    """Hold an instant by the times of so many acts, the last of which is the one that names it."""
    place = bisect_right(known, instant, hi=count) - 1
    before = known[place + 1] - instant if place + 1 < count else None
    return Held(place=place, after=instant - known[max(place, 0)], before=before)


def carried(one: Held, known: Sequence[datetime]) -> datetime:
    """Give the instant again among other times of the same acts: as long before the next act, if there is one."""
    if one.before is None:
        return later(known[one.place], one.after)
    found = later(known[one.place + 1], -one.before)
    return found if one.place < 0 else max(known[one.place], found)


def instants(event: Event) -> tuple[datetime, ...]:
    """Give the instants that an event names of what happened; those of the plan are no such."""
    return tuple(instant for _, instant in _named(event))


def retold(event: Event, holds: Sequence[Held], known: Sequence[datetime]) -> Event:
    """Give an event with its instants among other times of the acts."""
    if isinstance(event, TimeLeftOut) and holds:
        return _left_out(event, holds, known)
    for (name, _), one in zip(_named(event), holds, strict=False):
        event = _with_instant(event, name, carried(one, known))
    return event


def _left_out(event: TimeLeftOut, holds: Sequence[Held], known: Sequence[datetime]) -> TimeLeftOut:
    """Leave out what is left of a time where the clock leapt: what the leap put in between is no time any more."""
    first, last = holds
    start, end = carried(first, known), carried(last, known)
    if first.place >= 0 and first.before is not None:
        leapt = max(NO_TIME, first.after + first.before - (known[first.place + 1] - known[first.place]))
        length = max(NO_TIME, event.end - event.start - leapt)
        start = max(known[first.place], later(end, -length))
    return replace(event, start=min(start, end), end=end)


def _named(event: Event) -> list[tuple[str, datetime]]:
    """Give the instants that an event names, each with the name of its field, that of a request behind a full stop."""
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
    """When the acts of a trail happened, the making left out: as they were told, and as they read now.

    It belongs to one trail and grows with it. A settled one takes times as they are given: they have been shifted.
    """

    def __init__(self, *, settled: bool = False) -> None:
        self.at: list[datetime] = []
        self._settled = settled
        self._told: list[Told] = []
        self._shifts: dict[ActId, Shift] = {}
        self._holds: dict[int, tuple[Held, ...]] = {}
        self._naming: list[tuple[int, Recorded]] = []

    def told(self, part: Sequence[Recorded]) -> list[Recorded]:
        """Take up the events of the next act, and give them as they read now."""
        if self._settled:
            return list(part)
        standing = [one.as_it_stands for one in part]
        first, last = standing[0], self.at[-1] if self.at else standing[0].at
        gone = first.at - last if first.at > last else NO_TIME
        for one in standing:
            if isinstance(one.event, ClockWas):
                gone = timedelta(seconds=one.event.gone)
        self._told.append(Told(seq=first.seq, at=first.at, gone=gone, ahead=first.at > first.recorded))
        self.at.append(later(last, gone) if self._shifts and first.at < last else first.at)
        place = len(self.at) - 1
        self._naming += [(place, one) for one in standing if record_of(one.event).instants]
        if not self._shifts:
            return standing
        self._hold()
        return [self.reads(one, place) for one in standing]

    def reads(self, one: Recorded, place: int) -> Recorded:
        """Give an event of the act at a place as it reads now."""
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
        """Undo the shifts of acts, or no more, by event `seq`; True where that changes when acts happened."""
        known = self._shifts
        self._shifts = self._if(undone, seq)
        return known != self._shifts and self._again()

    def if_shifted(self, event: ClockWas, seq: int) -> list[datetime]:
        """Give when the acts would have happened with one shift more, by event `seq`."""
        return times(self._told, (*self._shifts.values(), _shift(event, seq)))

    def moved(self, instant: datetime, known: Sequence[datetime]) -> datetime:
        """Give an instant among the acts as they were known, as it is by now."""
        return carried(held(instant, known, len(known)), self.at)

    def shifts(self, acts: Iterable[ActId]) -> bool:
        """Say whether any of some acts shifts others, or did."""
        return any(act in self._shifts for act in acts)

    def if_reversed(self, undone: Mapping[ActId, bool], seq: int) -> list[datetime]:
        """Give when the acts would have happened if event `seq` undid some acts, or brought them back."""
        return times(self._told, tuple(self._if(undone, seq).values()))

    def _if(self, undone: Mapping[ActId, bool], seq: int) -> dict[ActId, Shift]:
        turned = {a: s for a, s in self._shifts.items() if undone.get(a, not s.stands()) == s.stands()}
        return {**self._shifts, **{a: replace(s, turns=(*s.turns, seq)) for a, s in turned.items()}}

    def _again(self) -> bool:
        found = times(self._told, tuple(self._shifts.values()))
        changed, self.at = found != self.at, found
        return changed

    def _hold(self) -> None:
        """Hold the instants that events name by when the acts happened as far as was known when they were named."""
        for place, one in self._naming:
            named = instants(one.event)
            self._holds[one.seq] = tuple(held(instant, self.at, place + 1) for instant in named)
        self._naming.clear()
