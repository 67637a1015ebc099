"""Legible text: what no file may hold is shown, not dropped; everything else stays."""

import pytest

from facilitator.exchange.legible import legible
from tests.exchange.hostile import BIDI, EMOJI, JINJA, SCRIPT

SHOWN = "\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize("typed", ["", "Côte d’Ivoire", BIDI, EMOJI, JINJA, SCRIPT, "tab\tand\nline"])
def test_what_can_be_printed_stays_as_it_is(typed: str) -> None:
    assert legible(typed) == typed


@pytest.mark.parametrize(
    "typed", ["\x00", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\x80", "\ud800", "\ufffe", "\uffff"]
)
def test_what_no_file_may_hold_is_shown_as_such(typed: str) -> None:
    assert legible(f"a{typed}b") == f"a{SHOWN}b"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_every_line_end_is_one(end: str) -> None:
    assert legible(f"a{end}b") == "a\nb"
