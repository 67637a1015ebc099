"""Meetings on a server at the desk: opened, made, shared and saved beside what goes on, and the password kept secret."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.desk import Desk
from facilitator.making import make_meeting
from facilitator.storage.opening import open_journal
from facilitator.ui.servers.strip import ServerStrip
from facilitator.ui.servers.wish import Purpose
from facilitator.ui.window import Window
from tests.storage import postgres
from tests.storage.postgres import GUARDED, OWNER, PASSWORD, WRITER, Server
from tests.ui.desks import FakeDialogs

PATIENCE_MS = 8000


@pytest.fixture
def server() -> Server:
    made = postgres.started()
    made.owner(f"GRANT {WRITER} TO {GUARDED}")
    return made


def strip_of(desk: Desk) -> ServerStrip:
    assert desk.shown is not None
    return desk.shown.findChildren(ServerStrip)[-1]


def asked(desk: Desk, purpose: Purpose = Purpose.OPEN) -> ServerStrip:
    assert desk.shown is not None
    return desk.servers.ask(purpose, desk.shown)


def answered(qtbot: QtBot, strip: ServerStrip, server: str) -> str:
    """Ask, and give the sentence that comes of it."""
    strip.server.setEditText(server)
    strip.carry_out()
    qtbot.waitUntil(lambda: not strip.connecting, timeout=PATIENCE_MS)
    return strip.complaint


def shows(desk: Desk, meeting: str) -> Callable[[], bool]:
    return lambda: isinstance(desk.shown, Window) and desk.shown.address.title == meeting


def test_a_meeting_is_chosen_at_a_server_that_asks_for_the_password_which_is_nowhere_written(
    qtbot: QtBot, desk: Desk, server: Server, tmp_path: Path
) -> None:
    name = server.fresh().title
    make_meeting(server.address(name), "ccm-im-2025").close()
    start = desk.show_start()
    start.server_wanted.emit()
    strip = strip_of(desk)
    assert "asks for the password" in answered(qtbot, strip, f"{GUARDED}@127.0.0.1:{server.port}/meetings")
    strip.password.setText("another")
    strip.carry_out()
    qtbot.waitUntil(lambda: "does not accept" in strip.complaint, timeout=PATIENCE_MS)
    assert strip.password.text() == ""
    strip.password.setText(PASSWORD)
    strip.carry_out()
    qtbot.waitUntil(lambda: strip.meeting.findText(name) >= 0, timeout=PATIENCE_MS)
    strip.meeting.setCurrentText(name)
    strip.carry_out()
    qtbot.waitUntil(shows(desk, name), timeout=PATIENCE_MS)
    window = desk.shown
    assert isinstance(window, Window)
    assert f"127.0.0.1:{server.port}/meetings" in window.windowTitle()
    company = window.footer.company
    qtbot.waitUntil(lambda: company.text().endswith("meetings · 1 here"), timeout=PATIENCE_MS)
    (line,) = company.lines
    assert line.startswith(f"chair (this desk) · {GUARDED} · records · since ")
    # as a change of language does: the password is not asked for again
    open_journal(window.address).close()
    assert PASSWORD not in (tmp_path / "desk.json").read_text()
    assert PASSWORD not in " ".join(_words(desk.shown))


def _words(widget: QWidget | None) -> Iterator[str]:
    for one in (widget, *(widget.findChildren(QWidget) if widget is not None else ())):
        assert one is not None
        yield one.windowTitle()
        yield one.toolTip()
        for name in ("text", "currentText", "toPlainText"):
            if callable(said := getattr(one, name, None)):
                yield str(said())


def test_each_fault_is_a_sentence_in_time(qtbot: QtBot, desk: Desk, server: Server) -> None:
    desk.show_start()
    strip = asked(desk)
    port = server.port
    server.owner("CREATE ROLE stranger LOGIN")
    for typed, sentence in (
        ("", "Type where the server"),
        ("nowhere.invalid/meetings", "No server “nowhere.invalid”"),
        (f"{WRITER}@127.0.0.1:{postgres.free_port()}/meetings", "does not answer"),
        (f"{WRITER}@127.0.0.1:{port}", "names no database"),
        (f"{WRITER}@127.0.0.1:{port}/minutes", "no database “minutes”"),
        (f"nobody@127.0.0.1:{port}/meetings", "knows nobody named “nobody”"),
        (f"stranger@127.0.0.1:{port}/meetings", "may not read the meetings"),
        (f"{OWNER}@127.0.0.1:{port}/postgres", "facilitator server setup"),
        ("ftp://one/two", "not by “ftp”"),
    ):
        asked_at = time.monotonic()
        assert sentence in answered(qtbot, strip, typed), typed
        assert time.monotonic() - asked_at < 5
    server.owner("DROP ROLE stranger")
    make_meeting(server.address("one-that-is-there"), "ccm-im-2025").close()
    assert "no meeting “none”" in answered(qtbot, strip, f"{WRITER}@127.0.0.1:{port}/meetings#none")
    assert strip.meeting.findText("one-that-is-there") >= 0


def test_a_password_in_an_address_that_is_pasted_is_not_shown(qtbot: QtBot, desk: Desk) -> None:
    desk.show_start()
    strip = asked(desk)
    strip.server.setEditText("postgresql://office:t0p@db.example.org/meetings#im")
    assert strip.server.currentText() == "postgresql://office@db.example.org/meetings#im"
    assert strip.password.text() == "t0p"
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert asked(desk).password.text() == ""


def test_who_leaves_while_it_connects_is_not_waited_for(
    qtbot: QtBot, desk: Desk, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = server.fresh()
    make_meeting(address, "ccm-im-2025").close()
    gate, opened = threading.Event(), []

    def slow(wanted: Address) -> object:
        gate.wait(PATIENCE_MS)
        opened.append(open_journal(wanted))
        return opened[0]

    monkeypatch.setattr(desk.servers, "_open_meeting", slow)
    start = desk.show_start()
    desk.open(address)
    strip = strip_of(desk)
    assert strip.connecting
    assert strip.complaint == f"Connecting to 127.0.0.1:{server.port}/meetings…"
    for key, text, kept in ((Qt.Key.Key_S, "s", True), (Qt.Key.Key_F8, "", False)):
        typed = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier, text)
        typed.ignore()
        QCoreApplication.sendEvent(strip.cancel_button, typed)
        assert typed.isAccepted() == kept, "a password that is typed too early presses no key of the start screen"
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert not start.findChildren(ServerStrip) or not strip.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE_MS)
    desk.servers._work.finish()
    assert desk.shown is start
    with pytest.raises(ValueError, match="closed"):
        opened[0].read()


def test_a_meeting_in_a_file_is_shared_gone_on_with_there_and_fetched(  # noqa: PLR0917 - fixtures
    qtbot: QtBot, desk: Desk, dialogs: FakeDialogs, server: Server, meeting_file: Path, tmp_path: Path
) -> None:
    desk.open(Address.of(meeting_file))
    window = desk.shown
    assert isinstance(window, Window)
    window.acts.action("fetch").trigger()
    assert "in a file already" in window.notice.text
    window.acts.action("share").trigger()
    strip = strip_of(desk)
    name = server.fresh().title
    strip.name.setText(name)
    strip.server.setEditText(f"{WRITER}@127.0.0.1:{server.port}/meetings")
    strip.carry_out()
    qtbot.waitUntil(lambda: any("is on the server" in one for one in dialogs.asked), timeout=PATIENCE_MS)
    dialogs.agree()
    qtbot.waitUntil(shows(desk, name), timeout=PATIENCE_MS)
    shared = desk.shown
    assert isinstance(shared, Window)
    shared.acts.action("share").trigger()
    assert "on a server already" in shared.notice.text
    dialogs.files = [tmp_path / "fetched.floor"]
    shared.acts.action("save-copy").trigger()
    qtbot.waitUntil(lambda: "was saved" in shared.notice.text, timeout=PATIENCE_MS)
    heads = set()
    for path in (tmp_path / "fetched.floor", meeting_file):
        with closing(open_journal(Address.of(path))) as journal:
            heads.add(journal.head())
    assert len(heads) == 1


def test_a_meeting_is_made_at_a_server(qtbot: QtBot, desk: Desk, server: Server) -> None:
    desk.show_start()
    strip = asked(desk, Purpose.NEW)
    name = server.fresh().title
    strip.name.setText(name)
    strip.server.setEditText(f"{WRITER}@127.0.0.1:{server.port}/meetings")
    # another window would take its time and show nothing new
    desk.servers.opened.disconnect()
    with qtbot.waitSignal(desk.servers.opened, timeout=PATIENCE_MS) as opened:
        strip.carry_out()
    (journal,) = opened.args
    assert (journal.address.title, journal.meeting) == (name, "ccm-im-2025")
    assert not desk.servers.in_vain
    journal.close()
