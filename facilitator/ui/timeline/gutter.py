"""The gutter: what the two rows of the timeline are called while the plan is edited, and the buttons that zoom it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from facilitator.core.saying import tr
from facilitator.ui.theme import Theme
from facilitator.ui.timeline.lanes import Lanes, lanes_in

WIDTH, MARGIN = 106, 16
BUTTON, ICON, BETWEEN, AFTER_WORD = 22, 16, 2, 6


class Gutter(QWidget):
    """Stands to the left of the strip, its words on the height of the rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.nearer = _button(tr("Show a shorter stretch of time (also by the wheel)"), tr("Zoom in"))
        self.further = _button(tr("Show a longer stretch of time (also by the wheel)"), tr("Zoom out"))
        self.session = _button(tr("Show this session, and follow the hour"), tr("This session"))
        self._buttons = {"zoom-out": self.further, "zoom-in": self.nearer, "locate": self.session}
        for button in self._buttons.values():
            button.setParent(self)
        theme.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Take on the icons and the text size of the theme."""
        if self.isVisible():
            self._show_icons()
        planned, expected = self._width_of(tr("Planned")), self._width_of(tr("Expected"))
        words = max(planned + AFTER_WORD + ICON, expected + MARGIN)
        self.setFixedWidth(max(WIDTH, round(MARGIN + words)))
        self._place()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icons: the gutter is there only while the plan is edited."""
        super().showEvent(event)
        self._show_icons()

    def _show_icons(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(self._theme.icon("clock" if name == "locate" else name, "dim"))
            button.setIconSize(QSize(ICON, ICON))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons on the height of the axis."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the names of the rows."""
        painter = QPainter(self)
        painter.setFont(self._theme.font("label"))
        painter.setPen(self._theme.colour("dim"))
        lanes = self._lanes()
        for words, top in ((tr("Planned"), lanes.top), (tr("Expected"), lanes.below)):
            room = QRectF(MARGIN, top, self.width() - MARGIN, lanes.bar)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        self._theme.icon("pencil", "accent").paint(painter, self._pencil())

    def _pencil(self) -> QRect:
        """Give the place behind the name of the plan, clear of the edge of the window."""
        lanes = self._lanes()
        left = MARGIN + self._width_of(tr("Planned")) + AFTER_WORD
        return QRectF(left, lanes.top + (lanes.bar - ICON) / 2, ICON, ICON).toRect()

    def _width_of(self, words: str) -> float:
        return QFontMetricsF(self._theme.font("label")).horizontalAdvance(words)

    def _place(self) -> None:
        middle = self._lanes().axis + QFontMetricsF(self._theme.font("label")).height() / 2
        left = MARGIN - (BUTTON - ICON) // 2
        for number, button in enumerate(self._buttons.values()):
            top = min(round(middle - BUTTON / 2), self.height() - BUTTON)
            button.setGeometry(left + number * (BUTTON + BETWEEN), top, BUTTON, BUTTON)

    def _lanes(self) -> Lanes:
        return lanes_in(self.height(), QFontMetricsF(self._theme.font("label")).height())


def _button(hint: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("rank", "bare")
    button.setToolTip(hint)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
