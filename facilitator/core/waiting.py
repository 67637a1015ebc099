"""Waiting: what was done while the server was away, and how it is decided again when it is back.

Numbers that were given here may be another's there, so what waits is renumbered. It is refused where it would do
something else than was done here, or would write over what somebody else has done meanwhile.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from facilitator.core.act import Act, act_title, kind_of_act
from facilitator.core.act_kinds import ActKind
from facilitator.core.clock import later
from facilitator.core.command_table.spec import OnTrail
from facilitator.core.commands import COMMANDS, Command, decide, decide_together
from facilitator.core.events import evolve, record_of
from facilitator.core.evolving import NEWCOMER
from facilitator.core.ids import ActId, RequestId, SeatName
from facilitator.core.invariants import broken
from facilitator.core.kind_words import seat_words
from facilitator.core.meeting import ActRedone, ActUndone, Event, Meeting
from facilitator.core.parameters import Type
from facilitator.core.saying import refused, tr
from facilitator.core.statements import GistWritten
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass

Number = tuple[str, object]
"""A number that an event uses up, or its place in the journal: of what it is, and which one."""

_NUMBERED: Mapping[Type, str] = {
    Type.REQUEST: "request",
    Type.REQUESTS: "request",
    Type.STATEMENT: "statement",
    Type.GONE: "statement",
    Type.EVENT: "event",
    Type.DELEGATION: "newcomer",
    Type.DELEGATIONS: "newcomer",
    Type.CODES: "newcomer",
    Type.CHAIR: "newcomer",
    Type.HOLDERS: "newcomer",
}
# what another seat may not have touched meanwhile; the floor is told by whom it reaches, a gist by its revision
_ALONE = frozenset({ActKind.BESIDE, ActKind.OTHER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One act that is not recorded yet: who did it when (UTC), by which commands, and which events came of it here.

    `seen` is the last event of the journal that was known then, `first` the place that its own first event had here,
    `reached` whose floor it reached, `entries` how many suggestions and conclusions there were. `title` names it in the
    language of the desk, `words` are what was typed for it.
    """

    act: ActId
    seat: SeatName
    at: datetime
    seen: int
    first: int
    entries: int
    commands: tuple[Command, ...]
    events: tuple[Event, ...]
    reached: tuple[tuple[str, str], ...]
    title: str = ""
    words: str = ""


class Fate(StrEnum):
    """What has become of an act: it waits, is recorded, was refused, or that was settled by hand."""

    WAITS = "waiting"
    RECORDED = "recorded"
    REFUSED = "refused"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """An act in the outbox; `closed` where it is of a former absence, and for one that was refused, why.

    `stands` is what stands in its place.
    """

    waiting: Waiting
    fate: Fate
    closed: bool = False
    reason: str = ""
    stands: str = ""


def waiting_of(
    trail: Trail, commands: Sequence[Command], events: tuple[Event, ...], *,
    act: ActId, seat: SeatName, at: datetime, seen: int,
) -> Waiting:  # fmt: skip
    """Make what waits of an act that was decided on a trail and could not be recorded."""
    return Waiting(
        act=act,
        seat=seat,
        at=at,
        seen=seen,
        first=trail.seq + 1,
        entries=len(trail.meeting.entries),
        commands=tuple(_with_revision(command, events) for command in commands),
        events=events,
        reached=reached(trail.meeting, events),
        title=act_title(trail.meeting, events),
        words="\n".join(filter(None, (record_of(event).words(trail.meeting, event) for event in events))),
    )


def reached(meeting: Meeting, events: Sequence[Event]) -> tuple[tuple[str, str], ...]:
    """Name whose floor an act ends or stops, and whom it calls, in a way that other numbers do not change."""
    found = []
    for event in events:
        record = record_of(event)
        if (whom := record.reach(meeting, event)) is not None:
            named = _requested(meeting, whom) if getattr(event, "request", None) == whom else _spoken(meeting, whom)
            found.append((record.kind, named))
        meeting = evolve(meeting, event, _long_ago(meeting))
    return tuple(sorted(found))


