"""Pages in browsers that listen, from an act at a seat: the server and those who listen are processes of their own, on loopback.

An act is recorded on the disk before anybody can read it, and a file is looked at every 20 ms. Beside it stands the same act
with one page only. What the pages take to read, many in one process, is in it. On a busy machine `chrt -r 1` measures alone.
A PostgreSQL of its own is killed or stopped under the pages, and is away for as long as those who wait for it have learned to wait.
"""

import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from subprocess import PIPE, Popen
from typing import Any

from facilitator.core.commands import Command
from facilitator.core.ids import SeatName
from facilitator.core.languages import CODES
from facilitator.core.order import next_waiting
from facilitator.seat import Seat
from facilitator.storage.opening import create_journal
from tests.benchmarks.measuring import as_users_have_it, facilitator, memory, p99, python, used
from tests.benchmarks.meetings import busy_meeting, drafts_of, kept
from tests.benchmarks.table import Row, at_most, shown
from tests.storage import postgres

WAITING, ACTS, MORE_ACTS = 200, 40, 100
"""How many wait when the pages begin to listen, and how often the floor is given then; each time one fewer waits."""
LISTENING = ((200, 100.0), (2_000, 300.0))
BETWEEN_SECONDS = 0.2
CHANGE_KB, AGAIN_SECONDS, GROWTH_MB = 4.0, 5.0, 10.0
RESTARTS, AWAY_SECONDS = 5, 6.0


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Let pages listen, few and many."""
    acts, more = (2, 3) if short else (ACTS, MORE_ACTS)
    for listening, most in ((20, LISTENING[0][1]),) if short else LISTENING:
        journal = kept(folder, busy_meeting(20, WAITING + acts), name=str(listening))
        with closing(journal), serving(folder, journal.address.text) as (server, port):
            bare = memory(server.pid)["RSS"]
            seat = Seat(journal, SeatName("acting"))
            with crowd(port, 1) as one:
                alone = [took for _ in range(acts) for took in acted(seat, one)["took"]]
            trial = Trial(folder=folder, seat=seat, server=server, port=port, listening=listening)
            with crowd(port, listening) as pages:
                yield from trial.measured(pages, acts, most, alone)
                yield from trial.grown(pages, more, bare)
                yield from trial.started_again(pages)
    yield from at_a_server(folder, *((20, 1, 0.5) if short else (LISTENING[0][0], RESTARTS, AWAY_SECONDS)))


def at_a_server(folder: Path, listening: int, restarts: int, away: float) -> Iterator[Row]:
    """Kill PostgreSQL under the pages, or stop it, in turns; start it again, and act at once."""
    if postgres.binaries() is None:
        print("PostgreSQL is not installed here, so no restart of it was measured.", file=sys.stderr)
        return
    server = postgres.started()
    address = server.fresh()
    reads = server.address(address.title, postgres.DISPLAY).text
    known, right = list[float](), list[float]()
    try:
        with (
            closing(create_journal(address, drafts_of(busy_meeting(20, WAITING)))) as journal,
            serving(folder, reads) as (_, port),
            crowd(port, listening) as pages,
        ):
            seat = Seat(journal, SeatName("acting"))
            for number in range(restarts):
                words = shows_next(seat)
                listens(pages, ['"lost":'])
                gone = time.perf_counter()
                (server.stop if number % 2 else server.kill)()
                known.append(max(answered(pages)["at"]) - gone)
                time.sleep(away)
                listens(pages, words)
                server.start()
                up = time.perf_counter()
                seat.act(Command(name="give-floor"))
                right.append(max(answered(pages)["at"]) - up)
    finally:
        postgres.ended()
    yield shown(f"PostgreSQL killed or stopped: until all {listening:,} know, longest of {restarts}", max(known), "s")
    what = f"PostgreSQL restarted: from up to all {listening:,} right, longest of {restarts}"
    yield at_most(what, max(right), "s", AGAIN_SECONDS, beside="their median", limit=median(right))


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A seat, the server of the pages, and how many of them listen."""

    folder: Path
    seat: Seat
    server: Popen[str]
    port: int
    listening: int

    def measured(self, pages: Popen[str], acts: int, most: float, alone: Sequence[float]) -> Iterator[Row]:
        """Act while they listen."""
        what = f"{self.listening:,} pages listen: act to page, p99"
        heard = [acted(self.seat, pages) for _ in range(acts)]
        took = [one for each in heard for one in each["took"]]
        yield at_most(what, 1e3 * p99(took), "ms", most, beside="with one page", limit=1e3 * p99(alone))
        yield shown("  median", 1e3 * median(took), "ms", beside="with one page", limit=1e3 * median(alone))
        last = [max(each["took"]) for each in heard]
        yield shown("  until the last page, median", 1e3 * median(last), "ms")
        for page in sorted(heard[0]["bytes"]):
            longest = max(each["bytes"][page] for each in heard)
            yield at_most(f"  longest change of {page}, on the wire", longest / 1024, "KB", CHANGE_KB)

    def grown(self, pages: Popen[str], acts: int, bare: float) -> Iterator[Row]:
        """Act on, and see how the memory of the server grows."""
        before, spent = memory(self.server.pid)["RSS"], used(self.server.pid)
        for _ in range(acts):
            acted(self.seat, pages, between=0.0)
        after = memory(self.server.pid)["RSS"]
        each = 1e3 * (used(self.server.pid) - spent) / acts
        yield shown("  processor of the server, for each act", each, "ms")
        yield shown("  memory of the server", before, "MB", beside="with nobody", limit=bare)
        yield at_most(f"  grown by {acts} acts more", max(0.0, after - before), "MB", GROWTH_MB)

    def started_again(self, pages: Popen[str]) -> Iterator[Row]:
        """Kill the server, act while it is away, and start it again."""
        self.server.kill()
        self.server.wait()
        listens(pages, shows_next(self.seat))
        self.seat.act(Command(name="give-floor"))
        with serving(self.folder, self.seat.journal.address.text, self.port):
            up = time.perf_counter()
            at = answered(pages)["at"]
        what = f"  killed and started: from up to all {self.listening:,} right"
        yield at_most(what, max(at) - up, "s", AGAIN_SECONDS)


