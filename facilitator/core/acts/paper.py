"""Entering from paper: a statement of a sitting that the program did not see, by the rules for all others.

The act happens now, so the journal stays in order and a meeting that runs is not hindered; the times are the record's.
"""

from datetime import datetime

from facilitator.core.acts.course import Course
from facilitator.core.acts.record import ordinary_capacity, refuse_impossible
from facilitator.core.acts.roles import ROLE_CAPACITY, carries
from facilitator.core.acts.seconds import review
from facilitator.core.clock import Stretch, later, time_and_day, time_label
from facilitator.core.ids import DelegationCode, ItemCode, StatementId, as_code
from facilitator.core.meeting import ItemState, SessionState
from facilitator.core.paper import SittingEntered, StatementEntered
from facilitator.core.retiming import session_of
from facilitator.core.saying import refused
from facilitator.core.segments import FLOOR
from facilitator.core.speakers import Capacity, Kind, Request
from facilitator.core.statements import Statement

SHORTEST, LONGEST = 1.0, 6 * 3600.0


def spoke(
    course: Course,
    *,
    who: DelegationCode,
    begin: datetime,
    item: ItemCode | None = None,
    end: datetime | None = None,
    length: float | None = None,
    session: int | None = None,
    capacity: Capacity | None = None,
    kind: Kind = Kind.STATEMENT,
    on_behalf_of: str = "",
    person: str = "",
    segment: str = "",
    gist: str = "",
) -> None:
    """Enter a statement with its times; its item was considered then, and its session held. Raises Refused."""
    state = course.item(item)
    until = _end(course, who, begin, end, length)
    held = _session(course, state, session)
    asked = _waits(state, who, capacity, kind, until)
    said = capacity or (asked.capacity if asked is not None else _capacity(course, state, who, kind, on_behalf_of))
    statement = Statement(
        id=StatementId(course.meeting.last_statement + 1), item=state.code, who=who, capacity=said, kind=kind,
        begin=begin, end=until,
    )  # fmt: skip
    refuse_impossible(course, statement)
    _refuse_outside(course, held, begin, until)
    _refuse_beside(course, state, begin, until)
    before = course.meeting
    _enter_sitting(course, state, held, begin, until)
    course.add(
        StatementEntered(
            statement=statement.id,
            item=state.code,
            who=who,
            capacity=said,
            kind=kind,
            begin=begin,
            end=until,
            request=asked.id if asked is not None else None,
            on_behalf_of=on_behalf_of.strip(),
            person=person.strip(),
            segment=_segment(state, segment),
            gist=gist.strip(),
        )
    )
    review(course, before, state.code)


def _end(course: Course, who: DelegationCode, begin: datetime, end: datetime | None, length: float | None) -> datetime:
    name = course.meeting.roster.name(who)
    if length is not None and not SHORTEST <= length <= LONGEST:
        raise refused("{name} cannot have spoken for so long a time. Give a second to 6 hours.", name=name)
    measured = later(begin, length) if length is not None else None
    found = end or measured
    if found is None:
        raise refused("It is not said until when {name} spoke. Give the end, or how long it was.", name=name)
    if measured is not None and measured != found:
        raise refused("The end and the length of {name} do not fit each other. Give one of the two.", name=name)
    if found <= begin or (found - begin).total_seconds() > LONGEST:
        zone = course.meeting.definition.zone
        raise refused(
            "{name} cannot have spoken from {time} to {time2}. Give an end after the begin, at most 6 hours later.",
            name=name,
            time=time_label(begin, zone),
            time2=time_and_day(found, zone, beside=begin),
        )
    return found


def _session(course: Course, item: ItemState, wanted: int | None) -> SessionState | None:
    """Give the session that is meant: the one named, else that in which the item is planned."""
    sessions = course.meeting.sessions
    if wanted is None:
        return session_of(course.meeting, item.start)
    found = next((s for s in sessions if s.plan.number == wanted), None)
    if found is None:
        numbers = ", ".join(str(s.plan.number) for s in sessions)
        raise refused("There is no session {session}: this meeting has {join}.", session=wanted, join=numbers)
    return found


def _waits(
    item: ItemState, who: DelegationCode, capacity: Capacity | None, kind: Kind, until: datetime
) -> Request | None:
    """Give the request that this statement was asked for by: one made in advance, or before it ended."""
    mine = (r for r in item.waiting if r.who == who and r.kind is kind and (r.advance or r.asked <= until))
    return next((r for r in mine if capacity in (None, r.capacity)), None)


