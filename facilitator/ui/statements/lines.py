"""Lines of the record: what was said and left behind, newest first, as text before anything is painted."""

from bisect import bisect_left
from datetime import datetime
from typing import Literal

from facilitator.core.clock import duration_label, time_label
from facilitator.core.decisions import ChairSaid, Concluded, DocumentNoted, Entry, Suggested
from facilitator.core.follow_up_words import follow_up_line
from facilitator.core.ids import ItemCode, StatementId
from facilitator.core.kind_words import named, named_shortly
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Statement
from facilitator.core.todo import NO_GIST, owed
from facilitator.core.values import dataclass

Key = tuple[Literal["statement", "entry"], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLine:
    """One line of the record: who, when and how long, what; `missing` where a gist is still to be written.

    `followed` is what can be followed up: a suggestion or a conclusion.
    """

    key: Key
    name: str
    when: str
    text: str
    tags: tuple[str, ...] = ()
    missing: bool = False
    followed: bool = False

    @property
    def spoken(self) -> str:
        """Say the whole line in one sentence, for screen readers."""
        return ", ".join(part for part in (self.name, *self.tags, self.when, self.text) if part)

    @property
    def statement(self) -> StatementId | None:
        """Give the statement of the line, or None where it is a remark or a conclusion."""
        return StatementId(self.key[1]) if self.key[0] == "statement" else None


def keys_of(meeting: Meeting) -> list[Key]:
    """Give everything that stands in the record, newest first."""
    found: list[tuple[datetime, int, Key]] = []
    last: datetime | None = None
    for statement in sorted(meeting.statements(), key=lambda s: s.id):
        # a written statement has no begin: it keeps its place after the statement before it
        last = statement.begin or last
        found.append((last or meeting.presiding.since, statement.id, ("statement", statement.id)))
    found += [(entry.at, meeting.last_statement + 1, ("entry", entry.number)) for entry in meeting.entries]
    return [key for _, _, key in sorted(found, reverse=True)]


def keys_under(meeting: Meeting, item: ItemCode | None) -> frozenset[Key]:
    """Give the keys of what stands under an item, or for None, under none."""
    statements = meeting.items[item].statements if item is not None and item in meeting.items else ()
    of_statements: list[Key] = [("statement", statement.id) for statement in statements]
    of_entries: list[Key] = [("entry", entry.number) for entry in meeting.entries if entry.what.item == item]
    return frozenset(of_statements + of_entries)


def line_of(meeting: Meeting, key: Key, shown: ItemCode | None, now: datetime) -> RecordLine | None:
    """Give the line of a key, with a tag where it belongs to another item than the shown one; None where it is gone."""
    if key[0] == "entry":
        entry = entry_of(meeting, key[1])
        return entry_line(meeting, entry, shown) if entry is not None else None
    statement = meeting.statement(StatementId(key[1]))
    return None if statement is None else statement_line(meeting, statement, shown, now)


def statement_line(meeting: Meeting, statement: Statement, shown: ItemCode | None, now: datetime) -> RecordLine:
    """Give the line of a statement."""
    lacks = (tr(lack) for lack in owed(meeting, statement) if lack != NO_GIST)
    missing = not statement.gist and not statement.written_only
    return RecordLine(
        key=("statement", statement.id),
        name=speaker_name(meeting, statement),
        when=_when(meeting, statement, now),
        text=statement.gist or (tr("No gist yet") if missing else tr("Handed in in writing")),
        tags=(*_item_tag(meeting, statement.item, shown), *_kind_tags(statement), *lacks),
        missing=missing,
    )


def entry_of(meeting: Meeting, number: int) -> Entry | None:
    """Give the entry of a number, or None where it was struck."""
    index = bisect_left(meeting.entries, number, key=lambda entry: entry.number)
    found = meeting.entries[index : index + 1]
    return found[0] if found and found[0].number == number else None


def entry_line(meeting: Meeting, entry: Entry, shown: ItemCode | None) -> RecordLine:
    """Give the line of a remark from the chair, a suggestion, a conclusion or a document."""
    name, words, item = _entry_words(meeting, entry)
    return RecordLine(
        key=("entry", entry.number),
        name=name,
        when=time_label(entry.at, meeting.definition.zone),
        text=words,
        tags=(*_item_tag(meeting, item, shown), *((found,) if (found := follow_up_line(entry.follow_up)) else ())),
        followed=isinstance(entry.what, Suggested | Concluded),
    )


def speaker_name(meeting: Meeting, statement: Statement) -> str:
    """Give the name of who made a statement, with those who joined it."""
    return ", ".join(meeting.roster.name(code) for code in (statement.who, *statement.joint))


def _when(meeting: Meeting, statement: Statement, now: datetime) -> str:
    if statement.begin is None:
        return tr("in writing")
    begin = time_label(statement.begin, meeting.definition.zone)
    if statement.end is not None:
        return f"{begin} · {duration_label(statement.spoken(now))}"
    if statement.id in meeting.floor.interrupted:
        return tr("{time} · interrupted", time=begin)
    return tr("{time} · speaking", time=begin)


def _item_tag(meeting: Meeting, item: ItemCode | None, shown: ItemCode | None) -> tuple[str, ...]:
    if item is None or item == shown or item not in meeting.items:
        return ()
    return (meeting.items[item].plan.label,)


def _kind_tags(statement: Statement) -> tuple[str, ...]:
    if statement.kind is not Kind.STATEMENT:
        return (named_shortly(statement.kind),)
    return () if statement.capacity in (Capacity.NATIONAL, Capacity.OBSERVER) else (named(statement.capacity),)


def _entry_words(meeting: Meeting, entry: Entry) -> tuple[str, str, ItemCode | None]:
    formal = meeting.definition.formal
    facilitated = entry.role == "facilitator"
    match entry.what:
        case ChairSaid(text=text, item=item):
            other = tr("Vice-President") if entry.role == "vice-president" else tr("President")
            chair = tr("Facilitator") if facilitated else other
            return chair, tr("From the chair: {text}", text=text), item
        case Concluded(text=text, item=item):
            concluded = tr("Facilitator's conclusion") if facilitated else tr("President's conclusion")
            return tr("Decision") if formal else concluded, text, item
        case Suggested(text=text, item=item, by=by):
            return _suggested(", ".join(map(meeting.roster.name, by)), formal=formal), text, item
        case DocumentNoted(symbol=symbol, title=title, item=item):
            return tr("Document"), f"{symbol} {title}".strip(), item


def _suggested(name: str, *, formal: bool) -> str:
    if formal:
        return tr("Recommendation of {name}", name=name) if name else tr("Recommendation")
    return tr("Suggestion of {name}", name=name) if name else tr("Suggestion")
