"""The window of the manual: its pages, a line to look for words, and the card to print."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QPushButton, QTextBrowser, QWidget

from facilitator import resources
from facilitator.core.saying import language, noop, tr
from facilitator.files import write_whole
from facilitator.places import meetings
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.elided import ElidedLabel
from facilitator.ui.layouts import in_column, in_row, wide
from facilitator.ui.manual.setting import set_page
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.written import WrittenButtons

FIRST_SIZE = (880, 700)
MARGIN = 28
PAGES = (
    ("chair", noop("The chair")),
    ("secretariat", noop("The secretariat")),
    ("commands", noop("All commands")),
    ("server", noop("Several seats")),
    ("web", noop("In a browser")),
    ("card", noop("Card to print")),
)


class ManualWindow(QWidget):
    """Shows the manual beside the desk; the meeting goes on beneath it."""

    def __init__(self, theme: Theme, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._dialogs = dialogs
        self._page = PAGES[0][0]
        self._choices = QButtonGroup(self)
        self.text = QTextBrowser()
        self.search = QLineEdit()
        self._card = QPushButton(tr("Save the card as PDF…"))
        # one line, also for a long path, so that no message moves the page
        self._said = ElidedLabel()
        self._file = WrittenButtons(self)
        self._build()
        self.show_page(self._page)

        self._choices.buttonClicked.connect(self._on_choice)
        self.search.textChanged.connect(self._find_first)
        self.search.returnPressed.connect(self.find_next)
        self.text.anchorClicked.connect(self._follow)
        self._card.clicked.connect(self._ask_card)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.search.setFocus)
        theme.changed.connect(self._set_again)

    @property
    def page(self) -> str:
        """Give the name of the page that is shown."""
        return self._page

    def show_page(self, name: str) -> None:
        """Show a page of the manual from its beginning."""
        self._page = name
        for button in self._choices.buttons():
            button.setChecked(button.property("page") == name)
        self._card.setVisible(name == "card")
        self._said.show_words("")
        self._file.hide()
        self._set()
        self.text.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pictures follow the width."""
        super().resizeEvent(event)
        self._set_again()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the pictures to the page, which has its width only now."""
        super().showEvent(event)
        self._set_again()

    @Slot()
    def find_next(self) -> None:
        """Go on to the next place with these words, and from the last to the first."""
        words = self.search.text()
        if not words or self.text.find(words):
            return
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.find(words)

    def save_card(self, path: Path) -> None:
        """Write the card to a file, ready to print on one page."""
        try:
            write_whole(path, resources.path("manual", "card.pdf").read_bytes())
        except OSError as fault:
            self._said.show_words(
                tr("The card could not be written: {strerror}. Choose another folder.", strerror=fault.strerror)
            )
            return
        self._said.show_words(tr("Written to {path}", path=path))
        self._file.offer(path)

    @Slot()
    def _set_again(self) -> None:
        bar = self.text.verticalScrollBar()
        place = bar.value()
        self._set()
        bar.setValue(place)

    def _set(self) -> None:
        folder = resources.path("manual")
        translated = folder / f"{self._page}.{language()}.md"
        page = translated if translated.exists() else folder / f"{self._page}.md"
        markdown = page.read_text(encoding="utf-8")
        width = self.text.viewport().width() - 2 * MARGIN
        set_page(self.text.document(), markdown, QUrl.fromLocalFile(f"{folder}/"), self._theme, width)
        self.text.document().setDocumentMargin(MARGIN)
        # Qt leaves the cursor at the end of the text, and would scroll to it on the first resize
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    @Slot()
    def _on_choice(self) -> None:
        chosen = self._choices.checkedButton()
        if chosen is not None:
            self.show_page(chosen.property("page"))

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        name = link.fileName().removesuffix(".md")
        if name in dict(PAGES):
            self.show_page(name)

    @Slot(str)
    def _find_first(self, words: str) -> None:
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        found = not words or self.text.find(words)
        self.search.setProperty("state", "" if found else "wrong")
        dress(self.search, role="text")

    @Slot()
    def _ask_card(self) -> None:
        suggested = meetings() / "facilitator-card.pdf"
        self._dialogs.ask_save(self, tr("Card to print"), suggested, tr("PDF (*.pdf)"), self.save_card)

    def _build(self) -> None:
        self.setWindowTitle(tr("Manual"))
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text.setAccessibleName(tr("Page of the manual"))
        self.text.setOpenLinks(False)
        self.text.setSearchPaths([str(resources.path("manual"))])
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        # always on: pictures are as wide as the page, and a scroll bar that appears later would make them too wide
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        dress(self._said, role="label", tone="dim")
        self.search.setPlaceholderText(tr("Find in this page"))
        self.search.setAccessibleName(tr("Find in this page"))
        self.search.setClearButtonEnabled(True)
        self.search.setToolTip(self.search.placeholderText())
        for name, words in PAGES:
            button = QPushButton(tr(words))
            button.setCheckable(True)
            button.setProperty("rank", "choice")
            button.setProperty("page", name)
            self._choices.addButton(button)
        top = in_row(*self._choices.buttons(), Spacing.large, wide(self.search), spacing=Spacing.tight)
        foot = in_row(wide(self._said), self._file, self._card)
        margins = (Spacing.large, Spacing.medium, Spacing.large, Spacing.medium)
        in_column(top, wide(self.text), foot, within=self, margins=margins, spacing=Spacing.small)
        self.resize(*FIRST_SIZE)
