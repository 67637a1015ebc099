"""Sessions and items: what the chair opens, suspends and closes. No act is refused because of the plan (FLOOR 3.19)."""

from datetime import datetime

from facilitator.core import agenda
from facilitator.core.acts.course import Course
from facilitator.core.clock import is_running
from facilitator.core.ids import ItemCode, Refused, RequestId, StatementId, as_code
from facilitator.core.languages import counted
from facilitator.core.meeting import ItemStatus, Meeting, SessionState
from facilitator.core.order import kept_replies, session_replies
from facilitator.core.saying import noop, refused, tr
from facilitator.core.segments import FLOOR, next_segment
from facilitator.core.speakers import INTERRUPTING, Departure, Kind, Request, RequestAdmitted, RequestLeft
from facilitator.core.statements import WrittenSubmitted


def start_session(course: Course, *, session: int) -> None:
    """Call a session to order; the one in progress rises first."""
    numbers = [s.plan.number for s in course.meeting.sessions]
    if session not in numbers:
        raise refused(
            "There is no session {session}: this meeting has {join}.",
            session=session,
            join=", ".join(map(str, numbers)),
        )
    current = course.meeting.current_session
    if current is not None and current.plan.number == session:
        resume_session(course)
        return
    if current is not None:
        close_session(course, replies=CARRY)
    course.add(agenda.SessionStarted(session=session))


def _current(course: Course, otherwise: str) -> SessionState:
    current = course.meeting.current_session
    if current is None:
        raise Refused(tr(otherwise))
    return current


def suspend_session(course: Course) -> None:
    """Suspend the session, and with it the open item."""
    current = _current(course, noop("No session is in progress, so there is none to suspend. Start a session first."))
    if is_running(current.suspensions):
        return
    course.refuse_while_speaking(
        noop("{name} has the floor. End or pause the statement before suspending the session.")
    )
    course.return_call()
    open_item = course.meeting.open_item
    course.add(agenda.SessionSuspended(session=current.plan.number))
    if open_item is not None:
        course.add(agenda.ItemSuspended(item=open_item))


def resume_session(course: Course) -> None:
    """Resume the session, and with it the item that was open when it was suspended."""
    current = _current(course, noop("No session is in progress, so there is none to resume. Start a session first."))
    if not is_running(current.suspensions):
        return
    course.add(agenda.SessionResumed(session=current.plan.number))
    item = course.meeting.items.get(current.suspended_item) if current.suspended_item is not None else None
    if item is not None and item.status is ItemStatus.SUSPENDED and course.meeting.open_item is None:
        course.add(agenda.ItemTakenUp(item=item.code))


HEAR, CARRY = "hear", "carry"


def close_session(course: Course, *, replies: str = "") -> None:
    """Let the meeting rise; the open item is suspended and its list carried over.

    If rights of reply wait for the end of the session, `replies` must decide about them: `hear` takes them now instead
    of closing, `carry` leaves them for the next session. Raises Refused if it is missing (FLOOR 3.15).
    """
    if course.meeting.current_session is None and any(s.rose for s in course.meeting.sessions):
        return
    current = _current(course, noop("No session is in progress, so there is none to close. Start a session first."))
    course.refuse_while_speaking(noop("{name} has the floor. End or pause the statement before closing the session."))
    if replies == HEAR:
        take_replies(course)
        return
    course.return_call()
    if replies != CARRY:
        _refuse_over_replies(course)
    if course.meeting.open_item is not None:
        course.add(agenda.ItemSuspended(item=course.meeting.open_item))
    course.add(agenda.SessionClosed(session=current.plan.number))


def close_meeting(course: Course) -> None:
    """Declare the meeting closed; a session in progress rises, and who waits is carried over. DESK, F8."""
    if course.meeting.closed is not None:
        return
    if all(session.started is None for session in course.meeting.sessions):
        raise Refused(tr("No session was held yet, so there is no meeting to close. Start a session first."))
    if course.meeting.current_session is not None:
        close_session(course, replies=CARRY)
    course.add(agenda.MeetingClosed())


def _refuse_over_replies(course: Course) -> None:
    waiting, names = _waiting_replies(course.meeting)
    if not waiting:
        return
    raise Refused(
        counted(
            waiting,
            tr(
                "A right of reply waits for the end of the session: {names}. "
                "Hear it now (--replies hear), or carry it over (--replies carry).",
                names=names,
            ),
            tr(
                "{n} rights of reply wait for the end of the session: {names}. "
                "Hear them now (--replies hear), or carry them over (--replies carry).",
                n=waiting,
                names=names,
            ),
        )
    )


def replies_words(meeting: Meeting) -> str:
    """Say which rights of reply wait for the end of the session; nothing where none does."""
    waiting, names = _waiting_replies(meeting)
    if not waiting:
        return ""
    return counted(
        waiting,
        tr("A right of reply waits for the end of the session: {names}.", names=names),
        tr("{n} rights of reply wait for the end of the session: {names}.", n=waiting, names=names),
    )


def _waiting_replies(meeting: Meeting) -> tuple[int, str]:
    waiting = [request for _, request in session_replies(meeting)]
    return len(waiting), ", ".join(dict.fromkeys(meeting.roster.name(request.who) for request in waiting))


