"""What entries and corrections of the record do to the meeting: two statements for one, one for two, entries struck."""

from datetime import datetime

from facilitator.core import statements
from facilitator.core.changed import changed
from facilitator.core.clock import Stretch, cut
from facilitator.core.decisions import DecisionEvent, Entry, EntryStruck, FollowUpNoted
from facilitator.core.gone import noted_on
from facilitator.core.meeting import Meeting
from facilitator.core.statements import Statement


def split(meeting: Meeting, event: statements.StatementSplit, _at: datetime) -> Meeting:
    """Give the meeting with the rest of a statement as one of its own; the gist stays with the first part."""
    whole = meeting.statement(event.statement)
    if whole is None:
        return meeting
    first = changed(whole, end=event.at, pauses=cut(whole.pauses, whole.begin, event.at), corrected=True)
    item = meeting.items[whole.item].with_statement(first)
    return meeting.with_item(changed(item, statements=(*item.statements, rest_of(whole, event))))


def rest_of(whole: Statement, event: statements.StatementSplit) -> Statement:
    """Give the second part of a statement that is split; another speaker takes over neither group nor person."""
    same = event.who == whole.who
    return Statement(
        id=event.second,
        item=whole.item,
        who=event.who,
        capacity=event.capacity,
        kind=whole.kind,
        begin=event.at,
        end=whole.end,
        pauses=cut(whole.pauses, event.at, whole.end),
        limit=whole.limit,
        to=whole.to,
        on_behalf_of=whole.on_behalf_of if same else "",
        aligned=whole.aligned if same else (),
        joint=whole.joint if same else (),
        person=whole.person if same else "",
        level=whole.level if same else "",
        language=whole.language if same else "",
        gender=whole.gender if same else "",
        segment=whole.segment,
        corrected=True,
    )


def merged(meeting: Meeting, event: statements.StatementsMerged, _at: datetime) -> Meeting:
    """Give the meeting with two statements as one."""
    kept, other = meeting.statement(event.statement), meeting.statement(event.other)
    if kept is None or other is None or kept.item != other.item:
        return meeting
    item = meeting.items[kept.item]
    rest = changed(item, statements=tuple(s for s in item.statements if s.id != other.id))
    # the notes of the second statement are part of the merged one
    meeting = changed(meeting, settled={**meeting.settled, other.id: noted_on(other)})
    return meeting.with_item(rest.with_statement(joined(kept, other)))


def joined(kept: Statement, other: Statement) -> Statement:
    """Give one statement for two: from the first begin to the last end, nothing that was noted is lost."""
    first, last = (other, kept) if _begins(other) < _begins(kept) else (kept, other)
    gists = [s.gist for s in (first, last) if s.gist.strip()]
    gist = "\n".join(dict.fromkeys(gists))
    return changed(
        kept,
        begin=first.begin,
        end=last.end,
        pauses=(*first.pauses, *_between(first, last), *last.pauses),
        gist=gist,
        gist_revision=kept.gist_revision + (gist != kept.gist),
        stated="\n".join(dict.fromkeys(s.stated for s in (first, last) if s.stated.strip())),
        points=tuple(dict.fromkeys((*first.points, *last.points))),
        tags=tuple(dict.fromkeys((*first.tags, *last.tags))),
        topics=tuple(dict.fromkeys((*first.topics, *last.topics))),
        topic=first.topic or last.topic,
        documents=(*first.documents, *last.documents),
        hashes=(*first.hashes, *last.hashes),
        language=kept.language or other.language,
        check_delivery=kept.check_delivery or other.check_delivery,
        asked_by=kept.asked_by or other.asked_by,
        corrected=True,
    )


def _begins(statement: Statement) -> float:
    return statement.begin.timestamp() if statement.begin is not None else 0.0


def _between(first: Statement, last: Statement) -> tuple[Stretch, ...]:
    if first.end is None or last.begin is None or first.end >= last.begin:
        return ()
    return (Stretch(start=first.end, end=last.begin),)


def entered(meeting: Meeting, event: DecisionEvent, at: datetime) -> Meeting:
    """Give the meeting with one more entry, under the chair of the moment and with the next number."""
    chair = meeting.presiding
    number = len(meeting.entries) + len(meeting.struck) + 1
    entry = Entry(at=at, what=event, presiding=chair.who, role=chair.role, number=number, after=meeting.last_statement)
    return changed(meeting, entries=(*meeting.entries, entry))


def struck(meeting: Meeting, event: EntryStruck, _at: datetime) -> Meeting:
    """Give the meeting without an entry among those that count, or with it again; the struck are kept apart."""
    source, target = (meeting.entries, meeting.struck) if event.struck else (meeting.struck, meeting.entries)
    found = tuple(entry for entry in source if entry.number == event.entry)
    left = tuple(entry for entry in source if entry.number != event.entry)
    joint = tuple(sorted((*target, *found), key=lambda entry: entry.number))
    entries, out = (left, joint) if event.struck else (joint, left)
    return changed(meeting, entries=entries, struck=out)


def followed_up(meeting: Meeting, event: FollowUpNoted, _at: datetime) -> Meeting:
    """Give the meeting with the follow-up of an entry; one that is struck keeps it until it stands again."""

    def noted(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        return tuple(changed(e, follow_up=event.follow_up) if e.number == event.entry else e for e in entries)

    return changed(meeting, entries=noted(meeting.entries), struck=noted(meeting.struck))
