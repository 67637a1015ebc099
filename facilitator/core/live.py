"""Live: the instant of an act that is done now, and which stated times are accepted (FLOOR, section 4)."""

from datetime import datetime, timedelta
from itertools import pairwise

from facilitator.core.act import Act
from facilitator.core.clock import in_utc, later, length_label, local_time
from facilitator.core.ids import Refused
from facilitator.core.meeting import Meeting, Recorded
from facilitator.core.saying import refused, tr
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass

# seconds that a clock may differ from the server's before somebody is told
NOT_SAID = 1.0
# tolerance for a clock read elsewhere and for the night before; how far ahead a meeting may be prepared
FORESEEN, PREPARED = timedelta(days=1), timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """An instant of the meeting (UTC) and the monotonic clock (seconds) at that moment.

    Later instants follow the monotonic clock alone.
    """

    at: datetime
    steady: float

    def on(self, steady: float) -> datetime:
        """Give the instant of the meeting when the steady clock shows so many seconds."""
        return later(self.at, max(0.0, steady - self.steady))


def corrected(now: datetime, ahead: float) -> datetime:
    """Give the time by the clock of a server that is so many seconds ahead of the clock that says `now`."""
    return later(now, ahead)


def skew_words(ahead: float) -> str:
    """Say that this computer's clock differs from the server's, where that is over a second; else nothing."""
    if abs(ahead) <= NOT_SAID:
        return ""
    length = length_label(abs(ahead))
    if ahead > 0:
        return tr(
            "The clock of this computer is {length} behind that of the server. The times of this meeting are those of "
            "the server.",
            length=length,
        )
    return tr(
        "The clock of this computer is {length} ahead of that of the server. The times of this meeting are those of "
        "the server.",
        length=length,
    )


def live(now: datetime, last: Recorded | None) -> datetime:
    """Give the later of now and of the last act plus the time gone since it was recorded, which is never negative."""
    return max(now, gone_on(now, last))


def gone_on(now: datetime, last: Recorded | None) -> datetime:
    """Give the time of the last act plus the time gone since it was recorded; now where there was none."""
    return now if last is None else later(last.at, max(timedelta(), now - last.recorded))


def goes_on(went_on: datetime, last: datetime, after: datetime, now: datetime, *, sure: bool) -> datetime:
    """Give the time of an act that changes the time of the last one: as long after it as before, and not before now.

    Without a monotonic clock the time gone is not `sure`; then now is taken if it is after the last act.
    """
    return now if now >= after and not sure else max(now, later(after, went_on - last))


def anchored(now: datetime, last: Recorded | None, steady: float, before: Anchor | None = None) -> Anchor | None:
    """Give the anchor at the last act; an earlier one is kept if it is not behind that. None before the first act."""
    if last is None:
        return None
    found = Anchor(at=gone_on(now, last), steady=steady)
    return before if before is not None and before.on(steady) >= found.at else found


def stated(trail: Trail, at: datetime, now: datetime, last: datetime | None) -> datetime:
    """Check a time stated for an act, and give it. Raises Refused if it is before the last act or impossible."""
    instant, zone = in_utc(at), trail.meeting.definition.zone
    far = None if last is None else far_act(trail, now)
    if far is not None:
        raise Refused(far_words(trail, far, now))
    if last is not None and instant < last:
        raise refused(
            "{written} is before the last act, which was at {written2}. Give that time or a later one.",
            written=time_written(instant, zone),
            written2=time_written(last, zone),
        )
    if not can_have_been(trail, instant, now):
        raise refused(
            "{written} is more than a day after now, {now}, and on no day of the meeting. "
            "Look at its year and its day.",
            written=time_written(instant, zone),
            now=time_written(now.replace(microsecond=0), zone),
        )
    return instant


def can_have_been(trail: Trail, at: datetime, now: datetime) -> bool:
    """Say whether a time is plausible.

    Up to a day ahead, on a day of the meeting, in a rehearsal, or while a file is prepared.
    """
    meeting = trail.meeting
    if at <= later(now, FORESEEN) or meeting.definition.rehearsal or _in_its_days(meeting, at):
        return True
    return at <= later(now, PREPARED) and not trail.has_live


def far_act(trail: Trail, now: datetime) -> Act | None:
    """Give the first act from which on all acts have implausible times, or None."""
    if trail.last is None or can_have_been(trail, trail.last.at, now):
        return None
    return next(act for act in trail.acts()[1:] if not can_have_been(trail, act.at, now))


def seconds_off(trail: Trail, far: Act, now: datetime) -> int:
    """Give by how many seconds an implausible time is off.

    The act is taken to have happened when it was written, or with the act before it. Where the clock that wrote it was
    wrong as well, the last act is taken to have happened now.
    """
    before = next((one.at for one, other in pairwise(trail.acts()[1:]) if other.id == far.id), None)
    written = next(one.recorded for one in trail.events if one.seq == far.first_seq)
    if trail.has_live and not can_have_been(trail, written, now):
        written = later(far.at, now - trail.acts()[-1].at)
    right = written if before is None or (trail.has_live and written > before) else before
    # a float cannot hold fractions of a second in a span of thousands of years
    return (far.at - right) // timedelta(seconds=1)


def far_words(trail: Trail, far: Act, now: datetime) -> str:
    """Say that times are impossible, and which command corrects them."""
    return tr(
        "The times from event {seq} on are impossible: {written}. New acts continue from there. "
        "Correct them, for instance with clock-was {seconds} --since {seq}.",
        seq=far.first_seq,
        written=time_written(far.at, trail.meeting.definition.zone),
        seconds=seconds_off(trail, far, now),
    )


def _in_its_days(meeting: Meeting, at: datetime) -> bool:
    zone, plans = meeting.definition.zone, [session.plan for session in meeting.sessions]
    days = [local_time(instant, zone).date() for plan in plans for instant in (plan.start, plan.end)]
    return bool(days) and min(days) <= local_time(at, zone).date() <= max(days)


def time_written(moment: datetime, zone: str) -> str:
    """Write an instant in full, as it is stated on the command line, without the offset of the zone."""
    return local_time(moment, zone).replace(tzinfo=None).isoformat(" ")
