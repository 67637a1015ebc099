"""Translating: words for a text of the meeting in another language of the record."""

from textwrap import shorten

from facilitator.core.acts.course import Course
from facilitator.core.glossary import TextTranslated
from facilitator.core.own_texts import one_line, texts_by_words
from facilitator.core.saying import refused

_SHOWN = 60


def translate(course: Course, *, original: str, language: str, words: str) -> None:
    """Give a text of the meeting in a language; empty words take its translation away. Raises Refused.

    The text may be named as it stands or in a language that it has already, as a desk in that language shows it.
    """
    known = texts_by_words(course.meeting)
    wanted = known.get(one_line(original))
    if wanted is None:
        from difflib import get_close_matches

        near = get_close_matches(original, known, n=1)
        if near:
            raise refused(
                "No text of the meeting reads “{text}”. Did you mean “{near}”? A translation is of the whole text.",
                text=shorten(original, _SHOWN, placeholder=" …"),
                near=near[0],
            )
        raise refused(
            "No text of the meeting reads “{text}”. Give it as it stands in the agenda or in the record.",
            text=shorten(original, _SHOWN, placeholder=" …"),
        )
    said = words.strip()
    before = course.meeting.glossary.words.get(wanted, {}).get(language, "")
    if said != before:
        course.add(TextTranslated(text=wanted, language=language, words=said))
