"""A real chair and a real secretariat, each at a window of their own, at one meeting on a server."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.trail import Trail
from facilitator.storage.opening import open_journal
from tests.storage import postgres
from tests.storage.at_a_server import made_at
from tests.storage.postgres import GUARDED, PASSWORD, WRITER
from tests.story.conftest import Screen, moment, until
from tests.story.two_seats import SPEAKERS
from tests.story.watching import WatchedProgram

CALL = ("372", "246")


class Seat:
    """A window of the program as a person has it who sits there."""

    def __init__(self, screen: Screen, home: Path, name: str) -> None:
        home.mkdir()
        settings = home / "config" / "facilitator" / "desk.json"
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"seat": name, "hints": False}), encoding="utf-8")
        self.name = name
        self.program = WatchedProgram(screen, home)

    def opens(self, address: Address, title: str) -> None:
        self.program.start("open", address.text, title=title)

    def comes_to_the_front(self) -> None:
        """Bring the window to the front, as one does by looking at the other laptop."""
        window = self.program.window(f"– {self.name}").splitlines()[0]
        self.program.screen.tool("windowactivate", "--sync", window)

    def shows(self, name: str, holds: Callable[[list[str]], object], what: str) -> None:
        self.program.comes_to(name, lambda shown: holds(shown.texts), what)


@pytest.fixture
def seats(screen: Screen, tmp_path: Path) -> Iterator[tuple[Seat, Seat]]:
    made = (Seat(screen, tmp_path / "chair", "chair"), Seat(screen, tmp_path / "secretariat", "secretariat"))
    yield made
    for seat in made:
        seat.program.kill()


def read(address: Address) -> Trail:
    with closing(open_journal(address)) as journal:
        return Trail(journal.read())


def test_chair_and_secretariat_run_one_meeting_from_two_windows(seats: tuple[Seat, Seat]) -> None:
    chair, secretariat = seats
    server = postgres.started()
    server.owner(f"GRANT {WRITER} TO {GUARDED}")
    address = made_at(server)

    # the secretariat is asked for the password in the window, and types it there
    secretariat.opens(server.address(address.title, GUARDED), "^Facilitator$")
    secretariat.program.shown(SPEAKERS)
    moment(3)
    secretariat.program.types(PASSWORD)
    secretariat.program.keys("Return")
    until(lambda: secretariat.program.window("meetings – secretariat"), "the secretariat is at the meeting")
    chair.opens(address, "meetings – chair")
    chair.program.keep_the_days()
    secretariat.comes_to_the_front()
    secretariat.program.keep_the_days()

    # a delegation that the secretariat adds is seen by the chair
    secretariat.program.keys("F6")
    secretariat.program.types("france")
    secretariat.program.keys("Return")
    chair.shows(SPEAKERS, lambda rows: any("France" in row for row in rows), "the chair sees France")

    # whom the chair calls by the mouse leaves the list of the secretariat
    waiting = secretariat.program.list_of(SPEAKERS).texts
    chair.comes_to_the_front()
    chair.program.screen.tool("mousemove", *CALL, "click", "1")
    secretariat.shows(SPEAKERS, lambda rows: rows == waiting[1:], "the secretariat sees who was called")
    until(lambda: read(address).meeting.speaker is not None, "Afghanistan has begun")

    # what the secretariat types is of the statement that the chair has given the floor to
    secretariat.comes_to_the_front()
    secretariat.program.keys("ctrl+Down")
    secretariat.program.types("Asked for five years.")
    until(lambda: "Asked for five years." in str(read(address).meeting), "the gist is recorded")
    chair.program.picture("two-windows-chair")
    assert {one.seat for one in read(address).events[-12:]} >= {"chair", "secretariat"}
    for seat in seats:
        assert seat.program.crashes == []
        written = [path for path in seat.program.home.rglob("*") if path.is_file()]
        assert [path for path in written if PASSWORD.encode() in path.read_bytes()] == []
