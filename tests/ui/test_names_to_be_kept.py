"""Names of persons are kept until a day: a desk that opens the meeting after it says so, and deletes nothing."""

from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.core.commands import read_command
from facilitator.desk import Desk
from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from tests.ui.desks import FakeDialogs


@pytest.mark.parametrize(("until", "asks"), [("2025-04-09", True), ("2999-01-01", False), ("", False)])
def test_a_day_that_is_past_until_which_names_were_to_be_kept_is_said_on_opening(
    qtbot: QtBot, desk: Desk, dialogs: FakeDialogs, meeting_file: Path, *, until: str, asks: bool
) -> None:
    with closing(open_file(meeting_file)) as journal:
        seat = Seat(journal)
        if until:
            seat.act(read_command(seat.meeting, "keep-persons", [until]))
        seat.act(read_command(seat.meeting, "request", ["FRA", "--item", "c", "--person", "Ms Example"]))
    desk.open(Address.of(meeting_file))
    qtbot.wait(1)
    assert any("hold them until" in question for question in dialogs.asked) is asks
