"""Meetings to measure with, made in memory and then written at once: so many statements, so many who wait, so many events."""

import uuid
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path

from facilitator.address import Address
from facilitator.core.acts.opening import open_meeting
from facilitator.core.commands import decide, read_command
from facilitator.core.delegations import Category, Delegation
from facilitator.core.ids import ActId, DelegationCode, ItemCode, RequestId, SeatName
from facilitator.core.languages import Wording
from facilitator.core.meeting import Recorded
from facilitator.core.speakers import Capacity, FloorRequested, Kind, Request
from facilitator.core.trail import Trail
from facilitator.exchange.definition import load_definition
from facilitator.storage.journal import Draft, Journal
from facilitator.storage.opening import create_journal

CHAIR = SeatName("chair")
START = datetime(2025, 4, 7, 8, 0, tzinfo=UTC)
ITEMS = "abdefghijc"
MEANWHILE = (
    "pause",
    "resume",
    "gist {} Reported on clearance, thanked donors and asked for an extension of the deadline.",
)
PER_STATEMENT = 3  # a request, the floor, the end of the one before


def busy_meeting(statements: int, waiting: int, events: int = 0) -> list[Recorded]:
    """Make a meeting in which statements were made on ten items and delegations wait on one; notes and pauses fill it."""
    definition, delegations = load_definition("ccm-im-2025")
    others = [invented(number) for number in range(waiting - len(delegations))]
    delegations = (*delegations, *others)
    trail = Trail()
    now = START

    def record(recorded: tuple[object, ...]) -> None:
        act, seq = ActId(str(uuid.uuid4())), trail.seq
        trail.append(
            [
                Recorded(seq=seq + 1 + part, act=act, part=part, seat=CHAIR, at=now, recorded=now, event=event)  # type: ignore[arg-type]
                for part, event in enumerate(recorded)
            ]
        )

    def does(line: str) -> None:
        name, *words = line.split(maxsplit=2 if line.startswith("gist") else -1)
        record(decide(trail, read_command(trail.meeting, name, words), now=now, seat=CHAIR))

    record(open_meeting(definition, delegations, now))
    codes = [d.code for d in delegations]
    does("start-session 1")
    speaking = cycle(codes[:200])
    for number in range(statements):
        now += timedelta(seconds=20)
        if number % max(1, statements // len(ITEMS)) == 0:
            if number:
                does("end")
            does(f"take-up {ITEMS[min(number // max(1, statements // len(ITEMS)), len(ITEMS) - 1)]}")
            does("clear-list")
        does(f"request {next(speaking)}")
        does("give-floor")
        # what is recorded so far and is still to come grows evenly to what is wanted
        wanted = (events - waiting) * (number + 1) / statements - PER_STATEMENT
        while trail.seq < wanted:
            for line in MEANWHILE:
                does(line.format(trail.meeting.last_statement))
    for code in codes[: waiting - len(others)]:
        does(f"request {code}")
    for number, other in enumerate(others, trail.meeting.last_request + 1):
        # of the last class, so each is last on the list
        record((FloorRequested(request=asking(other.code, RequestId(number), now), before=None),))
    return trail.events


def asking(who: DelegationCode, number: RequestId, at: datetime) -> Request:
    """Give the request of an organization."""
    return Request(id=number, item=ItemCode("c"), who=who, capacity=Capacity.OBSERVER, kind=Kind.STATEMENT, asked=at)


def invented(number: int) -> Delegation:
    """Invent an organization, where the roll has too few."""
    name = f"Organization number {number}"
    return Delegation(
        code=DelegationCode(f"ORG-{number}"),
        category=Category.NGO,
        roll=name,
        name=Wording(en=name, fr=name, es=name),
        spoken=Wording(en=name, fr=name, es=name),
    )


def kept(folder: Path, events: list[Recorded], name: str = "busy") -> Journal:
    """Write a meeting to a file."""
    return create_journal(Address.of(folder / f"{name}.floor"), drafts_of(events))


def drafts_of(events: list[Recorded]) -> list[Draft]:
    """Give the events as they are recorded at first."""
    return [Draft(act=r.act, part=r.part, seat=r.seat, at=r.at, event=r.event) for r in events]
