"""A room with two seats: the desk on a screen, and the secretariat in the process of the story."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from facilitator.address import Address
from facilitator.core.commands import read_command
from facilitator.core.meeting import Meeting
from facilitator.making import make_meeting
from facilitator.seat import Seat
from tests.story.conftest import Screen
from tests.story.watching import Shown, WatchedProgram

SPEAKERS = "List of speakers"
PRESENT = "FRA KEN NOR LAO CHE MEX DEU ESP PER ZMB NZL UNMAS ICRC FSD HI"


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A desk on a screen, and the secretariat in another process at the same file."""

    program: WatchedProgram
    secretariat: Seat
    path: Path

    def do(self, line: str) -> None:
        """Let the secretariat do something."""
        name, *words = line.split()
        self.secretariat.refresh()
        self.secretariat.act(read_command(self.secretariat.meeting, name, words))

    @property
    def meeting(self) -> Meeting:
        """Give the meeting as it stands in the journal."""
        self.secretariat.refresh()
        return self.secretariat.meeting

    @property
    def names(self) -> list[str]:
        """Give the names of those who wait, as they stand in the journal."""
        meeting = self.meeting
        assert meeting.current is not None
        return [meeting.roster.name(r.who) for r in meeting.current.waiting]

    @property
    def classes(self) -> list[str]:
        """Give the classes of the precedence that the item has of its own, as they stand in the journal."""
        meeting = self.meeting
        assert meeting.current is not None
        return [one.label for one in meeting.current.precedence]

    def request_of(self, name: str) -> int:
        meeting = self.meeting
        assert meeting.current is not None
        return meeting.current.waiting[self.names.index(name)].id

    def agrees(self, expected: list[str], what: str) -> Shown:
        """Wait until the journal and the list on the screen both have this order."""
        return self.program.comes_to(SPEAKERS, lambda s: s.texts == expected == self.names, what)


@contextmanager
def room_on(screen: Screen, folder: Path) -> Iterator[Room]:
    """Open a desk at 1(c), where twenty wait."""
    path = folder / "meeting.floor"
    seat = Seat(make_meeting(Address.of(path), "ccm-im-2025"))
    program = WatchedProgram(screen, folder)
    made = Room(program=program, secretariat=seat, path=path)
    for line in ("start-session 2", "take-up c", *(f"request {who}" for who in PRESENT.split())):
        made.do(line)
    program.start("open", str(path), title="CCM Intersessional")
    made.agrees(made.names, "the list is on the screen")
    yield made
    program.kill()
    seat.journal.close()
