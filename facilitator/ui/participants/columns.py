"""Columns: what each column of a list was taken for, and what a user says that it holds."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from facilitator.core.name_index import fold
from facilitator.core.participants.fields import FIELD_WORDS, ListColumn, ListField
from facilitator.core.participants.sheet import ListBook, cleaned, letters_of
from facilitator.core.participants.understood import SheetColumns
from facilitator.core.saying import tr
from facilitator.ui.labels import leading_label, plain_label
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.theme import Spacing
from facilitator.ui.wheel import chosen_by_hand

_EXAMPLES, _SHOWN, _LONGEST = 3, 20, 60


class ColumnsPage(QWidget):
    """Shows the columns of a list. `chosen` carries a column, by its heading or its letters, and its ListField."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QComboBox] = {}
        self._shown: object = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, Spacing.medium, 0)
        self._grid.setHorizontalSpacing(Spacing.wide)
        self._grid.setVerticalSpacing(Spacing.small)
        self._grid.setColumnStretch(1, 1)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_columns(self, book: ListBook, found: Sequence[SheetColumns]) -> None:
        """Show what the columns are taken for; of a list without headings all of its columns."""
        columns = [(sheet, column) for sheet in found for column in sheet.columns] or _unnamed(book)
        if columns == self._shown:
            return
        self._shown = columns
        self._clear()
        for row, (sheet, column) in enumerate(columns):
            self._add(row, book, sheet, column)

    def _clear(self) -> None:
        self.boxes = {}
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, row: int, book: ListBook, sheet: SheetColumns, column: ListColumn) -> None:
        letters = letters_of(column.place)
        where = f"{sheet.sheet} · {letters}" if sheet.sheet else letters
        heading = plain_label("strong", text=f"{where}   {column.heading}")
        box = QComboBox()
        chosen_by_hand(box)
        box.setMaxVisibleItems(_SHOWN)
        for field in ListField:
            box.addItem(tr(FIELD_WORDS[field]), field)
        box.setCurrentIndex(list(ListField).index(column.field))
        name_choice(box, tr("What column {column} holds", column=f"{where} {column.heading}"))
        alike = [fold(one.heading) for one in sheet.columns].count(fold(column.heading))
        key = column.heading if fold(column.heading) and alike == 1 else letters
        box.activated.connect(partial(self._on_chosen, key, box))
        self.boxes[letters] = box
        self._grid.addWidget(heading, row, 0)
        self._grid.addWidget(leading_label("text", "dim", wraps=True, text=_examples(book, sheet, column)), row, 1)
        self._grid.addWidget(box, row, 2)

    def _on_chosen(self, key: str, box: QComboBox, _: int) -> None:
        self.chosen.emit(key, ListField(box.currentData()))


def _unnamed(book: ListBook) -> list[tuple[SheetColumns, ListColumn]]:
    return [
        (
            SheetColumns(sheet=sheet.name, row=0, columns=()),
            ListColumn(place=place, heading="", field=ListField.NOTHING),
        )
        for sheet in book.sheets
        for place in range(max((len(row.cells) for row in sheet.rows), default=0))
    ]


def _examples(book: ListBook, found: SheetColumns, column: ListColumn) -> str:
    """Give the first texts of a column below its heading."""
    rows = (row for sheet in book.sheets if sheet.name == found.sheet for row in sheet.rows if row.number > found.row)
    texts = dict.fromkeys(filter(None, (cleaned(row.raw(column.place)) for row in rows)))
    return " · ".join(text[:_LONGEST] for text in list(texts)[:_EXAMPLES])
