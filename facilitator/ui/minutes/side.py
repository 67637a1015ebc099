"""The side of the minutes: which record, what is missing, the forms, and finalising."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QWidget,
)

from facilitator.core.languages import PROGRAM_LANGUAGES
from facilitator.core.minuting.kinds import KINDS
from facilitator.core.saying import noop, tr
from facilitator.core.versions import Version
from facilitator.exchange.forms import FORMS
from facilitator.ui.desk_list import DeskList
from facilitator.ui.growing import ScrolledPage
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, NO_MARGINS, in_column, in_row, wide
from facilitator.ui.minutes.extent import Extent
from facilitator.ui.minutes.gaps import GapsModel
from facilitator.ui.theme import Spacing, dress

CHANGES = "changes"
RECORDS = (*((kind.label, kind.name) for kind in KINDS.values()), (noop("What changed"), CHANGES))
LANGUAGES = tuple((language.name, language.code.value) for language in PROGRAM_LANGUAGES.values())
ORDERS = ((noop("As they spoke"), "speaking"), (noop("By name"), "alphabetical"))
# a maximum, since the preview beside it needs room with large text
WIDTH, CHARACTERS, MOST_WIDTH = 330, 44, 600
COLUMNS = 3
# longer lines than on a printed page are hard to read
PAGE_WIDTH = 1100


class MinutesSide(QWidget):
    """Everything beside the preview. `form_wanted` carries a suffix, `finalise_wanted` why something may be missing."""

    form_wanted = Signal(str)
    finalise_wanted = Signal(str)
    merge_wanted = Signal()

    def __init__(self, gaps: GapsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._record, self._language, self._order = _box(RECORDS), _box(LANGUAGES), _box(ORDERS)
        self._version = _box(((tr("As it stands"), None),))
        self._against = _box(((tr("As it stands"), None),))
        self.extent = Extent(_box(()), _box(()), self)
        self.boxes = (
            self._record, self.extent.part, self._language, self._order, self._version, self._against,
            self.extent.template,
        )  # fmt: skip
        self._choices = QFormLayout()
        self.missing = DeskList(self)
        self.missing.setModel(gaps)
        self._lacking = plain_label("heading", "faint")
        self.merge = QPushButton(self)
        self.despite = QLineEdit(self)
        self.finalise = QPushButton(tr("Finalise"), self)
        self.forms = {form.kind: QPushButton(tr(form.name), self) for form in FORMS.values()}
        self.print = QPushButton(tr("Print…"), self)
        self._busy = False
        self._build()

        for button in self.forms.values():
            button.clicked.connect(self._on_form)
        self.finalise.clicked.connect(self._on_finalise)
        self.merge.clicked.connect(self.merge_wanted)
        self.despite.textChanged.connect(self._allow_finalising)

    @property
    def record(self) -> str:
        """Give which record is chosen, or `changes`."""
        return str(self._record.currentData())

    @property
    def language(self) -> str:
        """Give the language of the minutes."""
        return str(self._language.currentData())

    @property
    def order(self) -> str:
        """Give the order of the statements."""
        return str(self._order.currentData())

    @property
    def version(self) -> int | None:
        """Give the version that is chosen, or None for the record as it stands."""
        chosen: int | None = self._version.currentData()
        return chosen

    @property
    def against(self) -> int | None:
        """Give the version that the chosen one is compared with, or None for the record as it stands."""
        chosen: int | None = self._against.currentData()
        return chosen

    def choose_against(self, number: int) -> None:
        """Choose the version to compare with."""
        self._against.setCurrentIndex(self._against.findData(number))

    def choose_record(self, record: str) -> None:
        """Choose which record is shown."""
        self._record.setCurrentIndex(self._record.findData(record))

    def choose_language(self, language: str) -> None:
        """Choose the language of the minutes."""
        self._language.setCurrentIndex(max(0, self._language.findData(language)))

    def choose_version(self, number: int) -> None:
        """Choose a version."""
        self._version.setCurrentIndex(self._version.findData(number))

    def show_versions(self, versions: tuple[Version, ...]) -> None:
        """Offer the versions there are, the last first under the record as it stands."""
        if self._version.count() == len(versions) + 1:
            return
        for box, chosen in ((self._version, self.version), (self._against, self.against)):
            box.clear()
            box.addItem(tr("As it stands"), None)
            for version in reversed(versions):
                box.addItem(tr("Version {number}", number=version.number), version.number)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def show_choice(self) -> None:
        """Let nothing be chosen that means nothing: a version brings its own language and order, and is circulated."""
        fixed = self.version is not None and self.record == "circulated"
        changes = self.record == CHANGES
        for box, needed in ((self._language, not changes), (self._order, not changes), (self._against, changes)):
            self._choices.setRowVisible(box, needed)
        self._language.setEnabled(not fixed and not changes)
        self._order.setEnabled(not fixed and self.record in ("circulated", "internal"))
        self._version.setEnabled(self.record in ("circulated", "corrigendum", CHANGES))
        self.extent.allow(part=self.version is None and self.record not in ("corrigendum", CHANGES))
        for button in (*self.forms.values(), self.print):
            button.setEnabled(not changes)
        if not self._version.isEnabled():
            self._version.setCurrentIndex(0)

    def show_missing(self, count: int) -> None:
        """Say how much is missing; then finalising asks why that may be."""
        self._lacking.setText(tr("Missing ({count})", count=count) if count else tr("Nothing is missing"))
        dress(self._lacking, tone="warn" if count else "ok")
        self.missing.setVisible(bool(count))
        self.despite.setVisible(bool(count))
        self._allow_finalising()

    def offer_merge(self, sentence: str) -> None:
        """Offer to merge the two statements that a sentence is about; nothing where it is empty."""
        self.merge.setVisible(bool(sentence))
        self.merge.setText(tr("Merge the two"))
        self.merge.setToolTip(sentence)

    def place_beside(self, preview: QTextBrowser, foot: QWidget, window: QWidget) -> None:
        """Stand to the left of the preview, with the foot under both."""
        # the width that its labels need at the text size of the desk
        width = min(max(WIDTH, CHARACTERS * self.fontMetrics().averageCharWidth()), MOST_WIDTH)
        self.setFixedWidth(width)
        # and the height, even if the window is lower: it scrolls
        page = ScrolledPage(self)
        page.setFixedWidth(width + page.verticalScrollBar().sizeHint().width())
        preview.setMaximumWidth(PAGE_WIDTH)
        margins = (Spacing.large, Spacing.large, Spacing.large, Spacing.large)
        above = in_row(page, wide(preview), AIR, margins=margins, spacing=Spacing.large)
        in_column(wide(above), foot, within=window, margins=NO_MARGINS, spacing=0)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """Finalise nothing while a file is made."""
        self._busy = busy
        self._allow_finalising()

    @Slot()
    def _allow_finalising(self) -> None:
        reasoned = self.despite.isHidden() or bool(self.despite.text().strip())
        self.finalise.setEnabled(reasoned and not self._busy)

    @Slot()
    def _on_finalise(self) -> None:
        self.finalise_wanted.emit("" if self.despite.isHidden() else self.despite.text().strip())

    @Slot()
    def _on_form(self) -> None:
        self.form_wanted.emit(next(suffix for suffix, button in self.forms.items() if button is self.sender()))

    def _build(self) -> None:
        self._choices.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        names = (
            tr("Record"), tr("Part"), tr("Language"), tr("Statements"), tr("Version"), tr("Against"),
            tr("Word template"),
        )  # fmt: skip
        for name, box in zip(names, self.boxes, strict=True):
            box.setAccessibleName(name)
            label = plain_label("text", "dim", text=name)
            label.setBuddy(box)
            label.setMinimumHeight(box.sizeHint().height())
            self._choices.addRow(label, box)
        self.missing.setAccessibleName(tr("What is missing"))
        self.missing.setWordWrap(True)
        self.missing.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.missing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # wrapped text needs no ellipsis, and Qt adds one if a line just fits
        self.missing.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.missing.setSpacing(2)
        self.despite.setPlaceholderText(tr("Why this may be missing"))
        self.despite.setAccessibleName(tr("Why something may be missing"))
        self.finalise.setProperty("rank", "primary")
        self.finalise.setToolTip(
            tr("Make the record as it stands the next version of the minutes, in all languages at once.")
        )
        # what is missing changes while the meeting goes on, and must not move what is clicked
        for part in (self.missing, self.merge, self.despite):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        parts = (
            self._choices,
            self._buttons(),
            in_row(self._lacking, AIR, self.merge),
            wide(self.missing),
            self.despite,
            self.finalise,
        )
        in_column(*parts, within=self, margins=NO_MARGINS, spacing=Spacing.medium)

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(Spacing.small)
        for place, button in enumerate((*self.forms.values(), self.print)):
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
        return grid


def _box(entries: tuple[tuple[str, str | None], ...]) -> QComboBox:
    box = QComboBox()
    # labels have priority over the full length of the longest entry of a combo box
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    for name, value in entries:
        box.addItem(tr(name), value)
    return box
