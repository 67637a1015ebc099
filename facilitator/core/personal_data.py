"""Personal data: the names of persons that a meeting holds, of each kind, and in which events they stand."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum, StrEnum

from facilitator.core.agenda import MeetingDefined
from facilitator.core.clock import date_label, local_time
from facilitator.core.decisions import FollowUpNoted
from facilitator.core.delegations import (
    Category,
    DelegationAdded,
    DelegationChanged,
    ParticipantsImported,
    SheetSigned,
)
from facilitator.core.floor import Presided
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Event, Meeting, Recorded
from facilitator.core.minuting.titles import title_and_person
from facilitator.core.persons_kept import PersonsTakenOut
from facilitator.core.received_documents import named
from facilitator.core.saying import noop, tr
from facilitator.core.speakers import FloorRequested, RequestAmended
from facilitator.core.values import dataclass

E_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
TELEPHONE = r"\+\d[\d\s()./-]{6,}\d"
TAKEN_OUT = "[person "
"""What the word begins with that stands for a name in a copy without persons; a number follows."""
_SEVERAL = r"\s+(?:and|et|y)\s+|\s*;\s*"
_SEATS = r"(?:chair|secretariat|import|hand-over)(?: \d+)?|delegation:\S+"


class DataKind(StrEnum):
    """What sort of personal data a file holds."""

    PRESIDENT = "president"
    LISTED = "listed"
    SPEAKER = "speaker"
    SIGNED = "signed"
    INDIVIDUAL = "individual"
    PRESIDING = "presiding"
    FOLLOW_UP = "follow-up"
    SEAT = "seat"
    CONTACT = "contact"
    NOTE = "note"
    DOCUMENT = "document"


KIND_WORDS: Mapping[DataKind, str] = {
    DataKind.PRESIDENT: noop("President of the meeting, by its definition"),
    DataKind.LISTED: noop("Persons of lists of participants"),
    DataKind.SPEAKER: noop("Persons who asked for the floor or spoke"),
    DataKind.SIGNED: noop("Persons who signed a sheet"),
    DataKind.INDIVIDUAL: noop("Individual speakers"),
    DataKind.PRESIDING: noop("Persons who presided"),
    DataKind.FOLLOW_UP: noop("Persons or offices that follow up"),
    DataKind.SEAT: noop("Names of seats"),
    DataKind.CONTACT: noop("E-mail addresses and telephone numbers in texts"),
    DataKind.NOTE: noop("Notes on requests, which may say anything"),
    DataKind.DOCUMENT: noop("Documents and versions inside the file, which are not read"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalDatum:
    """One name, note or document: what sort it is, whose delegation, and the events in which it stands."""

    kind: DataKind
    what: str
    delegation: str
    events: tuple[int, ...]


def personal_data(recorded: Iterable[Recorded]) -> tuple[PersonalDatum, ...]:
    """Give what a meeting holds of persons, also in what was undone: by kind, then by name."""
    found: dict[tuple[DataKind, str, str], list[int]] = {}
    people: set[str] = set()
    for one in recorded:
        people |= _individuals(one.event)
        for kind, what, who in _held(one, people):
            events = found.setdefault((kind, what, who), [])
            if one.seq not in events:
                events.append(one.seq)
    order = list(DataKind)
    every = sorted(found.items(), key=lambda pair: (order.index(pair[0][0]), pair[0][1].casefold(), pair[0][2]))
    return tuple(
        PersonalDatum(kind=kind, what=what, delegation=who, events=tuple(seqs)) for (kind, what, who), seqs in every
    )


_NAMES = frozenset(DataKind) - {DataKind.CONTACT, DataKind.NOTE, DataKind.DOCUMENT, DataKind.SEAT}


def names_of_persons(data: Iterable[PersonalDatum]) -> tuple[str, ...]:
    """Give each name of a person once, in the order in which they were first recorded."""
    named_in = sorted((one.events[0], one.what) for one in data if one.kind in _NAMES)
    return tuple(dict.fromkeys(name for _, name in named_in))


def persons_in(meeting: Meeting) -> int:
    """Count the names of persons in a meeting as it stands, as far as fields of their own hold them."""
    found = {(p.delegation, p.name) for p in meeting.persons}
    found |= {(s.who, s.person) for s in meeting.statements() if s.person}
    for item in meeting.items.values():
        found |= {(request.who, request.person) for request in meeting.asked(item) if request.person}
    for _, noted in meeting.noted_in_room:
        if isinstance(noted, SheetSigned):
            found |= {(line.who, line.person) for line in noted.signatures if line.person}
    found |= {
        (d.code, d.name.en)
        for d in meeting.roster.delegations
        if d.category is Category.PERSON and meeting.without_persons is None
    }
    return len(found)


def usual_seat(name: str) -> bool:
    """Say whether the name of a seat is one that the program gives, and so of no person."""
    return re.fullmatch(_SEATS, name) is not None


def texts_in(value: object) -> Iterator[str]:
    """Give every text in an event, however deep."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from texts_in(key)
            yield from texts_in(one)
    elif isinstance(value, tuple | frozenset):
        for one in value:
            yield from texts_in(one)
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts_in(getattr(value, one.name))


