"""With the longest names, the largest text, in English, French and Spanish: every word has the room it needs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core import saying
from facilitator.ui.clocks.keybutton import KeyButton
from facilitator.ui.language import Language
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.start.screen import StartScreen
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs, NotedWriter

Do = Callable[[str], None]
PAGES = ("minutes", "charts", "advice", "trail", "manual", "set-precedence", "keys", "palette", "booth-sheet")
PROMPTS = ("set-limit", "role", "insert-item", "request", "start-session", "close-item", "amend")
LONGEST = ("LAO", "GBR", "UNMAS", "BOL", "PRK")


@pytest.fixture(params=["en", "fr", "es"])
def speaking(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    made = Language(qapp, request.param)
    yield saying.language()
    made.choose("en")


@pytest.fixture(params=[1.0, 2.0])
def desk(  # noqa: PLR0917 - the fixtures of a desk
    request: pytest.FixtureRequest, speaking: str, theme: Theme, session: Session, settings: Settings, do: Do
) -> Iterator[Window]:
    assert speaking
    do("start-session 2")
    do("take-up c")
    for code in LONGEST:
        do(f"request {code}")
    do("give-floor")
    theme.set_zoom(request.param)
    made = Window(session, theme, settings, FakeDialogs(), NotedWriter())
    made.showNormal()
    made.resize(1366, 768)
    made.acts.action("next-act").trigger()
    session.settle()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    yield made
    made.let_go()
    for window in QApplication.topLevelWidgets():
        window.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.set_zoom(1.0)


def cut(window: QWidget) -> list[str]:
    """Name the labels and buttons of a window that have less room than their words need."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or label.pixmap().width() > 0:
            continue
        room, needed = label.contentsRect(), label.sizeHint()
        wide = label.wordWrap() or label.text().endswith("…") or needed.width() <= room.width() + 2
        high = not label.wordWrap() or label.heightForWidth(label.width()) <= label.height() + 2
        if not (wide and high):
            found.append(f"{type(label).__name__} “{label.text()[:60]}” {room.size().toTuple()} {needed.toTuple()}")
    for button in window.findChildren(QAbstractButton):
        words = button.text().replace("&", "").replace("\n", " ")
        if not button.isVisible() or not words or isinstance(button, KeyButton | QCheckBox):
            continue
        if button.fontMetrics().horizontalAdvance(words) > button.width() and button.toolTip() == "":
            found.append(f"{type(button).__name__} “{words}” {button.width()}")
    return found


def test_nothing_of_the_desk_is_cut(qtbot: QtBot, desk: Window) -> None:
    qtbot.wait(30)
    assert cut(desk) == []
    desk.acts.action("view-chair").trigger()
    qtbot.wait(30)
    assert cut(desk) == []


@pytest.mark.parametrize("page", PAGES + PROMPTS)
def test_nothing_of_its_windows_is_cut(qtbot: QtBot, desk: Window, page: str) -> None:
    desk.acts.action(page).trigger()
    qtbot.wait(30)
    others = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not desk]
    assert others, page
    assert [line for window in others for line in cut(window)] == []


def test_the_desk_read_from_the_right_is_whole_and_the_agenda_stands_there(
    qtbot: QtBot, desk: Window, right_to_left: None
) -> None:
    desk.acts.action("view-chair").trigger()
    qtbot.wait(30)
    assert desk.agenda.mapTo(desk, QPoint(0, 0)).x() > desk.card.mapTo(desk, QPoint(0, 0)).x()
    assert cut(desk) == []


def test_nothing_of_the_start_is_cut(qtbot: QtBot, speaking: str, theme: Theme, tmp_path: Path) -> None:
    assert speaking
    for zoom in (1.0, 2.0):
        theme.set_zoom(zoom)
        start = StartScreen(
            theme, (tmp_path / "a meeting with a long name that somebody gave it.floor",), ("ccm-im-2025",)
        )
        qtbot.addWidget(start)
        start.resize(1366, 768)
        start.show()
        qtbot.wait(30)
        assert cut(start) == []
    theme.set_zoom(1.0)
