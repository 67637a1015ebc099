"""The floor: calling, giving, pausing, ending, and the clock of the one who speaks."""

from datetime import datetime

from facilitator.core import floor
from facilitator.core.acts.course import Course
from facilitator.core.acts.record import refuse_impossible, statement_of
from facilitator.core.clock import duration_label, later
from facilitator.core.floor import Called, Speaking
from facilitator.core.ids import ItemCode, Refused, RequestId, StatementId
from facilitator.core.limits import LONGEST_LIMIT, is_limit
from facilitator.core.meeting import ItemState
from facilitator.core.order import (
    first_interruption,
    first_present,
    is_late,
    kept_replies,
    limit_of,
    returning,
    why_held,
)
from facilitator.core.saying import refused, tr
from facilitator.core.speakers import INTERRUPTING, Kind, Request
from facilitator.core.statements import Statement


def call(course: Course, *, request: RequestId | None = None) -> None:
    """Name the next speaker, who walks or switches on the microphone (FLOOR 3.10, 3.17)."""
    called = course.meeting.called
    if called is not None and called.id == request:
        return
    if called is not None and request is None and not _gives_way(course, called):
        raise refused("{name} is called already. Begin, or mark the delegation as absent.", name=course.name(called))
    chosen = _chosen(course, request)
    if isinstance(chosen, Statement):
        _give_back(course, chosen)
        return
    course.return_call()
    _make_room(course, chosen)
    course.add(floor.SpeakerCalled(request=chosen.id))
    course.release(chosen)


def begin(course: Course, *, by_itself: bool = False) -> None:
    """Let the called speaker begin.

    The clock runs from now. `by_itself` marks an automatic begin, some seconds after the call.
    """
    called = course.meeting.called
    if called is None:
        raise refused("Nobody is called. Call a speaker first, or give the floor.")
    _begin(course, called, by_itself=by_itself)


def give_floor(course: Course, *, request: RequestId | None = None) -> None:
    """Give the floor: to the one named, else to whom Next means (FLOOR 3.8, 3.10, 3.17)."""
    called = course.meeting.called
    if called is not None and (called.id == request or (request is None and not _gives_way(course, called))):
        _begin(course, called)
        return
    chosen = _chosen(course, request)
    if isinstance(chosen, Statement):
        _give_back(course, chosen)
        return
    course.return_call()
    _make_room(course, chosen)
    _begin(course, chosen)


def _gives_way(course: Course, called: Request) -> bool:
    """Say whether Next takes a point of order, a question or an answer before the called speaker (FLOOR 3.10)."""
    return called.kind not in INTERRUPTING and first_interruption(course.item(called.item)) is not None


def _chosen(course: Course, wanted: RequestId | None) -> Request | Statement:
    """Choose the request that an act is about: the named one, or the one that Next reaches (FLOOR 3.10)."""
    item = course.open_item()
    if wanted is None:
        return _next(course)
    holding = [course.meeting.speaker, *course.meeting.interrupted]
    for statement in holding:
        if statement is not None and statement.request == wanted:
            return statement
    other, request = course.waiting(wanted)
    if other.code != item.code:
        raise refused(
            "{name} waits under {label}, which is not open. Take up {label} first.",
            name=course.name(request),
            label=other.plan.label,
        )
    return request


def _next(course: Course) -> Request | Statement:
    item = course.open_item()
    interruption = first_interruption(item)
    if interruption is not None:
        return interruption
    back = returning(course.meeting)
    if back is not None:
        return back
    request = first_present(course.meeting, item)
    held = request if request is None or is_late(request) else None
    if request is None:
        held = next((r for i, r in kept_replies(course.meeting) if i.code == item.code), None)
    if held is not None:
        raise Refused(tr(why_held(course.meeting, held), name=course.name(held), id=held.id))
    if request is None:
        raise Refused(_exhausted(course, item))
    return request


def _exhausted(course: Course, item: ItemState) -> str:
    missing = ", ".join(course.name(r) for r in item.waiting if r.absent)
    if not missing:
        return tr("The list of speakers of {label} is exhausted.", label=item.plan.label)
    return tr(
        "The list of speakers of {label} is exhausted. Still marked absent: {missing}. Restore them, or name one.",
        label=item.plan.label,
        missing=missing,
    )


