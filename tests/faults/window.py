"""The desk in a process of its own: keys as the screen sends them, dialogs that are answered, and what it showed as recorded."""

import json
import os
import shlex
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator import app
from facilitator.address import Address
from facilitator.core.commands import Command
from facilitator.core.meeting import Recorded
from facilitator.ui import connecting
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.minutes.window import MinutesWindow
from facilitator.ui.start.screen import StartScreen
from facilitator.ui.window import Window
from tests.faults.children import Task
from tests.faults.meetings import WHO, paper

BETWEEN_MS = 4
Step = tuple[str, ...]
"""`keys`, `types`, `waits` so many turns, `wants` an act of the desk with the file that answers it, `receives`, `finalises`, `removes` a file, `says` a word, `waits_for` a file, measures how it
`beats`, `closes`."""

EXPORTS = ("docx", "pdf", "html", "xlsx", "odt", "json")


def played(rng: Random, folder: Path, count: int) -> Iterator[Step]:
    """Give what somebody does at a desk who does everything at once."""
    for number in range(count):
        yield from rng.choice(
            (
                (("keys", "F6"), ("types", rng.choice(WHO)), ("keys", "Return")),
                (("keys", "Ctrl+Shift+R"), ("types", f"Said at the desk, {number}"), ("keys", "Return")),
                (("keys", "Ctrl+Down"), ("types", f"Reported on {number}. "), ("keys", "F6")),
                (("keys", "F8"),),
                (("keys", "F7"),),
                (("keys", "Ctrl+M"),),
                (("keys", "F9"),),
                (("keys", "Ctrl+Z"),),
                (("waits", "40"),),
                (("keys", "Ctrl+F"), ("types", "progress"), ("waits", "10"), ("keys", "Escape")),
            )
        )
        if rng.random() < 0.06:
            yield rng.choice(
                (
                    *(("wants", f"export-{form}", str(folder / f"at-the-desk.{form}")) for form in EXPORTS),
                    ("wants", "save-copy", str(folder / f"saved-{number}.floor")),
                    ("receives", str(folder / f"paper-{number}.txt"), str(rng.random())),
                    ("finalises",),
                )
            )


class AnsweringDialogs(Dialogs):
    """Dialogs for files that are answered at once."""

    files: ClassVar[deque[Path]] = deque()

    def ask_save(
        self, parent: QWidget, title: str, suggested: Path, kinds: str, then: Callable[[Path], object]
    ) -> None:
        """Give the file that the step has named."""
        if self.files:
            then(self.files.popleft())


class Drawn(QObject):
    """Looks when a window draws; what it watches is asked to be drawn again and again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._times: list[float] = []
        self._timer = QTimer(self, interval=50)

    def begin(self, window: QWidget) -> None:
        """Begin to look."""
        self._times = [time.monotonic()]
        window.installEventFilter(self)
        self._timer.timeout.connect(window.update)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note each drawing."""
        if event.type() == QEvent.Type.Paint:
            self._times.append(time.monotonic())
        return False

    def longest(self) -> float:
        """Give the longest time, in seconds, between two drawings until now."""
        self._timer.stop()
        times = [*self._times, time.monotonic()]
        return max(after - before for before, after in pairwise(times))


