"""Hand-over: the meeting passes to the next chair or day, with what the former one wants the next to know."""

from collections.abc import Iterable
from datetime import datetime

from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """Somebody handed the meeting over, with a note for whoever carries on."""

    note: str = ""


def noted(handed_over: Iterable[tuple[datetime, HandedOver]]) -> tuple[datetime, str] | None:
    """Give when the meeting was last handed over and the note for whoever carries on, or None."""
    every = tuple(handed_over)
    return (every[-1][0], every[-1][1].note) if every else None
