"""Directions: right-to-left names within a text that runs from left to right, so that nothing after them moves."""

import re

_ARABIC_AND_HEBREW = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
# words of one name, with what stands between them; the marks that end a run stand outside of it
_NAME = re.compile(f"[{_ARABIC_AND_HEBREW}]+(?:[ ’'\"\N{RIGHT-TO-LEFT MARK}-]+[{_ARABIC_AND_HEBREW}]+)*")
_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"
_ENDS = {**dict.fromkeys(_EMBEDDINGS, "\u202c"), **dict.fromkeys(_ISOLATES, "\u2069")}


def from_left(text: str) -> str:
    """Give a text whose right-to-left names each end with a mark, and whose marks of direction are all closed."""
    return _NAME.sub(rf"\g<0>{_LEFT_TO_RIGHT}", closed(text))


def closed(text: str) -> str:
    """Give a text in which every mark that turns what follows it round ends where the text does."""
    wanted: list[str] = []
    for character in text:
        if character in _ENDS:
            wanted.append(_ENDS[character])
        elif wanted and character == wanted[-1]:
            wanted.pop()
    return text + "".join(reversed(wanted))
