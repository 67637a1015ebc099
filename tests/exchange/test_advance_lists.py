"""Requests come as messages, pages, tables and text; what is hostile or none of them is refused in a sentence."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from facilitator.core.advance.understood import AdvanceText
from facilitator.exchange.advance_lists import advance_of, advance_text, read_advance
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.page_text import text_of_page
from tests.exchange.workbooks import one_sheet


def message(body: str, *, html: str = "", table: bytes = b"") -> bytes:
    made = EmailMessage()
    made["Subject"], made["From"], made["To"] = (
        "Demande de parole – point 1 c)",
        "Per <per@example.org>",
        "a@example.org",
    )
    made.set_content(body, cte="quoted-printable")
    if html:
        made.add_alternative(html, subtype="html")
    if table:
        made.add_attachment(table, maintype="application", subtype="octet-stream", filename="../list.xlsx")
        made.add_attachment(b"%PDF-1", maintype="application", subtype="pdf", filename="note.pdf")
    return bytes(made)


def lines(found: AdvanceText) -> list[str]:
    return [line for part in found.parts for line in part.lines if line]


def test_a_message_is_read_from_its_encoded_text_and_not_from_its_page(tmp_path: Path) -> None:
    (tmp_path / "m.eml").write_bytes(message("La Côte d’Ivoire, jusqu’à 11 h\n", html="<p>Other</p>"))
    found = read_advance(tmp_path / "m.eml")
    assert (found.subject, found.source, lines(found)) == (
        "Demande de parole – point 1 c)", "m.eml", ["La Côte d’Ivoire, jusqu’à 11 h"],
    )  # fmt: skip
    assert "per@example.org" in found.sender


def test_a_message_of_a_page_only_gives_what_is_seen_of_it() -> None:
    made = EmailMessage()
    made["From"], made["Subject"], made["Date"] = "a@b.c", "x", "Mon, 7 Apr 2025 10:00:00 +0200"
    made.set_content("<style>p{}</style><p>Chile &amp; Peru</p><blockquote>old</blockquote>", subtype="html")
    assert lines(advance_of("mail", bytes(made))) == ["Chile & Peru", "> old"]


def test_tables_that_came_with_a_message_are_read_and_other_files_named(tmp_path: Path) -> None:
    workbook = one_sheet((("Delegation", "Until"), ("Chile", "11:30")))
    found = advance_of("m.eml", message("See the list.\n", table=workbook))
    text, table = found.parts
    assert (text.lines[0], table.name, table.book is not None) == ("See the list.", "list.xlsx", True)
    assert found.notes == ("note.pdf came with the message and was not read.",)


def test_a_broken_table_in_a_message_stops_nothing() -> None:
    found = advance_of("m.eml", message("Chile\n", table=b"PK\x03\x04 cut off"))
    assert lines(found) == ["Chile"]
    assert found.notes[0].startswith("list.xlsx: this begins as a workbook and is damaged")


def test_a_text_that_was_copied_from_a_spreadsheet_is_a_table() -> None:
    found = advance_text("pasted", "Delegation\tUntil\nChile\t11:30\n")
    assert [row.cells for row in found.parts[0].book.sheets[0].rows] == [("Delegation", "Until"), ("Chile", "11:30")]  # type: ignore[union-attr]
    assert lines(advance_text("pasted", "Chile\n\tuntil 11:30\n\nPeru")) == ["Chile", "\tuntil 11:30", "Peru"]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("m.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a message of Outlook (.msg)"),
        ("m.eml", b"From: a@b.c\nSubject: x\nMIME-Version: 1.0\n\n", "no text and no table"),
        ("m.pdf", b"%PDF-1.7", "this is a PDF"),
        ("m.txt", b"Chile\n" * 30_000, "far longer than a list of requests"),
        ("m.eml", b"From: a\nSubject: b\nDate: c\n" + b"".join(
            b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(700)), "this message has no text"),
        ("m.eml", message("x").replace(b"x\n", b"Chile, Peru\n" * 200_000), "far longer"),
    ],
)  # fmt: skip
def test_what_is_hostile_or_no_list_is_refused_in_a_sentence(name: str, content: bytes, sentence: str) -> None:
    with pytest.raises(BadFile, match=sentence.replace("(", r"\(").replace(")", r"\)")):
        advance_of(name, content)


def test_a_page_is_read_line_by_line_with_cells_beside_each_other() -> None:
    page = "<title>no</title><div>One<br>Two <b>bold</b></div><ul><li>a<li>b</ul><table><tr><td>x<td>y</tr></table>"
    assert [line for line in text_of_page(page).splitlines() if line] == ["One", "Two bold", "- a", "- b", "x | y"]
