"""The words of a document: those that a reader sees, from each form, and a sentence for what is not read."""

import zipfile
from io import BytesIO

import pytest
from docx import Document

from facilitator.core.ids import Refused
from facilitator.core.minutes import minutes
from facilitator.core.minuting.difference import ChangeKind, text_difference
from facilitator.exchange.docx import render_docx
from facilitator.storage.paper_text import paragraphs_of
from tests.recorded_meeting import at, recorded_meeting

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def zipped(name: str, text: str) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(name, text)
    return made.getvalue()


def test_the_words_of_a_record_are_those_that_word_shows() -> None:
    content = render_docx(minutes(recorded_meeting(), now=at(14, 0, day=8)))
    found = paragraphs_of("minutes.docx", content)
    shown = [" ".join(p.text.split()) for p in Document(BytesIO(content)).paragraphs]
    assert {text for text in shown if text.startswith("France")} <= set(found)
    assert len(found) > 20


def test_tracked_changes_of_word_count_as_accepted() -> None:
    body = (
        f"<w:document xmlns:w='{W}'><w:body><w:p><w:r><w:t>One </w:t></w:r><w:ins><w:r><w:t>new </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>"
        "<w:r><w:t>word</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val='TOC1'/></w:pPr><w:r><w:t>Contents 4</w:t></w:r></w:p>"
        "</w:body></w:document>"
    )
    assert paragraphs_of("a.DOCX", zipped("word/document.xml", body)) == ("One new word",)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", b"\xef\xbb\xbfOne  two\n\nThree\n"),
        (
            "a.html",
            b"<html><head><title>No</title></head><body><script>no</script><p>One <b>two</b></p>Three</body></html>",
        ),
        (
            "a.odt",
            zipped(
                "content.xml",
                "<o xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><text:tracked-changes><text:p>no</text:p>"
                "</text:tracked-changes><text:p>One<text:s/><text:span>two</text:span></text:p><text:h>Three</text:h></o>",
            ),
        ),
    ],
)
def test_each_form_gives_its_paragraphs(name: str, content: bytes) -> None:
    assert paragraphs_of(name, content) == ("One two", "Three")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.pdf", b"%PDF", r"its words are not compared. Words are read from \.docx, \.odt"),
        ("a", b"text", "its words are not compared"),
        ("a.docx", b"no zip", r"cannot be read as \.docx"),
        ("a.docx", zipped("other", ""), "cannot be read"),
        ("a.odt", zipped("content.xml", "<a"), "cannot be read"),
        ("a.txt", b"\xff\xfe\x00", "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_said(name: str, content: bytes, said: str) -> None:
    with pytest.raises(Refused, match=said):
        paragraphs_of(name, content)


def test_texts_are_compared_without_the_numbers_of_paragraphs() -> None:
    found = text_difference(
        ["1. France spoke.", "2. Chile spoke.", "End"], ["1. Peru took the chair", "2. France spoke.", "End"]
    )
    assert [(c.how, c.before, c.after) for c in found] == [
        (ChangeKind.ADDED, "", "Peru took the chair"),
        (ChangeKind.REMOVED, "Chile spoke.", ""),
    ]
