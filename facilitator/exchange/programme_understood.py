"""What was understood of a programme of work, as text to read and as JSON for other programs."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from facilitator.core.agenda import Definition, Item
from facilitator.core.clock import local_time
from facilitator.core.programme.rows import ReadRow, RowKind


def programme_as_json(source: str, rows: Sequence[ReadRow], made: Definition) -> dict[str, object]:
    """Give every row with what it was taken for, and what they make; times are local."""
    return {
        "source": source,
        "title": made.title,
        "place": made.place,
        "language": made.language,
        "sessions": [
            {"number": s.number, "title": s.title, "start": _at(s.start, made), "end": _at(s.end, made)}
            for s in made.sessions
        ],
        "items": [_item(item, made) for item in made.items],
        "rows": [_row(row) for row in rows],
    }


def programme_as_lines(rows: Sequence[ReadRow], made: Definition) -> Iterator[str]:
    """Give what a person reads of it, in English: sessions, the agenda, and the rows that were not taken."""
    if made.title or made.place:
        yield ", ".join(filter(None, (made.title, made.place)))
    for session in made.sessions:
        yield f"Session {session.number}, {session.title}: {_at(session.start, made)} to {_at(session.end, made)[11:]}."
    for item in made.items:
        hours = (
            f"{_at(item.start, made)} to {_at(item.end, made)[11:]}"
            if made.sessions and item.start is not None
            else "no day was found"
        )
        roles = "".join(f"; {held.role.value} {held.who}" for held in item.roles)
        under = "  " if item.parent else ""
        yield f"{under}{item.full_heading}: {hours}{roles}."
    for row in rows:
        if row.kind is RowKind.NOTHING:
            yield f"Not taken (row {row.line}): {row.text}"
        for words in row.unknown:
            yield f"Nobody on the roll (row {row.line}): {words}"


def _item(item: Item, made: Definition) -> dict[str, object]:
    return {
        "code": item.code,
        "label": item.label,
        "title": item.title,
        "parent": item.parent or None,
        "start": _at(item.start, made),
        "end": _at(item.end, made),
        "roles": [{"role": held.role.value, "who": held.who} for held in item.roles],
    }


def _row(row: ReadRow) -> dict[str, object]:
    return {
        "row": row.line,
        "text": row.text,
        "kind": row.kind.value,
        "day": row.day.isoformat() if row.day is not None else None,
        "from": f"{row.since:%H:%M}" if row.since is not None else None,
        "until": f"{row.until:%H:%M}" if row.until is not None else None,
        "label": row.label,
        "title": row.title,
        "roles": [{"role": held.role.value, "who": held.who} for held in row.roles],
        "unknown": list(row.unknown),
    }


def _at(instant: datetime | None, made: Definition) -> str:
    return "" if instant is None else local_time(instant, made.zone).strftime("%Y-%m-%d %H:%M")
