"""What the record lacks in its other languages: texts of the meeting that it would print as they were written."""

from collections.abc import Iterator

from facilitator.core.ids import ItemCode
from facilitator.core.languages import CODES, counted
from facilitator.core.meeting import Meeting
from facilitator.core.own_texts import texts_of_item, texts_of_meeting, typed_texts
from facilitator.core.saying import tr
from facilitator.core.spoken_languages import language_name

Lacking = tuple[str, ItemCode | None]


def untranslated(meeting: Meeting) -> Iterator[Lacking]:
    """Say what has no words in the languages other than the meeting's own, each with its item where it is of one.

    A language that nothing of the agenda is in has one line, and so have the texts that were typed, with a count.
    """
    for language in CODES:
        if language != meeting.definition.language:
            yield from _in(meeting, language)


def _in(meeting: Meeting, language: str) -> Iterator[Lacking]:
    name = tr(language_name(language))
    texts = texts_of_meeting(meeting)
    lacking = [text for text in texts if not meeting.glossary.has(text, language)]
    if len(lacking) == len(texts):
        yield (
            tr("{language}: no title of the agenda is translated; the record prints them as they are.", language=name),
            None,
        )
    else:
        of = {text: item.code for item in meeting.items.values() for text in texts_of_item(item.plan)}
        for text in lacking:
            yield tr("{language}: “{text}” is not translated.", language=name, text=text), of.get(text)
    typed = sum(not meeting.glossary.has(text, language) for text in typed_texts(meeting))
    if typed:
        yield (
            counted(
                typed,
                tr("{language}: one text that was typed is not translated.", language=name),
                tr("{language}: {n} texts that were typed are not translated.", language=name, n=typed),
            ),
            None,
        )
