"""Live: when an act that is done now happened, and which times may be stated for one (FLOOR, section 4)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator.core.clock import in_utc, later, local_time
from facilitator.core.ids import Refused
from facilitator.core.meeting import Meeting, Recorded
from facilitator.core.saying import tr
from facilitator.core.trail import Trail

# what a clock that is read elsewhere, and the night before, may be off; how far ahead a meeting is prepared
FORESEEN, PREPARED = timedelta(days=1), timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """An instant of the meeting beside a steady clock in seconds; from there on only the steady one counts."""

    at: datetime
    steady: float

    def on(self, steady: float) -> datetime:
        """Give the instant of the meeting when the steady clock shows so many seconds."""
        return later(self.at, max(0.0, steady - self.steady))


def live(now: datetime, last: Recorded | None) -> datetime:
    """Give the later of now and of the last act plus the time gone since it was recorded, which is never negative."""
    if last is None:
        return now
    return max(now, later(last.at, max(timedelta(), now - last.recorded)))


def anchored(now: datetime, last: Recorded | None, steady: float, before: Anchor | None = None) -> Anchor | None:
    """Give the anchor from the last act on; the one before stays where it is not behind. None before the first act."""
    if last is None:
        return None
    found = Anchor(at=later(last.at, max(timedelta(), now - last.recorded)), steady=steady)
    return before if before is not None and before.on(steady) >= found.at else found


def stated(trail: Trail, at: datetime, now: datetime) -> datetime:
    """Give a time that is stated for an act. Raises Refused where it is before the last act, or cannot have been."""
    instant, last, zone = in_utc(at), trail.last, trail.meeting.definition.zone
    if last is not None and instant < last.at:
        raise Refused(
            tr(
                "{written} is before the last act, which was at {written2}. Give that time or a later one.",
                written=_written(instant, zone),
                written2=_written(last.at, zone),
            )
        )
    if not can_have_been(trail, instant, now):
        raise Refused(
            tr(
                "{written} is more than a day after now, {now}, and on no day of the meeting. "
                "Look at its year and its day.",
                written=_written(instant, zone),
                now=_written(now.replace(microsecond=0), zone),
            )
        )
    return instant


def can_have_been(trail: Trail, at: datetime, now: datetime) -> bool:
    """Say whether a time may be stated: up to a day ahead, on a day of the meeting, rehearsing, or preparing a file."""
    meeting = trail.meeting
    if at <= later(now, FORESEEN) or meeting.definition.rehearsal or _in_its_days(meeting, at):
        return True
    return at <= later(now, PREPARED) and not trail.has_live


def _in_its_days(meeting: Meeting, at: datetime) -> bool:
    zone, plans = meeting.definition.zone, [session.plan for session in meeting.sessions]
    days = [local_time(instant, zone).date() for plan in plans for instant in (plan.start, plan.end)]
    return bool(days) and min(days) <= local_time(at, zone).date() <= max(days)


def _written(moment: datetime, zone: str) -> str:
    return local_time(moment, zone).replace(tzinfo=None).isoformat(" ")
