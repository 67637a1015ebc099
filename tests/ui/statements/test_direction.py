"""Where a language is read from the right, the record is too: names at the right, times at the left."""

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command
from facilitator.core.marks import Mark
from facilitator.ui.statements.chips import Chips
from facilitator.ui.statements.delegate import HeadPlaces, RecordDelegate
from facilitator.ui.statements.lines import RecordLine
from facilitator.ui.statements.panel import StatementsPanel
from facilitator.ui.theme import Theme

HEAD = QRect(8, 8, 380, 20)
SHORT = RecordLine(
    key=("statement", 1), name="Chile", when="15:00 · 9:12", text="Welcomes it.", tags=("1(b)", "presenter")
)
LONG = RecordLine(
    key=("statement", 2), name="Democratic People's Republic of Korea, " * 3, when="15:00 · speaking", text="", tags=("group",)
)  # fmt: skip
FOLLOWED = RecordLine(
    key=("entry", 6), name="Suggestion of Kenya", when="15:15", text="Report on this topic.",
    tags=("Not begun · the coordinators of clearance · due 2 May · asked the secretariat for the tables of last year",),
)  # fmt: skip
DIRECTIONS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


def places_of(panel: StatementsPanel, line: RecordLine) -> HeadPlaces:
    delegate = panel.view.itemDelegate()
    assert isinstance(delegate, RecordDelegate)
    return delegate.head_places(line, HEAD)


@pytest.mark.parametrize("line", [SHORT, LONG, FOLLOWED], ids=["short", "long", "followed"])
@pytest.mark.usefixtures("right_to_left")
def test_the_name_is_at_the_right_and_the_time_at_the_left(panel: StatementsPanel, line: RecordLine) -> None:
    places = places_of(panel, line)
    assert places.name.right() == HEAD.right()
    assert places.when.left() == HEAD.left()
    following = [places.name, *places.tags, places.when]
    assert all(after.right() < before.left() for before, after in pairwise(following))


@pytest.mark.parametrize("line", [SHORT, LONG, FOLLOWED], ids=["short", "long", "followed"])
@pytest.mark.parametrize("direction", DIRECTIONS, ids=["from the left", "from the right"])
def test_nothing_in_the_head_of_a_line_overlaps(
    panel: StatementsPanel, line: RecordLine, direction: Qt.LayoutDirection
) -> None:
    panel.view.setLayoutDirection(direction)
    places = places_of(panel, line)
    found = [places.name, *places.tags, places.when]
    assert not any(one.intersects(other) for one, other in combinations(found, 2))
    assert all(HEAD.contains(place) for place in found)


@pytest.mark.usefixtures("right_to_left")
def test_chips_begin_at_the_right_and_their_crosses_end_them_at_the_left(qtbot: QtBot, theme: Theme) -> None:
    chips = Chips(theme)
    qtbot.addWidget(chips)
    marks = tuple(Mark(words=words, meaning=words, command=Command(name="untag")) for words in ("gender", "funds"))
    chips.resize(300, 40)
    chips.show_marks(marks)
    first, second = (chips.cross_of(mark) for mark in marks)
    assert second.right() < first.left()
    clicked = []
    chips.removed.connect(clicked.append)
    qtbot.mouseClick(chips, Qt.MouseButton.LeftButton, pos=second.center())
    assert clicked == [marks[1]]


def test_a_long_tag_leaves_the_name_to_be_read(panel: StatementsPanel) -> None:
    places = places_of(panel, FOLLOWED)
    assert places.name.width() >= min(HEAD.width() // 3, panel.fontMetrics().horizontalAdvance(FOLLOWED.name))
    assert places.tags[0].right() < places.when.left()
