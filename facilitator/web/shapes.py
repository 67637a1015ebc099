"""Shapes: how values of the core stand in JSON: instants as milliseconds, what is empty left out."""

from collections.abc import Mapping
from datetime import datetime

from facilitator.core.counting import ClockStage, CountingClock

Fields = Mapping[str, object]


def millis(instant: datetime) -> int:
    """Give an instant in milliseconds since 1970 UTC, as browsers count."""
    return round(instant.timestamp() * 1000)


def full(**fields: object) -> Fields:
    """Give those fields that say something."""
    return {
        name: value
        for name, value in fields.items()
        if value is not None and value is not False and value not in ("", [])
    }


def clock_fields(counting: CountingClock) -> Fields:
    """Give the clock of the speaker."""
    return full(
        stages=[_stage(stage) for stage in counting.stages],
        until=None if counting.until is None else millis(counting.until),
        since=None if counting.since is None else millis(counting.since),
        still=counting.still,
        limit=counting.limit,
        share=None if counting.until is not None or counting.share is None else round(counting.share, 4),
    )


def _stage(stage: ClockStage) -> Fields:
    start = None if stage.start is None else millis(stage.start)
    return full(start=start, under=stage.under, mark=stage.mark.value, words=stage.words)
