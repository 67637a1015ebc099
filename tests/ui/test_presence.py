"""Seats have names: the first perspective gives one, a second desk of a kind is the second, and nothing holds it but a process."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from facilitator.address import Address
from facilitator.core.commands import Command, read_command
from facilitator.desk import Desk
from facilitator.ui.language import Language
from facilitator.ui.presence import Presence
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs

HOLDS = """
import sys, time
from pathlib import Path
from facilitator.address import Address
from facilitator.ui.presence import Presence
held = Presence(Address.of(Path(sys.argv[1])))
print(held.take("secretariat"), flush=True)
time.sleep(60)
"""


@pytest.fixture
def place(meeting_file: Path) -> Address:
    return Address.of(meeting_file)


def test_a_second_desk_of_one_kind_is_the_second(place: Address) -> None:
    desks = [Presence(place) for _ in range(3)]
    assert [desk.take("secretariat") for desk in desks] == ["secretariat", "secretariat 2", "secretariat 3"]
    assert Presence(place).take("chair") == "chair"
    desks[0].let_go()
    assert desks[2].take("secretariat") == "secretariat"
    for desk in desks:
        desk.let_go()


def test_nothing_lies_beside_the_meeting_once_all_have_left(place: Address, meeting_file: Path) -> None:
    before = sorted(meeting_file.parent.iterdir())
    held = Presence(place)
    held.take("Secretariat / left")
    assert len(list(meeting_file.parent.iterdir())) == len(before) + 1
    held.let_go()
    assert sorted(meeting_file.parent.iterdir()) == before


def test_a_desk_that_was_killed_holds_no_name(place: Address, meeting_file: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLDS, str(meeting_file)], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "secretariat"
        assert Presence(place).take("secretariat") == "secretariat 2"
        other.send_signal(signal.SIGKILL)
    assert Presence(place).take("secretariat") == "secretariat"


def test_where_no_lock_can_be_made_the_name_is_taken_as_it_is(tmp_path: Path) -> None:
    assert Presence(Address.of(tmp_path / "no folder" / "m.floor")).take("chair") == "chair"


@pytest.fixture
def desks(qapp: QApplication, theme: Theme, tmp_path: Path, meeting_file: Path) -> Iterator[list[Desk]]:
    """Two desks of two users at one file."""
    made = []
    for name in ("one", "two"):
        settings = Settings(tmp_path / f"{name}.json")
        desk = Desk(theme, settings, FakeDialogs(), tmp_path / "rehearsals", Language(qapp, "en"))
        assert desk.open(Address.of(meeting_file))
        made.append(desk)
    yield made
    for desk in made:
        desk.shut()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Window):
            widget.hide()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def window_of(desk: Desk) -> Window:
    assert isinstance(desk.shown, Window)
    return desk.shown


def named(desk: Desk) -> tuple[str, str]:
    window = window_of(desk)
    window._session.settle()
    return window.footer._seat.text(), window.windowTitle()


def test_the_first_choice_of_a_perspective_names_the_seat_and_footer_and_title_say_it(desks: list[Desk]) -> None:
    first, second = desks
    assert [named(desk)[0] for desk in desks] == ["Seat: chair", "Seat: chair 2"]
    for desk in desks:
        window_of(desk).acts.action("view-secretariat").trigger()
    assert named(first) == ("Seat: secretariat", "CCM Intersessional Meeting 2025 – ccm.floor – secretariat")
    assert named(second)[0] == "Seat: secretariat 2"
    window_of(first).acts.action("view-chair").trigger()
    assert named(first)[0] == "Seat: secretariat", "only the first choice names it"


def test_it_can_be_changed_and_is_remembered(desks: list[Desk], tmp_path: Path) -> None:
    window = window_of(desks[0])
    window.footer._seat._other.setText(" Ms  Right ")
    window.footer._seat._other.returnPressed.emit()
    assert named(desks[0])[0] == "Seat: Ms Right"
    assert Settings(tmp_path / "one.json").preferences.seat == "Ms Right"


def test_acts_bear_the_name_and_no_desk_takes_back_the_other_ones(desks: list[Desk]) -> None:
    first, second = (window_of(desk)._session for desk in desks)
    window_of(desks[0]).acts.action("view-secretariat").trigger()
    first.act(read_command(first.meeting, "start-session", ["2"]))
    second.refresh()
    second.act(read_command(second.meeting, "take-up", ["c"]))
    first.refresh()
    assert [(act.seat, act.title) for act in first.trail.acts()[1:]] == [
        ("secretariat", "Start session 2"),
        ("chair 2", "Take up 1(c)"),
    ]
    second.act(Command(name="undo-floor"))
    said: list[str] = []
    second.refused.connect(said.append)
    assert not second.act(Command(name="undo-floor"))
    assert said == ["There is no act of the floor by chair 2 to undo. Others take back their own."]