def move_hard_stop(course: Course, *, time: datetime) -> None:
    """Let the session in progress, or the next one, end at another time."""
    current = course.meeting.current_session
    session = current or next((s for s in course.meeting.sessions if s.started is None), None)
    if session is None:
        raise refused("Every session has risen: there is no hard stop to move.")
    if time <= (session.started or session.plan.start):
        raise refused("Session {number} cannot end before it begins. Name a later time.", number=session.plan.number)
    if time != session.hard_stop:
        course.add(agenda.HardStopMoved(session=session.plan.number, end=time))


def take_up(course: Course, *, item: ItemCode) -> None:
    """Take up an item, which enters its first segment; the one that is open is suspended and stays as it is."""
    course.item(item)
    if course.meeting.open_item == item:
        return
    label = course.meeting.items[item].plan.label
    course.refuse_while_speaking(
        noop("{name} has the floor. End or pause the statement before taking up {label}."), label=label
    )
    course.return_call()
    if course.meeting.open_item is not None:
        course.add(agenda.ItemSuspended(item=course.meeting.open_item))
    course.add(agenda.ItemTakenUp(item=item))
    state = course.meeting.items[item]
    if len(state.stretches) == 1 and state.plan.segments:
        _enter(course, state.plan.segments[0].name)


def take_replies(course: Course) -> None:
    """Take the rights of reply kept for the end of the session: of the open item, else of the next that has some."""
    kept = session_replies(course.meeting)
    if not kept:
        raise refused("No right of reply is kept for the end of the session. Give the floor to who waits instead.")
    open_item = course.meeting.open_item
    code = next((item.code for item, _ in kept if item.code == open_item), kept[0][0].code)
    take_up(course, item=code)
    for item, request in kept:
        if item.code == code and not request.admitted:
            course.add(RequestAdmitted(request=request.id))


def suspend_item(course: Course) -> None:
    """Suspend the open item."""
    if course.meeting.open_item is None:
        return
    course.refuse_while_speaking(noop("{name} has the floor. End or pause the statement before suspending the item."))
    course.return_call()
    course.add(agenda.ItemSuspended(item=course.meeting.open_item))


def close_item(course: Course, *, waiting: str = "carry") -> None:
    """Close the open item; `waiting` says what becomes of the waiting: carried over, in writing, or not reached."""
    item = course.open_item()
    course.refuse_while_speaking(
        noop("{name} has the floor. End or pause the statement before closing {label}."), label=item.plan.label
    )
    course.return_call()
    for statement in reversed(course.meeting.floor.interrupted):
        course.end(statement)
    if course.meeting.speaker is not None:
        course.end(course.meeting.speaker.id)
    if waiting != "carry":
        kept = [request for _, request in kept_replies(course.meeting)]
        gone = tuple(r for r in course.meeting.items[item.code].waiting if r not in kept)
        _let_go(course, gone, written=waiting == "written")
    course.add(agenda.ItemClosed(item=item.code))


def take_in_writing(course: Course, *, requests: tuple[RequestId, ...]) -> None:
    """Take waiting requests off the list: statements are received in writing, anything else is not reached."""
    _let_go(course, tuple(course.waiting(number)[1] for number in dict.fromkeys(requests)), written=True)


def _let_go(course: Course, waiting: tuple[Request, ...], *, written: bool) -> None:
    for request in waiting:
        if course.meeting.waiting(request.id) is None:
            continue
        if request.kind in INTERRUPTING:
            course.add(RequestLeft(request=request.id, how=Departure.DROPPED))
        elif written and request.kind is Kind.STATEMENT:
            course.let_go(request, Departure.WRITTEN)
            paper = StatementId(course.meeting.last_statement + 1)
            said = WrittenSubmitted(
                statement=paper, item=request.item, who=request.who, capacity=request.capacity, request=request.id
            )
            course.add(said)
        else:
            course.add(RequestLeft(request=request.id, how=Departure.NOT_REACHED))


def begin_segment(course: Course, *, name: str) -> None:
    """Enter another segment of the open item; its precedence and limits hold from now on."""
    item = course.open_item()
    known = {FLOOR: "", **{as_code(s.name): s.name for s in item.plan.segments}}
    segment = known.get(as_code(name))
    if segment is None:
        raise refused(
            "{label} has no segment “{name}”: choose {join}.",
            label=item.plan.label,
            name=name,
            join=", ".join((FLOOR, *(s.name for s in item.plan.segments))),
        )
    if segment != item.segment:
        _enter(course, segment)


def begin_next_segment(course: Course) -> None:
    """Enter the segment that follows the present one of the open item."""
    item = course.open_item()
    following = next_segment(item)
    if following is not None:
        _enter(course, following.name)
    elif item.plan.segments:
        raise refused("{label} is in its last segment. Close the item, or name another segment.", label=item.plan.label)
    else:
        raise refused("{label} has no segments: its list of speakers is one for all.", label=item.plan.label)


def _enter(course: Course, segment: str) -> None:
    item = course.open_item()
    course.add(agenda.SegmentBegun(item=item.code, name=segment))
    course.sort(item.code)
