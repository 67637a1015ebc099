"""Bugs behind the window of the minutes: it says what was not done, and can be used again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from facilitator.ui.exporting import Job
from facilitator.ui.minutes.window import MinutesWindow
from tests.ui.minutes.conftest import Slow, choose


class Buggy(Slow):
    """A job with a bug in one of its steps."""

    def __init__(self, step: str) -> None:
        super().__init__()
        self.gate.set()
        self.step = step

    def render(self) -> bytes:
        if self.step == "render":
            raise ZeroDivisionError
        return super().render()

    def finish(self, content: bytes) -> None:
        if self.step == "finish":
            raise ZeroDivisionError
        super().finish(content)


@pytest.mark.parametrize("step", ["render", "finish"])
def test_a_bug_while_a_file_is_made_is_said_and_the_next_file_is_made(
    opened: Callable[[Job], MinutesWindow], qtbot: QtBot, tmp_path: Path, step: str
) -> None:
    job = Buggy(step)
    window = opened(job)
    window.show()
    with qtbot.capture_exceptions() as bugs, qtbot.waitSignal(window.exporter.failed):
        window.print_to(tmp_path / "a.docx")
    assert [kind for kind, *_ in bugs] == [ZeroDivisionError]
    assert window.foot.said.startswith("a.docx was not written: something in the program went wrong")
    assert not window.exporter.works
    assert not [bar for bar in window.findChildren(QProgressBar) if bar.isVisible()]
    job.step = "none"
    with qtbot.waitSignal(window.exporter.told):
        window.print_to(tmp_path / "a.docx")
    assert job.finished
    assert window.foot.said == f"Written to {tmp_path / 'a.docx'}"


def bug(*_: object, **__: object) -> None:
    raise ZeroDivisionError


def test_a_bug_before_a_file_is_made_is_said(
    window: MinutesWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as sabotage, qtbot.capture_exceptions() as bugs:
        sabotage.setattr("facilitator.exchange.export.prepare", bug)
        window.print_to(tmp_path / "a.md")
    assert [kind for kind, *_ in bugs] == [ZeroDivisionError]
    assert window.foot.said.startswith("a.md was not written: something in the program went wrong")
    assert not window.exporter.works
    with qtbot.waitSignal(window.exporter.told):
        window.print_to(tmp_path / "a.md")
    assert (tmp_path / "a.md").exists()


def test_a_record_that_cannot_be_shown_because_of_a_bug_says_so_and_the_others_are_shown(
    window: MinutesWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as sabotage, qtbot.capture_exceptions() as bugs:
        sabotage.setattr("facilitator.ui.minutes.window.page_of", bug)
        choose(window, "internal")
    assert [kind for kind, *_ in bugs] == [ZeroDivisionError]
    assert window.preview.toPlainText().startswith("This record cannot be shown: something in the program went wrong")
    choose(window, "digest")
    assert "Digest for the coordinators" in window.preview.toPlainText()
