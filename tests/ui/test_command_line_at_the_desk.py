"""What the command line can do with a meeting's file, the desk can, too, by the same functions."""

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.exchange.forms import TABLES
from facilitator.exchange.rows import SHEETS
from facilitator.print_job import serve_files
from facilitator.storage.opening import open_journal
from facilitator.ui.letters import LettersStrip
from facilitator.ui.session import Session
from facilitator.ui.verifying import VerifyWindow
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs

Do = Callable[[str], None]


@pytest.fixture
def spoken(do: Do) -> None:
    for line in ("start-session 2", "take-up c", "give-floor", "end"):
        do(line)


@pytest.fixture
def desk(window: Window, session: Session, spoken: None) -> Window:
    serve_files(window, session, FakeDialogs())
    return window


def test_a_copy_to_hand_out_is_a_record_of_its_own(desk: Window, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.files = [tmp_path / "handout.floor"]
    desk.acts.action("hand-out").trigger()
    assert desk.notice.text == f"Wrote {tmp_path / 'handout.floor'}, without revisions and private notes."
    copy = open_journal(Address.of(tmp_path / "handout.floor"))
    assert copy.verify().unchanged
    assert copy.head() != desk._session.head()
    copy.close()


def letters_asked(desk: Window) -> LettersStrip:
    desk.acts.action("letters").trigger()
    return desk.findChildren(LettersStrip)[-1]


def test_letters_are_drafted_into_a_folder(desk: Window, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.files = [tmp_path / "letters", tmp_path / "ccm.floor"]
    strip = letters_asked(desk)
    strip.kinds.setCurrentIndex(1)
    strip.deadline.setText("soon")
    strip.carry_out()
    assert "is not a day" in strip.complaint
    strip.deadline.setText("2 May 2025")
    strip.carry_out()
    assert desk.notice.text == f"Wrote 1 draft into {tmp_path / 'letters'}"
    assert [file.name.partition("-")[2] for file in (tmp_path / "letters").iterdir()] == ["AFG-confirm.eml"]
    letters_asked(desk).carry_out()
    assert "cannot be made" in desk.notice.text


def test_texts_for_upload_are_written_into_a_folder_with_an_index(
    desk: Window, dialogs: FakeDialogs, do: Do, tmp_path: Path
) -> None:
    dialogs.files = [tmp_path / "texts", tmp_path / "texts"]
    desk.acts.action("package").trigger()
    assert desk.notice.text == "No text was received yet, so there is nothing to upload."
    (tmp_path / "a.pdf").write_text("text")
    do(f"receive 1 {tmp_path / 'a.pdf'}")
    desk.acts.action("package").trigger()
    assert desk.notice.text == f"Wrote 3 files into {tmp_path / 'texts'}"
    assert len(list((tmp_path / "texts").glob("*.pdf"))) == 1
    assert (tmp_path / "texts" / "index.html").is_file()


def test_a_template_that_is_wrong_is_said_at_the_desk(desk: Window, dialogs: FakeDialogs, tmp_path: Path) -> None:
    (tmp_path / "confirm.en.txt").write_text("Dear all\n", encoding="utf-8")
    dialogs.files = [tmp_path / "letters"]
    strip = letters_asked(desk)
    strip.templates.setText(str(tmp_path))
    strip.carry_out()
    assert "confirm.en.txt, line 1: the first line must be the subject" in desk.notice.text


def test_the_record_is_verified_also_against_a_printed_hash(desk: Window) -> None:
    desk.acts.action("verify").trigger()
    (window,) = desk.findChildren(VerifyWindow)
    assert window.verdict.text().startswith("Unchanged since it was recorded")
    window.head.setText(desk._session.head())
    window.verify()
    assert window.verdict.property("tone") == "ok"
    window.head.setText("0" * 64)
    window.verify()
    assert window.verdict.property("tone") == "over"
    window.close()


def test_every_table_of_the_workbook_is_one_line_of_the_menu() -> None:
    # the log has its line among the forms
    assert ["statements", *(table.name for table in TABLES)] == list(SHEETS)
