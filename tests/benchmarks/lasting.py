"""The memory of the pages over a long busy time: `python -m tests.benchmarks.lasting [--minutes 30] [--pages 2000]`.

The floor is given, asked for and withdrawn, the clock stands still and goes on, one act every two and a half seconds, and
nobody runs out of speakers. Pages go and come all the time, as phones do, half of them as new visitors. Each minute tells the
memory of the server, and which acts were late on the pages that stayed; at the end stands how it grew. The record of the
meeting grows by what is done in it: what that takes is told by servers that only just began, on the meeting as it was and is.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from statistics import median
from subprocess import Popen
from tempfile import TemporaryDirectory
from threading import Thread

from facilitator.core.commands import read_command
from facilitator.core.ids import SeatName
from facilitator.core.order import next_waiting
from facilitator.seat import Seat
from tests.benchmarks.measuring import memory, p99, used
from tests.benchmarks.meetings import busy_meeting, kept
from tests.benchmarks.pages import LISTENING, WAITING, acted, crowd, serving
from tests.benchmarks.table import Row, at_most, shown, times, written

EVERY_SECONDS, SAMPLE_SECONDS = 2.5, 60.0
TURN = ("give", "request", "give", "request", "withdraw", "request", "give", "request", "pause", "resume")
STAYING_SECONDS = 100.0
"""For how long a page stays, on average."""
GROWTH, BETWEEN_FIFTHS = 1.05, 0.6
"""How much it may grow from the middle of the second fifth to that of the last, in which this part of the record is made."""
HEAD = "minute    RSS    USS   acts  events  connected  processor  act to page, p99  late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Minute:
    """What the server takes, what was done by then, and how long the acts of the minute took to pages that stayed."""

    rss: float
    uss: float
    acts: int
    events: int
    connected: int
    processor: float
    took: list[float]
    late: int

    def line(self, number: int) -> str:
        """Write it below `HEAD`."""
        shown_after = f"{1e3 * p99(self.took):.0f} ms" if self.took else ""
        return (
            f"{number:6}{self.rss:7.1f}{self.uss:7.1f}{self.acts:7}{self.events:8}{self.connected:11,}"
            f"{self.processor:9.0f} %{shown_after:>18}{self.late:6}"
        )


class Busy:
    """A meeting in which somebody always waits: who had the floor asks for it again."""

    def __init__(self, seat: Seat, most: float) -> None:
        self.seat = seat
        self._most = most / 1e3
        self._had = self._speaks = ""
        self.acts = self.late = 0
        self.took: list[float] = []
        self.all_took: list[float] = []

    def act(self, what: str, pages: Popen[str]) -> None:
        """Act; and note how long the pages that stayed took to show it, where all pages show it."""
        seat = self.seat
        seat.refresh()
        self.acts += 1
        if what == "give":
            item = seat.meeting.current
            following = None if item is None else next_waiting(seat.meeting, item)
            assert following is not None, "nobody waits any more"
            self._had, self._speaks = self._speaks, following.who
            took = [at for at in acted(seat, pages, between=0.0)["stayed"] if at > 0]
            self.took += took
            self.all_took += took
            self.late += bool(took) and p99(took) > self._most
        else:
            about = {"request": [self._had], "withdraw": [str(seat.meeting.last_request)]}
            seat.act(read_command(seat.meeting, what, about.get(what, [])))


def minutes(busy: Busy, server: Popen[str], pages: Popen[str], seconds: float) -> Iterator[Minute]:
    """Act on and on, and give what each minute took; where that is no five minutes, each fifth of it."""
    every, sample = min(EVERY_SECONDS, seconds / len(TURN)), min(SAMPLE_SECONDS, seconds / 5)
    connected: list[int] = [0]
    Thread(target=_hear, args=(server, connected), daemon=True).start()
    begun = time.monotonic()
    told, spent, seq = begun, used(server.pid), busy.seat.seq
    # so that who had the floor is known
    busy.act("give", pages)
    busy.act("give", pages)
    for number, what in enumerate(cycle(TURN)):
        time.sleep(max(0.0, begun + number * every - time.monotonic()))
        busy.act(what, pages)
        if (now := time.monotonic()) - told >= sample:
            size, worked = memory(server.pid), used(server.pid)
            yield Minute(
                rss=size["RSS"],
                uss=size["USS"],
                acts=busy.acts,
                events=busy.seat.seq - seq,
                connected=connected[0],
                processor=100 * (worked - spent) / (now - told),
                took=busy.took,
                late=busy.late,
            )
            told, spent, busy.took = now, worked, []
        if now - begun >= seconds:
            return


def _hear(server: Popen[str], connected: list[int]) -> None:
    """Read what the server says of who is connected, or it would wait for somebody to read it."""
    assert server.stdout is not None
    for line in server.stdout:
        connected[0] = sum(json.loads(line)["connected"].values())


def grown(found: Sequence[Minute], record: float) -> Iterator[Row]:
    """Compare the last fifth of the minutes with the second, without what the record took of it."""
    fifth = max(1, len(found) // 5)
    for name in ("rss", "uss"):
        second, last = ([getattr(one, name) for one in some] for some in (found[fifth : 2 * fifth], found[-fifth:]))
        what = f"{name.upper()} of the server, median of the last fifth, without the record"
        own = median(last) - BETWEEN_FIFTHS * record
        yield times(what, own, "MB", GROWTH, beside="of the second fifth", limit=median(second or last))


def begun(folder: Path, meeting: str) -> float:
    """Give the memory of a server that only just began, at which one page looks."""
    with serving(folder, meeting) as (server, port), crowd(port, 1):
        return memory(server.pid)["USS"]


def lasts(folder: Path, listening: int, seconds: float) -> Iterator[Row]:
    """Let a server serve a busy meeting for so long, and print each minute."""
    journal = kept(folder, busy_meeting(20, WAITING))
    meeting = journal.address.text
    most = next((most for number, most in LISTENING if listening <= number), LISTENING[-1][1])
    found: list[Minute] = []
    with closing(journal), serving(folder, meeting) as (server, port):
        first = begun(folder, meeting)
        busy = Busy(Seat(journal, SeatName("acting")), most)
        print(HEAD, flush=True)
        with crowd(port, listening, listening / STAYING_SECONDS) as pages:
            for minute in minutes(busy, server, pages, seconds):
                found.append(minute)
                print(minute.line(len(found)), flush=True)
        last = begun(folder, meeting)
    yield from grown(found, last - first)
    yield shown("  USS of one that only began, on this record", last, "MB", beside="as it was at first", limit=first)
    yield at_most("act to page, p99 of the pages that stayed", 1e3 * p99(busy.all_took), "ms", most)
    yield shown("  acts of which the p99 was later than that", busy.late, "")


def main(words: list[str]) -> int:
    """Measure as long as is asked for; gives 1 where it grew, or was late."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.lasting")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--pages", type=int, default=LISTENING[-1][0])
    asked = parser.parse_args(words)
    # not where files are kept in memory, as in the other benchmarks
    with TemporaryDirectory(prefix="benchmark-", dir=".") as folder:
        rows = list(lasts(Path(folder).resolve(), asked.pages, 60 * asked.minutes))
    print()
    print(written(rows))
    return int(any(row.met is False for row in rows))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
