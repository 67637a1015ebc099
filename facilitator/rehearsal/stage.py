"""The stage of a rehearsal: its own time, what is due when, and the acts as steps to be carried out."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from heapq import heappop, heappush
from random import Random
from typing import NamedTuple

from facilitator.core.commands import Command
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemState, Meeting

PATIENCE = 40


class Step(NamedTuple):
    """What to do at an instant (UTC); without a command, only ask for the next step at that time."""

    at: datetime
    command: Command | None


class GivenUp(Exception):
    """The steps of the rehearsal have no effect any more, because others changed the course of the meeting."""


Steps = Iterator[Step]
Make = Callable[[Meeting], Command | None]


class Stage:
    """Where a rehearsal is played. It reads the meeting before each act, so other seats may act at the same time."""

    def __init__(self, look: Callable[[], Meeting], rng: Random, start: datetime) -> None:
        self.look = look
        self.rng = rng
        self.now = start
        self._due: list[tuple[datetime, int, Make]] = []
        self._put = 0
        self._fruitless = 0

    def item(self, code: ItemCode) -> ItemState:
        """Give an item as it stands."""
        return self.look().items[code]

    def act(self, name: str, /, **arguments: object) -> Steps:
        """Do one act now."""
        yield from self._do(Command(name=name, arguments=arguments))

    def later(self, seconds: float, make: Make) -> None:
        """Schedule an act; which one, if any, is decided when its time has come."""
        self._put += 1
        heappush(self._due, (self.now + timedelta(seconds=seconds), self._put, make))

    def wait(self, seconds: float) -> Steps:
        """Let time pass; what becomes due meanwhile is done."""
        yield from self.wait_until(self.now + timedelta(seconds=max(0.0, seconds)))

    def wait_until(self, instant: datetime) -> Steps:
        """Let time pass until an instant, at once if it has passed already."""
        while self._due and self._due[0][0] <= instant:
            at, _, make = heappop(self._due)
            self.now = max(self.now, at)
            yield Step(self.now, None)
            command = make(self.look())
            if command is not None:
                yield from self._do(command)
        self.now = max(self.now, instant)
        yield Step(self.now, None)

    def moment(self, seconds: float) -> Steps:
        """Let a moment pass in which nothing else is done."""
        self.now += timedelta(seconds=seconds)
        yield Step(self.now, None)

    def between(self, low: float, high: float) -> float:
        """Draw a number of seconds; in tenths, as people are."""
        return round(self.rng.uniform(low, high), 1)

    def _do(self, command: Command) -> Steps:
        before = self.look()
        yield Step(self.now, command)
        self._fruitless = self._fruitless + 1 if self.look() is before else 0
        if self._fruitless > PATIENCE:
            raise GivenUp
