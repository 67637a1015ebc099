"""Planned documents: what is before a meeting on an item, as its definition has it."""

from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDocument:
    """A document that is before the meeting on an item, by its symbol."""

    symbol: str
    title: str = ""
