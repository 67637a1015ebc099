"""The President's summary: prose by item and topic, in which no view is attributed to anybody."""

from collections.abc import Iterable, Iterator
from functools import partial

from facilitator.core.decisions import Suggested
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState
from facilitator.core.minuting import phrases
from facilitator.core.minuting import phrases_of_summary as words
from facilitator.core.minuting.by_action import titled
from facilitator.core.minuting.coordination import suggestions
from facilitator.core.minuting.document import Block, Bullets, Section, plain
from facilitator.core.minuting.items import conclusions, considered_on, entries_of, in_the_tree, item_heading, recorded
from facilitator.core.minuting.phrases_of_use import ITEM
from facilitator.core.minuting.prose import SENTENCES_IN_A_PARAGRAPH, Said, prose
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.speakers import sentence, topic_title
from facilitator.core.statements import topics_of
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class _Theme:
    """A topic of an item with what was said and suggested on it; the empty topic is everything else."""

    topic: str
    said: tuple[Said, ...]
    suggested: tuple[Suggested, ...]


def summary(scribe: Scribe) -> Iterator[Section]:
    """Write the summary item by item: what was said by topic, with the suggestions on it, and the conclusions.

    An item on which only the chair spoke is left out.
    """
    sections = tuple(_items(scribe))
    if not sections:
        blocks = (plain(scribe.say(words.NOTHING_SAID), number=None),)
        yield Section(heading=scribe.say(scribe.title.summary), blocks=blocks)
    yield from sections


def _items(scribe: Scribe) -> Iterator[Section]:
    yield from in_the_tree(scribe, partial(_item, scribe))


def _item(scribe: Scribe, item: ItemState) -> Iterator[Section]:
    themes = tuple(_themes(scribe, item))
    concluded = conclusions(scribe, entries_of(scribe.meeting, item.code))
    if not concluded.blocks and not any(theme.said or theme.suggested for theme in themes):
        return
    named = any(theme.topic and (theme.said or theme.suggested) for theme in themes)
    at_once = () if named else tuple(_paragraphs(themes[-1].said))
    yield Section(heading=item_heading(item), blocks=(*considered_on(scribe, item), *at_once), names_item=True)
    for theme in themes:
        yield from _section(scribe, theme, named=named)
    yield concluded


def behind_the_summary(scribe: Scribe) -> Section:
    """Write for the secretariat by which rule the summary counts, and who stands behind each of its sentences."""
    rows = tuple(
        (item.plan.label, said.sentence, f"{len(said.who)}{scribe.colon}{scribe.names(said.who)}")
        for item in recorded(scribe.meeting)
        for theme in _themes(scribe, item)
        for said in theme.said
    )
    columns = ((ITEM, 2), (words.SENTENCE, 11), (words.SAID_IT, 7))
    table = titled(scribe, words.BEHIND, columns, rows, level=1)
    rule: tuple[Block, ...] = (plain(scribe.say(words.RULE), number=None),) if rows else ()
    return Section(heading=table.heading, blocks=(*rule, *table.blocks))


def _themes(scribe: Scribe, item: ItemState) -> Iterator[_Theme]:
    """Give what was said on each topic, in the order of the agenda, and last what was said on none."""
    made = [s for s in suggestions(scribe.meeting) if s.item == item.code]
    planned = [topic.code for topic in item.plan.topics]
    spoken = (topic for s in item.statements for topic in topics_of(s))
    for topic in dict.fromkeys((*planned, *spoken, *(s.topic for s in made if s.topic), "")):
        said = (s for s in item.statements if (topic in topics_of(s) if topic else not topics_of(s)))
        suggested = tuple(s for s in made if s.topic == topic)
        yield _Theme(topic=topic, said=prose(scribe, said), suggested=suggested)


def _section(scribe: Scribe, theme: _Theme, *, named: bool) -> Iterator[Section]:
    """Write a topic with its suggestions under its title; what has no topic, and suggestions on none, at the end."""
    if theme.topic:
        blocks = (
            *_paragraphs(theme.said),
            *_suggested(scribe, theme.suggested, (words.ONE_SUGGESTED_HERE, words.SUGGESTED_HERE)),
        )
        yield Section(heading=scribe.own(topic_title(scribe.meeting, theme.topic)), level=2, blocks=blocks)
        return
    rest = tuple(_paragraphs(theme.said)) if named else ()
    yield Section(heading=scribe.say(words.OTHER_POINTS), level=2, blocks=rest)
    heading = phrases.RECOMMENDATIONS if scribe.meeting.definition.formal else phrases.SUGGESTIONS
    blocks = tuple(_suggested(scribe, theme.suggested, (words.ONE_SUGGESTED, words.SUGGESTED)))
    yield Section(heading=scribe.say(heading), level=2, blocks=blocks)


def _paragraphs(said: Iterable[Said]) -> Iterator[Block]:
    every = [one.sentence for one in said]
    for first in range(0, len(every), SENTENCES_IN_A_PARAGRAPH):
        yield plain(" ".join(every[first : first + SENTENCES_IN_A_PARAGRAPH]))


def _suggested(scribe: Scribe, made: Iterable[Suggested], leads: tuple[Wording, Wording]) -> Iterator[Block]:
    texts = tuple(dict.fromkeys(sentence(scribe.own(s.text)) for s in made))
    if texts:
        yield plain(scribe.say(leads[len(texts) > 1]))
        yield Bullets(entries=texts)
