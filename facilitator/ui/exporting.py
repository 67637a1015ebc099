"""Exporting: asks where the minutes go, has them written, and says where they are."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.core.minuting.document import Variant
from facilitator.core.saying import noop, tr
from facilitator.ui.actions import Actions
from facilitator.ui.deskacts import EXPORTS
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.session import Session
from facilitator.ui.work import faults_said, file_not_written

SUFFIXES = tuple(suffix for suffix, *_ in EXPORTS)
LIST_FORMS = noop("List of speakers (*.pdf *.html *.docx)")
Export = Callable[[Session, Path, Variant], None]


class Exporting(QObject):
    """Writes the record of one meeting to files; `told` and `failed` carry a sentence.

    `write` does the writing and raises Refused with a sentence where it cannot.
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, actions: Actions, dialogs: Dialogs, write: Export, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._dialogs = dialogs
        self._write = write
        self._window = parent
        for suffix in SUFFIXES:
            actions.action(f"export-{suffix}").triggered.connect(self._ask)
        actions.action("print-list").triggered.connect(self._ask_for_list)

    def export_to(self, path: Path) -> None:
        """Write the record to a file whose name says in which form."""
        self._export(path, Variant.CIRCULATED)

    def export_list_to(self, path: Path) -> None:
        """Write the list of speakers to a file whose name says in which form."""
        self._export(path, Variant.LIST)

    def _export(self, path: Path, variant: Variant) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            with faults_said(self.failed.emit, file_not_written(path)):
                self._write(self._session, path, variant)
                self.told.emit(tr("Written to {path}", path=path))
        finally:
            QApplication.restoreOverrideCursor()

    def _ask_for_list(self) -> None:
        item = self._session.meeting.current
        of = f"-{item.code}" if item is not None else ""
        suggested = self._session.path.with_name(f"{self._session.path.stem}-list{of}.pdf")
        self._dialogs.ask_save(
            self._window, tr("Print the list of speakers"), suggested, LIST_FORMS, self.export_list_to
        )

    def _ask(self) -> None:
        action = self.sender()
        suffix = action.data().partition("-")[2] if isinstance(action, QAction) else SUFFIXES[0]
        suggested = self._session.path.with_suffix(f".{suffix}")
        self._dialogs.ask_save(
            self._window,
            tr("Export"),
            suggested,
            tr("Record of the meeting (*.{suffix})", suffix=suffix),
            self.export_to,
        )
