"""The display is on the screen that is not the desk's, while screens are plugged in and out."""

import pytest
from PySide6.QtCore import QRect

from facilitator.ui.display.room import strip_of
from facilitator.ui.display.screens import projector_among
from facilitator.ui.settings import Settings
from facilitator.ui.window import Window


class Screen:
    """A screen that can be plugged in."""

    def __init__(self, name: str, area: QRect) -> None:
        self._name = name
        self._area = area

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return self._area


DESK = Screen("laptop", QRect(0, 0, 1366, 768))
HALL = Screen("projector", QRect(1366, 0, 1920, 1080))


def act(window: Window, name: str) -> None:
    window.acts.action(name).trigger()


def test_the_projector_is_the_screen_that_is_not_the_desks() -> None:
    assert projector_among([DESK], DESK) is None  # type: ignore[list-item, arg-type]
    assert projector_among([DESK, HALL], DESK) is HALL  # type: ignore[list-item, arg-type, comparison-overlap]
    assert projector_among([DESK, HALL], HALL) is DESK  # type: ignore[list-item, arg-type, comparison-overlap]


def test_a_mirrored_screen_is_no_projector() -> None:
    mirror = Screen("mirror", DESK.geometry())
    assert projector_among([DESK, mirror], DESK) is None  # type: ignore[list-item, arg-type]


def test_the_display_finds_the_projector_and_survives_its_unplugging(
    window: Window, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    shown: list[tuple[str, bool]] = []

    def show_on(screen: Screen, *, strip: bool) -> None:
        shown.append((screen.name(), strip))
        window.display.room.show()

    monkeypatch.setattr(window.display.room, "show_on", show_on)
    act(window, "display")
    assert settings.preferences.display
    assert window.display.room.isHidden()
    assert window.display.preview.isVisible()
    assert "waits" in window.display.preview.where
    for _ in range(2):
        window.display.projector.on_added(HALL)  # type: ignore[arg-type]
        assert window.display.room.isVisible()
        assert window.display.preview.where == "on projector"
        window.display.projector.on_removed(HALL)  # type: ignore[arg-type]
        assert window.display.room.isHidden()
        assert window.display.preview.isVisible()
    assert shown == [("projector", False)] * 2
    window.display.projector.on_added(HALL)  # type: ignore[arg-type]
    act(window, "display-slides")
    assert shown[-1] == ("projector", True)
    act(window, "display")
    assert window.display.room.isHidden()
    assert window.display.preview.isHidden()


def test_the_strip_lies_at_the_foot_of_the_screen() -> None:
    strip = strip_of(HALL.geometry())
    assert strip.bottom() == HALL.geometry().bottom()
    assert (strip.left(), strip.width()) == (1366, 1920)
    assert strip.height() == 81
