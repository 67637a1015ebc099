"""A real meeting to damage: every kind of act by a seed, received texts, finalised versions, and the index of the search."""

import random
import shlex
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

from facilitator.address import Address
from facilitator.cli import status
from facilitator.core.commands import Command, read_command
from facilitator.core.ids import Refused, SeatName
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage.search import SearchIndex
from tests.core.any_command import NAMES, line_of
from tests.desk_file import TEN

ACTS = 1200
OPENING = ("start-session 1", "take-up c", "request FRA", "request KEN", "give-floor", "gist 1 'Reported progress'")
CLOSING = ("take-up a", "request FRA", "give-floor", "pause", "close-list", "recommend 'A workshop'", "undo", "redo")


def make(path: Path, seed: int = 5) -> None:
    """Make the file; the same seed makes the same acts."""
    rng = random.Random(seed)
    clock = _Clock()
    with closing(make_meeting(Address.of(path), "ccm-im-2025", clock=clock)) as journal:
        chair, other = (Seat(journal, SeatName(name), clock=clock) for name in ("chair", "secretariat"))
        for line in OPENING:
            _act(chair, line)
        for number in range(ACTS):
            seat = chair if rng.random() < 0.8 else other
            seat.refresh()
            clock.forward(rng.choice((0, 1, 20, 60, 200)))
            _act(seat, line_of(seat.meeting, rng.choice(NAMES), rng.randbytes(8)))
            if number % 300 == 30:
                _papers(seat, path.with_suffix(".txt"), number)
        chair.refresh()
        for line in CLOSING:
            _act(chair, line)
        _papers(chair, path.with_suffix(".txt"), ACTS)
        with closing(SearchIndex.beside(journal)) as index:
            index.follow(chair.meeting, chair.seq)
    assert status(["finalise", str(path), "--despite", "a text is awaited"]) == 0


class _Clock:
    """The clock of the meeting, which goes on when it is told to."""

    def __init__(self) -> None:
        self.now = TEN

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def _act(seat: Seat, line: str) -> None:
    name, *words = shlex.split(line)
    with suppress(Refused):
        seat.act(read_command(seat.meeting, name, words))


def _papers(seat: Seat, paper: Path, number: int) -> None:
    """Receive a text for the first statement, note a document of an item, and finalise."""
    paper.write_text(f"Text {number}", encoding="utf-8")
    receive = [("receive", {"statement": s.id, "path": str(paper)}) for s in seat.meeting.statements()]
    for name, arguments in (
        *receive[:1],
        ("document", {"item": next(iter(seat.meeting.items)), "symbol": f"CCM/{number}", "path": str(paper)}),
        ("finalise", {"despite": "a trial"}),
    ):
        with suppress(Refused):
            seat.act(Command(name=name, arguments=arguments))
