"""Pages: one row each, and the one place that makes what a page is told. Nothing else of a meeting leaves the program.

To add a page: a row of `PAGES` with a function from what is `Seen` to its fields, a template of its name in
`resources/web`, a renderer of its name in `resources/web/page.js`, and its fields in `resources/schemas`.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from facilitator.core.counting import counting_of
from facilitator.core.display import DisplayContents, View, display_of
from facilitator.core.meeting import Meeting
from facilitator.web.shapes import Fields, clock_fields, full, millis


class Key(NamedTuple):
    """A page in a language."""

    page: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What there is to show: the meeting as last read, the time of it, and since when it cannot be read."""

    meeting: Meeting | None
    now: datetime
    lost: datetime | None = None
    view: View = View.FLOOR
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page; those of a lower rank are made first."""

    rank: int
    template: str
    fields: Callable[[Meeting, Seen, str], Fields]


def fields_of(seen: Seen, key: Key) -> Fields:
    """Give what a page shows now, in its language."""
    lost = {} if seen.lost is None else {"lost": millis(seen.lost)}
    if seen.meeting is None:
        return {"page": key.page, "language": key.language, "absent": True, **lost}
    definition = seen.meeting.definition
    shown = PAGES[key.page].fields(seen.meeting, seen, key.language)
    return {"page": key.page, "language": key.language, "zone": definition.zone, **lost, **shown}


def as_json(fields: Fields) -> bytes:
    """Give fields as they go over the wire; the same fields are always the same bytes."""
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _display(meeting: Meeting, seen: Seen, language: str) -> Fields:
    return _floor(meeting, seen, display_of(meeting, seen.now, seen.view, seen.message, language), language)


def _clock(meeting: Meeting, seen: Seen, language: str) -> Fields:
    return _floor(meeting, seen, display_of(meeting, seen.now, View.CLOCK, seen.message, language), language)


def _agenda(meeting: Meeting, seen: Seen, language: str) -> Fields:
    return _floor(meeting, seen, display_of(meeting, seen.now, View.AGENDA, seen.message, language), language)


def _floor(meeting: Meeting, seen: Seen, shown: DisplayContents, language: str) -> Fields:
    counting = None if shown.clock is None else counting_of(meeting, seen.now, language)
    return full(
        view=shown.view.value,
        heading=shown.heading,
        name=shown.name,
        line=shown.line,
        vacant=shown.vacant,
        clock=None if counting is None else clock_fields(counting),
        next=[full(label=one.label, name=one.name, line=one.line) for one in shown.upcoming],
        count=shown.count,
        count_label=shown.count_label,
        agenda=[
            full(label=one.label, title=one.title, status=one.status.value, words=one.words) for one in shown.agenda
        ],
        message=shown.message,
    )


PAGES: Mapping[str, Page] = {
    "display": Page(rank=0, template="floor.html", fields=_display),
    "clock": Page(rank=1, template="floor.html", fields=_clock),
    "agenda": Page(rank=3, template="floor.html", fields=_agenda),
}
