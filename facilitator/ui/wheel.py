"""The wheel scrolls a form, and changes nothing that is chosen in it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QWidget


class _Scrolling(QObject):
    """Leaves the wheel over a list of choices to the page that lies around it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand a turn of the wheel on to the page."""
        if event.type() != QEvent.Type.Wheel:
            return super().eventFilter(watched, event)
        event.ignore()
        return True


def leave_wheel(page: QWidget) -> None:
    """Let no turn of the wheel choose anything on a page that has its lists of choices by now."""
    for box in page.findChildren(QComboBox):
        chosen_by_hand(box)


def chosen_by_hand(box: QComboBox) -> None:
    """Let the wheel over a list of choices scroll the page, and not choose."""
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.installEventFilter(_Scrolling(box))