def _individuals(event: Event) -> set[str]:
    match event:
        case DelegationAdded(delegation=known) | DelegationChanged(delegation=known):
            return {known.code} if known.category is Category.PERSON else set()
        case ParticipantsImported(delegations=every) | MeetingDefined(delegations=every):
            return {d.code for d in every if d.category is Category.PERSON}
        case _:
            return set()


def _held(one: Recorded, people: set[str]) -> Iterator[tuple[DataKind, str, str]]:
    event = one.event
    if not usual_seat(one.seat):
        yield DataKind.SEAT, one.seat, ""
    yield from _named_in(event, people)
    person, who = getattr(event, "person", None), str(getattr(event, "who", "") or "")
    if person:
        yield DataKind.SPEAKER, str(person), who
    for text in texts_in(event):
        yield from (
            (DataKind.CONTACT, found, "") for found in (*re.findall(E_MAIL, text), *re.findall(TELEPHONE, text))
        )
    for _, words in named((event,)):
        yield DataKind.DOCUMENT, words, ""


def _named_in(event: Event, people: set[str]) -> Iterator[tuple[DataKind, str, str]]:
    match event:
        case MeetingDefined(definition=definition, delegations=every):
            _, president = title_and_person(definition.president)
            # two may preside together
            for one in filter(None, re.split(_SEVERAL, president)):
                yield DataKind.PRESIDENT, one, str(definition.presidency)
            yield from ((DataKind.INDIVIDUAL, d.name.en, str(d.code)) for d in every if d.code in people)
        case ParticipantsImported(persons=persons, delegations=every):
            yield from ((DataKind.LISTED, p.name, str(p.delegation)) for p in persons if p.name)
            yield from ((DataKind.INDIVIDUAL, d.name.en, str(d.code)) for d in every if d.code in people)
        case DelegationAdded(delegation=known) | DelegationChanged(delegation=known) if known.code in people:
            yield DataKind.INDIVIDUAL, known.name.en, str(known.code)
        case SheetSigned(signatures=signatures):
            yield from ((DataKind.SIGNED, s.person, str(s.who)) for s in signatures if s.person)
        case FloorRequested(request=request) | RequestAmended(request=request):
            if request.person:
                yield DataKind.SPEAKER, request.person, str(request.who)
            if request.note:
                yield DataKind.NOTE, request.note, str(request.who)
        case FollowUpNoted(follow_up=follow_up) if follow_up.owner:
            yield DataKind.FOLLOW_UP, follow_up.owner, ""
        case Presided(who=who) if " " in who.strip() and not who.startswith(TAKEN_OUT):
            # a delegation presides by its code, and a code has no spaces
            yield DataKind.PRESIDING, who, ""
        case _:
            pass


def delegation_words(meeting: Meeting, code: str) -> str:
    """Name the delegation of a datum; empty where it has none."""
    return meeting.roster.name(DelegationCode(code)) if code else ""


def report(done: PersonsTakenOut) -> str:
    """Say what a copy without persons does not hold any more, and what nobody can promise of it."""
    figures = tr(
        "Names taken out: {persons}; typed texts changed: {texts}; documents and versions left behind: {documents}.",
        persons=done.persons,
        texts=done.texts,
        documents=done.documents,
    )
    searched = tr(
        "Typed texts were searched for these names, for e-mail addresses and for telephone numbers; a name that nobody"
        " entered as one of a person, or a family name that stands alone without a title, stays where it was typed."
    )
    return f"{figures} {searched}"


def reminder_of_persons(meeting: Meeting, now: datetime) -> str:
    """Say that the day is past until which names of persons were to be kept; nothing before it, or without names."""
    until, persons = meeting.persons_until, persons_in(meeting)
    if until is None or not persons or local_time(now, meeting.definition.zone).date() <= until:
        return ""
    return tr(
        "This file holds {n} names of persons, and was to hold them until {day}. Nothing is deleted by itself: save a"
        " copy without persons, then delete this file where you keep it.",
        n=persons,
        day=f"{date_label(until)} {until.year}",
    )
