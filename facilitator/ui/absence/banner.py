"""The banner of the server: it is not reached, and what is safe; or something is to be settled."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton

from facilitator.core.saying import tr
from facilitator.ui.absence.settling import SettlingWindow
from facilitator.ui.absence.words import away_words, back_words, refused_words
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import in_row, wide
from facilitator.ui.opened_windows import bring_up
from facilitator.ui.reach import Reach
from facilitator.ui.screen_reader import leave_unheard, say
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.window_placement import show_in_place

PASSWORD_WIDTH = 220


class ServerBanner(QFrame):
    """Says what is safe while the server is away; `told` carries a sentence once it is back."""

    told = Signal(str)

    def __init__(self, session: Session, heartbeat: Heartbeat, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._reach = Reach(session)
        self._waited = 0
        self._away = False
        self._said = ""
        self._skew = ""
        self._icon = QLabel()
        self._words = plain_label("text", wraps=True)
        self.password = QLineEdit()
        self.look = QPushButton()
        self._build()

        self.look.clicked.connect(self.open)
        self.password.returnPressed.connect(self._on_password)
        heartbeat.second.connect(self.look_again)
        session.changed.connect(self.refresh)
        session.settled.connect(self.look_again)
        theme.changed.connect(self._show_icon)
        self.refresh()

    @property
    def sentence(self) -> str:
        """Give what is said now, or nothing."""
        return self._words.text() if not self.isHidden() else ""

    @Slot()
    def open(self) -> None:
        """Show what waits and what is to be settled."""
        bring_up(self.window(), SettlingWindow, self._settling)

    def _settling(self) -> SettlingWindow:
        made = SettlingWindow(self._session, self.window())
        made.settled.connect(self.refresh)
        return made

    @Slot()
    def refresh(self) -> None:
        """Show what is so now; screen readers are told when it changes."""
        waiting, refused = len(self._reach.waiting), len(self._reach.refused)
        words = self._words_for(waiting, refused)
        self._words.setText(words)
        self.look.setVisible(bool(waiting or refused))
        self.look.setText(tr("Settle…") if refused else tr("What waits…"))
        self.password.setVisible(self._reach.wants_password)
        show_in_place(self, shown=bool(words))
        if words and words != self._said:
            say(self, words, at_once=True)
        self._said = words

    @Slot()
    def look_again(self) -> None:
        """Show what is so now, and tell once what has changed; what is recorded has been told by then."""
        self.refresh()
        self._tell_back(len(self._reach.waiting), len(self._reach.refused))
        skew = self._reach.skew
        if skew and not self._skew:
            self._session.refused.emit(skew)
        self._skew = skew

    def _words_for(self, waiting: int, refused: int) -> str:
        zone, reach = self._session.meeting.definition.zone, self._reach
        away = away_words(reach.since, waiting, zone, reach.reason) if reach.is_away else ""
        return " ".join(filter(None, (away, refused_words(refused) if refused else "")))

    def _tell_back(self, waiting: int, refused: int) -> None:
        if self._reach.is_away:
            self._away, self._waited = True, waiting + refused
        elif self._away and not waiting:
            self._away = False
            self.told.emit(back_words(max(0, self._waited - refused)))

    @Slot()
    def _on_password(self) -> None:
        """Try again with the password; what is typed is forgotten at once."""
        self._reach.take_password(self.password.text())
        self.password.clear()

    @Slot()
    def _show_icon(self) -> None:
        self._icon.setPixmap(self._theme.picture("hard-drive", "warn", 20))

    def _build(self) -> None:
        self.setProperty("surface", "banner")
        leave_unheard(self._icon)
        self._show_icon()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("Password"))
        self.password.setAccessibleName(tr("Password"))
        self.password.setMaximumWidth(PASSWORD_WIDTH)
        self.password.hide()
        in_row(self._icon, wide(self._words), self.password, self.look, within=self, margins=(16, 8, 12, 8), spacing=8)
