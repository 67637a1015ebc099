"""Printing: writes a form of the minutes without stopping the desk; it can be called off until the file is written."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.core.ids import Refused
from facilitator.core.minuting.document import Variant
from facilitator.core.saying import tr
from facilitator.core.versions import Order
from facilitator.ui.session import Session
from facilitator.ui.work import Work, faults_said, file_not_written


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which record is wanted: for whom, in which language and order, and which version (None: as it stands)."""

    variant: Variant = Variant.CIRCULATED
    language: str = "en"
    order: Order = Order.SPEAKING
    version: int | None = None


class Job(Protocol):
    """One file to be made: `render` runs beside the desk and touches nothing of it, `finish` writes on its thread."""

    def render(self) -> bytes:
        """Make the content. Raises Refused with a sentence."""
        ...

    def finish(self, content: bytes) -> None:
        """Write the file. Raises Refused with a sentence."""
        ...


class Prepare(Protocol):
    """What the program gives the room: a way to make a file of a record."""

    def __call__(self, session: Session, path: Path, choice: Choice) -> Job:
        """Compute what is to be printed. Raises Refused with a sentence."""
        ...


def no_printing(session: Session, path: Path, choice: Choice) -> Job:  # noqa: ARG001 - a stand-in
    """Refuse to print, where nothing was given to print with."""
    raise Refused(tr("{name} cannot be written: this window was opened without a printer.", name=path.name))


class Printer(QObject):
    """Makes one file at a time. `told` and `failed` carry a sentence, `busy` says whether it works."""

    told = Signal(str)
    failed = Signal(str)
    busy = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Work(self)
        self._job: Job | None = None
        self._path = Path()

        self._work.busy.connect(self.busy)
        self._work.done.connect(self._on_rendered)
        self._work.failed.connect(self.failed)

    @property
    def works(self) -> bool:
        """Say whether a file is being made."""
        return self._work.works

    def start(self, prepare: Callable[[], Job], path: Path) -> None:
        """Make a file; one that is still being made is called off."""
        self._work.cancel()
        self._path = path
        with faults_said(self.failed.emit, file_not_written(path)):
            self._job = job = prepare()
            self._work.start(job.render, file_not_written(path))

    @Slot()
    def cancel(self) -> None:
        """Call off the file that is being made; nothing of it is left."""
        if self._work.cancel():
            self.told.emit(tr("{name} was not written.", name=self._path.name))

    def wait(self) -> None:
        """Wait until the worker stands still."""
        self._work.wait()

    @Slot(object)
    def _on_rendered(self, content: bytes) -> None:
        job, self._job = self._job, None
        if job is not None:
            with faults_said(self.failed.emit, file_not_written(self._path)):
                job.finish(content)
                self.told.emit(tr("Written to {path}", path=self._path))
