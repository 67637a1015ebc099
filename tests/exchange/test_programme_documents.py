"""Programmes come in Word, as pages and as text; what is hostile or none of them is refused in a sentence."""

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document

from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.programme_documents import programme_of, read_programme


def document() -> bytes:
    made = Document()
    made.add_paragraph("Programme of work")
    table = made.add_table(rows=3, cols=3)
    texts = (("Time", "Item", "Presenter"), ("10:00–11:00", "1. Opening\n2. Agenda", "Chile"), ("11:00–12:00", "", ""))
    for row, cells in zip(table.rows, texts, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    table.cell(2, 1).merge(table.cell(2, 2)).text = "Debate"
    table.cell(1, 0).merge(table.cell(2, 0))
    made.add_paragraph("First", style="List Number")
    made.add_paragraph("Second", style="List Number")
    made.add_paragraph("Point", style="List Bullet")
    return saved(made)


def saved(made: object) -> bytes:
    out = io.BytesIO()
    made.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_tables_stand_in_their_order_with_merged_cells_once(tmp_path: Path) -> None:
    (tmp_path / "p.docx").write_bytes(document())
    rows = [row.cells for row in read_programme(tmp_path / "p.docx").rows]
    assert rows[:4] == [
        ("Programme of work",),
        ("Time", "Item", "Presenter"),
        ("10:00–11:00", "1. Opening", "Chile"),
        ("11:00–12:00", "2. Agenda", ""),
    ]
    assert rows[4:5] == [("", "Debate")]


def test_the_numbers_that_word_gives_are_read() -> None:
    texts = [row.cells[0] for row in programme_of("p.docx", document()).rows]
    assert texts[-3:] == ["1. First", "2. Second", "• Point"]


def test_text_with_tabs_and_pages_are_rows_with_cells() -> None:
    assert [row.cells for row in programme_of("p.txt", b"10:00\tOpening\n\nEnd").rows] == [
        ("10:00", "Opening"),
        ("End",),
    ]
    page = b"<html><table><tr><td>10:00</td><td>Opening</td></tr></table></html>"
    assert [row.cells for row in programme_of("p.html", page).rows] == [("10:00", "Opening")]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("p.pdf", b"%PDF-1.7", "no Word document and no text"),
        (
            "p.docx",
            packed({"word/document.xml": b"\0" * 70_000_000, "[Content_Types].xml": b""}),
            "far more than a programme",
        ),
        ("p.docx", packed({f"word/{n}": b"" for n in range(2100)}), "far more than a programme"),
        ("p.docx", packed({"word/document.xml": b"<w:p"}), "this Word document is damaged"),
        ("p.docx", document()[:4000], "no Word document and no text"),
        ("p.txt", b"x\n" * 30_000, "far more than a programme"),
    ],
)
def test_what_is_hostile_or_no_document_is_refused_in_a_sentence(name: str, content: bytes, sentence: str) -> None:
    with pytest.raises(BadFile, match=sentence):
        programme_of(name, content)
