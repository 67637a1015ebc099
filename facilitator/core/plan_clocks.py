"""Clocks: of the open item against its plan, and of the session until interpretation ends; all from instants."""

from datetime import datetime, timedelta

from facilitator.core.clock import Phase, Stretch, duration_label, is_running, later, phase_of
from facilitator.core.meeting import ItemState, Meeting, SessionState
from facilitator.core.saying import tr
from facilitator.core.values import dataclass

ITEM_WARNING = 120.0
SESSION_WARNING = 600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemClock:
    """An item against its plan, in seconds: planned, used over all its stretches, and left (negative when over)."""

    planned: float
    used: float
    running: bool

    @property
    def left(self) -> float:
        """Give what is left of the planned time; negative when it is over."""
        return self.planned - self.used

    @property
    def phase(self) -> Phase:
        """Name the phase: warning from two minutes left on, over from none left on."""
        return phase_of(self.left, ITEM_WARNING)

    @property
    def words(self) -> str:
        """Say it in words: `12:30 left`, `over 2:10`."""
        return left_words(self.left)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionClock:
    """The session that runs, or the next one: when interpretation ends, how long until then, how long it has sat."""

    number: int
    ends: datetime
    left: float
    sat: float
    running: bool

    @property
    def phase(self) -> Phase:
        """Name the phase: warning from ten minutes left on, over once interpretation has ended."""
        return phase_of(self.left, SESSION_WARNING)

    @property
    def words(self) -> str:
        """Say it in words: `1:02:30 left`, `over 0:20`."""
        return left_words(self.left)


def left_words(left: float) -> str:
    """Say what is left in words, truncated to whole seconds; a time counts as over only from a whole second on."""
    return (
        tr("{duration} left", duration=duration_label(left))
        if left > -1
        else tr("over {duration}", duration=duration_label(-left))
    )


def item_clock(item: ItemState, now: datetime) -> ItemClock:
    """Give the clock of an item: it stops while the item is suspended, and never runs backwards."""
    return ItemClock(
        planned=max(0.0, (item.end - item.start).total_seconds()),
        used=sum(s.seconds(now) for s in item.stretches),
        running=is_running(item.stretches),
    )


def session_clock(meeting: Meeting, now: datetime) -> SessionClock | None:
    """Give the clock of the session in progress, else of the next one; None once every session has risen."""
    found = meeting.current_session or next((s for s in meeting.sessions if s.rose is None and s.hard_stop > now), None)
    if found is None:
        return None
    return SessionClock(
        number=found.plan.number,
        ends=found.hard_stop,
        left=(found.hard_stop - now).total_seconds(),
        sat=_sat(found, now),
        running=found.started is not None and found.rose is None and not is_running(found.suspensions),
    )


def _sat(session: SessionState, now: datetime) -> float:
    """Give how long a session has sat, without the time it was suspended."""
    if session.started is None:
        return 0.0
    whole = Stretch(start=session.started, end=session.rose).seconds(now)
    return max(0.0, whole - sum(s.seconds(now) for s in session.suspensions))


def next_turn(now: datetime, left: float | None) -> datetime:
    """Give the next instant at which a clock shows another second: of what is left, else of the time of day."""
    if left is None:
        return later(now.replace(microsecond=0), 1)
    part = left % 1.0
    return later(now, timedelta(seconds=part, microseconds=1) if left > 0 else part or 1.0)
