"""The opening of the minutes: the facts of the meeting, who attended, the timetable as kept, and who presided."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from facilitator.core.delegations import CATEGORY_WORDS, Category
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting, SessionState
from facilitator.core.minuting import phrases
from facilitator.core.minuting.document import Block, Fact, Paragraph, Piece, Section, Table, TableColumn, led, plain
from facilitator.core.minuting.scribe import Scribe, presiding_history


def facts(scribe: Scribe) -> tuple[Fact, ...]:
    """Give the head of the document: place, dates, who presides, and in which zone the times are."""
    definition, copy = scribe.meeting.definition, scribe.meeting.without_persons
    days = [scribe.local(s.started or s.plan.start).date() for s in scribe.meeting.sessions]
    every = (
        (phrases.PLACE, definition.place),
        (phrases.DATES if len(set(days)) > 1 else phrases.DATE, scribe.dates(days)),
        (scribe.title.label, scribe.president()),
        (phrases.TIMES, scribe.say(phrases.LOCAL, zone=definition.zone)),
        (phrases.COPY, scribe.say(phrases.WITHOUT_PERSONS, head=copy.head) if copy is not None else ""),
    )
    return tuple(Fact(label=scribe.say(label), value=value) for label, value in every if value)


def attendance(scribe: Scribe) -> Section:
    """List those who spoke, presided, asked for the floor in the room or were noted, by category, in roll order."""
    meeting = scribe.meeting
    by_heading: dict[str, list[DelegationCode]] = {scribe.say(CATEGORY_WORDS[c].heading): [] for c in Category}
    for code in scribe.in_roll_order(attending(meeting)):
        by_heading[scribe.say(CATEGORY_WORDS[meeting.roster.category(code)].heading)].append(code)
    blocks = tuple(_present(scribe, heading, codes) for heading, codes in by_heading.items() if codes)
    return Section(
        heading=scribe.say(phrases.ATTENDANCE), blocks=(*(of_another_roll(scribe) if blocks else ()), *blocks)
    )


def of_another_roll(scribe: Scribe) -> tuple[Block, ...]:
    """Say that the categories are those of a roll which nobody confirmed for this meeting, until a list gives them."""
    inferred = "delegations" in scribe.meeting.definition.inferred and not scribe.meeting.listed
    text = scribe.say(phrases.INFERRED_ROLL)
    return (Paragraph(pieces=(Piece(text=text, emphasis=True),), number=None),) if inferred else ()


def attending(meeting: Meeting) -> set[DelegationCode]:
    """Give who attended: who was noted or asked in the room (`part` finds both), who spoke and who presided."""
    held = any(s.started for s in meeting.sessions) or any(item.stretches for item in meeting.items.values())
    presided = [DelegationCode(p.who) for p in presiding_history(meeting) if held and p.who in meeting.roster]
    return {*meeting.attendance, *presided, *(s.who for s in meeting.statements() if not s.written_only)}


def _present(scribe: Scribe, heading: str, codes: Iterable[DelegationCode]) -> Paragraph:
    names = [scribe.roll_name(code) for code in codes]
    line = led(f"{heading} ({len(names)}){scribe.colon}", f"{scribe.listed(names)}.")
    return replace(line, entries=tuple(f"{heading}{scribe.colon}{name}" for name in names))


def timetable(scribe: Scribe) -> Section:
    """Tell when each session was called to order, suspended, resumed and rose, and who presided from when."""
    held = [s for s in scribe.meeting.sessions if s.started is not None]
    headings = (
        (phrases.SESSION, 6),
        (phrases.DATE, 8),
        (phrases.CALLED_TO_ORDER, 6),
        (phrases.SUSPENDED, 5),
        (phrases.RESUMED, 5),
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
        chair = president and presiding.role == "president"
        by_title = scribe.by_title(presiding.who, presiding.role)
        named = (
            _the_president(scribe, within=place > 0)
            if chair
            else _begun(by_title, within=place > 0)
            if by_title
            else _other(scribe, presiding.who, within=place > 0 or facilitates)
        )
        phrase = phrases.FACILITATED if facilitates else phrases.PRESIDED_FROM if place else phrases.PRESIDED
        many = not chair and not by_title and scribe.plural((presiding.who,))
        yield plain(scribe.say(phrase, many=many, who=named, when=scribe.at(presiding.since)))


def _other(scribe: Scribe, who: str, *, within: bool) -> str:
    """Name who presides in the stead of the President, at the beginning of a sentence or within it."""
    return scribe.within(who) if within else scribe.speaker(who)


def _begun(subject: str, *, within: bool) -> str:
    """Give a subject at the beginning of a sentence or within it."""
    return subject[0].lower() + subject[1:] if within else subject


def _the_president(scribe: Scribe, *, within: bool) -> str:
    """Name the President at the beginning of a sentence or within it."""
    the = _begun(scribe.say(scribe.title.subject), within=within)
    if scribe.president_named():
        return f"{the}, {scribe.president()},"
    return f"{the} ({scribe.country()})" if scribe.country() else the
