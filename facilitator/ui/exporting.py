"""Exporting: the one way in which the desk makes files of the record, from the menu and from the minutes' window."""

from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.core.minuting.variants import Variant
from facilitator.core.saying import refused, tr
from facilitator.exchange.forms import FORMS, TABLES, KeyCard, RecordChoice, Use, forms_for
from facilitator.ui.actions import Actions
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.session import Session
from facilitator.ui.work import Work, faults_said, file_not_written

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from facilitator.core.acts.finalising import Making

DIGEST_FORM = ".docx"


class Job(Protocol):
    """One file to be made: `render` runs beside the desk and touches nothing of it, `finish` writes on its thread."""

    def render(self) -> bytes:
        """Make the content. Raises Refused with a sentence."""
        ...

    def finish(self, content: bytes) -> None:
        """Write the file. Raises Refused with a sentence."""
        ...


class Prepare(Protocol):
    """What the program gives the desk: a way to make a file of a record."""

    def __call__(
        self,
        session: Session,
        path: Path,
        choice: RecordChoice | KeyCard,
        *,
        on: "QPrinter | None" = None,
        version: "Making | None" = None,
    ) -> Job:
        """Compute what is to be written, printed on a device, or made a version. Raises Refused with a sentence."""
        ...


class Exporter(QObject):
    """Makes files one after another. `told` and `failed` carry a sentence, `busy` says whether it works.

    `written` carries the path of a file, once `told` has said that it was written.
    """

    told = Signal(str)
    written = Signal(object)
    failed = Signal(str)
    busy = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Work(self)
        self._jobs: deque[tuple[Job, Path, Path, str]] = deque()

        self._work.busy.connect(self.busy)
        self._work.done.connect(self._on_rendered)
        self._work.failed.connect(self._on_failed)

    @property
    def works(self) -> bool:
        """Say whether a file is being made."""
        return self._work.works

    def start(self, prepare: Callable[[], Job], path: Path, said: str = "", *, folder: Path | None = None) -> None:
        """Make a file of the record as it is now; it is queued behind those still being made.

        With `said`, that is said instead when it is done: what was printed is no file. With a `folder`, where several
        files go, that is named instead of each of them.
        """
        with faults_said(self.failed.emit, file_not_written(path)):
            self._jobs.append((prepare(), path, folder or path, said))
            if not self.works:
                self._render_next()

    @Slot()
    def cancel(self) -> None:
        """Call off the file that is being made; nothing of it is left."""
        if self._work.cancel():
            _, path, _, _ = self._jobs.popleft()
            self.told.emit(tr("{name} was not written.", name=path.name))
            self._render_next()

    def wait(self) -> None:
        """Wait until every file is written and the thread stands still, for whoever closes the window."""
        while self.works:
            self._work.finish()
        self._work.wait()

    def _render_next(self) -> None:
        if self._jobs:
            job, path, _, _ = self._jobs[0]
            self._work.start(job.render, file_not_written(path))

    @Slot(object)
    def _on_rendered(self, content: bytes) -> None:
        job, path, told, said = self._jobs.popleft()
        with faults_said(self.failed.emit, file_not_written(path)):
            job.finish(content)
            self.tell(told, said)
        self._render_next()

    def tell(self, path: Path, said: str = "") -> None:
        """Say that a file was written, or what else was done."""
        self.told.emit(said or tr("Written to {path}", path=path))
        if not said:
            self.written.emit(path)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._jobs.popleft()
        self.failed.emit(sentence)
        self._render_next()


class ExportMenu(QObject):
    """Asks where a file goes and has it made; the `exporter` says what became of it."""

    def __init__(self, session: Session, actions: Actions, dialogs: Dialogs, prepare: Prepare, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._dialogs = dialogs
        self._prepare = prepare
        self._window = window
        self.exporter = Exporter(self)

        self.exporter.busy.connect(self._on_busy)
        for form in FORMS.values():
            actions.action(f"export-{form.kind}").triggered.connect(self._ask)
        for table in TABLES:
            actions.action(f"table-{table.name}").triggered.connect(self._ask_for_table)
        actions.action("save-list").triggered.connect(self._ask_for_list)
        actions.action("digests").triggered.connect(self._ask_for_digests)

    def export_to(self, path: Path, variant: Variant = Variant.CIRCULATED) -> None:
        """Write the record to a file whose name says in which form."""
        form = FORMS.get(path.suffix.lower())
        session = self._last_held() if form is not None and Use.ONE_SESSION in form.use else None
        choice = RecordChoice(variant=variant, session=session)
        self.exporter.start(partial(self._prepare, self._session, path, choice), path)

    def _last_held(self) -> int | None:
        return max((s.plan.number for s in self._session.meeting.sessions if s.started), default=None)

    def export_list_to(self, path: Path) -> None:
        """Write the list of speakers to a file whose name says in which form."""
        self.export_to(path, Variant.LIST)

    @Slot()
    def _ask_for_list(self) -> None:
        item = self._session.meeting.current
        of = f"-{item.code}" if item is not None else ""
        suggested = self._session.address.beside(f"-list{of}.pdf")
        kinds = tr("List of speakers ({forms})", forms=" ".join(f"*{form.suffix}" for form in forms_for(Use.LIST)))
        self._dialogs.ask_save(self._window, tr("Export"), suggested, kinds, self.export_list_to)

    @Slot()
    def _ask_for_digests(self) -> None:
        suggested = self._session.address.beside("-digests")
        self._dialogs.ask_folder(self._window, tr("Folder of the digests"), suggested, self.write_digests)

    def write_digests(self, folder: Path) -> None:
        """Write a file for the coordinators of each item that has some into a folder."""
        from facilitator.core.minuting.coordination import coordinated, digest_names

        with faults_said(self.exporter.failed.emit, file_not_written(folder)):
            items = coordinated(self._session.meeting)
            if not items:
                raise refused("No item has coordinators or actions, so there is no digest to write.")
            _make(folder)
            for item, name in zip(items, digest_names(items, DIGEST_FORM), strict=True):
                path = folder / name
                choice = RecordChoice(variant=Variant.DIGEST, item=item.code)
                self.exporter.start(partial(self._prepare, self._session, path, choice), path, folder=folder)

    @Slot()
    def _ask_for_table(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        table = action.data().partition("-")[2]
        (form,) = forms_for(Use.ONE_TABLE)
        suggested = self._session.address.beside(f"-{table}{form.suffix}")
        kinds = tr("Record of the meeting (*.{suffix})", suffix=form.kind)
        self._dialogs.ask_save(self._window, tr("Export"), suggested, kinds, partial(self.export_table_to, table))

    def export_table_to(self, table: str, path: Path) -> None:
        """Write one table to a CSV file."""
        self.exporter.start(partial(self._prepare, self._session, path, RecordChoice(table=table)), path)

    @Slot()
    def _ask(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        suffix = action.data().partition("-")[2]
        kinds = tr("Record of the meeting (*.{suffix})", suffix=suffix)
        session = self._last_held() if Use.ONE_SESSION in FORMS[f".{suffix}"].use else None
        suggested = self._session.address.beside(f".{suffix}" if session is None else f"-session-{session}.{suffix}")
        self._dialogs.ask_save(self._window, tr("Export"), suggested, kinds, self.export_to)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._window.setCursor(Qt.CursorShape.BusyCursor)
        else:
            self._window.unsetCursor()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise refused(
            "The folder {folder} cannot be made: {reason}. Choose another.", folder=folder, reason=reason
        ) from fault
