"""What the fonts that come with the program can show, and how what they cannot is shown."""

import string

import pytest

from facilitator.core.delegations import Delegation
from facilitator.exchange.glyphs import FAMILIES, absent, shown
from facilitator.exchange.participants import read_participants
from facilitator.resources import path

SHOWN = "\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize(
    "text",
    [
        string.printable,
        "Türkiye – Côte d’Ivoire … « Ł » Ǆ",
        "Ελλάδα Україна Հայաստան საქართველო",
        "قطر ישראל ኢትዮጵያ ประเทศไทย বাংলাদেশ भारत",
        "中国 日本",
        "no shape: \u200d\u202e\u202c\u2066\u2069\u200e\ufe0f",
        SHOWN,
    ],
)
def test_what_a_font_has_is_shown_as_it_is(text: str) -> None:
    assert list(absent(text)) == []
    assert shown(text) == text


@pytest.mark.parametrize("text", ["🕊", "𝔘", "대"])
def test_what_no_font_has_is_named_once_and_replaced(text: str) -> None:
    assert list(absent(f"a{text}b{text}")) == [text]
    assert shown(f"a{text}b") == f"a{SHOWN}b"


def test_every_name_that_comes_with_the_program_is_shown() -> None:
    def names(delegation: Delegation) -> str:
        return "".join((*delegation.name.texts, *delegation.spoken.texts))

    assert [d.code for d in read_participants(path("delegations.csv")) if list(absent(names(d)))] == []


def test_every_shipped_font_is_in_a_family_that_is_looked_in() -> None:
    files = [file.name for file in path("fonts").rglob("*.ttf")]
    assert len(files) > 15
    families = {family.replace(" ", "").removesuffix("Fallback") for family in FAMILIES}
    assert all(any(file.startswith(family) for family in families) for file in files)
