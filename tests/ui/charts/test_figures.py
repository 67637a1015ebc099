"""The figures of the charts: every way of counting adds up to the same, and stretches are added."""

from dataclasses import replace
from datetime import timedelta

import pytest

from facilitator.core.clock import Stretch
from facilitator.core.delegations import Category
from facilitator.ui.charts.copying import as_csv
from facilitator.ui.charts.figures import CHARTS, Figures, Line, by_gender, load, planned_and_actual
from tests.core.floors import at, closed, item, meeting_of, opened, session, statement
from tests.recorded_meeting import at as there
from tests.recorded_meeting import recorded_meeting

EVENING = there(18, 30, day=8)


@pytest.mark.parametrize("name", ["delegation", "category", "group", "gender", "load"])
def test_every_way_of_counting_adds_up_to_the_same(name: str) -> None:
    meeting = recorded_meeting()
    spoken = sum(s.spoken(EVENING) for s in meeting.statements())
    assert sum(line.value for line in CHARTS[name][1](meeting, EVENING).lines) == pytest.approx(spoken)


def test_every_row_has_a_cell_for_every_column() -> None:
    for _, made in CHARTS.values():
        figures = made(recorded_meeting(), EVENING)
        assert figures.rows
        assert {len(row) for row in figures.rows} == {len(figures.columns)}


def test_those_who_spoke_longest_stand_first() -> None:
    figures = CHARTS["delegation"][1](recorded_meeting(), EVENING)
    assert figures.lines[0].name == "Chile"
    assert [line.value for line in figures.lines] == sorted((line.value for line in figures.lines), reverse=True)


def test_gender_is_counted_only_where_it_was_recorded() -> None:
    first, second = statement(1, "10:00", "10:02"), statement(2, "10:03", "10:04")
    spoke = closed(item("a", "10:00", "11:00"), "10:00", "11:00")
    meeting = meeting_of((replace(spoke, statements=(replace(first, gender="woman"), second)),))
    assert [(line.name, line.cells) for line in by_gender(meeting, at("11:00")).lines] == [
        ("woman", ("2:00", "66.7%", "1")),
        ("not recorded", ("1:00", "33.3%", "1")),
    ]


def test_planned_against_actual_adds_the_stretches_and_leaves_out_what_is_to_come() -> None:
    twice = replace(
        closed(item("a", "10:00", "11:00"), "10:00", "10:40"),
        stretches=(Stretch(start=at("10:00"), end=at("10:40")), Stretch(start=at("11:00"), end=at("11:40"))),
    )
    open_now = opened(item("b", "11:00", "12:00"), "11:40")
    meeting = meeting_of((twice, open_now, item("c", "12:00", "13:00")), sessions=(session(1, "10:00", "13:00"),))
    assert planned_and_actual(meeting, at("11:50")).rows == (
        ("1(a) Item a", "1 h 00 min", "1 h 20 min", "20 min longer", "2"),
        ("1(b) Item b", "1 h 00 min", "10 min", "50 min left", "1"),
    )


def test_the_load_has_a_bar_for_each_quarter_of_the_sittings_and_no_paused_time() -> None:
    paused = replace(
        statement(1, "10:10", "10:20"), pauses=(Stretch(start=at("10:12"), end=at("10:12") + timedelta(minutes=2)),)
    )
    spoke = replace(closed(item("a", "10:00", "11:00"), "10:00", "11:00"), statements=(paused,))
    meeting = meeting_of((spoke,), sessions=(session(1, "10:00", "13:00", started="10:00"),), running=1)
    assert [(line.name, line.value) for line in load(meeting, at("10:50")).lines] == [
        ("Mon 7 April 10:00", 180.0), ("Mon 7 April 10:15", 300.0), ("Mon 7 April 10:30", 0.0), ("Mon 7 April 10:45", 0.0),
    ]  # fmt: skip


def test_observer_states_and_states_not_party_can_be_told_apart() -> None:
    names = [line.name for line in CHARTS["category"][1](recorded_meeting(), EVENING).lines]
    assert len(names) == len(set(names))
    assert {Category.STATE_PARTY, Category.STATE_NOT_PARTY} <= set(Category)


def test_a_table_on_the_clipboard_holds_no_formula() -> None:
    figures = Figures(
        name="x", title="X", columns=("Name", "Spoken"),
        lines=(Line(name="=1+1", value=1, cells=("0:01",)), Line(name="Côte d'Ivoire, \"a\"", value=2, cells=("0:02",))),
    )  # fmt: skip
    assert as_csv(figures) == 'Name,Spoken\n\'=1+1,0:01\n"Côte d\'Ivoire, ""a""",0:02\n'
