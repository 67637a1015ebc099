"""Sentences of the chair: what the chair says at each moment, with the spoken names of the delegations."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from facilitator.core import saying
from facilitator.core.agenda import Item, Role
from facilitator.core.articles import typographic
from facilitator.core.clock import later, local_time
from facilitator.core.days import session_by_the_clock
from facilitator.core.delegations import STATES
from facilitator.core.groups import group_named
from facilitator.core.ids import DelegationCode
from facilitator.core.in_language import agenda_in
from facilitator.core.languages import ProgramLanguage, language_of
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState
from facilitator.core.moments import Moment, carried, following, item_due, item_overdue, moment, next_session
from facilitator.core.order import first_present, kept_replies, next_waiting, returning
from facilitator.core.segments import DISCUSSION, next_segment, segment_title
from facilitator.core.session_titles import usual_title
from facilitator.core.speakers import INTERRUPTING, Capacity, Kind, Request
from facilitator.core.statements import Statement

MOST_NAMES = 12
GATHERING = timedelta(minutes=15)
"""How long before it begins a session is called to order rather than adjourned until."""


def sentence(meeting: Meeting, language: str = "", *, now: datetime | None = None) -> str:
    """Give what the chair says next at the present moment, in the language of the program unless another is named.

    With `now` the session that is called to order is the one that the clock says, else the next by the plan.
    """
    at = moment(meeting)
    if now is not None and at is Moment.ADJOURNED and _is_to_be_opened(meeting, now):
        at = Moment.OPENING
    return sentence_for(at, meeting, language, now=now)


def sentence_for(at: Moment, meeting: Meeting, language: str = "", *, now: datetime | None = None) -> str:
    """Give what the chair says at a moment of the meeting, whether or not it has come."""
    row = language_of(language or saying.language())
    meeting = agenda_in(meeting, row.code)
    chair = _Chair(meeting, row)
    match at:
        case Moment.OPENING:
            return chair.opening(next_session(meeting) if now is None else session_by_the_clock(meeting, now))
        case Moment.TURNING:
            return chair.turning()
        case Moment.CLOSING:
            return chair.say("closing", meeting=meeting.definition.title)
        case Moment.REPLIES:
            return _joined(chair.thanks(), chair.replies("replies"))
        case Moment.SUSPENDED | Moment.SUSPENSION | Moment.ADJOURNED:
            return chair.leaving(at)
        case _:
            item = meeting.current
            return chair.turning() if item is None else chair.on_item(at, item)


def _is_to_be_opened(meeting: Meeting, now: datetime) -> bool:
    """Say whether the meeting, adjourned as it is, comes together again: on another day or shortly before it begins."""
    zone, coming = meeting.definition.zone, session_by_the_clock(meeting, now)
    rose = max((session.rose for session in meeting.sessions if session.rose is not None), default=now)
    another_day = local_time(now, zone).date() > local_time(rose, zone).date()
    return coming is not None and (another_day or now >= later(coming.plan.start, -GATHERING))


class _Chair:
    """The voice of the chair in one language, over one state of the meeting."""

    def __init__(self, meeting: Meeting, language: ProgramLanguage) -> None:
        self._meeting = meeting
        self._phrases = language.chair
        self._months = language.months
        self._genitives = bool(language.articles.genitives)
        self._language = language.code.value

    def say(self, phrase: str, **words: object) -> str:
        return self._phrases[phrase].format(**words)

    def opening(self, session: SessionState | None) -> str:
        title = session.plan.title if session else ""
        usual = usual_title(title)
        key = f"session {usual.en.lower()}" if usual is not None else ""
        plain = not re.search(_SITTING, title) and (key in self._phrases or not self._genitives)
        return self.say(
            "opening" if plain else "opening by its title",
            session=self._phrases.get(key) or _lower_first(title),
            meeting=self._meeting.definition.title,
        )

    def turning(self) -> str:
        due = item_due(self._meeting) or item_overdue(self._meeting)
        ahead = (i for i in self._meeting.items.values() if i.status in (ItemStatus.PLANNED, ItemStatus.SUSPENDED))
        item = due or next(ahead, None)
        return self.say("done") if item is None else self.say("turning", item=_item_name(item.plan))

    def on_item(self, at: Moment, item: ItemState) -> str:
        match at:
            case Moment.CLOSING_LIST:
                return self.closing_list(item)
            case Moment.INTRODUCTION:
                request = next_waiting(self._meeting, item)
                return _joined(self.introduction(item), "" if request is None else self.call(item))
            case Moment.CALLED:
                called = self._meeting.called
                return self.give("give", called, item) if called is not None else self.call(item)
            case Moment.RETURN:
                return self.give_back(item)
            case Moment.EXHAUSTED:
                return _joined(self.thanks(), self.exhausted(item))
            case Moment.NEXT_SEGMENT:
                return _joined(self.thanks(), self.segment(item))
            case Moment.REPLIES_KEPT:
                return _joined(self.thanks(), self.exhausted(item), self.replies("replies kept", item))
            case Moment.HELD_BACK:
                return _joined(self.thanks(), self.held_back(item))
            case _:
                return self.call(item)

    def introduction(self, item: ItemState) -> str:
        name = _item_name(item.plan)
        if len(item.stretches) > 1:
            return self.say("resume", item=name)
        facilitators = [r.who for r in item.roles if r.role is Role.FACILITATOR]
        coordinators = [r.who for r in item.roles if r.role is Role.COORDINATOR]
        if facilitators and self._meeting.presiding.role == "president":
            return self.say("facilitate", item=name, names=self.names(facilitators))
        if len(coordinators) == 1:
            return self.say("introduce", item=name, name=self.name(coordinators[0]))
        if coordinators:
            return self.say("introduce together", item=name, names=self.names(coordinators))
        return self.say("take up", item=name)

    def call(self, item: ItemState) -> str:
        """Thank the one who speaks and give the floor to the next; an interruption is given it without thanks."""
        request = next_waiting(self._meeting, item)
        if request is None:
            return _joined(self.thanks(), self.exhausted(item))
        if request.kind in INTERRUPTING:
            return self.say("give", whom=self.whom(request))
        thanks = self.thanks() or self.yielded(item)
        return _joined(thanks, self.give("give next" if thanks else "give", request, item))

    def give(self, phrase: str, request: Request, item: ItemState) -> str:
        whom = self.whom(request)
        after = None if request.kind in INTERRUPTING else following(self._meeting, item, request)
        if after is not None:
            whom = self.say("followed", whom=whom, next=self.name(after.who))
        return self.say(phrase, whom=whom)

    def give_back(self, item: ItemState) -> str:
        statement = returning(self._meeting)
        speaker = self._meeting.speaker
        if statement is None:
            return self.call(item)
        thanks = self.thanks() if speaker is not None and speaker.id != statement.id else ""
        return _joined(thanks, self.say("return", whom=self.name(statement.who)))

    def held_back(self, item: ItemState) -> str:
        request = first_present(self._meeting, item)
        if request is None:
            return self.exhausted(item)
        return self.say("held back", whom=_upper_first(self.name(request.who)))

    def exhausted(self, item: ItemState) -> str:
        text = self.say("exhausted open" if item.list_open else "exhausted closed", item=item.plan.label)
        hand_back = not item.list_open and self._meeting.presiding.role == "facilitator"
        return _joined(text, self.say("hand back") if hand_back else "")

    def replies(self, phrase: str, of: ItemState | None = None) -> str:
        kept = [request.who for item, request in kept_replies(self._meeting) if of is None or item.code == of.code]
        return self.say(phrase, names=self.names(kept))

    def segment(self, item: ItemState) -> str:
        following = next_segment(item)
        if following is None:
            return self.exhausted(item)
        if following.name.casefold() == DISCUSSION:
            return self.say("discussion", item=item.plan.label)
        return self.say("segment", item=item.plan.label, segment=segment_title(following))

    def closing_list(self, item: ItemState) -> str:
        waiting = [r.who for r in item.waiting if not r.absent]
        phrase = "closing list" if waiting else "closing empty list"
        return self.say(phrase, item=item.plan.label, names=self.names(waiting))

    def leaving(self, at: Moment) -> str:
        following = next_session(self._meeting)
        time = self.time(following) if following else ""
        within = at is Moment.SUSPENDED or following is None
        first = self.say("suspended") if within else self.say(_LEAVING[at], time=time)
        waiting = [r.who for r in carried(self._meeting) if not r.absent]
        if not waiting:
            return first
        phrase = "remaining then" if within else "remaining"
        return _joined(first, self.say(phrase, names=self.names(waiting), time=time))

    def thanks(self) -> str:
        """Thank the present speaker, if any; the chair and a paused speaker are not thanked."""
        speaker = self._meeting.speaker
        if speaker is None or speaker.paused or speaker.capacity is Capacity.CHAIR:
            return ""
        return self.say("thanks", representative=self.representative(speaker))

    def yielded(self, item: ItemState) -> str:
        """Say that the last speaker yielded the rest of the time to another, while nobody has the floor."""
        last = item.statements[-1] if item.statements and self._meeting.speaker is None else None
        if last is None or last.yielded_to is None:
            return ""
        return self.say("yielded", name=_upper_first(self.name(last.who)), whom=self.name(last.yielded_to))

    def representative(self, statement: Statement) -> str:
        state = self._meeting.roster.category(statement.who) in STATES
        return self.say("distinguished" if state else "representative", name=self.name(statement.who))

    def whom(self, request: Request) -> str:
        name = self.name(request.who)
        if request.kind is not Kind.STATEMENT:
            return self.say(request.kind.value, name=name)
        if request.on_behalf_of:
            return self.say("behalf", name=name, group=self.group(DelegationCode(request.on_behalf_of)))
        if request.joint:
            return self.say("joint", name=name, others=self.names(request.joint))
        return self.say("coordinator", name=name) if request.capacity is Capacity.COORDINATOR else name

    def name(self, code: DelegationCode) -> str:
        """Name a delegation as the chair does: by its spoken name in English, else as `the delegation of`."""
        roster, said = self._meeting.roster, self.spoken(code)
        if not self._genitives:
            return roster.spoken(code, self._language)
        return self.say("delegation", of=said) if said else roster.name(code, self._language)

    def spoken(self, code: DelegationCode) -> str:
        """Give the spoken name of a delegation in this language, which in French and Spanish is a genitive."""
        known = self._meeting.roster.get(code)
        return typographic(getattr(known.spoken, self._language, "")) if known else ""

    def group(self, code: DelegationCode) -> str:
        """Name on whose behalf somebody speaks: as a subject in English, else as a genitive."""
        named, roster = group_named(self._meeting, code, self._language), self._meeting.roster
        return roster.of(named, self._language) if self._genitives else roster.subject(named, self._language)

    def names(self, codes: Sequence[DelegationCode]) -> str:
        """List delegations, each with its article: `the Philippines`, `le Liban`."""
        named = [self._meeting.roster.subject(c, self._language) for c in dict.fromkeys(codes)]
        if len(named) > MOST_NAMES + 1:
            named = [*named[:MOST_NAMES], self.say("others", count=len(named) - MOST_NAMES)]
        return self.say("and", most=", ".join(named[:-1]), last=named[-1]) if len(named) > 1 else "".join(named)

    def time(self, session: SessionState) -> str:
        zone = self._meeting.definition.zone
        there = local_time(session.plan.start, zone)
        clock = f"{there:%H:%M}"
        before = [s for s in self._meeting.sessions if s.plan.start < session.plan.start]
        same_day = bool(before) and local_time(before[-1].plan.start, zone).date() == there.date()
        return (
            clock
            if same_day
            else self.say("time and day", time=clock, day=there.day, month=self._months[there.month - 1])
        )


# titles that say themselves that they are of a session: "1st meeting", "Opening session"
_SITTING = r"(?i)\b(?:sessions?|meetings?|sittings?|s[ée]ances?|sesi[óo]n|reuni[óo]n|r[ée]union)\b"
_LEAVING = {Moment.SUSPENSION: "resumes", Moment.ADJOURNED: "adjourned"}


def _item_name(plan: Item) -> str:
    titled = plan.title.lower().startswith(plan.label.lower())
    return plan.title if titled else f"{plan.label}, {plan.title}"


def _joined(*sentences: str) -> str:
    return " ".join(s for s in sentences if s)


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
