"""The real file dialogs, without a screen: they look into none of the files they list."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QFileSystemModel, QLineEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from facilitator.storage.sqlite import SqliteJournal, open_file
from facilitator.ui.dialogs import MEETINGS, Dialogs
from facilitator.ui.file_dialog import UnopenedIcons
from tests.locks import locks_on, on_linux

ALL = "All files (*)"
Asking = Callable[[Dialogs, QWidget, Path], None]


def chosen_by_nobody(path: Path) -> None:
    pytest.fail(f"nobody chose {path}")


ASKING: dict[str, Asking] = {
    "open a meeting": lambda d, window, path: d.ask_open(window, "Open", MEETINGS, chosen_by_nobody),
    "open any file": lambda d, window, path: d.ask_open(window, "Open", ALL, chosen_by_nobody),
    "save a meeting": lambda d, window, path: d.ask_save(window, "Save", path, MEETINGS, chosen_by_nobody),
    "save any file": lambda d, window, path: d.ask_save(window, "Save", path, ALL, chosen_by_nobody),
}


@pytest.fixture
def journal(meeting_file: Path) -> Iterator[SqliteJournal]:
    with closing(open_file(meeting_file)) as journal:
        yield journal


def listed(dialog: QFileDialog) -> list[str]:
    """Give the names that the dialog shows."""
    tree = dialog.findChild(QTreeView, "treeView")
    model, root = tree.model(), tree.rootIndex()
    return [str(model.index(row, 0, root).data()) for row in range(model.rowCount(root))]


@pytest.mark.parametrize("kind", ASKING)
@on_linux
def test_a_dialog_leaves_the_locks_of_an_open_meeting(
    qtbot: QtBot, journal: SqliteJournal, meeting_file: Path, kind: str
) -> None:
    for name in ("other.floor", "no ending", "text.pdf"):
        meeting_file.with_name(name).write_bytes(b"SQLite format 3\0 or not")
    before = locks_on(meeting_file)
    assert len(before) == 2
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    ASKING[kind](Dialogs(), window, meeting_file)
    dialog = window.findChild(QFileDialog)
    dialog.setDirectory(str(meeting_file.parent))
    qtbot.waitUntil(lambda: meeting_file.name in listed(dialog))
    for view in QFileDialog.ViewMode:
        dialog.setViewMode(view)
        dialog.grab()
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    line.clear()
    qtbot.keyClicks(line, meeting_file.name[:2])
    qtbot.waitUntil(lambda: line.completer().completionCount() > 0)
    line.completer().complete()
    line.completer().popup().grab()
    dialog.selectFile(meeting_file.name)
    dialog.grab()
    model = dialog.findChild(QFileSystemModel)
    shown = [model.data(model.index(str(meeting_file), column)) for column in range(model.columnCount())]
    assert locks_on(meeting_file) == before
    assert shown[2] == "floor file"
    dialog.reject()
    assert locks_on(meeting_file) == before


def test_files_and_folders_are_told_apart_by_their_names(qtbot: QtBot, tmp_path: Path) -> None:
    icons = UnopenedIcons()
    nameless = tmp_path / "nameless"
    nameless.touch()
    assert icons.type(QFileInfo(str(tmp_path))) == "Folder"
    assert icons.type(QFileInfo(str(tmp_path / "minutes.pdf"))) == "pdf file"
    assert icons.type(QFileInfo(str(nameless))) == "File"
    folder, file = icons.icon(QFileInfo(str(tmp_path))), icons.icon(QFileInfo(str(nameless)))
    assert folder.pixmap(16).toImage() != file.pixmap(16).toImage()
    for kind in QAbstractFileIconProvider.IconType:
        assert not icons.icon(kind).isNull()


@on_linux
@pytest.mark.parametrize("height", [748, 600])
def test_a_dialog_leaves_who_speaks_and_the_clock_in_view(qtbot: QtBot, tmp_path: Path, height: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, height)
    Dialogs().ask_save(window, "Save", tmp_path / "minutes.docx", ALL, chosen_by_nobody)
    (dialog,) = window.findChildren(QFileDialog)
    assert window.geometry().contains(dialog.geometry())
    assert dialog.y() - window.y() > window.height() * 0.4
    dialog.close()


@pytest.fixture
def asking(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize(("typed", "made"), [("", "a-letters"), ("to delegations", "to delegations")])
def test_a_folder_to_write_in_is_suggested_and_made(asking: QWidget, tmp_path: Path, typed: str, made: str) -> None:
    chosen: list[Path] = []
    Dialogs().ask_folder(asking, "Folder", tmp_path / "a-letters", chosen.append)
    dialog = asking.findChild(QFileDialog)
    if typed:
        dialog.findChild(QLineEdit, "fileNameEdit").setText(typed)
    (choose, *_) = dialog.findChild(QDialogButtonBox).buttons()
    choose.click()
    assert chosen == [tmp_path / made]
    assert [path.name for path in tmp_path.iterdir()] == [made]


def test_a_folder_to_read_from_is_not_suggested(asking: QWidget, tmp_path: Path) -> None:
    Dialogs().ask_folder(asking, "Folder", tmp_path / "a-templates", chosen_by_nobody, there=True)
    dialog = asking.findChild(QFileDialog)
    assert dialog.findChild(QLineEdit, "fileNameEdit").text() == ""
    assert list(tmp_path.iterdir()) == []
