"""The bar of the spoken time: how much of the limit is used."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.core.saying import tr
from facilitator.ui.painting import fill
from facilitator.ui.theme import Spacing, Theme

HEIGHT = 5


class TimeBar(QWidget):
    """The lower edge of a card, which fills as the language is read, in the colour of the clock's phase."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self._tone = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Share of the limit that is used"))
        theme.changed.connect(self.update)

    def show_share(self, share: float, token: str) -> None:
        """Show a share from 0 to 1 in the colour of a token."""
        if (share, token) != (self._share, self._tone):
            self._share, self._tone = share, token
            self.setAccessibleDescription(tr("{n}%", n=round(100 * share)))
            self.update()

    def sizeHint(self) -> QSize:
        """Give the height of a thin bar."""
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, round at the corners of the card, and over it the used part with a straight end."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = Spacing.card_radius - Spacing.hair
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(0, self.height() - 3 * corner, self.width(), 3 * corner), corner, corner)
        painter.setClipPath(edge)
        track = QRectF(0, 0, self.width(), self.height())
        fill(painter, track, self._theme.colour("raised"))
        if self._share > 0:
            used = self.width() * self._share
            begin = self.width() - used if self.isRightToLeft() else 0
            fill(painter, QRectF(begin, 0, used, self.height()), self._theme.colour(self._tone))
