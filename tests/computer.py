"""A computer to try the time in: a clock that can be set, a steady one that cannot, a meeting in its memory."""

import shlex
from collections.abc import Sequence
from datetime import datetime, timedelta

from facilitator.core.acts.opening import open_meeting
from facilitator.core.agenda import Definition
from facilitator.core.commands import read_command
from facilitator.core.ids import ActId, SeatName
from facilitator.core.meeting import Recorded
from facilitator.seat import CHAIR, Seat
from facilitator.storage.journal import Company, Conflict, Draft
from tests.room import START, definition, roster


class Computer:
    """Two clocks: that of the wall, which anybody can set, and the steady one, which counts what has really passed."""

    def __init__(self, start: datetime = START) -> None:
        self.wall = start
        self.at = 1000.0

    def now(self) -> datetime:
        return self.wall

    def steady(self) -> float:
        return self.at

    def passes(self, seconds: float) -> None:
        """Let time pass on both clocks."""
        self.wall += timedelta(seconds=seconds)
        self.at += seconds

    def jumps(self, seconds: float) -> None:
        """Set the wall clock; the steady one does not know."""
        self.wall += timedelta(seconds=seconds)


class Memory:
    """A journal that nobody keeps, written by the clock of the wall."""

    company: Company | None = None
    outbox = None
    away = None
    away_since = None

    def __init__(self, computer: Computer, made: Definition | None = None) -> None:
        self._computer = computer
        self.events: list[Recorded] = []
        act = ActId("making")
        drafts = [
            Draft(act=act, part=part, seat=CHAIR, at=computer.wall, event=event)
            for part, event in enumerate(open_meeting(made or definition(), roster(), computer.wall))
        ]
        self.append(drafts, after=0)

    def read(self, after: int = 0) -> list[Recorded]:
        return self.events[after:]

    def append(self, drafts: Sequence[Draft], *, after: int) -> tuple[Recorded, ...]:
        if after != len(self.events):
            raise Conflict(after, len(self.events))
        added = tuple(
            Recorded(
                seq=after + i, act=d.act, part=d.part, seat=d.seat, at=d.at, recorded=self._computer.wall, event=d.event
            )
            for i, d in enumerate(drafts, start=1)
        )
        self.events.extend(added)
        return added


def sit(memory: Memory, computer: Computer, name: str = CHAIR, *, stays: bool = False) -> Seat:
    """Take a seat: as a desk that stays and looks at its steady clock, or for one act as a command line does."""
    steady = computer.steady if stays else None
    return Seat(memory, SeatName(name), clock=computer.now, steady=steady)  # type: ignore[arg-type]


def acts(seat: Seat, line: str, at: datetime | None = None) -> datetime:
    """Carry out a line at a seat that has read what others did, and give the time that the act was given."""
    seat.refresh()
    name, *words = shlex.split(line)
    return seat.act(read_command(seat.meeting, name, words), at=at)[0].at
