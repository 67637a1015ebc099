"""The menus Meeting, Edit and Help as people know them: recent files, a copy, the clipboard, Find, About."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from facilitator import __version__
from facilitator.address import Address
from facilitator.storage.opening import open_journal
from facilitator.ui.about import AboutWindow
from facilitator.ui.charts.page import ChartsPage
from facilitator.ui.manual.window import ManualWindow
from facilitator.ui.minutes.window import MinutesWindow
from facilitator.ui.settings import Settings
from facilitator.ui.statements.trail_panel import TrailWindow
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs

Do = Callable[[str], None]


def recent(window: Window) -> list[QAction]:
    menu = window.acts.action("open-recent").menu()
    menu.aboutToShow.emit()
    return list(menu.actions())


def test_a_recent_meeting_is_opened_from_the_menu(
    qtbot: QtBot, window: Window, settings: Settings, meeting_file: Path
) -> None:
    (nothing,) = recent(window)
    assert (nothing.text(), nothing.isEnabled()) == ("No meeting was open lately", False)
    settings.remember_meeting(Address.of(meeting_file))
    (action,) = recent(window)
    assert action.text() == "ccm"
    with qtbot.waitSignal(window.open_wanted) as wanted:
        action.trigger()
    assert wanted.args == [Address.of(meeting_file)]


def test_a_copy_is_saved_while_the_meeting_goes_on(
    window: Window, dialogs: FakeDialogs, do: Do, tmp_path: Path
) -> None:
    do("start-session 2")
    dialogs.files = [tmp_path / "copy.floor"]
    window.acts.action("save-copy").trigger()
    assert window.notice.text == f"A copy was saved as {tmp_path / 'copy.floor'}"
    copy = open_journal(Address.of(tmp_path / "copy.floor"))
    assert copy.head() == window._session.head()
    copy.close()
    dialogs.files = [tmp_path / "copy.floor"]
    window.acts.action("save-copy").trigger()
    assert "copy.floor" in window.notice.text
    assert "saved" not in window.notice.text


def test_cut_copy_and_paste_are_for_the_text_that_has_the_caret(window: Window) -> None:
    entry, clipboard = window.speakers.entry._line, QApplication.clipboard()
    entry.setFocus()
    entry.setText("norway")
    window.acts.action("select-all").trigger()
    window.acts.action("cut").trigger()
    assert (entry.text(), clipboard.text()) == ("", "norway")
    window.acts.action("paste").trigger()
    window.acts.action("paste").trigger()
    assert entry.text() == "norwaynorway"
    entry.clear()


def test_copy_takes_the_selected_row_of_a_list(window: Window, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    window.speakers.view.select(window.speakers.waiting[1].id)
    window.speakers.view.setFocus()
    window.acts.action("copy").trigger()
    assert "Chile" in QApplication.clipboard().text()


def test_find_goes_to_the_search_of_the_record_in_any_perspective(window: Window) -> None:
    window.acts.action("view-chair").trigger()
    window.acts.action("find").trigger()
    assert window.acts.action("view-secretariat").isChecked()
    found = window.focusWidget()
    assert isinstance(found, QLineEdit)
    assert found.accessibleName() == "Search everything said"


def test_about_names_the_version_the_licences_and_the_folders(window: Window) -> None:
    window.acts.action("about").trigger()
    (about,) = window.findChildren(AboutWindow)
    assert f"Version {__version__}" in about.versions.text()
    assert "PySide6" in about.versions.text()
    licences = about.findChild(QTextBrowser).toPlainText()
    assert all(name in licences for name in ("Inter", "Lucide", "LGPL"))
    about.close()


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        ("charts", ChartsPage),
        ("minutes", MinutesWindow),
        ("manual", ManualWindow),
        ("trail", TrailWindow),
        ("about", AboutWindow),
    ],
)
def test_esc_and_ctrl_w_close_what_is_not_the_desk(qtbot: QtBot, window: Window, act: str, kind: type[QWidget]) -> None:
    for key, modifier in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    ):
        window.acts.action(act).trigger()
        page = next(p for p in window.findChildren(kind) if p.isVisible())
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        qtbot.keyClick(page, key, modifier)
        assert not page.isVisible(), key
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.isVisible()
    assert not isinstance(window, QDialog)
