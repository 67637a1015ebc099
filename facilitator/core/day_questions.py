"""Questions about the day: what a desk asks that stands on another day than planned, or by a session left open."""

from datetime import datetime, timedelta
from enum import StrEnum

from facilitator.core.acts.sessions import CARRY
from facilitator.core.clock import days_label, later, local_time, time_and_day
from facilitator.core.commands import Command
from facilitator.core.days import is_another_day, planned_days
from facilitator.core.meeting import Meeting, Recorded
from facilitator.core.saying import noop, tr
from facilitator.core.session_titles import session_on_its_day
from facilitator.core.values import dataclass

LEFT_OPEN = timedelta(hours=4)
"""A session in which nothing was recorded for so long was left open."""


class DayChoice(StrEnum):
    """What can be answered."""

    LOOK = "look only"
    MOVE = "move to today"
    REHEARSE = "rehearse"
    LEAVE = "leave the days"
    ROSE = "it rose"
    GOES_ON = "it goes on"


ANSWERS: dict[DayChoice, tuple[str, str]] = {
    DayChoice.LOOK: (noop("Look only"), noop("Nothing is recorded at this desk until you say so.")),
    DayChoice.MOVE: (
        noop("Move the meeting to today"),
        noop("Put all that has not begun on today and the days after."),
    ),
    DayChoice.REHEARSE: (noop("Rehearse"), noop("Play this meeting by itself, in a file of its own.")),
    DayChoice.LEAVE: (noop("Keep the days"), noop("Go on with the days as they are planned.")),
    DayChoice.ROSE: (noop("It rose then"), noop("Close the session at that time, with whoever had the floor.")),
    DayChoice.GOES_ON: (noop("It goes on"), noop("Leave the session open.")),
}
"""What each answer is called, and what it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayQuestion:
    """What is asked, what can be answered, and about what: an answer holds until that is another.

    `proposed` is the instant that the entry for a time shows; None where no time is asked.
    """

    about: tuple[str, object]
    words: str
    choices: tuple[DayChoice, ...]
    proposed: datetime | None = None


def day_question(meeting: Meeting, last: Recorded | None, now: datetime) -> DayQuestion | None:
    """Give what is to be asked about the day at an instant, or None; `last` is the last event."""
    if meeting.current_session is not None and last is not None and now - last.at >= LEFT_OPEN:
        return _left_open(meeting, last.at, now)
    return _another_day(meeting, now) if is_another_day(meeting, now) else None


def _left_open(meeting: Meeting, last: datetime, now: datetime) -> DayQuestion:
    session, zone = meeting.current_session, meeting.definition.zone
    proposed = _rose(meeting, last, now)
    name = "" if session is None else session_on_its_day(session.plan, zone)
    return DayQuestion(
        about=("left open", last),
        words=tr(
            "Left open: {name}. The last act was at {time}. It rose at",
            name=name,
            time=time_and_day(last, zone, beside=now),
        ),
        choices=(DayChoice.ROSE, DayChoice.GOES_ON),
        proposed=proposed,
    )


def _rose(meeting: Meeting, last: datetime, now: datetime) -> datetime:
    """Propose the time of the last act, or when whoever had the floor was to end."""
    speaker = meeting.speaker
    left = None if speaker is None or speaker.paused else speaker.remaining(last)
    return min(now, later(last, max(0.0, left or 0.0)))


def closing_then(meeting: Meeting) -> tuple[Command, ...]:
    """Give the commands that close the session that was left open: whoever has the floor ends, who waits is kept."""
    speaker = meeting.speaker
    ends = (Command(name="end"),) if speaker is not None and not speaker.paused else ()
    return (*ends, Command(name="close-session", arguments={"replies": CARRY}))


def moving_to(now: datetime, meeting: Meeting) -> Command:
    """Give the command that moves the meeting to the day of an instant."""
    return Command(name="move-meeting", arguments={"day": local_time(now, meeting.definition.zone).date()})


def _another_day(meeting: Meeting, now: datetime) -> DayQuestion:
    zone = meeting.definition.zone
    today, days, session = local_time(now, zone).date(), planned_days(meeting), meeting.current_session
    return DayQuestion(
        # a session that was called to order on such a day is not asked about again at midnight
        about=("another day", (today if session is None else local_time(session.started or now, zone).date(), days)),
        words=tr(
            "Today is {today}. The meeting is planned for {days}.",
            today=days_label(today, today),
            days=days_label(min(days), max(days)),
        ),
        choices=(DayChoice.LOOK, DayChoice.MOVE, DayChoice.REHEARSE, DayChoice.LEAVE),
    )
