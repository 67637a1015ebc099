"""Chapters: what was said when, as offsets into the recording of a session."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest

from facilitator.core.meeting import ItemState, Meeting, SessionState
from facilitator.core.minuting import phrases
from facilitator.core.minuting import phrases_of_tables as words
from facilitator.core.minuting.document import Piece
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.recordings import offset_label, recording_of, with_offset
from facilitator.core.saying import refused
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Statement
from facilitator.core.values import dataclass

SHORTEST = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """An item that was taken up, or a statement: its words, and from when to when, in seconds of the recording.

    Where no recording is named the seconds count from when the session was called to order; `address` is empty then.
    """

    title: str
    session: int
    start: float
    end: float
    at: datetime
    item: ItemState
    statement: Statement | None
    address: str


def chapters(scribe: Scribe) -> tuple[Chapter, ...]:
    """Give the chapters of the one session that the meeting was narrowed to. Raises Refused where there are several."""
    held = [s for s in scribe.meeting.sessions if s.started is not None]
    if len(held) > 1:
        numbers = ", ".join(str(s.plan.number) for s in held)
        raise refused("Chapters are of one session, as its recording is. Choose one of {numbers}.", numbers=numbers)
    return every_chapter(scribe)


def every_chapter(scribe: Scribe) -> tuple[Chapter, ...]:
    """Give the chapters of all sessions; what came before a recording began is not in it."""
    moments = sorted(_moments(scribe), key=lambda c: (c.at, c.statement is not None))
    made = []
    for one, after in zip_longest(moments, moments[1:]):
        begins = _begins(scribe.meeting, one.session)
        start, end = (one.at - begins).total_seconds(), one.end
        if after is not None and after.session == one.session:
            end = min(end, (after.at - begins).total_seconds())
        if end <= 0 or (one.statement is None and end - start < SHORTEST):
            continue
        start = max(0.0, start)
        made.append(replace(one, start=start, end=max(end, start + SHORTEST), address=_address(scribe, one, start)))
    return tuple(made)


def heard(scribe: Scribe, at: datetime | None) -> Piece | None:
    """Give the link to an instant in the recording of its session, or None where none is named or it began later."""
    session = _session_at(scribe.meeting, at)
    named = recording_of(scribe.meeting.recordings, session.plan.number) if session is not None else None
    if at is None or named is None or at < named.begins:
        return None
    offset = (at - named.begins).total_seconds()
    address = with_offset(named.address, offset)
    text = scribe.say(words.HEARD, offset=offset_label(offset))
    return Piece(text=text, link=address) if address else None


def _address(scribe: Scribe, chapter: Chapter, start: float) -> str:
    named = recording_of(scribe.meeting.recordings, chapter.session)
    return with_offset(named.address, start) if named is not None else ""


def _moments(scribe: Scribe) -> Iterator[Chapter]:
    """Give what happened with its end as an offset, not yet cut where the next begins."""
    for item in scribe.meeting.items.values():
        for stretch in item.stretches:
            made = _chapter(scribe, item, None, stretch.start, stretch.end)
            yield from (made,) if made is not None else ()
        for statement in item.statements:
            if statement.begin is not None:
                made = _chapter(scribe, item, statement, statement.begin, statement.end)
                yield from (made,) if made is not None else ()


def _chapter(
    scribe: Scribe, item: ItemState, statement: Statement | None, at: datetime, end: datetime | None
) -> Chapter | None:
    session = _session_at(scribe.meeting, at)
    if session is None:
        return None
    until = ((end or scribe.now) - _begins(scribe.meeting, session.plan.number)).total_seconds()
    title = item.plan.heading if statement is None else _title(scribe, item, statement)
    number = session.plan.number
    return Chapter(title=title, session=number, start=0.0, end=until, at=at, item=item, statement=statement, address="")


def _title(scribe: Scribe, item: ItemState, statement: Statement) -> str:
    chair = statement.capacity is Capacity.CHAIR
    who = scribe.chair_at(statement.begin) if chair else scribe.name(statement.who)
    kind = "" if statement.kind is Kind.STATEMENT else scribe.say(phrases.KINDS[statement.kind])
    return " · ".join(part for part in (item.plan.label, who, kind) if part)


def _session_at(meeting: Meeting, at: datetime | None) -> SessionState | None:
    """Give the session that had been called to order last by an instant."""
    begun = [s for s in meeting.sessions if s.started is not None and at is not None and s.started <= at]
    return max(begun, key=lambda s: s.started or s.plan.start, default=None)


def _begins(meeting: Meeting, session: int) -> datetime:
    named = recording_of(meeting.recordings, session)
    state = next(s for s in meeting.sessions if s.plan.number == session)
    return named.begins if named is not None else state.started or state.plan.start
