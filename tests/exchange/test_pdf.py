"""The minutes as PDF: tagged, in their language, with an outline and page numbers; what was typed is text, whatever it is."""

import errno
import io
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from facilitator.core.ids import Refused
from facilitator.core.languages import PROGRAM_LANGUAGES
from facilitator.core.meeting import Meeting
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Section, plain
from facilitator.core.minuting.variants import Variant
from facilitator.exchange.pdf import A4, PaperSize, pictures, render_pdf, values_on_paper
from facilitator.exchange.typesetting import set_pdf
from tests.exchange.hostile import EMOJI, JINJA, LONG, MARKDOWN, SCRIPT, hostile_meeting
from tests.exchange.naming import named
from tests.recorded_meeting import ROSTER, C, at, recorded_meeting, statement

NOW = at(14, 0, day=8)
GIST = "Welcomed the progress made, recalled the deadlines and asked for assistance. " * 3


def long_meeting(count: int = 500) -> Meeting:
    codes = [d.code for d in ROSTER.delegations]
    said = tuple(
        statement(
            n, codes[n % len(codes)], at(15, 0) + timedelta(minutes=n), at(15, 3) + timedelta(minutes=n), gist=GIST
        )
        for n in range(1, count + 1)
    )
    meeting = recorded_meeting()
    return meeting.with_item(replace(meeting.items[C], statements=said))


