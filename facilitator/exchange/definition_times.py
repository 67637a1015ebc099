"""As typed: converts the durations and times of a definition, as people write them, to seconds and instants.

A duration may be a text, such as "3 min"; a bare number is seconds. A time may lack its date where it refers to
another: the end of a session or an item to its start, the start of an item to that of the item before it.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, time

from facilitator.core.clock import is_zone
from facilitator.core.durations import Unit, read_duration
from facilitator.core.ids import Refused
from facilitator.core.saying import tr
from facilitator.core.times import Hour, instant_of, local_instant, read_time
from facilitator.exchange.complaints import TomlText
from facilitator.exchange.toml_lines import KeyPath

EARLIEST, LATEST = 1900, 2200
LENGTHS = ("begin_after", "warning")

Table = dict[str, object]


def as_meant(draft: TomlText) -> Table:
    """Give the content of a definition with its durations and times read. Raises BadFile where one cannot be read."""
    return _with_times(draft, _with_lengths(draft, (), draft.content))


def _with_lengths(draft: TomlText, path: KeyPath, table: Mapping[str, object]) -> Table:
    """Read the limits of a table and of the tables in its lists, and the lengths among its settings."""
    found: Table = {}
    for key, value in table.items():
        here = (*path, key)
        if isinstance(value, dict):
            found[key] = _seconds(draft, here, value)
        elif isinstance(value, list):
            found[key] = [
                _with_lengths(draft, (*here, place), one) if isinstance(one, dict) else one
                for place, one in enumerate(value)
            ]
        else:
            found[key] = value
    return found


def _seconds(draft: TomlText, path: KeyPath, table: Table) -> Table:
    lengths = table.keys() if path[-1] == "limits" else LENGTHS if path == ("settings",) else ()
    texts = {key: text for key in lengths if isinstance(text := table.get(key), str)}
    return table | {key: _length(draft, (*path, key), text) for key, text in texts.items()}


def _length(draft: TomlText, path: KeyPath, text: str) -> float:
    try:
        return read_duration(text, Unit.SECONDS)
    except Refused as wrong:
        raise _complaint(draft, path, wrong) from None


def _with_times(draft: TomlText, content: Table) -> Table:
    zone = content.get("zone")
    if not isinstance(zone, str) or not is_zone(zone):
        return content
    sessions = list(_timed(draft, "sessions", content.get("sessions"), zone, None))
    first = next((s["start"] for s in sessions if isinstance(s, dict) and isinstance(s.get("start"), datetime)), None)
    items = list(_timed(draft, "items", content.get("items"), zone, first if isinstance(first, datetime) else None))
    return content | {name: tables for name, tables in (("sessions", sessions), ("items", items)) if name in content}


def _timed(draft: TomlText, name: str, tables: object, zone: str, first: datetime | None) -> Iterator[object]:
    """Give tables with their times parsed; a start without a date is the first such time after the previous start."""
    before = first
    for place, table in enumerate(tables if isinstance(tables, list) else ()):
        if not isinstance(table, dict):
            yield table
            continue
        start = _time(draft, (name, place, "start"), table.get("start"), zone, before)
        began = start if isinstance(start, datetime) else None
        end = _time(draft, (name, place, "end"), table.get("end"), zone, began)
        before = (began or before) if first is not None else None
        yield table | {key: value for key, value in (("start", start), ("end", end)) if key in table}


def _time(draft: TomlText, path: KeyPath, value: object, zone: str, since: datetime | None) -> object:
    """Give the instant of a time.

    Other values, and an hour without a reference, are left for the type check to refuse.
    """
    try:
        if isinstance(value, datetime):
            # an implausible year is left for `checks`, which names it in its sentence
            sane = value.tzinfo is None and EARLIEST <= value.year <= LATEST
            return local_instant(value, zone) if sane else value
        when = read_time(value, zone, near=since) if isinstance(value, str) else value
        if isinstance(when, time):
            when = Hour(clock=when)
        if isinstance(when, Hour):
            return value if since is None or since.tzinfo is None else instant_of(when, zone, since)
    except Refused as wrong:
        raise _complaint(draft, path, wrong) from None
    return when


def _complaint(draft: TomlText, path: KeyPath, wrong: Refused) -> Exception:
    return draft.complaint(path, tr("{field}: {sentence}", field=str(path[-1]), sentence=str(wrong)))
