"""A desk whose language can be chosen, with the shipped meeting open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.desk import Desk
from facilitator.ui.language import Language
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp, "en")
    yield made
    made.choose("en")


@pytest.fixture
def desk(theme: Theme, language: Language, meeting_file: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(theme, Settings(tmp_path / "desk.json"), FakeDialogs(), tmp_path / "rehearsals", language)
    assert made.open(Address.of(meeting_file))
    yield made
    made.shut()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Window):
            widget.hide()
            widget.deleteLater()
    qtbot.wait(1)


def window_of(desk: Desk) -> Window:
    found = desk.shown
    assert isinstance(found, Window)
    return found
