"""Planning: what a command would do to the plan and to what is expected, before it is carried out."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from facilitator.core.clock import minutes_label, time_and_day, time_label
from facilitator.core.commands import Command, decide_on
from facilitator.core.events import evolve
from facilitator.core.forecast import Forecast, forecast
from facilitator.core.ids import ItemCode, Refused
from facilitator.core.meeting import ItemState, ItemStatus, Meeting
from facilitator.core.retiming import session_of
from facilitator.core.saying import tr
from facilitator.core.values import dataclass

NOTICEABLE = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """When an item is planned and when it is expected (instants in UTC); None where it is not expected any more."""

    start: datetime
    end: datetime
    fixed: bool
    skipped: bool
    expected_start: datetime | None
    expected_end: datetime | None

    @property
    def begins(self) -> datetime:
        """Give when the item is expected to begin, else when it is planned to."""
        return self.expected_start or self.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What would become of one item: its times before (None for a new one) and after (None for one that is gone)."""

    code: ItemCode
    heading: str
    before: Times | None
    after: Times | None

    @property
    def changed(self) -> bool:
        """Say whether the item is planned otherwise, or expected half a minute or more earlier or later."""
        if self.before is None or self.after is None or _plan(self.before) != _plan(self.after):
            return True
        return _moved(self.before.expected_start, self.after.expected_start) or _moved(
            self.before.expected_end, self.after.expected_end
        )

    @property
    def shift(self) -> float:
        """Give by how many seconds the item begins later than before; negative when earlier."""
        if self.before is None or self.after is None:
            return 0.0
        return (self.after.begins - self.before.begins).total_seconds()


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """What would be: the meeting and its forecast before and after, item by item, and what to beware of.

    Where a command would be refused, `refused` says why and nothing else differs.
    """

    meeting: Meeting
    before: Forecast
    after: Forecast
    effects: tuple[Effect, ...]
    warnings: tuple[str, ...] = ()
    refused: str = ""

    @property
    def changes(self) -> tuple[Effect, ...]:
        """Give the items that would change."""
        return tuple(effect for effect in self.effects if effect.changed)


def foresee(meeting: Meeting, commands: Sequence[Command], now: datetime) -> Foreseen:
    """Compute what commands, one after the other, would do now.

    Nothing is recorded; undo and redo cannot be previewed.
    """
    before, after, refused = forecast(meeting, now), meeting, ""
    try:
        for command in commands:
            for event in decide_on(after, command, now=now):
                after = evolve(after, event, now)
    except Refused as refusal:
        after, refused = meeting, str(refusal)
    expected = forecast(after, now)
    return Foreseen(
        meeting=after,
        before=before,
        after=expected,
        effects=_effects((meeting, before), (after, expected)),
        warnings=_warnings(after, expected, now),
        refused=refused,
    )


def effect_words(effect: Effect, zone: str) -> str:
    """Say in words what would become of an item: `1(d) Risk education: 11:30 → 11:45, 15 min later`."""
    old, new = effect.before, effect.after
    if new is None:
        return tr("{heading}: off the agenda", heading=effect.heading)
    if old is None:
        return tr("{heading}: new, {time}", heading=effect.heading, time=time_label(new.begins, zone))
    time = time_and_day(new.begins, zone, beside=old.begins)
    if new.skipped:
        return tr("{heading}: skipped", heading=effect.heading)
    if old.skipped:
        return tr("{heading}: back, {time}", heading=effect.heading, time=time)
    if abs(effect.shift) < NOTICEABLE:
        length = (new.end - new.start) - (old.end - old.start)
        return _length_words(effect.heading, time, length.total_seconds())
    return _shift_words(effect.heading, time_label(old.begins, zone), time, effect.shift)


