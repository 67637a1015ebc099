"""The agenda tree: items are typed, pasted, dragged, indented and taken away, by mouse and by keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from facilitator.core.ids import Refused
from facilitator.core.preparing.pasted_agenda import with_pasted
from facilitator.core.preparing.prepared import PreparedMeeting
from facilitator.core.saying import tr
from facilitator.ui.dragging import DragList
from facilitator.ui.keyboard import EditingKey
from facilitator.ui.list_model import Index
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.preparing.tree_rows import TreeDelegate, TreeModel, tree_rows
from facilitator.ui.theme import Theme

Trigger = QAbstractItemView.EditTrigger


class AgendaTree(DragList):
    """Shows and changes the items. `chosen` carries the row that is selected, -1 for none; `told` a sentence."""

    chosen = Signal(int)
    told = Signal(str)

    def __init__(self, editing: Editing, theme: Theme) -> None:
        super().__init__(theme)
        self._editing = editing
        self._rows = TreeModel(self)
        self._typed = TreeDelegate(theme, self)
        self._fresh = ""
        self.setModel(self._rows)
        self.setItemDelegate(self._typed)
        self.setAccessibleName(tr("Items of the agenda"))
        self.setProperty("surface", "popup")
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        EditingKey(self)
        self.refresh()

        self._rows.titled.connect(self._on_titled)
        self._typed.entered.connect(self._on_entered)
        self._typed.left.connect(self._on_left)
        self._typed.deeper.connect(self._on_deeper)
        self._typed.higher.connect(self._on_higher)
        self._typed.pasted.connect(self.paste_text)
        self.dropped.connect(self._on_dropped)

    @property
    def row(self) -> int:
        """Give the selected row, -1 where there is none."""
        return self.currentIndex().row()

    @property
    def code(self) -> str:
        """Give the code of the selected item, nothing where there is none."""
        items = self._editing.definition.items
        return str(items[self.row].code) if 0 <= self.row < len(items) else ""

    @Slot()
    def refresh(self) -> None:
        """Show the items as they stand, those with conflicts marked; the selected row stays."""
        wrong: dict[int, str] = {}
        for conflict in self._editing.conflicts:
            match conflict.where:
                case ("items", int(place), *_):
                    wrong.setdefault(place, conflict.sentence)
        kept, before = self.row, self._rows.rowCount()
        self._rows.show_rows(tree_rows(self._editing.prepared, wrong))
        if before != self._rows.rowCount():
            self.select(min(max(kept, 0), self._rows.rowCount() - 1))

    def select(self, row: int) -> None:
        """Select a row."""
        self.setCurrentIndex(self._rows.index(row))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which item is selected now."""
        super().currentChanged(current, previous)
        self.chosen.emit(current.row())

    @Slot()
    def add(self) -> None:
        """Put an item behind the selected one, and let its title be typed."""
        prepared, row = self._editing.prepared.added(self.code)
        self._editing.apply(prepared)
        self.select(row)
        self._fresh = self.code
        self.edit(self._rows.index(row))

    @Slot()
    def remove(self) -> None:
        """Take the selected item away; what is under it stays."""
        row = self.row
        why = self._editing.fixed(("items", row))
        if why:
            self._editing.refused.emit(why)
        elif self.code:
            self._editing.apply(self._editing.prepared.removed(self.code))
            self.select(min(row, self._rows.rowCount() - 1))

    @Slot()
    def indent(self) -> None:
        """Put the selected item under the one before it."""
        self._go(lambda: self._editing.prepared.indented(self.code))

    @Slot()
    def outdent(self) -> None:
        """Put the selected item at the depth of the one it stands under."""
        self._go(lambda: self._editing.prepared.outdented(self.code))

    @Slot()
    def up(self) -> None:
        """Move the selected item in front of the one before it."""
        self._go(lambda: self._editing.prepared.shifted(self.code, -1))

    @Slot()
    def down(self) -> None:
        """Move the selected item behind the one after it."""
        self._go(lambda: self._editing.prepared.shifted(self.code, 1))

    @Slot()
    def paste(self) -> None:
        """Make an item of each line in the clipboard."""
        self.paste_text(QGuiApplication.clipboard().text())

    @Slot(str)
    def paste_text(self, text: str) -> None:
        """Make an item of each line of a text, behind the selected one."""
        if self.is_fresh_and_empty():
            self._drop_fresh()
        try:
            prepared, count = with_pasted(self._editing.prepared, text, after=self.code)
        except Refused as refusal:
            self.told.emit(str(refusal))
            return
        if not count:
            self.told.emit(tr("There is no text to paste: copy the lines of an agenda first."))
            return
        known = {item.code for item in self._editing.definition.items}
        self._editing.apply(prepared)
        new = [row for row, item in enumerate(prepared.definition.items) if item.code not in known]
        self.select(new[-1] if new else self._rows.rowCount() - 1)
        self.told.emit(tr("Items pasted: {n}. Ctrl+Z takes them away again.", n=count))

    def is_fresh_and_empty(self) -> bool:
        """Say whether the selected item was just put in, and has no title yet."""
        items = self._editing.definition.items
        return bool(self._fresh) and self.code == self._fresh and not items[self.row].title

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry out the keys of the tree."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        moves = {
            Qt.Key.Key_Right: self.indent,
            Qt.Key.Key_Left: self.outdent,
            Qt.Key.Key_Up: self.up,
            Qt.Key.Key_Down: self.down,
        }
        plain = {
            Qt.Key.Key_Return: self.add,
            Qt.Key.Key_Enter: self.add,
            Qt.Key.Key_Insert: self.add,
            Qt.Key.Key_Delete: self.remove,
        }
        does = (moves if alt else plain).get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Paste):
            does = self.paste
        if does is None:
            super().keyPressEvent(event)
        else:
            does()

    def _go(self, change: Callable[[], tuple[PreparedMeeting, int]]) -> None:
        if self.code:
            fresh = self.code == self._fresh
            row = self._editing.attempt(change)
            if row >= 0:
                self.select(row)
                self._fresh = self.code if fresh else self._fresh

    @Slot(int, str)
    def _on_titled(self, row: int, title: str) -> None:
        self._editing.put(("items", row, "title"), title)

    @Slot()
    def _on_entered(self) -> None:
        """Go on with the next item where one was just typed; an empty one ends that."""
        if self.is_fresh_and_empty():
            self._on_left()
        elif self._fresh and self.code == self._fresh:
            self.add()
        else:
            self.setFocus()

    @Slot()
    def _on_left(self) -> None:
        if self.is_fresh_and_empty():
            self._drop_fresh()
        self._fresh = ""
        self.setFocus()

    def _drop_fresh(self) -> None:
        row = self.row
        self._editing.apply(self._editing.prepared.removed(self.code))
        self.select(min(max(row - 1, 0), self._rows.rowCount() - 1))

    @Slot()
    def _on_deeper(self) -> None:
        self.indent()
        self.edit(self.currentIndex())

    @Slot()
    def _on_higher(self) -> None:
        self.outdent()
        self.edit(self.currentIndex())

    @Slot(object, object)
    def _on_dropped(self, row: int, place: int) -> None:
        items = self._editing.definition.items
        gap = place + 1 if place > row else place
        before = items[gap].code if gap < len(items) else ""
        prepared: PreparedMeeting = self._editing.prepared
        self.select(row)
        self._go(lambda: prepared.moved(items[row].code, before))
