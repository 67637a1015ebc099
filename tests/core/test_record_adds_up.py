"""The record and the journal add up: whatever is printed comes from an event, and whatever belongs in it is in it once.

What must be printed is counted here from the events alone; the minutes are not asked.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random

import pytest

from facilitator.core.agenda import SessionStarted
from facilitator.core.clock import later
from facilitator.core.decisions import ChairSaid, Concluded, EntryStruck, Suggested
from facilitator.core.delegations import AttendanceNoted
from facilitator.core.floor import FloorGiven, Presided, StatementVoided
from facilitator.core.ids import ItemCode, Refused
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Minutes, Paragraph
from facilitator.core.speakers import FloorRequested
from facilitator.core.statements import (
    GistWritten,
    StatementCorrected,
    StatementsMerged,
    StatementSplit,
    WrittenSubmitted,
)
from tests.room import Room

EVER = datetime.max.replace(tzinfo=UTC)
WHO = ("FRA", "CHE", "CHL", "NOR", "KEN", "BRA", "UNMAS", "HRW", "EUN")
LINES = (
    *["request {who}"] * 4, *["give-floor"] * 8, "request {who} --joint CHE,KEN", "request {who} --kind point-of-order",
    "request {who} --kind question", "request {who} --kind reply", "end", "end", "absent", "withdraw {n}", "bring-back",
    *["gist {s} '{word}'"] * 5, "chair-says '{word}'", "decide '{word}'", "recommend '{word}' --by {who}", "strike {n}",
    "take-up c", "take-up d", "present {who}", "left {who}", "preside {who}", "preside PHL", "in-writing {r}",
    "written {who} --item {item}", "split {s} --at {time}", "merge {s} {other}", "correct {s} --who {who}",
    "close-item --waiting not-reached", "undo", "undo", "redo", "undo-floor",
)  # fmt: skip


@dataclass
class Counted:
    """What the events say: who spoke when under which item, what was typed, who was there when."""

    spoke: dict[int, tuple[str, datetime, str]] = field(default_factory=dict)
    gists: dict[int, str] = field(default_factory=dict)
    papers: dict[int, tuple[str, str]] = field(default_factory=dict)
    said: dict[int, tuple[str, datetime, str | None]] = field(default_factory=dict)
    noted: list[tuple[str, datetime]] = field(default_factory=list)
    asked: list[tuple[str, datetime]] = field(default_factory=list)
    presided: list[tuple[str, datetime]] = field(default_factory=list)
    began: dict[int, datetime] = field(default_factory=dict)


def counted(room: Room) -> Counted:
    """Add up the events of all acts that stand."""
    found, who, item, entries = Counted(), dict[int, str](), dict[int, str](), 0
    undone = {act.id for act in room.trail.acts() if act.undone}
    for recorded in room.trail.events:
        event, at = recorded.event, recorded.at
        entries += isinstance(event, ChairSaid | Concluded | Suggested)
        if recorded.act in undone:
            continue
        match event:
            case FloorRequested(request=asked):
                who[asked.id], item[asked.id] = asked.who, asked.item
                found.asked += [] if asked.advance else [(asked.who, at)]
            case FloorGiven(request=request, statement=number):
                found.spoke[number] = (who[request], at, item[request])
            case StatementVoided(statement=number):
                found.spoke.pop(number, None)
            case StatementCorrected(statement=number, who=str(other)) if number in found.spoke:
                found.spoke[number] = (other, *found.spoke[number][1:])
            case StatementCorrected(statement=number, who=str(other)) if number in found.papers:
                found.papers[number] = (other, found.papers[number][1])
            case StatementSplit(statement=number, second=second, at=cut, who=other) if number in found.spoke:
                found.spoke[second] = (other, cut, found.spoke[number][2])
            case StatementsMerged(statement=kept, other=gone) if gone in found.spoke:
                first = min(found.spoke[kept][1], found.spoke[gone][1])
                found.spoke[kept] = (found.spoke[kept][0], first, found.spoke[kept][2])
                found.spoke.pop(gone)
                lost = found.gists.pop(gone, "")
                found.gists[kept] = f"{found.gists.get(kept, '')} {lost}".strip()
            case GistWritten(statement=number, text=text):
                found.gists[number] = text
            case WrittenSubmitted(statement=number):
                found.papers[number] = (event.who, event.item)
            case ChairSaid() | Concluded() | Suggested():
                found.said[entries] = (event.text, at, event.item)
            case EntryStruck(entry=number, struck=True):
                found.said.pop(number, None)
            case AttendanceNoted():
                found.noted += [(code, at) for code in event.who]
            case Presided():
                found.presided.append((event.who, at))
            case SessionStarted(session=number):
                found.began.setdefault(number, at)
    return found


def played(seed: int) -> Room:
    """Play two sessions of anything that may happen, each typed word another one."""
    rng, room = Random(seed), Room(open_item=None)
    room.do_all(["start-session 1", "take-up c"])
    for step in range(110):
        if step == 60:
            room.now += 15000
            for line in ("end", "end", "start-session 2 ", "take-up d"):
                _tried(room, line)
        room.now += rng.randint(5, 40)
        every = tuple(room.meeting.statements())
        waiting = [r.id for i in room.meeting.items.values() for r in i.waiting] or [1]
        spoken = rng.choice(every) if every else None
        _tried(
            room,
            rng.choice(LINES).format(
                who=rng.choice(WHO), n=rng.randint(1, 6), s=spoken.id if spoken else 1, r=rng.choice(waiting),
                item=rng.choice("cd"), word=f"Word{step}.",
                time=(later(spoken.begin, 3).isoformat() if spoken and spoken.begin else "10:00"),
                other=next((s.id for s in every if spoken and s.who == spoken.who and s.id != spoken.id), 1),
            ),
        )  # fmt: skip
    return room


def _tried(room: Room, line: str) -> None:
    try:
        room.does(line)
    except Refused:
        return


def paragraphs(record: Minutes) -> list[tuple[str, Paragraph]]:
    """Give the paragraphs of a record, each with the heading that it stands under."""
    return [(s.heading, block) for s in record.sections for block in s.blocks if isinstance(block, Paragraph)]


def of_statements(record: Minutes) -> Counter[int]:
    return Counter(p.of for _, p in paragraphs(record) if p.of is not None)


def names_under(record: Minutes, heading: str) -> set[str]:
    return {entry.split(": ")[1].split(" (")[0] for h, p in paragraphs(record) if h == heading for entry in p.entries}


def parts(found: Counted) -> Iterator[tuple[int | None, datetime, datetime]]:
    """Give the whole and each session with its time."""
    yield None, datetime.min.replace(tzinfo=UTC), EVER
    begins = sorted((at, number) for number, at in found.began.items())
    for place, (at, number) in enumerate(begins):
        until = begins[place + 1][0] if place + 1 < len(begins) else EVER
        yield number, at if place else datetime.min.replace(tzinfo=UTC), until


@pytest.fixture(scope="module", params=range(8))
def room(request: pytest.FixtureRequest) -> Room:
    return played(request.param)


def test_each_statement_is_written_once_in_the_whole_in_its_session_and_under_its_item(room: Room) -> None:
    found = counted(room)
    for session, since, until in parts(found):
        for item in (None, ItemCode("c"), ItemCode("d")):
            record = minutes(room.trail, now=room.instant, session=session, item=item)
            held = {n for n, (_, at, code) in found.spoke.items() if since <= at < until and item in (None, code)}
            assert {n: c for n, c in of_statements(record).items() if n in found.spoke} == dict.fromkeys(held, 1)


def test_each_typed_word_is_printed_once_where_it_belongs_and_in_no_other_part(room: Room) -> None:
    found = counted(room)
    for session, since, until in parts(found):
        text = "\n".join(p.text for _, p in paragraphs(minutes(room.trail, now=room.instant, session=session)))
        for number, gist in found.gists.items():
            if number in found.spoke:
                inside = since <= found.spoke[number][1] < until
                assert [text.count(word) for word in gist.split()] == [int(inside)] * len(gist.split())
        for said, at, _ in found.said.values():
            assert text.count(said) == int(since <= at < until)


def test_attendance_is_who_was_noted_asked_in_the_room_spoke_or_presided_in_that_part(room: Room) -> None:
    found, name = counted(room), room.meeting.roster.name
    for session, since, until in parts(found):
        printed = names_under(minutes(room.trail, now=room.instant, session=session), "Attendance")
        spoke = [(who, at) for who, at, _ in found.spoke.values()]
        must = {name(who) for who, at in (*spoke, *found.noted) if since <= at < until}
        before = [who for who, at in found.presided if at <= since]
        chairs = {who for who, at in found.presided if since <= at < until} | {before[-1] if before else "PHL"}
        asked = {who for who, at in found.asked if since <= at < until}
        assert must <= printed
        assert printed <= must | {name(who) for who in chairs | asked}


def test_those_who_took_the_floor_are_those_who_spoke(room: Room) -> None:
    found, name = counted(room), room.meeting.roster.name
    for session, since, until in parts(found):
        for item in ("c", "d"):
            record = minutes(room.trail, now=room.instant, session=session, item=ItemCode(item))
            spoke = {name(who) for who, at, code in found.spoke.values() if since <= at < until and code == item}
            assert names_under(record, "Speakers") == spoke


def test_each_paper_is_named_in_the_whole_and_in_one_session_only(room: Room) -> None:
    found, name = counted(room), room.meeting.roster.name
    whole = names_under(minutes(room.trail, now=room.instant), "Statements in writing")
    assert whole == {name(who) for who, _ in found.papers.values()}
    for who, item in set(found.papers.values()):
        records = [minutes(room.trail, now=room.instant, session=n, item=ItemCode(item)) for n in found.began]
        papers = [one for one in found.papers.values() if one == (who, item)]
        assert 1 <= sum(name(who) in names_under(r, "Statements in writing") for r in records) <= len(papers)


def test_every_numbered_paragraph_comes_from_events(room: Room) -> None:
    found = counted(room)
    said = [text for text, _, _ in found.said.values()]
    for session, _, _ in parts(found):
        for heading, p in paragraphs(minutes(room.trail, now=room.instant, session=session)):
            sources = (p.of is not None, bool(p.entries), any(text in p.text for text in said))
            chaired = heading == "Timetable as kept" and p.text.endswith(("presided.", "facilitated."))
            assert any(sources) or chaired or p.number is None, p.text


def test_all_that_may_happen_has_happened() -> None:
    rooms = [played(seed) for seed in range(8)]
    kinds = {type(r.event).__name__ for room in rooms for r in room.trail.events}
    assert {"StatementSplit", "StatementsMerged", "StatementVoided", "EntryStruck", "WrittenSubmitted"} <= kinds
    assert {"ActUndone", "StatementCorrected", "AttendanceNoted", "Presided"} <= kinds
    assert sum(len(tuple(room.meeting.statements())) for room in rooms) > 60
