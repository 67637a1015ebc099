"""The minutes as DOCX: a Word document with real styles, numbers and fields, where what was typed is text."""

import io
import re
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from facilitator.core.languages import PROGRAM_LANGUAGES
from facilitator.core.minutes import minutes
from facilitator.exchange.docx import TemplateFault, render_docx
from tests.core.test_minutes_of_a_tree import in_a_tree
from tests.exchange.golden import assert_as_before
from tests.exchange.hostile import JINJA, LONG, MARKDOWN, SCRIPT, hostile_meeting
from tests.exchange.naming import named
from tests.recorded_meeting import ROSTER, C, at, recorded_meeting, statement

NOW = at(14, 0, day=8)


def opened(content: bytes) -> WordDocument:
    return Document(io.BytesIO(content))


def word(variant: str = "circulated") -> WordDocument:
    return opened(render_docx(minutes(recorded_meeting(), now=NOW, variant=variant, head="0f3a")))


def as_read(document: WordDocument) -> str:
    """Give the text with its styles, block by block."""
    found = []
    for block in document.iter_inner_content():
        match block:
            case Paragraph():
                found.append(f"[{block.style.name if block.style else ''}] {block.text}")
            case Table():
                found += [" | ".join(cell.text for cell in row.cells) for row in block.rows]
    return "\n".join(found) + "\n"


@pytest.mark.parametrize("variant", ["circulated", "internal"])
def test_the_document_reads_as_it_did_when_it_was_last_looked_at(variant: str) -> None:
    assert_as_before(f"{variant}.docx.txt", as_read(word(variant)))


def test_headings_and_numbers_are_those_of_word() -> None:
    document = word()
    styles = {p.style.name for p in document.paragraphs if p.style}
    assert {"Title", "Heading 1", "Heading 2", "Minutes Paragraph", "List Bullet"} <= styles
    assert document.styles["Minutes Paragraph"].element.find(f".//{qn('w:numPr')}") is not None
    assert document.styles["Heading 1"].paragraph_format.keep_with_next


def test_every_page_says_its_number_and_how_many_there_are() -> None:
    section = word().sections[0]
    for footer in (section.footer, section.first_page_footer):
        codes = [node.text.strip() for node in footer._element.iter(qn("w:instrText"))]
        assert codes == ["PAGE", "NUMPAGES"]
        assert footer.paragraphs[0].text.startswith("Informal record, not an official document\tPage ")
    assert section.header.paragraphs[0].text == "CCM Intersessional Meeting 2025\tMinutes"


def test_rows_never_break_and_the_heading_row_is_repeated() -> None:
    tables = [t for t in word("internal").tables if t.style and t.style.name == "Minutes Table"]
    assert len(tables) > 3
    for table in tables:
        rows = table._tbl.findall(qn("w:tr"))
        assert rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)


def test_columns_have_their_widths_and_figures_stand_to_the_right() -> None:
    table = next(t for t in word("internal").tables if t.rows[0].cells[0].text == "Began")
    widths = [int(column.get(qn("w:w"))) for column in table._tbl.tblGrid]
    assert widths[2] > 1.5 * widths[0]
    assert [cell.paragraphs[0].style.name for cell in table.rows[1].cells][3:6] == [
        "Minutes Cell",
        "Minutes Figures",
        "Minutes Figures",
    ]


def test_the_document_has_properties() -> None:
    properties = word().core_properties
    assert properties.title == "Convention on Cluster Munitions: Intersessional Meeting 2025 – Minutes"
    assert (properties.author, properties.last_modified_by) == ("", "")
    assert properties.language == "en-GB"


@pytest.mark.parametrize("language", PROGRAM_LANGUAGES)
def test_the_spelling_is_checked_in_the_language_of_the_record(language: str) -> None:
    content = render_docx(minutes(recorded_meeting(), now=NOW, language=language))
    locale = PROGRAM_LANGUAGES[language].locale
    with ZipFile(io.BytesIO(content)) as archive:
        styles, settings = (archive.read(f"word/{part}.xml").decode() for part in ("styles", "settings"))
    assert set(re.findall(r'<w:lang w:val="([^"]*)"', styles)) == {locale}
    assert f'<w:themeFontLang w:val="{locale}"' in settings
    assert opened(content).core_properties.language == locale


def test_the_contents_get_their_page_numbers_when_the_document_is_opened() -> None:
    document = word()
    assert document.settings.element.find(qn("w:updateFields")).get(qn("w:val")) == "true"
    codes = [node.text.strip() for node in document.element.body.iter(qn("w:instrText"))]
    assert codes[0].startswith("TOC ")
    pages = [code.split()[1] for code in codes[1:]]
    marks = [node.get(qn("w:name")) for node in document.element.body.iter(qn("w:bookmarkStart"))]
    assert pages == marks


def test_each_table_says_what_it_shows() -> None:
    captions = [node.get(qn("w:val")) for node in word("internal").element.body.iter(qn("w:tblCaption"))]
    assert len(captions) == len(word("internal").tables) > 3
    assert "Timetable as kept" in captions


def test_nothing_of_the_maker_of_the_template_is_left_and_the_same_record_gives_the_same_bytes() -> None:
    record = minutes(recorded_meeting(), now=NOW)
    content = render_docx(record)
    with ZipFile(io.BytesIO(content)) as archive:
        assert not [name for name in archive.namelist() if "thumbnail" in name or "customXml" in name]
        assert b"Macintosh" not in archive.read("docProps/app.xml")
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
    assert render_docx(record) == content


