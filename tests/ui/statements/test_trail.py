"""The trail in words."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command
from facilitator.ui.session import Session
from facilitator.ui.statements.trail_panel import TrailPanel
from facilitator.ui.theme import Theme
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]


@pytest.fixture
def trail(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[TrailPanel]:
    box = QWidget()
    qtbot.addWidget(box)
    yield TrailPanel(session, theme, box)  # noqa: PT022 - the box lives as long as the test


def read(trail: TrailPanel) -> list[str]:
    model = trail.findChild(QListView).model()
    return [" ".join(str(model.index(row, 0).data()).split()) for row in range(model.rowCount())]


def test_the_trail_says_who_did_what_when_newest_first(in_c: Do, trail: TrailPanel, clock: FakeClock) -> None:
    clock.forward(13)
    in_c("undo")
    newest, former = read(trail)[:2]
    assert newest == "15:00:13 chair undid Next: Afghanistan"
    assert former == "15:00:00 chair Next: Afghanistan (undone)"


def test_what_was_written_down_later_than_it_happened_says_so(
    session: Session, in_c: Do, trail: TrailPanel, clock: FakeClock
) -> None:
    session._seat.journal._clock = clock  # type: ignore[attr-defined]
    happened = clock()
    clock.forward(600)
    assert session.act_together((Command(name="pause"),), at=happened)
    session.settle()
    assert read(trail)[0] == "15:00:00 chair Pause Afghanistan (recorded later, 15:10:00)"
    in_c("resume")
    assert "recorded later" not in read(trail)[0]


def test_new_acts_appear_by_themselves(in_c: Do, trail: TrailPanel) -> None:
    known = len(read(trail))
    in_c("request FRA")
    assert len(read(trail)) == known + 1
    assert "France" in read(trail)[0]


def test_the_trail_has_the_words_of_texts_also_of_what_was_undone(in_c: Do, trail: TrailPanel) -> None:
    long = "Presented its request, " * 20
    in_c("gist 1 Presented.")
    in_c(f"chair-says {long.strip().replace(' ', '_')}")
    in_c("undo")
    newest = read(trail)
    assert newest[0].endswith("undid Next: Afghanistan")
    assert newest[2].endswith("chair Note on Afghanistan: Presented.")
    view = trail.findChild(QListView)
    assert view.model().index(2, 0).data(Qt.ItemDataRole.ToolTipRole) == "<qt>Presented.</qt>"


def test_what_was_typed_is_read_in_full_beneath_the_list(session: Session, in_c: Do, trail: TrailPanel) -> None:
    text = "\n".join(f"Line {n}: " + "a long sentence of what was said " * 5 for n in range(8))
    assert session.act(Command(name="gist", arguments={"statement": 1, "text": text}))
    session.settle()
    view = trail.findChild(QListView)
    assert text not in read(trail)[0]
    view.setCurrentIndex(view.model().index(0, 0))
    assert trail.words == text
    view.setCurrentIndex(view.model().index(1, 0))
    assert trail.words == ""


def test_over_more_than_one_day_each_time_has_its_day(in_c: Do, trail: TrailPanel, clock: FakeClock) -> None:
    clock.forward(20 * 3600)
    in_c("request FRA")
    assert read(trail)[0].startswith("Tue 8 April 11:00:00 chair")
    assert read(trail)[1].startswith("Mon 7 April 15:00:00 chair")


def test_the_trail_is_searched_and_its_lines_are_copied(qtbot: QtBot, in_c: Do, trail: TrailPanel) -> None:
    in_c("request FRA")
    in_c("chair-says Étonnant.")
    known = len(read(trail))
    trail.search.setText("france")
    assert ["France" in line for line in read(trail)] == [True]
    trail.search.setText("etonnant CHAIR")
    assert len(read(trail)) == 1
    in_c("request NOR")
    assert len(read(trail)) == 1
    trail.search.clear()
    assert len(read(trail)) == known + 1
    view = trail.findChild(QListView)
    view.selectAll()
    trail.copy()
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == known + 1
    assert "Norway" in lines[0]
