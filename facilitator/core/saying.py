"""Saying: the texts of the program in the language of the desk; English until one is chosen.

Only what people read at the desk goes through here. What is recorded or printed for others has a language of its own
(`facilitator.core.minuting`, `facilitator.core.display_words`) and never depends on the one chosen here.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from facilitator.core.ids import Refused

Translate = Callable[[str, str], str]


def _as_written(text: str, comment: str) -> str:  # noqa: ARG001 - the shape of every translation
    return text


class _Chosen:
    def __init__(self) -> None:
        self.language = "en"
        self.translate: Translate = _as_written


_CHOSEN = _Chosen()


def choose(language: str, translate: Translate = _as_written) -> None:
    """Use a language (`en`, `fr`, `es`) for all texts from now on.

    `translate` gives the translation of an English text.
    """
    _CHOSEN.language, _CHOSEN.translate = language, translate


@contextmanager
def saying_in(language: str, translate: Translate = _as_written) -> Iterator[None]:
    """Use another language within a `with` block, for what is printed for others."""
    before = _CHOSEN.language, _CHOSEN.translate
    choose(language, translate)
    try:
        yield
    finally:
        choose(*before)


@contextmanager
def in_english() -> Iterator[None]:
    """Use English within a `with` block; also a decorator for functions that always use English."""
    with saying_in("en"):
        yield


def language() -> str:
    """Give the language of the program, as a code of ISO 639-1."""
    return _CHOSEN.language


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """Translate an English text into the language of the program, and fill in the values named in braces.

    The text must be a literal, or lupdate cannot find it; the comment distinguishes two meanings of one word.
    """
    said = _CHOSEN.translate(text, comment)
    return said.format(**values) if values else said


def refused(text: str, comment: str = "", /, **values: object) -> Refused:
    """Make the refusal that says an English text in the language of the program; the text is a literal, as in `tr`."""
    return Refused(tr(text, comment, **values))


def without_options(sentence: str) -> str:
    """Leave out how something is said on the command line, as `(--person yes)`: a window has fields and buttons."""
    return re.sub(r"[ \u00a0]\(--[^()]*\)", "", sentence)


def noop(text: str) -> str:
    """Mark a text in a table for the catalogues; the code that shows it calls `tr`."""
    return text
