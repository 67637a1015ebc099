"""Dialogs: the questions the desk asks outside its window; tests answer them without a screen."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QToolButton, QWidget

from facilitator.core.saying import noop, tr
from facilitator.ui.form_strip import FormStrip
from facilitator.ui.labels import plain_label

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QFileDialog, QMessageBox

MEETINGS = noop("Meetings (*.floor)")
PDFS = noop("PDF (*.pdf)")
LISTS = noop("Lists of participants (*.csv *.xlsx *.xlsm *.tsv *.txt)")
SHEETS = noop("Sign-in sheets (*.csv *.xlsx *.xlsm *.tsv *.txt)")
SITTINGS = noop("Sheets (*.csv *.xlsx *.xlsm *.tsv *.txt)")
DEFINITIONS = noop("Definitions of a meeting (*.toml)")


class Dialogs(QObject):
    """Asks for files and for confirmation without blocking the event loop: every answer comes as a callback.

    The `kinds` of files are a catalogue text, or translated already.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._alone: QMessageBox | None = None

    def ask_open(self, parent: QWidget, title: str, kinds: str, then: Callable[[Path], object]) -> None:
        """Ask for a file that is there."""
        from PySide6.QtWidgets import QFileDialog

        from facilitator.ui.file_dialog import file_dialog

        dialog = file_dialog(parent, title, tr(kinds))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        _open_file_dialog(dialog, then)

    def ask_save(
        self, parent: QWidget, title: str, suggested: Path, kinds: str, then: Callable[[Path], object]
    ) -> None:
        """Ask where to write a file; the dialog itself asks before one is replaced."""
        from PySide6.QtWidgets import QFileDialog

        from facilitator.ui.file_dialog import file_dialog

        dialog = file_dialog(parent, title, tr(kinds))
        dialog.setDirectory(str(suggested.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggested.suffix.lstrip("."))
        dialog.selectFile(suggested.name)
        _open_file_dialog(dialog, then)

    def ask_folder(
        self, parent: QWidget, title: str, suggested: Path, then: Callable[[Path], object], *, there: bool = False
    ) -> None:
        """Ask for a folder, and begin at one to write in, which is made; one to read from must be `there`."""
        from PySide6.QtWidgets import QFileDialog

        from facilitator.ui.file_dialog import file_dialog

        dialog = file_dialog(parent, title, "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(suggested.parent))
        if not there:
            dialog.make_folders(suggested.name)
        _open_file_dialog(dialog, then)

    def ask_printer(self, parent: QWidget, printer: "QPrinter", title: str, then: Callable[[], object]) -> None:
        """Ask for a printer by the dialog of the system, which sets it; a file is a printer, too."""
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

        from facilitator.ui.file_dialog import NATIVE

        dialog = QPrintDialog(printer, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        option = QAbstractPrintDialog.PrintDialogOption
        dialog.setOptions(option.PrintToFile | option.PrintShowPageSize | option.PrintCollateCopies)
        browse, file = dialog.findChild(QToolButton, "fileBrowser"), dialog.findChild(QLineEdit, "filename")
        if browse is not None and file is not None and not NATIVE:
            # the file dialog of Qt's own would look into the files it lists
            browse.clicked.disconnect()
            browse.clicked.connect(
                lambda: self.ask_save(dialog, title, Path(file.text()), PDFS, lambda path: file.setText(str(path)))
            )
        dialog.accepted.connect(then)
        # its own `open` wants somebody to tell; that of every dialog does not
        QDialog.open(dialog)

    def confirm(self, parent: QWidget, question: str, yes: str, then: Callable[[], object]) -> None:
        """Ask before something that ends the work here; nothing happens without a yes."""
        strip = Question(parent, question, yes)
        strip.agreed.connect(then)
        strip.open()

    def tell(self, parent: QWidget | None, sentence: str, details: str = "") -> None:
        """Say something that has to be read, also where no window is there to hold it."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(parent)
        if parent is None:
            # keep a reference: nothing else holds it, and Python would delete the dialog before it is shown
            self._alone = box
        else:
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        if details:
            box.setDetailedText(details)
        # a sentence in the way of the keys of the floor would stop the meeting
        box.setModal(False)
        box.show()


class Question(FormStrip):
    """A question with a yes and a way back; nothing is blocked while it waits."""

    agreed = Signal()

    def __init__(self, parent: QWidget, question: str, yes: str) -> None:
        super().__init__(parent, subject=question)
        self.setAccessibleName(question)
        self.build(plain_label("text", text=question, wraps=True), record=yes)
        self.heading.hide()
        self.cancel_button.setText(tr("Stay"))

    @Slot()
    def carry_out(self) -> None:
        """Say yes."""
        self.accept()
        self.agreed.emit()


def _open_file_dialog(dialog: "QFileDialog", then: Callable[[Path], object]) -> None:
    chosen = _Chosen(dialog, then)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen.on_file)
    dialog.open()


class _Chosen(QObject):
    """Turns the text of a file dialog into a path; a child of its dialog."""

    def __init__(self, dialog: "QFileDialog", then: Callable[[Path], object]) -> None:
        super().__init__(dialog)
        self._then = then

    def on_file(self, name: str) -> None:
        """Hand on the file that was chosen."""
        self._then(Path(name))
