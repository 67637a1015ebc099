"""What the editor tells beneath its text: what another seat wrote, a statement that is gone, who has the floor."""

from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.core.saying import tr
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import AIR, NO_MARGINS, in_column, in_row
from facilitator.ui.theme import Spacing


class GistNotice(QWidget):
    """One sentence and the choices it leaves; hidden while there is nothing to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = leading_label("label", "warn", wraps=True)
        self.theirs = _choice(tr("Use theirs"), tr("Take over the text that another seat wrote"))
        self.mine = _choice(tr("Keep mine"), tr("Record this text over the one that another seat wrote"))
        self.beside = _choice(tr("Side by side…"), tr("Show both texts beside each other and make one of them"))
        self.onwards = _choice("", tr("Go to the gist of the one who has the floor"))
        choices = in_row(self.onwards, self.theirs, self.mine, self.beside, AIR, spacing=Spacing.tight)
        in_column(self._sentence, choices, within=self, margins=NO_MARGINS, spacing=Spacing.tight)
        self.hide()

    def tell(self, *, theirs: str | None, gone: str, onwards: str, at_work: str) -> None:
        """Show another seat's text (None: there is none), that the statement is gone, who has the floor, who writes."""
        words = gone or at_work if theirs is None else tr("Another seat wrote meanwhile: “{text}”", text=theirs)
        self._sentence.setText(words)
        self._sentence.setVisible(bool(words))
        self.theirs.setVisible(theirs is not None)
        self.mine.setVisible(theirs is not None)
        self.beside.setVisible(theirs is not None)
        self.onwards.setText(tr("Go to {name}   Ctrl+↓", name=onwards))
        self.onwards.setVisible(bool(onwards))
        self.setVisible(bool(words or onwards))

    @property
    def sentence(self) -> str:
        """Give what is told now, or nothing."""
        return self._sentence.text()


def _choice(words: str, sentence: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("rank", "quiet")
    button.setToolTip(sentence)
    button.setAccessibleDescription(sentence)
    return button
