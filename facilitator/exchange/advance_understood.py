"""What was understood of a list of requests, as text to read and as JSON for other programs."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from facilitator.core.advance.preview import RequestPreview, open_words
from facilitator.core.advance.understood import AdvanceUnderstood, OpenPassage
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.times import When


def requests_as_json(
    meeting: Meeting, understood: AdvanceUnderstood, previews: Sequence[RequestPreview], item: ItemCode | None
) -> dict[str, object]:
    """Give everything as plain values; lines are those of the text, rows those of a table."""
    return {
        "source": understood.source,
        "requests": [_request(one, item or meeting.open_item) for one in previews],
        "open": [_open(one, item or meeting.open_item) for one in understood.open],
        "notes": list(understood.notes),
    }


def requests_as_lines(
    meeting: Meeting, understood: AdvanceUnderstood, previews: Sequence[RequestPreview]
) -> Iterator[str]:
    """Give what a person reads of it, in English: each request, what is open, and what was passed over."""
    for one in previews:
        parts = (one.item, one.hours, one.details)
        said = "; ".join(part for part in parts if part)
        sure = "" if one.is_sure else f" ({one.found}: “{one.request.said}”)"
        yield f"{one.request.place.words}: {one.request.who}, {one.name}; {said}{sure}."
        if one.refusal:
            yield f"{one.request.place.words}: not taken, and kept in sight: {one.refusal}"
    yield from open_lines(meeting, understood)
    yield from understood.notes


def open_lines(meeting: Meeting, understood: AdvanceUnderstood) -> Iterator[str]:
    """Give each line that is to be settled, and why."""
    for one in understood.open:
        yield f"To settle ({one.place.words}): “{one.said}” {open_words(one, meeting)}."


def _request(one: RequestPreview, item: ItemCode | None) -> dict[str, object]:
    asks = one.request.asks
    return {
        "line": one.request.place.line,
        "part": one.request.place.part,
        "said": one.request.said,
        "who": one.request.who,
        "name": one.name,
        "confidence": one.request.how.value,
        "item": one.request.item or item,
        "capacity": asks.capacity.value if asks.capacity is not None else None,
        "kind": asks.kind.value if asks.kind is not None else None,
        "on_behalf_of": asks.on_behalf_of,
        "aligned": list(asks.aligned),
        "person": asks.person,
        "level": asks.level,
        "note": asks.note,
        "language": asks.language,
        "from": _when(asks.since),
        "until": _when(asks.until),
        "refused": one.refusal or None,
    }


def _open(one: OpenPassage, item: ItemCode | None) -> dict[str, object]:
    return {
        "line": one.place.line,
        "part": one.place.part,
        "said": one.said,
        "why": one.why.value,
        "choices": list(one.choices),
        "item": one.item or item,
    }


def _when(said: When | None) -> str | None:
    if said is None:
        return None
    return said.isoformat() if isinstance(said, datetime) else f"{said.clock:%H:%M}"
