"""How a line of the palette is drawn: icon, words, what it does, and its keys."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.core.values import dataclass
from facilitator.ui.commands.choices import Choice
from facilitator.ui.painting import fill_rounded
from facilitator.ui.theme import FontRole, Theme

ICON, GAP, AIR = 18, 10, 6
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """How one part of a line is written: its font, its colour and its place."""

    role: FontRole
    token: str
    where: Qt.AlignmentFlag


_LABEL = _Part(role="text", token="text", where=LEFT | Qt.AlignmentFlag.AlignTop)  # noqa: S106 - a token of the design
_FAINT = _Part(role="text", token="faint", where=LEFT | Qt.AlignmentFlag.AlignTop)  # noqa: S106 - the same
_DETAIL = _Part(role="label", token="faint", where=LEFT | Qt.AlignmentFlag.AlignBottom)  # noqa: S106 - the same
_KEYS = _Part(role="label", token="faint", where=RIGHT | Qt.AlignmentFlag.AlignVCenter)  # noqa: S106 - the same


class ChoiceDelegate(QStyledItemDelegate):
    """Draws one choice on two lines; a sentence that is too long is shortened."""

    def __init__(self, theme: Theme, choice_role: int, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choice_role = choice_role

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of two lines."""
        return QSize(0, self._line("text") + self._line("label") + 2 * AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the choice."""
        choice: Choice = index.data(self._choice_role)
        painter.save()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            fill_rounded(painter, option.rect, self._theme.colour("accentbg" if selected else "raised"), 6)
        inside = option.rect.adjusted(AIR + 4, AIR, -AIR - 4, -AIR)
        if choice.icon:
            square = QRect(inside.left(), inside.top() + (inside.height() - ICON) // 2, ICON, ICON)
            self._theme.icon(choice.icon, "dim").paint(painter, square)
        self._draw_words(painter, inside.adjusted(ICON + GAP, 0, 0, 0), choice)
        painter.restore()

    def _draw_words(self, painter: QPainter, inside: QRect, choice: Choice) -> None:
        keys = self._width("label", choice.keys) + GAP if choice.keys else 0
        self._write(painter, inside, _KEYS, choice.keys)
        words = inside.adjusted(0, 0, -keys, 0)
        self._write(painter, words, _FAINT if choice.impossible else _LABEL, choice.label)
        self._write(painter, words, _DETAIL, choice.detail)

    def _write(self, painter: QPainter, rect: QRect, part: "_Part", text: str) -> None:
        font = self._theme.font(part.role)
        painter.setFont(font)
        painter.setPen(self._theme.colour(part.token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, part.where, shown)

    def _line(self, role: FontRole) -> int:
        return QFontMetrics(self._theme.font(role)).lineSpacing()

    def _width(self, role: FontRole, text: str) -> int:
        return QFontMetrics(self._theme.font(role)).horizontalAdvance(text)
