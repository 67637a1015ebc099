"""The booth sheet: who speaks and who comes next, for interpreters, microphones and the webcast."""

from dataclasses import replace
from datetime import datetime

from facilitator.core.clock import time_label
from facilitator.core.delegations import STATES
from facilitator.core.display_words import Words
from facilitator.core.ids import DelegationCode
from facilitator.core.in_language import agenda_in
from facilitator.core.languages import language_of
from facilitator.core.meeting import Meeting
from facilitator.core.order import limit_of
from facilitator.core.segments import heading_of
from facilitator.core.speakers import Capacity, Request
from facilitator.core.spoken_languages import language_name
from facilitator.core.statements import Statement
from facilitator.core.upcoming import Coming, behalf_words, role_words, upcoming
from facilitator.core.values import dataclass

MOST_NEXT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothLine:
    """One speaker: name, in what role, language (empty: not known), text received or not, seconds (None: no limit).

    `received_texts` are title and SHA-256 of each text, for where the secretariat lets the booths read them.
    """

    name: str
    role: str
    language: str = ""
    text: str = ""
    received: bool = False
    limit: float | None = None
    received_texts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothSheet:
    """All that the booths see: where the meeting is, who has the floor, and the next five."""

    heading: str
    presides: str
    time: str
    columns: tuple[str, str, str, str]
    mark: str
    now: BoothLine | None
    next: tuple[BoothLine, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """Give every text that is shown, in reading order."""
        lines = ([] if self.now is None else [self.now]) + list(self.next)
        found = [self.heading, self.presides, self.time]
        found += [text for line in lines for text in (line.name, line.role, line.language, line.text)]
        return tuple(text for text in found if text)


def booth_of(meeting: Meeting, now: datetime, language: str = "") -> BoothSheet:
    """Give the booth sheet at an instant, in a language or in that of the meeting."""
    language = language or meeting.definition.language
    meeting = agenda_in(meeting, language)
    sheet = _Sheet(meeting, language)
    item, definition = meeting.current, meeting.definition
    return BoothSheet(
        heading=heading_of(item) if item is not None else definition.short or definition.title,
        presides=sheet.presides(),
        time=time_label(now, definition.zone),
        columns=sheet.columns(),
        mark=sheet.mark(),
        now=sheet.now(),
        next=tuple(sheet.coming(c) for c in upcoming(meeting)[:MOST_NEXT]),
    )


class _Sheet:
    """The lines of the sheet in one language."""

    def __init__(self, meeting: Meeting, language: str) -> None:
        self._meeting = meeting
        self._language = language
        self._words: Words = language_of(language).display

    def presides(self) -> str:
        who, role = self._meeting.presiding.who, self._meeting.presiding.role
        code = DelegationCode(who)
        name = self._meeting.roster.name(code, self._language) if code in self._meeting.roster else who
        if role != "president":
            name = self._words[role].format(who=name)
        return self._words["presides"].format(who=name)

    def columns(self) -> tuple[str, str, str, str]:
        return self._words["delegation"], self._words["language"], self._words["text"], self._words["time"]

    def mark(self) -> str:
        return self._words["being called" if self._meeting.called is not None else "now"]

    def now(self) -> BoothLine | None:
        called, speaker = self._meeting.called, self._meeting.speaker
        if called is not None:
            return self._asked(called)
        return None if speaker is None else self._spoken(speaker)

    def coming(self, coming: Coming) -> BoothLine:
        if isinstance(coming, Request):
            return self._asked(coming)
        line = self._spoken(coming)
        return replace(line, role=f"{line.role} · {self._words['returns']}")

    def _asked(self, request: Request) -> BoothLine:
        return BoothLine(
            name=self._meeting.roster.name(request.who, self._language),
            role=self._role(request),
            language=language_name(request.language),
            limit=limit_of(self._meeting, request),
        )

    def _spoken(self, statement: Statement) -> BoothLine:
        received = bool(statement.documents)
        return BoothLine(
            name=self._meeting.roster.name(statement.who, self._language),
            role=self._role(statement),
            language=language_name(statement.language),
            text=self._words["text received" if received else "no text"],
            received=received,
            limit=statement.limit,
            received_texts=statement.texts,
        )

    def _role(self, spoken: Request | Statement) -> str:
        item = self._meeting.items[spoken.item]
        role = role_words(item, spoken, self._language)
        if not role and spoken.capacity is not Capacity.GROUP:
            state = self._meeting.roster.category(spoken.who) in STATES
            role = self._words["national" if state else "observer"]
        behalf = behalf_words(self._meeting, spoken, self._language)
        return " · ".join(part for part in (role, behalf, spoken.person) if part)
