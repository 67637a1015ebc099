"""Fields: lines, choices and ticks, each bound to a path of the definition, with what is fixed and why."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from facilitator.core.ids import Refused
from facilitator.core.preparing.field_paths import FieldPath, value_at
from facilitator.ui.labels import plain_label
from facilitator.ui.name_completer import words_completer
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.theme import Spacing
from facilitator.ui.wheel import chosen_by_hand

Read = Callable[[str], object]
Write = Callable[[object], str]
Field = QLineEdit | QComboBox | QCheckBox
_SHOWN = 14


def as_typed(text: str) -> object:
    """Take a text as it is."""
    return text


def as_text(value: object) -> str:
    """Show a value as its text."""
    return "" if value is None else str(value)


class FieldForm(QWidget):
    """A grid of fields, each with its label. Their paths begin at `root`, which may be another each time."""

    def __init__(self, editing: Editing, root: FieldPath = ()) -> None:
        super().__init__()
        self._editing = editing
        self.root = root
        self.fields: dict[FieldPath, Field] = {}
        self._typing: FieldPath | None = None
        self._writes: dict[FieldPath, Write] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Spacing.medium)
        self._grid.setVerticalSpacing(Spacing.small)
        self._grid.setColumnStretch(1, 1)

    def line(
        self, path: FieldPath, label: str, *, hint: str = "", read: Read = as_typed, write: Write = as_text,
        offers: Sequence[str] = (),
    ) -> QLineEdit:  # fmt: skip
        """Add a line; what `read` refuses stays in it and is told as a conflict."""
        line = QLineEdit()
        line.setPlaceholderText(hint)
        if offers:
            completer = words_completer(offers, line)
            line.setCompleter(completer)
            # a line whose text is set by what is offered does not say that it was edited
            completer.highlighted.connect(partial(self._on_typed, path, read))
            completer.activated.connect(partial(self._on_typed, path, read))
        line.textEdited.connect(partial(self._on_typed, path, read))
        line.editingFinished.connect(self.show_values)
        self._add(path, label, line)
        self._writes[path] = write
        return line

    def own_line(self, label: str, *, hint: str = "") -> QLineEdit:
        """Add a line that its owner reads and fills."""
        line = QLineEdit()
        line.setPlaceholderText(hint)
        self._lay(label, line)
        return line

    def choice(self, path: FieldPath, label: str, values: Sequence[tuple[str, object]]) -> QComboBox:
        """Add a choice of values, each with its words."""
        box = QComboBox()
        chosen_by_hand(box)
        box.setMaxVisibleItems(_SHOWN)
        for words, value in values:
            box.addItem(words, value)
        name_choice(box, label)
        box.activated.connect(partial(self._on_chosen, path, box))
        self._add(path, label, box)
        return box

    def tick(self, path: FieldPath, words: str) -> QCheckBox:
        """Add a tick."""
        box = QCheckBox(words)
        box.toggled.connect(partial(self._on_ticked, path))
        self.fields[path] = box
        self._grid.addWidget(box, self._grid.rowCount(), 1)
        return box

    def part(self, label: str, widget: QWidget) -> None:
        """Add something of another kind."""
        row = self._grid.rowCount()
        head = plain_label("text", "dim", text=label)
        self._grid.addWidget(head, row, 0)
        self._grid.addWidget(widget, row, 1)

    def show_values(self) -> None:
        """Show the values as they stand; what is typed and not understood stays."""
        for path, field in self.fields.items():
            value = value_at(self._editing.definition, (*self.root, *path))
            why = self._editing.fixed((*self.root, *path))
            field.setEnabled(not why)
            field.setToolTip(why)
            blocked = field.blockSignals(True)
            match field:
                case QCheckBox():
                    field.setChecked(bool(value))
                case QComboBox():
                    field.setCurrentIndex(max(0, field.findData(value)))
                case _:
                    self._show_line(path, field, value)
            field.blockSignals(blocked)

    def reveal(self, path: FieldPath) -> bool:
        """Go to the field of a path; False where there is none here."""
        inner = path[len(self.root) :] if path[: len(self.root)] == self.root else None
        if inner is None:
            return False
        for end in range(len(inner), 0, -1):
            field = self.fields.get(inner[:end])
            if field is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _add(self, path: FieldPath, label: str, field: Field) -> None:
        self._lay(label, field)
        self.fields[path] = field

    def _lay(self, label: str, field: QWidget) -> None:
        head = QLabel(label)
        head.setProperty("tone", "dim")
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setBuddy(field)
        field.setAccessibleName(label)
        row = self._grid.rowCount()
        self._grid.addWidget(head, row, 0)
        self._grid.addWidget(field, row, 1)

    def _show_line(self, path: FieldPath, line: QLineEdit, value: object) -> None:
        wrong = self._editing.not_understood((*self.root, *path))
        text = self._writes[path](value) if wrong is None else wrong
        _mark(line, wrong=wrong is not None)
        if line.text() != text and path != self._typing:
            line.setText(text)
            line.setCursorPosition(0)

    def _on_typed(self, path: FieldPath, read: Read, text: str) -> None:
        whole, line = (*self.root, *path), self.fields[path]
        # what is typed is shown as it was read only once the line is left
        self._typing = path
        try:
            value = read(text)
            _mark(line, wrong=False)
            self._editing.put(whole, value)
        except Refused as why:
            _mark(line, wrong=True)
            self._editing.complain(whole, text, str(why))
        finally:
            self._typing = None

    def _on_chosen(self, path: FieldPath, box: QComboBox, _: int) -> None:
        self._editing.put((*self.root, *path), box.currentData())

    def _on_ticked(self, path: FieldPath, on: bool) -> None:
        self._editing.put((*self.root, *path), on)


def _mark(field: QWidget, *, wrong: bool) -> None:
    state = "wrong" if wrong else ""
    if field.property("state") != state:
        field.setProperty("state", state)
        field.style().unpolish(field)
        field.style().polish(field)
