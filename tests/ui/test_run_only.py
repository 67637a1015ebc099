"""Run only: the plan cannot be changed by mistake, the meeting goes on, and the lock is seen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from facilitator.core.commands import COMMANDS, Command
from facilitator.ui.commands.palette import Palette
from facilitator.ui.run_only import LOCKED
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs, NotedWriter, drag_panels

Do = Callable[[str], None]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "desk.json")


@pytest.fixture
def window(qtbot: QtBot, session: Session, theme: Theme, settings: Settings) -> Iterator[Window]:
    made = Window(session, theme, settings, FakeDialogs(), NotedWriter())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.setWindowState(Qt.WindowState.WindowNoState)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.let_go()
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_locked_are_commands() -> None:
    assert set(COMMANDS) > LOCKED
    assert not {"request", "give-floor", "take-up", "gist", "point", "tag", "suspend-session", "role"} & LOCKED
    assert {"clear-list", "close-list", "withdraw", "in-writing", "set-limit", "close-session"} <= LOCKED


def test_the_lock_refuses_the_plan_however_it_is_asked_for(window: Window, session: Session) -> None:
    window.acts.action("run-only").trigger()
    seq = session.seq
    assert not session.act(Command(name="skip-item", arguments={"item": "d"}))
    assert session.seq == seq
    assert "locked" in window.notice.text
    assert not window.acts.action("skip-item").isEnabled()
    assert not window.acts.action("edit-plan").isEnabled()


def test_the_palette_does_not_offer_what_is_locked(window: Window) -> None:
    window.acts.action("run-only").trigger()
    window.acts.action("palette").trigger()
    palette = window.findChild(Palette)
    assert palette is not None
    entry = palette.findChild(QLineEdit)
    view = palette.findChild(QListView)
    assert entry is not None
    assert view is not None
    entry.setText("skip")
    labels = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    assert COMMANDS["skip-item"].label not in labels
    palette.reject()


def test_the_meeting_runs_under_the_lock(window: Window, session: Session, do: Do) -> None:
    window.acts.action("run-only").trigger()
    for line in ("start-session 2", "take-up c", "request FRA", "give-floor", "gist 1 Reported"):
        do(line)
    assert session.meeting.speaker is not None


def test_the_lock_is_seen_remembered_and_taken_off_by_a_click(window: Window, settings: Settings) -> None:
    assert window.run_only.lock.isHidden()
    window.acts.action("run-only").trigger()
    assert window.run_only.lock.isVisible()
    assert settings.preferences.run_only
    window.run_only.lock.click()
    assert window.run_only.lock.isHidden()
    assert not settings.preferences.run_only
    assert window.acts.action("skip-item").isEnabled()


def test_each_perspective_keeps_its_own_shape(qtbot: QtBot, window: Window) -> None:
    secretariat = drag_panels(qtbot, window, 48)
    window.acts.action("view-chair").trigger()
    chair = drag_panels(qtbot, window, 120)
    window.acts.action("view-secretariat").trigger()
    assert window._panels.sizes() == secretariat
    window.acts.action("view-chair").trigger()
    assert window._panels.sizes() == chair


def test_the_chair_has_a_large_clock(window: Window, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    do("give-floor")
    clock = window.card._clock
    beside_the_record = clock.fontMetrics().height()
    window.acts.action("view-chair").trigger()
    assert clock.fontMetrics().height() > 1.5 * beside_the_record
    window.acts.action("view-secretariat").trigger()
    assert clock.fontMetrics().height() == beside_the_record


def test_a_seat_that_takes_notes_only_writes_on_statements_and_does_nothing_else(
    window: Window, session: Session, settings: Settings
) -> None:
    for name, words in (("start-session", {"session": 1}), ("take-up", {"item": "c"}), ("give-floor", {})):
        session.act(Command(name=name, arguments=words))
    session.act(Command(name="give-floor"))
    window.acts.action("notes-only").trigger()
    assert settings.preferences.notes_only
    assert window.footer._seat.text() == "Seat: chair · notes only"
    seq = session.seq
    for name in ("give-floor", "end", "undo-floor", "clear-list", "decide"):
        assert not session.act(Command(name=name, arguments={"text": "x"} if name == "decide" else {}))
        assert "notes only" in window.notice.text
        assert "notes only" in window.acts.why_not(name)
    assert "notes only" in window.acts.why_not("next-act")
    assert session.seq == seq
    said = next(iter(session.meeting.statements())).id
    assert session.act(Command(name="gist", arguments={"statement": said, "text": "Asked for five years."}))
    assert session.act(Command(name="tag", arguments={"statement": said, "tags": ("gender",)}))
    window.acts.action("notes-only").trigger()
    assert session.act(Command(name="end"))
