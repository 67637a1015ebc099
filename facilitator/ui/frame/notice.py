"""The notice: a refusal or a fault, shown in place of the footer and hidden after some seconds."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import in_row, wide
from facilitator.ui.screen_reader import say
from facilitator.ui.theme import Theme
from facilitator.ui.written import WrittenButtons

SHOWN_MS = 9000
KEYS_WIDTH = 260


class Notice(QFrame):
    """A sentence with an icon that lies over the footer, moves nothing, and takes no key."""

    def __init__(self, theme: Theme, parent: QWidget, footer: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = parent
        self._footer = footer
        self._icon = QLabel()
        self._words = plain_label("text", wraps=True)
        self.file = WrittenButtons(self)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._build()

        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """Give the sentence that is shown, or an empty text."""
        return self._words.text() if not self.isHidden() else ""

    def tell(self, sentence: str) -> None:
        """Say what happened, for instance where a file was written."""
        self._show(sentence, "circle-check", "ok")

    def offer(self, path: Path) -> None:
        """Lead to the file that the sentence is about."""
        self.file.offer(path)

    def refuse(self, sentence: str) -> None:
        """Say why an act was refused and what to do."""
        self._show(sentence, "info", "warn")

    def fault(self, sentence: str) -> None:
        """Show a fault of the environment, and what is safe."""
        self._show(sentence, "alert-triangle", "over")

    def dismiss(self) -> None:
        """Take the sentence away, for instance because the next act was done."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the desk when that changes its size."""
        if watched is self._desk and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, sentence: str, icon: str, token: str) -> None:
        self._icon.setPixmap(self._theme.picture(icon, token, 18))
        self._words.setText(sentence)
        self.file.hide()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        say(self, sentence, at_once=True)

    def _place(self) -> None:
        """Lie over the footer, and over a little more where the sentence needs two lines; the keys stay in sight."""
        width = self._desk.width() - KEYS_WIDTH
        height = max(self._footer.height(), self.heightForWidth(width))
        self.setGeometry(0, self._desk.height() - height, width, height)

    def _build(self) -> None:
        self.setProperty("surface", "notice")
        in_row(self._icon, wide(self._words), self.file, within=self, margins=(20, 6, 16, 6), spacing=10)
