"""Received files: a document that is kept in the meeting is opened by the system's program, or saved."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator.core.received_documents import Received
from facilitator.core.saying import tr
from facilitator.places import meetings
from facilitator.private_folders import PrivateFolder
from facilitator.storage.incoming_files import safe_name
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.session import Session


class ReceivedFiles(QObject):
    """Opens copies of received documents, which go with the desk, and saves them where the user says."""

    def __init__(self, session: Session, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._dialogs = dialogs
        self._parent = parent
        self._copies: PrivateFolder | None = None

    def open(self, document: Received) -> None:
        """Open a copy of a document; why it cannot be is said by the session."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        try:
            if self._copies is None:
                self._copies = PrivateFolder()
            folder = self._copies.path / document.sha256[:12]
            folder.mkdir(exist_ok=True)
        except OSError as fault:
            self._session.faulted.emit(
                tr(
                    "“{title}” cannot be opened, since no temporary folder can be made: {reason}. Make room on the "
                    "disk, or save the text instead.",
                    title=document.title,
                    reason=fault.strerror or str(fault),
                )
            )
            return
        copy = folder / _name(document)
        if self._session.save_document(document, copy) and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            self._session.refused.emit(
                tr("No program on this computer opens “{title}”. Save it instead.", title=document.title)
            )

    def save(self, document: Received) -> None:
        """Ask where a document is to be saved, and save it."""
        saving = _Saving(self._session, document)
        place = meetings() / _name(document)
        self._dialogs.ask_save(self._parent, tr("Save the text"), place, tr("All files (*)"), saving)


def _name(document: Received) -> str:
    return safe_name(document.title, fallback=document.sha256[:12])


class _Saving:
    """Writes one document to the chosen path; an object and not a closure, which would keep the panel alive."""

    def __init__(self, session: Session, document: Received) -> None:
        self._session = session
        self._document = document

    def __call__(self, path: Path) -> None:
        """Write it."""
        self._session.save_document(self._document, path)