def _make_room(course: Course, chosen: Request) -> None:
    """Interrupt the speaker for a point of order, a question or an answer.

    For anything else, end all open statements.
    """
    if chosen.kind is Kind.ANSWER:
        _end_question(course, chosen)
    speaker = course.meeting.speaker
    if chosen.kind in INTERRUPTING:
        if speaker is not None:
            course.add(floor.SpeakerPaused(statement=speaker.id, interrupted=True))
        return
    ending = ([speaker.id] if speaker is not None else []) + list(reversed(course.meeting.floor.interrupted))
    for statement in ending:
        course.end(statement)


def _end_question(course: Course, answer: Request) -> None:
    """End the question that is answered now, whether it has the floor or waits for it to come back (FLOOR 3.16)."""
    speaker = course.meeting.speaker
    for statement in (*((speaker,) if speaker is not None else ()), *course.meeting.interrupted):
        if statement.kind is Kind.QUESTION and statement.request == answer.to is not None:
            course.end(statement.id)


def _begin(course: Course, request: Request, *, by_itself: bool = False) -> None:
    statement = StatementId(course.meeting.last_statement + 1)
    limit = limit_of(course.meeting, request)
    course.add(floor.FloorGiven(request=request.id, statement=statement, limit=limit, by_itself=by_itself))
    course.release(request)


def _give_back(course: Course, statement: Statement) -> None:
    """Resume a paused or interrupted speaker; statements made in between end."""
    holder = course.meeting.floor.holder
    if holder == Speaking(statement=statement.id):
        if statement.paused:
            course.add(floor.SpeakerResumed(statement=statement.id))
        return
    course.return_call()
    interrupted = course.meeting.floor.interrupted
    later = interrupted[interrupted.index(statement.id) + 1 :]
    speaker = course.meeting.speaker
    for ending in ((speaker.id,) if speaker is not None else ()) + tuple(reversed(later)):
        course.end(ending)
    course.add(floor.SpeakerResumed(statement=statement.id))


def speaker_of(course: Course) -> Statement:
    """Give the statement of the speaker.

    Raises Refused if nobody speaks, with a sentence that says what to do first.
    """
    speaker = course.meeting.speaker
    if speaker is not None:
        return speaker
    holder, interrupted = course.meeting.floor.holder, course.meeting.interrupted
    if isinstance(holder, Called):
        name = course.name(holder.request)
        raise refused("{name} is called but has not begun: no clock runs yet. Begin first.", name=name)
    if interrupted:
        name = course.meeting.roster.name(interrupted[-1].who)
        raise refused("Nobody speaks. Return the floor to {name} first, or give it to the next.", name=name)
    raise refused("Nobody has the floor, so no clock runs. Give the floor first.")


def pause(course: Course) -> None:
    """Let the speaker's clock stand still."""
    speaker = speaker_of(course)
    if speaker.paused:
        raise refused(
            "{name} is paused already. Resume, or end the statement.", name=course.meeting.roster.name(speaker.who)
        )
    course.add(floor.SpeakerPaused(statement=speaker.id))


def resume(course: Course) -> None:
    """Let the paused speaker go on, or return the floor to the one who was interrupted."""
    back = returning(course.meeting)
    speaker = course.meeting.speaker
    if speaker is not None and not speaker.paused:
        raise refused(
            "{name} is speaking: the clock runs. Pause it, or end the statement.",
            name=course.meeting.roster.name(speaker.who),
        )
    if back is None:
        raise refused("Nobody is paused: there is nobody to resume. Give the floor to the next.")
    _give_back(course, back)


def end(course: Course) -> None:
    """End the one who speaks; returning the floor to somebody interrupted is an act of its own (FLOOR 3.8)."""
    course.end(speaker_of(course).id)


def add_time(course: Course, *, seconds: float) -> None:
    """Change the limit of the speaker by seconds, which may be negative; the spoken time stays."""
    speaker = speaker_of(course)
    if speaker.limit is None:
        raise refused("{name} speaks without a limit.", name=course.meeting.roster.name(speaker.who))
    if speaker.limit + seconds < 0:
        raise refused(
            "The limit is {duration}: no more than that can be taken away. Give fewer seconds.",
            duration=duration_label(speaker.limit),
        )
    if seconds > 0 and not is_limit(speaker.limit + seconds):
        raise refused(
            "The limit is {duration}, and 6 hours is the longest. Give fewer seconds.",
            duration=duration_label(speaker.limit),
        )
    if seconds:
        course.add(floor.TimeAdded(statement=speaker.id, seconds=seconds))


