"""Screens: which one is the projector, while they are plugged in and out."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QWidget


def projector_among(screens: Sequence[QScreen], desk: QScreen | None) -> QScreen | None:
    """Give the screen for the room: the last that is neither the desk's nor shows the same part of it, or None."""
    others = (s for s in reversed(screens) if s is not desk and (desk is None or s.geometry() != desk.geometry()))
    return next(others, None)


class Projector(QObject):
    """Follows the screens of the computer; `changed` says that the projector came, went, or is another one."""

    changed = Signal()

    def __init__(self, desk: QWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window: QWindow | None = None
        self._screens: list[QScreen] = list(QGuiApplication.screens())
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - no widget lives without one
        app.screenAdded.connect(self.on_added)
        app.screenRemoved.connect(self.on_removed)
        app.primaryScreenChanged.connect(self.on_moved)

    def follow(self) -> None:
        """Look at where the desk is now that it is shown, and again whenever it goes to another screen."""
        window = self._desk.windowHandle()
        if window is not self._window:
            self._window = window
            window.screenChanged.connect(self.on_moved)
        self.changed.emit()

    @property
    def screen(self) -> QScreen | None:
        """Give the projector's screen, or None while there is no second screen."""
        return projector_among(self._screens, self._desk.screen())

    @property
    def screens(self) -> tuple[QScreen, ...]:
        """Give the screens, in the order in which they came."""
        return tuple(self._screens)

    def know(self, screens: Sequence[QScreen]) -> None:
        """Know the screens in the order in which they came to another desk, so that the projector is the same."""
        self._screens = [*screens, *(s for s in self._screens if s not in screens)]
        self.changed.emit()

    def on_added(self, screen: QScreen) -> None:
        """Know a screen that was plugged in."""
        if screen not in self._screens:
            self._screens.append(screen)
        self.changed.emit()

    def on_removed(self, screen: QScreen) -> None:
        """Forget a screen that was unplugged, before Qt moves its windows over the desk."""
        self._screens = [s for s in self._screens if s is not screen]
        self.changed.emit()

    def on_moved(self) -> None:
        """Look again after the desk has gone to another screen, or a screen has another size."""
        self.changed.emit()
