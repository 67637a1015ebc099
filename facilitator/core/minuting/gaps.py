"""What is missing from the record before it can be finalised, each thing with where it is put right."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from facilitator.core.clock import time_label
from facilitator.core.delegations import Roster
from facilitator.core.gone import Gone, name_of, offered
from facilitator.core.ids import DelegationCode, ItemCode, RequestId, StatementId
from facilitator.core.in_language import agenda_in
from facilitator.core.kind_words import named_role
from facilitator.core.languages import counted
from facilitator.core.meeting import ItemState, ItemStatus, Meeting
from facilitator.core.minuting.untranslated import untranslated
from facilitator.core.saying import language, noop, tr
from facilitator.core.segments import next_segment, segment_title
from facilitator.core.session_titles import session_on_its_day
from facilitator.core.speakers import Kind
from facilitator.core.statements import Statement, as_begun
from facilitator.core.values import dataclass

SOON = timedelta(minutes=10)
"""Whoever has the floor again within that time, with nobody in between, goes on with one statement."""


NO_NAME = noop("{where}: the statement of {name} is by a speaker without a name.")
NOT_STATED = noop("{where}: what was stated on the point of order of {name} is not noted.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One thing that is missing: in a sentence, and the item and statement where it is put right, if it is one's.

    `merges` is the other statement where the two are one. What `hinders` must be there before the record is finalised,
    unless somebody says why not; a translation may come later. `request` is the one that waits. Where a `command` puts
    it right, `known` is what that is told already.
    """

    sentence: str
    item: ItemCode | None = None
    statement: StatementId | None = None
    merges: StatementId | None = None
    hinders: bool = True
    request: RequestId | None = None
    command: str = ""
    known: tuple[tuple[str, object], ...] = ()


def gaps(meeting: Meeting) -> Iterator[Gap]:
    """Go through the record and say what is missing: item by item in each statement, then of the item as a whole."""
    # a line names items as the desk does
    shown = agenda_in(meeting, language())
    for item in shown.items.values():
        for statement in item.statements:
            where, name = _where(meeting, item, statement), _name(meeting, statement)
            for sentence in _lacking(meeting.roster, item, statement):
                command, known = _put_right(sentence, statement)
                said = tr(sentence, where=where, name=name)
                yield Gap(sentence=said, item=item.code, statement=statement.id, command=command, known=known)
        yield from _halves(meeting, item)
        yield from _of_item(meeting, item)
    for gone in offered(meeting.gone, meeting.settled):
        yield _left_over(shown, gone)
    session = shown.current_session
    if session is not None:
        title = session_on_its_day(session.plan, meeting.definition.zone)
        said = tr("{title}: the session has not risen.", title=title)
        yield Gap(sentence=said, item=meeting.open_item, command="close-session")
    for text in untranslated(meeting):
        known = (("original", text.text), ("language", text.language))
        yield Gap(sentence=text.sentence, item=text.item, hinders=False, command="translate", known=known)


def _left_over(meeting: Meeting, gone: Gone) -> Gap:
    lost = gone.statement
    item = meeting.items.get(lost.item)
    said = tr(
        "{where}: what was typed on {name} has lost its statement. Put it on another, or leave it.",
        where=_where(meeting, item, lost) if item is not None else lost.item,
        name=name_of(gone, meeting.roster),
    )
    return Gap(sentence=said, item=lost.item, statement=lost.id)


def _lacking(roster: Roster, item: ItemState, statement: Statement) -> Iterator[str]:
    if not statement.gist.strip() and not statement.written_only:
        yield noop("{where}: the statement of {name} has no gist.")
    if statement.end is None and not statement.written_only:
        yield noop("{where}: the statement of {name} has no end.")
    if unnamed(roster, statement.who):
        yield NO_NAME
    if statement.awaited:
        yield noop("{where}: the statement that {name} announced in writing has not come.")
    if statement.check_delivery:
        yield noop("{where}: the text of {name} is still to be checked against delivery.")
    if statement.kind is Kind.POINT_OF_ORDER and not statement.stated.strip():
        yield NOT_STATED
    if statement.kind is Kind.QUESTION and not _is_answered(item, statement):
        yield noop("{where}: the question of {name} has no answer.")


def _put_right(sentence: str, statement: Statement) -> tuple[str, tuple[tuple[str, object], ...]]:
    """Give the command that puts it right, with what it is told; most is typed on the statement itself."""
    if sentence == NO_NAME:
        return "rename", (("who", statement.who),)
    if sentence == NOT_STATED and statement.request is not None:
        return "state", (("request", statement.request),)
    return "", ()


def _is_answered(item: ItemState, question: Statement) -> bool:
    return any(s.kind is Kind.ANSWER and s.to == question.request is not None for s in item.statements)


def _halves(meeting: Meeting, item: ItemState) -> Iterator[Gap]:
    """Propose to merge two statements of one speaker with nobody in between, as after an end by mistake."""
    oral = [s for s in as_begun(item.statements) if s.begin is not None]
    for first, second in pairwise(oral):
        if _is_one(first, second):
            said = tr(
                "{where}: {name} has two statements with nobody in between. Merge them if they are one.",
                where=_where(meeting, item, first),
                name=_name(meeting, first),
            )
            yield Gap(sentence=said, item=item.code, statement=first.id, merges=second.id)


def _is_one(first: Statement, second: Statement) -> bool:
    if first.end is None or second.begin is None or second.end is None:
        return False
    same = (first.who, first.kind, first.capacity) == (second.who, second.kind, second.capacity)
    return same and first.on_behalf_of == second.on_behalf_of and timedelta() <= second.begin - first.end <= SOON


def _of_item(meeting: Meeting, item: ItemState) -> Iterator[Gap]:
    label = item.plan.label or item.plan.title
    waiting = ", ".join(dict.fromkeys(meeting.roster.name(request.who) for request in item.waiting))
    if item.waiting and (item.stretches or item.statements):
        said = counted(
            len(item.waiting),
            tr("{label}: {waiting} still waits for the floor.", label=label, waiting=waiting),
            tr("{label}: {n} still wait for the floor: {waiting}.", label=label, n=len(item.waiting), waiting=waiting),
        )
        yield Gap(sentence=said, item=item.code, request=item.waiting[0].id)
    if item.status is ItemStatus.OPEN:
        yield Gap(sentence=tr("{label} is still open.", label=label), item=item.code, command="close-item")
    to_come = next_segment(item) if item.status is ItemStatus.SUSPENDED else None
    if to_come is not None:
        said = tr("{label} was left before “{segment}”.", label=label, segment=segment_title(to_come))
        yield Gap(sentence=said, item=item.code)
    held = {holder.role for holder in (*item.roles, *item.plan.roles)}
    for role in item.plan.to_be_named if item.stretches else ():
        if role not in held:
            said = tr("{label}: {role} is still to be named.", label=label, role=named_role(role))
            yield Gap(sentence=said, item=item.code, command="role", known=(("item", item.code), ("role", role)))


def unnamed(roster: Roster, who: DelegationCode) -> bool:
    """Say whether a speaker was added without a full name."""
    known = roster.get(who)
    return known is None or known.name.en.strip() in {"", str(who)}


def _where(meeting: Meeting, item: ItemState, statement: Statement) -> str:
    begun = tr("in writing") if statement.begin is None else time_label(statement.begin, meeting.definition.zone)
    return f"{item.plan.label or item.plan.title}, {begun}"


def _name(meeting: Meeting, statement: Statement) -> str:
    return meeting.roster.name(statement.who).strip() or str(statement.who)
