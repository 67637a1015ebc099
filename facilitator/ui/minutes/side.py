"""The side of the minutes: one page for the document and its forms, one for the checks, one for the versions."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QStackedWidget, QTextBrowser, QWidget

from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.exchange.forms import FORMS
from facilitator.ui.flow import FlowRow
from facilitator.ui.growing import ScrolledPage
from facilitator.ui.layouts import AIR, NO_MARGINS, in_column, in_row, wide
from facilitator.ui.minutes.checks import Checks
from facilitator.ui.minutes.choices import DocumentChoices
from facilitator.ui.minutes.versions_page import VersionsPage
from facilitator.ui.theme import Spacing

# a maximum, since the preview beside it needs room with large text
WIDTH, CHARACTERS, MOST_WIDTH = 330, 44, 600
COLUMNS = 3
# longer lines than on a printed page are hard to read
PAGE_WIDTH = 1100


class MinutesSide(QWidget):
    """Everything beside the preview. `form_wanted` carries a suffix without its dot."""

    form_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices, self.checks, self.versions = DocumentChoices(self), Checks(self), VersionsPage(self)
        self.forms = {form.kind: QPushButton(tr(form.name), self) for form in FORMS.values()}
        self.print = QPushButton(tr("Print…"), self)
        self._document = QWidget(self)
        self._pages = QStackedWidget(self)
        self._leads = QButtonGroup(self)
        self._build()

        for button in self.forms.values():
            button.clicked.connect(self._on_form)
        self._leads.idClicked.connect(self._pages.setCurrentIndex)
        self._pages.currentChanged.connect(self._fit)

    def show_page(self, page: QWidget) -> None:
        """Turn to the checks, the versions, or the page that one of the choices is on."""
        wanted = page if self._pages.indexOf(page) >= 0 else self._document
        self._pages.setCurrentWidget(wanted)
        self._leads.button(self._pages.indexOf(wanted)).setChecked(True)

    def show_meeting(self, meeting: Meeting) -> None:
        """Offer what there is in the meeting now."""
        self.choices.show_meeting(meeting)
        self.versions.show_meeting(meeting)
        self.show_titles()

    def show_titles(self) -> None:
        """Say on the buttons of the pages what waits there."""
        for place, words in enumerate((tr("Document"), self.checks.title, self.versions.title)):
            self._leads.button(place).setText(words)

    def allow_forms(self, *, allowed: bool) -> None:
        """Let the document be written where what is shown is one."""
        for button in (*self.forms.values(), self.print):
            button.setEnabled(allowed)

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

    @Slot()
    def _fit(self) -> None:
        """Ask for the height of the page that is seen, so that a short page is not scrolled for a long one."""
        for page in (self._document, self.checks, self.versions):
            seen = page is self._pages.currentWidget()
            policy = page.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Preferred if seen else QSizePolicy.Policy.Ignored)
            page.setSizePolicy(policy)

    @Slot()
    def _on_form(self) -> None:
        self.form_wanted.emit(next(suffix for suffix, button in self.forms.items() if button is self.sender()))

    def _build(self) -> None:
        in_column(self.choices, self._buttons(), AIR, within=self._document, margins=NO_MARGINS, spacing=Spacing.medium)
        leads = []
        for place, page in enumerate((self._document, self.checks, self.versions)):
            self._pages.addWidget(page)
            lead = QPushButton(self)
            lead.setProperty("rank", "choice")
            lead.setCheckable(True)
            lead.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._leads.addButton(lead, place)
            leads.append(lead)
        leads[0].setChecked(True)
        self._fit()
        above = FlowRow(*leads, spacing=Spacing.small)
        in_column(above, wide(self._pages), within=self, margins=NO_MARGINS, spacing=Spacing.medium)
        self.show_titles()

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(Spacing.small)
        for place, button in enumerate((*self.forms.values(), self.print)):
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
        return grid
