"""The columns of the timetable have room for their headings in each language of the record."""

import pytest

from facilitator.core.minuting.document import Table
from tests.core.reading import written
from tests.recorded_meeting import recorded_meeting

# on paper: points of the width of the page, of the letter of a heading, and beside it
WIDTH, LETTER, BESIDE = 505, 5.5, 8


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_each_heading_of_the_timetable_has_room(language: str) -> None:
    sections = written(recorded_meeting(), language=language).sections
    tables = [block for section in sections for block in section.blocks if isinstance(block, Table)]
    columns = next(table.columns for table in tables if len(table.columns) == 6)
    whole = sum(column.share for column in columns)
    for column in columns:
        assert len(column.heading) * LETTER + BESIDE <= WIDTH * column.share / whole
