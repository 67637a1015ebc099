"""The sheet of keys: every key of the desk with what it does, by menu."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QDialog, QGridLayout, QLabel, QScrollArea, QWidget

from facilitator.core.saying import tr
from facilitator.ui.actions import INSIDE, Actions, in_order
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import NO_MARGINS, Air, in_column, in_row
from facilitator.ui.panelkeys import PANELS

WIDTH, KEYS_WIDTH = 1180, 130
SIDE, BETWEEN, BESIDE_KEYS, BAR = 28, 40, 16, 24
# what has to stand on one line beside the keys
LEAST_WORDS = "the minutes, and what is"


class KeySheet(QDialog):
    """All keys on one sheet, in two columns."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        self._build(actions, parent)

    def _build(self, actions: Actions, parent: QWidget) -> None:
        page = QWidget()
        columns = (QGridLayout(), QGridLayout())
        beside = in_row(within=page, margins=(SIDE, 24, SIDE, 24), spacing=BETWEEN)
        width = min(WIDTH, parent.width() - 60)
        groups = [
            *((_menu_title(menu), _rows(actions, menu)) for menu in in_order(actions.menus)),
            *((tr(panel), tuple((one.shown, tr(one.sentence)) for one in keys)) for panel, keys in PANELS),
        ]
        filled = [(menu, rows) for menu, rows in groups if rows]
        beside_keys = max(KEYS_WIDTH, _widest(keys for _, rows in filled for keys, _ in rows)) + BESIDE_KEYS
        across = (width - BAR - 2 * SIDE - BETWEEN) // 2
        if across - beside_keys < _widest([LEAST_WORDS]):
            # with large text the second column is placed below the first
            across = width - BAR - 2 * SIDE
            beside.setDirection(QBoxLayout.Direction.TopToBottom)
        half = (sum(len(rows) + 2 for _, rows in filled) + 1) // 2
        line, column = 0, 0
        for menu, rows in filled:
            if line >= half and column == 0:
                line, column = 0, 1
            line = _add_group(columns[column], menu, rows, line, (across, across - beside_keys))
        for grid in columns:
            grid.setHorizontalSpacing(BESIDE_KEYS)
            grid.setVerticalSpacing(5)
            grid.setColumnMinimumWidth(0, beside_keys - BESIDE_KEYS)
            grid.setColumnStretch(1, 1)
            beside.addLayout(in_column(grid, Air(1)), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("All keys of the desk"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        in_column(scroll, within=self, margins=NO_MARGINS)
        self.resize(width, min(page.sizeHint().height() + 8, parent.height() - 60))


def _rows(actions: Actions, menu: str) -> tuple[tuple[str, str], ...]:
    found = []
    for action in actions.in_menu(menu):
        shown = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        keys = "  ".join(shown)
        if keys:
            found.append((keys, action.toolTip().rstrip(".")))
    return tuple(found)


def _widest(all_keys: Iterable[str]) -> int:
    return max(_polished(plain_label("strong", text=keys)).sizeHint().width() for keys in all_keys)


def _add_group(
    grid: QGridLayout, menu: str, rows: tuple[tuple[str, str], ...], line: int, room: tuple[int, int]
) -> int:
    """Add the rows of a menu; the room is that across the column, and that beside the keys."""
    grid.addWidget(_wrapped(plain_label("heading", "faint", text=menu), room[0]), line, 0, 1, 2)
    for keys, words in rows:
        line += 1
        grid.addWidget(plain_label("strong", text=keys), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_wrapped(plain_label("text", "dim", text=words), room[1]), line, 1)
    # set without reading first: QGridLayout returns uninitialised memory for the minimum height of a row that does not
    # exist
    grid.setRowMinimumHeight(line + 1, 12)
    return line + 2


def _polished(label: QLabel) -> QLabel:
    label.ensurePolished()
    return label


def _wrapped(label: QLabel, width: int) -> QLabel:
    """Fix the height of a label for a width.

    A scroll area asks for the height before the width is known, and would leave gaps.
    """
    label.setWordWrap(True)
    _polished(label).setFixedSize(width, label.heightForWidth(width))
    return label


def _menu_title(menu: str) -> str:
    return INSIDE.join(tr(part) for part in menu.split(INSIDE))
