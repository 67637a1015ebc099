"""QR codes: the picture has the squares of the code, and without the extra a sentence says how to get it."""

import re
import sys

import pytest

from facilitator.core.ids import Refused
from facilitator.exchange.qr import QUIET, qr_picture, qr_rows


def test_the_picture_has_the_dark_squares_of_the_code() -> None:
    rows = qr_rows("https://room.example.org/ask#ABCDEFGHIJ")
    assert not any(any(row) for row in (*rows[:QUIET], *rows[-QUIET:]))
    drawn = re.findall(r"M(\d+) (\d+)h(\d+)v1", qr_picture("https://room.example.org/ask#ABCDEFGHIJ"))
    squares = {(int(x) + n, int(y)) for x, y, length in drawn for n in range(int(length))}
    assert squares == {(x, y) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark}


def test_without_the_extra_a_sentence_says_how_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "segno", None)
    with pytest.raises(Refused, match=r"facilitator\[web\]"):
        qr_rows("x")
