"""Correcting: what turned out otherwise than it was recorded; every original stays in the journal."""

from datetime import datetime

from facilitator.core import statements
from facilitator.core.acts.course import Course
from facilitator.core.acts.record import ordinary_capacity, statement_of
from facilitator.core.acts.seconds import review
from facilitator.core.clock import time_and_day, time_label
from facilitator.core.decisions import EntryStruck
from facilitator.core.ids import DelegationCode, StatementId
from facilitator.core.kind_words import named
from facilitator.core.saying import refused
from facilitator.core.speakers import Capacity
from facilitator.core.statements import Statement


def split(
    course: Course,
    *,
    statement: StatementId,
    at: datetime,
    who: DelegationCode | None = None,
    capacity: Capacity | None = None,
) -> None:
    """Make two statements of one, from an instant on by another speaker where Next was not pressed in time."""
    whole = statement_of(course, statement)
    begin, end = _ended(course, whole)
    if not begin < at < end:
        zone = course.meeting.definition.zone
        first, last = time_label(begin, zone, seconds=True), time_and_day(end, zone, beside=begin, seconds=True)
        raise refused(
            "This statement went from {first} to {last}. Split it at a time in between.", first=first, last=last
        )
    speaker = who or whole.who
    usual = whole.capacity if speaker == whole.who else ordinary_capacity(course.meeting, speaker)
    second, before = StatementId(course.meeting.last_statement + 1), course.meeting
    course.add(
        statements.StatementSplit(statement=statement, second=second, at=at, who=speaker, capacity=capacity or usual)
    )
    review(course, before, whole.item)


def merge(course: Course, *, statement: StatementId, other: StatementId) -> None:
    """Make one statement of two; the time between them counts as a pause."""
    kept, gone = statement_of(course, statement), statement_of(course, other)
    if statement == other:
        raise refused("A statement cannot be merged with itself. Name two.")
    _ended(course, kept)
    _ended(course, gone)
    roster, items = course.meeting.roster, course.meeting.items
    if kept.who != gone.who:
        raise refused(
            "One is of {name}, the other of {name2}. Correct who spoke first, then merge them.",
            name=roster.name(kept.who),
            name2=roster.name(gone.who),
        )
    if kept.item != gone.item:
        raise refused(
            "The two were made under {label} and {label2}. Only statements on one item can be merged.",
            label=items[kept.item].plan.label,
            label2=items[gone.item].plan.label,
        )
    if kept.kind != gone.kind:
        raise refused("“{kind}” and “{kind2}” are not one statement.", kind=named(kept.kind), kind2=named(gone.kind))
    before = course.meeting
    course.add(statements.StatementsMerged(statement=statement, other=other))
    review(course, before, kept.item)


def strike(course: Course, *, entry: int) -> None:
    """Strike a remark, suggestion, conclusion or document that was noted by mistake."""
    if any(known.number == entry for known in course.meeting.entries):
        course.add(EntryStruck(entry=entry, struck=True))
    elif not any(known.number == entry for known in course.meeting.struck):
        raise refused("There is no entry {entry}; there are {count}.", entry=entry, count=_count(course))


def reinstate(course: Course, *, entry: int) -> None:
    """Let an entry that was struck stand again."""
    if any(known.number == entry for known in course.meeting.struck):
        course.add(EntryStruck(entry=entry, struck=False))
    elif not any(known.number == entry for known in course.meeting.entries):
        raise refused("There is no entry {entry}; there are {count}.", entry=entry, count=_count(course))


def _count(course: Course) -> int:
    return len(course.meeting.entries) + len(course.meeting.struck)


def _ended(course: Course, statement: Statement) -> tuple[datetime, datetime]:
    name = course.meeting.roster.name(statement.who)
    if statement.begin is None:
        raise refused("The statement of {name} was handed in and has no times.", name=name)
    if statement.end is None:
        raise refused("{name} still has the floor in this statement. End it first.", name=name)
    return statement.begin, statement.end
