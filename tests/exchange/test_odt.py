"""The minutes as OpenDocument: the words and styles of the Word form, in their language, with page numbers in the contents."""

import io
from dataclasses import replace
from zipfile import ZIP_STORED, ZipFile

import pytest
from lxml import etree

from facilitator.core.languages import PROGRAM_LANGUAGES
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Minutes, plain
from facilitator.exchange.odt import render_odt
from tests.exchange.golden import assert_as_before
from tests.exchange.hostile import JINJA, LONG, MARKDOWN, SCRIPT, hostile_meeting
from tests.exchange.naming import named
from tests.recorded_meeting import at, recorded_meeting

NOW = at(14, 0, day=8)
KIND = "application/vnd.oasis.opendocument.text"


def part(content: bytes, name: str) -> etree._Element:
    with ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read(f"{name}.xml"))


def found(root: etree._Element, path: str) -> list[etree._Element]:
    return list(root.iterfind(path, root.nsmap))


def as_read(content: bytes) -> str:
    """Give the text with its styles, paragraph by paragraph; what follows a row of a table is in its cells."""
    root = part(content, "content")
    text = f"{{{root.nsmap['text']}}}"
    lines = []
    for node in root.iter(f"{text}p", f"{text}h"):
        number = node.getparent().get(f"{text}start-value")
        style = node.get(f"{text}style-name").replace("_20_", " ")
        lines.append(f"[{style}] {f'{number}. ' if number else ''}{words(node, text)}")
    return "\n".join(lines) + "\n"


def words(node: etree._Element, text: str) -> str:
    signs = {f"{text}line-break": "\n", f"{text}tab": "\t", f"{text}s": " " * int(node.get(f"{text}c") or 0)}
    inner = "".join(words(child, text) + (child.tail or "") for child in node)
    return (node.text or "") + signs.get(node.tag, "") + inner


def rendered(variant: str = "circulated", language: str = "en") -> bytes:
    return render_odt(minutes(recorded_meeting(), now=NOW, variant=variant, language=language))


@pytest.mark.parametrize("variant", ["circulated", "internal"])
def test_the_document_reads_as_it_did_when_it_was_last_looked_at(variant: str) -> None:
    assert_as_before(f"{variant}.odt.txt", as_read(rendered(variant)))


def test_other_programs_know_the_file_by_its_first_part() -> None:
    content = rendered()
    with ZipFile(io.BytesIO(content)) as archive:
        first, *rest = archive.infolist()
        assert (first.filename, first.compress_type, archive.read(first)) == ("mimetype", ZIP_STORED, KIND.encode())
        manifest = archive.read("META-INF/manifest.xml").decode()
    assert all(f'full-path="{entry.filename}"' in manifest for entry in rest if "manifest" not in entry.filename)


@pytest.mark.parametrize("language", PROGRAM_LANGUAGES)
def test_the_document_says_its_language(language: str) -> None:
    content = rendered(language=language)
    locale = PROGRAM_LANGUAGES[language].locale
    styles, meta = part(content, "styles"), part(content, "meta")
    said = found(styles, ".//style:default-style/style:text-properties")[0]
    assert "-".join(said.get(f"{{{styles.nsmap['fo']}}}{what}") for what in ("language", "country")) == locale
    assert [node.text for node in found(meta, ".//dc:language")] == [locale]


def test_the_contents_lead_to_each_item_and_have_its_page() -> None:
    root = part(rendered(), "content")
    text, link = root.nsmap["text"], root.nsmap["xlink"]
    marks = [node.get(f"{{{text}}}name") for node in found(root, ".//text:h/text:bookmark-start")]
    entries = found(root, ".//text:index-body//text:a")
    assert [node.get(f"{{{link}}}href") for node in entries] == [f"#{mark}" for mark in marks]
    pages = [node.get(f"{{{text}}}ref-name") for node in found(root, ".//text:index-body//text:bookmark-ref")]
    assert pages == marks


def test_tables_have_a_heading_row_and_say_what_they_show() -> None:
    root = part(rendered("internal"), "content")
    tables = found(root, ".//table:table")
    assert len(tables) > 3
    for table in tables:
        assert len(table.findall("table:table-header-rows", root.nsmap)) == 1
        assert table.findtext("table:title", namespaces=root.nsmap)


@pytest.mark.parametrize("variant", ["circulated", "internal"])
def test_what_was_typed_is_printed_and_does_nothing(variant: str) -> None:
    text = as_read(render_odt(minutes(hostile_meeting(), now=NOW, variant=variant)))
    for typed in (JINJA, SCRIPT, MARKDOWN, LONG.strip()):
        assert typed in text
    assert "boomboom" not in text


def test_rows_of_spaces_tabs_and_line_ends_are_kept() -> None:
    record: Minutes = minutes(recorded_meeting(), now=NOW)
    typed = "one  two   three\tfour\nfive"
    section = replace(record.sections[0], blocks=(plain(typed, number=1),))
    assert typed in as_read(render_odt(replace(record, sections=(section,))))


def test_a_name_from_right_to_left_ends_where_it_ends() -> None:
    assert "قطر\N{LEFT-TO-RIGHT MARK}, France" in as_read(render_odt(minutes(named("قطر"), now=NOW)))


def test_the_same_record_gives_the_same_bytes() -> None:
    record = minutes(recorded_meeting(), now=NOW)
    assert render_odt(record) == render_odt(record)
