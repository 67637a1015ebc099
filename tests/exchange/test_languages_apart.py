"""The language of the program is that of the desk: no record and no export depends on it."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core import saying
from facilitator.core.decisions import Concluded, DocumentNoted, Suggested
from facilitator.core.minuting.variants import Variant
from facilitator.core.searching import findable
from facilitator.core.trail import Trail
from facilitator.exchange.docx import render_docx
from facilitator.exchange.export import prepare, render
from facilitator.exchange.forms import FORMS, RecordChoice
from facilitator.exchange.json import show
from facilitator.making import load_meeting
from facilitator.rehearsal.headless import rehearse
from tests.exchange.golden import assert_as_before
from tests.exchange.test_docx import as_read as word_text
from tests.exchange.test_docx import opened
from tests.exchange.test_odt import as_read as open_document_text
from tests.exchange.test_pdf import as_read as pages_text
from tests.exchange.test_workbook import as_read as table_text
from tests.exchange.test_workbook import load_workbook


def bracketed(text: str, _: str) -> str:
    return f"⟦{text}⟧"


def played(folder: Path) -> Trail:
    definition, delegations = load_meeting("ccm-im-2025")
    return rehearse(definition, delegations, seed=7, address=Address.of(folder / "ccm.floor"))[0]


@pytest.fixture(scope="module")
def another(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trail]:
    """Play the rehearsal at a desk that says everything between brackets."""
    saying.choose("fr", bracketed)
    yield played(tmp_path_factory.mktemp("another"))
    saying.choose("en")


@pytest.fixture(autouse=True)
def _strange_desk() -> Iterator[None]:
    saying.choose("fr", bracketed)
    yield
    saying.choose("en")


def test_what_is_recorded_is_the_same_in_every_language(another: Trail, tmp_path: Path) -> None:
    found = [(one.at, one.event) for one in another.events]
    saying.choose("en")
    assert found == [(one.at, one.event) for one in played(tmp_path).events]


@pytest.mark.parametrize("form", sorted(FORMS))
def test_what_is_exported_is_the_same_in_every_language(form: str, another: Trail) -> None:
    wanted = prepare(another, RecordChoice(session=1 if form == ".vtt" else None), now=another.events[-1].at)
    match form:
        case ".docx":
            assert_as_before("rehearsal.docx.txt", word_text(opened(render_docx(wanted.minutes))))
        case ".pdf":
            assert_as_before("rehearsal.pdf.txt", pages_text(render(wanted, form)))
        case ".odt":
            assert_as_before("rehearsal.odt.txt", open_document_text(render(wanted, form)))
        case ".xlsx":
            assert_as_before("rehearsal.xlsx.txt", table_text(load_workbook(io.BytesIO(render(wanted, form)))))
        case _:
            assert_as_before(f"rehearsal{form}", render(wanted, form).decode().replace("\r\n", "\n"))


@pytest.mark.parametrize("variant", ["internal", "summary", "digest"])
def test_the_other_records_are_the_same_in_every_language(variant: str, another: Trail) -> None:
    wanted = prepare(another, RecordChoice(variant=Variant(variant)), now=another.events[-1].at)
    assert_as_before(f"rehearsal-{variant}.md", render(wanted, ".md").decode())


def test_the_list_of_speakers_is_printed_the_same_in_every_language(another: Trail) -> None:
    then = long_list(another)
    wanted = prepare(then, RecordChoice(variant=Variant.LIST), now=then.events[-1].at)
    assert_as_before("rehearsal-list.md", render(wanted, ".md").decode())


@pytest.mark.parametrize(("language", "words"), [("fr", "État partie, inscription"), ("es", "Estado parte, solicitud")])
def test_the_reasons_in_a_printed_list_are_in_the_language_of_the_record(
    language: str, words: str, another: Trail
) -> None:
    then = long_list(another)
    text = render(
        prepare(then, RecordChoice(variant=Variant.LIST, language=language), now=then.events[-1].at), ".md"
    ).decode()
    assert words in text
    assert "⟦" not in text
    assert "asked" not in text


def long_list(trail: Trail) -> Trail:
    """Give a trail up to the first moment at which ten wait."""
    made = Trail()
    for recorded in trail.events:
        made.append([recorded])
        item = made.meeting.current
        if item is not None and len(item.waiting) >= 10:
            return trail.until(recorded.at)
    raise AssertionError("nobody waits in the rehearsal")


@pytest.mark.parametrize("number", range(3))
def test_the_index_of_the_search_is_the_same_in_every_language(number: int, another: Trail) -> None:
    kind = (Concluded, Suggested, DocumentNoted)[number]
    meeting = another.meeting
    entry = next(e for e in meeting.entries if isinstance(e.what, kind))
    found = findable(meeting, entry)
    saying.choose("en")
    assert findable(meeting, entry).words == found.words


def test_what_the_command_line_shows_is_the_same_in_every_language(another: Trail) -> None:
    then = long_list(another)
    shown = show(then.meeting, seq=then.seq, now=then.events[-1].at)
    saying.choose("en")
    assert show(then.meeting, seq=then.seq, now=then.events[-1].at) == shown
