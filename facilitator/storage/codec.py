"""The table of codecs: stable kind strings for the events, and their bodies as canonical JSON.

A kind is never deleted or renamed. An event whose shape changes gets a new kind, and the old one an entry in `OLDER`.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import cast

import msgspec

from facilitator.core.clock import local_time
from facilitator.core.events import RECORDS, record_of
from facilitator.core.meeting import Event, Recorded
from facilitator.core.saying import tr
from facilitator.storage.bodies import Body, read_body, shortened
from facilitator.storage.chain import canonical
from facilitator.storage.journal import Damaged, NewerVersion

EVENT_OF_KIND: Mapping[str, type] = {record.kind: record.type for record in RECORDS}

UpCaster = Callable[[Body], tuple[str, Body]]

OLDER: Mapping[str, UpCaster] = {
    "written-submitted": lambda body: ("written-noted", {**body, "request": None}),
    "suggested": lambda body: ("suggestion-made", {**body, "by": [body["by"]] if body.get("by") else []}),
}
"""Kinds that are written no more: each gives the kind that took its place, and the body in the new shape."""


def kind_of(event: Event) -> str:
    """Give the stable kind string of an event."""
    return record_of(event).kind


def encode(event: Event) -> str:
    """Write an event's body as canonical JSON; instants are ISO in UTC with microseconds."""
    return canonical(_written(msgspec.to_builtins(event, builtin_types=(datetime,))))


def decode(kind: str, text: str, *, older: Mapping[str, UpCaster] = OLDER) -> Event:
    """Read an event from its kind and body. Raises NewerVersion for an unknown kind, Damaged for a wrong body."""
    body = read_body(kind, text)
    while kind in older:
        kind, body = older[kind](body)
    wanted = EVENT_OF_KIND.get(kind)
    if wanted is None:
        raise NewerVersion(
            tr(
                "The file has an event “{kind}”, which this version does not know. Use a newer version.",
                kind=shortened(kind),
            )
        )
    return _converted(kind, wanted, body)


def plain(recorded: Recorded, zone: str) -> Body:
    """Give a recorded event for other programs to read: its place, who did it when (ISO in a zone), kind and body."""
    return {
        "seq": recorded.seq,
        "act": recorded.act,
        "part": recorded.part,
        "seat": recorded.seat,
        "at": local_time(recorded.at, zone).isoformat(),
        "recorded": local_time(recorded.recorded, zone).isoformat(),
        "kind": kind_of(recorded.event),
        "body": json.loads(encode(recorded.event)),
    }


def _converted(kind: str, wanted: type, body: Body) -> Event:
    try:
        event: object = msgspec.convert(body, wanted, strict=True)
    except msgspec.ValidationError as error:
        wrong = shortened(str(error))
        raise Damaged(tr("The body of a “{kind}” event is wrong: {error}.", kind=kind, error=wrong)) from None
    known = msgspec.to_builtins(event, builtin_types=(datetime,))
    surplus = "" if known == body else _surplus(body, known)
    if surplus:
        raise NewerVersion(
            tr(
                "A “{kind}” event has the field {field}, which this version does not know.",
                kind=kind,
                field=shortened(f"${surplus}"),
            )
        )
    return cast("Event", event)


# values that may contain an unknown field, or a time that is not in UTC
_DEEPER = (dict, list, tuple, datetime)


def _surplus(given: object, known: object) -> str:
    """Name the first field of a body that the event does not have, by its path; or nothing."""
    if isinstance(known, dict) and isinstance(given, dict):
        if extra := given.keys() - known.keys():
            return f".{min(extra)}"
        for key, value in known.items():
            if isinstance(value, _DEEPER) and key in given and (found := _surplus(given[key], value)):
                return f".{key}{found}"
    elif isinstance(known, datetime):
        if known.utcoffset() != timedelta():
            # this program writes UTC only; naive times cannot be compared with aware ones
            raise Damaged(tr("A time is not in UTC."))
    elif isinstance(known, list | tuple) and isinstance(given, list):
        for place, (inner, value) in enumerate(zip(given, known, strict=True)):
            if isinstance(value, _DEEPER) and (found := _surplus(inner, value)):
                return f"[{place}]{found}"
    return ""


def _written(value: object) -> object:
    match value:
        case dict():
            return {key: _written(inner) for key, inner in value.items() if not _is_new(key, inner, value)}
        case list() | tuple():
            return [_written(inner) for inner in value]
        case datetime():
            return _instant(value)
        case _:
            return value


def _is_new(key: str, value: object, body: dict[str, object]) -> bool:
    """Say whether a field is left out while it is as usual, so that the bodies without it keep their shape."""
    if key == "documents":
        return not value and "to_be_named" in body
    return key in ("phones", "phone_points", "phone_replies") and value in ("off", False) and "several_requests" in body


def _instant(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError(f"An instant without a zone cannot be recorded: {moment.isoformat()}")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
