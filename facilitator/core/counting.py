"""Counting: the clock of the speaker as somebody far away shows it who hears of changes only, not of seconds."""

from dataclasses import replace
from datetime import datetime

from facilitator.core.clock import later
from facilitator.core.display import ClockShape, DisplayClock, View, display_of
from facilitator.core.meeting import Meeting
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockStage:
    """How the clock looks from an instant on, or now: the line under it, the shape, words where no figure is shown."""

    start: datetime | None = None
    under: str = ""
    mark: ClockShape = ClockShape.NONE
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingClock:
    """A clock that goes on by itself: down to the instant `until`, or up from the instant `since`, or it stands.

    `still` is the figure while it stands. `limit` is in seconds, where there is one and it is not used up. Nothing of
    it says how long after its limit somebody has spoken.
    """

    stages: tuple[ClockStage, ...]
    until: datetime | None = None
    since: datetime | None = None
    still: str = ""
    limit: float | None = None
    share: float | None = None


def counting_of(meeting: Meeting, now: datetime, language: str = "") -> CountingClock | None:
    """Give the clock of the room display from now on; None where it shows none."""
    shown = _shown(meeting, now, language)
    if shown is None:
        return None
    standing = CountingClock(
        stages=(_stage(None, shown),), still="" if shown.words else shown.figure, share=shown.share
    )
    speaker = meeting.speaker
    if meeting.called is not None or speaker is None or speaker.paused or shown.words:
        return standing
    remaining = speaker.remaining(now)
    if remaining is None:
        return replace(standing, since=later(now, -speaker.spoken(now)), still="")
    until = later(now, remaining)
    changes = (later(until, -meeting.definition.settings.warning), until)
    stages = [_stage(None, shown)]
    for at in changes:
        then = _shown(meeting, at, language)
        if at > now and then is not None:
            stages.append(_stage(at, then))
    return replace(standing, stages=tuple(stages), until=until, still="", limit=speaker.limit)


def _shown(meeting: Meeting, at: datetime, language: str) -> DisplayClock | None:
    return display_of(meeting, at, View.CLOCK, language=language).clock


def _stage(start: datetime | None, shown: DisplayClock) -> ClockStage:
    return ClockStage(start=start, under=shown.under, mark=shown.mark, words=shown.figure if shown.words else "")
