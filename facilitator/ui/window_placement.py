"""Window placement: the screens of the computer, and where a window stands on them.

Nobody keeps a QScreen. What `window.screen()` gives to Python belongs to that window: when the window is destroyed, so
is the object, for all code that kept the same screen. So screens are plain values here, and Qt is asked anew each time.
"""

from collections.abc import Iterable

import shiboken6
from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.values import dataclass

AROUND = QSize(40, 60)
# what a window manager puts around a window, above all its title
FRAME = 32
KEPT_IN_SIGHT = "kept-in-sight"
# pixels of a window that must be on one screen so that it can be seen and dragged
LEAST_SEEN = (200, 100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Monitor:
    """A screen while it is plugged in: `key` is its own (names may come twice), `area` its place among the others."""

    key: int
    name: str
    area: QRect


def monitors() -> tuple[Monitor, ...]:
    """Give the screens that are plugged in now, in Qt's order."""
    return tuple(_monitor(screen) for screen in QGuiApplication.screens())


def monitor_of(window: QWidget) -> Monitor:
    """Give the screen that a window is on, or will be on."""
    return _monitor(window.screen())


def in_order_of_arrival(known: Iterable[Monitor], now: Iterable[Monitor]) -> tuple[Monitor, ...]:
    """Give the screens that there are now: those known before in their order, then the new ones."""
    present = {monitor.key: monitor for monitor in now}
    staying = [present.pop(monitor.key) for monitor in known if monitor.key in present]
    return (*staying, *present.values())


def stand_on(window: QWidget, monitor: Monitor) -> None:
    """Let a window be on a screen; where that was unplugged meanwhile, it stays where it is."""
    for screen in QGuiApplication.screens():
        if _key(screen) == monitor.key:
            window.setScreen(screen)


def resize_within(window: QWidget, wanted: QSize, least: QSize) -> None:
    """Make a window as large as is wanted and its screen allows, and never smaller than `least`."""
    room = window.screen().availableSize() - AROUND
    window.resize(wanted.boundedTo(room.expandedTo(least)))


def widest(window: QWidget) -> int:
    """Give how wide a window can be on its screen."""
    return window.screen().availableSize().width() - AROUND.width()


def keep_in_sight(widget: QWidget) -> None:
    """Let windows that are opened beside the desk stand so that they leave a part of it in sight."""
    widget.setObjectName(KEPT_IN_SIGHT)


def stand_aside(window: QWidget, desk: QWidget) -> None:
    """Let a window that has a size of its own open where it leaves the speaker and the clock in sight.

    It is made smaller for that, down to what it needs; where even that is too large, it stands low at the side of the
    desk: the clock is in its middle.
    """
    if not window.testAttribute(Qt.WidgetAttribute.WA_Resized):
        return
    area = desk.screen().availableGeometry()
    left = max(area.left(), desk.frameGeometry().left())
    area.adjust(0, 0, 0, -FRAME)
    free = _free_beside(window, desk, area)
    if free is not None:
        window.resize(window.size().boundedTo(free.size()))
        area = free
    lowest = area.bottom() - window.height()
    window.move(max(area.left(), min(left, area.right() - window.width())), max(area.top(), lowest))


def _free_beside(window: QWidget, desk: QWidget, area: QRect) -> QRect | None:
    """Give the part of the screen beside what is kept in sight that leaves a window largest; beneath it where equal."""
    kept = desk.findChild(QWidget, KEPT_IN_SIGHT)
    if kept is None or not kept.isVisible():
        return None
    whole = QRect(kept.mapToGlobal(QPoint(0, 0)), kept.size())
    beneath, beside, before, above = QRect(area), QRect(area), QRect(area), QRect(area)
    beneath.setTop(whole.bottom() + 1)
    beside.setLeft(whole.right() + 1)
    before.setRight(whole.left() - 1)
    above.setBottom(whole.top() - 1)
    needed = window.minimumSizeHint().expandedTo(window.minimumSize())
    above.adjust(0, 0, 0, -FRAME)
    fitting = [part for part in (beneath, beside, before, above) if needed.boundedTo(part.size()) == needed]
    return max(fitting, key=lambda part: _area(window.size().boundedTo(part.size())), default=None)


def _area(size: QSize) -> int:
    return size.width() * size.height()


def show_in_place(widget: QWidget, *, shown: bool) -> None:
    """Show or hide a part of a window; one that is not in it yet comes with it, and is never a window of its own."""
    if shown and widget.isWindow():
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
    else:
        widget.setVisible(shown)


def pop_up(menu: QMenu, at: QPoint) -> None:
    """Open a menu at a point, moved up no further than the screen wants: Qt would turn it upwards over the clock."""
    screen = QGuiApplication.screenAt(at) or menu.screen()
    area = screen.availableGeometry()
    lowest = area.top() + area.height() - menu.sizeHint().height()
    menu.popup(QPoint(at.x(), min(at.y(), max(lowest, area.top()))))


def stands_again(window: QWidget, remembered: QByteArray) -> bool:
    """Let a window stand where it is remembered to have stood; False where that is nonsense, or on no screen."""
    if not window.restoreGeometry(remembered):
        return False
    least_wide, least_high = LEAST_SEEN
    seen = (screen.availableGeometry().intersected(window.geometry()) for screen in QGuiApplication.screens())
    return any(part.width() >= least_wide and part.height() >= least_high for part in seen)


def take_place(window: QWidget, before: QWidget) -> None:
    """Let a window that is not shown yet stand where another does, as large, even where that is half off the screen."""
    stand_on(window, monitor_of(before))
    # setting the geometry of a maximised window leaves it half in both states
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setGeometry(before.normalGeometry())
    window.setWindowState(before.windowState() & ~Qt.WindowState.WindowActive)


def _monitor(screen: QScreen) -> Monitor:
    return Monitor(key=_key(screen), name=screen.name(), area=screen.geometry())


def _key(screen: QScreen) -> int:
    return int(shiboken6.getCppPointer(screen)[0])
