"""The prose of the President's summary: sentences that say how many said something, and never who.

The rule of counts: one delegation is "one" (the next alone "another"), two or three are "some", four to seven
"several", eight or more "many". Who made a statement, who made it jointly and who aligned themselves with it count
once each, however often they said it. Coordinators and invited speakers are named as such; what was said from the
chair is no view of a delegation and left out.
"""

import re
from collections.abc import Iterable, Iterator

from facilitator.core.ids import DelegationCode
from facilitator.core.languages import Wording
from facilitator.core.minuting.coordination import is_of_substance
from facilitator.core.minuting.phrases_of_summary import (
    COORDINATORS,
    MORE_THAN_ONE,
    NOTED,
    NOTED_NEXT,
    SUBJECTS,
    HowMany,
    Voice,
)
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.small_letters import in_small_letters
from facilitator.core.minuting.speakers import aligned_with, sentence
from facilitator.core.minuting.unattributed import without_names
from facilitator.core.minuting.verbs import agreeing, is_predicate
from facilitator.core.name_index import fold
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Aspect, Statement
from facilitator.core.values import dataclass

SEVERAL_FROM, MANY_FROM = 4, 8
SENTENCES_IN_A_PARAGRAPH = 6
_VOICES = {Capacity.COORDINATOR: Voice.COORDINATORS, Capacity.GUEST: Voice.INVITED}
_BETWEEN = re.compile(r"\n+|(?<=[.!?…])\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One thing that was said: its sentence, and who said it, in the order in which they did."""

    sentence: str
    who: tuple[DelegationCode, ...]


@dataclass(slots=True, kw_only=True)
class _Heard:
    """A text while it is gathered who said it, in which voice."""

    text: str
    aspect: Aspect | None
    voice: Voice
    foreign: bool
    who: dict[DelegationCode, None]


def prose(scribe: Scribe, statements: Iterable[Statement]) -> tuple[Said, ...]:
    """Give what statements said: first of the coordinators, then what most said, the rest in the order of the record.

    A statement is told by its key points, and where it has none by its gist.
    """
    heard: dict[object, _Heard] = {}
    every = tuple(statements)
    # who presented answers as who presented, whatever capacity an answer has
    voices = {s.who: _VOICES[s.capacity] for s in every if s.capacity in _VOICES}
    for statement in every:
        if is_of_substance(statement):
            answers = statement.kind is Kind.ANSWER
            voice = voices.get(statement.who, Voice.DELEGATION) if answers else _VOICES.get(statement.capacity)
            for one in _told(scribe, statement, voice or Voice.DELEGATION):
                known = heard.setdefault((one.voice, one.aspect, fold(one.text)), one)
                known.who.update(one.who)
    ordered = sorted(heard.values(), key=lambda one: (one.voice is not Voice.COORDINATORS, -len(one.who)))
    return tuple(_sentences(scribe, ordered))


def how_many(count: int) -> HowMany:
    """Give the word for a count by the rule of this module."""
    if count < 2:
        return HowMany.ONE
    return HowMany.SOME if count < SEVERAL_FROM else HowMany.SEVERAL if count < MANY_FROM else HowMany.MANY


def _told(scribe: Scribe, statement: Statement, voice: Voice) -> Iterator[_Heard]:
    who = dict.fromkeys((statement.who, *statement.joint, *aligned_with(statement)))
    points: list[tuple[str, Aspect | None]] = [(p.text, p.aspect) for p in statement.points if p.text.strip()]
    for typed, aspect in points or [(statement.gist, None)]:
        own = scribe.own(typed)
        foreign = not _is_in_language(scribe, own)
        whole = without_names(scribe, statement, own)
        for text in _parts(whole, scribe.language):
            yield _Heard(text=text, aspect=aspect, voice=voice, foreign=foreign, who=dict(who))


def _is_in_language(scribe: Scribe, text: str) -> bool:
    """Say whether a text is in the language of the record: in that of the meeting, or a translation into it."""
    if scribe.language == scribe.meeting.definition.language:
        return True
    words = scribe.meeting.glossary.words.values()
    return any(said.get(scribe.language, "").strip() == text.strip() for said in words)


def _parts(text: str, language: str) -> Iterator[str]:
    """Divide a text where a new sentence begins with a verb, which needs a subject of its own."""
    part = ""
    for piece in filter(None, (piece.strip() for piece in _BETWEEN.split(text))):
        if part and is_predicate(piece, language):
            yield part
            part = piece
        else:
            part = f"{part} {piece}".strip()
    if part:
        yield part


def _sentences(scribe: Scribe, heard: Iterable[_Heard]) -> Iterator[Said]:
    """Write the sentences; a single delegation is `another` where no sentence before was of it, and one was of one."""
    before: dict[Voice, set[DelegationCode]] = {voice: set() for voice in Voice}
    noted_before = False
    for place, one in enumerate(heard):
        many = how_many(len(one.who))
        alone = many is HowMany.ONE
        known = before[one.voice]
        if alone and known and not known & one.who.keys():
            many = HowMany.ANOTHER
        if alone:
            known.update(one.who)
        noted = one.aspect is None and not _runs_on(scribe, one)
        briefly = noted and noted_before and place % SENTENCES_IN_A_PARAGRAPH > 0
        noted_before = noted
        yield Said(sentence=sentence(_sentence(scribe, one, many, alone=alone, briefly=briefly)), who=tuple(one.who))


def _runs_on(scribe: Scribe, one: _Heard) -> bool:
    """Say whether a text goes on behind its subject as it is."""
    return not one.foreign and (one.text[0].islower() or is_predicate(one.text, scribe.language))


def _sentence(scribe: Scribe, one: _Heard, many: HowMany, *, alone: bool, briefly: bool) -> str:
    coordinated = one.voice is Voice.COORDINATORS
    singular = alone or coordinated
    subject = scribe.say(COORDINATORS if coordinated else SUBJECTS[one.voice, many])
    if not _runs_on(scribe, one):
        return _noted(scribe, one, subject, singular=singular, briefly=briefly)
    text = one.text[0].lower() + one.text[1:]
    predicate = agreeing(text, scribe.language, plural=not singular)
    if predicate is None and not singular:
        subject = scribe.say(MORE_THAN_ONE)
    return f"{subject} {predicate or text}"


def _noted(scribe: Scribe, one: _Heard, subject: str, *, singular: bool, briefly: bool) -> str:
    phrase: Wording = NOTED_NEXT if briefly else NOTED[one.aspect][0 if singular else 1]
    return scribe.say(phrase, who=subject, text=one.text if one.foreign else in_small_letters(scribe.meeting, one.text))
