"""The menu Meeting: opens and makes other meetings, saves copies, and checks and hands out this one."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from facilitator.address import Address
from facilitator.core.saying import noop, tr
from facilitator.core.trail import Trail
from facilitator.storage.journal import Journal
from facilitator.ui.actions import Actions
from facilitator.ui.dialogs import LISTS, MEETINGS, SHEETS, Dialogs
from facilitator.ui.dropping import MEETING, Drops
from facilitator.ui.session import Session

TEMPLATES: Mapping[str, str] = {
    "general-debate": noop("General debate, by level…"),
    "meeting-of-states-parties": noop("Meeting of States Parties, formal…"),
    "mine-ban-intersessional": noop("Intersessional meeting of the Mine Ban Convention…"),
    "standing-committee": noop("Standing committee with two Co-Chairs…"),
    "workshop": noop("Workshop with panels and questions…"),
}
"""How the templates that come with the program are named where one is chosen."""


class MeetingMenu(QObject):
    """Carries out the acts of the menu Meeting that are about whole files.

    `open_wanted` carries an address, also of a file that was dropped on the window, `new_wanted` asks for another
    meeting, `rehearse_wanted` for a rehearsal of this one, `replay_wanted` for what was recorded of it.
    `hand_out_wanted`, `bare_copy_wanted` and `package_wanted` carry the path where copies or texts go, `letters_wanted`
    a folder and which letters, `handed_over` asks for the folder of a hand-over, `list_wanted` the path of a list of
    participants, `sheet_wanted` that of a sign-in sheet. `told` carries a sentence, and `written` the path of what it
    says was written. `server_wanted` and `new_on_server_wanted` ask for a server, `share_wanted` for one to put this
    meeting on, and `fetch_wanted` carries the path in which a meeting on a server is to be saved.
    """

    open_wanted = Signal(object)
    new_wanted = Signal()
    rehearse_wanted = Signal()
    replay_wanted = Signal()
    hand_out_wanted = Signal(object)
    bare_copy_wanted = Signal(object)
    letters_wanted = Signal(object, object)
    package_wanted = Signal(object)
    list_wanted = Signal(object)
    sheet_wanted = Signal(object)
    handed_over = Signal()
    server_wanted = Signal()
    new_on_server_wanted = Signal()
    share_wanted = Signal()
    fetch_wanted = Signal(object)
    told = Signal(str)
    written = Signal(object)

    def __init__(
        self,
        session: Session,
        actions: Actions,
        dialogs: Dialogs,
        recent: Callable[[], tuple[Address, ...]],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._dialogs = dialogs
        self._window = window
        # tries the folder of a hand-over before that is recorded; set by whoever makes the folder
        self.can_hand_over: Callable[[], bool] = _makes_no_folder
        self._recent = RecentMenu(recent, actions.action("open-on-server"), window)
        actions.action("open-recent").setMenu(self._recent)

        self._recent.chosen.connect(self.open_wanted)
        actions.action("open-recent").triggered.connect(self._offer_recent)
        actions.action("open").triggered.connect(self._ask_open)
        actions.action("new").triggered.connect(self.new_wanted)
        actions.action("rehearse").triggered.connect(self.rehearse_wanted)
        actions.action("replay").triggered.connect(self.replay_wanted)
        actions.action("open-on-server").triggered.connect(self.server_wanted)
        actions.action("new-on-server").triggered.connect(self.new_on_server_wanted)
        actions.action("share").triggered.connect(self._ask_share)
        actions.action("fetch").triggered.connect(self._ask_fetch)
        Drops(window, MEETING).dropped.connect(self._on_open)
        actions.action("participants").triggered.connect(self.ask_list)
        actions.action("sign-in-sheet").triggered.connect(self._ask_sheet)
        actions.action("save-copy").triggered.connect(self._ask_copy)
        actions.action("hand-out").triggered.connect(self._ask_hand_out)
        actions.action("copy-without-persons").triggered.connect(self.ask_bare_copy)
        actions.action("letters").triggered.connect(self._ask_letters)
        actions.action("package").triggered.connect(self._ask_package)
        actions.action("hand-over-meeting").triggered.connect(self._ask_hand_over)

    @Slot()
    def _offer_recent(self) -> None:
        """Let the palette, too, offer the recent meetings."""
        pop_up(self._recent, self._window)

    @Slot()
    def _ask_open(self) -> None:
        self._dialogs.ask_open(self._window, tr("Open a meeting"), MEETINGS, self._on_open)

    def _on_open(self, path: Path) -> None:
        self.open_wanted.emit(Address.of(path))

    @Slot()
    def ask_list(self) -> None:
        """Ask for a list of participants."""
        title = tr("Import a list of participants")
        self._dialogs.ask_open(self._window, title, LISTS, self.list_wanted.emit)

    @Slot()
    def _ask_sheet(self) -> None:
        self._dialogs.ask_open(self._window, tr("Read a sign-in sheet"), SHEETS, self.sheet_wanted.emit)

    @Slot()
    def _ask_copy(self) -> None:
        suggested = self._session.address.beside("-copy.floor")
        self._dialogs.ask_save(self._window, tr("Save a copy"), suggested, MEETINGS, self.save_copy)

    @Slot()
    def _ask_share(self) -> None:
        if self._session.address.scheme:
            self._session.refused.emit(tr("This meeting is on a server already. Others open it there by its address."))
        else:
            self.share_wanted.emit()

    @Slot()
    def _ask_fetch(self) -> None:
        if self._session.address.scheme:
            self._ask_copy()
        else:
            self._session.refused.emit(tr("This meeting is in a file already. “Save a copy…” makes another."))

    def save_copy(self, path: Path) -> None:
        """Save a copy of the meeting; it never takes the place of another."""
        if self._session.address.scheme and self._session.on_file(_is_reached) is True:
            # the whole meeting comes over the network
            self.fetch_wanted.emit(path)
            return
        self.tell_written(path, self._session.on_file(partial(_save_copy, path)) or "")

    def tell_written(self, path: Path, said: str) -> None:
        """Say what was written; nothing where a refusal has said why not."""
        if said:
            self.told.emit(said)
            self.written.emit(path)

    @Slot()
    def _ask_hand_out(self) -> None:
        suggested = self._session.address.beside("-handout.floor")
        title = tr("Copy to hand out")
        self._dialogs.ask_save(self._window, title, suggested, MEETINGS, self.hand_out_wanted.emit)

    @Slot()
    def ask_bare_copy(self) -> None:
        """Ask where a copy without persons is to be written."""
        suggested = self._session.address.beside("-without-persons.floor")
        title = tr("Save a copy without persons")
        self._dialogs.ask_save(self._window, title, suggested, MEETINGS, self.bare_copy_wanted.emit)

    def remind_of_persons(self, question: str) -> None:
        """Say that names of persons were to be kept until a day that is past, with the way to a copy without them."""
        self._dialogs.confirm(self._window, question, tr("Save a copy without persons…"), self.ask_bare_copy)

    @Slot()
    def _ask_letters(self) -> None:
        from facilitator.ui.letters import LettersStrip

        strip = LettersStrip(self._session, self._dialogs, self._window)
        strip.wanted.connect(self.letters_wanted)
        strip.open()

    @Slot()
    def _ask_hand_over(self) -> None:
        from facilitator.ui.handing import HandOverStrip

        strip = HandOverStrip(self._session, self.can_hand_over, self._window)
        strip.wanted.connect(self.handed_over)
        strip.open()

    @Slot()
    def _ask_package(self) -> None:
        suggested = self._session.address.beside("-texts")
        self._dialogs.ask_folder(self._window, tr("Folder for upload"), suggested, self.package_wanted.emit)


def _makes_no_folder() -> bool:
    return False


class RecentMenu(QMenu):
    """The recent meetings, looked for each time it opens. `chosen` carries an address."""

    chosen = Signal(object)

    def __init__(self, meetings: Callable[[], tuple[Address, ...]], server: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._meetings = meetings
        self._server = server
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._on_chosen)

    @Slot()
    def fill(self) -> None:
        """Show the meetings there are now."""
        self.clear()
        for address in self._meetings():
            action = self.addAction(address.title.replace("&", "&&"))
            action.setData(address)
            action.setToolTip(address.shown)
            if address.scheme:
                action.setText(f"{address.title} · {address.place}".replace("&", "&&"))
                action.setIcon(self._server.icon())
        if self.isEmpty():
            self.addAction(tr("No meeting was open lately")).setEnabled(False)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.chosen.emit(action.data())


class DefinitionsMenu(QMenu):
    """From what a meeting is made. `chosen` carries the name of a shipped definition, or nothing for one in a file."""

    chosen = Signal(str)

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        for name in names:
            self.addAction(definition_words(name)).setData(name)
        self.addAction(tr("From a definition in a file…")).setData("")
        self.triggered.connect(self._on_chosen)
        self.setActiveAction(self.actions()[0])

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        # a menu within this one tells of its own, and so does what was put behind these
        if action in self.actions() and action.data() is not None:
            self.chosen.emit(str(action.data()))


EMPTY, DOCUMENT, FORMER, IN_A_FILE, DRAFT = "+empty", "+document", "+former", "+file", "+draft"
"""What a meeting may be prepared from, besides the definitions that are shipped; a number stands behind a draft."""
_MOST_DRAFTS = 2


class PrepareMenu(QMenu):
    """From what a meeting is prepared. `chosen` carries the name of a shipped definition, or one of the words above."""

    chosen = Signal(str)

    def __init__(self, names: Sequence[str], drafts: Sequence[str], parent: QWidget) -> None:
        super().__init__(tr("Prepare a meeting of your own"), parent)
        for number, title in enumerate(drafts[:_MOST_DRAFTS]):
            words = tr("Go on with the draft “{title}”", title=title or tr("A new meeting"))
            self.addAction(words.replace("&", "&&")).setData(f"{DRAFT}{number}")
        self.addAction(tr("An empty meeting")).setData(EMPTY)
        self.addAction(tr("From a programme in a document…")).setData(DOCUMENT)
        for name in names:
            self.addAction(definition_words(name)).setData(name)
        self.addAction(tr("From a former meeting…")).setData(FORMER)
        self.addAction(tr("From a definition in a file…")).setData(IN_A_FILE)
        self.triggered.connect(self._on_chosen)
        self.setActiveAction(self.actions()[0])

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))


def definition_words(name: str) -> str:
    """Name a shipped definition where one is chosen."""
    return tr(TEMPLATES[name]) if name in TEMPLATES else tr("From the shipped meeting “{name}”…", name=name)


def pop_up(menu: QMenu, window: QMainWindow) -> None:
    """Show a menu under the bar of menus, for whoever asked by a key."""
    menu.popup(window.mapToGlobal(QPoint(0, window.menuBar().height())))


def _is_reached(_: Trail, journal: Journal) -> bool:
    return journal.away is None


def _save_copy(path: Path, _: Trail, journal: Journal) -> str:
    journal.copy_to(Address.of(path))
    return tr("A copy was saved as {path}", path=path)
