"""The record as JSON for other programs: the minutes and the tables behind them; `record.schema.json` describes it."""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from facilitator.core.clock import local_time
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.document import Minutes
from facilitator.core.minuting.values import fingerprint, values_of
from facilitator.core.minuting.variants import Variant
from facilitator.exchange.json import Json, log
from facilitator.exchange.rows import list_sheet, plan_sheet, totals_sheet
from facilitator.exchange.rows_of_record import presence_sheet
from facilitator.exchange.sheet import Sheet, Value

FORMAT = "facilitator-record-1"


def render_json(meeting: Meeting, record: Minutes, now: datetime, head: str) -> str:
    """Write the record; who was not heard and how the time was shared stand in the internal log only."""
    internal = record.variant is Variant.INTERNAL
    named = record.variant not in (Variant.SUMMARY, Variant.CORRIGENDUM)
    made: Json = {
        "format": FORMAT,
        "meeting": _meeting(meeting),
        "at": local_time(now, meeting.definition.zone).isoformat(),
        "head": head,
        "sha256": fingerprint(record),
        "minutes": values_of(record),
        "statements": log(meeting, now=now, internal=internal) if named else [],
        "attendance": rows_of(meeting, presence_sheet(meeting, persons=internal)) if named else [],
        "plan": rows_of(meeting, plan_sheet(meeting, now)),
        "list": rows_of(meeting, list_sheet(meeting, now)) if internal else [],
        "totals": rows_of(meeting, totals_sheet(meeting, now)) if internal else [],
    }
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def _meeting(meeting: Meeting) -> Json:
    definition = meeting.definition
    return {
        "name": definition.name,
        "title": definition.title,
        "place": definition.place,
        "zone": definition.zone,
        "formal": definition.formal,
        "rehearsal": definition.rehearsal,
    }


def rows_of(meeting: Meeting, sheet: Sheet) -> list[Json]:
    """Give the rows of a table under the names of its columns; times with their offset, lengths of time in seconds."""
    names = columns_of(sheet)
    return [_row(meeting, names, row) for row in sheet.rows]


def columns_of(sheet: Sheet) -> tuple[str, ...]:
    """Give the names of the columns of a table for other programs."""
    return names_of(sheet.columns)


def names_of(columns: Iterable[str]) -> tuple[str, ...]:
    """Give headings as names for other programs."""
    return tuple(column.lower().replace(" ", "_").rstrip(".") for column in columns)


def _row(meeting: Meeting, names: Iterable[str], row: Iterable[Value]) -> Json:
    return {name: _plain(meeting, value) for name, value in zip(names, row, strict=True)}


def _plain(meeting: Meeting, value: Value) -> object:
    match value:
        case datetime():
            return value.replace(tzinfo=ZoneInfo(meeting.definition.zone)).isoformat()
        case timedelta():
            return round(value.total_seconds(), 6)
        case _:
            return value
