"""Labels that change at each act take room only where they need more of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.clocks.keybutton import KeyButton
from facilitator.ui.steady import SteadyLabel
from facilitator.ui.theme import FontRole, Theme

Laid = Callable[[QWidget], None]


@pytest.fixture
def laid(qtbot: QtBot) -> Laid:
    boxes = []

    def lay(widget: QWidget) -> None:
        box = QWidget()
        boxes.append(box)
        qtbot.addWidget(box)
        row = QHBoxLayout(box)
        row.addWidget(widget)
        row.addStretch()
        box.resize(400, 200)
        box.show()
        qtbot.waitExposed(box)

    return lay


def test_shorter_words_leave_everything_in_its_place_and_longer_ones_are_whole(
    qtbot: QtBot, theme: Theme, laid: Laid
) -> None:
    for widget in (SteadyLabel(theme, "text", "dim"), KeyButton(theme)):
        widget.setText("last seconds of 10:00")
        laid(widget)
        wide = widget.width()
        widget.setText("left")
        qtbot.wait(1)
        assert widget.width() == wide
        widget.setText("much longer words than those before them")
        qtbot.wait(1)
        assert widget.width() >= widget.fontMetrics().horizontalAdvance(widget.text())


def test_once_there_are_no_words_no_room_is_kept_for_earlier_ones(qtbot: QtBot, theme: Theme, laid: Laid) -> None:
    label = SteadyLabel(theme, "text", "dim")
    label.setText("over 18:24:40")
    laid(label)
    label.setText("")
    label.setText("9:59")
    qtbot.wait(1)
    assert label.sizeHint().width() == label.fontMetrics().horizontalAdvance("9:59")


def test_words_that_wrap_take_the_lines_they_need(qtbot: QtBot, theme: Theme) -> None:
    label = SteadyLabel(theme, "text", "dim", lines=2)
    label.setText("one line")
    two = label.heightForWidth(200)
    assert 0 <= two - 2 * label.fontMetrics().lineSpacing() <= 2
    label.setText("word " * 60)
    assert label.heightForWidth(200) > two
    assert label.heightForWidth(2000) == two
    label.deleteLater()


@pytest.mark.parametrize("role", ["text", "chair_text"])
def test_the_last_line_is_whole_and_one_line_takes_as_much_room_as_all_that_are_kept(
    theme: Theme, role: FontRole
) -> None:
    label = SteadyLabel(theme, role, "dim", lines=2, most=2)
    wide, words = 1000, "gypsy "
    kept = label.heightForWidth(wide)
    while label.fontMetrics().horizontalAdvance(words) < 1.5 * wide:
        words += "gypsy "
    label.setText(words)
    everything = QRect(0, 0, wide, 10_000)
    needed = label.fontMetrics().boundingRect(everything, Qt.TextFlag.TextWordWrap, words).height()
    assert label.heightForWidth(wide) == kept >= needed
    label.deleteLater()


NARROW, WIDE = 200, 900
WORDS = "word " * 12


@pytest.fixture
def column(qtbot: QtBot) -> Laid:
    """Lay a label below what takes all the room that it leaves, as the card does."""
    boxes = []

    def lay(widget: QWidget) -> None:
        box = QWidget()
        boxes.append(box)
        qtbot.addWidget(box)
        rows = QVBoxLayout(box)
        rows.addStretch(1)
        rows.addWidget(widget)
        box.resize(NARROW, 400)
        box.show()
        qtbot.waitExposed(box)

    return lay


def has_room(label: SteadyLabel) -> bool:
    return label.height() >= label.heightForWidth(label.width())


def in_lines(number: int) -> str:
    return "\n".join(["word"] * number)


def resize(qtbot: QtBot, label: SteadyLabel, width: int) -> None:
    label.window().resize(width, 400)
    qtbot.wait(1)


def test_words_of_more_lines_are_whole_also_after_the_label_was_made_wider(
    qtbot: QtBot, theme: Theme, column: Laid
) -> None:
    label = SteadyLabel(theme, "text", "dim", lines=1)
    column(label)
    label.setText(WORDS)
    qtbot.wait(1)
    tall = label.height()
    resize(qtbot, label, WIDE)
    assert label.height() < tall
    label.setText(in_lines(tall // label.fontMetrics().lineSpacing()))
    qtbot.wait(1)
    assert label.height() == tall
    assert has_room(label)


def test_words_said_while_there_was_room_are_whole_also_where_there_is_less(
    qtbot: QtBot, theme: Theme, column: Laid
) -> None:
    label = SteadyLabel(theme, "text", "dim", lines=1)
    label.setText("word")
    column(label)
    resize(qtbot, label, WIDE)
    label.setText(WORDS)
    resize(qtbot, label, NARROW)
    assert label.heightForWidth(label.width()) > label.fontMetrics().lineSpacing()
    assert has_room(label)


@pytest.mark.parametrize(
    ("before", "after"),
    [(("text", 2.0), ("text", 1.0)), (("speaker", 0.9), ("label", 0.9))],
    ids=["text size", "role"],
)
def test_two_lines_are_whole_also_where_one_of_the_font_before_was_as_high(
    qtbot: QtBot, theme: Theme, column: Laid, before: tuple[FontRole, float], after: tuple[FontRole, float]
) -> None:
    theme.set_zoom(before[1])
    label = SteadyLabel(theme, before[0], "dim", lines=1)
    column(label)
    label.setText("word")
    high = label.heightForWidth(label.width())
    theme.set_zoom(after[1])
    label.set_role(after[0])
    qtbot.wait(1)
    label.setText(in_lines(2))
    assert label.heightForWidth(label.width()) == high
    qtbot.wait(1)
    assert has_room(label)


def test_a_label_of_another_role_has_another_font_and_room(theme: Theme) -> None:
    label = SteadyLabel(theme, "clock", "text")
    label.setText("5:00")
    before = label.sizeHint()
    label.set_role("chair_clock")
    assert label.sizeHint().width() > before.width()
    assert label.sizeHint().height() > before.height()
    label.deleteLater()


def test_a_screen_reader_reads_the_words(theme: Theme) -> None:
    label = SteadyLabel(theme, "clock", "text")
    label.setText("5:00")
    assert (label.text(), label.accessibleName()) == ("5:00", "5:00")
    label.deleteLater()
