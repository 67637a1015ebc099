"""What waits is kept as text: every command of the table comes back as it was given, with what came of it."""

import shlex
from datetime import time, timedelta, timezone
from types import SimpleNamespace

import pytest

from facilitator.core.commands import COMMANDS, Command, decide, read_command
from facilitator.core.ids import ActId, SeatName
from facilitator.core.times import Hour
from facilitator.core.waiting import waiting_of
from facilitator.storage.copies.outbox import Outbox
from facilitator.storage.copies.written import read, written
from facilitator.storage.journal import Damaged
from tests.core.every_command import LINES, WITH_A_FILE, prepared
from tests.room import Room


def round_trip(room: Room, command: Command) -> None:
    events = decide(room.trail, command, now=room.instant, seat=room.seat)
    one = waiting_of(
        room.trail, (command,), events, act=ActId("a"), seat=SeatName("chair"), at=room.instant, seen=room.trail.seq
    )
    assert events
    assert read(written(one)) == one


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_comes_back_with_what_came_of_it(name: str) -> None:
    room = prepared(name)
    if name in WITH_A_FILE:
        round_trip(room, Command(name=name, arguments=WITH_A_FILE[name][1]))
    elif name != "finalise":  # a version is made at the server, so it never waits
        words = shlex.split(LINES[name][-1])
        round_trip(room, read_command(room.meeting, words[0], words[1:]))


def test_an_hour_with_an_offset_comes_back() -> None:
    offset = timezone(timedelta(hours=2))
    command = Command(name="hard-stop", arguments={"time": Hour(clock=time(13, 30), offset=offset)})
    round_trip(Room(), command)


@pytest.mark.parametrize("put", ["", "{", "[]", "{}", "[" * 200_000, '{"act": 1}'])
def test_what_waits_and_cannot_be_read_names_its_file_and_what_to_do(put: str) -> None:
    copy = SimpleNamespace(path="copy.floor", acts=lambda: [("a", "waits", put, 0, "", 0)])
    with pytest.raises(Damaged, match=r"“copy\.floor”, cannot be read by this version\. Use the newest version"):
        Outbox(copy)  # type: ignore[arg-type]
