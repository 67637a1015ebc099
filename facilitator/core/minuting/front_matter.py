"""The opening of the minutes: the facts of the meeting, who attended, the timetable as kept, and who presided."""

from collections.abc import Iterator

from facilitator.core.delegations import CATEGORY_WORDS, Category
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting, SessionState
from facilitator.core.minuting import phrases
from facilitator.core.minuting.document import Block, Fact, Paragraph, Section, Table, TableColumn, led, plain
from facilitator.core.minuting.scribe import Scribe, presiding_history


def facts(scribe: Scribe) -> tuple[Fact, ...]:
    """Give the head of the document: place, dates, who presides, and in which zone the times are."""
    definition = scribe.meeting.definition
    days = [scribe.local(s.started or s.plan.start).date() for s in scribe.meeting.sessions]
    every = (
        (phrases.PLACE, definition.place),
        (phrases.DATES, scribe.dates(days)),
        (phrases.PRESIDENT_LABEL, scribe.president()),
        (phrases.TIMES, scribe.say(phrases.LOCAL, zone=definition.zone)),
    )
    return tuple(Fact(label=scribe.say(label), value=value) for label, value in every if value)


def attendance(scribe: Scribe) -> Section:
    """List those noted as present and those who asked for the floor in the room, by category, in roll order."""
    meeting = scribe.meeting
    by_heading: dict[str, list[DelegationCode]] = {scribe.say(CATEGORY_WORDS[c].heading): [] for c in Category}
    for code in scribe.in_roll_order(attending(meeting)):
        by_heading[scribe.say(CATEGORY_WORDS[meeting.roster.category(code)].heading)].append(code)
    blocks = tuple(
        led(f"{heading} ({len(codes)}): ", f"{scribe.listed(map(scribe.name, codes))}.")
        for heading, codes in by_heading.items()
        if codes
    )
    return Section(heading=scribe.say(phrases.ATTENDANCE), blocks=blocks)


def attending(meeting: Meeting) -> set[DelegationCode]:
    """Give who attended; an advance request, or one whose delegation was absent, does not count as attendance."""
    return {
        *meeting.attendance,
        *_asked_in_the_room(meeting),
        *(code for s in meeting.statements() if not s.written_only for code in (s.who, *s.joint)),
        *(DelegationCode(p.who) for p in meeting.presided if p.who in meeting.roster),
    }


def _asked_in_the_room(meeting: Meeting) -> Iterator[DelegationCode]:
    opened = min((s.started for s in meeting.sessions if s.started), default=None)
    for item in meeting.items.values():
        for request in (*item.waiting, *item.served, *(d.request for d in item.departed)):
            if opened is not None and request.asked >= opened and not request.absent:
                yield request.who


def timetable(scribe: Scribe) -> Section:
    """Tell when each session was called to order, suspended, resumed and rose, and who presided from when."""
    held = [s for s in scribe.meeting.sessions if s.started is not None]
    headings = (
        (phrases.SESSION, 7),
        (phrases.DATE, 8),
        (phrases.CALLED_TO_ORDER, 6),
        (phrases.SUSPENDED, 5),
        (phrases.RESUMED, 4),
        (phrases.ROSE, 3),
    )
    table = Table(
        caption=scribe.say(phrases.TIMETABLE),
        columns=tuple(TableColumn(heading=scribe.say(h), share=share) for h, share in headings),
        rows=tuple(_session_row(scribe, session) for session in held),
    )
    blocks: tuple[Block, ...] = (table, *_presided(scribe)) if held else ()
    return Section(heading=scribe.say(phrases.TIMETABLE), blocks=blocks)


def _session_row(scribe: Scribe, session: SessionState) -> tuple[str, ...]:
    suspensions = session.suspensions
    began = session.started or session.plan.start
    return (
        session.plan.title or str(session.plan.number),
        scribe.day(session.started) if session.started else "",
        scribe.time(session.started) if session.started else "",
        "\n".join(scribe.time_beside(s.start, began) for s in suspensions),
        "\n".join(scribe.time_beside(s.end, began) if s.end else "–" for s in suspensions),
        scribe.time_beside(session.rose, began) if session.rose else "",
    )


def _presided(scribe: Scribe) -> Iterator[Paragraph]:
    history = presiding_history(scribe.meeting)
    for place, presiding in enumerate(history):
        facilitates = presiding.role == "facilitator"
        president = presiding.who in {"", scribe.meeting.definition.presidency}
        chair = president and not facilitates
        named = _the_president(scribe, within=place > 0) if chair else scribe.name(presiding.who)
        phrase = phrases.FACILITATED if facilitates else phrases.PRESIDED_FROM if place else phrases.PRESIDED
        yield plain(scribe.say(phrase, who=named, when=scribe.at(presiding.since)))


def _the_president(scribe: Scribe, *, within: bool) -> str:
    """Name the President at the beginning of a sentence or within it."""
    the = scribe.say(phrases.THE_PRESIDENT)
    the = the[0].lower() + the[1:] if within else the
    if scribe.president_named():
        return f"{the}, {scribe.president()},"
    return f"{the} ({scribe.country()})" if scribe.country() else the
