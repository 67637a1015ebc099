"""A list of sentences: each line wraps, and none is cut or edited."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView


def wrapped(made: QListView, name: str) -> None:
    """Let the lines of a list wrap, under a name for those who hear it."""
    made.setAccessibleName(name)
    made.setWordWrap(True)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    # wrapped text needs no ellipsis, and Qt adds one if a line just fits
    made.setTextElideMode(Qt.TextElideMode.ElideNone)
    made.setResizeMode(QListView.ResizeMode.Adjust)
    made.setSpacing(3)
