"""Legible: typed text made safe for any file format; unprintable characters are replaced visibly, not dropped."""

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Not allowed in XML 1.0: other control characters, lone surrogates, U+FFFE and U+FFFF.
_ILLEGIBLE = re.compile("[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_END = re.compile("\r\n?|\u2028|\u2029|\x85")


def legible(text: str) -> str:
    """Give a text with one kind of line end and every character that no file may hold as a visible replacement."""
    return _ILLEGIBLE.sub(REPLACEMENT, _LINE_END.sub("\n", text))