class Hand(QObject):
    """Does one step after another, and tells what the window shows as recorded, and what it says."""

    def __init__(self, parent: QObject, steps: Iterable[Step]) -> None:
        super().__init__(parent)
        self._steps = iter(steps)
        self._window: Window | None = None
        self._turns = 0
        self._began = 0.0
        self._awaited: Path | None = None
        self._drawn = Drawn(self)
        self._known: list[MinutesWindow] = []
        self._doing: dict[str, Callable[..., None]] = {
            "keys": self._keys, "types": self._types, "waits": self._waits, "wants": self._wants, "receives": self._receives,
            "finalises": self._finalises, "removes": self._removes, "says": self._says, "closes": self._closes,
            "waits_for": self._waits_for, "beats": self._beats,
        }  # fmt: skip
        self._timer = QTimer(self, interval=BETWEEN_MS)
        self._timer.timeout.connect(self._do)
        self._timer.start()

    def _do(self) -> None:
        if self._window is None:
            self._find()
            return
        if self._awaited is not None and not self._awaited.exists():
            return
        self._awaited = None
        if self._turns:
            self._turns -= 1
            return
        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
            tell("over", "")
            return
        name, *words = step
        self._began = time.monotonic()
        self._doing[name](*words)

    def _find(self) -> None:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible()]
        if not found:
            self._give_up()
            return
        (self._window,) = found
        self._window._session.recorded.connect(self._on_recorded)
        self._window._session.faulted.connect(self._on_fault)
        self._window._session.refused.connect(self._on_refused)
        self._window._session.befell.connect(self._on_fault)
        self._window.exporting.exporter.failed.connect(self._on_fault)
        self._window.exporting.exporter.told.connect(self._on_told)
        tell("open", "")

    def _give_up(self) -> None:
        """End a desk that shows the start screen instead of the meeting, and give what that says."""
        for screen in QApplication.topLevelWidgets():
            if isinstance(screen, StartScreen) and screen.isVisible():
                tell("start", screen.said)
                QApplication.exit(1)

    def _on_recorded(self, recorded: tuple[Recorded, ...]) -> None:
        # the window shows these as recorded from now on
        for one in recorded:
            write({"seq": one.seq, "act": one.act, "from": self._began, "to": time.monotonic()})

    def _on_fault(self, sentence: str) -> None:
        tell("fault", sentence)

    def _on_refused(self, sentence: str) -> None:
        tell("refused", sentence)

    def _on_told(self, sentence: str) -> None:
        tell("told", sentence)

    def _keys(self, names: str) -> None:
        window = QGuiApplication.focusWindow()
        if window is not None:
            combination = QKeySequence(names)[0]
            QTest.keyClick(window, combination.key(), combination.keyboardModifiers())

    def _types(self, text: str) -> None:
        for letter in text:
            window = QGuiApplication.focusWindow()
            if window is not None:
                QTest.keyClick(window, letter)

    def _waits(self, turns: str) -> None:
        self._turns = int(turns)

    def _wants(self, act: str, file: str) -> None:
        assert self._window is not None
        AnsweringDialogs.files.clear()
        AnsweringDialogs.files.append(Path(file))
        self._window.acts.action(act).trigger()

    def _receives(self, file: str, seed: str) -> None:
        assert self._window is not None
        text = Path(file)
        if not text.exists():
            paper(text, Random(seed))
        self._window._session.act(Command(name="receive", arguments={"statement": 1, "path": str(text)}))

    def _finalises(self) -> None:
        assert self._window is not None
        self._window.acts.action("minutes").trigger()
        minutes = [w for w in QApplication.topLevelWidgets() if isinstance(w, MinutesWindow)]
        for window in minutes:
            if window in self._known:
                continue
            self._known.append(window)
            window.exporter.failed.connect(self._on_fault)
            window.exporter.told.connect(self._on_told)
        for window in minutes:
            window.side.checks.finalise_wanted.emit("a trial")
        self._window.activateWindow()

    def _removes(self, file: str) -> None:
        Path(file).unlink()

    def _waits_for(self, file: str) -> None:
        self._awaited = Path(file)

    def _beats(self, when: str) -> None:
        """Measure, between the begin and the end, for how long nothing was drawn at most."""
        assert self._window is not None
        if when == "begin":
            self._drawn.begin(self._window)
        else:
            write({"longest": self._drawn.longest()})

    def _says(self, word: str) -> None:
        tell("says", word)

    def _closes(self) -> None:
        assert self._window is not None
        self._window.close_surely()


def write(what: object) -> None:
    """Write a line that is not lost with the process."""
    os.write(1, f"{json.dumps(what)}\n".encode())


def tell(kind: str, sentence: str) -> None:
    """Tell of something that the window did or said."""
    write({kind: sentence})


def desk(path: Path, steps: Iterable[Step]) -> Task:
    """Give the task of a desk that has a meeting open, and somebody who works at it."""

    class Driven(QApplication):
        def exec(self) -> int:
            self._hand = Hand(self, steps)
            return super().exec()

    def task() -> None:
        connecting.QApplication = Driven  # type: ignore[misc]
        app.Dialogs = AnsweringDialogs  # type: ignore[misc]
        sys.exit(app.run_desk(Address.of(path), say=lambda sentence: os.write(2, f"{sentence}\n".encode())))

    return task


if __name__ == "__main__":
    # steps are lines of words, each in quotation marks where it holds a space
    desk(Path(sys.argv[1]), [tuple(shlex.split(line)) for line in Path(sys.argv[2]).read_text("utf-8").splitlines()])()