def as_read(content: bytes) -> str:
    """Give the text of a PDF in its order, as a reader takes it out."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    taken = subprocess.run(["pdftotext", "-raw", "-nopgbrk", "-", "-"], input=content, capture_output=True, check=True)
    return re.sub(r"(?: \.)+ \u2060", " … ", taken.stdout.decode())


def words_of(content: bytes) -> str:
    return " ".join(as_read(content).split())


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(content))


def structure(node: Any) -> Iterator[Any]:
    """Give each element of the structure of a tagged PDF."""
    if isinstance(node, pikepdf.Array):
        for kid in node:
            yield from structure(kid)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from structure(node.K)


def tags(content: bytes) -> list[str]:
    document = opened(content)
    return [str(element.S) for element in structure(document.Root.StructTreeRoot)]


def claims(content: bytes) -> bool:
    """Say whether a file claims to be made as PDF/UA wants it."""
    document = opened(content)
    return b"pdfuaid:part" in document.Root.Metadata.read_bytes()


@pytest.mark.parametrize("language", PROGRAM_LANGUAGES)
def test_the_file_says_its_language_its_title_and_its_outline_and_is_tagged(language: str, tmp_path: Path) -> None:
    record = minutes(recorded_meeting(), now=NOW, language=language)
    content = render_pdf(record)
    document = opened(content)
    assert str(document.Root.Lang) == PROGRAM_LANGUAGES[language].locale
    assert document.Root.ViewerPreferences.DisplayDocTitle
    assert str(document.docinfo["/Title"]) == f"{record.title} – {record.subtitle}"
    with document.open_outline() as outline:
        found = [entry.title for entry in outline.root]
    first = [section.heading for section in record.sections if section.level == 1]
    assert found == first
    (tmp_path / "minutes.pdf").write_bytes(content)
    if shutil.which("pdfinfo"):
        said = subprocess.run(["pdfinfo", tmp_path / "minutes.pdf"], capture_output=True, text=True, check=True).stdout
        assert "Tagged:          yes" in said


def test_the_file_claims_that_everybody_can_read_it() -> None:
    for variant in (Variant.CIRCULATED, Variant.INTERNAL, Variant.LIST):
        content = render_pdf(minutes(recorded_meeting(), now=NOW, variant=variant))
        assert claims(content)


def test_headings_paragraphs_lists_and_rows_are_tagged_as_what_they_are() -> None:
    found = tags(render_pdf(minutes(recorded_meeting(), now=NOW, variant="internal")))
    assert {"/Title", "/H1", "/H2", "/P", "/L", "/LI", "/Lbl", "/Table", "/TH", "/TD", "/TOC"} <= set(found)
    # the head of a table is one row of headings, printed again on each page and tagged once
    assert found.count("/THead") == found.count("/Table")


def test_a_level_of_headings_that_is_left_out_does_not_cost_the_claim() -> None:
    record = minutes(recorded_meeting(), now=NOW)
    lower = (Section(heading="Below", level=2, blocks=(plain("Text."),)), *record.sections)
    content = render_pdf(replace(record, sections=lower))
    assert claims(content)
    assert "Below" in as_read(content)


def test_what_the_standard_does_not_allow_is_printed_without_the_claim(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facilitator.exchange.pdf.shown", str)
    content = render_pdf(minutes(named("Chile 🕊"), now=NOW))
    assert not claims(content)
    assert "/P" in tags(content)


def test_the_same_record_gives_the_same_bytes() -> None:
    record = minutes(long_meeting(30), now=NOW, variant="internal")
    assert render_pdf(record) == render_pdf(record)


def test_the_contents_name_the_page_of_each_item_and_every_page_says_its_number() -> None:
    content = render_pdf(minutes(long_meeting(120), now=NOW))
    pages = len(opened(content).pages)
    text = words_of(content)
    assert pages > 8
    assert all(f"Page {page} of {pages}" in text for page in range(1, pages + 1))
    # the running head is on every page but the first
    assert text.count("CCM Intersessional Meeting 2025 Minutes") == pages - 1


def test_the_text_stands_in_its_order() -> None:
    found = words_of(render_pdf(minutes(recorded_meeting(), now=NOW)))
    parts = ("Contents", "States Parties (", "15:45", "11. Chile (Ms Ana Rojas", "12. The European Union", "Made on")
    places = [found.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("name", ["قطر", "ישראל", "منظمة العمل ضد الألغام (MENA)"])
def test_a_name_from_right_to_left_keeps_its_number_and_its_place(name: str) -> None:
    (line,) = (line for line in as_read(render_pdf(minutes(named(name), now=NOW))).splitlines() if "(Ms Ana" in line)
    assert line.startswith("11. ")
    # marks of direction come out with the text
    bare = "".join(c for c in line if not unicodedata.category(c).startswith("Cf"))
    assert bare.index(name.rsplit(maxsplit=1)[-1]) < bare.index(
        "(Ms Ana Rojas; presenter, Article 4 extension request)"
    )


def test_the_numbers_of_right_to_left_paragraphs_stand_at_the_left(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(render_pdf(minutes(named("قطر"), now=NOW)))
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    boxes = subprocess.run(
        ["pdftotext", "-bbox", tmp_path / "a.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    left = {line.split('xMin="')[1].split('"')[0] for line in boxes.splitlines() if line.endswith(">11.</word>")}
    other = {line.split('xMin="')[1].split('"')[0] for line in boxes.splitlines() if line.endswith(">12.</word>")}
    assert len(left) == 1
    assert left == other


def test_a_character_that_no_shipped_font_has_is_replaced_where_it_stands() -> None:
    content = render_pdf(minutes(named(f"Chile {EMOJI[:1]}"), now=NOW))
    assert "Chile \N{REPLACEMENT CHARACTER} (Ms Ana Rojas" in words_of(content)
    assert claims(content)


@pytest.mark.parametrize("name", ["中国", "ኢትዮጵያ", "বাংলাদেশ", "ประเทศไทย", "Ελλάδα", "Україна", "საქართველო", "日本"])
def test_names_of_states_in_their_own_scripts_are_printed(name: str) -> None:
    record = values_on_paper(minutes(named(name), now=NOW))
    assert name in str(record)
    assert len(opened(render_pdf(minutes(named(name), now=NOW))).pages) > 1


@pytest.mark.parametrize("variant", ["circulated", "internal"])
def test_what_was_typed_is_printed_and_does_nothing(variant: str) -> None:
    found = words_of(render_pdf(minutes(hostile_meeting(), now=NOW, variant=variant)))
    bare = found.replace(" ", "")
    for typed in (JINJA, SCRIPT, MARKDOWN, LONG.strip()):
        assert typed.replace(" ", "")[:500] in bare
    assert "boomboom" not in bare


def test_markup_and_code_of_the_typesetter_stay_text() -> None:
    typed = '#panic("no") #read("/etc/passwd") $ x^2 $ *strong* _emph_ = Heading @label <label> \\ // no'
    meeting = recorded_meeting()
    said = (statement(1, "FRA", at(15, 1), at(15, 2), gist=typed),)
    content = render_pdf(minutes(meeting.with_item(replace(meeting.items[C], statements=said)), now=NOW))
    assert typed in words_of(content)


def test_a_line_end_stays_within_its_paragraph() -> None:
    assert "support.\nThanked the presenters." in as_read(render_pdf(minutes(recorded_meeting(), now=NOW)))


def test_a_cell_longer_than_a_page_goes_on() -> None:
    meeting = long_meeting(3)
    item = meeting.items[C]
    departed = replace(item.departed[0], request=replace(item.departed[0].request, note=LONG))
    content = render_pdf(minutes(meeting.with_item(replace(item, departed=(departed,))), now=NOW, variant="internal"))
    assert as_read(content).count("Recalled") == LONG.count("Recalled")


def test_the_pages_come_as_pictures_of_the_paper_and_the_resolution_that_are_wanted() -> None:
    record = minutes(long_meeting(20), now=NOW)
    found = list(pictures(record, A4, dots=72))
    assert len(found) == len(opened(render_pdf(record)).pages)
    assert size(found[0]) == (595, 842)
    assert size(next(pictures(record, PaperSize(width=215.9, height=279.4), dots=72))) == (612, 792)


def size(picture: bytes) -> tuple[int, int]:
    """Give width and height of a PNG."""
    assert picture.startswith(b"\x89PNG")
    return int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")


def test_the_typesetter_is_loaded_in_no_process_but_its_own() -> None:
    script = (
        "import sys\n"
        "from facilitator.core.minutes import minutes\n"
        "from facilitator.exchange.pdf import render_pdf\n"
        "from tests.recorded_meeting import at, recorded_meeting\n"
        "assert render_pdf(minutes(recorded_meeting(), now=at(14, 0, day=8))).startswith(b'%PDF-')\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('typst', 'PySide6')])\n"
    )
    made = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (made.returncode, made.stdout, made.stderr) == (0, "[]\n", "")


@pytest.mark.parametrize("ends", ["not", "killed"])
def test_where_the_system_has_no_room_for_the_pages_that_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, ends: str
) -> None:
    def run(*_: object, **__: object) -> subprocess.CompletedProcess[bytes]:
        if ends == "killed":
            return subprocess.CompletedProcess((), -9, b"", b"")
        raise OSError(errno.ENOMEM, "Cannot allocate memory")

    monkeypatch.setattr("facilitator.exchange.typesetting.subprocess.run", run)
    with pytest.raises(Refused, match=r"^The pages cannot be set: (Cannot allocate memory|Killed)\. Make room"):
        set_pdf("minutes.typ", {}, made=NOW)
