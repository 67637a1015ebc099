"""The page of the charts, as somebody opens it, changes the chart and copies it."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.charts.chart import Chart
from facilitator.ui.charts.figures import CHARTS
from facilitator.ui.charts.page import ChartsPage
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(session: Session, theme: Theme, do: Do, clock: FakeClock, desk: QWidget) -> ChartsPage:
    do("start-session 2")
    do("take-up c")
    do("request FRA --gender woman")
    for _ in range(3):
        do("give-floor")
        clock.forward(120)
    do("end")
    made = ChartsPage(session, theme, desk)
    made.show()
    return made


def table(page: ChartsPage) -> list[list[str]]:
    found = page.findChild(QTableWidget)
    assert found is not None
    return [
        [found.item(row, column).text() for column in range(found.columnCount())] for row in range(found.rowCount())
    ]


def button(page: ChartsPage, words: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == words)


@pytest.mark.parametrize("name", list(CHARTS))
def test_every_chart_shows_its_figures_as_a_table(page: ChartsPage, name: str) -> None:
    label, _ = CHARTS[name]
    button(page, label).click()
    assert page.figures is not None
    assert page.figures.name == name
    assert table(page) == [list(row) for row in page.figures.rows]
    assert not page.grab().isNull()


def test_the_page_follows_the_meeting(page: ChartsPage, do: Do, clock: FakeClock) -> None:
    before = len(table(page))
    do("give-floor")
    clock.forward(60)
    do("end")
    assert len(table(page)) == before + 1


def test_figures_and_picture_are_copied(page: ChartsPage) -> None:
    button(page, "Copy figures (CSV)").click()
    assert QGuiApplication.clipboard().text().startswith("Delegation,Spoken,Share,Statements\n")
    assert "The figures are on the clipboard" in [label.text() for label in page.findChildren(QLabel)]
    button(page, "Copy picture").click()
    assert not QGuiApplication.clipboard().pixmap().isNull()


def test_a_meeting_in_which_nobody_spoke_says_so(session: Session, theme: Theme, desk: QWidget) -> None:
    page = ChartsPage(session, theme, desk)
    page.show()
    for name in CHARTS:
        page.show_chart(name)
        assert not page.grab().isNull()
    page.show_chart("delegation")
    assert "Nobody has spoken yet." in [label.text() for label in page.findChildren(QLabel)]


def test_the_axes_are_fixed(page: ChartsPage) -> None:
    chart = page.findChild(Chart)
    assert chart is not None
    assert chart.getPlotItem().getViewBox().state["mouseEnabled"] == [False, False]


def bug(*_: object, **__: object) -> None:
    raise ZeroDivisionError


@pytest.mark.parametrize(
    "where", ["facilitator.ui.charts.page.CHARTS", "facilitator.ui.charts.chart.Chart.show_figures"]
)
def test_a_chart_that_cannot_be_shown_because_of_a_bug_says_so_and_comes_back(
    page: ChartsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    name = list(CHARTS)[1]
    broken = bug if "show_figures" in where else {**CHARTS, name: (CHARTS[name][0], bug)}
    with monkeypatch.context() as sabotage, qtbot.capture_exceptions() as bugs:
        sabotage.setattr(where, broken)
        page.show_chart(name)
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert [kind for kind, *_ in bugs] == [ZeroDivisionError]
    assert any(text.startswith("This chart cannot be shown: something in the program went wrong") for text in said)
    assert table(page) == []
    page.refresh()
    assert page.figures is not None
    assert page.figures.name == name
    assert table(page) == [list(row) for row in page.figures.rows]
    assert page.findChild(Chart).isVisible()


def test_the_load_has_a_row_for_each_day_with_its_gaps_and_axes_that_are_named(
    page: ChartsPage, do: Do, clock: FakeClock
) -> None:
    do("close-session")
    clock.forward(19 * 3600)
    do("start-session 3")
    do("take-up f")
    do("request NOR")
    do("give-floor")
    clock.forward(120)
    do("end")
    page.show_chart("load")
    figures = page.figures
    assert figures is not None
    assert figures.days == ("Mon 7 April", "Tue 8 April")
    monday, tuesday = (next(line for line in figures.lines if line.day == day) for day in figures.days)
    # 15:00 of Monday stands to the right of 10:00 of Tuesday, beneath it
    assert monday.second - tuesday.second == 5 * 3600
    chart = page.findChild(Chart)
    bars = chart._bars.opts
    assert len({round(float(y), 2) for y in bars["y0"]}) == 2
    assert max(bars["x"]) - min(bars["x"]) >= 5 * 3600
    assert [chart._plot.getAxis(side).labelText for side in ("bottom", "left")] == ["Time of day", "Spoken"]


@pytest.mark.parametrize("name", list(CHARTS))
def test_both_axes_of_every_chart_are_named(page: ChartsPage, name: str) -> None:
    page.show_chart(name)
    axes = [page.findChild(Chart)._plot.getAxis(side) for side in ("bottom", "left")]
    assert all(axis.labelText and axis.label.isVisible() for axis in axes)
