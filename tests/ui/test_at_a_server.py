"""A desk at a server sees what others record there, and says once that the server is gone."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.ids import SeatName
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage.opening import open_journal
from facilitator.ui.presence import Seating
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.watching import WATCH_MS
from tests.desk_file import cmd
from tests.storage import postgres


def test_a_desk_at_a_server_is_told_what_others_record_and_when_the_server_is_gone(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # told, and not by looking again and again
    monkeypatch.setattr("facilitator.ui.watching.WATCH_MS", 100 * WATCH_MS)
    server = postgres.started()
    address = server.fresh()
    make_meeting(address, "ccm-im-2025").close()
    other = Seat(open_journal(address), SeatName("secretariat"))
    seating = Seating(Settings(tmp_path / "desk.json"))
    desk = Session(seating.seat_at(open_journal(address)))
    assert other.journal.company is not None
    assert [one.seat for one in other.journal.company.present()] == ["chair"]
    desk.watch()
    with qtbot.waitSignal(desk.changed, timeout=5000):
        other.act(cmd("start-session", session=1))
    assert desk.meeting == other.meeting
    seating.rename(desk, "president")
    with qtbot.waitSignal(desk.refused) as refused:
        seating.rename(desk, "delegation:FRA")
    assert "Give another name" in refused.args[0]
    assert [one.seat for one in other.journal.company.present()] == ["president"]
    faults: list[str] = []
    desk.faulted.connect(faults.append)
    with qtbot.waitSignal(desk.faulted, timeout=20000):
        server.kill()
    assert not desk.act(cmd("take-up", item="c"))
    server.start()
    other.act(cmd("take-up", item="c"))
    qtbot.waitUntil(lambda: desk.meeting == other.meeting, timeout=20000)
    assert desk.act(cmd("chair-says", text="The server is there again."))
    assert any("does not answer" in words or "starting" in words for words in faults)
    desk.close()
    other.journal.close()