def started_ago(course: Course, *, seconds: float) -> None:
    """Say that the speaker began so many seconds ago; the former's end moves to the same instant (forgotten start)."""
    speaker = speaker_of(course)
    if speaker.begin is None or seconds < 0:
        raise refused("A statement cannot begin in the future. Give the seconds since it began.")
    if seconds > LONGEST_LIMIT:
        raise refused("A statement began at most 6 hours ago. Give fewer seconds, or correct its begin.")
    begin = later(course.now, -seconds)
    if begin == speaker.begin:
        return
    if speaker.pauses and begin > speaker.pauses[0].start:
        raise refused("The speaker was paused before that. Give a longer time.")
    former = _former(course, speaker)
    moved = None
    if former is not None and former.begin is not None:
        floor_left = former.end or former.pauses[-1].start
        closed = [p for p in former.pauses if p.end is not None and (former.end is None or p.end < former.end)]
        earliest = max([former.begin, *(p.end for p in closed if p.end is not None)])
        if begin < earliest:
            ago = duration_label((course.now - earliest).total_seconds())
            name = course.meeting.roster.name(former.who)
            raise refused("{name} had the floor until then. The earliest begin is {ago} ago.", name=name, ago=ago)
        if floor_left == speaker.begin or floor_left > begin:
            moved = former.id
    course.add(floor.BeganEarlier(statement=speaker.id, begin=begin, former=moved))
    # statements interrupted on a suspended item count as well
    refuse_impossible(course, course.meeting.statement(speaker.id) or speaker)


def leave_out(
    course: Course, *, seconds: float, until: datetime | None = None, statement: StatementId | None = None
) -> None:
    """Leave the last seconds, or those before `until`, out of the speaker's time or a statement's: the clock jumped."""
    speaker = speaker_of(course) if statement is None else statement_of(course, statement)
    if speaker.begin is None:
        raise refused("This statement was handed in only: nobody spoke, so it has no times to correct.")
    name = course.meeting.roster.name(speaker.who)
    if speaker.paused and until is None:
        raise refused("{name} is paused: no time runs that could be left out.", name=name)
    end = min(until or course.now, speaker.end or course.now)
    start = later(end, -seconds)
    if start >= end:
        raise refused("What is left out is a time above zero. Give seconds, for instance 200.")
    since = _spoken_since(speaker, end)
    if start < since:
        duration = duration_label((end - since).total_seconds())
        raise refused(
            "{name} has spoken for {duration} without a pause: no more than that can be left out.",
            name=name,
            duration=duration,
        )
    course.add(floor.TimeLeftOut(statement=speaker.id, start=start, end=end))


def _spoken_since(speaker: Statement, until: datetime) -> datetime:
    """Give the instant since which somebody spoke without a pause before a given one.

    That one itself if they did not.
    """
    paused = [min(p.end or until, until) for p in speaker.pauses if p.start < until]
    return max([speaker.begin or until, *paused])


def _former(course: Course, speaker: Statement) -> Statement | None:
    """Give the statement that had the floor before: the interrupted one, or the one that ended last."""
    interrupted = course.meeting.interrupted
    if interrupted:
        ended_since = [
            s
            for s in course.meeting.items[speaker.item].statements
            if s.end is not None and s.begin is not None and s.begin >= interrupted[-1].pauses[-1].start
        ]
        return ended_since[-1] if ended_since else interrupted[-1]
    ended = [
        s
        for s in course.meeting.statements()
        if s.id < speaker.id and s.end is not None and speaker.begin is not None and s.end <= speaker.begin
    ]
    return max(ended, key=lambda s: (s.end, s.id), default=None)


def set_limit(course: Course, *, capacity: str, seconds: float, item: ItemCode | None = None) -> None:
    """Set the limit of a capacity or kind; it binds from the next speaker on (FLOOR 4).

    Where an item is named it belongs to the segment that the item is in, and before it is taken up to its first.
    """
    if not is_limit(seconds):
        raise refused("A limit is from 1 second to 6 hours. Give seconds, for instance 180.")
    state = course.item(item) if item is not None else None
    segment = state.ruling if state is not None else None
    scope = course.meeting.limits if state is None else state.limits
    if state is not None and segment is not None:
        scope = {**state.limits, **state.segment_limits.get(segment, {})}
    if scope.get(capacity) != seconds:
        course.add(floor.LimitSet(capacity=capacity, seconds=seconds, item=item, segment=segment))