def acted(seat: Seat, pages: Popen[str], between: float = BETWEEN_SECONDS) -> dict[str, Any]:
    """Give the floor to the next, and give what the pages heard of it and how long after the act was begun."""
    time.sleep(between)
    listens(pages, shows_next(seat))
    begun = time.perf_counter()
    seat.act(Command(name="give-floor"))
    heard = answered(pages)
    return {**heard, "took": [at - begun for at in heard["at"]], "stayed": [at - begun for at in heard["stayed"]]}


def shows_next(seat: Seat) -> list[str]:
    """Give the words of which a page shows one when who is next speaks."""
    seat.refresh()
    meeting = seat.meeting
    item = meeting.current
    assert item is not None
    following = next_waiting(meeting, item)
    assert following is not None
    who = following.who
    names = {json.dumps(meeting.roster.name(who, language), ensure_ascii=False) for language in CODES}
    return [f'"now":"{who}"', *(f'"name":{name}' for name in names)]


def listens(pages: Popen[str], words: Sequence[str]) -> None:
    """Let the pages listen for one of these words."""
    assert pages.stdin is not None
    assert pages.stdout is not None
    pages.stdin.write(json.dumps(words) + "\n")
    pages.stdin.flush()
    assert pages.stdout.readline() == "listens\n"


def answered(pages: Popen[str]) -> dict[str, Any]:
    """Wait until all pages are right."""
    assert pages.stdout is not None
    found: dict[str, Any] = json.loads(pages.stdout.readline())
    return found


@contextmanager
def serving(folder: Path, meeting: str, port: int = 0) -> Iterator[tuple[Popen[str], int]]:
    """Serve the pages, as a user does, for a `with` block; gives the process and its port."""
    command = facilitator("serve", meeting, "--port", str(port), "--json")
    with Popen(command, env=as_users_have_it(folder), cwd=folder, stdout=PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield server, int(json.loads(server.stdout.readline())["url"].rpartition(":")[2])
        finally:
            server.kill()


@contextmanager
def crowd(port: int, number: int, leaving: float = 0.0) -> Iterator[Popen[str]]:
    """Let so many pages listen for a `with` block, of which so many a second go and come again."""
    command = python("-m", "tests.benchmarks.listening", "127.0.0.1", str(port), str(number), str(leaving))
    with Popen(command, env=as_users_have_it(), stdin=PIPE, stdout=PIPE, text=True) as pages:
        try:
            assert pages.stdout is not None
            assert pages.stdout.readline() == "ready\n"
            yield pages
        finally:
            pages.kill()
