"""The scribe: writes names, times and fixed phrases for one record, in its language and in the meeting's zone."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from facilitator.core.articles import is_plural, joined_by, typographic
from facilitator.core.clock import Stretch, local_time
from facilitator.core.floor import Presiding
from facilitator.core.groups import group_named
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import CODES, ProgramLanguage, Wording, language_of
from facilitator.core.meeting import Meeting
from facilitator.core.minuting import phrases
from facilitator.core.minuting.titles import InTheChair, Title, title_and_person, vice_title
from facilitator.core.name_forms import other_forms
from facilitator.core.names import fold
from facilitator.core.values import dataclass
from facilitator.core.versions import Order

_EITHER = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scribe:
    """What every builder of the minutes needs to know: the meeting, the instant, the language, the zone, the order."""

    meeting: Meeting
    now: datetime
    language: str
    zone: str
    order: Order = Order.SPEAKING

    def say(self, wording: Wording, *, many: bool = False, **words: str) -> str:
        """Give a phrase in the language of the record, with its words filled in as they are.

        Of what is written as `[a|ont]` the first is said of one and the second of `many`.
        """
        text = _EITHER.sub(lambda found: found[2 if many else 1], wording.in_language(self.language))
        for name, word in words.items():
            text = text.replace("{" + name + "}", word)
        return text

    def own(self, text: str) -> str:
        """Give a text of the meeting, such as a title, in the language of the record, else as it is."""
        return self.meeting.glossary.say(text, self.language)

    def name(self, code: str) -> str:
        """Give the official name of a delegation, or what stands for it: a person's name, an unknown code."""
        return typographic(self.meeting.roster.name(DelegationCode(code), self.language))

    def within(self, code: str) -> str:
        """Give the name as the subject within a sentence, with its article: `the United Kingdom`, `le Liban`."""
        return self.meeting.roster.subject(self._known(code), self.language)

    def speaker(self, code: str) -> str:
        """Give the name that begins a sentence, with its article: `The Philippines`, `Les Philippines`."""
        within = self.within(code)
        return within[:1].upper() + within[1:]

    def of(self, *codes: str) -> str:
        """Give names as they follow a noun or “on behalf”: `of Lebanon`, `du Liban et de la Suisse`, `del Líbano`."""
        return self._declined(codes, self.meeting.roster.of)

    def to(self, *codes: str) -> str:
        """Give names as of those to whom something is given: `to Lebanon`, `au Liban`, `al Líbano`."""
        return self._declined(codes, self.meeting.roster.to)

    def _declined(self, codes: Sequence[str], form: Callable[[DelegationCode, str], str]) -> str:
        """Put each name into a case; in English what stands before the first holds for all."""
        first, *others = [self._known(code) for code in codes]
        each = form if self._row.articles.genitives else self.meeting.roster.subject
        return self.listed((form(first, self.language), *(each(code, self.language) for code in others)))

    def plural(self, codes: Iterable[str]) -> bool:
        """Say whether these take the plural verb: several, or one such as `les Fidji`."""
        every = tuple(codes)
        return len(every) > 1 or any(is_plural(self.within(code), self._row.articles) for code in every)

    def _known(self, code: str) -> DelegationCode:
        """Give the code of who is meant, or the name of a group in the language of the record.

        A group may have been typed by its name, in any language; one that has none in this language is quoted.
        """
        return group_named(self.meeting, code, self.language)

    def roll_name(self, code: DelegationCode) -> str:
        """Give the name as it stands in a list, by which it is sorted: `Pays-Bas (Royaume des)`."""
        name, known = self.name(code), self.meeting.roster.get(code)
        if known is None:
            return name
        turned = (one for one in (known.roll, *known.aliases) if "(" in one)
        same = (one for one in turned if fold(name) in map(fold, other_forms(one)))
        return typographic(next(same, name))

    @property
    def colon(self) -> str:
        """Give a colon with the spaces of the language."""
        return self._row.colon

    @property
    def semicolon(self) -> str:
        """Give a semicolon with the spaces of the language."""
        return self._row.semicolon

    def names_within(self, codes: Iterable[DelegationCode]) -> str:
        """List delegations within a sentence, in the order of the roll."""
        return self.listed(self.within(code) for code in self.in_roll_order(set(codes)))

    def listed(self, words: Iterable[str]) -> str:
        """Join words as a sentence does: `A, B and C`."""
        every = tuple(words)
        if len(every) < 2:
            return "".join(every)
        return ", ".join(every[:-1]) + joined_by(self.say(phrases.AND), every[-1]) + every[-1]

    def names(self, codes: Iterable[DelegationCode]) -> str:
        """List delegations by their official names in the order of the roll."""
        return self.listed(self.name(code) for code in self.in_roll_order(set(codes)))

    def in_roll_order(self, codes: Iterable[DelegationCode]) -> tuple[DelegationCode, ...]:
        """Sort delegations as on the roll, which is alphabetical in English; in another language, by their names.

        A name that the roll turns round sorts as it stands there: `Pays-Bas (Royaume des)`.
        """
        every = self.meeting.roster.in_roll_order(codes)
        return every if self._row.by_roll else tuple(sorted(every, key=self._sorted_as))

    def _sorted_as(self, code: DelegationCode) -> str:
        return fold(self.roll_name(code))

    def local(self, at: datetime) -> datetime:
        """Give an instant in the meeting's zone."""
        return local_time(at, self.zone)

    def time(self, at: datetime) -> str:
        """Give the time of day in the meeting's zone."""
        there = self.local(at)
        # at the full hour French writes `10 h`
        return self._row.clock.format(hour=there.hour, minute=there.minute).removesuffix(" 00")

    def day_and_time(self, at: datetime) -> str:
        """Give the time of day, with its date where that is not the day of the document."""
        return self.time_beside(at, self.now)

    def seconds(self, at: datetime) -> str:
        """Give the time of day to the second in the meeting's zone."""
        return f"{self.local(at):%H:%M:%S}"

    def time_beside(self, at: datetime, beside: datetime, *, seconds: bool = False) -> str:
        """Give the time of day, with its date where that is not the one of another instant."""
        there, time = self.local(at), self.seconds(at) if seconds else self.time(at)
        if there.date() == self.local(beside).date():
            return time
        return self.say(
            phrases.ON_DAY, time=time, day=f"{self._number(there.day)}{self._row.of}{self._row.months[there.month - 1]}"
        )

    def day(self, at: datetime) -> str:
        """Give weekday and date in the meeting's zone."""
        local = self.local(at)
        return f"{self._row.days[local.weekday()]}{self._row.after_weekday}{self.dates([local.date()])}"

    def dates(self, days: Iterable[date]) -> str:
        """Give days as one phrase, a month named once: `7 and 8 April 2025`."""
        groups: list[tuple[tuple[int, int], list[int]]] = []
        for day in sorted(set(days)):
            if not groups or groups[-1][0] != (day.year, day.month):
                groups.append(((day.year, day.month), []))
            groups[-1][1].append(day.day)
        of, months = self._row.of, self._row.months
        return self.listed(
            f"{self.listed(map(self._number, numbers))}{of}{months[month - 1]}{of}{year}"
            for (year, month), numbers in groups
        )

    def _number(self, day: int) -> str:
        return self._row.first if day == 1 else str(day)

    @property
    def _row(self) -> ProgramLanguage:
        return language_of(self.language)

    def span(self, stretch: Stretch) -> str:
        """Give a stretch as times of day: `10:32–11:28`, `22:00–01:30 on 8 April`, open at its end while it runs."""
        end = self.time_beside(stretch.end, stretch.start) if stretch.end else ""
        return f"{self.time(stretch.start)}–{end}"

    def span_within(self, stretch: Stretch) -> str:
        """Give a stretch within a sentence: `10:32–11:28`, `de 10 h 32 à 11 h 28`."""
        if stretch.end is None:
            return self.say(phrases.SINCE, start=self.time(stretch.start))
        end = self.time_beside(stretch.end, stretch.start)
        return self.say(phrases.FROM_TO, start=self.time(stretch.start), end=end)

    def at(self, at: datetime) -> str:
        """Give time and day of an instant within a sentence."""
        return self.say(phrases.AT, time=self.time(at), day=self.day(at))

    def president(self) -> str:
        """Give who presides over the meeting: the person where the definition names one, and the delegation."""
        person, country = self.president_named(), self.country()
        return f"{person} ({country})" if person and country else person or country

    def president_named(self) -> str:
        """Give the President's name, or nothing where the definition only says that there is one."""
        return title_and_person(self.meeting.definition.president)[1]

    @property
    def title(self) -> Title:
        """Give the title of who presides over the meeting, as its definition has it."""
        return title_and_person(self.meeting.definition.president)[0]

    def country(self) -> str:
        """Give the delegation of the President, or nothing where the President's name has it already."""
        code = self.meeting.definition.presidency
        country = self.name(code) if code else ""
        return "" if country in self.meeting.definition.president else country

    def chair(self, who: str, role: str) -> str:
        """Name whoever presides as the subject of a sentence: the President, else who acts or facilitates, by name."""
        named = f" ({self.name(who)})" if who else ""
        match self.in_the_chair(who, role):
            case InTheChair.TITLED:
                return self.say(self.title.subject)
            case InTheChair.ACTING:
                return f"{self.say(self.title.acting)}{named}"
            case InTheChair.VICE:
                return f"{self.say(vice_title(self.title).subject)}{named}"
            case InTheChair.FACILITATOR:
                return f"{self.say(phrases.THE_FACILITATOR)}{named}"

    def by_title(self, who: str, role: str) -> str:
        """Name by title and name whoever presides without being named in the definition; nothing for any other."""
        match self.in_the_chair(who, role):
            case InTheChair.VICE:
                return self.chair(who, role)
            case InTheChair.ACTING if self.title.several:
                return self.chair(who, role)
            case InTheChair.TITLED if who:
                return f"{self.chair(who, role)} ({self.name(who)})"
            case _:
                return ""

    def chair_names(self, who: str, role: str) -> tuple[str, ...]:
        """Name whoever presides as `chair` does, in the language of the record first, then in the others."""
        others = (replace(self, language=code) for code in CODES if code != self.language)
        return (self.chair(who, role), *(other.chair(who, role) for other in others))

    def in_the_chair(self, who: str, role: str) -> InTheChair:
        """Say as what somebody presides; the title is that of the presidency of the meeting only."""
        if role == "facilitator":
            return InTheChair.FACILITATOR
        if role == "vice-president":
            return InTheChair.VICE
        presidency = self.meeting.definition.presidency
        if who in {"", presidency, self.president_named()}:
            return InTheChair.TITLED
        # where no presidency is named, whoever presides does so by the title; one of several, as one of them
        return InTheChair.ACTING if presidency or self.title.several else InTheChair.TITLED

    def chair_at(self, at: datetime | None) -> str:
        """Name whoever presided at an instant."""
        in_chair = presiding_at(self.meeting, at)
        return self.chair(in_chair.who, in_chair.role)


def presiding_history(meeting: Meeting) -> tuple[Presiding, ...]:
    """Give everybody who presided, in order, without saying the same twice in a row.

    Who gave up the chair before the meeting began never presided.
    """
    kept: list[Presiding] = []
    begun = min((s.started for s in meeting.sessions if s.started is not None), default=None)
    every = (*meeting.presided, meeting.presiding)
    before = [p for p in every if begun is not None and p.since <= begun]
    for presiding in every[max(0, len(before) - 1) :]:
        if not kept or (kept[-1].who, kept[-1].role) != (presiding.who, presiding.role):
            kept.append(presiding)
    return tuple(kept)


def presiding_at(meeting: Meeting, at: datetime | None) -> Presiding:
    """Give who presided at an instant, or who presides now where the instant is not known."""
    history: Sequence[Presiding] = presiding_history(meeting)
    before = [presiding for presiding in history if at is None or presiding.since <= at]
    return before[-1] if before else history[0]
