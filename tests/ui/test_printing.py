"""Printing by the dialog of the system: the list, the booth sheet, the minutes and the card, on paper or to a PDF."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.booth import booth_of
from facilitator.print_job import prepare_record
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.display.booth_page import booth_page
from facilitator.ui.minutes.window import MinutesWindow
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs

Do = Callable[[str], None]


@pytest.fixture
def in_c(do: Do) -> None:
    """Somebody speaks under (c)."""
    for line in ("start-session 2", "take-up c", "give-floor"):
        do(line)


@pytest.fixture
def desk(qtbot: QtBot, session: Session, theme: Theme, settings: Settings, dialogs: FakeDialogs) -> Iterator[Window]:
    """A desk that makes real pages."""
    made = Window(session, theme, settings, dialogs, prepare_record)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    yield made
    made.let_go()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.usefixtures("in_c")
@pytest.mark.parametrize("act", ["print-list", "print-booth", "print-minutes", "print-card"])
def test_where_there_is_no_printer_the_pages_come_as_pdf(
    qtbot: QtBot, desk: Window, dialogs: FakeDialogs, tmp_path: Path, act: str
) -> None:
    target = tmp_path / f"{act}.pdf"
    dialogs.files = [target]
    with qtbot.waitSignal(desk.exporting.exporter.written, timeout=10_000):
        desk.acts.action(act).trigger()
    content = target.read_bytes()
    assert content.startswith(b"%PDF")
    assert len(content) > 4000
    assert desk.notice.text == f"Written to {target}"


def test_ctrl_p_prints_the_list(desk: Window, dialogs: FakeDialogs) -> None:
    assert desk.acts.action("print-list").shortcut().toString() == "Ctrl+P"
    desk.acts.action("print-list").trigger()
    assert dialogs.asked == ["List of speakers"]


def test_the_window_of_the_minutes_prints_the_record_that_it_shows(
    qtbot: QtBot, desk: Window, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    desk.doors.open_minutes()
    minutes = desk.findChild(MinutesWindow)
    dialogs.files = [tmp_path / "internal.pdf"]
    minutes.side.choices.choose(minutes.side.choices.kind, "internal")
    with qtbot.waitSignal(desk.doors.print_wanted) as wanted:
        minutes.side.print.click()
    assert wanted.args[0].variant.value == "internal"
    minutes.close()


@pytest.mark.usefixtures("in_c")
def test_the_booth_sheet_on_paper_names_who_speaks_and_who_comes(session: Session, theme: Theme) -> None:
    words = booth_page(booth_of(session.meeting, session.now()), theme).toPlainText()
    assert words.index("Afghanistan") < words.index("Chile")
    assert "1(c)" in words


def test_the_dialog_of_the_system_offers_a_file_and_looks_into_none(desk: Window, tmp_path: Path) -> None:
    asked: list[Path] = []

    class Asked(Dialogs):
        def ask_save(
            self, parent: QWidget, title: str, suggested: Path, kinds: str, then: Callable[[Path], object]
        ) -> None:
            asked.append(suggested)
            then(tmp_path / "list.pdf")

    desk.printing._dialogs = Asked(desk)
    desk.acts.action("print-list").trigger()
    (dialog,) = desk.findChildren(QAbstractPrintDialog)
    assert dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile)
    browse, file = dialog.findChild(QToolButton, "fileBrowser"), dialog.findChild(QLineEdit, "filename")
    browse.click()
    assert len(asked) == 1
    assert file.text() == str(tmp_path / "list.pdf")
    dialog.reject()


@pytest.mark.usefixtures("in_c")
@pytest.mark.parametrize("table", [("list", "Position"), ("plan", "Item"), ("totals", "By")], ids=str)
def test_one_table_is_written_as_csv(
    qtbot: QtBot, desk: Window, dialogs: FakeDialogs, tmp_path: Path, table: tuple[str, str]
) -> None:
    name, heading = table
    dialogs.files = [tmp_path / "table.csv"]
    with qtbot.waitSignal(desk.exporting.exporter.written, timeout=10_000):
        desk.acts.action(f"table-{name}").trigger()
    assert heading.casefold() in (tmp_path / "table.csv").read_text().splitlines()[0].casefold()


def test_the_coordinators_of_each_item_get_a_file(desk: Window, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.files = [tmp_path / "digests"]
    told: list[Path] = []
    desk.exporting.exporter.written.connect(told.append)
    desk.acts.action("digests").trigger()
    desk.exporting.exporter.wait()
    assert set(told) == {tmp_path / "digests"}
    assert sorted(file.name for file in (tmp_path / "digests").iterdir())[:2] == ["digest-1a.docx", "digest-1b.docx"]
    assert len(list((tmp_path / "digests").iterdir())) == 9
