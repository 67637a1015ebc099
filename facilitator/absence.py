"""Absence: what a seat does while the server of its meeting is away, and how that is carried over when it is back."""

from collections.abc import Sequence
from datetime import datetime

from facilitator.core.command_table.spec import OnTrail
from facilitator.core.commands import COMMANDS, Command
from facilitator.core.ids import ActId, Refused, SeatName
from facilitator.core.meeting import Event, Recorded
from facilitator.core.saying import refused
from facilitator.core.trail import Trail
from facilitator.core.waiting import (
    Fate,
    Renumbering,
    Waiting,
    decided_again,
    decided_here,
    waiting_of,
    what_stands,
)
from facilitator.storage.copies.journal import CopiedJournal
from facilitator.storage.journal import Clock, Conflict, Draft, ReadOnly, StorageFault


class Absence:
    """The acts of one seat that wait. `trail` is what is recorded, and behind it what waits, decided on it here."""

    def __init__(self, journal: CopiedJournal, clock: Clock) -> None:
        self._journal = journal
        self._outbox = journal.outbox
        self._clock = clock
        self._last = 0

    @property
    def waits(self) -> bool:
        """Say whether something waits."""
        return bool(self._outbox.waiting)

    @property
    def begun(self) -> bool:
        """Say whether an act is not even tried at the server now."""
        return self.waits or self._journal.away is not None

    def put(
        self, trail: Trail, drafts: Sequence[Draft], commands: Sequence[Command], *, seen: int
    ) -> tuple[Recorded, ...]:
        """Let an act wait, and fold it; it is on disk when this returns. Raises Refused, StorageFault."""
        if not self._journal.company.records:
            raise ReadOnly(self._journal.note)
        if not commands or any(_makes_version(command) for command in commands):
            raise refused(
                "The server is not reached. Lists, sheets and versions do not wait: take them over when it is there "
                "again."
            )
        first, events = drafts[0], tuple(draft.event for draft in drafts)
        self._outbox.put(waiting_of(trail, commands, events, act=first.act, seat=first.seat, at=first.at, seen=seen))
        return self._folded(trail, events, first.act, first.seat, first.at)

    def carried_over(self, recorded: Sequence[Recorded]) -> tuple[Trail, int]:
        """Decide everything that waits again on what is recorded, and record it where the server is there.

        Gives the trail, and the last event of it that is recorded. Raises StorageFault where nothing can be kept here.
        """
        self._send_documents()
        trail, numbers = Trail(recorded), Renumbering()
        self._last, goes_on = trail.seq, list[Waiting]()
        for put in self._outbox.acts:
            one = put.waiting
            if put.fate in (Fate.REFUSED, Fate.SETTLED):
                numbers.turned_down(one, trail.meeting)
            elif put.fate is Fate.RECORDED:
                self._note_known(trail, one, numbers)
            else:
                decided = self._decide(trail, one, numbers)
                goes_on += () if decided is None else (decided,)
                self._last = self._last if self._journal.away is not None else trail.seq
        self._outbox.close_absence(goes_on)
        return trail, self._last

    def _send_documents(self) -> None:
        if self._journal.away is None:
            try:
                self._journal.send_documents()
            except StorageFault as fault:
                self._journal.went(fault)

    def _note_known(self, trail: Trail, one: Waiting, numbers: Renumbering) -> None:
        known = [event for event in trail.events if event.act == one.act]
        first = known[0].seq if known else 0
        numbers.recorded(one, trail.meeting, [event.event for event in known], first)

    def _decide(self, trail: Trail, one: Waiting, numbers: Renumbering) -> Waiting | None:
        """Decide one act on a trail, and fold it; gives it where it goes on waiting."""
        while True:
            if trail.knows(one.act):
                # the answer was lost, or this desk was killed before it took note of it
                self._note_known(trail, one, numbers)
                self._outbox.recorded(one.act)
                return None
            meeting, first = trail.meeting, trail.seq + 1
            try:
                events = decided_again(trail, one, numbers)
            except Refused as refusal:
                self._outbox.refuse(one.act, reason=str(refusal), stands=what_stands(meeting, one))
                numbers.turned_down(one, meeting)
                return None
            if self._journal.away is not None:
                goes_on = decided_here(one, numbers, events, seen=self._last, first=first)
                numbers.recorded(one, meeting, events, first)
                self._folded(trail, events, one.act, one.seat, one.at)
                return goes_on
            try:
                if events:
                    drafts = _drafts(events, one.act, one.seat, one.at)
                    trail.append(self._journal.append(drafts, after=trail.seq))
            except Conflict:
                trail.append(self._journal.read(trail.seq))
            except StorageFault as fault:
                self._journal.went(fault)
            else:
                self._outbox.recorded(one.act)
                numbers.recorded(one, meeting, events, first)
                return None

    def _folded(
        self, trail: Trail, events: Sequence[Event], act: ActId, seat: SeatName, at: datetime
    ) -> tuple[Recorded, ...]:
        seq, now = trail.seq, self._clock()
        found = tuple(
            Recorded(seq=seq + 1 + part, act=act, part=part, seat=seat, at=at, recorded=now, event=event)
            for part, event in enumerate(events)
        )
        trail.append(found)
        return found


def _drafts(events: Sequence[Event], act: ActId, seat: SeatName, at: datetime) -> list[Draft]:
    return [Draft(act=act, part=part, seat=seat, at=at, event=event) for part, event in enumerate(events)]


def _makes_version(command: Command) -> bool:
    does = COMMANDS[command.name].does
    return isinstance(does, OnTrail) and does.makes_version