class Renumbering:
    """The numbers that were given while the server was away, each with the one that it got there, or none."""

    def __init__(self) -> None:
        self._numbers: dict[Number, object] = {}
        self._texts: set[object] = set()
        self._mine: set[ActId] = set()

    @property
    def mine(self) -> Collection[ActId]:
        """Give the acts that waited here and are recorded by now."""
        return self._mine

    def recorded(self, waiting: Waiting, meeting: Meeting, events: Sequence[Event], first: int) -> None:
        """Note under which numbers an act is recorded; no events where it was so already."""
        self._mine.add(waiting.act)
        here = _numbers(meeting, waiting.events, waiting.first)
        there = _numbers(meeting, events, first)
        for kind, numbers in here.items():
            known = there.get(kind, [])
            for place, number in enumerate(numbers):
                self._numbers[kind, number] = known[place] if place < len(known) else None

    def turned_down(self, waiting: Waiting, meeting: Meeting) -> None:
        """Note that an act is not recorded, so that nothing that hangs on it is either."""
        for kind, numbers in _numbers(meeting, waiting.events, waiting.first).items():
            self._numbers |= {(kind, number): None for number in numbers}
        self._texts |= {event.statement for event in waiting.events if isinstance(event, GistWritten)}

    def renumbered(self, command: Command) -> Command:
        """Give a command with the numbers of the journal. Raises Refused where it is about what is not recorded."""
        spec = COMMANDS[command.name]
        if command.name == "gist" and command.arguments.get("statement") in self._texts:
            raise refused("The text before it, on the same statement, is not taken yet either.")
        told = dict(command.arguments)
        for parameter in spec.parameters:
            kind, value = _NUMBERED.get(parameter.type), told.get(parameter.argument)
            if kind is not None and isinstance(value, tuple):
                told[parameter.argument] = tuple(self._there(kind, one) for one in value)
            elif kind is not None and value is not None:
                told[parameter.argument] = self._there(kind, value)
        return replace(command, arguments=told)

    def _there(self, kind: str, number: object) -> object:
        found = self._numbers.get((kind, number), number)
        if found is None:
            raise refused("It is about something that was done here and is not recorded.")
        return found


def decided_again(trail: Trail, waiting: Waiting, numbers: Renumbering) -> tuple[Event, ...]:
    """Decide an act again at its own time; no events where it is so already. Raises Refused with the reason."""
    commands = tuple(numbers.renumbered(command) for command in waiting.commands)
    _refuse_other_entries(trail, commands, waiting)
    meeting = trail.meeting
    if any(isinstance(COMMANDS[command.name].does, OnTrail) for command in commands):
        events = decide(trail, commands[0], now=waiting.at, seat=waiting.seat)
    else:
        events = decide_together(meeting, commands, now=waiting.at)
    if not events and waiting.reached:
        raise refused("Another seat has done this already, at its own time.")
    if not events:
        return ()
    _refuse_other_acts(waiting.events, events)
    if reached(meeting, events) != waiting.reached:
        raise refused("The floor has moved on meanwhile, so this would reach somebody else.")
    if kind_of_act(events) in _ALONE:
        _refuse_touched(trail, waiting, events, numbers.mine)
    _refuse_broken(trail, waiting, events)
    return events


def decided_here(
    waiting: Waiting, numbers: Renumbering, events: tuple[Event, ...], *, seen: int, first: int
) -> Waiting:
    """Give an act that goes on waiting as it was decided again on what was seen by now."""
    commands = tuple(numbers.renumbered(command) for command in waiting.commands)
    return replace(waiting, commands=commands, events=events, seen=seen, first=first)


def text_of(waiting: Waiting) -> str:
    """Give the gist that was typed, or nothing where the act is another one."""
    first = waiting.commands[0]
    return str(first.arguments["text"]) if first.name == "gist" else ""


def made_here(waiting: Waiting, trail: Trail) -> bool:
    """Say whether an act is about a request or a statement that was made while the server was away."""
    then = trail.meeting_at_seq(min(waiting.seen, trail.seq))
    last = {"request": then.last_request, "statement": then.last_statement}
    for command in waiting.commands:
        for parameter in COMMANDS[command.name].parameters:
            known = last.get(_NUMBERED.get(parameter.type, ""))
            value = command.arguments.get(parameter.argument)
            values = value if isinstance(value, tuple) else (value,)
            if known is not None and any(isinstance(one, int) and one > known for one in values):
                return True
    return False


def what_stands(meeting: Meeting, waiting: Waiting) -> str:
    """Say what stands where a refused act would have done something, where that can be said shortly."""
    for event in waiting.events:
        if isinstance(event, GistWritten):
            statement = meeting.noted(event.statement)
            return statement.gist if statement is not None else ""
    speaker, called = meeting.speaker, meeting.called
    if not waiting.reached:
        return ""
    if speaker is not None:
        return tr("{name} has the floor", name=meeting.roster.name(speaker.who))
    if called is not None:
        return tr("{name} is called", name=meeting.roster.name(called.who))
    return tr("Nobody has the floor")


