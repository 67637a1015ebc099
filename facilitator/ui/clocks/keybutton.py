"""A button that shows the key beside its words."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from facilitator.ui.theme import FontRole, Spacing, Theme

PADDING, GAP, HEIGHT = 18, 9, 34
LEAST_PADDING, LEAST_WIDTH = 10, 210
MOST_FACES = 12


class KeyButton(QPushButton):
    """A push button with its words in the middle and its key, smaller, beside them."""

    def __init__(self, theme: Theme, *, key: str = "", primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self._primary = primary
        self._deaf = False
        self._words = ""
        self._widest = 0
        self._key_width = 0
        self._faces: dict[tuple[object, ...], QPixmap] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # the key is painted, and heard behind the words
        self.setAccessibleDescription(key)
        theme.changed.connect(self._measure)

    def text(self) -> str:
        """Give the words."""
        return self._words

    def setText(self, text: str) -> None:
        """Say other words; the button keeps the width of the longest so far, so that its neighbours stay in place."""
        if text == self._words:
            return
        self._words = text
        self.setAccessibleName(text)
        self.update()
        if self._width(self._role, text) > self._widest:
            self._measure()

    @property
    def deaf(self) -> bool:
        """Say whether it shows that a press would be ignored."""
        return self._deaf

    def set_deaf(self, deaf: bool) -> None:
        """Show that a press would be ignored for a moment."""
        if deaf != self._deaf:
            self._deaf = deaf
            self.update()

    def sizeHint(self) -> QSize:
        """Give room for the words, the key and the air around them."""
        width = self._widest + 2 * PADDING
        if self._key:
            width += GAP + self._key_width
        return QSize(width, round(HEIGHT * self._theme.zoom))

    def minimumSizeHint(self) -> QSize:
        """Leave short words whole; very long names are shortened before they push the columns about."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), round(LEAST_WIDTH * self._theme.zoom)), hint.height())

    @Slot()
    def _measure(self) -> None:
        self._faces.clear()
        self._widest = self._width(self._role, self._words)
        self._key_width = self._width("label", self._key)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button as the style sheet draws the others; each of its faces is drawn once and kept."""
        ratio = self.devicePixelRatioF()
        face = (
            self._words,
            self._tone,
            self._ground,
            self._edge,
            self.width(),
            self.height(),
            ratio,
            self.isRightToLeft(),
        )
        if face not in self._faces:
            if len(self._faces) >= MOST_FACES:
                self._faces.clear()
            self._faces[face] = self._drawn(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._faces[face])
        painter.end()

    def _drawn(self, ratio: float) -> QPixmap:
        face = QPixmap(self.size() * ratio)
        face.setDevicePixelRatio(ratio)
        face.fill(Qt.GlobalColor.transparent)
        painter = QPainter(face)
        self._draw_ground(painter)
        self._draw_words(painter)
        painter.end()
        return face

    def _draw_ground(self, painter: QPainter) -> None:
        wide = 2 if self._primary and self.hasFocus() else 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(self._edge), wide))
        painter.setBrush(self._theme.colour(self._ground))
        inside = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(inside, Spacing.radius, Spacing.radius)

    @property
    def _ground(self) -> str:
        if self.isDown():
            return "accentbg"
        if self._primary:
            return "accent" if self._tone == "on" else "raised"
        return "raised" if self.isEnabled() else "panel"

    @property
    def _edge(self) -> str:
        if self.hasFocus():
            return "text" if self._primary else "accent"
        if self._primary and self._tone == "on":
            return "accent"
        return "faint" if self.underMouse() and self.isEnabled() else "line"

    @property
    def _role(self) -> FontRole:
        return "strong" if self._primary else "text"

    def _draw_words(self, painter: QPainter) -> None:
        key = GAP + self._width("label", self._key) if self._key else 0
        metrics = QFontMetrics(self._theme.font(self._role))
        room = self.width() - key - 2 * LEAST_PADDING
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        words = metrics.horizontalAdvance(text)
        left = (self.width() - words - key) // 2
        painter.setPen(self._theme.colour(self._tone))
        painter.setFont(self._theme.font(self._role))
        painter.drawText(self._seen(left, words + 1), Qt.AlignmentFlag.AlignVCenter, text)
        if self._key:
            painter.setPen(self._theme.colour(self._key_tone))
            painter.setFont(self._theme.font("label"))
            painter.drawText(self._seen(left + words + GAP, key), Qt.AlignmentFlag.AlignVCenter, self._key)

    def _seen(self, left: int, width: int) -> QRect:
        """Give a part of the button, counted from the right where the language is read from there."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(left, 0, width, self.height()))

    @property
    def _tone(self) -> str:
        if not self.isEnabled():
            return "faint"
        if self._deaf:
            return "dim"
        return "on" if self._primary else "text"

    @property
    def _key_tone(self) -> str:
        return "on" if self._tone == "on" else "faint"

    def _width(self, role: FontRole, text: str) -> int:
        return QFontMetrics(self._theme.font(role)).horizontalAdvance(text)
