"""Notes: what is noted on a statement beneath its gist: marks, language, the text that was received, corrections."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from facilitator.core.commands import Command
from facilitator.core.ids import StatementId
from facilitator.core.marks import Mark, marks_of
from facilitator.core.received_documents import Received
from facilitator.core.saying import tr
from facilitator.core.spoken_languages import OFFICIAL, SPOKEN_LANGUAGES, language_name
from facilitator.core.statements import Statement
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.flow import FlowRow
from facilitator.ui.layouts import NO_MARGINS, in_column
from facilitator.ui.received_files import ReceivedFiles
from facilitator.ui.session import Session
from facilitator.ui.statements.chips import Chips
from facilitator.ui.statements.mark_line import MarkLine
from facilitator.ui.statements.tips import plain_tip
from facilitator.ui.theme import Spacing, Theme

OPEN, SAVE, TAKE_OFF = "open", "save", "take off"
ENDINGS = "*.pdf *.docx *.doc *.odt *.rtf *.txt"


class Notes(QWidget):
    """Edits everything about one statement besides its gist; `correct_wanted` asks for the dialog of corrections."""

    correct_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._dialogs = dialogs
        self._files = ReceivedFiles(session, dialogs, self)
        self._shown: StatementId | None = None
        self._receives: StatementId | None = None
        self.chips = Chips(theme, self)
        self.line = MarkLine(session, self)
        self._language = QToolButton(self)
        self._received = QPushButton(tr("Received"), self)
        self._check = QPushButton(tr("Check delivery"), self)
        self._more = QToolButton(self)
        self._correct = QAction(tr("Correct, split or merge…"), self)
        self._another = QAction(tr("Add another text…"), self)
        self._texts = QMenu(tr("Received texts"), self)
        self._build()

        self.chips.removed.connect(self._remove)
        self.line.left_empty.connect(self.chips.remove_last)
        self._received.clicked.connect(self._on_received)
        self._check.clicked.connect(self._on_check)
        self._correct.triggered.connect(self.correct_wanted)
        self._another.triggered.connect(self.ask_for_text)
        self._language.menu().triggered.connect(self._on_language)
        self._texts.triggered.connect(self._on_text)

    def add_actions(self, actions: tuple[QAction, ...]) -> None:
        """Offer further acts of the record in the menu."""
        self._more.menu().addSeparator()
        self._more.menu().addActions(list(actions))

    def show_statement(self, wanted: StatementId | None, statement: Statement | None) -> None:
        """Show what is noted on a statement, or nothing where it is not in the log."""
        self._shown = wanted if statement is not None else None
        self.line.show_statement(self._shown)
        self.chips.show_marks(marks_of(self._session.meeting, statement) if statement is not None else ())
        for button in (self._language, self._received, self._check):
            button.setEnabled(statement is not None)
        code = statement.language if statement is not None else ""
        self._language.setText(tr(language_name(code)) if code else tr("Language"))
        documents = statement.documents if statement is not None else ()
        self._received.setChecked(bool(documents))
        self._received.setToolTip(
            plain_tip("\n".join(documents)) or tr("Choose the file of the text, or drop it on this card")
        )
        self._check.setChecked(statement is not None and statement.check_delivery)
        self._correct.setEnabled(statement is not None and statement.id not in self._session.meeting.gone)
        self._another.setEnabled(statement is not None)
        self._texts.setEnabled(bool(documents))

    @Slot()
    def ask_for_text(self) -> None:
        """Ask for the file of a text; it belongs to the statement that is shown now, whatever is shown by then."""
        self._receives = self._shown
        filters = tr("Texts ({endings});;All files (*)", endings=ENDINGS)
        self._dialogs.ask_open(self, tr("The text of the statement"), filters, self.receive)

    def receive(self, path: Path) -> None:
        """Keep the text of the statement inside the file."""
        wanted = self._receives if self._receives is not None else self._shown
        self._receives = None
        if wanted is not None:
            self._act("receive", wanted, path=str(path))

    @Slot()
    def _on_received(self) -> None:
        statement = self._statement()
        # a press only shows what can be done with the texts; another is added through the menu
        self._received.setChecked(statement is not None and bool(statement.documents))
        if statement is not None and not statement.documents:
            self.ask_for_text()
        elif statement is not None:
            self._fill_texts()
            self._texts.popup(self._received.mapToGlobal(self._received.rect().bottomLeft()))

    @Slot(bool)
    def _on_check(self, wanted: bool) -> None:
        if self._shown is not None:
            self._act("check-delivery", self._shown, wanted=wanted)

    @Slot(QAction)
    def _on_language(self, action: QAction) -> None:
        if self._shown is not None:
            self._act("language", self._shown, language=action.data())

    @Slot(object)
    def _remove(self, mark: Mark) -> None:
        self._session.act(mark.command)

    @Slot()
    def _fill_texts(self) -> None:
        self._texts.clear()
        statement = self._statement()
        if statement is None:
            return
        for title, sha256 in statement.texts:
            received = Received(title=title, sha256=sha256, item=statement.item, statement=statement.id)
            for label, what in _choices(title):
                # a single & in a button's text would become a mnemonic
                self._texts.addAction(label.replace("&", "&&")).setData((what, received))
            self._texts.addSeparator()

    @Slot(QAction)
    def _on_text(self, action: QAction) -> None:
        what, received = action.data()
        {OPEN: self._files.open, SAVE: self._files.save, TAKE_OFF: self._take_off}[what](received)

    def _take_off(self, text: Received) -> None:
        if text.statement is not None:
            self._act("text-not-received", text.statement, title=text.title, sha256=text.sha256)

    def _act(self, name: str, statement: StatementId, **arguments: object) -> None:
        self._session.act(Command(name=name, arguments={"statement": statement, **arguments}))

    def _statement(self) -> Statement | None:
        return self._session.meeting.noted(self._shown) if self._shown is not None else None

    def _build(self) -> None:
        languages = QMenu(self)
        for code in (*OFFICIAL, *(c for c in SPOKEN_LANGUAGES if c not in OFFICIAL)):
            languages.addAction(tr(language_name(code))).setData(code)
            if code == OFFICIAL[-1]:
                languages.addSeparator()
        menu = QMenu(self)
        menu.addActions([self._correct, self._another])
        menu.addMenu(self._texts)
        self._texts.aboutToShow.connect(self._fill_texts)
        for button, contents, name in (
            (self._language, languages, tr("Language of the statement")),
            (self._more, menu, tr("More about this statement")),
        ):
            button.setMenu(contents)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._more.setText("⋯")
        for choice in (self._received, self._check):
            choice.setCheckable(True)
        for shown in (self._language, self._received, self._check, self._more):
            shown.setProperty("rank", "choice")
            shown.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._received.setAccessibleName(tr("Text received"))
        self._check.setToolTip(tr("Check the text against what was delivered"))
        row = FlowRow(self._language, self._received, self._check, self._more, spacing=Spacing.tight, apart=1)
        in_column(self.chips, self.line, row, within=self, margins=NO_MARGINS, spacing=Spacing.small)


def _choices(title: str) -> Iterator[tuple[str, str]]:
    """Give what can be done with a received text: a label and the name of the act each."""
    yield tr("Open “{title}”", title=title), OPEN
    yield tr("Save “{title}”…", title=title), SAVE
    yield tr("Take “{title}” off this statement", title=title), TAKE_OFF
