"""The preview on the desk: the room display in small, and the views to choose from."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QToolButton, QWidget

from facilitator.core.saying import tr
from facilitator.ui.display.face import DisplayFace
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import in_column, in_row, wide
from facilitator.ui.theme import Theme, dress

USUAL_SHAPE = QSize(16, 9)
SMALLEST, WIDEST = 176, 360


class DisplayPreview(QFrame):
    """What the room sees, small; where it is shown stands beside it in words."""

    def __init__(self, theme: Theme, acts: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = _Shaped(theme)
        self._where = plain_label("label", "faint", wraps=True)
        self._where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        menu = QMenu(self)
        menu.addActions(acts)
        self._theme = theme
        self._views = QToolButton()
        self._views.setText(tr("Room display"))
        self._views.setAccessibleName(tr("What the room display shows"))
        self._views.setProperty("rank", "quiet")
        self._views.setMenu(menu)
        self._views.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._views.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        head = in_row(self._views, wide(self._where))
        in_column(head, self.face, within=self, margins=(12, 4, 12, 12), spacing=4)
        theme.changed.connect(self._show_icon)
        self._show_icon()

    @property
    def where(self) -> str:
        """Give the words on where the room display is shown."""
        return self._where.text()

    def say_where(self, words: str, shape: QSize = USUAL_SHAPE, *, tone: str = "faint") -> None:
        """Say where the display is shown, and take on the shape of that screen."""
        self._where.setText(words)
        self._where.setToolTip(words)
        dress(self._where, tone=tone)
        self.face.set_shape(shape)

    def _show_icon(self) -> None:
        self._views.setIcon(self._theme.icon("chevron-down", "dim"))


class _Shaped(DisplayFace):
    """A face that keeps the shape of the projector's screen at every width."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._shape = USUAL_SHAPE
        self.setAccessibleName(tr("Preview of the room display"))
        self.setMaximumWidth(WIDEST)
        self.setFixedHeight(self._high(SMALLEST))

    def set_shape(self, shape: QSize) -> None:
        """Take on the shape of a screen."""
        if shape != self._shape and shape.width() > 0:
            self._shape = shape
            self.setFixedHeight(self._high(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the height follow the width."""
        super().resizeEvent(event)
        self.setFixedHeight(self._high(event.size().width()))

    def _high(self, width: int) -> int:
        return round(width * self._shape.height() / self._shape.width())
