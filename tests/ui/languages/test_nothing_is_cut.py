"""With the longest names, the largest text, in English, French and Spanish: every word has the room it needs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.core import saying
from facilitator.core.command_table import ROWS
from facilitator.core.command_table.spec import Form
from facilitator.core.saying import tr
from facilitator.ui.frame.rehearsal import RehearsalBar
from facilitator.ui.language import Language
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.start.recent import RecentButton
from facilitator.ui.start.screen import StartScreen
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs, NotedWriter
from tests.ui.jumping import ASKED, jumps_of
from tests.ui.languages.room import cut

Do = Callable[[str], None]
PAGES = (
    "minutes",
    "charts",
    "advice",
    "trail",
    "manual",
    "set-precedence",
    "keys",
    "palette",
    "booth-sheet",
    "display-say",
)
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


def cut_still(qtbot: QtBot, window: QWidget) -> list[str]:
    """Name what is cut in a window once its layout has come to rest."""
    found = ["not looked at"]
    for _ in range(20):
        if not found:
            break
        qtbot.wait(15)
        found = cut(window)
    return found


def opened(desk: Window) -> list[QWidget]:
    """Give the windows beside the desk, or the strip that is open in it."""
    if desk.strips.open is not None:
        return [desk.strips.open]
    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not desk]


def test_nothing_of_the_desk_is_cut(qtbot: QtBot, desk: Window) -> None:
    assert cut_still(qtbot, desk) == []
    desk.acts.action("view-chair").trigger()
    assert cut_still(qtbot, desk) == []


def test_nothing_of_the_desk_is_cut_from_moment_to_moment(qtbot: QtBot, desk: Window, do: Do) -> None:
    for moment in (
        ("request CUB --kind point-of-order",),
        ("give-floor",),
        ("end",),
        ("call",),
        ("begin", "request IRL --kind point-of-order", "give-floor"),
        ("end",),
        ("resume",),
        ("end", "close-list"),
        ("suspend-session",),
    ):
        for line in moment:
            do(line)
        assert cut_still(qtbot, desk) == [], moment


def test_nothing_laid_over_the_desk_is_cut(qtbot: QtBot, desk: Window) -> None:
    desk.acts.action("hints").trigger()
    while desk.hints.card is not None:
        assert cut_still(qtbot, desk) == []
        desk.hints.show_next()
    desk.acts.action("chair-says").trigger()
    desk.notice.refuse(tr("A request cannot take its own place. Name two requests."))
    assert cut_still(qtbot, desk) == []


@pytest.mark.parametrize("name", ASKED)
def test_nothing_of_the_question_about_a_jump_is_cut(
    qtbot: QtBot, desk: Window, session: Session, do: Do, name: str
) -> None:
    do("begin")
    desk.jumps.go_on(jumps_of(session, name))
    do("request CUB --kind point-of-order")
    assert desk.jumps.isVisible()
    assert cut_still(qtbot, desk) == []
    assert desk.rect().contains(desk.footer.geometry())


def test_nothing_of_the_bar_of_a_rehearsal_is_cut(qtbot: QtBot, desk: Window) -> None:
    desk.put_above(RehearsalBar(1.0))
    assert cut_still(qtbot, desk) == []


def test_nothing_of_its_windows_is_cut(qtbot: QtBot, desk: Window) -> None:
    for page in PAGES:
        desk.acts.action(page).trigger()
        qtbot.wait(15)
        assert opened(desk), page
        assert [line for window in opened(desk) for line in cut_still(qtbot, window)] == [], page
        for window in opened(desk):
            window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_nothing_of_any_prompt_is_cut(qtbot: QtBot, desk: Window) -> None:
    for row in ROWS:
        if row.parameters and row.asks.form is Form.PROMPT:
            desk.asking.ask(row)
            [prompt] = opened(desk)
            assert cut_still(qtbot, prompt) == [], row.name
            assert prompt.height() <= desk.height(), row.name
            assert prompt.width() <= desk.width(), row.name
            prompt.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_nothing_of_the_corrections_is_cut(qtbot: QtBot, desk: Window) -> None:
    desk.statements.correct()
    [dialog] = opened(desk)
    assert cut_still(qtbot, dialog) == []


def test_the_desk_read_from_the_right_is_whole_and_the_agenda_stands_there(
    qtbot: QtBot, desk: Window, right_to_left: None
) -> None:
    desk.acts.action("view-chair").trigger()
    qtbot.wait(30)
    assert desk.agenda.mapTo(desk, QPoint(0, 0)).x() > desk.card.mapTo(desk, QPoint(0, 0)).x()
    assert cut_still(qtbot, desk) == []


def test_nothing_of_the_start_is_cut(qtbot: QtBot, speaking: str, theme: Theme, tmp_path: Path) -> None:
    assert speaking
    recent = tmp_path / "a meeting with a long name that somebody gave it.floor"
    for zoom in (1.0, 2.0):
        theme.set_zoom(zoom)
        start = StartScreen(theme, (Address.of(recent),), ("ccm-im-2025",))
        qtbot.addWidget(start)
        start.resize(1366, 768)
        start.show()
        assert cut_still(qtbot, start) == []
        assert [button.toolTip() for button in start.findChildren(RecentButton) if "…" in button.text()] in (
            [],
            [str(recent)],
        )
    theme.set_zoom(1.0)
