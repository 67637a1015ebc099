"""Marks: key points, topics and tags of a statement: how they are shown, suggested while typing, and removed."""

import re
from collections.abc import Iterator

from facilitator.core.agenda import Role, Topic
from facilitator.core.commands import Command
from facilitator.core.meeting import Meeting
from facilitator.core.names import fold
from facilitator.core.point_words import ASPECTS, point_words
from facilitator.core.saying import language, tr
from facilitator.core.statements import Aspect, KeyPoint, Statement
from facilitator.core.values import dataclass

LAST_ACTION = 50
MOST_OFFERS = 9
_ACTION = r"(?:lap|action)?\s*(\d{1,2})(?:\b[\s·:,]*(.*))?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A mark as it is shown: its words, what it means in full, and the command that puts it there or takes it off."""

    words: str
    meaning: str
    command: Command


def marks_of(meeting: Meeting, statement: Statement) -> tuple[Mark, ...]:
    """Give the marks on a statement; the command of each takes it off."""
    points = (
        Mark(
            words=point_words(point),
            meaning=point.text or point_words(point),
            command=_command("unpoint", statement, number=number, text=point.text),
        )
        for number, point in enumerate(statement.points, start=1)
    )
    topics = (
        Mark(words=topic_words(meeting, code), meaning=topic_meaning(meeting, code), command=_off(statement, code))
        for code in statement.topics
    )
    said = ((_said(meeting, tag), tag) for tag in statement.tags)
    tags = (Mark(words=w, meaning=w, command=_command("untag", statement, tags=(t,))) for w, t in said)
    return (*points, *topics, *tags)


def offers(meeting: Meeting, statement: Statement, typed: str) -> tuple[Mark, ...]:
    """Suggest marks for what is typed, best first; the command of each puts it on the statement.

    `19` and `lap 19 chall funds` are actions of the plan; anything else is a topic, a tag that is known, a new tag, or
    a key point in its own words. Empty text suggests the standing tag and the topics of the item.
    """
    text = " ".join(typed.split())
    found = [*_actions(statement, text), *_topics(meeting, statement, text), *_tags(meeting, statement, text)]
    if text:
        found += [
            Mark(words=tr("Tag: {said}", said=text), meaning=text, command=_command("tag", statement, tags=(text,))),
            Mark(
                words=tr("Key point: {said}", said=text), meaning=text, command=_command("point", statement, text=text)
            ),
        ]
    return tuple(_different(found))[:MOST_OFFERS]


def topic_words(meeting: Meeting, code: str) -> str:
    """Give a topic as a chip shows it: its title, or its own words where it is none of the planned."""
    topic = _planned(meeting).get(code)
    return _said(meeting, topic.title) if topic is not None else code


def topic_meaning(meeting: Meeting, code: str) -> str:
    """Give a topic with the coordinators that it feeds, as `… · feeds 1(e) Austria, Chile; 1(b)`."""
    topic = _planned(meeting).get(code)
    if topic is None:
        return code
    title = _said(meeting, topic.title)
    fed = "; ".join(_coordinated(meeting, item) for item in topic.feeds if item in meeting.items)
    if fed and "feeds" in topic.inferred:
        return tr("{title} · feeds {fed} (inferred)", title=title, fed=fed)
    return tr("{title} · feeds {fed}", title=title, fed=fed) if fed else title


def _coordinated(meeting: Meeting, code: str) -> str:
    item = next(i for i in meeting.items.values() if i.code == code)
    holders = [*item.plan.roles, *item.roles]
    names = dict.fromkeys(meeting.roster.name(h.who) for h in holders if h.role is Role.COORDINATOR)
    return f"{_said(meeting, item.plan.label)} {', '.join(names)}".strip()


def _said(meeting: Meeting, text: str) -> str:
    """Say a text of the meeting in the language of the program; what is recorded is the text itself."""
    return meeting.glossary.say(text, language())


def _actions(statement: Statement, text: str) -> Iterator[Mark]:
    found = re.fullmatch(_ACTION, text, re.IGNORECASE | re.DOTALL)
    if found is None or not 1 <= int(found[1]) <= LAST_ACTION:
        return
    lap, rest = int(found[1]), (found[2] or "").strip()
    first, _, behind = rest.partition(" ")
    begun = [aspect for aspect in Aspect if first and _may_mean(aspect, first)]
    said = behind.strip() if begun else rest
    if begun and begun[0] is Aspect.ASSISTANCE:
        needed = tr(ASPECTS[Aspect.ASSISTANCE]).partition(" ")[2]
        said = said.removeprefix("needed").removeprefix(needed).strip()
    for aspect in (*(begun or Aspect), None):
        point = KeyPoint(text=said, lap=lap, aspect=aspect)
        words = f"{point_words(point)}: {said}" if said else point_words(point)
        arguments = {"text": said, "lap": lap, "aspect": aspect}
        yield Mark(words=words, meaning=words, command=_command("point", statement, **arguments))


def _may_mean(aspect: Aspect, typed: str) -> bool:
    """Say whether an aspect begins with what was typed, in English or in the language of the program."""
    return aspect.value.startswith(typed.casefold()) or fold(tr(ASPECTS[aspect])).startswith(fold(typed) or typed)


def _topics(meeting: Meeting, statement: Statement, text: str) -> Iterator[Mark]:
    wanted = fold(text)
    item = meeting.items.get(statement.item)
    own = {t.code for t in item.plan.topics} if item is not None else set()
    for code, topic in _planned(meeting).items():
        forms = [fold(f"{topic.code} {title}") for title in meeting.glossary.forms(topic.title)]
        fits = any(all(word in form for word in wanted.split()) for form in forms) if wanted else code in own
        if fits and not (text and not wanted) and code not in statement.topics:
            topics = (*statement.topics, code)
            words = tr("Topic: {title}", title=_said(meeting, topic.title))
            yield Mark(
                words=words, meaning=topic_meaning(meeting, code), command=_command("topic", statement, topics=topics)
            )


def _tags(meeting: Meeting, statement: Statement, text: str) -> Iterator[Mark]:
    wanted = fold(text)
    standing = [item.plan.tag for item in meeting.items.values() if item.plan.tag]
    used = (tag for s in meeting.statements() for tag in s.tags) if wanted else ()
    for tag in dict.fromkeys((*standing, *used)):
        forms = map(fold, meeting.glossary.forms(tag))
        if tag not in statement.tags and (any(wanted in form for form in forms) if wanted else not text):
            said = _said(meeting, tag)
            yield Mark(words=tr("Tag: {tag}", tag=said), meaning=said, command=_command("tag", statement, tags=(tag,)))


def _planned(meeting: Meeting) -> dict[str, Topic]:
    return {topic.code: topic for item in meeting.items.values() for topic in item.plan.topics}


def _off(statement: Statement, code: str) -> Command:
    return _command("topic", statement, topics=tuple(t for t in statement.topics if t != code))


def _command(name: str, statement: Statement, **arguments: object) -> Command:
    return Command(name=name, arguments={"statement": statement.id, **arguments})


def _different(found: list[Mark]) -> Iterator[Mark]:
    seen: set[str] = set()
    for mark in found:
        if mark.words.casefold() not in seen:
            seen.add(mark.words.casefold())
            yield mark
