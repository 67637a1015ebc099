"""Where there is little room, words stay whole and lists give way."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.elided import ElidedLabel
from facilitator.ui.frame.column import Column
from facilitator.ui.theme import Theme


def test_the_upper_panel_grows_with_its_words_and_the_lower_gives_way(qtbot: QtBot, theme: Theme) -> None:
    above, below = QLabel("One line"), QWidget()
    above.setWordWrap(True)
    column = Column(above, below, QWidget)
    qtbot.addWidget(column)
    column.resize(200, 600)
    column.show()
    qtbot.waitExposed(column)
    low = above.height()
    above.setText("Words that need several lines in a column that is only two hundred pixels wide. " * 3)
    qtbot.waitUntil(lambda: above.height() > low, timeout=1000)
    assert above.height() == above.heightForWidth(200)
    assert below.geometry().top() == above.height()
    assert above.height() + below.height() == 600


def test_where_there_is_no_room_for_both_the_column_scrolls_to_what_has_the_keys(qtbot: QtBot, theme: Theme) -> None:
    above, below = QLabel("Words " * 400), QLineEdit()
    above.setWordWrap(True)
    column = Column(above, below, QWidget)
    qtbot.addWidget(column)
    column.resize(200, 400)
    column.show()
    qtbot.waitExposed(column)
    assert above.height() == above.heightForWidth(above.width())
    assert below.height() >= below.sizeHint().height()
    below.clearFocus()
    below.setFocus()
    qtbot.waitUntil(lambda: below.mapTo(column, QPoint(0, below.height())).y() <= 400, timeout=1000)


def test_a_shortened_label_tells_all_of_it_to_whoever_points_at_it(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_words("Mon 7 April · Afternoon · Room XXI, Palais des Nations, Geneva")
    label.resize(120, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.words == label.accessibleName()
    label.resize(900, 20)
    assert label.text() == label.words
    assert label.toolTip() == ""


def test_a_shortened_label_may_take_all_the_room_it_needs(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel(whole=True)
    qtbot.addWidget(label)
    label.show_words("CCM Intersessional Meeting 2025")
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(label.words)
    assert label.minimumSizeHint().width() == 0


def test_a_label_shortens_its_words_anew_in_another_font_and_does_no_work_for_the_same(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(160, 30)
    label.show_words("Room XXI, Palais des Nations")
    small = label.text()
    font = label.font()
    font.setPixelSize(2 * label.fontInfo().pixelSize())
    label.setFont(font)
    assert len(label.text()) < len(small)
    assert label.text().endswith("…")
    told: list[str] = []
    monkeypatch.setattr(label, "setText", told.append)
    label.show_words("Room XXI, Palais des Nations")
    assert told == []


def test_what_lies_ahead_is_made_once_and_stands_and_is_read_between_the_speaker_and_the_list(
    qtbot: QtBot, theme: Theme
) -> None:
    made: list[QLabel] = []

    def ahead(words: str) -> QLabel:
        made.append(QLabel(words))
        return made[-1]

    speaker, speakers = QLabel("Chile"), QLabel("List")
    column = Column(speaker, speakers, ahead, "Ahead")
    qtbot.addWidget(column)
    column.show()
    assert made == []
    for beside in (True, False, True):
        column.put_beside(beside=beside)
        assert [one.isVisible() for one in made] == [beside]
    (lies_ahead,) = made
    read = [one for one in lies_ahead.parentWidget().children() if one in (speaker, lies_ahead, speakers)]
    assert read == [speaker, lies_ahead, speakers]
    qtbot.waitUntil(lambda: lies_ahead.y() > speaker.y(), timeout=1000)
