"""The plot of the timeline: the strip, zoomed by the wheel, moved and clicked by the mouse."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from facilitator.core.saying import tr
from facilitator.ui.theme import Theme
from facilitator.ui.timeline.grip import Grip
from facilitator.ui.timeline.lanes import lanes_in
from facilitator.ui.timeline.picture import Bar, Lane, Picture
from facilitator.ui.timeline.scale import VisibleTime, first_view, following, kept_in_view, moved, whole, zoomed
from facilitator.ui.timeline.strip import Strip

NOTCH = 120.0
GRIP = 6.0
NEAR = 4.0
CLICK = 4.0


class TimelinePlot(Strip):
    """The strip with its mouse and keys.

    `pointed` carries the code of the item under the mouse (or None), `chosen` that of the item that was clicked;
    `pulled` carries a bar of the plan, the instant it was taken at and the instant it is at, `dropped` the same at the
    end, `let_go` that nothing came of it.
    """

    pointed = Signal(object)
    chosen = Signal(object)
    viewed = Signal(object)
    pulled = Signal(object)
    dropped = Signal(object)
    let_go = Signal()

    def __init__(self, theme: Theme, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, zone, parent)
        self._pressed: QPointF | None = None
        self._at_press: VisibleTime | None = None
        self._tip_place = QPoint()
        self.grip = Grip()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Timeline"))

    def set_editable(self, editable: bool) -> None:
        """Let the bars of the plan be moved and stretched, or not."""
        self.grip.enabled = editable
        self._release()

    def show_picture(self, picture: Picture) -> None:
        """Show the meeting as it stands; the view follows the hour unless it was moved by hand."""
        self._picture = picture
        self._view = first_view(picture) if self._view is None else kept_in_view(self._view, picture)
        self.update()

    def moves_by(self, now: datetime) -> float:
        """Say by how many pixels the line for now would move if it were drawn again now."""
        if self._picture is None or self._view is None:
            return 0.0
        return abs((now - self._picture.now).total_seconds()) / self._view.seconds * float(self.width())

    def zoom(self, steps: float, anchor: datetime | None = None) -> None:
        """Zoom in by so many steps, around an instant or around now where that is in view."""
        if self._view is None or self._picture is None:
            return
        now_in_view = 0 <= self._view.share(self._picture.now) <= 1
        middle = self._picture.now if now_in_view else self._view.at(0.5)
        self.look_at(zoomed(self._view, steps, anchor or middle))

    def follow(self) -> None:
        """Go back to now, and follow the hour again."""
        if self._view is not None and self._picture is not None:
            self.look_at(following(self._view, self._picture.now))

    def show_session(self) -> None:
        """Show the session that runs or comes next."""
        if self._picture is not None:
            self.look_at(first_view(self._picture))

    def show_whole(self) -> None:
        """Show the whole meeting, or as much of it as two days hold."""
        if self._picture is not None:
            self.look_at(whole(self._picture))

    def look_at(self, view: VisibleTime) -> None:
        """Show another stretch of time."""
        self._view = view
        self.update()
        self.viewed.emit(view)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse; turned sideways, or with Shift, go on in time."""
        if self._view is None or self._picture is None:
            return
        turn = event.angleDelta()
        sideways = turn.x() or (turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if sideways:
            self.look_at(moved(self._view, -sideways / NOTCH / 10, self._picture))
        else:
            self.zoom(turn.y() / NOTCH, self._view.at(event.position().x() / max(1, self.width())))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys do what the mouse does: arrows go on, plus and minus zoom, Home goes to now."""
        if self._view is None or self._picture is None:
            return
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                way = -1 if event.key() == Qt.Key.Key_Left else 1
                self.look_at(moved(self._view, way / 10, self._picture))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(1)
            case Qt.Key.Key_Minus:
                self.zoom(-1)
            case Qt.Key.Key_Home:
                self.follow()
            case Qt.Key.Key_Escape:
                self._release()
                self.let_go.emit()
            case _:
                event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a bar of the plan where it can be changed, else of the view."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._at_press = event.position(), self._view
        bar = self.bar_at(event.position())
        if self.grip.enabled and bar is not None and bar.lane is Lane.PLANNED and self._view is not None:
            self.grip.take(bar, self._edge_of(bar, event.position().x()), self._instant(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the bar or the view that is held, else point."""
        place = event.position()
        if self._pressed is None or self._at_press is None:
            self._point(place, event.globalPosition())
            return
        if abs(place.x() - self._pressed.x()) < CLICK and not self.grip.moved:
            return
        if self.grip.bar is not None:
            self.grip.move(self._instant(place.x()))
            self._tip_place = event.globalPosition().toPoint()
            self.pulled.emit(self.grip)
        elif self._picture is not None:
            share = (self._pressed.x() - place.x()) / max(1, self.width())
            self.look_at(moved(self._at_press, share, self._picture))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was held; a press that moved nothing is a click."""
        if self._pressed is None:
            return
        pressed = self._pressed
        if self.grip.moved:
            self.dropped.emit(self.grip)
        elif abs(event.position().x() - pressed.x()) < CLICK:
            bar = self.bar_at(pressed)
            if bar is not None:
                self.chosen.emit(bar.code)
        self._release()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._focus_on(None)
        super().leaveEvent(event)

    def bar_at(self, place: QPointF) -> Bar | None:
        """Give the bar under a place, the one on top where several lie there; within a few pixels is near enough."""
        if self._picture is None or self._view is None:
            return None
        row = lanes_in(self.height(), QFontMetricsF(self._theme.font("label")).height()).row_at(place.y())
        if row is None:
            return None
        picture = self._picture
        bars = picture.planned if row == 0 else (*picture.expected, *picture.kept)
        inside = [b for b in bars if self._x(b.start) <= place.x() < self._x(b.end)]
        near = [b for b in bars if self._x(b.start) - NEAR <= place.x() < self._x(b.end) + NEAR]
        found = inside or near
        return found[-1] if found else None

    def _point(self, place: QPointF, there: QPointF) -> None:
        bar = self.bar_at(place)
        edge = self._edge_of(bar, place.x()) if bar is not None and self.grip.enabled else ""
        grips = bar is not None and bar.lane is Lane.PLANNED and self.grip.enabled
        shape = Qt.CursorShape.ArrowCursor if bar is None else Qt.CursorShape.PointingHandCursor
        if grips:
            shape = Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)
        self._tip_place = there.toPoint()
        self._focus_on(None if bar is None else bar.code)

    def tell(self, lines: tuple[str, ...]) -> None:
        """Show figures beside the mouse, as plain text."""
        if lines:
            from html import escape

            QToolTip.showText(self._tip_place, "<p style='white-space:pre'>" + escape("\n".join(lines)) + "</p>", self)

    def _focus_on(self, code: str | None) -> None:
        if code == self._focus:
            return
        self._focus = code
        self.update()
        if code is None:
            QToolTip.hideText()
        self.pointed.emit(code)

    def _edge_of(self, bar: Bar, x: float) -> str:
        left, right = self._x(bar.start), self._x(bar.end)
        grip = min(GRIP, (right - left) / 4)
        if x > right - grip:
            return "end"
        return "start" if x < left + grip else ""

    def _release(self) -> None:
        self._pressed = self._at_press = None
        self.grip.release()
        self.show_effect(())

    def _x(self, instant: datetime) -> float:
        return 0.0 if self._view is None else self._view.share(instant) * float(self.width())

    def _instant(self, x: float) -> datetime:
        view = self._view
        if view is None:
            raise RuntimeError(tr("The timeline shows nothing yet."))
        return view.at(x / max(1, self.width()))
