"""The minutes as Markdown: what was typed means nothing to Markdown."""

import re
from dataclasses import replace

import pytest

from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Minutes, Paragraph, Piece, Section, Table, TableColumn
from facilitator.exchange.markdown import escape, render_markdown
from tests.exchange.golden import assert_as_before
from tests.exchange.hostile import hostile_meeting
from tests.recorded_meeting import at, recorded_meeting

NOW = at(14, 0, day=8)


@pytest.mark.parametrize("variant", ["circulated", "internal"])
def test_the_text_is_as_it_was_when_it_was_last_looked_at(variant: str) -> None:
    assert_as_before(
        f"{variant}.md", render_markdown(minutes(recorded_meeting(), now=NOW, variant=variant, head="0f3a"))
    )


@pytest.mark.parametrize(
    ("typed", "escaped"),
    [
        ("# no heading", "\\# no heading"),
        ("turned \u202eround", "turned \u202eround\u202c"),
        ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
        ("[a](http://b)", "\\[a\\](http://b)"),
        ("<script>", "\\<script\\>"),
        ("&amp;", "\\&amp;"),
        ("a | b", "a \\| b"),
        ("1. first", "1\\. first"),
        ("12) twelfth", "12\\) twelfth"),
        ("2025 was good", "2025 was good"),
        ("- dash", "\\- dash"),
        ("one\n+ two\n=== three", "one\n\\+ two\n\\=== three"),
        ("well-known", "well-known"),
        ("\\", "\\\\"),
        ("bell\x07", "bell\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_marks_are_escaped_where_they_would_mean_something(typed: str, escaped: str) -> None:
    assert escape(typed) == escaped


def test_a_further_line_stays_in_its_numbered_paragraph() -> None:
    document = minutes(recorded_meeting(), now=NOW)
    block = Paragraph(pieces=(Piece(text="one\ntwo"),), number=12)
    text = render_markdown(_only(document, Section(heading="H", blocks=(block,))))
    assert "12. one\\\n    two\n" in text


def test_marks_never_enclose_the_blanks_at_the_edge_of_a_piece() -> None:
    block = Paragraph(
        pieces=(Piece(text="Kenya "), Piece(text=" said: ", emphasis=True), Piece(text="yes")), number=None
    )
    text = render_markdown(_only(minutes(recorded_meeting(), now=NOW), Section(heading="H", blocks=(block,))))
    assert "Kenya  *said:* yes\n" in text


def test_a_cell_is_one_line() -> None:
    table = Table(
        caption="T", columns=(TableColumn(heading="A"), TableColumn(heading="B", figures=True)), rows=(("x\ny", "1|2"),)
    )
    text = render_markdown(_only(minutes(recorded_meeting(), now=NOW), Section(heading="H", blocks=(table,))))
    assert "| A | B |\n|---|---:|\n| x y | 1\\|2 |\n" in text


def test_no_line_of_a_hostile_record_is_a_heading_that_was_typed() -> None:
    text = render_markdown(minutes(hostile_meeting(), now=NOW, variant="internal"))
    assert "# not a heading" not in re.sub(r"\\#", "", text)
    assert not re.search(r"(?<!\\)<", text)
    assert not re.search(r"[\x00-\x09\x0b-\x1f]", text.replace("\t", ""))


def _only(document: Minutes, section: Section) -> Minutes:
    return replace(document, sections=(section,))