def _length_words(heading: str, time: str, longer: float) -> str:
    minutes = minutes_label(longer)
    if longer > 0:
        return tr("{heading}: {time}, {minutes} longer", heading=heading, time=time, minutes=minutes)
    if longer < 0:
        return tr("{heading}: {time}, {minutes} shorter", heading=heading, time=time, minutes=minutes)
    return tr("{heading}: {time}", heading=heading, time=time)


def _shift_words(heading: str, old: str, new: str, later: float) -> str:
    minutes = minutes_label(later)
    if later > 0:
        return tr("{heading}: {old} → {new}, {minutes} later", heading=heading, old=old, new=new, minutes=minutes)
    return tr("{heading}: {old} → {new}, {minutes} earlier", heading=heading, old=old, new=new, minutes=minutes)


def _effects(old: tuple[Meeting, Forecast], new: tuple[Meeting, Forecast]) -> tuple[Effect, ...]:
    """Give every item that is not closed, in the order of the agenda after the change."""
    before, after = _times(*old), _times(*new)
    codes = dict.fromkeys((*after, *before))
    items = {**old[0].items, **new[0].items}
    return tuple(
        Effect(code=code, heading=items[code].plan.heading, before=before.get(code), after=after.get(code))
        for code in codes
    )


def _times(meeting: Meeting, found: Forecast) -> dict[ItemCode, Times]:
    expected = {e.code: (e.start, e.end) for e in found.items}
    times = {}
    for item in meeting.items.values():
        if item.status is not ItemStatus.CLOSED:
            start, end = expected.get(item.code, (None, None))
            if item.code == meeting.open_item:
                start, end = _begun(item), found.expected_end
            times[item.code] = Times(
                start=item.start,
                end=item.end,
                fixed=item.plan.fixed,
                skipped=item.status is ItemStatus.SKIPPED,
                expected_start=start,
                expected_end=end,
            )
    return times


def _begun(item: ItemState) -> datetime | None:
    return item.stretches[0].start if item.stretches else None


def _plan(times: Times) -> tuple[datetime, datetime, bool, bool]:
    return times.start, times.end, times.fixed, times.skipped


def _moved(old: datetime | None, new: datetime | None) -> bool:
    if old is None or new is None:
        return old is not new
    return abs((new - old).total_seconds()) >= NOTICEABLE


def _warnings(meeting: Meeting, found: Forecast, now: datetime) -> tuple[str, ...]:
    """Say which items would not end or not even begin before the hard stop, and which fixed ones would start late."""
    ends = [(e.code, e.start, e.end) for e in found.items]
    if meeting.open_item is not None and found.expected_end is not None:
        ends.insert(0, (meeting.open_item, now, found.expected_end))
    return tuple(said for code, start, end in ends for said in _warned(meeting, meeting.items[code], start, end))


def _warned(meeting: Meeting, item: ItemState, start: datetime, end: datetime) -> Iterator[str]:
    plan, zone = item.plan, meeting.definition.zone
    planned, session = session_of(meeting, item.start), session_of(meeting, start)
    to_come = not item.stretches
    if to_come and planned is not None and start >= planned.hard_stop:
        stop = time_and_day(planned.hard_stop, zone, beside=planned.plan.start)
        yield tr("{label} would not begin before the hard stop at {stop}", label=plan.label, stop=stop)
    elif session is not None and end > session.hard_stop > start:
        stop = time_and_day(session.hard_stop, zone, beside=start)
        yield tr(
            "{label} would end at {time}, after the hard stop at {stop}",
            label=plan.label,
            time=time_and_day(end, zone, beside=start),
            stop=stop,
        )
    if plan.fixed and to_come and (start - item.start).total_seconds() >= NOTICEABLE:
        yield tr(
            "{label} is fixed at {time} and would start {late}",
            label=plan.label,
            time=time_label(item.start, zone),
            late=_late(item.start, start),
        )


def _late(planned: datetime, expected: datetime) -> str:
    return tr("{minutes} late", minutes=minutes_label((expected - planned).total_seconds()))
