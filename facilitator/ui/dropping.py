"""Dropping: the file that somebody drops on a window, where it is a meeting or a definition of one."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

MEETING, DEFINITION = ".floor", ".toml"


class Drops(QObject):
    """Lets a window take files that end in one of some suffixes. `dropped` carries the path of one."""

    dropped = Signal(object)

    def __init__(self, window: QWidget, *suffixes: str) -> None:
        super().__init__(window)
        self._suffixes = suffixes
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dragged over the window where it is such a file, and tell of it when it is dropped."""
        # a QDragEnterEvent is a QDropEvent
        if not isinstance(event, QDropEvent) or event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        path = self._file_of(event.mimeData())
        if path is None:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(path)
        return True

    def _file_of(self, what: QMimeData) -> Path | None:
        urls = what.urls()
        if len(urls) != 1 or not urls[0].isLocalFile():
            return None
        path = Path(urls[0].toLocalFile())
        return path if path.suffix.lower() in self._suffixes else None