def test_a_name_from_right_to_left_ends_where_it_ends() -> None:
    assert "قطر\N{LEFT-TO-RIGHT MARK}, France" in as_read(opened(render_docx(minutes(named("قطر"), now=NOW))))


@pytest.mark.parametrize("variant", ["circulated", "internal"])
def test_what_was_typed_is_printed_and_does_nothing(variant: str) -> None:
    content = render_docx(minutes(hostile_meeting(), now=NOW, variant=variant))
    text = as_read(opened(content))
    for typed in (JINJA, SCRIPT, MARKDOWN, LONG.strip()):
        assert typed in text
    assert "bell\N{REPLACEMENT CHARACTER} null\N{REPLACEMENT CHARACTER} feed\N{REPLACEMENT CHARACTER}" in text
    assert "boomboom" not in text


def test_properties_hold_what_was_typed_cut_to_their_length() -> None:
    hostile = hostile_meeting()
    long = replace(hostile, definition=replace(hostile.definition, title=f"A & B {JINJA}" * 9))
    properties = opened(render_docx(minutes(long, now=NOW))).core_properties
    assert properties.title.startswith("A & B {{ minutes.title }}")
    assert len(properties.title) == 255


def test_a_template_of_the_secretariat_is_used(tmp_path: Path) -> None:
    own = Document()
    own.add_paragraph("Ours: {{ minutes.title }}")
    own.save(str(tmp_path / "own.docx"))
    document = opened(render_docx(minutes(recorded_meeting(), now=NOW), tmp_path / "own.docx"))
    assert [p.text for p in document.paragraphs] == [
        "Ours: Convention on Cluster Munitions: Intersessional Meeting 2025"
    ]


@pytest.mark.parametrize(
    "line",
    [
        "{{ minutes.titel }}",
        "{% for x in minutes.facts %}",
        "{{ ''.__class__.__mro__ }}",
        "{{ minutes.__class__.__init__.__globals__ }}",
    ],
    ids=["a name that is none", "a loop without its end", "a way out of the sandbox", "another way out"],
)
def test_a_template_that_cannot_be_filled_in_is_named(line: str, tmp_path: Path) -> None:
    own = Document()
    own.add_paragraph(line)
    own.save(str(tmp_path / "own.docx"))
    with pytest.raises(TemplateFault, match=r"The template own\.docx cannot be filled in"):
        render_docx(minutes(recorded_meeting(), now=NOW), tmp_path / "own.docx")


@pytest.mark.parametrize("content", [b"", b"no document", None], ids=["empty", "text", "missing"])
def test_a_template_that_is_no_document_is_named(content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "own.docx").write_bytes(content)
    with pytest.raises(TemplateFault, match=r"The template own\.docx cannot be filled in"):
        render_docx(minutes(recorded_meeting(), now=NOW), tmp_path / "own.docx")


def test_a_template_that_is_another_archive_is_named(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "own.docx", "w") as archive:
        archive.writestr("a.txt", "a")
    with pytest.raises(TemplateFault, match=r"The template own\.docx cannot be filled in"):
        render_docx(minutes(recorded_meeting(), now=NOW), tmp_path / "own.docx")


def test_five_hundred_statements_take_less_than_two_seconds() -> None:
    codes = [d.code for d in ROSTER.delegations]
    said = tuple(
        statement(
            n, codes[n % len(codes)], at(15, 0) + timedelta(minutes=n), at(15, 3) + timedelta(minutes=n), gist=GIST
        )
        for n in range(1, 501)
    )
    meeting = recorded_meeting()
    meeting = meeting.with_item(replace(meeting.items[C], statements=said))
    began = time.process_time()
    render_docx(minutes(meeting, now=NOW, variant="internal"))
    assert time.process_time() - began < 2


GIST = "Welcomed the progress made, recalled the deadlines and asked for assistance. " * 5


def test_the_table_of_contents_is_a_field_and_leads_to_every_item() -> None:
    body = word().element.body
    codes = [(node.text or "").strip() for node in body.iter(qn("w:instrText"))]
    assert codes[:1] == ['TOC \\o "1-1" \\h \\z \\u']
    kinds = [node.get(qn("w:fldCharType")) for node in body.iter(qn("w:fldChar"))]
    # the page of each entry is a field within that of the contents
    assert kinds == ["begin", "separate", *["begin", "separate", "end"] * 6, "end"]
    links = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]
    marks = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    headings = [p.text for p in word().paragraphs if p.style and p.style.name == "Heading 1"]
    assert len(links) == len(headings) == 6
    assert set(links) == marks


def test_a_record_without_sections_has_no_contents_and_no_open_field() -> None:
    empty = replace(minutes(recorded_meeting(), now=NOW), sections=())
    assert not list(opened(render_docx(empty)).element.body.iter(qn("w:fldChar")))


def test_headings_have_the_style_of_their_depth() -> None:
    read = as_read(opened(render_docx(minutes(in_a_tree(), now=NOW))))
    assert all(f"[Heading {level}] " in read for level in (1, 2, 3, 4))
    assert "[Heading 2] 7a Heading 7a" in read
