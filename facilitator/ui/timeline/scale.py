"""The scale of the timeline: which stretch of time is in view, how it is zoomed, and where its marks stand."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from zoneinfo import ZoneInfo

from facilitator.core.clock import LAST_INSTANT, day_name, in_utc, later, local_time
from facilitator.core.values import dataclass
from facilitator.ui.timeline.picture import Picture

SHORTEST, LONGEST = 600.0, 2 * 86400.0
STEP = 1.35
EDGE = 0.02
NOW_AT = 0.3
MARKS = (60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisibleTime:
    """The stretch of time that is in view, and whether it follows the hour."""

    start: datetime
    seconds: float
    follows: bool = True

    @property
    def end(self) -> datetime:
        """Give the instant at the right edge."""
        return later(self.start, self.seconds)

    def share(self, instant: datetime) -> float:
        """Give where an instant lies: 0 at the left edge, 1 at the right."""
        return (instant - self.start).total_seconds() / self.seconds

    def at(self, share: float) -> datetime:
        """Give the instant at a share of the width."""
        return later(self.start, self.seconds * share)


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisMark:
    """A mark on the axis with its words; a `strong` one begins a day."""

    at: datetime
    label: str
    strong: bool = False


def first_view(picture: Picture) -> VisibleTime:
    """Show the session that runs, else the next one, else the last, with a little air."""
    ahead = [s for s in picture.sessions if s.end > picture.now]
    session = ahead[0] if ahead else picture.sessions[-1] if picture.sessions else None
    if session is None:
        return VisibleTime(start=picture.start, seconds=clamp((picture.end - picture.start).total_seconds()))
    return _around(min(session.start, max(picture.now, later(session.start, -3600))), session.end)


def whole(picture: Picture) -> VisibleTime:
    """Show as much of the meeting as two days hold, from its beginning, or the part where now is."""
    seconds = (picture.end - picture.start).total_seconds()
    view = _around(picture.start, picture.end)
    if seconds <= LONGEST:
        return replace(view, follows=False)
    return replace(following(replace(view, seconds=LONGEST), picture.now), follows=False)


def _around(start: datetime, end: datetime) -> VisibleTime:
    seconds = clamp((end - start).total_seconds() * (1 + 2 * EDGE))
    return VisibleTime(start=later(start, -seconds * EDGE / (1 + 2 * EDGE)), seconds=seconds)


def clamp(seconds: float) -> float:
    """Keep a length of time between ten minutes and two days."""
    return min(LONGEST, max(SHORTEST, seconds))


def zoomed(view: VisibleTime, steps: float, anchor: datetime) -> VisibleTime:
    """Zoom in by so many steps (out where negative), so that the anchor stays where it is."""
    seconds = clamp(view.seconds * STEP**-steps)
    start = later(anchor, -view.share(anchor) * seconds)
    return replace(view, start=start, seconds=seconds)


def moved(view: VisibleTime, share: float, picture: Picture) -> VisibleTime:
    """Go on by a share of the width, and no further than the meeting; it no longer follows the hour."""
    half = view.seconds / 2
    start = later(view.start, view.seconds * share)
    start = min(max(start, later(picture.start, -half)), later(picture.end, -half))
    return replace(view, start=start, follows=False)


def following(view: VisibleTime, now: datetime) -> VisibleTime:
    """Put now at a third of the width."""
    return replace(view, start=later(now, -view.seconds * NOW_AT), follows=True)


def kept_in_view(view: VisibleTime, picture: Picture) -> VisibleTime:
    """Go on with the hour: a session that is wholly in view stays still, else now stays at its third.

    Where all is over, or was to be on days that are past, what was stays in view.
    """
    if not view.follows:
        return view
    last = max((*(s.end for s in picture.sessions), *(bar.end for bar in picture.bars)), default=picture.now)
    if last < picture.now:
        return view if view.start < last else first_view(picture)
    session = next((s for s in picture.sessions if s.start <= picture.now < s.end), None)
    still = session is not None and view.start <= session.start and view.end >= session.end
    if still or (session is None and EDGE < view.share(picture.now) < 1 - EDGE):
        return view
    if session is not None and (session.end - session.start).total_seconds() <= view.seconds:
        return replace(view, start=_around(session.start, session.end).start)
    return following(view, picture.now)


def marks(view: VisibleTime, width: float, room: float, zone: str) -> Iterator[AxisMark]:
    """Give the marks of the axis: as close as `room` pixels for each label allow, at round times of the zone."""
    step = next((s for s in MARKS if s / view.seconds * width >= room), MARKS[-1])
    local = local_time(view.start, zone).replace(tzinfo=UTC)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    first = int((local - midnight).total_seconds() // step)
    for number in count(first):
        figures = later(midnight, number * step)
        there = figures.replace(tzinfo=ZoneInfo(zone))
        at = in_utc(there)
        # `later` is clamped at the end of the calendar, so the loop must stop there; with a zone ahead of UTC it is an
        # hour earlier
        if at > view.end or LAST_INSTANT in (at, figures):
            return
        if at >= view.start:
            new_day = (there.hour, there.minute) == (0, 0)
            label = f"{day_name(there)} {there:%d}" if new_day else f"{there:%H:%M}"
            yield AxisMark(at=at, label=label, strong=new_day)
