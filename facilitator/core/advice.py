"""Advice: what would let everybody be heard before the hard stop, in sentences with the commands that do it.

It never acts by itself: the commands are there for one click.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice

from facilitator.core.availability import hours_of, pressing
from facilitator.core.clock import duration_label, later, time_and_day
from facilitator.core.commands import Command
from facilitator.core.expected import ExpectedItem, ExpectedRequest, Turn
from facilitator.core.kind_words import named_limits
from facilitator.core.languages import counted
from facilitator.core.limit_advice import LEAST_LIMIT, fitting_cut, limit_in_seconds
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.order import kept_replies, limit_key, next_waiting
from facilitator.core.pace import Pace
from facilitator.core.saying import tr
from facilitator.core.session_titles import session_on_its_day
from facilitator.core.values import dataclass

NOTEWORTHY = 60.0
# of more who leave at once the list says it
MOST_LEAVING = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One sentence for the chair; where it can be followed by a click, what the button says and the commands."""

    sentence: str
    label: str = ""
    commands: tuple[Command, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What the advice is made from: the list of the open item and the items after it, with their expected times."""

    now: datetime
    stop: datetime | None
    rest: float
    queue: tuple[Turn, ...]
    waiting: tuple[ExpectedRequest, ...]
    listed_end: datetime
    items: tuple[ExpectedItem, ...]
    expected_end: datetime


def most_pressing(advised: Sequence[Advice]) -> Advice | None:
    """Give the advice for one line with one click: what presses most, and behind it the first that can be followed."""
    first = next(iter(advised), None)
    followed = next((one for one in advised if one.commands), None)
    if first is None or followed is None or first is followed:
        return first
    sentence = tr("{first}. {then}", first=first.sentence, then=followed.sentence)
    return Advice(sentence=sentence, label=followed.label, commands=followed.commands)


def not_reached(outlook: Outlook) -> int:
    """Count the waiting who end after the hard stop; absent entries are passed over anyway."""
    return sum(not e.reached and not t.passed for e, t in zip(outlook.waiting, outlook.queue, strict=True))


def spread(durations: Sequence[float], late: float) -> tuple[float, ...]:
    """Share lateness (seconds) among items in proportion to their planned durations; no duration becomes negative."""
    total = sum(durations)
    left = max(0.0, total - late)
    # rounded to the microsecond, the resolution of an instant: a float slightly below six minutes would print as 5:59
    return tuple(round(duration * left / total, 6) if total > 0 else 0.0 for duration in durations)


def advice(meeting: Meeting, item: ItemState | None, outlook: Outlook, pace: Pace) -> tuple[Advice, ...]:
    """Give the advice for the chair, the most pressing first."""
    listed = () if item is None else (*_about_hard_stop(meeting, outlook, pace), *_about_list(meeting, item, outlook))
    missed = () if item is None else tuple(_about_hours(meeting, item, outlook))
    return (*missed, *_about_replies(meeting, item), *listed, *_about_later(meeting, outlook))


def _about_hours(meeting: Meeting, item: ItemState, outlook: Outlook) -> Iterator[Advice]:
    """Advise to hear in time who would be missed; whoever is next already needs nobody's click."""
    following = next_waiting(meeting, item)
    for request, expected in islice(pressing(meeting, outlook.waiting, outlook.now), MOST_LEAVING):
        until = hours_of(meeting, request).until
        if until is None or (following is not None and following.id == request.id):
            continue
        name, leaves = meeting.roster.name(request.who), clock_time(meeting, until, outlook.now)
        if until <= outlook.now:
            yield Advice(sentence=tr("{name} was here only until {leaves}", name=name, leaves=leaves))
            continue
        begins = clock_time(meeting, expected.start, outlook.now)
        yield Advice(
            sentence=tr("{name} is here only until {leaves} and expected at {begins}", name=name, leaves=leaves,
                begins=begins),
            label=tr("Speaks next"),
            commands=(Command(name="speaks-next", arguments={
                "request": request.id, "why": tr("Only until {leaves}", leaves=leaves)}),),
        )  # fmt: skip


def _about_replies(meeting: Meeting, item: ItemState | None) -> tuple[Advice, ...]:
    """Remind the chair of the rights of reply kept for the end of the session, once nobody else is to be heard."""
    kept = kept_replies(meeting)
    busy = meeting.called is not None or meeting.speaker is not None or bool(meeting.interrupted)
    if not kept or busy or (item is not None and next_waiting(meeting, item) is not None):
        return ()
    return (
        Advice(
            sentence=counted(
                len(kept),
                tr("{n} right of reply is kept for the end of the session", n=len(kept)),
                tr("{n} rights of reply are kept for the end of the session", n=len(kept)),
            ),
            label=tr("Take them"),
            commands=(Command(name="take-replies"),),
        ),
    )


def _about_hard_stop(meeting: Meeting, outlook: Outlook, pace: Pace) -> tuple[Advice, ...]:
    missed = not_reached(outlook)
    if not missed or outlook.stop is None:
        return ()
    stop = clock_time(meeting, outlook.stop, outlook.now)
    if outlook.stop <= outlook.now:
        return (Advice(sentence=_too_late(missed, stop)), _in_writing(meeting, outlook, missed))
    present = sum(not turn.passed for turn in outlook.queue)
    left = (outlook.stop - outlook.now).total_seconds() - outlook.rest - present * pace.changeover
    cut = fitting_cut(meeting, outlook.queue, left, pace)
    everybody = (
        Advice(
            sentence=tr(
                "All are heard before {stop} at {spoken_duration}: {changes}",
                stop=stop,
                spoken_duration=spoken_duration(cut.limit),
                changes="; ".join(_change(key, former) for key, former in cut.former),
            ),
            label=tr("Set {spoken_duration}", spoken_duration=spoken_duration(cut.limit)),
            commands=cut.commands,
        )
        if cut is not None
        else Advice(
            sentence=tr(
                "Not even {spoken_duration} each lets all be heard before {stop}",
                spoken_duration=spoken_duration(LEAST_LIMIT),
                stop=stop,
            )
        )
    )
    return (Advice(sentence=not_reached_words(missed, stop)), everybody, _in_writing(meeting, outlook, missed))


def _change(key: str, former: float) -> str:
    return tr("{classes}, now {former}", classes=named_limits(key), former=spoken_duration(former))


def not_reached_words(missed: int, stop: str) -> str:
    """Say how many will not be reached before the hard stop."""
    return counted(
        missed,
        tr("{n} speaker will not be reached before {stop}", n=missed, stop=stop),
        tr("{n} speakers will not be reached before {stop}", n=missed, stop=stop),
    )


def _too_late(missed: int, stop: str) -> str:
    return counted(
        missed,
        tr("The hard stop at {stop} has passed; {n} speaker will not be reached", stop=stop, n=missed),
        tr("The hard stop at {stop} has passed; {n} speakers will not be reached", stop=stop, n=missed),
    )


def _in_writing(meeting: Meeting, outlook: Outlook, count: int) -> Advice:
    """Advise to take in writing whoever will not be reached."""
    present = [(e, t) for e, t in zip(outlook.waiting, outlook.queue, strict=True) if not t.passed]
    last = max((e.end for e, _ in present if e.reached), default=outlook.now)
    missed = tuple(t.request.id for e, t in present if not e.reached)
    ends = clock_time(meeting, last, outlook.now)
    return Advice(
        sentence=counted(
            count,
            tr("Taking {n} speaker in writing ends the list at {ends}", n=count, ends=ends),
            tr("Taking {n} speakers in writing ends the list at {ends}", n=count, ends=ends),
        ),
        label=tr("Take in writing"),
        commands=(Command(name="in-writing", arguments={"requests": missed}),),
    )


def limits_to(meeting: Meeting, queue: Iterable[Turn], limit: float) -> tuple[Command, ...]:
    """Give the commands that cut every waiting limit of an item to so many seconds; nobody's limit is raised."""
    higher = (t.request for t in queue if not t.passed and limit_in_seconds(t) > limit)
    keys = dict.fromkeys((limit_key(meeting, request), request.item) for request in higher)
    return tuple(
        Command(name="set-limit", arguments={"capacity": key, "seconds": limit, "item": item}) for key, item in keys
    )


def _about_list(meeting: Meeting, item: ItemState, outlook: Outlook) -> tuple[Advice, ...]:
    if not item.list_open or outlook.listed_end <= outlook.now:
        return ()
    ends = clock_time(meeting, outlook.listed_end, outlook.now)
    return (
        Advice(
            sentence=tr("Closing the list now ends the item at {ends}", ends=ends),
            label=tr("Close the list"),
            commands=(Command(name="close-list", arguments={"item": item.code}),),
        ),
    )


def _about_later(meeting: Meeting, outlook: Outlook) -> tuple[Advice, ...]:
    stop = outlook.stop
    today = tuple(e for e in outlook.items if stop is not None and meeting.items[e.code].start < stop)
    if stop is None or stop <= outlook.now or not today:
        return ()
    if not all(meeting.items[e.code].timed for e in today):
        # what has no hours gives way by itself, and nobody said how long it is to take
        return _moving(meeting, today, stop, outlook)
    plans = [meeting.items[e.code] for e in today]
    last = max(p.end for p in plans)
    start = max(outlook.expected_end, outlook.now)
    late = (start - min(p.start for p in plans)).total_seconds()
    durations = [(p.end - p.start).total_seconds() for p in plans]
    room = (last - start).total_seconds()
    if late < NOTEWORTHY or today[-1].end <= last:
        return ()
    moved = _moving(meeting, today, stop, outlook)
    if room < LEAST_LIMIT * len(plans):
        return moved
    shortened = tuple(zip(plans, spread(durations, sum(durations) - room), strict=True))
    parts = ", ".join(
        tr("{duration} for {label}", duration=duration_label(length), label=item.plan.label)
        for item, length in shortened
    )
    sentence = tr(
        "To end at {clock_time} as planned: {parts}", clock_time=clock_time(meeting, last, outlook.now), parts=parts
    )
    return (
        *moved,
        Advice(sentence=sentence, label=tr("Shorten them"), commands=_shortening(shortened, start)),
    )


def _shortening(shortened: Sequence[tuple[ItemState, float]], start: datetime) -> tuple[Command, ...]:
    """Give the commands that plan items one after the other from an instant, each for so many seconds."""
    found = []
    for item, length in shortened:
        fixed = item.plan.fixed
        begin = max(start, item.start) if fixed else start
        if not item.stretches:
            wanted: dict[str, object] = {"item": item.code, "minutes": length / 60}
            found.append(Command(name="plan", arguments=wanted if fixed else {**wanted, "start": begin}))
        start = later(begin, length)
    return tuple(found)


def _moving(meeting: Meeting, today: Sequence[ExpectedItem], stop: datetime, outlook: Outlook) -> tuple[Advice, ...]:
    """Say what moving the last item of the session to a later one gives, where it would end after the hard stop."""
    later = next((s.plan for s in meeting.sessions if s.plan.start >= stop), None)
    if later is None or (today[-1].end <= stop and today[-1].start < stop):
        return ()
    label = meeting.items[today[-1].code].plan.label
    ends = today[-2].end if len(today) > 1 else outlook.expected_end
    if ends > stop:
        return ()
    begun = bool(meeting.items[today[-1].code].stretches)
    move = Command(name="plan", arguments={"item": today[-1].code, "session": later.number})
    return (
        Advice(
            sentence=tr(
                "Moving {label} to {title} ends this session at {clock_time}",
                label=label,
                title=session_on_its_day(later, meeting.definition.zone),
                clock_time=clock_time(meeting, ends, outlook.now),
            ),
            label="" if begun else tr("Move {label}", label=label),
            commands=() if begun else (move,),
        ),
    )


def spoken_duration(amount: float) -> str:
    """Write a limit as it is announced: `2 min 30 s`, `3 min`, `45 s`."""
    minutes, rest = divmod(int(amount), 60)
    return " ".join(
        part for part in (tr("{minutes} min", minutes=minutes) if minutes else "", f"{rest} s" if rest else "") if part
    )


def clock_time(meeting: Meeting, instant: datetime, now: datetime) -> str:
    """Write an instant in the meeting's zone as `13:00`, with its date where that is not today's."""
    return time_and_day(instant, meeting.definition.zone, beside=now)