def _capacity(course: Course, item: ItemState, who: DelegationCode, kind: Kind, group: str) -> Capacity:
    if kind is Kind.STATEMENT:
        for holder in item.roles:
            role = ROLE_CAPACITY.get(holder.role)
            if holder.who == who and role is not None and not carries(item, who, role):
                return role
        if group.strip():
            return Capacity.GROUP
    if kind is Kind.RESPONSE:
        return Capacity.PRESENTER
    return ordinary_capacity(course.meeting, who)


def _segment(item: ItemState, wanted: str) -> str:
    """Give the segment by its name; the one that the item is in, or begins with, where none is said."""
    if not wanted.strip():
        return item.ruling or ""
    known = {FLOOR: "", **{as_code(s.name): s.name for s in item.plan.segments}}
    found = known.get(as_code(wanted))
    if found is None:
        raise refused(
            "{label} has no segment “{name}”: choose {join}.",
            label=item.plan.label,
            name=wanted,
            join=", ".join((FLOOR, *(s.name for s in item.plan.segments))),
        )
    return found


def _refuse_outside(course: Course, session: SessionState | None, begin: datetime, end: datetime) -> None:
    """Refuse what lies outside of a session that the program saw, in a suspension of it, or in another session."""
    zone = course.meeting.definition.zone
    for other in course.meeting.sessions:
        seen = other.started is not None and other.plan.number not in course.meeting.on_paper
        first, last = other.started, other.rose or course.now
        if first is None:
            continue
        title = other.plan.title or str(other.plan.number)
        span = {"start": time_and_day(first, zone, beside=begin), "end": time_and_day(last, zone, beside=begin)}
        mine = session is not None and other.plan.number == session.plan.number
        if mine and seen and not first <= begin < end <= last:
            raise refused("“{title}” was in session from {start} to {end}. Correct the times, or name its session.",
                title=title, **span)  # fmt: skip
        if not mine and begin < last and first < end:
            raise refused("From {start} to {end} “{title}” was in session. Correct the times, or name its session.",
                title=title, **span)  # fmt: skip
        for gap in other.suspensions if mine else ():
            if begin < (gap.end or course.now) and gap.start < end:
                raise refused("“{title}” was suspended at {time}. Correct the times.",
                    title=title, time=time_and_day(gap.start, zone, beside=begin))  # fmt: skip


def _refuse_beside(course: Course, item: ItemState, begin: datetime, end: datetime) -> None:
    """Refuse where another item was considered at that time."""
    zone = course.meeting.definition.zone
    for other in course.meeting.items.values():
        for stretch in other.stretches if other.code != item.code else ():
            last = stretch.end or course.now
            if begin < last and stretch.start < end:
                raise refused(
                    "{label} was considered from {start} to {end}, so this was not said under {label2}. Correct the "
                    "times, or the item.",
                    label=other.plan.label or other.plan.title,
                    label2=item.plan.label or item.plan.title,
                    start=time_and_day(stretch.start, zone, beside=begin),
                    end=time_and_day(last, zone, beside=begin),
                )


def _enter_sitting(
    course: Course, item: ItemState, session: SessionState | None, begin: datetime, end: datetime
) -> None:
    """Note that the item was considered then: in one stretch with what is next to it, if no other item came between."""
    start, stop = begin, end
    for stretch in item.stretches:
        last = stretch.end or course.now
        if _together(course, session, stretch, begin) and _free(
            course, item, min(begin, last), max(end, stretch.start)
        ):
            start, stop = min(start, stretch.start), max(stop, last)
    known = any(s.start <= begin and (s.end or course.now) >= end for s in item.stretches)
    number = session.plan.number if session is not None else None
    unseen = session is not None and (
        session.started is None
        or (number in course.meeting.on_paper and not session.started <= begin < end <= (session.rose or end))
    )
    if not known or unseen:
        course.add(SittingEntered(item=item.code, start=start, end=min(stop, course.now), session=number))


def _together(course: Course, session: SessionState | None, stretch: Stretch, begin: datetime) -> bool:
    """Say whether a stretch lies in the sitting: in the session as far as it is known, else on the same day or so."""
    if session is None or session.started is None:
        return False
    last = session.rose or course.now
    return session.started <= stretch.start <= last and all(
        not min(stretch.start, begin) < gap.start < max(stretch.start, begin) for gap in session.suspensions
    )


def _free(course: Course, item: ItemState, start: datetime, end: datetime) -> bool:
    """Say whether no other item was considered between two instants."""
    others = (s for i in course.meeting.items.values() if i.code != item.code for s in i.stretches)
    return all((s.end or course.now) <= start or s.start >= end for s in others)
