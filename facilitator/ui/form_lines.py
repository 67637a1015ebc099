"""The lines of a form: what is filled is selected where a line takes the keyboard; Enter goes past what is offered."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from facilitator.ui.keyboard import asks_for_undo
from facilitator.ui.name_completer import NameCompleter

TAKEN = frozenset(
    (
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    )
)


def select_all(line: QLineEdit) -> None:
    """Select what a line holds, from its end: what is longer than the line shows its beginning."""
    line.setSelection(len(line.text()), -len(line.text()))


class FormLines(QObject):
    """Lets typing replace what is filled, and one Enter record it. Undo is the desk's where nothing is typed.

    A window that comes back to the front selects nothing anew, or the next key would replace what was typed.
    """

    def __init__(self, form: QWidget, record: QPushButton) -> None:
        super().__init__(form)
        self._record = record
        self._clicked: QObject | None = None
        for line in form.findChildren(QLineEdit):
            # the line edit inside a combo box has the combo box as its focus proxy
            holder = line.focusProxy() or line
            for one in {line, holder}:
                one.installEventFilter(self)
            line.returnPressed.connect(self._on_enter)
            line.editingFinished.connect(self._on_left)
            if holder is form.focusWidget():
                select_all(line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Select where a line takes the keyboard; after a click, once the button is up and nothing was selected."""
        line = watched.lineEdit() if isinstance(watched, QComboBox) else watched
        if isinstance(line, QLineEdit) and isinstance(event, QFocusEvent) and event.gotFocus():
            self._on_focus(line, event.reason())
        elif isinstance(line, QLineEdit) and asks_for_undo(event) and not line.isUndoAvailable():
            event.ignore()
            return True
        elif watched is self._clicked and event.type() == QEvent.Type.MouseButtonRelease:
            self._clicked = None
            if isinstance(watched, QLineEdit) and not watched.hasSelectedText():
                select_all(watched)
        return super().eventFilter(watched, event)

    def _on_focus(self, line: QLineEdit, reason: Qt.FocusReason) -> None:
        if reason in TAKEN:
            select_all(line)
        self._clicked = line if reason == Qt.FocusReason.MouseFocusReason else None

    @Slot()
    def _on_left(self) -> None:
        line = self.sender()
        if isinstance(line, QLineEdit):
            _complete(line)

    @Slot()
    def _on_enter(self) -> None:
        """Press the first button: the list of names that is open under a line keeps Enter from the form."""
        line = self.sender()
        completer = line.completer() if isinstance(line, QLineEdit) else None
        if isinstance(line, QLineEdit):
            _complete(line)
        popup = completer.popup() if completer is not None else None
        if popup is None or not popup.isVisible() or popup.selectionModel().hasSelection():
            return
        popup.hide()
        self._record.click()


def _complete(line: QLineEdit) -> None:
    """Write in full whom a code, an alias or a part of a name means, so that it is read before it is recorded."""
    completer = line.completer()
    name = completer.in_full(line.text()) if isinstance(completer, NameCompleter) else ""
    if name and name != line.text():
        line.setText(name)
