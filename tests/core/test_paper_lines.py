"""A line of paper is read as people write it, and says how it will stand or why it cannot."""

import pytest

from facilitator.core.ids import ItemCode, Refused
from facilitator.core.paper_lines import PaperLine, typed_row, understood
from tests.core.test_from_paper import AFTERNOON, next_sitting


def line(text: str) -> PaperLine:
    room = next_sitting()
    room.now = AFTERNOON + 60
    (found,) = understood(room.meeting, (typed_row(room.meeting, text),), now=room.instant, item=ItemCode("c"))
    return found


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("10:05 fra 3 min", "France · national statement · 10:05–10:08 (3 min) · 1(c)"),
        ("10:05–10:08 Norway presenter", "Norway · presenter statement · 10:05–10:08 (3 min) · 1(c)"),
        ("10h05 - 10h06 chl: Welcomed: all", "Chile · presenter statement · 10:05–10:06 (1 min) · 1(c) · Welcomed: all"),
        ("10:05 90 s united nations mine", "United Nations Mine Action Service · observer statement · 10:05–10:06 (1 min 30 s) · 1(c)"),
    ],
)  # fmt: skip
def test_a_line_stands_as_it_is_shown(typed: str, words: str) -> None:
    assert line(typed).words == words


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("10:05 fra", "until when France spoke"),
        ("10:05 zzz 3 min", "No delegation is called “zzz”"),
        ("10:61 fra 3 min", "is not a time"),
    ],
)
def test_what_is_wrong_with_a_line_is_said(typed: str, said: str) -> None:
    found = line(typed)
    assert found.command is None
    assert said in " ".join(fault.sentence for fault in found.faults)


def test_what_is_no_line_says_how_one_is_written() -> None:
    with pytest.raises(Refused, match="Begin with the time"):
        line("france spoke")
