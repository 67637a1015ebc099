"""The page of the order of speakers: the classes of the meeting, or those of one segment, first to last."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from facilitator.core.class_words import class_of_words, criteria_words, slug
from facilitator.core.ids import Refused
from facilitator.core.precedence import DEFAULT_PRECEDENCE, PrecedenceClass
from facilitator.core.preparing.field_paths import FieldPath, value_at
from facilitator.core.saying import tr
from facilitator.ui.labels import leading_label, plain_label
from facilitator.ui.layouts import AIR, NO_MARGINS, in_column, in_row, wide
from facilitator.ui.preparing.cells import CellsView
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.theme import Spacing
from facilitator.ui.wheel import chosen_by_hand

LABEL, WHO, REASON, NAME = range(4)
_OF_THE_MEETING: FieldPath = ("precedence",)


class OrderPage(QWidget):
    """Shows and changes classes of speakers; a segment without classes has the order of the meeting."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._of: FieldPath = _OF_THE_MEETING
        self.whose = QComboBox()
        headings = (tr("Class"), tr("Who is in it"), tr("Reason that is shown"), tr("Name"))
        self.table = CellsView(tr("Classes of speakers, first to last"), headings, wide=(WHO,), spare=True)
        self._build()

        self.whose.activated.connect(self._on_whose)
        self.table.edited.connect(self._on_edited)
        self.table.removed.connect(self._on_removed)

    @property
    def classes(self) -> tuple[PrecedenceClass, ...]:
        """Give the classes that are shown."""
        found = value_at(self._editing.definition, self._of)
        return found if isinstance(found, tuple) else ()

    @Slot()
    def show_values(self) -> None:
        """Show the classes as they stand."""
        self._show_choices()
        self.table.show_rows(
            (
                tr(one.label),
                "" if _admits_all(one) else criteria_words(self._editing, one),
                one.reason,
                one.name,
            )
            for one in self.classes
        )

    def reveal(self, path: FieldPath) -> None:
        """Go to a class."""
        for end in range(len(path), 0, -1):
            if path[end - 1] == "precedence":
                self._of = path[:end]
                self.show_values()
                row = path[end] if end < len(path) else 0
                self.table.reveal(row if isinstance(row, int) else 0, LABEL)
                return

    @Slot()
    def up(self) -> None:
        """Let the selected class speak before the one above it."""
        self._move(-1)

    @Slot()
    def down(self) -> None:
        """Let the selected class speak behind the one below it."""
        self._move(1)

    @Slot()
    def use_usual(self) -> None:
        """Use the order that the program has of itself."""
        self._editing.put(self._of, DEFAULT_PRECEDENCE)

    def _show_choices(self) -> None:
        plan = self._editing.definition
        wanted: list[tuple[str, FieldPath]] = [(tr("The meeting"), _OF_THE_MEETING)]
        for row, item in enumerate(plan.items):
            for place, segment in enumerate(item.segments):
                path: FieldPath = ("items", row, "segments", place, "precedence")
                wanted.append((f"{item.heading}: {segment.title or segment.name}", path))
        if self._of not in [path for _, path in wanted]:
            self._of = _OF_THE_MEETING
        self.whose.clear()
        for words, path in wanted:
            self.whose.addItem(words, path)
        self.whose.setCurrentIndex([path for _, path in wanted].index(self._of))

    @Slot()
    def _on_whose(self) -> None:
        self._of = tuple(self.whose.currentData())
        self.show_values()

    def _on_edited(self, row: int, column: int, text: str) -> None:
        classes = self.classes
        one = classes[row] if row < len(classes) else PrecedenceClass(name=_free(classes), label="")
        try:
            changed = self._changed(one, column, text.strip())
        except Refused as why:
            self._editing.refused.emit(str(why))
            return
        self._editing.put(self._of, (*classes[:row], changed, *classes[row + 1 :]))

    def _changed(self, one: PrecedenceClass, column: int, text: str) -> PrecedenceClass:
        match column:
            case _ if column == LABEL:
                named = not one.label and slug(text)
                return replace(one, label=text, name=named or one.name)
            case _ if column == WHO:
                return replace(class_of_words(self._editing, one.label, text, name=one.name), reason=one.reason)
            case _ if column == REASON:
                return replace(one, reason=text)
            case _:
                return replace(one, name=text)

    def _on_removed(self, row: int) -> None:
        self._editing.put(self._of, (*self.classes[:row], *self.classes[row + 1 :]))

    def _move(self, by: int) -> None:
        row, classes = self.table.currentIndex().row(), list(self.classes)
        if 0 <= row < len(classes) and 0 <= row + by < len(classes):
            classes.insert(row + by, classes.pop(row))
            self._editing.put(self._of, tuple(classes))
            self.table.reveal(row + by, self.table.currentIndex().column())

    def _build(self) -> None:
        chosen_by_hand(self.whose)
        name_choice(self.whose, tr("Whose order of speakers"))
        self.table.set_widths((30, 0, 30, 16))
        buttons = []
        for words, keys, does in (
            (tr("Up"), "Alt+Up", self.up),
            (tr("Down"), "Alt+Down", self.down),
            (tr("The usual order"), "", self.use_usual),
        ):
            button = QPushButton(words)
            button.clicked.connect(does)
            buttons.append(button)
            if keys:
                action = QAction(self.table)
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                action.triggered.connect(does)
                self.table.addAction(action)
                button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        words = tr(
            "Who stands in the first class speaks first. Who is in a class is written in words: capacities, kinds, "
            "categories, levels or delegations, with commas between; without any it admits everybody else."
        )
        of = plain_label("text", "dim", text=tr("Order of"))
        in_column(
            leading_label("text", "dim", wraps=True, text=words),
            in_row(of, self.whose, *buttons, AIR, spacing=Spacing.small),
            wide(self.table),
            within=self,
            margins=NO_MARGINS,
            spacing=Spacing.medium,
        )


def _admits_all(one: PrecedenceClass) -> bool:
    return one == PrecedenceClass(name=one.name, label=one.label, reason=one.reason)


def _free(classes: tuple[PrecedenceClass, ...]) -> str:
    used = {one.name for one in classes}
    return next(name for number in range(1, len(used) + 2) if (name := f"class-{number}") not in used)
