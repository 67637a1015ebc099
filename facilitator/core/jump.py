"""A jump: the clock was put ahead, or the computer slept, while somebody spoke. What is asked, and done.

A clock that is put back is no jump: the time of the meeting goes on by a steady clock (`live`).
"""

from dataclasses import dataclass, replace
from datetime import datetime

from facilitator.core.clock import length_label
from facilitator.core.commands import Command
from facilitator.core.ids import StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr

LEAST_SECONDS = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Two clocks read at one moment: that of the meeting, and a steady one in seconds that nobody can set."""

    at: datetime
    steady: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Jump:
    """So many seconds up to an instant that a statement was not spoken; negative where they went away again."""

    statement: StatementId
    seconds: float
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked about a jump, and the two answers, each with what it does: all stays, or the time is put right."""

    words: str
    leave: str
    leave_does: str
    correct: str
    correct_does: str


def jump_between(first: Reading, then: Reading, before: Meeting, after: Meeting) -> Jump | None:
    """Say what a jump between two readings did to who spoke all the while and still has not ended; None for nothing."""
    seconds = round((then.at - first.at).total_seconds() - (then.steady - first.steady), 6)
    spoke = before.speaker
    if abs(seconds) <= LEAST_SECONDS or spoke is None or spoke.paused:
        return None
    statement = after.statement(spoke.id)
    if statement is None or statement.end is not None:
        return None
    until = statement.pauses[-1].start if statement.paused else then.at
    return Jump(statement=statement.id, seconds=seconds, until=until)


def with_another(jump: Jump | None, another: Jump) -> Jump | None:
    """Make one of two jumps during one statement; None where the clock is back where it was."""
    known = jump.seconds if jump is not None and jump.statement == another.statement else 0.0
    seconds = known + another.seconds
    return replace(another, seconds=seconds) if seconds > LEAST_SECONDS else None


def is_open(jump: Jump, meeting: Meeting) -> bool:
    """Say whether there is still something to decide: the statement has not ended."""
    statement = meeting.statement(jump.statement)
    return statement is not None and statement.end is None


def question(meeting: Meeting, jump: Jump) -> Question | None:
    """Ask about a jump; None while somebody else has the floor, such as on a point of order."""
    speaker = meeting.speaker
    if speaker is None or speaker.id != jump.statement:
        return None
    name, duration = meeting.roster.name(speaker.who), length_label(jump.seconds)
    return Question(
        words=tr(
            "The clock of this computer jumped {duration} ahead while {name} speaks. Does it count?",
            duration=duration,
            name=name,
        ),
        leave=tr("It counts"),
        leave_does=tr("The time of {name} stays as the clock has it.", name=name),
        correct=tr("Leave it out"),
        correct_does=tr("Leave {duration} out of the time of {name}.", duration=duration, name=name),
    )


def correction(meeting: Meeting, jump: Jump) -> Command | None:
    """Give what puts the time of the speaker right, where the one who spoke has the floor."""
    speaker = meeting.speaker
    if speaker is None or speaker.id != jump.statement:
        return None
    return Command(name="leave-out", arguments={"seconds": jump.seconds, "until": jump.until})
