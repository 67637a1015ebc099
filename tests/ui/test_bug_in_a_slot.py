"""A bug in a slot, a timer or a task beside the desk is reported without a word of the record; the meeting goes on."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facilitator.app import _Told
from facilitator.core.commands import Command
from facilitator.crash import CrashReports, RecentLines
from facilitator.storage.journal import wall_clock
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from facilitator.ui.work import Work
from tests.ui.desks import FakeDialogs

WORD = "".join(("Zanzi", "bar"))


@pytest.fixture
def told(tmp_path: Path, dialogs: FakeDialogs, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Take what is raised as the program does, and give what is told of it."""
    recent, aside = RecentLines(), _Told(lambda sentence, details: dialogs.told.extend((sentence, details)))
    logging.getLogger().addHandler(recent)
    crashes = CrashReports(tmp_path / "log", recent, aside.wanted.emit, wall_clock)
    monkeypatch.setattr(sys, "excepthook", crashes.take)
    yield dialogs.told
    logging.getLogger().removeHandler(recent)


def test_the_meeting_goes_on_after_a_bug_in_a_slot(
    qtbot: QtBot, window: Window, session: Session, told: list[str], tmp_path: Path
) -> None:
    for line in (("take-up", {"item": "c"}), ("chair-says", {"text": f"{WORD} has victims to report."})):
        assert session.act(Command(name=line[0], arguments=line[1]))

    def fall(*_: object) -> None:
        raise KeyError(WORD, session.meeting)

    button = QPushButton("Fall", window)
    button.clicked.connect(fall)
    button.click()
    QTimer.singleShot(0, window, fall)
    session.recorded.connect(fall)
    work = Work(window)
    work.start(fall, "It was not done.")
    qtbot.waitUntil(lambda: not work.works)
    seq = session.seq
    assert session.act(Command(name="request", arguments={"who": "FRA"}))
    session.recorded.disconnect(fall)
    window.speakers.entry.setFocus()
    window.acts.action("next-act").trigger()
    assert session.act(Command(name="request", arguments={"who": "CHE"}))
    assert session.seq > seq + 1
    assert "The meeting goes on, and everything recorded is safe." in told[0]
    reports = [path.read_text("utf-8") for path in (tmp_path / "log").iterdir()]
    assert len(reports) >= 4
    assert all("KeyError: ‹str of 8›, ‹Meeting›" in report for report in reports)
    assert not any(WORD in text or "victims" in text for text in (*reports, *told))
