"""A line of thousands of words, pasted where a name is typed, is read at once."""

import pytest

from facilitator.core.advance.details import details_of
from facilitator.core.names import index_of, parse_entries
from facilitator.core.paper_lines import typed_row
from facilitator.core.searching import read_query
from tests.fuzz.limits import at_most
from tests.room import Room


@pytest.mark.parametrize("piece", ["fra ", "x", "chl pres ", "fra, ", "! ", "group "])
def test_a_line_of_thousands_of_words_is_read_at_once(piece: str) -> None:
    meeting = Room().meeting
    with at_most(1):
        assert parse_entries(piece * 2000, index_of(meeting.roster))
        assert typed_row(meeting, f"10:05 {piece * 1000}: said")
        read_query(meeting, piece * 2000)


@pytest.mark.parametrize("piece", ["x", "1 ", "x.", "a  "])
def test_a_word_or_gap_of_thousands_of_letters_in_a_message_is_read_at_once(piece: str) -> None:
    with at_most(1):
        assert not details_of(piece * 20_000 + " Article 2(a)", "UTC").codes
