"""Printing: writes a form of the minutes without stopping the desk; it can be called off until the file is written."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance, Slot

from facilitator.core.ids import Refused
from facilitator.core.minuting.document import Variant
from facilitator.core.saying import tr
from facilitator.core.versions import Order
from facilitator.ui.session import Session


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
    _rendered = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # a pool of its own waits for its work when it dies, so that nothing works on after the window
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._job: Job | None = None
        self._path = Path()
        self._rendered.connect(self._on_rendered)

    @property
    def works(self) -> bool:
        """Say whether a file is being made."""
        return self._job is not None

    def start(self, job: Job, path: Path) -> None:
        """Make a file; one that is still being made is called off."""
        self._job, self._path = job, path
        self.busy.emit(True)
        self._pool.start(_Render(job, self._rendered))

    @Slot()
    def cancel(self) -> None:
        """Call off the file that is being made; nothing of it is left."""
        if self._job is not None:
            self._job = None
            self.busy.emit(False)
            self.told.emit(tr("{name} was not written.", name=self._path.name))

    def wait(self) -> None:
        """Wait until the worker stands still."""
        self._pool.waitForDone()

    @Slot(object, object)
    def _on_rendered(self, job: Job, outcome: bytes | str) -> None:
        if job is not self._job:
            return
        self._job = None
        self.busy.emit(False)
        if isinstance(outcome, str):
            self.failed.emit(outcome)
            return
        try:
            job.finish(outcome)
        except Refused as refusal:
            self.failed.emit(str(refusal))
        else:
            self.told.emit(tr("Written to {path}", path=self._path))


class _Render(QRunnable):
    """The work of one file on the worker; it gives back the content, or a sentence that says why there is none."""

    def __init__(self, job: Job, done: SignalInstance) -> None:
        super().__init__()
        self._job = job
        self._done = done

    def run(self) -> None:
        """Render, and hand the outcome over."""
        try:
            self._done.emit(self._job, self._job.render())
        except Refused as refusal:
            self._done.emit(self._job, str(refusal))
