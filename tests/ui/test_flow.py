"""A row that flows: nothing is cut, the first gives way, lines begin where people begin to read."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.flow import FlowRow


class Fixed(QWidget):
    """A widget that needs so much room, and as a button can do with less."""

    def __init__(self, width: int, least: int) -> None:
        super().__init__()
        self._sizes = QSize(width, 30), QSize(least, 30)

    def sizeHint(self) -> QSize:
        return self._sizes[0]

    def minimumSizeHint(self) -> QSize:
        return self._sizes[1]


def laid(qtbot: QtBot, width: int, *widgets: QWidget, apart: int = 0) -> QWidget:
    box = QWidget()
    qtbot.addWidget(box)
    whole = QVBoxLayout(box)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(FlowRow(*widgets, spacing=10, apart=apart))
    whole.addStretch()
    box.resize(width, 300)
    box.show()
    qtbot.waitExposed(box)
    return box


def places(*widgets: QWidget) -> list[tuple[int, int, int]]:
    return [(w.x(), w.y(), w.width()) for w in widgets]


def test_what_fits_stands_in_one_line_the_last_at_its_end(qtbot: QtBot) -> None:
    row = [Fixed(100, 50), Fixed(80, 80), Fixed(60, 60)]
    box = laid(qtbot, 400, *row, apart=1)
    assert places(*row) == [(0, 0, 100), (110, 0, 80), (340, 0, 60)]
    assert box.layout().sizeHint().height() >= 30


def test_the_first_gives_way_before_the_line_breaks(qtbot: QtBot) -> None:
    row = [Fixed(100, 50), Fixed(80, 80), Fixed(60, 60)]
    box = laid(qtbot, 230, *row)
    assert places(*row) == [(0, 0, 70), (80, 0, 80), (170, 0, 60)]
    assert box.width() == 230


def test_what_does_not_fit_goes_on_to_the_next_line(qtbot: QtBot) -> None:
    row = [Fixed(100, 90), Fixed(80, 80), Fixed(60, 60)]
    box = laid(qtbot, 200, *row)
    assert places(*row) == [(0, 0, 100), (110, 0, 80), (0, 40, 60)]
    assert box.layout().heightForWidth(200) >= 70


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    row = [Fixed(100, 90), Fixed(80, 80), Fixed(60, 60)]
    row[1].hide()
    box = laid(qtbot, 200, *row)
    assert places(row[0], row[2]) == [(0, 0, 100), (110, 0, 60)]
    assert box.height() == 300


def test_lines_begin_at_the_right_where_people_read_from_there(qtbot: QtBot) -> None:
    row = [Fixed(100, 90), Fixed(80, 80), Fixed(60, 60)]
    box = laid(qtbot, 200, *row)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: row[0].x() == 100, timeout=1000)
    assert places(*row) == [(100, 0, 100), (10, 0, 80), (140, 40, 60)]


def test_nothing_stands_in_more_room_than_it_may_have(qtbot: QtBot) -> None:
    row = [Fixed(100, 50), Fixed(80, 80)]
    row[0].setMaximumWidth(70)
    box = laid(qtbot, 400, *row)
    assert (box.width(), places(*row)) == (400, [(0, 0, 70), (80, 0, 80)])
