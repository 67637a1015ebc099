"""White space: a text on one line, with the spaces that hold words together left as they are."""

import re

# French keeps U+00A0 before a colon and U+202F before ; ! ?; U+2007 holds figures together
_MAY_BREAK = re.compile("[^\\S\u00a0\u202f\u2007]+")


def on_one_line(text: str) -> str:
    """Give a text with one space for each stretch of white space at which a line may break, and none at its ends."""
    return _MAY_BREAK.sub(" ", text).strip()
