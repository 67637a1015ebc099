"""The start screen: what to go on with, three choices, and the meetings opened lately."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from facilitator.address import Address
from facilitator.core.languages import PROGRAM_LANGUAGES
from facilitator.core.saying import tr
from facilitator.ui.dropping import DEFINITION, MEETING, Drops
from facilitator.ui.flow import FlowRow
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, NO_MARGINS, Air, in_column, in_row, wide
from facilitator.ui.looking import Look, Looking
from facilitator.ui.meeting_menu import DefinitionsMenu
from facilitator.ui.start.choice import ChoiceCard
from facilitator.ui.start.recent import KEYS, RecentButton
from facilitator.ui.theme import Theme

COLUMN = 980


class StartScreen(QWidget):
    """What is seen before a meeting is open; everything on it is reached by keys.

    `make_wanted` carries the name of a shipped definition, or nothing for one in a file; `recent_wanted` and
    `forget_wanted` an address; `language_wanted` the code of a language; `file_wanted` the path that was dropped.
    `prepare_wanted` carries where the menu of what a meeting is prepared from is wanted.
    `rehearse_file_wanted` asks for a rehearsal from a definition in a file, `replay_wanted` for that of a recording.
    `server_wanted` asks for a meeting on a server, `new_on_server_wanted` for one to be made there,
    `backups_wanted` for what is kept of the recent ones.
    """

    rehearse_wanted = Signal()
    rehearse_file_wanted = Signal()
    replay_wanted = Signal()
    open_wanted = Signal()
    server_wanted = Signal()
    new_on_server_wanted = Signal()
    make_wanted = Signal(str)
    recent_wanted = Signal(object)
    forget_wanted = Signal(object)
    prepare_wanted = Signal(QPoint)
    manual_wanted = Signal()
    backups_wanted = Signal()
    language_wanted = Signal(str)
    file_wanted = Signal(object)

    def __init__(self, theme: Theme, recent: Sequence[Address], definitions: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._definitions = tuple(definitions)
        self._going_on: Address | None = None
        self._go_on = ChoiceCard(theme, "play", tr("Go on"), "", tr("Enter"), lines=1)
        self._cards = self._three()
        self._recent = [
            RecentButton(address, key, theme)
            for address, key in zip(recent, (*KEYS, *("" for _ in recent[len(KEYS) :])), strict=False)
        ]
        self._lately = QFrame()
        self._notice = plain_label("text", "warn", wraps=True)
        self._looking = Looking(recent, self)
        self._others = self._other_choices()
        self._build()

        self._looking.seen.connect(self._on_seen)
        Drops(self, MEETING, DEFINITION).dropped.connect(self.file_wanted)
        self._go_on.clicked.connect(self._on_go_on)
        for card, wanted in zip(self._cards, (self.rehearse_wanted, self.open_wanted, self._make), strict=True):
            card.clicked.connect(wanted)
        for button in self._recent:
            button.chosen.connect(self.recent_wanted)
            button.forgotten.connect(self._on_forgotten)

    @property
    def said(self) -> str:
        """Give what is said under the choices."""
        return self._notice.text()

    def tell(self, sentence: str) -> None:
        """Say under the choices why one of them did not work."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def look(self) -> None:
        """Look how the recent meetings stand; what is in session and answers in a moment is offered first."""
        self._looking.start()
        going_on = next((b for b in self._recent if b.look.found is not None and b.look.found.in_session), None)
        if going_on is not None and going_on.look.found is not None:
            found = going_on.look.found
            self._going_on = going_on.address
            where = f"{going_on.address.title}.floor · {going_on.address.place}"
            self._go_on.say(tr("Go on: {title}, {standing}", title=found.title, standing=found.words), where)
            self._go_on.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Put what Enter does where it is expected: on the meeting to go on with, else on the first choice."""
        super().showEvent(event)
        (self._go_on if self._going_on is not None else self._cards[0]).setFocus()

    @Slot(object, object)
    def _on_seen(self, address: Address, look: Look) -> None:
        for button in self._recent:
            if button.address == address:
                button.show_look(look)

    def _on_go_on(self) -> None:
        self.recent_wanted.emit(self._going_on)

    def _on_forgotten(self, address: Address) -> None:
        self.forget_wanted.emit(address)
        for button in self._recent:
            if button.address == address:
                button.hide()

    @Slot()
    def _make(self) -> None:
        """Make the shipped meeting at once: the first of the definitions; the others are templates."""
        self.make_wanted.emit(self._definitions[0])

    def _offer_preparing(self) -> None:
        self.prepare_wanted.emit(self._others[0].mapToGlobal(self._others[0].rect().topLeft()))

    def _offer_templates(self) -> None:
        menu = DefinitionsMenu(self._definitions[1:], self)
        on_server = QAction(tr("Make on a server…"), menu)
        on_server.triggered.connect(self.new_on_server_wanted)
        menu.insertAction(menu.actions()[-1], on_server)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(self.make_wanted)
        menu.popup(self._others[1].mapToGlobal(self._others[1].rect().topLeft()))

    def _three(self) -> tuple[ChoiceCard, ChoiceCard, ChoiceCard]:
        theme = self._theme
        return (
            ChoiceCard(
                theme,
                "presentation",
                tr("Rehearse"),
                tr("Watch the shipped meeting run by itself, and try every key on it."),
                "1",
            ),
            ChoiceCard(theme, "folder-open", tr("Open a meeting"), tr("Go on with a meeting kept in a file."), "2"),
            ChoiceCard(
                theme,
                "file-plus",
                tr("Make a meeting"),
                tr("Begin a new one from a definition, and keep it in a file."),
                "3",
            ),
        )

    def _other_choices(self) -> tuple[QPushButton, ...]:
        """Give what is wanted less often, as quiet buttons at the foot."""
        said: tuple[tuple[str, Callable[[], object]], ...] = (
            (tr("Prepare a meeting… (N)"), self._offer_preparing),
            (tr("Make from a template or a file…"), self._offer_templates),
            (tr("Rehearse a definition in a file…"), self.rehearse_file_wanted.emit),
            (tr("Replay a recorded meeting…"), self.replay_wanted.emit),
            (tr("Open on a server… (S)"), self.server_wanted.emit),
            (tr("Manual (F1)"), self.manual_wanted.emit),
        )
        buttons = []
        for words, does in said:
            button = QPushButton(words)
            button.clicked.connect(does)
            buttons.append(button)
        buttons.append(self._languages())
        for button in buttons:
            button.setProperty("rank", "quiet")
            button.setAutoDefault(True)
        return tuple(buttons)

    def _languages(self) -> QPushButton:
        menu = QMenu(self)
        for code, language in PROGRAM_LANGUAGES.items():
            menu.addAction(language.name).setData(code)
        menu.triggered.connect(lambda action: self.language_wanted.emit(action.data()))
        button = QPushButton(" · ".join(language.name for language in PROGRAM_LANGUAGES.values()))
        button.setMenu(menu)
        button.setAccessibleName(tr("Language"))
        return button

    def _build(self) -> None:
        self.setWindowTitle("Facilitator")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "window")
        column = QWidget()
        column.setMaximumWidth(COLUMN)
        self._notice.hide()
        self._go_on.hide()
        heading = plain_label("heading", "faint", text=tr("Lately"), wraps=True)
        backups = QPushButton(tr("Backups… (B)"))
        backups.setProperty("rank", "quiet")
        backups.setAutoDefault(True)
        backups.clicked.connect(self.backups_wanted)
        above = in_row(wide(heading), backups)
        in_column(above, *self._recent, within=self._lately, margins=(0, 12, 0, 0), spacing=0)
        self._lately.setVisible(bool(self._recent))
        what = tr("Runs a meeting in the room: agenda, list of speakers, clocks, record, minutes.")
        in_column(
            plain_label("speaker", text="Facilitator", wraps=True),
            plain_label("text", "dim", text=what, wraps=True),
            16,
            self._go_on,
            4,
            self._choices(),
            8,
            self._notice,
            self._lately,
            12,
            FlowRow(*self._others, spacing=8),
            within=column,
            margins=(32, 24, 32, 24),
            spacing=8,
        )
        middle = in_row(AIR, wide(column, 100), AIR)
        in_column(Air(2), middle, Air(3), within=self, margins=NO_MARGINS)

    def _choices(self) -> QHBoxLayout:
        keys = [(card.key, card.click) for card in self._cards] + [(row.key, row.click) for row in self._recent]
        for key, press in keys:
            if key:
                QShortcut(QKeySequence(key), self).activated.connect(press)
        QShortcut(QKeySequence("N"), self).activated.connect(self._offer_preparing)
        QShortcut(QKeySequence("S"), self).activated.connect(self.server_wanted)
        QShortcut(QKeySequence("B"), self).activated.connect(self.backups_wanted)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.manual_wanted)
        return in_row(*map(wide, self._cards), spacing=16)
