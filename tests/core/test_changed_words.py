"""Between two versions the words that differ are marked, and a long list is not printed twice for one name."""

import pytest

from facilitator.core.minuting.changed_words import MarkedWords, WordsKept, changed_words

S, R, A = WordsKept.SAME, WordsKept.REMOVED, WordsKept.ADDED
NAMES = [f"State{n}," for n in range(1, 69)]


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("It cleared 40 km2.", "It cleared 45 km2.", [(S, "It cleared"), (R, "40"), (A, "45"), (S, "km2.")]),
        ("It cleared all.", "It cleared all today.", [(S, "It cleared"), (R, "all."), (A, "all today.")]),
        ("one", "two", [(R, "one"), (A, "two")]),
        ("", "new", [(A, "new")]),
        ("same", "same", [(S, "same")]),
    ],
)
def test_the_words_that_differ_are_told_apart(before: str, after: str, wanted: list[tuple[WordsKept, str]]) -> None:
    assert [(one.kept, one.text) for one in changed_words(before, after)] == wanted


def test_one_added_state_does_not_print_sixty_eight_names() -> None:
    before, after = " ".join(NAMES), " ".join([*NAMES[:30], "Italy,", *NAMES[30:]])
    found = changed_words(before, after)
    assert found == (
        MarkedWords(S, "… State27, State28, State29, State30,"),
        MarkedWords(A, "Italy,"),
        MarkedWords(S, "State31, State32, State33, State34, …"),
    )
