"""The President's summary: a skeleton by topic, in which no view is attributed to anybody."""

import re
from collections.abc import Iterable, Iterator

from facilitator.core.decisions import Suggested
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import ItemState
from facilitator.core.minuting import phrases, phrases_of_use
from facilitator.core.minuting.document import Block, Bullets, Paragraph, Piece, Section
from facilitator.core.minuting.items import conclusions, considered_on, entries_of, item_heading, recorded
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.speakers import sentence, topics_of
from facilitator.core.speakers import Kind
from facilitator.core.statements import Aspect, Statement

OF_SUBSTANCE = frozenset({Kind.STATEMENT, Kind.COMMENT, Kind.RESPONSE, Kind.ANSWER})


def summary(scribe: Scribe) -> Iterator[Section]:
    """Write the skeleton, item by item: points by topic, suggestions, the President's conclusions."""
    for item in recorded(scribe.meeting):
        yield Section(heading=item_heading(item), blocks=tuple(considered_on(scribe, item)))
        yield from _topics(scribe, item)
        yield _suggestions(scribe, item)
        yield conclusions(scribe, entries_of(scribe.meeting, item.code))


def _topics(scribe: Scribe, item: ItemState) -> Iterator[Section]:
    """Write what was raised under each topic, in the order of the agenda; the rest under its aspect."""
    titles = {topic.code: topic.title for topic in item.plan.topics}
    named = dict.fromkeys((*titles, *(topic for s in item.statements for topic in topics_of(s))))
    for topic in named:
        said = (s for s in item.statements if topic in topics_of(s))
        yield _section(titles.get(topic, topic), _raised(scribe, _points(scribe, said, None)))
    others = [s for s in item.statements if not topics_of(s)]
    for aspect in Aspect:
        heading = scribe.say(phrases_of_use.ASPECTS[aspect])
        yield _section(heading, _raised(scribe, _points(scribe, others, aspect)))
    rest = scribe.say(phrases_of_use.WITHOUT_TOPIC if named else phrases.STATEMENTS)
    yield _section(rest, _raised(scribe, _unfiled(scribe, others)))


def _points(scribe: Scribe, statements: Iterable[Statement], aspect: Aspect | None) -> Iterator[str]:
    """Give key points, of one aspect or of all; where a statement has none, and no aspect is wanted, its gist."""
    for statement in statements:
        if statement.kind not in OF_SUBSTANCE:
            continue
        points = [p.text for p in statement.points if aspect in (None, p.aspect)]
        gist = [statement.gist] if aspect is None and not statement.points else []
        yield from (without_names(scribe, statement, text) for text in (*points, *gist) if text.strip())


def _unfiled(scribe: Scribe, statements: Iterable[Statement]) -> Iterator[str]:
    for statement in statements:
        if statement.kind not in OF_SUBSTANCE:
            continue
        points = [p.text for p in statement.points if p.aspect is None]
        gist = [] if statement.points else [statement.gist]
        yield from (without_names(scribe, statement, text) for text in (*points, *gist) if text.strip())


def without_names(scribe: Scribe, statement: Statement, text: str) -> str:
    """Give a text in which nobody who made the statement is named."""
    codes = {statement.who, *statement.joint, *statement.aligned, DelegationCode(statement.on_behalf_of)}
    names = {name for code in codes for name in _names(scribe, code)} | {statement.person}
    anonymous = scribe.say(phrases_of_use.A_DELEGATION)
    for name in sorted((n for n in names if len(n) > 2), key=len, reverse=True):
        text = re.sub(rf"(?<!\w)(?:the\s+)?{re.escape(name)}(?!\w)", lambda _: anonymous, text, flags=re.IGNORECASE)
    said = sentence(text.strip())
    return said[:1].upper() + said[1:]


def _names(scribe: Scribe, code: DelegationCode) -> Iterator[str]:
    known = scribe.meeting.roster.get(code)
    if known is None:
        yield str(code)
        return
    for wording in (known.name, known.spoken):
        yield from (wording.en, wording.fr, wording.es)
    yield known.roll


def _suggestions(scribe: Scribe, item: ItemState) -> Section:
    made = [e.what for e in entries_of(scribe.meeting, item.code) if isinstance(e.what, Suggested)]
    texts = tuple(dict.fromkeys(sentence(s.text) for s in made))
    heading = scribe.say(phrases.SUGGESTIONS)
    lead = Paragraph(pieces=(Piece(text=scribe.say(phrases_of_use.SUGGESTED)),))
    return _section(heading, (lead, Bullets(entries=texts)) if texts else ())


def _raised(scribe: Scribe, texts: Iterable[str]) -> tuple[Block, ...]:
    kept = tuple(dict.fromkeys(texts))
    lead = Paragraph(pieces=(Piece(text=scribe.say(phrases_of_use.POINTS_RAISED)),))
    return (lead, Bullets(entries=kept)) if kept else ()


def _section(heading: str, blocks: tuple[Block, ...]) -> Section:
    return Section(heading=heading, level=2, blocks=blocks)
