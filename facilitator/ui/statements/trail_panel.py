"""The trail: every act in words, newest first, as `10:41:20 chair undid Next: Afghanistan`, and all that was typed."""

from collections.abc import Sequence
from enum import IntEnum
from textwrap import shorten

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListView, QPlainTextEdit, QWidget

from facilitator.core.act import Act
from facilitator.core.clock import time_label
from facilitator.core.kind_words import seat_words
from facilitator.core.saying import tr
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import NO_MARGINS, in_column, wide
from facilitator.ui.session import Session
from facilitator.ui.statements.tips import plain_tip
from facilitator.ui.theme import Spacing, Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SIZE = (560, 620)
BEGINNING = 120
WORDS_LINES = 9


class TrailRole(IntEnum):
    """What a row tells beside its line."""

    WORDS = Qt.ItemDataRole.UserRole


class TrailModel(QAbstractListModel):
    """The acts of a meeting, newest first; what was undone is struck out and stays."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zone = "UTC"
        self._acts: list[Act] = []

    def show(self, acts: Sequence[Act], zone: str) -> None:
        """Show the acts of a trail that only grows, with their times in a zone."""
        self._zone = zone
        coming = len(acts) - len(self._acts)
        if coming > 0:
            self.beginInsertRows(NOWHERE, 0, coming - 1)
            self._acts = list(acts)
            self.endInsertRows()
        self._acts = list(acts)
        if acts:
            self.dataChanged.emit(self.index(0), self.index(len(acts) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the acts."""
        return 0 if parent.isValid() else len(self._acts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give an act in words; what was undone is struck out and says so."""
        if not 0 <= index.row() < len(self._acts):
            return None
        act = self._acts[-1 - index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return act_words(act, self._zone)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(act.words)
            case TrailRole.WORDS:
                return act.words
            case Qt.ItemDataRole.FontRole:
                return self._font(struck=act.undone)
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.colour("faint" if act.undone else "text")
        return None

    def _font(self, *, struck: bool) -> QFont:
        font = self._theme.font("text")
        font.setStrikeOut(struck)
        return font


def act_words(act: Act, zone: str) -> str:
    """Write one act as the trail shows it, with the beginning of what was typed for it."""
    words = f"{time_label(act.at, zone, seconds=True)}   {seat_words(act.seat)}   {act.title}"
    if act.words:
        words = f"{words}: {shorten(' / '.join(act.words.splitlines()), BEGINNING, placeholder=' …')}"
    return tr("{act}   (undone)", act=words) if act.undone else words


class TrailPanel(QWidget):
    """Lists what was done, by whom and when, and under it in full what was typed for the act that is selected."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = TrailModel(theme, self)
        self._view = QListView(self)
        self._view.setModel(self._model)
        self._view.setAccessibleName(tr("Trail of acts"))
        self._view.setUniformItemSizes(True)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._words = QPlainTextEdit(self)
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setAccessibleName(tr("What was typed for this act"))
        self._words.setMaximumHeight(WORDS_LINES * self._words.fontMetrics().lineSpacing())
        self._words.hide()
        heading = leading_label("heading", "faint", text=tr("Trail · nothing recorded is ever removed"))
        margins = (Spacing.large, Spacing.wide, Spacing.large, Spacing.wide)
        in_column(heading, wide(self._view), self._words, within=self, margins=margins, spacing=Spacing.small)
        self.refresh()

        self._view.selectionModel().currentChanged.connect(self._show_words)
        session.settled.connect(self.refresh)

    @property
    def words(self) -> str:
        """Give what was typed for the act that is selected."""
        return self._words.toPlainText()

    @Slot()
    def _show_words(self) -> None:
        words = str(self._view.currentIndex().data(TrailRole.WORDS) or "")
        self._words.setPlainText(words)
        self._words.setVisible(bool(words))

    @Slot()
    def refresh(self) -> None:
        """Show the trail as it is now."""
        self._model.show(self._session.trail.acts(), self._session.meeting.definition.zone)


class TrailWindow(QDialog):
    """The trail in a window of its own; the meeting goes on beneath it."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Trail of acts"))
        self.panel = TrailPanel(session, theme, self)
        in_column(self.panel, within=self, margins=NO_MARGINS)
        self.resize(min(SIZE[0], parent.width() - 40), min(SIZE[1], parent.height() - 60))
