"""Stand-ins for what surrounds a window: dialogs that answer at once, a way to write that only notes the paths, a hand."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.ids import Refused
from facilitator.core.minuting.variants import Variant
from facilitator.desk import Desk
from facilitator.exchange.forms import RecordChoice
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.language import Language
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.start.screen import StartScreen
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window


class FakeDialogs(Dialogs):
    """Answers questions for files from a list, keeps the others until `agree` is called."""

    def __init__(self, *files: Path) -> None:
        super().__init__()
        self.files = list(files)
        self._agreed: list[Callable[[], object]] = []
        self.asked: list[str] = []
        self.told: list[str] = []

    def ask_open(self, parent: QWidget, title: str, kinds: str, then: Callable[[Path], object]) -> None:
        self._answer(title, then)

    def ask_save(
        self, parent: QWidget, title: str, suggested: Path, kinds: str, then: Callable[[Path], object]
    ) -> None:
        self._answer(title, then)

    def ask_folder(
        self, parent: QWidget, title: str, suggested: Path, then: Callable[[Path], object], *, there: bool = False
    ) -> None:
        self._answer(title, then)

    def ask_printer(self, parent: QWidget, printer: QPrinter, title: str, then: Callable[[], object]) -> None:
        """Print to the next file, as one does where there is no printer."""
        self.asked.append(title)
        if self.files:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(self.files.pop(0)))
            then()

    def confirm(self, parent: QWidget, question: str, yes: str, then: Callable[[], object]) -> None:
        self.asked.append(question)
        self._agreed.append(then)

    def agree(self) -> None:
        """Say yes to the last question."""
        self._agreed.pop()()

    def tell(self, parent: QWidget | None, sentence: str, details: str = "") -> None:
        self.told.append(sentence)

    def _answer(self, title: str, then: Callable[[Path], object]) -> None:
        self.asked.append(title)
        if self.files:
            then(self.files.pop(0))


class NotedWriter:
    """Makes files that it only notes, refuses what it is told to refuse, and has a bug when it is told to.

    While the `gate` is closed a file is being made.
    """

    def __init__(self, refusal: str = "") -> None:
        self.refusal = refusal
        self.bug = False
        self.paths: list[Path] = []
        self.variants: list[Variant] = []
        self.gate = threading.Event()
        self.gate.set()

    def __call__(
        self, session: Session, path: Path, choice: RecordChoice, *, on: QPagedPaintDevice | None = None
    ) -> "NotedJob":
        if self.refusal:
            raise Refused(self.refusal)
        if self.bug:
            raise ZeroDivisionError
        return NotedJob(self, path, choice.variant)


class NotedJob:
    """A file that is not written, only noted."""

    def __init__(self, writer: NotedWriter, path: Path, variant: Variant) -> None:
        self._writer = writer
        self._path = path
        self._variant = variant

    def render(self) -> bytes:
        self._writer.gate.wait(20)
        return b""

    def finish(self, content: bytes) -> None:
        self._writer.paths.append(self._path)
        self._writer.variants.append(self._variant)


def drag_panels(qtbot: QtBot, window: Window, by: int, *, handle: int = 1) -> list[int]:
    """Make a panel of the desk wider with the mouse, and give how the panels are divided then."""
    line = window._panels.handle(handle)
    start = line.rect().center()
    qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(line, start + QPoint(by, 0))
    qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    return window._panels.sizes()


@contextmanager
def desk_of(qapp: QApplication, theme: Theme, dialogs: Dialogs, folder: Path) -> Iterator[Desk]:
    """Give the whole desk, with its settings in a folder, for a `with` block; no window of it stays."""
    made = Desk(theme, Settings(folder / "desk.json"), dialogs, folder / "rehearsals", Language(qapp, "en"))
    yield made
    made.shut()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Window | StartScreen):
            widget.hide()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
