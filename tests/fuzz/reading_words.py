"""Readers of what is typed: commands, scripts, the quick entry, times, durations, searches, addresses, fields of forms."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from facilitator.address import Address
from facilitator.cli.script import read_lines
from facilitator.core.agenda import Role
from facilitator.core.class_words import class_of_words, criteria_words, read_class
from facilitator.core.commands import WrongUsage, read_command
from facilitator.core.durations import Unit, duration_read, read_duration
from facilitator.core.ids import ItemCode, Refused
from facilitator.core.names import index_of
from facilitator.core.paper_lines import typed_row, understood
from facilitator.core.parameters import find_delegation, find_item
from facilitator.core.preparing import readings_of_fields as fields
from facilitator.core.preparing.pasted_agenda import with_pasted
from facilitator.core.preparing.prepared import opened
from facilitator.core.searching import found_in, read_query
from facilitator.core.time_references import instant_at
from facilitator.core.times import instant_of, read_day, read_time, time_read
from facilitator.core.upload_names import for_upload, unknown_places
from facilitator.exchange.conflicts import conflicts_of
from facilitator.exchange.definition_writing import definition_as_toml
from facilitator.storage.opening import is_address, read_address, read_database
from facilitator.storage.search import SearchIndex
from facilitator.ui.speakers import reading
from tests.core.every_command import LINES
from tests.fuzz.derived import LATER, SCRIPT, a_meeting, a_room, carry_out, derive
from tests.fuzz.reader import Reader, text
from tests.room import START, Room, definition

ZONE = "Europe/Zurich"
MOST_LINES = 200


def _script(content: bytes) -> None:
    """Carry out a script in memory as `run` does, each refused line beside the others."""
    room = Room()
    for line in read_lines(io.BytesIO(content)):
        if line.number > MOST_LINES:
            return
        try:
            at = instant_at(room.meeting, line.time, START)
            room.now = max(room.now, min((at - START).total_seconds(), 10**6))
            command = read_command(room.meeting, line.words[0], line.words[1:])
            carry_out(room, command)
        except (Refused, WrongUsage):
            continue
    derive(room.trail, room.instant)


def _commands(content: bytes) -> None:
    """Carry out lines without a time, among them those whose times lie anywhere in the calendar."""
    room = a_room()
    for line in text(content).splitlines()[:MOST_LINES]:
        try:
            room.does(line)
        except (Refused, WrongUsage):
            continue
        except ValueError as fault:
            if str(fault) not in {"No closing quotation", "No escaped character"}:
                raise
        except IndexError:
            if line.strip() and not line.strip().startswith("#"):
                raise
    derive(room.trail, room.instant)


def _entry(content: bytes) -> None:
    """Read what is typed into the quick entry, say what Enter would do, and do it."""
    room = a_room()
    typed = text(content)
    for present_only in (False, True):
        wishes = reading.read(
            room.meeting, index_of(room.meeting.roster), typed, ItemCode("c"), present_only=present_only
        )
        wishes = reading.with_chosen(wishes, 1)
        reading.outcomes(room.meeting, wishes, ItemCode("c"), LATER)
        for wish in wishes:
            for offer in reading.offers(wish):
                assert offer.label
        for command in (
            *reading.notes_of(wishes),
            *(reading.command_of(w, None) for w in wishes if w.who is not None and w.presence is None),
        ):
            try:
                carry_out(room, command)
            except Refused:
                continue


def _paper_line(content: bytes) -> None:
    room = a_room()
    understood(room.meeting, [typed_row(room.meeting, text(content))], now=LATER, item=ItemCode("c"))


def _every(*reads: Callable[[], object]) -> None:
    """Try each; a refusal of one is an answer, and hides no other."""
    for read in reads:
        try:
            read()
        except Refused:
            continue


def _times(content: bytes) -> None:
    said, meeting = text(content), a_meeting()
    _every(
        lambda: time_read(instant_of(read_time(said, ZONE), ZONE, START), ZONE),
        lambda: instant_of(read_time(said, "America/Havana", near=START), "America/Havana", LATER),
        lambda: read_day(said),
        lambda: read_day(said, near=START),
        lambda: instant_at(meeting, said, START),
        *(lambda unit=unit: duration_read(read_duration(said, unit)) for unit in Unit),
        lambda: fields.read_hours(said, definition().items[0], ZONE, START),
        lambda: fields.read_limit(said),
        lambda: fields.read_zone(said),
    )


def _words(content: bytes) -> None:
    said, meeting = text(content), a_meeting()
    _every(
        lambda: find_item(meeting, said),
        lambda: find_delegation(meeting, said),
        lambda: fields.shown_limits(fields.read_limits(said)),
        lambda: fields.read_delegations(meeting.roster, said),
        lambda: fields.read_roles(meeting.roster, (), Role.PRESENTER, said),
        lambda: criteria_words(meeting, class_of_words(meeting, said[:50], said)),
        lambda: read_class(meeting, said),
        lambda: unknown_places(said),
        lambda: for_upload(replace(meeting, definition=replace(meeting.definition, file_names=said))),
    )  # fmt: skip


def _agenda(content: bytes) -> None:
    prepared, _ = with_pasted(opened(definition()), text(content), after="c")
    list(conflicts_of(prepared.finished, {"FRA"}))
    definition_as_toml(prepared.finished)


@cache
def _index() -> SearchIndex:
    index = SearchIndex(None)
    index.follow(a_meeting(), 1)
    return index


def _search(content: bytes) -> None:
    meeting = a_meeting()
    list(found_in(meeting, _index().find(read_query(meeting, text(content)))))


def _address(content: bytes) -> None:
    said = text(content)
    _every(lambda: read_database(said))
    if is_address(said):
        at = read_address(said)
        bare, password = at.without_password()
        # a password is shown nowhere; one that is also another part of the address cannot be told apart
        assert not password or said.count(password) != 1 or password not in bare.shown.partition("://")[2]
        _ = (at.title, at.place, at.shown, at.beside("-list.pdf"), at.leads_to(Address("a")))


def _scripts() -> Iterator[bytes]:
    for lines in LINES.values():
        yield "".join(f"2025-04-07T10:0{n % 10}:00 {line}\n" for n, line in enumerate(lines)).encode()
    yield "".join(f"10:{n:02} {line}\n" for n, line in enumerate(SCRIPT)).encode()


def _lines() -> Iterator[bytes]:
    for lines in LINES.values():
        yield "\n".join(lines).encode()
    yield b"hard-stop 9999-12-31T23:59\nplan d --start 0001-01-01T00:00 --minutes 9\nclock-was -86400\nkeep-persons 2025-12-31"


READERS = (
    Reader(name="script", read=_script, seeds=_scripts),
    Reader(name="commands", read=_commands, seeds=_lines),
    Reader(name="entry", read=_entry, seeds=lambda: (b"fra", b"fra, chl! nor?", b"eu group", b"+fra -chl", b"roll fra", b"the Sudan"), most=2000),
    Reader(name="paper-line", read=_paper_line, seeds=lambda: (b"10:05-10:08 norway presenter: Thanked", b"10h05 fra 3 min", b"10:05 eu (group)"), most=2000),
    Reader(name="times", read=_times, seeds=lambda: (b"10:05", b"2025-04-07T10:05:00+02:00", b"5 p.m.", b"7 April 2025 17h30", b"1 h 30 min", b"90", b"1:30", b"2026-11-30, 10:00-10:30"), most=2000),
    Reader(name="words", read=_words, seeds=lambda: (b"1(c)", b"France, Chile", b"national 3:00, group 5:00", b"state=national+observer", b"{item}-{short}{ext}"), most=2000),
    Reader(name="agenda", read=_agenda, seeds=lambda: (b"1. Opening 10:00-10:30\n2. General\n\t(a) Clearance\n\t(b) Risk, 11:00\n", b"Monday, 7 April 2025\n10:00-11:00 Opening")),
    Reader(name="search", read=_search, seeds=lambda: (b'thanked "risk education" by:fra item:c tag:lap since:10:00 until:2025-04-07T11:00', b'a* OR "b'), most=2000),
    Reader(name="address", read=_address, seeds=lambda: (b"postgresql://user:pass@host:5432/db?sslmode=require#My%20meeting", b"/a/m.floor", b"m.floor"), most=2000),
)  # fmt: skip
