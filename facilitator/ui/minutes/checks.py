"""The checks before finalising: everything that is missing, each a click from where it is put right, and Finalise."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from facilitator.core.minuting.gaps import Gap
from facilitator.core.saying import tr
from facilitator.ui.desk_list import DeskList
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, NO_MARGINS, in_column, in_row, wide
from facilitator.ui.minutes.gaps import GapsModel
from facilitator.ui.theme import Spacing, dress
from facilitator.ui.wrapped_list import wrapped


class Checks(QWidget):
    """What is missing, a line each.

    `wanted` carries the Gap whose place is to be shown, `merge_wanted` the one whose statements are to be merged, and
    `finalise_wanted` why something may be missing.
    """

    wanted = Signal(object)
    merge_wanted = Signal(object)
    finalise_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.gaps = GapsModel(self)
        self._found: tuple[Gap, ...] = ()
        self._busy = False
        self.missing = DeskList(self)
        self.missing.setModel(self.gaps)
        self._lacking = plain_label("heading", "faint")
        self.merge = QPushButton(tr("Merge the two"), self)
        self.despite = QLineEdit(self)
        self.finalise = QPushButton(tr("Finalise"), self)
        self._build()
        self.show_missing(())

        self.missing.activated.connect(self._open)
        self.missing.clicked.connect(self._open)
        self.missing.selectionModel().currentChanged.connect(self._offer_merge)
        self.merge.clicked.connect(self._on_merge)
        self.despite.textChanged.connect(self._allow)
        self.finalise.clicked.connect(self._on_finalise)

    @property
    def title(self) -> str:
        """Give the words that lead to this page."""
        return tr("Missing ({count})", count=self._hindering) if self._hindering else tr("Finalise")

    @property
    def _hindering(self) -> int:
        """Count what is missing; what is only to be known hinders nobody."""
        return sum(gap.hinders for gap in self._found)

    def show_missing(self, found: tuple[Gap, ...]) -> None:
        """Show what is missing; then finalising asks why that may be."""
        if found != self._found:
            self._found = found
            self.gaps.show(found)
        count = self._hindering
        missing = tr("Missing ({count})", count=count) if count else tr("Nothing is missing")
        known = len(found) - count
        # such as texts that have no translation yet
        more = tr("for information ({count})", count=known) if known else ""
        self._lacking.setText(" · ".join(words for words in (missing, more) if words))
        dress(self._lacking, tone="warn" if count else "ok")
        self.missing.setVisible(bool(found))
        self.despite.setVisible(bool(count))
        self._offer_merge()
        self._allow()

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """Finalise nothing while a file is made."""
        self._busy = busy
        self._allow()

    @property
    def _to_merge(self) -> Gap | None:
        """Give the current gap where it proposes to merge two statements, else the first that does."""
        current = self.gaps.row(self.missing.currentIndex())
        every = self._found if current is None else (current, *self._found)
        return next((gap for gap in every if gap.merges is not None), None)

    @Slot()
    def _offer_merge(self) -> None:
        gap = self._to_merge
        self.merge.setVisible(gap is not None)
        self.merge.setToolTip(gap.sentence if gap is not None else "")
        if gap is not None and not self.missing.currentIndex().isValid():
            # the line that the button is about is seen
            self.missing.setCurrentIndex(self.gaps.index(self._found.index(gap)))

    @Slot()
    def _on_merge(self) -> None:
        gap = self._to_merge
        if gap is not None:
            self.merge_wanted.emit(gap)

    @Slot()
    def _allow(self) -> None:
        reasoned = not self._hindering or bool(self.despite.text().strip())
        self.finalise.setEnabled(reasoned and not self._busy)

    @Slot()
    def _on_finalise(self) -> None:
        self.finalise_wanted.emit(self.despite.text().strip() if self._hindering else "")

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.wanted.emit(self.gaps.row(index))

    def _build(self) -> None:
        wrapped(self.missing, tr("What is missing"))
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
        parts = (in_row(self._lacking, AIR, self.merge), wide(self.missing), self.despite, self.finalise)
        in_column(*parts, within=self, margins=NO_MARGINS, spacing=Spacing.medium)
