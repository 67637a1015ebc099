"""The sheet of keys: every key of the desk with what it does, by menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from facilitator.core.saying import tr
from facilitator.ui.actions import INSIDE, Actions, in_order
from facilitator.ui.panelkeys import PANELS
from facilitator.ui.theme import FontRole, dress

WIDTH, KEYS_WIDTH = 1180, 130
SIDE, BETWEEN, BESIDE_KEYS, BAR = 28, 40, 16, 24


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
        beside = QHBoxLayout(page)
        beside.setContentsMargins(SIDE, 24, SIDE, 24)
        beside.setSpacing(BETWEEN)
        width = min(WIDTH, parent.width() - 60)
        room = (width - BAR - 2 * SIDE - BETWEEN) // 2 - KEYS_WIDTH - BESIDE_KEYS
        groups = [
            *((_menu_title(menu), _rows(actions, menu)) for menu in in_order(actions.menus)),
            *((tr(panel), tuple((one.shown, tr(one.sentence)) for one in keys)) for panel, keys in PANELS),
        ]
        filled = [(menu, rows) for menu, rows in groups if rows]
        half = (sum(len(rows) + 2 for _, rows in filled) + 1) // 2
        line, column = 0, 0
        for menu, rows in filled:
            if line >= half and column == 0:
                line, column = 0, 1
            line = _add_group(columns[column], menu, rows, line, room)
        for grid in columns:
            grid.setHorizontalSpacing(BESIDE_KEYS)
            grid.setVerticalSpacing(5)
            grid.setColumnMinimumWidth(0, KEYS_WIDTH)
            grid.setColumnStretch(1, 1)
            above = QVBoxLayout()
            above.addLayout(grid)
            above.addStretch(1)
            beside.addLayout(above, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("All keys of the desk"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.resize(width, min(page.sizeHint().height() + 8, parent.height() - 60))


def _rows(actions: Actions, menu: str) -> tuple[tuple[str, str], ...]:
    found = []
    for action in actions.in_menu(menu):
        shown = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        keys = "  ".join(shown)
        if keys:
            found.append((keys, action.toolTip().rstrip(".")))
    return tuple(found)


def _add_group(grid: QGridLayout, menu: str, rows: tuple[tuple[str, str], ...], line: int, room: int) -> int:
    grid.addWidget(_label(menu, "heading", "faint"), line, 0, 1, 2)
    for keys, words in rows:
        line += 1
        grid.addWidget(_label(keys, "strong", "text"), line, 0, Qt.AlignmentFlag.AlignTop)
        sentence = _label(words, "text", "dim")
        sentence.setWordWrap(True)
        # a scrolled page asks wrapped labels how tall they are before it knows their width, and leaves holes
        sentence.ensurePolished()
        sentence.setFixedSize(room, sentence.heightForWidth(room))
        grid.addWidget(sentence, line, 1)
    grid.setRowMinimumHeight(line + 1, max(grid.rowMinimumHeight(line + 1), 12))
    return line + 2


def _label(text: str, role: FontRole, tone: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    dress(label, role=role, tone=tone)
    return label


def _menu_title(menu: str) -> str:
    return INSIDE.join(tr(part) for part in menu.split(INSIDE))
