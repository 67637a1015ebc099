"""Names from right to left in a text from left to right: each ends where it ends, and nothing after it is turned round."""

import pytest

from facilitator.exchange.directions import closed, from_left

LRM = "\N{LEFT-TO-RIGHT MARK}"


@pytest.mark.parametrize("text", ["", "Chile, Peru", "Côte d’Ivoire (5)", "中国", "Україна\n12"])
def test_a_text_without_such_names_stays_as_it_is(text: str) -> None:
    assert from_left(text) == text


def test_two_names_in_a_list_do_not_change_places_and_a_number_after_one_stays_behind_it() -> None:
    assert from_left("قطر, لبنان 12.") == f"قطر{LRM}, لبنان{LRM} 12."


def test_the_words_of_one_name_stay_together() -> None:
    assert from_left("منظمة العمل (MENA)") == f"منظمة العمل{LRM} (MENA)"


@pytest.mark.parametrize(
    ("typed", "ends"),
    [
        ("\u202eabc", "\u202c"),
        ("\u202eabc\u202c", ""),
        ("\u2067a\u202bb", "\u202c\u2069"),
        ("a\u202c\u2069", ""),
    ],
)
def test_a_mark_that_turns_what_follows_round_ends_with_its_text(typed: str, ends: str) -> None:
    assert closed(typed) == typed + ends
