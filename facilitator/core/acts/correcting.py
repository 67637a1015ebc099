"""Correcting: what turned out otherwise than it was recorded; every original stays in the journal."""

from dataclasses import fields, replace
from datetime import datetime

from facilitator.core import statements
from facilitator.core.acts import asking
from facilitator.core.acts.asking import Wish
from facilitator.core.acts.course import Course
from facilitator.core.acts.record import ordinary_capacity, refuse_impossible, statement_of
from facilitator.core.acts.seconds import review
from facilitator.core.clock import time_and_day, time_label
from facilitator.core.decisions import EntryStruck
from facilitator.core.evolving.record import corrected, stated_on
from facilitator.core.ids import DelegationCode, RequestId, StatementId
from facilitator.core.kind_words import named
from facilitator.core.saying import refused
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Statement

CORRECTABLE = ("capacity", "kind", "on_behalf_of", "aligned", "joint", "person", "level")
"""What a correction of a statement may change of what a request says."""


def correct(
    course: Course,
    *,
    statement: StatementId,
    who: DelegationCode | None = None,
    kind: Kind | None = None,
    begin: datetime | None = None,
    end: datetime | None = None,
    asked_by: DelegationCode | None = None,
    **said: object,
) -> None:
    """Correct the record of a statement; the original stays in the journal.

    `said` are the details of a wish that a statement has too, such as `on_behalf_of`; what is empty is taken away.
    """
    found = statement_of(course, statement)
    if found.begin is None and (begin is not None or end is not None):
        raise refused("This statement was handed in only: nobody spoke, so it has no times to correct.")
    if end is not None and found.end is None:
        raise refused("This statement has not ended: end it first, then correct its end.")
    if kind not in (None, found.kind) and found.begin is not None and found.end is None:
        raise refused("This statement has not ended: end it first, then correct its kind.")
    wish = Wish(**said)  # type: ignore[arg-type]
    change = statements.StatementCorrected(
        statement=statement,
        who=who,
        capacity=wish.capacity,
        begin=begin,
        end=end,
        asked_by=asked_by,
        kind=kind,
        **wish.details(course.meeting, who or found.who),  # type: ignore[arg-type]
    )
    after = corrected(found, change)
    if replace(after, corrected=found.corrected, asked_by=found.asked_by) == found:
        return
    refuse_impossible(course, after)
    before = course.meeting
    course.add(change)
    review(course, before, found.item)


def amend(course: Course, *, request: RequestId, wish: Wish) -> None:
    """Change the details of a request; where it has had the floor, those of its statement. Raises Refused."""
    spoken = stated_on(course.meeting, request) if course.meeting.asking(request) is None else None
    if spoken is None or course.meeting.statement(spoken.id) is None:
        asking.amend(course, request=request, wish=wish)
        return
    said = {name: value for name in CORRECTABLE if (value := getattr(wish, name)) is not None}
    if any(getattr(wish, f.name) is not None for f in fields(wish) if f.name not in CORRECTABLE):
        raise refused(
            "{name} has had the floor: who spoke for whom, with whom and as what can be amended. "
            "Note anything else on the statement itself.",
            name=course.meeting.roster.name(spoken.who),
        )
    correct(course, statement=spoken.id, **said)


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
