"""The trail: every act in words, newest first, as `10:41:20 chair undid Next: Afghanistan`, and all that was typed."""

from collections.abc import Sequence
from enum import IntEnum
from textwrap import shorten

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QAction, QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QPlainTextEdit, QWidget

from facilitator.core.act import Act
from facilitator.core.clock import date_label, day_name, local_time, time_and_day, time_label
from facilitator.core.kind_words import seat_words
from facilitator.core.names import fold
from facilitator.core.saying import tr
from facilitator.ui.clipboard import copy_rows
from facilitator.ui.desk_list import DeskList
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
        self._days = False
        self._live = True
        self._looked_for: list[str] = []

    def show(self, acts: Sequence[Act], zone: str, *, looked_for: str = "", live: bool = True) -> None:
        """Show the acts of a trail, or those in whose line all words stand that are looked for.

        Only of `live` ones, which are none of a rehearsal, it says what was recorded later.
        """
        self._zone = zone
        self._live = live
        self._days = len({local_time(act.at, zone).date() for act in acts}) > 1
        words = fold(looked_for).split()
        found = [act for act in acts if self._holds(act, words)] if words else list(acts)
        coming = len(found) - len(self._acts)
        if words != self._looked_for or coming < 0:
            self.beginResetModel()
            self._acts, self._looked_for = found, words
            self.endResetModel()
            return
        if coming > 0:
            self.beginInsertRows(NOWHERE, 0, coming - 1)
            self._acts = found
            self.endInsertRows()
        self._acts = found
        if found:
            self.dataChanged.emit(self.index(0), self.index(len(found) - 1))

    def _holds(self, act: Act, words: Sequence[str]) -> bool:
        line = fold(f"{act_words(act, self._zone, with_day=self._days, live=self._live)} {act.words}")
        return all(word in line for word in words)

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
                return act_words(act, self._zone, with_day=self._days, live=self._live)
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


def act_words(act: Act, zone: str, *, with_day: bool = False, live: bool = True) -> str:
    """Write one act as the trail shows it, with its day where it has several, and the beginning of what was typed."""
    there = local_time(act.at, zone)
    day = f"{day_name(there)} {date_label(there)}   " if with_day else ""
    words = f"{day}{time_label(act.at, zone, seconds=True)}   {seat_words(act.seat)}   {act.title}"
    if act.words:
        beginning = shorten(" / ".join(act.words.splitlines()), BEGINNING, placeholder=" …")
        words = tr("{name}: {words}", name=words, words=beginning)
    if live and act.is_late:
        words = tr("{act}   (recorded later, {time})", act=words, time=_written(act, zone))
    return tr("{act}   (undone)", act=words) if act.undone else words


def _written(act: Act, zone: str) -> str:
    return time_and_day(act.recorded, zone, beside=act.at, seconds=True)


class TrailPanel(QWidget):
    """Lists what was done, by whom and when, and under it in full what was typed for the act that is selected."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = TrailModel(theme, self)
        self._view = DeskList(self)
        self._view.setModel(self._model)
        self._view.setAccessibleName(tr("Trail of acts"))
        self._view.setUniformItemSizes(True)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._copy = QAction(tr("Copy"), self._view)
        self._copy.setShortcut(QKeySequence.StandardKey.Copy)
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._view.addAction(self._copy)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find in the trail"))
        self.search.setAccessibleName(tr("Find in the trail"))
        self.search.setClearButtonEnabled(True)
        self._words = QPlainTextEdit(self)
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setAccessibleName(tr("What was typed for this act"))
        self._words.setMaximumHeight(WORDS_LINES * self._words.fontMetrics().lineSpacing())
        self._words.hide()
        heading = leading_label("heading", "faint", text=tr("Trail · nothing recorded is ever removed"))
        margins = (Spacing.large, Spacing.wide, Spacing.large, Spacing.wide)
        in_column(
            heading, self.search, wide(self._view), self._words, within=self, margins=margins, spacing=Spacing.small
        )
        self.refresh()

        self._copy.triggered.connect(self.copy)
        self.search.textChanged.connect(self.refresh)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.search.setFocus)
        self._view.selectionModel().currentChanged.connect(self._show_words)
        session.settled.connect(self.refresh)

    @property
    def words(self) -> str:
        """Give what was typed for the act that is selected."""
        return self._words.toPlainText()

    @Slot()
    def copy(self) -> None:
        """Copy the selected acts, one a line."""
        copy_rows(self._view)

    @Slot()
    def _show_words(self) -> None:
        words = str(self._view.currentIndex().data(TrailRole.WORDS) or "")
        self._words.setPlainText(words)
        self._words.setVisible(bool(words))

    @Slot()
    def refresh(self) -> None:
        """Show the trail as it is now."""
        definition, words = self._session.meeting.definition, self.search.text()
        acts, live = self._session.trail.acts(), not definition.rehearsal
        self._model.show(acts, definition.zone, looked_for=words, live=live)


class TrailWindow(QDialog):
    """The trail in a window of its own; the meeting goes on beneath it."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Trail of acts"))
        self.panel = TrailPanel(session, theme, self)
        in_column(self.panel, within=self, margins=NO_MARGINS)
        self.resize(min(SIZE[0], parent.width() - 40), min(SIZE[1], parent.height() - 60))
