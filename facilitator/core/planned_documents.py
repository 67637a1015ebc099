"""Planned documents: what is before a meeting on an item, as its definition has it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDocument:
    """A document that is before the meeting on an item, by its symbol."""

    symbol: str
    title: str = ""
