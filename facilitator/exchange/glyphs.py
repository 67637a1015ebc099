"""Glyphs: which characters the fonts that come with the program can show; what is read is their table `cmap`."""

import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from facilitator import resources
from facilitator.exchange.legible import REPLACEMENT

FAMILIES = (
    "Inter",
    *(f"Noto Sans {s}" for s in ("Arabic", "Hebrew", "Armenian", "Georgian", "Ethiopic", "Thai", "Lao", "Khmer")),
    *(f"Noto Sans {script}" for script in ("Myanmar", "Bengali", "Devanagari", "Tamil", "Sinhala", "Thaana")),
    "DejaVu Sans",
    "Droid Sans Fallback",
)
"""The families in the order in which a character is looked for."""
_SEGMENTS, _GROUPS = 4, 12
_HEADER = 12
_UNICODE = {(0, 3), (0, 4), (3, 1), (3, 10)}


def shown(text: str) -> str:
    """Give a text with every character that no shipped font has as a visible replacement."""
    lacking = frozenset(absent(text))
    return "".join(REPLACEMENT if c in lacking else c for c in text) if lacking else text


def absent(text: str) -> Iterator[str]:
    """Give each character of a text that no shipped font has, once, in its order."""
    for character in dict.fromkeys(text):
        if _is_seen(character) and not _is_covered(ord(character)):
            yield character


def _is_seen(character: str) -> bool:
    """Say whether a character has a shape: marks of direction, joiners and line ends have none."""
    return unicodedata.category(character) not in {"Cc", "Cf", "Zl", "Zp"} and not (
        "\N{VARIATION SELECTOR-1}" <= character <= "\N{VARIATION SELECTOR-16}"
    )


def _is_covered(code: int) -> bool:
    # the fonts of Inter come first, so the others are read only where a text needs them
    return any(code in _codes(file) for file in _files())


@cache
def _files() -> tuple[Path, ...]:
    fonts = resources.path("fonts")
    return (fonts / "Inter-Regular.ttf", *sorted(fonts.glob("fallback/*.ttf")))


@cache
def _codes(font: Path) -> frozenset[int]:
    return frozenset(_characters(font.read_bytes()))


def _characters(font: bytes) -> Iterator[int]:
    """Read which characters a font (sfnt) has a glyph for, from the subtables of Unicode in format 4 and 12."""
    (tables,) = struct.unpack_from(">H", font, 4)
    entries = (struct.unpack_from(">4s4xL", font, _HEADER + 16 * n) for n in range(tables))
    cmap = next(offset for tag, offset in entries if tag == b"cmap")
    (count,) = struct.unpack_from(">H", font, cmap + 2)
    for place in range(count):
        platform, encoding, offset = struct.unpack_from(">HHL", font, cmap + 4 + 8 * place)
        if (platform, encoding) in _UNICODE:
            yield from _subtable(font, cmap + offset)


def _subtable(font: bytes, begin: int) -> Iterator[int]:
    (form,) = struct.unpack_from(">H", font, begin)
    if form == _GROUPS:
        (groups,) = struct.unpack_from(">L", font, begin + 12)
        for first, last, glyph in struct.iter_unpack(">LLL", font[begin + 16 : begin + 16 + 12 * groups]):
            yield from range(first if glyph else first + 1, last + 1)
    elif form == _SEGMENTS:
        (double,) = struct.unpack_from(">H", font, begin + 6)
        fields = [struct.unpack_from(f">{double // 2}H", font, begin + at) for at in _places(double)]
        for place, (last, first, delta, offset) in enumerate(zip(*fields, strict=True)):
            for code in range(first, min(last, 0xFFFE) + 1):
                at = begin + 16 + 3 * double + 2 * place + offset + 2 * (code - first)
                if (struct.unpack_from(">H", font, at)[0] if offset else code + delta & 0xFFFF) != 0:
                    yield code


def _places(double: int) -> tuple[int, ...]:
    """Give where the ends, starts, differences and offsets of the segments stand in a subtable of format 4."""
    return 14, 16 + double, 16 + 2 * double, 16 + 3 * double
