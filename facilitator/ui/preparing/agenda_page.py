"""The page of the agenda: the tree of its items, and the details of the one that is selected."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSplitter, QWidget

from facilitator.core.preparing.field_paths import FieldPath
from facilitator.core.saying import tr
from facilitator.ui.flow import FlowRow
from facilitator.ui.growing import ScrolledPage
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import NO_MARGINS, in_column, wide
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.preparing.item_panel import ItemPanel
from facilitator.ui.preparing.tree import AgendaTree
from facilitator.ui.theme import Spacing, Theme


class AgendaPage(QWidget):
    """Shows and changes the agenda. `document_wanted` asks for a programme in a document."""

    document_wanted = Signal()

    def __init__(self, editing: Editing, theme: Theme) -> None:
        super().__init__()
        self._editing = editing
        self.tree = AgendaTree(editing, theme)
        self.panel = ItemPanel(editing)
        self._buttons = self._made_buttons()
        self._build()

        self.tree.chosen.connect(self.panel.show_row)
        editing.checked.connect(self.tree.refresh)
        self.panel.show_row(self.tree.row)

    @Slot()
    def show_values(self) -> None:
        """Show the items as they stand."""
        self.tree.refresh()
        self.panel.show_item()

    def reveal(self, path: FieldPath) -> None:
        """Go to a field of an item; an item without a title is typed at once."""
        match path:
            case ("items", int(row), *rest):
                self.tree.select(row)
                if rest:
                    self.panel.reveal(path)
                else:
                    self.tree.setFocus()
            case _:
                self.tree.setFocus()

    @Slot()
    def renumber(self) -> None:
        """Give the items the numbers of their places."""
        self._editing.apply(self._editing.prepared.renumbered())

    @Slot()
    def share_out(self) -> None:
        """Let all items but those that never begin before their hour share the sessions."""
        items = self._editing.definition.items
        self._editing.apply(self._editing.prepared.without_hours(*(i.code for i in items if not i.fixed)))

    def _made_buttons(self) -> tuple[QPushButton, ...]:
        tree = self.tree
        made = []
        for words, keys, does in (
            (tr("Add"), tr("Enter"), tree.add),
            (tr("Paste lines"), "Ctrl+V", tree.paste),
            (tr("From a document…"), "", self.document_wanted.emit),
            (tr("Indent"), "Alt+→", tree.indent),
            (tr("Outdent"), "Alt+←", tree.outdent),
            (tr("Up"), "Alt+↑", tree.up),
            (tr("Down"), "Alt+↓", tree.down),
            (tr("Remove"), tr("Delete"), tree.remove),
            (tr("Renumber"), "", self.renumber),
            (tr("Share out the hours"), "", self.share_out),
        ):
            button = QPushButton(words)
            button.setProperty("rank", "quiet")
            button.setToolTip(keys)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(does)
            made.append(button)
        return tuple(made)

    def _build(self) -> None:
        words = tr(
            "Paste an agenda: each line is an item, and its indentation or number, 1, 1(a), (i), makes the tree; hours "
            "such as 10:00–10:30 are taken over. Or type: Enter adds the next item, Tab puts it under the one before."
        )
        left = QWidget()
        in_column(
            leading_label("text", "dim", wraps=True, text=words),
            FlowRow(*self._buttons, spacing=Spacing.tight),
            wide(self.tree),
            within=left,
            margins=NO_MARGINS,
            spacing=Spacing.small,
        )
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setProperty("surface", "apart")
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(ScrolledPage(self.panel))
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        in_column(wide(halves), within=self, margins=NO_MARGINS)
