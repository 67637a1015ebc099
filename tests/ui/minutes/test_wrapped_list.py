"""The sentences of a list stand there whole, whatever their length."""

from PySide6.QtCore import QRect, QStringListModel
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from facilitator.ui.wrapped_list import ABOVE, BESIDE, FLAGS, wrapped

SENTENCES = [f"1(c), 15:17: la declaración no tiene resumen ({'i' * n} Verde)." for n in range(1, 60)]


def test_each_line_has_the_room_in_which_its_sentence_is_drawn(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    wrapped(view, "What is missing")
    view.setModel(QStringListModel(SENTENCES, view))
    view.resize(400, 300)
    view.show()
    qtbot.waitExposed(view)
    heights = set()
    for row, words in enumerate(SENTENCES):
        place = view.visualRect(view.model().index(row, 0)).adjusted(BESIDE, ABOVE, -BESIDE, -ABOVE)
        needed = view.fontMetrics().boundingRect(QRect(0, 0, place.width(), 9999), int(FLAGS), words)
        assert needed.height() <= place.height()
        assert needed.width() <= place.width()
        heights.add(place.height())
    assert len(heights) > 1
