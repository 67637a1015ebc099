"""Exporting: asks where the minutes go, has them written, and says where they are."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.core.ids import Refused
from facilitator.ui.actions import Actions
from facilitator.ui.deskacts import EXPORTS
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.session import Session

SUFFIXES = tuple(suffix for suffix, *_ in EXPORTS)
Export = Callable[[Session, Path], None]


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

    def export_to(self, path: Path) -> None:
        """Write the record to a file whose name says in which form."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._write(self._session, path)
        except Refused as refusal:
            self.failed.emit(str(refusal))
        else:
            self.told.emit(f"Written to {path}")
        finally:
            QApplication.restoreOverrideCursor()

    def _ask(self) -> None:
        action = self.sender()
        suffix = action.data().partition("-")[2] if isinstance(action, QAction) else SUFFIXES[0]
        suggested = self._session.path.with_suffix(f".{suffix}")
        self._dialogs.ask_save(self._window, "Export", suggested, f"Record of the meeting (*.{suffix})", self.export_to)
