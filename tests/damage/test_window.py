"""A damaged file that is opened at the desk is shown, or said under the choices of the start screen why it is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from facilitator.address import Address
from facilitator.desk import Desk
from facilitator.ui.start.screen import StartScreen
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.damage.damages import DAMAGES
from tests.damage.test_damage import damaged
from tests.ui.desks import FakeDialogs, desk_of

DOORS = ("charts", "minutes", "trail", "advice", "give-floor", "end", "undo")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    theme = Theme(qapp)
    with desk_of(qapp, theme, FakeDialogs(), tmp_path) as made:
        yield made
    theme.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_shown_or_said_why_not(whole: Path, tmp_path: Path, desk: Desk, damage: str) -> None:
    path, _ = damaged(whole, tmp_path, damage, 100)
    desk.show_start()
    opened = desk.open(Address.of(path))
    shown = desk.shown
    if not opened:
        assert isinstance(shown, StartScreen)
        assert shown.isVisible()
        assert "“m.floor”" in shown.said or "begin with a meeting" in shown.said
        assert "\n" not in shown.said
        return
    assert isinstance(shown, Window)
    shown.resize(1500, 900)
    QApplication.processEvents()
    for door in DOORS:
        shown.acts.action(door).trigger()
        QApplication.processEvents()
    shown._session.search("text")
    shown._session.refresh()
    shown._session.settle()
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            widget.grab()
