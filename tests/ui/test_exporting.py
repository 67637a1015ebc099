"""Every form of export has its line in the menu, its button beside the minutes, and a file that the desk can make."""

from pathlib import Path

import pytest

from facilitator.exchange.forms import FORMS, ExportForm, RecordChoice, Use, forms_for
from facilitator.print_job import prepare_record
from facilitator.ui.deskacts import DESK_ACTS
from facilitator.ui.minutes.window import MinutesWindow
from facilitator.ui.session import Session
from facilitator.ui.window import Window

ALL = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)


@ALL
def test_a_form_has_its_line_in_the_menu(form: ExportForm, window: Window) -> None:
    act = window.acts.action(f"export-{form.kind}")
    assert (act.text(), act.toolTip().splitlines()[0]) == (form.label, form.sentence)
    inside = " ▸ For other programs" if Use.PROGRAMS in form.use else ""
    assert act in window.acts.in_menu(f"Meeting ▸ Export{inside}")


@ALL
def test_a_form_has_its_button_beside_the_minutes(form: ExportForm, window: Window) -> None:
    window.doors.open_minutes()
    made = window.findChild(MinutesWindow)
    assert made is not None
    assert made.side.forms[form.kind].text() == form.name
    made.close()


@ALL
def test_the_desk_makes_a_file_of_every_form(form: ExportForm, session: Session, tmp_path: Path) -> None:
    path = tmp_path / f"minutes{form.suffix}"
    job = prepare_record(session, path, RecordChoice())
    job.finish(job.render())
    assert path.stat().st_size > 0


def test_no_line_of_the_menu_exports_in_a_form_that_is_not_in_the_table() -> None:
    named = [act.name.removeprefix("export-") for act in DESK_ACTS if act.name.startswith("export-")]
    assert named == [form.kind for form in FORMS.values()]


def test_word_and_pdf_are_kept_and_the_list_is_a_page_to_print() -> None:
    assert [form.kind for form in forms_for(Use.KEPT)] == ["docx", "pdf"]
    assert [form.kind for form in forms_for(Use.LIST)] == ["docx", "pdf", "odt", "html"]
    assert [form.kind for form in forms_for(Use.REHEARSED)] == ["docx", "html", "md"]
    assert [form.kind for form in forms_for(Use.ONE_TABLE)] == ["csv"]
