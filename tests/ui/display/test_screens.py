"""The display is on the screen that is not the desk's, while screens are plugged in and out."""

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.core.display import RoomShown
from facilitator.storage.sqlite import open_file
from facilitator.ui.display.room import strip_of
from facilitator.ui.display.screens import projector_among
from facilitator.ui.settings import Settings
from facilitator.ui.window import Window
from facilitator.ui.window_placement import (
    Monitor,
    in_order_of_arrival,
    monitor_of,
    monitors,
    resize_within,
    take_place,
)

DESK = Monitor(key=1, name="laptop", area=QRect(0, 0, 1366, 768))
HALL = Monitor(key=2, name="projector", area=QRect(1366, 0, 1920, 1080))
OTHER = Monitor(key=3, name="projector", area=QRect(3286, 0, 1920, 1080))

Plug = Callable[..., None]


@pytest.fixture
def plug(window: Window, monkeypatch: pytest.MonkeyPatch) -> Plug:
    """Plug in these screens beside the desk's, and no others."""

    def plugged(*more: Monitor) -> None:
        monkeypatch.setattr("facilitator.ui.display.screens.monitors", lambda: (monitor_of(window), *more))
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        # what Qt tells of is not looked at
        app.screenAdded.emit(None)

    return plugged


def act(window: Window, name: str) -> None:
    window.acts.action(name).trigger()


def test_the_projector_is_the_screen_that_is_not_the_desks() -> None:
    assert projector_among([DESK], DESK) is None
    assert projector_among([DESK, HALL], DESK) is HALL
    assert projector_among([DESK, HALL], HALL) is DESK
    assert projector_among([DESK, OTHER, HALL], DESK) is HALL
    named = Monitor(key=5, name="foyer", area=QRect(OTHER.area))
    assert projector_among([DESK, named, HALL], DESK, "foyer") is named
    assert projector_among([DESK, OTHER, HALL], DESK, DESK.name) is HALL
    assert projector_among([DESK, OTHER, HALL], DESK, "gone") is HALL


def test_a_mirrored_screen_is_no_projector() -> None:
    mirror = Monitor(key=4, name="mirror", area=QRect(DESK.area))
    assert projector_among([DESK, mirror], DESK) is None


def test_screens_are_known_in_the_order_in_which_they_came_as_they_are_now() -> None:
    wider = Monitor(key=HALL.key, name=HALL.name, area=QRect(1366, 0, 2560, 1440))
    assert in_order_of_arrival((DESK, HALL), (OTHER, DESK, wider)) == (DESK, wider, OTHER)
    assert in_order_of_arrival((DESK, HALL, OTHER), (OTHER, DESK)) == (DESK, OTHER)


def test_the_display_finds_the_projector_and_survives_its_unplugging(
    window: Window, monkeypatch: pytest.MonkeyPatch, settings: Settings, plug: Plug
) -> None:
    shown: list[tuple[str, bool]] = []

    def show_on(screen: Monitor, *, strip: bool) -> None:
        shown.append((screen.name, strip))
        window.display.room.show()

    monkeypatch.setattr(window.display.room, "show_on", show_on)
    act(window, "display")
    assert settings.preferences.display
    assert window.display.room.isHidden()
    assert window.display.preview.isVisible()
    assert "waits" in window.display.preview.where
    for _ in range(2):
        plug(HALL)
        assert window.display.room.isVisible()
        assert window.display.preview.where == "on projector"
        plug()
        assert window.display.room.isHidden()
        assert window.display.preview.isVisible()
    assert shown == [("projector", False)] * 2
    plug(HALL)
    act(window, "display-slides")
    assert shown[-1] == ("projector", True)
    act(window, "display")
    assert window.display.room.isHidden()
    assert window.display.preview.isHidden()


@pytest.mark.parametrize("gone", [False, True])
def test_a_second_desk_of_the_computer_leaves_the_room_to_the_first(
    meeting_file: Path, settings: Settings, request: pytest.FixtureRequest, *, gone: bool
) -> None:
    settings.remember(display=True)
    first = open_file(meeting_file)
    first.room.show(RoomShown())
    if gone:
        first.room.leave()
    second: Window = request.getfixturevalue("window")
    assert second.display.on is gone
    assert settings.preferences.display
    first.close()


@pytest.mark.parametrize("opened", ["charts", "minutes", "trail", "booth-sheet", "manual", "set-precedence", "keys"])
def test_the_display_outlives_every_window_that_was_opened_and_closed(window: Window, opened: str) -> None:
    before = {w for w in QApplication.topLevelWidgets() if w.isVisible()}
    act(window, opened)
    found = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w not in before]
    assert found, "a window has opened"
    for one in found:
        one.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    act(window, "display")
    window.display.projector.look_again()
    assert "waits" in window.display.preview.where, "the only screen is the desk's"
    act(window, "display")


def test_nothing_that_is_known_of_a_screen_dies_with_a_window() -> None:
    known = monitors()
    for use in (monitor_of, lambda w: resize_within(w, QSize(300, 200), QSize(100, 100)), lambda w: take_place(w, w)):
        dying = QWidget()
        use(dying)
        fallen: QObject = dying
        dying.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not shiboken6.isValid(fallen)
        assert monitors() == known


def test_a_window_is_as_large_as_its_screen_allows_and_no_smaller_than_it_must_be() -> None:
    window = QWidget()
    room = monitor_of(window).area.size()
    resize_within(window, QSize(300, 10_000), QSize(100, 100))
    assert (window.width(), window.height()) == (300, room.height() - 60)
    resize_within(window, QSize(10_000, 300), QSize(5_000, 100))
    assert window.size() == QSize(5_000, 300)


def test_the_strip_lies_at_the_foot_of_the_screen() -> None:
    strip = strip_of(HALL.area)
    assert strip.bottom() == HALL.area.bottom()
    assert (strip.left(), strip.width()) == (1366, 1920)
    assert strip.height() == 81
