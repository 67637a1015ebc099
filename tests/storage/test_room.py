"""What desks have on their room displays, beside the meeting: in a file, in memory, on a server."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.core.display import RoomShown, View
from facilitator.storage.journal import Journal, ReadOnly, StorageFault
from facilitator.storage.opening import SERVERS
from facilitator.storage.room_beside import MOST_DESKS, RoomBeside
from facilitator.storage.server.steps import FIRST, STEPS
from facilitator.storage.sqlite import SqliteJournal
from tests.storage import postgres
from tests.storage.at_a_server import made_at, until
from tests.storage.contract import KINDS, Kind
from tests.storage.drafting import draft
from tests.storage.samples_of_events import EVERY_EVENT

FLOOR, BLANK = RoomShown(), RoomShown(view=View.BLANK)
COFFEE = RoomShown(view=View.MESSAGE, message="Café à 11 h 15 — 咖啡")


@pytest.mark.parametrize("name", KINDS)
def test_the_last_desk_that_set_it_counts_until_it_goes_and_nothing_of_it_is_recorded(
    name: str, tmp_path: Path
) -> None:
    kind: Kind = KINDS[name](tmp_path)
    one = kind.store.create(kind.address("meeting"), [draft(0, EVERY_EVENT[0])])
    two, looks = (kind.store.open(one.address) for _ in range(2))
    head = one.head()
    assert looks.room.shown() == FLOOR
    one.room.show(COFFEE)
    assert looks.room.shown() == one.room.shown() == COFFEE
    two.room.show(BLANK)
    assert looks.room.shown() == BLANK
    here = one.company is None
    assert [desk.room.elsewhere() for desk in (one, two, looks)] == [here] * 3
    one.room.show(RoomShown(view=View.AGENDA))
    assert looks.room.shown().view is View.AGENDA
    one.close()
    until(lambda: looks.room.shown() == BLANK)
    assert [two.room.elsewhere(), looks.room.elsewhere()] == [False, here]
    two.room.leave()
    two.room.leave()
    assert not looks.room.elsewhere()
    assert looks.room.shown() == FLOOR
    assert (looks.head(), len(looks.read())) == (head, 1)
    two.close()
    looks.close()


def test_nothing_is_left_beside_a_file_and_a_copy_has_none_of_it(journal: SqliteJournal, path: Path) -> None:
    journal.room.show(COFFEE)
    copy = path.with_name("copy.floor")
    journal.copy_to(type(journal.address).of(copy))
    assert COFFEE.message.encode() not in copy.read_bytes()
    journal.close()
    assert sorted(one.name for one in path.parent.iterdir()) == ["copy.floor", "meeting.floor"]


_SHOWS = """
import sys, time
from pathlib import Path
from facilitator.storage.room_beside import RoomBeside
from facilitator.core.display import RoomShown, View
path = Path(sys.argv[1])
room = RoomBeside(lambda: path)
room.show(RoomShown(view=View.BLANK))
print("shown", flush=True)
time.sleep(60)
"""


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644])
def test_what_is_beside_a_meeting_may_be_read_by_whom_the_meeting_may(
    journal: SqliteJournal, path: Path, mode: int
) -> None:
    path.chmod(mode)
    journal.room.show(RoomShown(view=View.BLANK))
    (beside,) = path.parent.glob(".*room*")
    assert beside.stat().st_mode & 0o777 == mode


def test_what_a_killed_desk_left_counts_no_more_and_its_place_is_taken(path: Path) -> None:
    desk = subprocess.Popen([sys.executable, "-c", _SHOWS, path], stdout=subprocess.PIPE)
    assert desk.stdout is not None
    desk.stdout.readline()
    room = RoomBeside(lambda: path)
    assert room.shown() == BLANK
    desk.kill()
    desk.communicate()
    assert room.shown() == FLOOR
    assert len(list(path.parent.iterdir())) == 1
    room.show(COFFEE)
    assert room.shown() == COFFEE
    assert len(list(path.parent.iterdir())) == 1
    room.leave()
    assert list(path.parent.iterdir()) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_said_and_shows_the_floor(path: Path) -> None:
    path.parent.chmod(0o555)
    room = RoomBeside(lambda: path)
    try:
        with pytest.raises(ReadOnly):
            room.show(BLANK)
        assert room.shown() == FLOOR
    finally:
        path.parent.chmod(0o755)


@pytest.mark.parametrize("content", [b"", b"{", b"[" * 1024, b"[1, 2]", b'["x", "floor", ""]', b"null"])
def test_what_anybody_wrote_there_is_passed_over(path: Path, content: bytes) -> None:
    room = RoomBeside(lambda: path)
    room.show(COFFEE)
    (held,) = path.parent.iterdir()
    held.write_bytes(content)
    assert room.shown() == FLOOR
    room.show(COFFEE)
    assert room.shown() == COFFEE
    room.leave()


def test_what_is_no_view_is_the_floor(path: Path) -> None:
    room = RoomBeside(lambda: path)
    room.show(COFFEE)
    (held,) = path.parent.iterdir()
    held.write_bytes(b'[1, "everything", 7]')
    assert room.shown() == FLOOR
    room.leave()


def test_the_room_goes_on_beside_the_new_name_of_a_meeting(path: Path) -> None:
    there = [path]
    room = RoomBeside(lambda: there[0])
    room.show(BLANK)
    there[0] = path.with_name("rescued.floor")
    room.show(COFFEE)
    assert [one.name for one in path.parent.iterdir()] == [".rescued.floor.room1"]
    room.leave()


def test_more_desks_than_there_are_places_for_are_told(path: Path) -> None:
    rooms = [RoomBeside(lambda: path) for _ in range(MOST_DESKS + 1)]
    for room in rooms[:-1]:
        room.show(BLANK)
    with pytest.raises(StorageFault):
        rooms[-1].show(COFFEE)
    for room in rooms:
        room.leave()


def test_who_listens_to_a_server_is_told_and_who_only_reads_may_ask_and_not_set() -> None:
    server = postgres.started()
    address = made_at(server)
    desk = SERVERS.open_server(address)
    looks = SERVERS.open_server(server.address(address.title, postgres.DISPLAY))
    looks.read()
    looks.listen()
    until(lambda: looks.alive_since(0.0))
    _heard(looks)
    desk.room.show(COFFEE)
    until(looks.changed)
    assert looks.room.shown() == COFFEE
    assert not looks.changed()
    with pytest.raises(ReadOnly):
        looks.room.show(BLANK)
    assert looks.room.shown() == COFFEE
    # a new connection of the desk says it again
    desk._line.close()  # type: ignore[union-attr]  # as a cut cable does
    desk.head()
    until(lambda: looks.room.shown() == COFFEE)
    for journal in (desk, looks):
        journal.close()


def _heard(journal: Journal) -> None:
    while journal.changed():
        pass


def test_roles_that_were_let_in_by_an_older_version_may_the_same_after_the_new_step() -> None:
    assert STEPS[0] == FIRST
    server = postgres.started()
    for statement in ("DROP TABLE facilitator.rooms", "DROP FUNCTION facilitator.show_room, facilitator.leave_room"):
        server.owner(statement)
    server.owner(STEPS[1])
    address = made_at(server)
    desk = SERVERS.open_server(address)
    desk.room.show(COFFEE)
    assert desk.room.shown() == COFFEE
    desk.close()
