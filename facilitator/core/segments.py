"""Segments: the phases of an item, which comes first and which next, and what they are called (FLOOR, section 3)."""

from facilitator.core.agenda import Segment
from facilitator.core.meeting import ItemState

FLOOR = "floor"
"""What the default segment is called, the only one of an item that names none."""
DISCUSSION = "discussion"
"""The name of the segment that follows presentations; the chair opens it in these words."""


def next_segment(item: ItemState) -> Segment | None:
    """Give the segment that follows the one an item is in, or None behind the last.

    An item in the floor goes on behind the last segment in which somebody spoke.
    """
    names = [s.name for s in item.plan.segments]
    used = {item.segment} if item.segment in names else {s.segment for s in item.statements}
    last = max((place for place, name in enumerate(names) if name in used), default=-1)
    return item.plan.segments[last + 1] if last + 1 < len(names) else None


def has_spoken(item: ItemState) -> bool:
    """Say whether anybody has had the floor in the segment that an item is in."""
    return any(s.segment == item.segment and s.begin is not None for s in reversed(item.statements))


def segment_title(segment: Segment) -> str:
    """Name a segment as its definition does; one without a title by its name."""
    return segment.title or _spaced(segment.name)


def segment_words(item: ItemState) -> str:
    """Name the segment an item is in; nothing for the floor."""
    segment = item.current_segment
    return "" if segment is None else segment_title(segment)


def heading_of(item: ItemState) -> str:
    """Give label, short title and segment of an item: `2(j) General status · Presentations`."""
    return " · ".join(part for part in (item.plan.heading, segment_words(item)) if part)


def _spaced(name: str) -> str:
    words = name.replace("-", " ").replace("_", " ")
    return words[:1].upper() + words[1:]
