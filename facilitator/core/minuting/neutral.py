"""The record without any language: what was recorded, as plain values, and the hash that a version is known by.

Names are codes, times are instants in UTC, and what was typed is as typed. A value that is its default is left out, so
a field that is added later, with a default, changes no hash of a record that does not use it.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from facilitator.core.attendance import notes_by_session
from facilitator.core.decisions import Entry
from facilitator.core.delegations import AttendanceNoted
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import ItemState, Meeting, SessionState
from facilitator.core.minuting.front_matter import attending
from facilitator.core.minuting.part import part
from facilitator.core.minuting.scribe import presiding_history
from facilitator.core.versions import Order

FORMAT = "facilitator-neutral-1"
OF_THE_MEETING = (
    "name", "title", "short", "place", "zone", "formal", "presidency", "president", "rehearsal", "convention",
    "plan_of_action",
)  # fmt: skip
OF_AN_ITEM = ("code", "label", "title", "short", "actions", "topics", "tag")
# how often a gist was written is for the trail, and what becomes of a suggestion is for later
BESIDE_THE_RECORD = frozenset({"gist_revision", "corrected", "yielded", "follow_up", "entered"})


def neutral_hash(meeting: Meeting, order: Order) -> str:
    """Give the SHA-256 of the record: of its values as JSON with sorted keys and without spaces, in UTF-8."""
    canonical = json.dumps(neutral(meeting, order), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


def neutral(meeting: Meeting, order: Order) -> dict[str, object]:
    """Give the whole circulated record as values that JSON can hold, in no language."""
    whole = part(meeting, item=None, session=None)
    return {
        "format": FORMAT,
        "order": order.value,
        "meeting": {name: _plain(getattr(whole.definition, name)) for name in OF_THE_MEETING},
        "delegations": {code: _delegation(whole, code) for code in sorted(_named(whole))},
        "attendance": sorted(attending(whole)),
        **_noted(whole),
        "presided": [_plain(one) for one in presiding_history(whole)],
        "sessions": [_session(session) for session in whole.sessions],
        "items": [_item(item) for item in whole.items.values()],
        "entries": [_entry(entry) for entry in whole.entries],
    }


def _noted(meeting: Meeting) -> dict[str, object]:
    """Give what was noted for sessions that were named, which no other value of the record tells."""
    said = [one for _, one in meeting.noted_in_room if not isinstance(one, AttendanceNoted)]
    if not said:
        return {}
    return {"noted": {str(n): sorted(noted) for n, noted in sorted(notes_by_session(meeting).items())}}


def _named(meeting: Meeting) -> set[DelegationCode]:
    spoke = ((s.who, *s.aligned, *s.joint) for s in meeting.statements())
    return attending(meeting) | {code for codes in spoke for code in codes}


def _delegation(meeting: Meeting, code: DelegationCode) -> object:
    known = meeting.roster.get(code)
    return None if known is None else {"category": known.category.value, "name": _plain(known.name)}


def _session(session: SessionState) -> dict[str, object]:
    return {
        "number": session.plan.number,
        "title": session.plan.title,
        "started": _plain(session.started),
        "suspensions": _plain(session.suspensions),
        "rose": _plain(session.rose),
    }


def _item(item: ItemState) -> dict[str, object]:
    return {
        **{name: _plain(getattr(item.plan, name)) for name in OF_AN_ITEM},
        "segments": [[segment.name, segment.title] for segment in item.plan.segments],
        "roles": _plain(item.roles or item.plan.roles),
        "stretches": _plain(item.stretches),
        "statements": _plain(item.statements),
    }


def _entry(entry: Entry) -> dict[str, object]:
    return {**dict(_told(entry)), "is": type(entry.what).__name__}


def _plain(value: Any) -> object:  # noqa: ANN401 - a value of any of the record's classes
    match value:
        case Enum():
            return value.value
        case datetime():
            return value.astimezone(UTC).isoformat(timespec="microseconds")
        case tuple() | list():
            return [_plain(one) for one in value]
        case Mapping():
            return {str(key): _plain(one) for key, one in value.items()}
        case _ if is_dataclass(value):
            return dict(_told(value))
        case _:
            return value


def _told(value: Any) -> Iterator[tuple[str, object]]:  # noqa: ANN401 - a value of any of the record's classes
    for field in fields(value):
        here = getattr(value, field.name)
        default = field.default_factory() if field.default_factory is not MISSING else field.default
        if field.name not in BESIDE_THE_RECORD and (default is MISSING or here != default):
            yield field.name, _plain(here)
