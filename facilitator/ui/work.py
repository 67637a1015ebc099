"""Work: slow tasks run on a worker thread, and any exception comes back as a sentence.

An expected fault carries its sentence. Anything else is a bug: it goes to `sys.excepthook` on the desk's thread, and
the sentence says what could not be done. Either way the desk goes on, and is idle again.
"""

import logging
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, Signal, SignalInstance, Slot

from facilitator.core.ids import Refused
from facilitator.core.saying import tr
from facilitator.storage.journal import StorageFault

LOG = logging.getLogger(__name__)

Task = Callable[[], object]
Say = Callable[[str], object]


def file_not_written(path: Path) -> str:
    """Say that a file could not be made because of a bug."""
    return tr(
        "{name} was not written: something in the program went wrong, and a report of it was kept. Try again, or choose"
        " another form.",
        name=path.name,
    )


@contextmanager
def faults_said(say: Say, unforeseen: str) -> Iterator[None]:
    """Show the faults of a `with` block instead of raising them; `unforeseen` is the sentence for a bug."""
    try:
        yield
    except Exception as fault:  # noqa: BLE001 - none may stop the desk, and bugs are reported
        say(_sentence(fault, unforeseen))


class Work(QObject):
    """One task at a time on a worker thread; one that is cancelled or replaced by another reports nothing.

    `done` carries what the task gave back, `failed` a sentence; before either, `busy` says that nothing is done now.
    """

    busy = Signal(bool)
    done = Signal(object)
    failed = Signal(str)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject, *, at_once: int = 1) -> None:
        super().__init__(parent)
        # QThreadPool waits for its tasks when destroyed: with a pool of its own, no task outlives the window
        self._pool = QThreadPool(self)
        # where a task may be slow to end after it was cancelled, the next one need not wait for it
        self._pool.setMaxThreadCount(at_once)
        self._current: object | None = None
        self._unforeseen = ""
        self._ended.connect(self._on_ended)

    @property
    def works(self) -> bool:
        """Say whether something is being done."""
        return self._current is not None

    def start(self, task: Task, unforeseen: str) -> None:
        """Do something; it touches nothing of the desk. `unforeseen` is what is said of a bug in it."""
        self._current, self._unforeseen = object(), unforeseen
        self.busy.emit(True)
        self._pool.start(_Run(task, self._current, self._ended))

    def cancel(self) -> bool:
        """Call off what is being done; False where that is nothing."""
        works, self._current = self.works, None
        if works:
            self.busy.emit(False)
        return works

    def wait(self) -> None:
        """Wait until the thread stands still."""
        self._pool.waitForDone()

    def finish(self) -> None:
        """Wait until what is being done has come back."""
        self.wait()
        # signals of the worker thread are queued: deliver them now
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    @Slot(object, object, object)
    def _on_ended(self, run: object, outcome: object, fault: BaseException | None) -> None:
        if run is not self._current:
            # nobody waits for the result any more, but a bug is still reported
            if fault is not None:
                _sentence(fault, "")
            return
        self._current = None
        self.busy.emit(False)
        if fault is None:
            self.done.emit(outcome)
        else:
            self.failed.emit(_sentence(fault, self._unforeseen))


class Unawaited(QObject):
    """Tasks that nobody has to wait for, each on a thread of its own, which the program leaves behind at its end.

    For what may never come back, such as a look at a lost disk. `done` carries the key of the task and what it gave.
    """

    done = Signal(object, object)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._threads: list[Thread] = []
        self._ended.connect(self._on_ended)

    def start(self, key: object, task: Task) -> None:
        """Do something; it touches nothing of the desk."""
        thread = Thread(target=_Run(task, key, self._ended).run, daemon=True)
        self._threads.append(thread)
        thread.start()

    def give(self, seconds: float) -> None:
        """Give the tasks so many seconds together, and tell what has come of them until then."""
        until = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    @Slot(object, object, object)
    def _on_ended(self, key: object, outcome: object, fault: BaseException | None) -> None:
        if fault is None:
            self.done.emit(key, outcome)
        else:
            _sentence(fault, "")


class _Run(QRunnable):
    """One task on the thread of the work; whatever comes of it is handed over."""

    def __init__(self, task: Task, run: object, ended: SignalInstance) -> None:
        super().__init__()
        self._task = task
        self._run = run
        self._ended = ended

    def run(self) -> None:
        """Do the task."""
        outcome, fault = None, None
        try:
            outcome = self._task()
        except BaseException as raised:  # noqa: BLE001 - whatever stays on this thread is lost, and the desk would wait
            fault = raised
        try:
            self._ended.emit(self._run, outcome, fault)
        except RuntimeError:
            LOG.warning("Nobody is there any more for what was done: %r", fault)


def _sentence(fault: BaseException, unforeseen: str) -> str:
    if isinstance(fault, Refused | StorageFault):
        return str(fault)
    sys.excepthook(type(fault), fault, fault.__traceback__)
    return unforeseen
