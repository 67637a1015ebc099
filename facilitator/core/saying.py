"""Saying: what the program says, in the language of whoever sits at the desk; English where none was chosen.

Only what people read at the desk goes through here. What is recorded or printed for others has a language of its own
(`facilitator.core.minuting`, `facilitator.core.display_words`) and never depends on the one chosen here.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

Translate = Callable[[str, str], str]


def _as_written(text: str, comment: str) -> str:  # noqa: ARG001 - the shape of every translation
    return text


@dataclass(slots=True)
class _Chosen:
    language: str = "en"
    translate: Translate = _as_written


_CHOSEN = _Chosen()


def choose(language: str, translate: Translate = _as_written) -> None:
    """Say everything in a language (`en`, `fr`, `es`) from now on; `translate` gives the words for an English text."""
    _CHOSEN.language, _CHOSEN.translate = language, translate


@contextmanager
def saying_in(language: str, translate: Translate = _as_written) -> Iterator[None]:
    """Say everything in another language for a while, for what is printed for others."""
    before = _CHOSEN.language, _CHOSEN.translate
    choose(language, translate)
    try:
        yield
    finally:
        choose(*before)


@contextmanager
def in_english() -> Iterator[None]:
    """Say everything in English for a while; also a decorator of what never speaks another language."""
    with saying_in("en"):
        yield


def language() -> str:
    """Give the language of the program, as a code of ISO 639-1."""
    return _CHOSEN.language


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """Say an English text in the language of the program, with values where it has names in braces.

    The text is a literal, so that the catalogues find it; a comment tells two meanings of one word apart.
    """
    said = _CHOSEN.translate(text, comment)
    return said.format(**values) if values else said


def noop(text: str) -> str:
    """Mark a text in a table for the catalogues; whoever shows it says it by `tr`."""
    return text
