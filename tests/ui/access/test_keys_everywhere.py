"""The keys of the floor in every window of the program; the keys of the menus in every text of the desk."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import COMMANDS
from facilitator.ui.actions import EVERYWHERE
from facilitator.ui.keyboard import OF_THE_TEXT
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from tests.ui.access.test_controls import OPENED_BY, closed, opened

Do = Callable[[str], None]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(
    qtbot: QtBot, made: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in a window: in a text of it where it has one."""
    texts = [t for kind in (QLineEdit, QPlainTextEdit) for t in made.findChildren(kind) if t.isVisible()]
    where = texts[0] if texts else made
    where.setFocus()
    qtbot.keyClick(where, key, modifier)


def test_the_keys_of_the_floor_work_in_every_window_of_the_program(
    qtbot: QtBot, running: Window, session: Session, do: Do
) -> None:
    assert {"F2", "F7", "F8", "F9", "Shift+F8"} == {running.acts.action(n).shortcut().toString() for n in EVERYWHERE}
    for name in OPENED_BY:
        made = opened(running, name)
        made.activateWindow()
        QCoreApplication.processEvents()
        assert QApplication.activeModalWidget() is None, name
        press(qtbot, made, Qt.Key.Key_F7)
        assert session.meeting.speaker is not None
        assert session.meeting.speaker.paused, name
        press(qtbot, made, Qt.Key.Key_F9)
        assert not session.meeting.speaker.paused, name
        press(qtbot, made, Qt.Key.Key_F2)
        assert session.meeting.speaker.who == "CUB", name
        press(qtbot, made, Qt.Key.Key_F8, SHIFT)
        assert session.meeting.speaker is None or session.meeting.speaker.who != "CUB", name
        do("undo-floor")
        do("undo-floor")
        assert session.meeting.speaker is not None
        if made.isVisible():
            closed(made)


def test_f8_is_deaf_for_a_moment_across_windows_and_does_not_repeat(
    qtbot: QtBot, running: Window, session: Session
) -> None:
    trail, charts = opened(running, "trail"), opened(running, "charts")
    press(qtbot, trail, Qt.Key.Key_F8)
    seq = session.seq
    press(qtbot, charts, Qt.Key.Key_F8)
    assert session.seq == seq
    running.primary._deaf_until = 0.0
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, "", autorep=True)
    QApplication.sendEvent(charts, held)
    assert session.seq == seq
    press(qtbot, charts, Qt.Key.Key_F8)
    assert session.seq > seq


class Greedy(QLineEdit):
    """A line that would take every key for itself, as lines take some on one platform and some on another."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def keys_of(action: QAction) -> list[QKeySequence]:
    return [key for key in action.shortcuts() if not key.isEmpty()]


def test_no_key_of_the_menus_is_taken_by_a_text(qtbot: QtBot, running: Window) -> None:
    greedy = Greedy(running)
    greedy.show()
    running.acts.arguments_wanted.emit(COMMANDS["hard-stop"])
    form = running.strips.open
    assert form is not None
    (line,) = form.findChildren(QLineEdit)
    texts = {
        "text": running.statements.editor.text,
        "entry": running.speakers.entry.line,
        "form": line,
        "greedy": greedy,
    }
    left = {key for standard in OF_THE_TEXT for key in QKeySequence.keyBindings(standard)}
    keys = {key.toString(): key for action in running.acts for key in keys_of(action) if key not in left}
    taken = []
    for name, text in texts.items():
        text.setFocus()
        qtbot.waitUntil(text.hasFocus)
        for words, key in keys.items():
            pressed = key[0]
            event = QKeyEvent(QEvent.Type.ShortcutOverride, pressed.key(), pressed.keyboardModifiers())
            event.ignore()
            QApplication.sendEvent(text, event)
            taken += [(name, words)] if event.isAccepted() else []
    assert taken == []
    assert len(keys) > 25


def test_no_letter_alone_is_a_key_of_the_menus(running: Window) -> None:
    plain = [key for action in running.acts for key in keys_of(action) if key[0].key() < Qt.Key.Key_Escape]
    bare = [key.toString() for key in plain if key[0].keyboardModifiers() in (Qt.KeyboardModifier.NoModifier, SHIFT)]
    assert bare == []
