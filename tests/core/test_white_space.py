"""A text on one line keeps the spaces that hold words together."""

import pytest

from facilitator.core.white_space import on_one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("one\ntwo\t three  four", "one two three four"),
        ("  Lieu\u00a0: Genève \n", "Lieu\u00a0: Genève"),
        ("Dites-vous\u202f? Oui\u202f; 1\u2007000", "Dites-vous\u202f? Oui\u202f; 1\u2007000"),
        ("a\u2028b\u3000c", "a b c"),
        ("", ""),
    ],
)
def test_white_space_that_may_break_is_one_space(text: str, line: str) -> None:
    assert on_one_line(text) == line
