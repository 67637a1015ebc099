"""The page of the charts: one chart at a time with its figures, beside the desk."""

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from facilitator.core.saying import noop, tr
from facilitator.ui.charts.copying import copy_csv, copy_picture
from facilitator.ui.charts.figures import CHARTS, Figures
from facilitator.ui.growing import ScrolledPage
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.window_placement import resize_within
from facilitator.ui.work import faults_said

SIZE = (1120, 640)
AGAIN_MS = 5000
SAID_MS = 1500
SHARES = (6, 5)
ROW_HEIGHT = 30
NOT_SHOWN = noop(
    "This chart cannot be shown: something in the program went wrong, and a report of it was kept. What was recorded is"
    " safe. Choose another chart."
)


class ChartsPage(QDialog):
    """How the time was shared and how the plan was kept; it follows the meeting while it is open."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        # importing pyqtgraph takes half a second: only when a chart is opened
        from facilitator.ui.charts.chart import MOST, MOST_DAYS, Chart  # noqa: PLC0415 - see above

        self._most, self._most_days = MOST, MOST_DAYS
        self._session = session
        self._theme = theme
        self._name = next(iter(CHARTS))
        self._figures: Figures | None = None
        self._title = plain_label("title")
        self._note = plain_label("label", "faint", wraps=True)
        self._said = plain_label("label", "ok", wraps=True)
        self._chart = Chart(theme)
        self._table = QTableWidget()
        self._choices = QButtonGroup(self)
        self._picture = QPushButton(tr("Copy picture"))
        self._csv = QPushButton(tr("Copy figures (CSV)"))
        self._again = QTimer(self)
        self._silence = QTimer(self)
        self._sheet = self._build()

        self._choices.buttonClicked.connect(self._on_choice)
        self._picture.clicked.connect(self.copy_picture)
        self._csv.clicked.connect(self.copy_csv)
        self._again.timeout.connect(self.refresh)
        self._silence.timeout.connect(self._said.clear)
        session.changed.connect(self.refresh)
        theme.changed.connect(self.refresh)

    @property
    def figures(self) -> Figures | None:
        """Give what is shown now."""
        return self._figures

    def show_chart(self, name: str) -> None:
        """Show another chart."""
        self._name = name
        for button in self._choices.buttons():
            button.setChecked(button.property("chart") == name)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the figures as they are now."""
        if not self.isVisible():
            return
        with faults_said(self._show_none, tr(NOT_SHOWN)):
            found = CHARTS[self._name][1](self._session.shown, self._session.now())
            if found != self._figures or self.sender() is self._theme:
                self._show(found)

    def _show(self, found: Figures) -> None:
        # set last, so that a failure while drawing leaves the former figures
        self._figures = None
        self._title.setText(found.title)
        dress(self._note, tone="faint")
        self._note.setText(self._note_of(found))
        self._chart.show_figures(found)
        self._chart.show()
        self._chart.setAccessibleDescription(tr("{title}: the same figures stand in the table.", title=found.title))
        self._fill(found)
        self._figures = found

    def _show_none(self, sentence: str) -> None:
        self._figures = None
        self._title.setText(tr(CHARTS[self._name][0]))
        dress(self._note, tone="over")
        self._note.setText(sentence)
        self._chart.hide()
        self._table.setRowCount(0)

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture."""
        copy_picture(self._sheet)
        self._say(tr("The picture is on the clipboard"))

    def copy_csv(self) -> None:
        """Put the figures on the clipboard as CSV."""
        if self._figures is not None:
            copy_csv(self._figures)
            self._say(tr("The figures are on the clipboard"))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw once there is something to draw on."""
        super().showEvent(event)
        self._again.start(AGAIN_MS)
        self.refresh()

    def _note_of(self, found: Figures) -> str:
        if not found.lines:
            return tr("Nobody has spoken yet.") if found.name != "plan" else tr("No item was taken up yet.")
        most, n = (self._most_days, len(found.days)) if found.upright else (self._most, len(found.lines))
        parts = (
            tr("The first {most} of {n}; all are in the table.", most=most, n=n) if n > most else "",
            tr("Filled: actual. Behind it: planned.") if found.beside else "",
            found.note,
        )
        return " ".join(part for part in parts if part)

    def _fill(self, found: Figures) -> None:
        table = self._table
        table.setColumnCount(len(found.columns))
        table.setHorizontalHeaderLabels(found.columns)
        table.setRowCount(len(found.lines))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, cells in enumerate(found.rows):
            for column, text in enumerate(cells):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                if column:
                    cell.setTextAlignment(right)
                table.setItem(row, column, cell)
        head = table.horizontalHeader()
        for column in range(1, len(found.columns)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            item = table.horizontalHeaderItem(column)
            if item is not None:
                item.setTextAlignment(right)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        first = table.horizontalHeaderItem(0)
        if first is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._silence.start(SAID_MS)

    def _on_choice(self, button: QPushButton) -> None:
        self.show_chart(str(button.property("chart")))

    def _build(self) -> QWidget:
        self.setWindowTitle(tr("Charts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._silence.setSingleShot(True)
        width = round(SIZE[0] * max(1.0, self._theme.zoom))
        resize_within(self, QSize(width, SIZE[1]), QSize(*SIZE))
        self._dress_table()
        sheet = QFrame()
        sheet.setProperty("surface", "card")
        # with large text, twenty rows are taller than the screen of a laptop
        rows = wide(ScrolledPage(self._chart))
        in_column(self._title, rows, self._note, within=sheet, margins=(16, 12, 12, 10), spacing=8)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(Spacing.medium)
        halves.setProperty("surface", "apart")
        for half, share in zip((sheet, self._table), SHARES, strict=True):
            halves.addWidget(half)
            halves.setStretchFactor(halves.count() - 1, share)
        halves.setSizes([SIZE[0] * share // sum(SHARES) for share in SHARES])
        in_column(self._top(), wide(halves), self._foot(), within=self, margins=(20, 16, 20, 16), spacing=12)
        return sheet

    def _top(self) -> QHBoxLayout:
        for name, (label, _) in CHARTS.items():
            button = QPushButton(tr(label))
            button.setProperty("rank", "choice")
            button.setProperty("chart", name)
            button.setCheckable(True)
            button.setChecked(name == self._name)
            self._choices.addButton(button)
        return in_row(*self._choices.buttons(), AIR, spacing=4)

    def _foot(self) -> QHBoxLayout:
        close = QPushButton(tr("Close", "a button: put a window away"))
        close.clicked.connect(self.close)
        for button in (self._picture, self._csv, close):
            button.setAutoDefault(False)
        return in_row(self._picture, self._csv, self._said, AIR, close, spacing=8)

    def _dress_table(self) -> None:
        table = self._table
        dress(table, role="label")
        table.setAccessibleName(tr("Figures of the chart"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.horizontalHeader().setHighlightSections(False)
