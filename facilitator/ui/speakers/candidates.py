"""The card above the quick entry: the name that Enter takes, large, and whoever else may be meant."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.names import Match
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import in_column
from facilitator.ui.list_model import Index, ListModel
from facilitator.ui.painting import fill_rounded
from facilitator.ui.theme import Spacing, Theme

SIDE_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Who may be meant: what the row says, what stands at its end, and the name shown large while it is chosen."""

    label: str
    side: str
    name: str


class CandidatesModel(ListModel[Candidate]):
    """The delegations that may be meant, the likeliest first."""

    def said(self, row: Candidate, role: int) -> object:
        """Give what a row says, and what stands at its end."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.label
        return row.side if role == SIDE_ROLE else None


class CandidatesDelegate(QStyledItemDelegate):
    """Paints a candidate: the name, and at the right the code and what speaks for it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of one line."""
        return QSize(0, QFontMetrics(self._theme.font("text")).height() + Spacing.small)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a candidate."""
        side = str(index.data(SIDE_ROLE) or "")
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            fill_rounded(painter, option.rect, self._theme.colour("accentbg"), Spacing.radius)
        inner = option.rect.adjusted(Spacing.small, 0, -Spacing.small, 0)
        painter.setFont(self._theme.font("label"))
        painter.setPen(self._theme.colour("faint"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, side)
        width = inner.width() - painter.fontMetrics().horizontalAdvance(side) - Spacing.medium
        painter.setFont(self._theme.font("text"))
        painter.setPen(self._theme.colour("text"))
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, width)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()


def candidate_of(match: Match) -> Candidate:
    """Give the row of a delegation: what speaks for it, then its code: `role on this item · AUT`."""
    why = tr("role on this item") if match.has_role else tr("present") if match.present else ""
    side = " · ".join(part for part in (why, str(match.code)) if part)
    return Candidate(label=match.name, side=side, name=match.name)


class CandidatesCard(QFrame):
    """Stands above the entry while somebody types, and lets a candidate be picked; else a click does as Enter."""

    picked = Signal(int)
    taken = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._name = leading_label("speaker", wraps=True)
        self._note = leading_label("label", "dim", wraps=True)
        self._model = CandidatesModel(self)
        self._view = QListView(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(CandidatesDelegate(theme, self._view))
        self._inside = self._build()
        self.hide()

        self._view.clicked.connect(self._on_clicked)

    def show_candidates(self, candidates: Sequence[Candidate], row: int, note: str, name: str) -> None:
        """Show the candidates with one of them chosen, the name or names that Enter takes, and what Enter would do."""
        self._model.show(candidates)
        self._view.setCurrentIndex(self._model.index(row))
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        rows = len(candidates)
        self._view.setVisible(rows > 1)
        self._view.setFixedHeight(rows * self._view.sizeHintForRow(0) if rows > 1 else 0)

    def stand_above(self, widget: QWidget) -> None:
        """Take the place right above a widget, over whatever is there."""
        origin = widget.mapTo(self._ground, widget.rect().topLeft())
        self.ensurePolished()
        tall = self._inside.totalHeightForWidth(widget.width())
        self.setGeometry(origin.x(), max(0, origin.y() - tall - Spacing.tight), widget.width(), tall)
        self.show()
        self.raise_()

    @property
    def shown_name(self) -> str:
        """Give the name that is shown large."""
        return self._name.text()

    @property
    def note(self) -> str:
        """Give the sentence about what Enter does."""
        return self._note.text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what Enter does."""
        event.accept()
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.taken.emit()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.picked.emit(index.row())

    def _build(self) -> QVBoxLayout:
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAccessibleName(tr("Delegations that may be meant"))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setUniformItemSizes(True)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        margins = (Spacing.medium, Spacing.small, Spacing.medium, Spacing.small)
        return in_column(self._name, self._note, self._view, within=self, margins=margins, spacing=Spacing.tight)
