"""The rehearsal with seed 7 in every form, as it was when somebody last looked at it; both records add up."""

import csv
import io
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.meeting import Meeting
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Table
from facilitator.core.minuting.variants import Variant
from facilitator.core.speakers import Departure, RequestLeft
from facilitator.core.trail import Trail
from facilitator.exchange.docx import render_docx
from facilitator.exchange.export import prepare, render
from facilitator.exchange.forms import FORMS, RecordChoice
from facilitator.making import load_meeting
from facilitator.rehearsal.headless import rehearse
from tests.exchange.golden import assert_as_before
from tests.exchange.test_docx import as_read as word_text
from tests.exchange.test_docx import opened
from tests.exchange.test_odt import as_read as open_document_text
from tests.exchange.test_pdf import as_read as pages_text
from tests.exchange.test_workbook import as_read as table_text
from tests.exchange.test_workbook import load_workbook

TEXTS = (".html", ".md", ".csv", ".json", ".ics")


@pytest.fixture(scope="module")
def trail(tmp_path_factory: pytest.TempPathFactory) -> Trail:
    definition, delegations = load_meeting("ccm-im-2025")
    path: Path = tmp_path_factory.mktemp("rehearsal") / "ccm.floor"
    return rehearse(definition, delegations, seed=7, address=Address.of(path))[0]


@pytest.mark.parametrize("form", sorted(FORMS))
def test_the_rehearsal_is_as_it_was_when_it_was_last_looked_at(form: str, trail: Trail) -> None:
    wanted = prepare(trail, RecordChoice(session=1 if form == ".vtt" else None), now=trail.events[-1].at)
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


@pytest.mark.parametrize("variant", ["internal", "summary", "digest", "follow-up"])
def test_the_other_records_of_the_rehearsal_are_as_they_were(variant: str, trail: Trail) -> None:
    wanted = prepare(trail, RecordChoice(variant=Variant(variant)), now=trail.events[-1].at)
    assert_as_before(f"rehearsal-{variant}.md", render(wanted, ".md").decode())


@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("variant", ["summary", "digest"])
def test_what_is_made_of_the_record_is_as_it_was_in_every_language(variant: str, language: str, trail: Trail) -> None:
    choice = RecordChoice(variant=Variant(variant), language=language)
    wanted = prepare(trail, choice, now=trail.events[-1].at)
    assert_as_before(f"rehearsal-{variant}-{language}.md", render(wanted, ".md").decode())


def cells(trail: Trail, caption: str) -> list[tuple[str, ...]]:
    record = minutes(trail, now=trail.events[-1].at, variant="internal")
    tables = [b for s in record.sections for b in s.blocks if isinstance(b, Table) and b.caption == caption]
    return [row for table in tables for row in table.rows]


def test_the_internal_log_has_every_statement_every_withdrawal_and_everybody_not_reached(trail: Trail) -> None:
    meeting: Meeting = trail.meeting
    oral = [s for s in meeting.statements() if not s.written_only]
    assert len(cells(trail, "Speaking times")) == len(oral) > 100
    unheard = cells(trail, "Asked for the floor, not heard")
    undone = {act.id for act in trail.acts() if act.undone}
    left = [r.event for r in trail.events if isinstance(r.event, RequestLeft) and r.act not in undone]
    waiting = sum(len(item.waiting) for item in meeting.items.values())
    assert len(unheard) == len(left) + waiting
    for how, words in ((Departure.WITHDRAWN, "withdrawn"), (Departure.NOT_REACHED, "not reached")):
        assert sum(1 for row in unheard if words in row[3]) == sum(1 for event in left if event.how is how)


def test_the_circulated_record_has_every_statement_and_nobody_who_was_not_heard(trail: Trail) -> None:
    now = trail.events[-1].at
    wanted = prepare(trail, now=now)
    rows = list(csv.DictReader(io.StringIO(render(wanted, ".csv").decode("utf-8-sig"), newline="")))
    assert len(rows) == len(list(trail.meeting.statements()))
    text = render(wanted, ".md").decode()
    numbered = [line for line in text.splitlines() if line.split(". **")[0].isdigit()]
    assert len(numbered) >= len([s for s in trail.meeting.statements() if not s.written_only])
    assert "withdrawn" not in text
    assert "not reached" not in text
    assert "Speaking time" not in text


@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_record_in_other_languages_is_as_it_was_when_it_was_last_read(language: str, trail: Trail) -> None:
    wanted = prepare(trail, RecordChoice(language=language), now=trail.events[-1].at)
    assert_as_before(f"rehearsal-{language}.md", render(wanted, ".md").decode())
