"""What the command line can do with a meeting's file, the desk can, too, by the same functions."""

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.exchange.forms import TABLES
from facilitator.exchange.rows import SHEETS
from facilitator.print_job import serve_files
from facilitator.storage.opening import open_journal
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
    serve_files(window.files, session)
    return window


def test_a_copy_to_hand_out_is_a_record_of_its_own(desk: Window, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.files = [tmp_path / "handout.floor"]
    desk.acts.action("hand-out").trigger()
    assert desk.notice.text == f"Wrote {tmp_path / 'handout.floor'}, without revisions and private notes."
    copy = open_journal(Address.of(tmp_path / "handout.floor"))
    assert copy.verify().unchanged
    assert copy.head() != desk._session.head()
    copy.close()


def test_letters_are_drafted_into_a_folder(desk: Window, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.files = [tmp_path / "letters", tmp_path / "ccm.floor"]
    desk.acts.action("letters").trigger()
    assert desk.notice.text == f"Wrote 1 drafts into {tmp_path / 'letters'}"
    assert [file.suffix for file in (tmp_path / "letters").iterdir()] == [".eml"]
    desk.acts.action("letters").trigger()
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
