"""The wheel scrolls a form, and chooses nothing in it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from facilitator.core.commands import COMMANDS
from facilitator.ui.form_strip import FormStrip
from facilitator.ui.window import Window

Do = Callable[[str], None]


def test_the_wheel_scrolls_a_form_and_chooses_nothing(window: Window, do: Do) -> None:
    for line in ("start-session 2", "take-up c", "give-floor"):
        do(line)
    window.asking.ask(COMMANDS["correct"])
    strip = window.strips.open
    assert isinstance(strip, FormStrip)
    boxes = [box for box in strip.findChildren(QComboBox) if box.isEnabled() and box.count() > 1]
    assert boxes
    for box in boxes:
        before = box.currentIndex()
        middle = QPointF(box.rect().center())
        turned = QWheelEvent(
            middle, box.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(box, turned)
        assert box.currentIndex() == before