def _refuse_other_entries(trail: Trail, commands: Sequence[Command], waiting: Waiting) -> None:
    about_entries = any(p.type is Type.ENTRY for command in commands for p in COMMANDS[command.name].parameters)
    if about_entries and len(trail.meeting.entries) != waiting.entries:
        raise refused("Other suggestions or conclusions were noted meanwhile. Look which one is meant.")


def _refuse_other_acts(here: Sequence[Event], there: Sequence[Event]) -> None:
    """Refuse an undo or a redo that would take back something else than it did here."""

    def reversals(events: Sequence[Event]) -> set[tuple[type, ActId]]:
        return {(type(event), event.act) for event in events if isinstance(event, ActUndone | ActRedone)}

    if reversals(here) != reversals(there):
        raise refused("What it took back or brought back here is not what it would be now.")


def _refuse_touched(trail: Trail, waiting: Waiting, events: Sequence[Event], mine: Collection[ActId]) -> None:
    """Refuse to write over what another seat did meanwhile with the same thing."""
    touched = frozenset(one for meeting, event in _one_by_one(trail.meeting, events, waiting.at)
                        for one in record_of(event).touches(meeting, event))  # fmt: skip
    other = next((act for act in _since(trail, waiting.seen) if act.id not in mine and act.touches & touched), None)
    if other is not None:
        raise refused(
            "Meanwhile another seat, {seat}, has changed the same thing: {act}.",
            seat=seat_words(other.seat),
            act=other.title,
        )


def _since(trail: Trail, seen: int) -> Iterator[Act]:
    for act in reversed(trail.acts()):
        if act.first_seq <= seen:
            return
        if not act.undone:
            yield act


def _refuse_broken(trail: Trail, waiting: Waiting, events: Sequence[Event]) -> None:
    """Refuse what breaks an invariant at its own time, as where two would have spoken at once."""
    if any(isinstance(event, ActUndone | ActRedone) for event in events):
        return
    after = trail.meeting
    for event in events:
        after = evolve(after, event, waiting.at)
    # whoever speaks now still does after everything that others have done meanwhile, in whatever order it stands
    now = max((waiting.at, *(one.at for one in trail.events[max(0, waiting.seen - 1) :])))
    if broken(after, later(now, 1.0)) - broken(trail.meeting, later(now, 1.0)):
        raise refused("At its time it does not go together with what others have done meanwhile.")


def _one_by_one(meeting: Meeting, events: Sequence[Event], at: datetime) -> Iterator[tuple[Meeting, Event]]:
    for event in events:
        yield meeting, event
        meeting = evolve(meeting, event, at)


def _with_revision(command: Command, events: Sequence[Event]) -> Command:
    """Let a gist name the revision that was seen, so that it never writes over another."""
    if command.name != "gist" or command.arguments.get("revision") is not None:
        return command
    written = next((e for e in events if isinstance(e, GistWritten)
                    and e.statement == command.arguments.get("statement")), None)  # fmt: skip
    if written is None:
        return command
    return replace(command, arguments={**command.arguments, "revision": written.revision - 1})


def _numbers(meeting: Meeting, events: Sequence[Event], first: int) -> dict[str, list[object]]:
    """Give the numbers that events use up, by what they number, and their places in the journal."""
    found: dict[str, list[object]] = {"event": list(range(first, first + len(events)))}
    probe = replace(meeting, last_request=0, last_statement=0, last_newcomer=0)
    for event in events:
        counted = record_of(event).counts(probe, event)
        if counted.last_request:
            found.setdefault("request", []).append(counted.last_request)
        if counted.last_statement:
            found.setdefault("statement", []).append(counted.last_statement)
        if counted.last_newcomer:
            found.setdefault("newcomer", []).append(f"{NEWCOMER}{counted.last_newcomer}")
    return found


def _requested(meeting: Meeting, request: object) -> str:
    """Name a request by whose it is."""
    called = meeting.called
    waiting = [r for item in meeting.items.values() for r in item.waiting]
    known = {r.id: r.who for r in (*waiting, *(() if called is None else (called,)))}
    return str(known.get(RequestId(request), request)) if isinstance(request, int) else str(request)


def _spoken(meeting: Meeting, statement: object) -> str:
    """Name a statement that is being made by who makes it; what is none by itself."""
    speaker = meeting.speaker
    return str(speaker.who) if speaker is not None and speaker.id == statement else str(statement)


def _long_ago(meeting: Meeting) -> datetime:
    return meeting.sessions[0].plan.start
