"""Jumps: the computer's clock was set forward or back, or the computer slept; and the questions that this raises.

A clock that is set forward moves the meeting's time forward too, so that whoever speaks seems to have spoken longer.
One that is set back does not: the meeting's time runs on ahead of it (`live`), which is right only if it was right
before.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from math import floor

from facilitator.core.act import Act
from facilitator.core.clock import later, length_label, time_and_day
from facilitator.core.commands import Command
from facilitator.core.floor import BeganEarlier, TimeLeftOut
from facilitator.core.ids import StatementId
from facilitator.core.live import far_act, time_written
from facilitator.core.meeting import ClockWas, Meeting, Recorded
from facilitator.core.saying import tr
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass

LEAST_SECONDS = 2.0
# a pause this long lies between the sittings of two days
NIGHT_SECONDS = 4 * 3600.0
DAY_SECONDS = 24 * 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Clocks read at one moment: the computer's and the meeting's (UTC), and two monotonic ones in seconds.

    `steady` stops while the computer sleeps; `asleep` is how long it has slept so far.
    """

    wall: datetime
    at: datetime
    steady: float
    asleep: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Leap:
    """The meeting's time leapt so many seconds ahead, up to an instant, after event `seq`.

    And who spoke during the leap.
    """

    seconds: float
    until: datetime
    seq: int
    statement: StatementId | None = None
    slept: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Jumps:
    """What is still to be asked about the clock, and what was answered.

    `leaps` wait for an answer, `known` are all so far. `lead` is how many seconds the meeting is ahead of the computer;
    the desk asks about it while `armed`, unless it equals `accepted`.
    """

    leaps: tuple[Leap, ...] = ()
    known: tuple[Leap, ...] = ()
    lead: float = 0.0
    armed: bool = False
    accepted: float = 0.0

    @property
    def leads(self) -> bool:
        """Say whether to ask why the meeting is ahead of the computer."""
        return self.armed and self.lead > LEAST_SECONDS and abs(self.lead - self.accepted) > LEAST_SECONDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer to a question: its words, what it does in words, and the command for that, if it does anything."""

    words: str
    does: str
    command: Command | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockQuestion:
    """What is asked, and the answers, of which the first leaves everything as it is; about a leap, or the lead."""

    words: str
    answers: tuple[Answer, ...]
    leap: Leap | None = None


def opened(jumps: Jumps, now: Reading, trail: Trail) -> Jumps:
    """Start from the first reading: the file may have been recorded by a clock that has been set back since."""
    lead = (now.at - now.wall).total_seconds()
    last, rehearsal = trail.last, trail.meeting.definition.rehearsal
    ahead = last is not None and (last.as_it_stands.at - last.recorded).total_seconds() > LEAST_SECONDS
    odd = (ahead and trail.has_live) or far_act(trail, now.wall) is not None
    return replace(jumps, lead=lead, armed=jumps.armed or (odd and not rehearsal))


def looked(jumps: Jumps, first: Reading, then: Reading, *, before: Meeting, after: Meeting, seq: int) -> Jumps:
    """Take a new reading; `before` and `after` are the meeting at both readings, `seq` its last event at the first."""
    steady, asleep = then.steady - first.steady, then.asleep - first.asleep
    wall = round((then.wall - first.wall).total_seconds() - steady, 6)
    moved = round((then.at - first.at).total_seconds() - steady, 6)
    jumps = replace(jumps, lead=(then.at - then.wall).total_seconds(), armed=jumps.armed or wall < -LEAST_SECONDS)
    if wall < -LEAST_SECONDS and moved < -LEAST_SECONDS:
        # nothing was recorded since the leap, so the meeting's time could go back with the clock
        return _taken_back(jumps, moved)
    if wall <= LEAST_SECONDS or moved <= LEAST_SECONDS:
        return jumps
    spoke = before.speaker
    spoken = after.statement(spoke.id) if spoke is not None and not spoke.paused else None
    until = then.at
    if spoken is not None:
        until = spoken.end or (spoken.pauses[-1].start if spoken.paused else until)
    slept = asleep > 0 and wall - asleep <= max(LEAST_SECONDS, wall / 10)
    if spoken is None and slept:
        return jumps
    leap = Leap(seconds=moved, until=until, seq=seq, statement=spoken.id if spoken else None, slept=slept)
    return replace(jumps, leaps=_with(jumps.leaps, leap), known=_with(jumps.known, leap))


def _with(leaps: tuple[Leap, ...], leap: Leap) -> tuple[Leap, ...]:
    """Add a leap; one that follows another without an act in between is merged with it."""
    last = leaps[-1] if leaps else None
    if last is None or (last.seq, last.statement, last.slept) != (leap.seq, leap.statement, leap.slept):
        return (*leaps, leap)
    return (*leaps[:-1], replace(leap, seconds=last.seconds + leap.seconds))


def _taken_back(jumps: Jumps, moved: float) -> Jumps:
    """Shorten the last leap by so many seconds, and drop it if nothing is left."""
    if not jumps.known:
        return jumps
    last = jumps.known[-1]
    rest = replace(last, seconds=last.seconds + moved)
    found = (rest,) if rest.seconds > LEAST_SECONDS else ()
    leaps = (*jumps.leaps[:-1], *found) if jumps.leaps[-1:] == (last,) else jumps.leaps
    return replace(jumps, leaps=leaps, known=(*jumps.known[:-1], *found))


def answered(jumps: Jumps, recorded: Sequence[Recorded]) -> Jumps:
    """Drop the questions that an act has answered, at this desk or at another."""
    leaps = jumps.leaps
    for one in recorded:
        match one.event:
            case TimeLeftOut(statement=statement) | BeganEarlier(statement=statement):
                leaps = tuple(leap for leap in leaps if leap.statement != statement)
            case ClockWas(since=since, until=until):
                leaps = tuple(leap for leap in leaps if leap.seq not in (since - 1, until))
    return replace(jumps, leaps=leaps)


def left(jumps: Jumps, asked: ClockQuestion) -> Jumps:
    """Accept the times as they are, for all that was asked so far."""
    if asked.leap is None:
        return replace(jumps, accepted=jumps.lead)
    return replace(jumps, leaps=tuple(leap for leap in jumps.leaps if leap != asked.leap))


def question(jumps: Jumps, trail: Trail) -> ClockQuestion | None:
    """Give the question to show now; the one about the lead comes first, since its answer may settle the others."""
    if jumps.leads and trail.last is not None:
        return _of_lead(jumps, trail)
    for leap in jumps.leaps:
        asked = _of_leap(leap, trail)
        if asked is not None:
            return asked
    return None


def _of_lead(jumps: Jumps, trail: Trail) -> ClockQuestion:
    acts, zone = trail.acts()[1:], trail.meeting.definition.zone
    first = _wrong_since(jumps, trail, acts)
    place = acts.index(first)
    # in whole milliseconds: a float of thousands of years is off by microseconds, and the result could leave the
    # calendar
    most = floor(jumps.lead * 1000)
    if place > 0:
        most = min(most, (first.at - acts[place - 1].at) // timedelta(milliseconds=1))
    arguments = {"seconds": most / 1000, "since": first.first_seq}
    return ClockQuestion(
        words=_lead_words(jumps.lead, acts[-1].at, zone),
        answers=(
            Answer(
                words=tr("They were right"),
                does=tr("The times stay, and the meeting goes on by them, ahead of the clock of this computer."),
            ),
            Answer(
                words=tr("They were ahead"),
                does=tr(
                    "Put right what was recorded from {time} on, and go on by the clock of this computer.",
                    time=_written(first.at, zone, beside=acts[-1].at, lead=jumps.lead),
                ),
                command=Command(name="clock-was", arguments=arguments),
            ),
        ),
    )


def _lead_words(lead: float, last: datetime, zone: str) -> str:
    written = _written(last, zone, beside=later(last, -lead), lead=lead)
    if lead > DAY_SECONDS:
        return tr(
            "The last act was recorded at {last}, far ahead of the clock of this computer. Is that right?", last=written
        )
    return tr(
        "The clock of this computer shows {duration} less than the times that were recorded, the last at {last}. "
        "Were they right?",
        duration=length_label(round(lead)),
        last=written,
    )


def _written(instant: datetime, zone: str, *, beside: datetime, lead: float) -> str:
    """Write a time of day, with its year where it is far from now, to the second."""
    instant = instant.replace(microsecond=0)
    return time_written(instant, zone) if lead > DAY_SECONDS else time_and_day(instant, zone, beside=beside)


def _wrong_since(jumps: Jumps, trail: Trail, acts: Sequence[Act]) -> Act:
    """Give the first act recorded by a clock that was ahead.

    The one after a leap as long, or with an impossible time, else the first of that day.
    """
    for leap in reversed(jumps.known):
        behind = [act for act in acts if act.first_seq > leap.seq]
        if behind and abs(leap.seconds - jumps.lead) <= LEAST_SECONDS:
            return behind[0]
    return far_act(trail, later(acts[-1].at, -jumps.lead)) or _first_of_the_day(acts, max(NIGHT_SECONDS, jumps.lead))


def _first_of_the_day(acts: Sequence[Act], night: float) -> Act:
    """Give the first act after the last long pause (`NIGHT`)."""
    for before, act in zip(reversed(acts[:-1]), reversed(acts[1:]), strict=True):
        if (act.at - before.at).total_seconds() >= night:
            return act
    return acts[0]


def _of_leap(leap: Leap, trail: Trail) -> ClockQuestion | None:
    statement = None if leap.statement is None else trail.meeting.statement(leap.statement)
    behind = None if leap.slept else _behind(leap, trail)
    if statement is None:
        return None if behind is None else _of_times(leap, behind)
    name, duration = trail.meeting.roster.name(statement.who), length_label(round(leap.seconds))
    arguments = {"seconds": leap.seconds, "until": leap.until, "statement": statement.id}
    answers = (
        Answer(words=tr("It counts"), does=tr("The time of {name} stays as the clock has it.", name=name)),
        Answer(
            words=tr("Leave it out"),
            does=tr("Leave {duration} out of the time of {name}.", duration=duration, name=name),
            command=Command(name="leave-out", arguments=arguments),
        ),
    )
    words = _leap_words(leap, name, duration, speaks=statement.end is None)
    return ClockQuestion(words=words, answers=answers if behind is None else (*answers, behind), leap=leap)


def _leap_words(leap: Leap, name: str, duration: str, *, speaks: bool) -> str:
    if leap.slept and speaks:
        return tr(
            "This computer slept for {duration} while {name} speaks. Does it count?", duration=duration, name=name
        )
    if leap.slept:
        return tr("This computer slept for {duration} while {name} spoke. Does it count?", duration=duration, name=name)
    if speaks:
        return tr(
            "The clock of this computer jumped {duration} ahead while {name} speaks. Does it count?",
            duration=duration,
            name=name,
        )
    return tr(
        "The clock of this computer jumped {duration} ahead while {name} spoke. Does it count?",
        duration=duration,
        name=name,
    )


def _of_times(leap: Leap, behind: Answer) -> ClockQuestion:
    return ClockQuestion(
        words=tr(
            "The clock of this computer jumped {duration} ahead. Were the times that were recorded before right?",
            duration=length_label(round(leap.seconds)),
        ),
        answers=(
            Answer(words=tr("They were right"), does=tr("All times stay as they are.")),
            replace(behind, words=tr("They were behind")),
        ),
        leap=leap,
    )


def _behind(leap: Leap, trail: Trail) -> Answer | None:
    """Give the answer that the clock was behind until it leapt; None where nothing was recorded by it."""
    acts = [act for act in trail.acts()[1:] if act.first_seq <= leap.seq]
    if not acts:
        return None
    first, zone = _first_of_the_day(acts, NIGHT_SECONDS), trail.meeting.definition.zone
    return Answer(
        words=tr("The clock was behind"),
        does=tr(
            "Put right what was recorded from {time} to {last}: {duration} later.",
            time=time_and_day(first.at, zone, beside=acts[-1].at),
            last=time_and_day(acts[-1].at, zone, beside=first.at),
            duration=length_label(round(leap.seconds)),
        ),
        command=Command(
            name="clock-was", arguments={"seconds": -leap.seconds, "since": first.first_seq, "until": leap.seq}
        ),
    )
