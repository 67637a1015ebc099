"""The offer of a text whose statement is gone: it is put where it may belong by hand, or left; never by itself."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.core.commands import Command
from facilitator.core.gone import Gone, left_over, lines_of, may_belong, offered
from facilitator.core.ids import StatementId
from facilitator.core.saying import tr
from facilitator.core.statements import Statement
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import AIR, NO_MARGINS, in_column, in_row
from facilitator.ui.session import Session
from facilitator.ui.statements.gone_words import offer_words
from facilitator.ui.statements.tips import plain_tip
from facilitator.ui.theme import Spacing

BEGINNING = 90


class LeftOver(QWidget):
    """One line for the latest such text, with its two choices. `wanted` carries the statement it was typed on.

    `settled` tells that it was left; the buttons go with the offer, and the keyboard has to go somewhere.
    """

    wanted = Signal(object)
    settled = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._source: StatementId | None = None
        self._sentence = leading_label("label", "warn", wraps=True)
        self._words = leading_label("label", "dim", wraps=True)
        self.put = QPushButton(tr("Put here"))
        self.leave = QPushButton(tr("Leave", "leave a text where it is"))
        self._build()

        self.put.clicked.connect(self._on_put)
        self.leave.clicked.connect(self._on_leave)

    @property
    def sentence(self) -> str:
        """Give what is offered in a sentence, or nothing."""
        return self._sentence.text()

    def show_for(self, statement: Statement | None) -> None:
        """Offer what may belong to a statement of the log; None offers nothing."""
        meeting = self._session.meeting
        found = [one for one in offered(meeting.gone, meeting.settled) if statement and may_belong(one, statement)]
        self._source = found[0].statement.id if found else None
        self.setVisible(bool(found))
        if found:
            self._tell(found[0], len(found) - 1)

    def _tell(self, gone: Gone, more: int) -> None:
        meeting = self._session.meeting
        words = "\n".join(lines_of(left_over(gone, meeting.settled)))
        sentence = offer_words(meeting, gone)
        self._sentence.setText(tr("{sentence} (and {n} more)", sentence=sentence, n=more) if more else sentence)
        self._words.setText(_begun(words))
        for widget in (self._sentence, self._words, self.put):
            widget.setToolTip(plain_tip(words))
        self.put.setAccessibleDescription(f"{sentence}: {words}")

    @Slot()
    def _on_put(self) -> None:
        self.wanted.emit(self._source)

    @Slot()
    def _on_leave(self) -> None:
        if self._source is not None:
            self._session.act(Command(name="leave-text", arguments={"source": self._source}))
            self.settled.emit()

    def _build(self) -> None:
        self.setAccessibleName(tr("A text that has lost its statement"))
        sentence = tr("It stays in the trail and is offered no more")
        self.leave.setToolTip(sentence)
        self.leave.setAccessibleDescription(sentence)
        for button in (self.put, self.leave):
            button.setProperty("rank", "quiet")
        choices = in_row(self.put, self.leave, AIR, spacing=Spacing.tight)
        in_column(self._sentence, self._words, choices, within=self, margins=NO_MARGINS, spacing=Spacing.tight)
        self.hide()


def _begun(words: str) -> str:
    """Give the beginning of a text on one line, so that the card keeps its height."""
    line = " / ".join(words.splitlines())
    return line if len(line) <= BEGINNING else f"{line[:BEGINNING].rstrip()}…"
