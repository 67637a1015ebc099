"""What the tables show: statements, the list with its waiting times, plan against actual, and totals, row by row."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from facilitator.core.delegations import CATEGORY_WORDS
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.minuting.speakers import topic_title
from facilitator.core.order import class_of, reason_in
from facilitator.core.shares import Share, shares
from facilitator.core.speakers import Departed, Request
from facilitator.core.statements import Statement, as_begun, topics_of
from facilitator.exchange.rows_of_record import (
    attendance_sheet,
    chapter_sheet,
    conclusion_sheet,
    document_sheet,
    point_sheet,
    presence_sheet,
    statistics_sheet,
    suggestion_sheet,
    written_sheet,
)
from facilitator.exchange.sheet import Sheet, Shown, Value, length, local
from facilitator.exchange.table_choices import STATEMENTS


def statement_sheet(meeting: Meeting, now: datetime) -> Sheet:
    """Give every statement in the order in which they began."""
    places = [(meeting.items[s.item], s) for s in as_begun(meeting.statements())]
    return Sheet(
        name="Statements",
        columns=(
            *("No.", "Item", "Code", "Delegation", "Category", "Regional group", "Capacity", "Kind", "On behalf of"),
            *("Speaker", "Begin", "End", "Spoken", "Limit", "Over", "Gist", "Key points", "Topics", "Tags"),
            *("Language", "Documents", "Written only", "Corrected"),
        ),
        rows=tuple(_statement(meeting, item, s, now) for item, s in places),
    )


def list_sheet(meeting: Meeting, now: datetime) -> Sheet:
    """Give every request, how it ended, how long it waited, and of who waits still the place on the list and why."""
    rows = (
        row
        for item in meeting.items.values()
        for row in sorted(_requests(meeting, item, now), key=lambda row: str(row[0]).zfill(9))
    )
    columns = (
        *("Request", "Item", "Code", "Delegation", "Capacity", "Kind", "On behalf of", "Asked", "Outcome", "At"),
        *("Waited", "Position", "Class", "Reason", "Pinned", "Note"),
    )
    return Sheet(name="List", columns=columns, rows=tuple(rows))


def plan_sheet(meeting: Meeting, now: datetime) -> Sheet:
    """Give each item as planned and as kept, a row for each stretch."""
    columns = (
        *("Item", "Title", "Status", "Planned start", "Planned end", "Planned", "Start", "End", "Kept"),
        *("Late at start", "Longer than planned", "Under"),
    )
    rows = (row for item in meeting.items.values() for row in _plan(meeting, item, now))
    return Sheet(name="Plan and actual", columns=columns, rows=tuple(rows))


def totals_sheet(meeting: Meeting, now: datetime) -> Sheet:
    """Give the spoken time added up by delegation, category, regional group and item."""
    found = shares(meeting, now)
    roster = meeting.roster
    headings = {category.value: words.name.en for category, words in CATEGORY_WORDS.items()}
    parts: tuple[tuple[str, Iterable[tuple[str, Share]]], ...] = (
        ("Delegation", ((roster.name(_code(s), "en"), s) for s in found.by_delegation)),
        ("Category", ((headings.get(s.key, s.key), s) for s in found.by_category)),
        ("Regional group", ((s.key or "Without a group", s) for s in found.by_group)),
        ("Item", ((i.plan.heading, s) for i in meeting.items.values() for s in found.by_item if s.key == i.code)),
    )
    rows = tuple(
        (what, name, share.statements, share.spoken, share.of(found.total))
        for what, named in parts
        for name, share in named
    )
    whole = ("Meeting", meeting.definition.short, sum(s.statements for s in found.by_item), found.total, 1.0)
    return Sheet(name="Totals", columns=("By", "Name", "Statements", "Spoken", "Share"), rows=(*rows, whole))


STATISTICS = "statistics"
SHEETS: Mapping[str, Callable[[Shown], Sheet]] = {
    STATEMENTS: lambda shown: statement_sheet(shown.meeting, shown.now),
    "points": point_sheet,
    "suggestions": lambda shown: suggestion_sheet(shown.meeting),
    "conclusions": lambda shown: conclusion_sheet(shown.meeting),
    "attendance": lambda shown: attendance_sheet(shown.meeting),
    "presence": lambda shown: presence_sheet(shown.meeting),
    "documents": document_sheet,
    "written": written_sheet,
    "list": lambda shown: list_sheet(shown.meeting, shown.now),
    "plan": lambda shown: plan_sheet(shown.meeting, shown.now),
    "totals": lambda shown: totals_sheet(shown.meeting, shown.now),
    STATISTICS: statistics_sheet,
    "cues": lambda shown: chapter_sheet(shown.meeting, shown.now),
}
"""Every table by the name under which one is asked for, in the order of the workbook."""


def sheets(shown: Shown) -> tuple[Sheet, ...]:
    """Give all tables of a meeting, or of a part of it."""
    return tuple(sheet(shown) for sheet in SHEETS.values())


def _code(share: Share) -> DelegationCode:
    return DelegationCode(share.key)


def _statement(meeting: Meeting, item: ItemState, s: Statement, now: datetime) -> tuple[Value, ...]:
    known = meeting.roster.get(s.who)
    spoken = None if s.begin is None else length(s.spoken(now))
    over = None if s.limit is None or s.spoken(now) <= s.limit else length(s.spoken(now) - s.limit)
    return (
        int(s.id),
        item.plan.label,
        str(s.who),
        meeting.roster.name(s.who, "en"),
        CATEGORY_WORDS[meeting.roster.category(s.who)].name.en,
        known.group if known else "",
        s.capacity.value,
        s.kind.value,
        _group(meeting, s.on_behalf_of),
        s.person,
        local(meeting, s.begin),
        local(meeting, s.end),
        spoken,
        None if s.limit is None else length(s.limit),
        over,
        s.gist,
        "\n".join(_point(p.lap, p.aspect.value if p.aspect else "", p.text) for p in s.points),
        "; ".join(topic_title(meeting, topic) for topic in topics_of(s)),
        "; ".join(s.tags),
        s.language,
        "; ".join(s.documents),
        s.written_only,
        s.corrected,
    )


def _point(lap: int | None, aspect: str, text: str) -> str:
    filed = ", ".join(part for part in (f"action {lap}" if lap is not None else "", aspect) if part)
    return f"{text} ({filed})" if filed else text


def _requests(meeting: Meeting, item: ItemState, now: datetime) -> Iterator[tuple[Value, ...]]:
    begun = {s.request: s.begin for s in reversed(item.statements) if s.request is not None}
    for request in item.served:
        yield _request(meeting, item, request, outcome="had the floor", at=begun.get(request.id), now=now)
    for departed in item.departed:
        yield _departed(meeting, item, departed, now)
    for request in item.waiting:
        yield _request(meeting, item, request, outcome="absent" if request.absent else "waiting", at=None, now=now)


def _departed(meeting: Meeting, item: ItemState, departed: Departed, now: datetime) -> tuple[Value, ...]:
    return _request(meeting, item, departed.request, outcome=departed.how.value, at=departed.at, now=now)


def _request(
    meeting: Meeting, item: ItemState, request: Request, *, outcome: str, at: datetime | None, now: datetime
) -> tuple[Value, ...]:
    return (
        int(request.id),
        item.plan.label,
        str(request.who),
        meeting.roster.name(request.who, "en"),
        request.capacity.value,
        request.kind.value,
        _group(meeting, request.on_behalf_of),
        local(meeting, request.asked),
        outcome,
        local(meeting, at),
        max(timedelta(), (at or now) - request.asked),
        *_standing(meeting, item, request),
        request.note,
    )


def _standing(meeting: Meeting, item: ItemState, request: Request) -> tuple[Value, ...]:
    """Give the place of who waits, its class, the reason in English, and whether the chair has pinned it."""
    if request not in item.waiting:
        return (None, "", "", None)
    own = class_of(meeting, item, request)
    return (item.waiting.index(request) + 1, own.label, reason_in("en", meeting, request), request.pinned)


def _group(meeting: Meeting, on_behalf_of: str) -> str:
    return meeting.roster.name(DelegationCode(on_behalf_of), "en") if on_behalf_of else ""


def _plan(meeting: Meeting, item: ItemState, now: datetime) -> Iterator[tuple[Value, ...]]:
    planned = item.end - item.start if item.timed else None
    under = meeting.items.get(ItemCode(item.plan.parent))
    kept = sum(((s.end or now) - s.start for s in item.stretches), timedelta())
    for place, stretch in enumerate(item.stretches or (None,)):
        first = place == 0
        start, end = (stretch.start, stretch.end) if stretch else (None, None)
        yield (
            item.plan.label,
            item.plan.title,
            item.status.value,
            local(meeting, item.plan.start),
            local(meeting, item.plan.end),
            planned if first else None,
            local(meeting, start),
            local(meeting, end),
            (end or now) - start if start else None,
            max(timedelta(), start - item.start) if first and start and item.timed else None,
            max(timedelta(), kept - planned) if first and start and planned is not None else None,
            under.plan.label if under is not None else "",
        )
