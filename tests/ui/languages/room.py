"""The room that the words of a window have, and what of them is cut."""

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionFrame,
    QStyleOptionToolButton,
    QToolButton,
    QWidget,
)

from facilitator.ui.clocks.keybutton import GAP, LEAST_PADDING, KeyButton
from facilitator.ui.elided import ElidedLabel

# what rounding takes
NEARLY = 2


def cut(window: QWidget) -> list[str]:
    """Name the labels and buttons of a window that have less room than their words need.

    What is cut is excused only where the whole of it is told to whoever points at it.
    """
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        for words, needed, room in _measured(widget):
            told = words in widget.toolTip().replace("\n", " ")
            if (needed.width() > room.width() + NEARLY or needed.height() > room.height() + NEARLY) and not told:
                sizes = f"{needed.toTuple()} in {room.toTuple()}"
                found.append(f"{type(widget).__name__} “{words[:60]}” {sizes}")
    return found


def _measured(widget: QWidget) -> Iterator[tuple[str, QSize, QSize]]:
    """Give the words of a widget, the room that they need, and the room that they have."""
    match widget:
        case ElidedLabel() if widget.words:
            # its height is that of one line, and a line that is shortened is told of
            needed = widget.fontMetrics().horizontalAdvance(widget.words)
            yield widget.words, QSize(needed, widget.fontMetrics().height()), widget.size()
        case QLabel() if widget.text() and widget.pixmap().isNull():
            yield widget.text(), _needed_by(widget), widget.size()
        case QLineEdit() if widget.placeholderText() and not widget.text():
            needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            yield widget.placeholderText(), QSize(needed, widget.fontMetrics().height()), _room_of_line(widget)
        case KeyButton() if widget.text():
            yield _words_of(widget), _needed_by_words_and_key(widget), widget.size()
        case QAbstractButton() if widget.text():
            yield _words_of(widget), _needed_by_button(widget), _room_of(widget)


def _words_of(button: QAbstractButton) -> str:
    return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&").replace("\n", " ")


def _needed_by(label: QLabel) -> QSize:
    hint = label.sizeHint()
    if label.wordWrap():
        return QSize(_longest_word(label.fontMetrics(), label.text()), label.heightForWidth(label.width()))
    return hint


def _needed_by_words_and_key(button: KeyButton) -> QSize:
    words = QFontMetrics(button._theme.font(button._role))
    key = QFontMetrics(button._theme.font("label"))
    beside = GAP + key.horizontalAdvance(button._key) if button._key else 0
    return QSize(words.horizontalAdvance(button.text()) + beside + 2 * LEAST_PADDING, words.height())


def _needed_by_button(button: QAbstractButton) -> QSize:
    size = button.fontMetrics().size(0, _words_of(button))
    icon = 0 if button.icon().isNull() else button.iconSize().width()
    return QSize(size.width() + icon, button.fontMetrics().height())


def _room_of(button: QAbstractButton) -> QSize:
    """Give what the style leaves of a button for its words."""
    style = button.style()
    match button:
        case QCheckBox():
            option = QStyleOptionButton()
            button.initStyleOption(option)
            return style.subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, button).size()
        case QPushButton():
            option = QStyleOptionButton()
            button.initStyleOption(option)
            return style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).size()
        case QToolButton():
            tool = QStyleOptionToolButton()
            button.initStyleOption(tool)
            control = QStyle.ComplexControl.CC_ToolButton
            return style.subControlRect(control, tool, QStyle.SubControl.SC_ToolButton, button).size()
        case _:
            return button.size()


def _room_of_line(line: QLineEdit) -> QSize:
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    return line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line).size()


def _longest_word(metrics: QFontMetrics, text: str) -> int:
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
