"""Commands in processes of their own while somebody sets the clock of the computer (R14, T1): no length is lost."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from facilitator.core.floor import FloorGiven
from facilitator.core.trail import Trail
from facilitator.storage.sqlite import open_file
from tests.faking import SetClock, set_clock

ROOT = Path(__file__).parents[2]
SPOKEN_SECONDS = 1.5
# two readings of clocks that are not the same one
CLOSE = 0.05


def at(written: str) -> float:
    """Give the seconds since 1970 of a time as it is printed."""
    return datetime.fromisoformat(written).timestamp()


@dataclass
class Measured:
    """What is known of an act from outside: not before its command started, not after it ended."""

    started: float
    ended: float


@dataclass
class Commands:
    """Commands on one file, one process each, and what the steady clock of this process says of them."""

    path: Path
    clock: SetClock
    begun: list[Measured] = field(default_factory=list)
    over: list[Measured] = field(default_factory=list)

    def does(self, *words: str) -> Measured:
        environment = os.environ | self.clock.environment | {"PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "facilitator", "do", str(self.path), *words]
        started = time.monotonic()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
        # a clock that is put back by more than a day leaves times ahead of it, and that is said
        assert done.returncode == 0, done.stderr
        assert done.stderr == "" or "clock-was" in done.stderr
        return Measured(started, time.monotonic())

    def speaks(self) -> None:
        """Let the next speak for a while."""
        self.begun.append(self.does("give-floor"))
        time.sleep(SPOKEN_SECONDS)
        self.over.append(self.does("end"))

    def log(self) -> list[dict[str, str]]:
        """Give what the log of statements prints."""
        environment = os.environ | self.clock.environment | {"PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "facilitator", "log", str(self.path), "--json"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
        return [one for one in json.loads(done.stdout) if one.get("who") == "AFG"]

    def given(self) -> int:
        """Give the event by which the floor was given first."""
        journal = open_file(self.path)
        events = journal.read()
        journal.close()
        return next(one.seq for one in events if isinstance(one.event, FloorGiven))

    def lengths(self) -> list[float]:
        journal = open_file(self.path)
        meeting = Trail(journal.read()).meeting
        journal.close()
        return [(s.end - s.begin).total_seconds() for s in meeting.statements() if s.end and s.begin]


@pytest.fixture
def commands(meeting: Path, folder: Path) -> Commands:
    return Commands(meeting, set_clock(folder))


@pytest.mark.parametrize("put", [(3600, 0, 7200), (0, -86_400, -90_000)], ids=["hours", "days"])
def test_statements_are_as_long_as_they_were_whatever_the_clock_is_put_to_in_between(
    commands: Commands, put: tuple[int, ...]
) -> None:
    for by in put:
        commands.clock.put(by)
        commands.speaks()
    found = commands.lengths()
    assert len(found) == len(put)
    for length, begun, over in zip(found, commands.begun, commands.over, strict=True):
        assert over.started - begun.ended - CLOSE <= length <= over.ended - begun.started + CLOSE


def test_clock_was_puts_the_printed_times_right_and_undo_takes_that_back(commands: Commands) -> None:
    commands.clock.put(3600)
    began = time.time()
    commands.speaks()
    ended = time.time()
    commands.clock.put(0)
    lengths = commands.lengths()
    commands.does("clock-was", "1h", "--since", str(commands.given()))
    (shown,) = commands.log()
    assert began - CLOSE <= at(shown["begin"]) <= at(shown["end"]) <= ended + CLOSE
    assert commands.lengths() == lengths
    commands.does("undo")
    (shown,) = commands.log()
    assert began - CLOSE <= at(shown["begin"]) - 3600 <= at(shown["end"]) - 3600 <= ended + CLOSE
    assert commands.lengths() == lengths


def test_after_the_clock_was_put_back_the_floor_shows_that_time_goes_on(commands: Commands) -> None:
    commands.does("give-floor")
    commands.clock.put(-3600)
    noted = commands.does("chair-says", "The clock was put back.")
    time.sleep(SPOKEN_SECONDS)
    paused = commands.does("pause")
    journal = open_file(commands.path)
    trail = Trail(journal.read())
    journal.close()
    gone = (trail.events[-1].at - trail.events[-2].at).total_seconds()
    assert paused.started - noted.ended - CLOSE <= gone <= paused.ended - noted.started + CLOSE
