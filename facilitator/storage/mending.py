"""Mending: an event that one flipped bit has changed is put right, where its hash proves that it is right again."""

from collections.abc import Iterator
from dataclasses import replace

from facilitator.storage.link import EventRow, link_with

# of a text, in bytes: each of its bits is tried, which takes a second for so many
MOST_BYTES = 4096
_TEXTS = ("body", "act", "seat", "kind")
_NUMBERS = ("at", "recorded", "part")


def mended(head: str, row: EventRow, stored: str) -> EventRow | None:
    """Give the event that follows from the hash `head` and differs from a row by one bit; None where there is none."""
    damaged = [name for name in _TEXTS if not _is_sound(getattr(row, name))]
    for name in damaged or (*_TEXTS, *_NUMBERS) if len(damaged) < 2 else ():
        found, made = getattr(row, name), link_with(head, row, name)
        for value in _texts_near(found) if isinstance(found, str) else _numbers_near(found):
            if made(value) == stored:
                return replace(row, **{name: value})  # type: ignore[arg-type]  # of the type that the column has
    return None


def _texts_near(text: str) -> Iterator[str]:
    """Give every text that differs by one bit of its bytes."""
    raw = bytearray(text.encode("utf-8", "surrogateescape"))
    for place in range(len(raw) if len(raw) <= MOST_BYTES else 0):
        for bit in range(8):
            raw[place] ^= 1 << bit
            near = raw.decode("utf-8", "surrogateescape")
            if _is_sound(near):
                yield near
            raw[place] ^= 1 << bit


def _numbers_near(number: int) -> Iterator[int]:
    for bit in range(63):
        yield number ^ 1 << bit


def _is_sound(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in text)
