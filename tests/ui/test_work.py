"""Work beside the desk: what it gives back, and what becomes of whatever it raises."""

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.ids import Refused
from facilitator.storage.journal import StorageFault
from facilitator.ui.work import Work, _Run, faults_said

BUG = "It was not done."


class Heard(QObject):
    """Notes what is told of a work, in order."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.all: list[tuple[str, object]] = []
        work.busy.connect(self.on_busy)
        work.done.connect(self.on_done)
        work.failed.connect(self.on_failed)

    def on_busy(self, busy: bool) -> None:
        self.all.append(("busy", busy))

    def on_done(self, outcome: object) -> None:
        self.all.append(("done", outcome))

    def on_failed(self, sentence: str) -> None:
        self.all.append(("failed", sentence))


@pytest.fixture
def work(qapp: QApplication) -> Iterator[Work]:
    owner = QObject()
    made = Work(owner)
    yield made
    made.wait()
    owner.deleteLater()


@pytest.fixture
def heard(work: Work) -> Heard:
    return Heard(work)


@pytest.fixture
def bugs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[type[BaseException], threading.Thread]]:
    """Give what reached the crash reports, and on which thread."""
    taken: list[tuple[type[BaseException], threading.Thread]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: taken.append((kind, threading.current_thread())))
    return taken


Bugs = list[tuple[type[BaseException], threading.Thread]]


def raising(fault: BaseException) -> object:
    raise fault


def until_idle(qtbot: QtBot, work: Work) -> None:
    qtbot.waitUntil(lambda: not work.works)


def test_what_was_done_comes_back_when_the_desk_is_idle_again(qtbot: QtBot, work: Work, heard: Heard) -> None:
    work.start(threading.current_thread, BUG)
    assert work.works
    until_idle(qtbot, work)
    begun, ended, (name, thread) = heard.all
    assert (begun, ended, name) == (("busy", True), ("busy", False), "done")
    assert thread is not threading.current_thread()


@pytest.mark.parametrize("fault", [Refused("The list is empty."), StorageFault("The disk is full.")])
def test_a_fault_that_was_foreseen_has_its_own_sentence(
    qtbot: QtBot, work: Work, heard: Heard, bugs: Bugs, fault: Exception
) -> None:
    work.start(lambda: raising(fault), BUG)
    until_idle(qtbot, work)
    assert heard.all[1:] == [("busy", False), ("failed", str(fault))]
    assert bugs == []


@pytest.mark.parametrize(
    "fault", [ZeroDivisionError(), MemoryError(), RecursionError(), SystemExit(3), KeyboardInterrupt()]
)
def test_a_bug_is_reported_on_the_thread_of_the_desk_and_said(
    qtbot: QtBot, work: Work, heard: Heard, bugs: Bugs, fault: BaseException
) -> None:
    work.start(lambda: raising(fault), BUG)
    until_idle(qtbot, work)
    assert heard.all[1:] == [("busy", False), ("failed", BUG)]
    assert bugs == [(type(fault), threading.current_thread())]
    work.start(lambda: "again", BUG)
    until_idle(qtbot, work)
    assert heard.all[-1] == ("done", "again")


def test_what_is_called_off_is_not_heard_of_but_its_bug_is_reported(
    qtbot: QtBot, work: Work, heard: Heard, bugs: Bugs
) -> None:
    gate = threading.Event()
    work.start(lambda: (gate.wait(20), raising(ZeroDivisionError())), BUG)
    assert work.cancel()
    assert not work.cancel()
    gate.set()
    work.wait()
    qtbot.waitUntil(lambda: [kind for kind, _ in bugs] == [ZeroDivisionError])
    assert heard.all == [("busy", True), ("busy", False)]


def test_only_the_last_of_two_tasks_is_heard_of(qtbot: QtBot, work: Work, heard: Heard) -> None:
    gate = threading.Event()
    work.start(lambda: (gate.wait(20), "first")[1], BUG)
    work.start(lambda: "second", BUG)
    gate.set()
    until_idle(qtbot, work)
    assert [told for told in heard.all if told[0] == "done"] == [("done", "second")]


def test_what_ends_when_nobody_is_there_any_more_is_let_go(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    owner = QObject()
    work = Work(owner)
    run = _Run(lambda: raising(ZeroDivisionError("late")), object(), work._ended)
    shiboken6.delete(owner)
    run.run()
    assert "ZeroDivisionError('late')" in caplog.text


def test_what_goes_wrong_on_the_desks_own_thread_is_said_in_the_same_way(bugs: Bugs) -> None:
    said: list[str] = []
    for fault in (Refused("No."), StorageFault("Full."), ZeroDivisionError()):
        with faults_said(said.append, BUG):
            raise fault
    with faults_said(said.append, BUG):
        pass
    assert said == ["No.", "Full.", BUG]
    assert [kind for kind, _ in bugs] == [ZeroDivisionError]
