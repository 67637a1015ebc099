"""What the record lacks in its other languages: texts of the meeting that it would print as they were written."""

from collections.abc import Iterator

from facilitator.core.ids import ItemCode
from facilitator.core.languages import CODES, counted
from facilitator.core.meeting import Meeting
from facilitator.core.own_texts import texts_of_item, texts_of_meeting, typed_texts
from facilitator.core.saying import tr
from facilitator.core.spoken_languages import language_name
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Untranslated:
    """What has no words in a language: a sentence, the text to begin with, and the item that it is of, if it is."""

    sentence: str
    text: str
    language: str
    item: ItemCode | None = None


def untranslated(meeting: Meeting) -> Iterator[Untranslated]:
    """Say what has no words in the languages other than the meeting's own, each with its item where it is of one.

    A language that nothing of the agenda is in has one line, and so have the texts that were typed, with a count.
    """
    for language in CODES:
        if language != meeting.definition.language:
            yield from _in(meeting, language)


def _in(meeting: Meeting, language: str) -> Iterator[Untranslated]:
    name = tr(language_name(language))
    texts = texts_of_meeting(meeting)
    lacking = [text for text in texts if not meeting.glossary.has(text, language)]
    if len(lacking) == len(texts):
        said = tr(
            "{language}: no title of the agenda is translated; the record prints them as they are.", language=name
        )
        yield Untranslated(sentence=said, text=texts[0], language=language)
    else:
        of = {text: item.code for item in meeting.items.values() for text in texts_of_item(item.plan)}
        for text in lacking:
            said = tr("{language}: “{text}” is not translated.", language=name, text=text)
            yield Untranslated(sentence=said, text=text, language=language, item=of.get(text))
    typed = [text for text in typed_texts(meeting) if not meeting.glossary.has(text, language)]
    if typed:
        said = counted(
            len(typed),
            tr("{language}: one text that was typed is not translated.", language=name),
            tr("{language}: {n} texts that were typed are not translated.", language=name, n=len(typed)),
        )
        yield Untranslated(sentence=said, text=typed[0], language=language)
