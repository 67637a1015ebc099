"""The manual beside the desk: its pages and pictures, links, words to find, and the card to keep."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator import resources
from facilitator.ui.manual.window import MARGIN, PAGES, ManualWindow
from facilitator.ui.theme import Theme
from tests.ui.desks import FakeDialogs


@pytest.fixture
def manual(qtbot: QtBot, theme: Theme, dialogs: FakeDialogs) -> Iterator[ManualWindow]:
    desk = QWidget()
    qtbot.addWidget(desk)
    made = ManualWindow(theme, dialogs, desk)
    made.show()
    yield made
    made.hide()


def button(manual: ManualWindow, words: str) -> QPushButton:
    return next(b for b in manual.findChildren(QPushButton) if b.text() == words)


@pytest.mark.parametrize("name", [name for name, _ in PAGES])
def test_no_page_has_to_be_moved_sideways(manual: ManualWindow, name: str) -> None:
    manual.show_page(name)
    assert manual.text.toPlainText().strip()
    assert manual.text.horizontalScrollBar().maximum() == 0


def test_a_page_is_shown_from_its_beginning_also_the_first(qtbot: QtBot, manual: ManualWindow) -> None:
    qtbot.waitExposed(manual)
    qtbot.wait(50)
    assert manual.text.verticalScrollBar().maximum() > 0
    assert manual.text.verticalScrollBar().value() == 0
    manual.text.verticalScrollBar().setValue(300)
    manual.resize(manual.width() + 40, manual.height())
    qtbot.wait(20)
    assert manual.text.verticalScrollBar().value() == 300
    button(manual, "The secretariat").click()
    qtbot.wait(20)
    assert manual.text.verticalScrollBar().value() == 0


def test_pages_are_chosen_above_and_by_the_links_inside(manual: ManualWindow) -> None:
    assert "Running a meeting from the chair" in manual.text.toPlainText()
    button(manual, "The secretariat").click()
    assert manual.page == "secretariat"
    manual.text.anchorClicked.emit(QUrl("commands.md"))
    assert manual.page == "commands"
    assert button(manual, "All commands").isChecked()
    manual.text.anchorClicked.emit(QUrl("https://example.org/elsewhere.md"))
    assert manual.page == "commands"


def test_the_pictures_are_shown(manual: ManualWindow) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert manual.text.document().resource(kind, QUrl("pictures/chair.png")) is not None
    assert "\N{OBJECT REPLACEMENT CHARACTER}" in manual.text.document().toRawText()


def test_words_are_found_one_place_after_the_other_and_from_the_end_again(manual: ManualWindow) -> None:
    manual.search.setText("point of order")
    first = manual.text.textCursor().position()
    assert manual.text.textCursor().selectedText().lower() == "point of order"
    places = {first}
    for _ in range(30):
        manual.find_next()
        places.add(manual.text.textCursor().position())
    assert len(places) > 1
    assert manual.text.textCursor().hasSelection()
    manual.search.setText("no such words at all")
    assert manual.search.property("state") == "wrong"
    manual.search.clear()
    assert manual.search.property("state") == ""


def test_the_page_follows_the_theme(manual: ManualWindow, theme: Theme) -> None:
    theme.set_theme("light")
    block = manual.text.document().begin()
    assert block.begin().fragment().charFormat().foreground().color() == QColor(theme.colour("text"))
    assert block.begin().fragment().charFormat().font().pixelSize() == theme.font("speaker").pixelSize()


def test_the_card_is_saved_or_it_is_said_why_not(manual: ManualWindow, dialogs: FakeDialogs, tmp_path: Path) -> None:
    assert not button(manual, "Save the card as PDF…").isVisible()
    manual.show_page("card")
    dialogs.files = [tmp_path / "card.pdf", tmp_path / "no-such-folder" / "card.pdf"]
    button(manual, "Save the card as PDF…").click()
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert manual._said.words == f"Written to {tmp_path / 'card.pdf'}"
    button(manual, "Save the card as PDF…").click()
    assert "could not be written" in manual._said.words


def test_a_picture_is_as_wide_as_the_page_and_the_words_follow_right_below_it(
    qtbot: QtBot, manual: ManualWindow
) -> None:
    qtbot.waitExposed(manual)
    document = manual.text.document()
    block = document.begin()
    while "\ufffc" not in block.text():
        block = block.next()
    shape = block.begin().fragment().charFormat().toImageFormat()
    assert shape.width() == manual.text.viewport().width() - 2 * MARGIN
    picture = QImage(str(resources.path("manual", shape.name())))
    tall = picture.height() * shape.width() / picture.width()
    line = document.documentLayout().blockBoundingRect(block).height()
    assert line < tall + 40
