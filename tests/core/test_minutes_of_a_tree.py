"""The record of an agenda that is a tree: headings at their depth, also of items that only head others."""

from dataclasses import replace

import pytest

from facilitator.core.agenda import Item
from facilitator.core.clock import Stretch
from facilitator.core.delegations import ParticipantsImported
from facilitator.core.evolving.participants import imported
from facilitator.core.forecast import forecast
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.minuting.difference import lines as compared
from facilitator.ui.agenda.lines import AgendaLine, progress_label
from facilitator.ui.agenda.rows import agenda_rows
from tests.core.reading import lines, spoken, under, with_statements, written
from tests.recorded_meeting import C, D, at, recorded_meeting
from tests.room import Room, definition


def heading(code: str, parent: str = "") -> Item:
    return Item(code=ItemCode(code), label=code, title=f"Heading {code}", short="", parent=parent)


def in_a_tree() -> Meeting:
    """Give the recorded meeting with (c) and (d) two levels down, under headings that were never taken up."""
    meeting = recorded_meeting()
    top, middle = heading("7"), heading("7a", parent="7")
    below = {
        code: replace(item, plan=replace(item.plan, parent="7a" if code in (C, D) else ""))
        for code, item in meeting.items.items()
    }
    headings = {one.code: ItemState(plan=one) for one in (top, middle)}
    return replace(meeting, items={**headings, **below})


def test_items_stand_at_their_depth_under_each_heading_once() -> None:
    sections = written(in_a_tree()).sections
    named = [(s.level, s.heading) for s in sections if s.names_item]
    assert [level for level, _ in named] == [1, 2, 3, 3]
    assert [words for _, words in named][:2] == ["7 Heading 7", "7a Heading 7a"]
    place = next(index for index, s in enumerate(sections) if s.level == 3)
    assert (sections[place + 1].level, sections[place + 1].names_item) == (4, False)
    assert [s.in_contents for s in sections if s.level > 1] == [s.names_item for s in sections if s.level > 1]


@pytest.mark.parametrize("variant", ["summary", "speakers", "internal"])
def test_every_record_by_item_has_the_tree(variant: str) -> None:
    named = [s.level for s in written(in_a_tree(), variant).sections if s.names_item]
    assert named[:3] == [1, 2, 3]


def test_a_difference_names_the_headings_above() -> None:
    found = {line.section for line in compared(written(in_a_tree()))}
    assert any(where.startswith("7 Heading 7 · 7a Heading 7a · ") for where in found)


def test_an_item_that_was_taken_up_with_its_subitems_is_written_before_them() -> None:
    meeting = in_a_tree()
    top = meeting.items[ItemCode("7")]
    taken = replace(top, stretches=(Stretch(start=at(15, 0), end=at(15, 1)),))
    sections = written(meeting.with_item(taken)).sections
    assert [s.heading for s in sections if s.heading.startswith("7")] == ["7 Heading 7", "7a Heading 7a"]


def test_the_agenda_shows_headings_in_the_hints_of_their_items_only() -> None:
    items = (heading("7"), heading("7a", parent="7"), replace(heading("7ai", parent="7a"), title="First"))
    held = Room(definition(items=items), open_item=None)
    rows = agenda_rows(held.meeting, forecast(held.meeting, held.instant), held.instant)
    (line,) = [row for row in rows if isinstance(row, AgendaLine)]
    assert (line.code, line.tooltip) == ("7ai", "7 Heading 7\n7a Heading 7a\nFirst")
    assert progress_label(held.meeting) == "0 of 1"
    held.does("take-up 7")
    rows = agenda_rows(held.meeting, forecast(held.meeting, held.instant), held.instant)
    assert [row.code for row in rows if isinstance(row, AgendaLine)] == ["7", "7ai"]


def test_categories_of_another_roll_are_said_to_be_inferred_until_a_list_gives_them() -> None:
    meeting = recorded_meeting()
    meeting = replace(meeting, definition=replace(meeting.definition, inferred=("delegations",)))
    assert under(written(meeting), "Attendance")[0].startswith("Categories of delegations inferred")
    assert any("inferred" in line for line in lines(written(meeting, "participants")))
    listed = imported(meeting, ParticipantsImported(source="list.csv"), at(14, 0))
    assert not under(written(listed), "Attendance")[0].startswith("Categories")


def test_the_level_of_a_statement_is_said_where_nobody_is_named() -> None:
    meeting = with_statements(recorded_meeting(), spoken(level="minister"))
    assert any("(at ministerial level)" in line for line in lines(written(meeting)))
    named = with_statements(recorded_meeting(), spoken(level="minister", person="Ms. A"))
    assert not any("at ministerial level" in line for line in lines(written(named)))
