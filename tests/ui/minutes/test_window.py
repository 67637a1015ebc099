"""The window of the minutes: a preview that is text, what is missing with jumps, forms, versions, cancelling."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.ids import Refused
from facilitator.core.minutes import minutes
from facilitator.exchange.forms import FORMS
from facilitator.print_job import prepare_record
from facilitator.ui.actions import Actions
from facilitator.ui.doors import Doors
from facilitator.ui.exporting import Job
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.minutes.choices import CHANGES
from facilitator.ui.minutes.page import Ink, page_of
from facilitator.ui.minutes.window import MinutesWindow
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from tests.exchange.hostile import hostile_meeting
from tests.recorded_meeting import at
from tests.ui.desks import FakeDialogs
from tests.ui.minutes.conftest import Slow, choose, finalise

Do = Callable[[str], None]


def test_the_preview_shows_the_record_that_is_chosen(window: MinutesWindow) -> None:
    assert "Chile (presenter" in window.preview.toPlainText()
    assert "Speaking times" not in window.preview.toPlainText()
    choose(window, "internal")
    assert "Speaking times" in window.preview.toPlainText()
    choose(window, "digest")
    assert "Digest for the coordinators" in window.preview.toPlainText()


def test_the_language_of_the_minutes_is_chosen(window: MinutesWindow) -> None:
    choices = window.side.choices
    choices.choose(choices.language, "fr")
    assert "Compte rendu" in window.preview.toPlainText()


def test_a_corrigendum_before_there_is_a_version_says_so(window: MinutesWindow) -> None:
    choose(window, "corrigendum")
    assert window.preview.toPlainText().startswith("The minutes are not finalised yet")


def test_what_is_missing_leads_to_its_statement(window: MinutesWindow, qtbot: QtBot) -> None:
    # the other two are the texts that have no French and no Spanish
    assert window.side.checks.gaps.rowCount() == 3
    index = window.side.checks.gaps.index(0)
    assert "the statement of Chile has no gist" in index.data()
    with qtbot.waitSignal(window.statement_wanted) as wanted:
        window.side.checks.missing.activated.emit(index)
    assert wanted.args[0].statement == 2


def test_finalising_waits_for_a_reason_while_something_is_missing(
    window: MinutesWindow, session: Session, qtbot: QtBot, do: Do
) -> None:
    assert not window.side.checks.finalise.isEnabled()
    finalise(window, qtbot, "Chile will send it")
    assert [(v.number, v.despite) for v in session.meeting.versions] == [(1, "Chile will send it")]
    assert window.foot.said.startswith("Version 1 is final")
    assert "Version" in window.preview.toPlainText()
    do("gist 2 Announced.")
    assert window.side.checks.finalise.isEnabled()
    assert window.side.checks.despite.isHidden()


def test_what_changed_since_a_version_is_shown(window: MinutesWindow, qtbot: QtBot, do: Do) -> None:
    finalise(window, qtbot, "later")
    do("gist 1 Amended.")
    choose(window, CHANGES)
    text = window.preview.toPlainText()
    assert "Changes since version 1" in text
    assert "Reported." in text
    assert "Amended." in text
    assert not any(button.isEnabled() for button in window.side.forms.values())


def test_what_was_added_is_said_to_stand_after_a_paragraph(window: MinutesWindow, qtbot: QtBot, do: Do) -> None:
    finalise(window, qtbot, "later")
    do("chair-says Welcomed")
    choose(window, CHANGES)
    text = window.preview.toPlainText()
    assert re.search(r"^after \d+: added$", text, re.MULTILINE)
    assert not re.search(r"^\d+\. added$", text, re.MULTILINE)


def test_two_versions_are_compared_whichever_is_chosen_first(window: MinutesWindow, qtbot: QtBot, do: Do) -> None:
    for text in ("Amended.", "Revised."):
        do(f"gist 1 {text}")
        finalise(window, qtbot, "later")
    do("gist 1 Afterwards.")
    choose(window, CHANGES)
    for version, against in ((1, 2), (2, 1)):
        choices = window.side.choices
        choices.choose(choices.version, version)
        choices.choose(choices.against, against)
        text = window.preview.toPlainText()
        assert "Changes from version 1 to version 2" in text
        assert text.index("Amended.") < text.index("Revised.")
        assert "Afterwards." not in text


def test_no_message_moves_what_is_clicked_and_the_message_leads_to_the_file(
    window: MinutesWindow, qtbot: QtBot, tmp_path: Path, do: Do
) -> None:
    clicked = (*window.side.forms.values(), window.side.checks.finalise)

    def places() -> list[QPoint]:
        QCoreApplication.processEvents()
        return [button.mapToGlobal(QPoint()) for button in clicked]

    before, foot = places(), window.foot
    foot.warn("A sentence that is far too long for one line. " * 12)
    foot.show_busy(True)
    assert places() == before
    with qtbot.waitSignal(window.exporter.written, timeout=10_000):
        window.print_to(tmp_path / "out.md")
    assert places() == before
    assert foot.file.open.isVisible()
    assert foot.file.folder.isVisible()
    assert window.rect().contains(foot.geometry())
    # what is missing was added meanwhile
    do("gist 2 Reported.")
    assert window.side.checks.despite.isHidden()
    assert places() == before


@pytest.mark.parametrize("form", [form.kind for form in FORMS.values()])
def test_each_form_has_its_button(
    form: str, window: MinutesWindow, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / f"out.{form}"
    dialogs.files.append(target)
    with qtbot.waitSignal(window.exporter.told, timeout=10_000):
        qtbot.mouseClick(window.side.forms[form], Qt.MouseButton.LeftButton)
    assert target.stat().st_size > 100
    assert window.foot.said == f"Written to {target}"


def test_the_word_file_of_a_version_is_kept_and_comes_again_as_it_was(
    window: MinutesWindow, session: Session, qtbot: QtBot, tmp_path: Path, do: Do
) -> None:
    finalise(window, qtbot, "later")
    for name in ("first.docx", "again.docx"):
        with qtbot.waitSignal(window.exporter.told, timeout=10_000):
            window.print_to(tmp_path / name)
        do("gist 1 Amended.")
    assert session.meeting.versions[0].kept_as("docx", "en")
    assert (tmp_path / "first.docx").read_bytes() == (tmp_path / "again.docx").read_bytes()


@pytest.mark.parametrize("forgery", ["UPDATE documents SET content = x'00'", "DELETE FROM documents"])
def test_the_word_file_of_a_version_that_was_changed_is_not_handed_out(
    window: MinutesWindow, session: Session, qtbot: QtBot, tmp_path: Path, forgery: str
) -> None:
    finalise(window, qtbot, "later")
    with qtbot.waitSignal(window.exporter.told, timeout=10_000):
        window.print_to(tmp_path / "first.docx")
    with closing(sqlite3.connect(session.address.path)) as file, file:
        file.execute(forgery)
    window.print_to(tmp_path / "again.docx")
    assert "DOCX in English (version 1)" in window.foot.said
    assert not (tmp_path / "again.docx").exists()


def test_a_file_that_cannot_be_written_is_named_in_the_window(window: MinutesWindow, tmp_path: Path) -> None:
    window.print_to(tmp_path / "none" / "a.md")
    assert "does not exist; make it, or choose another" in window.foot.said


class Broken(Slow):
    """A job that cannot be done."""

    def render(self) -> bytes:
        raise Refused("The template cannot be filled in.")


def test_a_long_export_shows_that_it_works_and_can_be_called_off(
    opened: Callable[[Job], MinutesWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    slow = Slow()
    window = opened(slow)
    window.print_to(tmp_path / "a.pdf")
    assert window.exporter.works
    with qtbot.waitSignal(window.exporter.told):
        window.foot.cancelled.emit()
    slow.gate.set()
    window.exporter.wait()
    QCoreApplication.processEvents()
    assert not slow.finished
    assert window.foot.said == "a.pdf was not written."


def test_a_fault_of_the_worker_is_said(opened: Callable[[Job], MinutesWindow], qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(Broken())
    with qtbot.waitSignal(window.exporter.failed):
        window.print_to(tmp_path / "a.docx")
    assert window.foot.said == "The template cannot be filled in."


def test_the_door_opens_one_window_and_lets_it_go(
    session: Session, theme: Theme, dialogs: FakeDialogs, desk: QWidget, spoken: None
) -> None:
    actions = Actions(session, theme, desk)
    doors = Doors(
        session, actions, Heartbeat(session.now, desk), theme, prepare=prepare_record, dialogs=dialogs, desk=desk
    )
    doors.open_minutes()
    first = desk.findChild(MinutesWindow)
    doors.open_minutes()
    assert desk.findChildren(MinutesWindow) == [first]
    assert first is not None
    first.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.findChild(MinutesWindow) is None


def test_a_hostile_record_is_text_in_the_preview(qapp: object) -> None:
    ink = Ink(text="#000", dim="#000", line="#000", removed="#000", added="#000")
    html = page_of(minutes(hostile_meeting(), now=at(14, 0, day=8)), ink)
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;script&gt;" in html


def test_the_minutes_of_one_session_or_one_item_are_shown_and_written(
    window: MinutesWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    choices = window.side.choices
    words = [choices.session.itemText(n) for n in range(3)]
    assert words == ["All sessions", "Morning of 7 April", "Afternoon of 7 April"]
    assert "Reported." in window.preview.toPlainText()
    choices.choose(choices.item, "g")
    assert "Reported." not in window.preview.toPlainText()
    choices.choose(choices.item, "c")
    assert "Reported." in window.preview.toPlainText()
    choices.choose(choices.session, 2)
    assert (window.choice.session, window.choice.item) == (2, "c")
    with qtbot.waitSignal(window.exporter.written, timeout=10_000):
        window.print_to(tmp_path / "session.md")
    assert "Reported." in (tmp_path / "session.md").read_text()
    choose(window, "corrigendum")
    assert (window.choice.session, window.choice.item) == (None, None)


def test_word_is_set_in_a_template_of_one_s_own(
    window: MinutesWindow, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    template = tmp_path / "ours.docx"
    template.write_bytes(b"no template")
    dialogs.files = [template]
    box = window.side.choices.template
    box.setCurrentIndex(box.findData("choose"))
    box.activated.emit(box.currentIndex())
    assert box.currentText() == "ours.docx"
    with qtbot.waitSignal(window.exporter.failed, timeout=10_000):
        window.print_to(tmp_path / "out.docx")
    assert "ours.docx" in window.foot.said
    with qtbot.waitSignal(window.exporter.written, timeout=10_000):
        window.print_to(tmp_path / "out.md")


def test_what_differs_in_a_line_is_marked_and_the_rest_shortened(window: MinutesWindow, do: Do, qtbot: QtBot) -> None:
    finalise(window, qtbot, "later")
    do("gist 1 Reported-at-length.")
    choose(window, CHANGES)
    page = window.preview.toHtml()
    assert "line-through" in page
    assert "underline" in page
    assert window.preview.toPlainText().count("Afghanistan") == 1


def test_that_nothing_was_recorded_is_said_in_sight_and_goes_with_the_next_choice(
    window: MinutesWindow, qtbot: QtBot
) -> None:
    for _ in range(2):
        window.side.checks.despite.setText("later")
        qtbot.mouseClick(window.side.checks.finalise, Qt.MouseButton.LeftButton)
        window.exporter.wait()
    assert window.foot.said == "Nothing was recorded since version 1, so it stays the last."
    assert window.rect().contains(window.foot.geometry())
    choose(window, CHANGES)
    assert window.foot.said == ""


def test_two_statements_that_may_be_one_are_merged_by_one_click(
    window: MinutesWindow, session: Session, qtbot: QtBot, do: Do
) -> None:
    assert window.side.checks.merge.isHidden()
    for line in ("take-up c", "bring-back", "give-floor", "end"):
        do(line)
    before = len(tuple(session.meeting.statements()))
    assert not window.side.checks.merge.isHidden()
    qtbot.mouseClick(window.side.checks.merge, Qt.MouseButton.LeftButton)
    assert len(tuple(session.meeting.statements())) == before - 1
    assert window.side.checks.merge.isHidden()


def test_a_character_that_the_pdf_has_no_letter_for_is_named_and_asks_for_no_reason(
    window: MinutesWindow, do: Callable[[str], None]
) -> None:
    do("gist 2 🕊")
    window.refresh()
    sentences = [
        window.side.checks.gaps.row(window.side.checks.gaps.index(row)).sentence
        for row in range(window.side.checks.gaps.rowCount())
    ]
    assert sentences[-1].endswith("the PDF has no letter for “🕊” (U+1F54A) and shows “�” instead.")
    assert window.side.checks.gaps.row(window.side.checks.gaps.index(len(sentences) - 1)).statement == 2
    assert window.side.checks.despite.isHidden()
