"""What is owed: all that the record lacks and that somebody has promised, as whoever carries on needs to know it."""

from collections.abc import Callable, Iterator

from facilitator.core.decisions import FollowUpStatus
from facilitator.core.expected import later_items
from facilitator.core.floor import Speaking
from facilitator.core.gone import offered
from facilitator.core.languages import Wording
from facilitator.core.letters import owed as text_owed
from facilitator.core.meeting import ItemStatus, Meeting
from facilitator.core.minuting import phrases_of_hand_over as words
from facilitator.core.minuting.document import Section, Table, TableColumn, plain
from facilitator.core.minuting.follow_up import to_follow_up
from facilitator.core.minuting.gaps import unnamed
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.order import is_answered
from facilitator.core.speakers import Kind
from facilitator.core.statements import Statement

MOST_NAMED = 12
"""So many statements of an item are named; a sheet that one can hold has no room for more."""

Lacks = Callable[[Meeting, Statement], bool]


def owed(scribe: Scribe) -> Section:
    """Write what is owed as a table, what the record lacks first."""
    heading = scribe.say(words.OWED)
    rows = tuple((scribe.say(what), text) for what, text in _rows(scribe) if text)
    if not rows:
        return Section(heading=heading, blocks=(plain(scribe.say(words.NOTHING_OWED), number=None),))
    columns = ((words.WHAT, 3), (words.WHERE, 10))
    made = tuple(TableColumn(heading=scribe.say(name), share=share) for name, share in columns)
    return Section(heading=heading, blocks=(Table(caption=heading, columns=made, rows=rows),))


def _rows(scribe: Scribe) -> Iterator[tuple[Wording, str]]:
    meeting = scribe.meeting
    for what, lacks in _OF_STATEMENTS:
        yield what, "\n".join(_by_item(scribe, lacks))
    lost = offered(meeting.gone, meeting.settled)
    yield words.TYPED, scribe.semicolon.join(_named(scribe, gone.statement) for gone in lost)
    yield words.ROLE, scribe.semicolon.join(_roles(scribe))
    coming = {item.code for item in later_items(meeting)}
    missed = (i for i in meeting.items.values() if i.status is ItemStatus.PLANNED and i.code not in coming)
    yield words.PASSED_OVER, scribe.semicolon.join(item.plan.heading for item in missed)
    left = (i for i in meeting.items.values() if i.status is ItemStatus.SUSPENDED)
    yield words.STILL_OPEN, scribe.semicolon.join(item.plan.heading for item in left)
    yield words.FOLLOW, "\n".join(_to_do(scribe))


def _by_item(scribe: Scribe, lacks: Lacks) -> Iterator[str]:
    meeting = scribe.meeting
    for item in meeting.items.values():
        found = [s for s in item.statements if lacks(meeting, s)]
        if found:
            named = ", ".join(_named(scribe, s) for s in found[:MOST_NAMED])
            more = len(found) - MOST_NAMED
            rest = f" {scribe.say(words.AND_MORE, n=str(more))}" if more > 0 else ""
            yield f"{item.plan.label or item.plan.title}{scribe.colon}{named}{rest}"


def _named(scribe: Scribe, statement: Statement) -> str:
    name = scribe.name(statement.who)
    return f"{name} {scribe.time(statement.begin)}" if statement.begin is not None else name


def _running(meeting: Meeting, statement: Statement) -> bool:
    """Say whether a statement goes on: its speaker has the floor, or gets it back."""
    floors = (meeting.floor, *(item.parked for item in meeting.items.values()))
    return any(
        statement.id in floor.interrupted or floor.holder == Speaking(statement=statement.id) for floor in floors
    )


def _no_gist(meeting: Meeting, statement: Statement) -> bool:
    return not (statement.gist.strip() or statement.written_only or _running(meeting, statement))


def _no_end(meeting: Meeting, statement: Statement) -> bool:
    return statement.end is None and not statement.written_only and not _running(meeting, statement)


def _no_text(meeting: Meeting, statement: Statement) -> bool:
    """Say whether the text of what was read out has not come; what was announced in writing has a row of its own."""
    if statement.awaited or _running(meeting, statement):
        return False
    return any(made.statement.id == statement.id for made in text_owed(meeting, statement.who))


def _unanswered(meeting: Meeting, statement: Statement) -> bool:
    return statement.kind is Kind.QUESTION and not is_answered(meeting, statement)


_OF_STATEMENTS: tuple[tuple[Wording, Lacks], ...] = (
    (words.GIST, _no_gist),
    (words.END, _no_end),
    (words.NAME, lambda meeting, statement: unnamed(meeting.roster, statement.who)),
    (words.ANSWER, _unanswered),
    (words.STATED, lambda _, statement: statement.kind is Kind.POINT_OF_ORDER and not statement.stated.strip()),
    (words.ANNOUNCED, lambda _, statement: statement.awaited),
    (words.DELIVERY, lambda _, statement: statement.check_delivery),
    (words.TEXT, _no_text),
)


def _roles(scribe: Scribe) -> Iterator[str]:
    for item in scribe.meeting.items.values():
        held = {holder.role for holder in (*item.roles, *item.plan.roles)}
        missing = [role for role in item.plan.to_be_named if role not in held]
        if missing and item.status not in {ItemStatus.CLOSED, ItemStatus.SKIPPED}:
            roles = ", ".join(scribe.say(words.ROLES[role]) for role in missing)
            yield f"{item.plan.label or item.plan.title}{scribe.colon}{roles}"


def _to_do(scribe: Scribe) -> Iterator[str]:
    """Give the suggestions and conclusions that nobody has seen to yet, with who is to and until when."""
    for entry in to_follow_up(scribe.meeting):
        found = entry.follow_up
        if found.status in {FollowUpStatus.DONE, FollowUpStatus.DROPPED} or not (found.owner or found.due):
            continue
        text = f"{entry.number}. {scribe.own(getattr(entry.what, 'text', ''))}"
        due = scribe.dates([found.due]) if found.due is not None else ""
        by = scribe.say(words.BY_DAY, day=due) if due else ""
        yield f"{text} ({', '.join(part for part in (scribe.own(found.owner), by) if part)})"
