"""Screens: which one is the projector, while they are plugged in and out."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from facilitator.ui.window_placement import Monitor, in_order_of_arrival, monitor_of, monitors


def projector_among(screens: Sequence[Monitor], desk: Monitor, wanted: str = "") -> Monitor | None:
    """Give the screen for the room: the last that is neither the desk's nor shows the same part of it, or None.

    One with the name that is wanted comes first, where there is one.
    """
    others = [s for s in reversed(screens) if s.key != desk.key and s.area != desk.area]
    return next((s for s in others if s.name == wanted), next(iter(others), None))


class Projector(QObject):
    """Follows the screens of the computer; `changed` says that the projector came, went, or is another one."""

    changed = Signal()

    def __init__(self, desk: QWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window: QWindow | None = None
        self._wanted = ""
        self._known: tuple[Monitor, ...] = monitors()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - no widget lives without one
        # screenRemoved is emitted when the screen is gone from the list, and before Qt moves its windows onto the desk
        app.screenAdded.connect(self.look_again)
        app.screenRemoved.connect(self.look_again)
        app.primaryScreenChanged.connect(self.look_again)

    def follow(self) -> None:
        """Look at where the desk is now that it is shown, and again whenever it goes to another screen."""
        window = self._desk.windowHandle()
        if window is not self._window:
            self._window = window
            window.screenChanged.connect(self.look_again)
        self.changed.emit()

    @property
    def screen(self) -> Monitor | None:
        """Give the projector's screen, or None while there is no second screen."""
        return projector_among(self.screens, monitor_of(self._desk), self._wanted)

    def prefer(self, name: str) -> None:
        """Prefer the screen of a name, or none."""
        self._wanted = name
        self.changed.emit()

    @property
    def screens(self) -> tuple[Monitor, ...]:
        """Give the screens, in the order in which they came."""
        self._known = in_order_of_arrival(self._known, monitors())
        return self._known

    def names(self) -> tuple[str, ...]:
        """Give the names of the screens, each once."""
        return tuple(dict.fromkeys(screen.name for screen in self.screens))

    def know(self, screens: Sequence[Monitor]) -> None:
        """Know the screens in the order in which they came to another desk, so that the projector is the same."""
        self._known = tuple(screens)
        self.changed.emit()

    @Slot()
    def look_again(self) -> None:
        """Look again after a screen came or went, has another size, or the desk has gone to another one."""
        self.changed.emit()
