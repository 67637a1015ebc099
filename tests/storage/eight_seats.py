"""Eight seats act on one meeting at once while their server is killed and their connections are cut.

`python -m tests.storage.eight_seats` plays 2,000 commands with ten kills, and prints what it found; `--short` fewer.
In the end every seat must hold the same chain, and every act that was acknowledged must be in it once, in its place.
"""

import os
import random
import socket
import sys
import threading
import time
from dataclasses import dataclass, field

from facilitator.core.commands import Command, WrongUsage, read_command
from facilitator.core.ids import Refused, SeatName
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage.journal import Locked, ServerGone
from facilitator.storage.opening import open_journal
from tests.core.any_command import WHO
from tests.core.any_meeting import BY_ITSELF, COMMON
from tests.storage import postgres
from tests.storage.postgres import Server

SEATS = 8
PATIENCE_SECONDS = 60.0


@dataclass(slots=True)
class Found:
    """What became of the commands."""

    acknowledged: dict[str, tuple[int, ...]] = field(default_factory=dict)
    refused: int = 0
    cut: int = 0
    bugs: list[BaseException] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def tried(self) -> int:
        return len(self.acknowledged) + self.refused + self.cut


class Player(threading.Thread):
    """One seat that tries so many commands, whatever becomes of the server."""

    def __init__(self, seat: Seat, seed: int, commands: int, found: Found) -> None:
        super().__init__(name=seat.name, daemon=True)
        self.seat = seat
        self._dice = random.Random(seed)
        self._commands = commands
        self._found = found

    def run(self) -> None:
        try:
            for number in range(self._commands):
                self._try(number)
        except BaseException as bug:  # noqa: BLE001 - raised at the end
            self._found.bugs.append(bug)

    def _try(self, number: int) -> None:
        kept: tuple[str, tuple[int, ...]] | None = None
        refused = cut = 0
        try:
            recorded = self.seat.act(self._command(number))
            if recorded:
                kept = recorded[0].act, tuple(one.seq for one in recorded)
            else:
                refused = 1
        except (Refused, WrongUsage):
            refused = 1
        except (ServerGone, Locked):
            cut = 1
        with self._found.lock:
            if kept is not None:
                assert kept[0] not in self._found.acknowledged
                self._found.acknowledged[kept[0]] = kept[1]
            self._found.refused += refused
            self._found.cut += cut
        if cut:
            self._wait()

    def _wait(self) -> None:
        """Wait until the server is there again, as a desk does, and read on."""
        given_up = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                self.seat.refresh()
            except (ServerGone, Locked):
                assert time.monotonic() < given_up, "the server did not come back"
                time.sleep(0.05)
            else:
                return

    def _command(self, number: int) -> Command:
        line = BY_ITSELF
        while line == BY_ITSELF:
            dice = self._dice
            line = dice.choice(COMMON).format(
                w=dice.choice(WHO), i=dice.choice("cdj"), n=dice.randint(1, 60), p=dice.randint(1, 6)
            )
        if number % 3 == 0:
            return read_command(self.seat.meeting, "chair-says", [f"{self.seat.name} says {number}"])
        name, *words = line.split()
        return read_command(self.seat.meeting, name, words)

    def cut(self) -> None:
        """Close the socket under the seat, as when the network goes away for a moment."""
        line = self.seat.journal._line  # type: ignore[attr-defined]
        if line is None or line.closed:
            return
        try:
            with socket.socket(fileno=os.dup(line.fileno())) as same:
                same.shutdown(socket.SHUT_RDWR)
        except OSError:
            return


def play(server: Server, *, commands: int, kills: int, cuts: int, seed: int = 1) -> tuple[list[Player], Found]:
    """Let eight seats play, kill the server and cut connections meanwhile, and give the seats and what became of it."""
    address = server.fresh()
    make_meeting(address, "ccm-im-2025").close()
    found = Found()
    seats = [Seat(open_journal(address), SeatName(f"seat {n}")) for n in range(SEATS)]
    for seat in seats[::2]:
        seat.journal.listen()
    seats[0].act(read_command(seats[0].meeting, "start-session", ["1"]))
    players = [Player(seat, seed * 100 + n, commands // SEATS, found) for n, seat in enumerate(seats)]
    dice = random.Random(seed)
    marks = sorted([(round(commands * (n + 1) / (kills + 1)), True) for n in range(kills)]
                   + [(dice.randrange(commands), False) for _ in range(cuts)])  # fmt: skip
    for player in players:
        player.start()
    for mark, kill in marks:
        while found.tried < mark and any(player.is_alive() for player in players):
            time.sleep(0.01)
        if kill:
            server.kill()
            server.start()
        else:
            dice.choice(players).cut()
    for player in players:
        player.join()
    for player in players:
        player._wait()
    return players, found


def check(players: list[Player], found: Found) -> int:
    """Hold every seat against every other and against what was acknowledged; gives the number of events."""
    assert not found.bugs, found.bugs
    first = players[0].seat
    events = first.trail.events
    heads = {player.seat.journal.head() for player in players}
    assert len(heads) == 1
    for player in players:
        assert player.seat.trail.events == events
        assert player.seat.meeting == first.meeting
    places: dict[str, list[int]] = {}
    for one in events:
        places.setdefault(one.act, []).append(one.seq)
    assert {act: tuple(places.get(act, ())) for act in found.acknowledged} == found.acknowledged
    said = [one.event for one in events if type(one.event).__name__ == "ChairSaid"]
    assert len(said) == len(set(map(str, said)))
    assert first.journal.verify(heads.pop()).unchanged
    return len(events)


def main() -> None:
    """Play, and print what was found."""
    short = "--short" in sys.argv
    server = postgres.started()
    try:
        begun = time.monotonic()
        players, found = play(
            server, commands=160 if short else 2000, kills=3 if short else 10, cuts=8 if short else 60
        )
        events = check(players, found)
        sys.stdout.write(
            f"{events} events, {len(found.acknowledged)} acts acknowledged, {found.refused} refused, "
            f"{found.cut} cut off, in {time.monotonic() - begun:.1f} s: every seat holds the same chain\n"
        )
        for player in players:
            player.seat.journal.close()
    finally:
        postgres.ended()


if __name__ == "__main__":
    main()
