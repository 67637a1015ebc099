"""The log as CSV: times, lengths of time, and cells that no spreadsheet takes for a formula."""

import csv
import io

import pytest

from facilitator.exchange.json import log
from facilitator.exchange.tables import COLUMNS, render_csv, safe_cell
from tests.exchange.golden import assert_as_before
from tests.exchange.hostile import FORMULAS, LONG, hostile_meeting
from tests.recorded_meeting import at, recorded_meeting

NOW = at(14, 0, day=8)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_table_is_as_it_was_when_it_was_last_looked_at() -> None:
    assert_as_before("log.csv", render_csv(log(recorded_meeting(), now=NOW)))


def test_times_have_their_offset_and_lengths_are_seconds() -> None:
    first = rows(render_csv(log(recorded_meeting(), now=NOW)))[0]
    assert tuple(first) == COLUMNS
    assert (first["begin"], first["end"]) == ("2025-04-07T15:04:00+02:00", "2025-04-07T15:15:30+02:00")
    assert (float(first["spoken"]), float(first["limit"])) == (690, 600)


def test_what_is_not_known_is_an_empty_cell() -> None:
    handed_in = next(row for row in rows(render_csv(log(recorded_meeting(), now=NOW))) if row["who"] == "ARG")
    assert (handed_in["begin"], handed_in["end"], handed_in["limit"]) == ("", "", "")
    assert handed_in["written_only"] == "true"


@pytest.mark.parametrize("typed", FORMULAS)
def test_no_cell_begins_like_a_formula(typed: str) -> None:
    assert safe_cell(typed).startswith("'")


@pytest.mark.parametrize("typed", ["France", "a = b", "", "1-2", "Côte d'Ivoire"])
def test_other_cells_stay_as_they_are(typed: str) -> None:
    assert safe_cell(typed) == typed


def test_a_hostile_record_is_text_in_every_cell() -> None:
    read = rows(render_csv(log(hostile_meeting(), now=NOW)))
    cells = [cell for row in read for cell in row.values()]
    assert not [cell for cell in cells if cell.lstrip(" ")[:1] in set("=+-@\t\n") and cell.strip()]
    assert any(cell == LONG for cell in cells)
    assert not any("\x00" in cell for cell in cells)
