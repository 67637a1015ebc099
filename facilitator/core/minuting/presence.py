"""Presence: who attended each session, and by what that is known."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from facilitator.core.attendance import notes_by_session
from facilitator.core.delegations import CATEGORY_WORDS, Category
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting, SessionState
from facilitator.core.minuting import phrases
from facilitator.core.minuting.document import Paragraph, Section, led
from facilitator.core.minuting.front_matter import attending
from facilitator.core.minuting.part import part
from facilitator.core.minuting.scribe import Scribe, presiding_history
from facilitator.core.statistics import took_the_floor
from facilitator.core.values import dataclass


class Evidence(StrEnum):
    """By what it is known that a delegation was there, the strongest first."""

    SPOKE = "spoke"
    PRESIDED = "presided"
    SIGNED = "signed"
    NOTED = "noted"
    ASKED = "asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPresence:
    """Who attended one session that was held, each with how that is known, who signed and when (UTC).

    `noted` tells whether anybody was noted at all, or signed; where nobody was, attendance is of those heard only.
    """

    session: SessionState
    known: Mapping[DelegationCode, Evidence]
    signed: Mapping[DelegationCode, datetime]
    persons: Mapping[DelegationCode, tuple[str, ...]]
    noted: bool


def presence(meeting: Meeting) -> tuple[SessionPresence, ...]:
    """Give the attendance of each session that was held, in the order of their numbers."""
    held = sorted((s.plan.number, s) for s in meeting.sessions if s.started is not None)
    return tuple(presence_in(meeting, session) for _, session in held)


def presence_in(meeting: Meeting, session: SessionState) -> SessionPresence:
    """Give the attendance of one session, as its record has it."""
    number = session.plan.number
    within = part(meeting, item=None, session=number)
    notes = notes_by_session(meeting).get(number, {})
    spoke, presided = took_the_floor(within), {p.who for p in presiding_history(within)}

    def evidence(code: DelegationCode) -> Evidence:
        if code in spoke:
            return Evidence.SPOKE
        if code in presided:
            return Evidence.PRESIDED
        if code in notes:
            return Evidence.SIGNED if notes[code] else Evidence.NOTED
        return Evidence.ASKED

    return SessionPresence(
        session=session,
        known={code: evidence(code) for code in attending(within)},
        signed={
            code: first for code, lines in notes.items() if (first := min((o.at for o in lines if o.at), default=None))
        },
        noted=bool(notes),
        persons={
            code: tuple(dict.fromkeys(o.person for o in lines if o.person)) for code, lines in notes.items() if lines
        },
    )


def by_session(scribe: Scribe) -> Iterator[Section]:
    """Count those who attended each session, by category; a record of one session has its attendance above."""
    every = presence(scribe.meeting)
    if len(every) > 1:
        blocks = tuple(_counted(scribe, one) for one in every)
        yield Section(heading=scribe.say(phrases.BY_SESSION), level=2, blocks=blocks)


def _counted(scribe: Scribe, one: SessionPresence) -> Paragraph:
    started = one.session.started or one.session.plan.start
    title = one.session.plan.title or f"{scribe.say(phrases.SESSION)} {one.session.plan.number}"
    counts: dict[str, int] = {scribe.say(CATEGORY_WORDS[category].heading): 0 for category in Category}
    for code in one.known:
        counts[scribe.say(CATEGORY_WORDS[scribe.meeting.roster.category(code)].heading)] += 1
    said = f"{scribe.semicolon.join(f'{heading} {n}' for heading, n in counts.items() if n)}." if one.known else ""
    if not said:
        said = scribe.say(phrases.NOBODY_AT)
    elif not one.noted:
        said = f"{said} {scribe.say(phrases.ONLY_HEARD)}"
    line = led(f"{title}, {scribe.day(started)} ({len(one.known)}){scribe.colon}", said)
    return replace(line, number=None)
