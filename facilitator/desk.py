"""The desk: opens, makes and rehearses meetings, one window at a time."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from facilitator.address import Address
from facilitator.at_servers import Servers
from facilitator.core.ids import Refused
from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile
from facilitator.going_on import GoingOn
from facilitator.places import meetings
from facilitator.preparing import Preparations
from facilitator.print_job import prepare_record, serve_files
from facilitator.rehearsing import Rehearsal, prepare
from facilitator.resources import ResourceMissing
from facilitator.revising import Revisions
from facilitator.safe_keeping import SafeKeeping
from facilitator.storage.journal import Journal, StorageFault
from facilitator.ui.dialogs import DEFINITIONS, MEETINGS, Dialogs
from facilitator.ui.language import Language
from facilitator.ui.meeting_menu import DefinitionsMenu, pop_up
from facilitator.ui.memory import collect_when_settled, free_what_has_gone, keep_what_was_read
from facilitator.ui.presence import Seating
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.views import FIRST_SIZE
from facilitator.ui.window import Window

if TYPE_CHECKING:
    from facilitator.ui.start.screen import StartScreen


class Desk(QObject):
    """What is on the screen now: the start screen, or the window of one meeting."""

    def __init__(
        self, theme: Theme, settings: Settings, dialogs: Dialogs, rehearsals: Path, language: Language
    ) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._dialogs = dialogs
        self._rehearsals = rehearsals
        self._language = language
        self._start: StartScreen | None = None
        self._window: Window | None = None
        self._source: str | Path = ""
        self._playing = False
        self._seating = Seating(settings)
        self.going_on = GoingOn(rehearsals.parent / "copies", dialogs, self)
        self._sweeping = QTimer(self, singleShot=True, interval=0)
        self._preparations = Preparations(theme, dialogs, rehearsals.parent / "drafts", self)
        self.servers = Servers(settings, dialogs, self.going_on.journal, self)
        self._revisions = Revisions(theme, dialogs, self)
        self.keeping = SafeKeeping(settings, dialogs, theme, self.going_on, lambda: self.shown, parent=self)
        self.servers.opened.connect(self._on_prepared)
        self.servers.gone.connect(self.going_on.offer_what_is_held)
        self._preparations.made.connect(self._on_prepared)
        self._sweeping.timeout.connect(free_what_has_gone)
        self.going_on.opened.connect(self._on_prepared)
        self.going_on.failed.connect(self.say)

    @property
    def in_meeting(self) -> bool:
        """Say whether a meeting is open."""
        return self._window is not None

    @property
    def shown(self) -> QWidget | None:
        """Give the window that is on the screen."""
        return self._window or self._start

    def show_start(self) -> "StartScreen":
        """Show the three choices."""
        from facilitator.ui.start.screen import StartScreen

        start = StartScreen(self._theme, self._settings.remembered_meetings(), self._preparations.shipped())
        start.rehearse_wanted.connect(partial(self._try_rehearsal, Rehearsal()))
        self.servers.serve_start(start)
        self.keeping.serve_start(start)
        for wanted, title, kinds, then in (
            (start.rehearse_file_wanted, tr("Choose a definition"), DEFINITIONS, self._on_rehearse_file),
            (start.replay_wanted, tr("Choose a meeting to replay"), MEETINGS, self._on_rehearse_file),
            (start.open_wanted, tr("Open a meeting"), MEETINGS, self._on_file),
        ):
            wanted.connect(partial(self._dialogs.ask_open, start, title, kinds, then))
        start.make_wanted.connect(self._ask_make)
        start.prepare_wanted.connect(partial(self._preparations.offer, start))
        start.recent_wanted.connect(self.open)
        start.forget_wanted.connect(self._settings.forget_meeting)
        start.file_wanted.connect(self._on_file)
        start.manual_wanted.connect(self._on_manual)
        start.language_wanted.connect(self._on_language_of_start)
        self._start = start
        start.look()
        start.resize(*FIRST_SIZE)
        start.showMaximized()
        start.tell("\n".join((*self._settings.take_notes(), *self._preparations.notes())))
        return start

    def open(self, address: Address) -> bool:
        """Open a meeting, or say why not; one on a server is opened beside the desk."""
        if self._window is not None and self._window.address.leads_to(address):
            self._window.notice.tell(tr("This meeting is open already."))
            return True
        if address.scheme and self.shown is not None:
            self.servers.connect_to(address, self.shown)
            return True
        try:
            self.take_seat(address)
        except (StorageFault, Refused) as fault:
            self.going_on.offer(address, fault, self.shown)
            return False
        return True

    def take_seat(self, address: Address) -> None:
        """Take a seat at a meeting. Raises StorageFault or Refused where it cannot be read."""
        self.seat_at(self.going_on.journal(address))

    def make(self, path: Path) -> None:
        """Make a meeting from the definition that was chosen, and open it; or say why not."""
        from facilitator.making import make_meeting

        try:
            self.seat_at(make_meeting(Address.of(path), self._source))
        except (StorageFault, BadFile, Refused) as fault:
            self.say(str(fault))

    def seat_at(self, journal: Journal) -> None:
        """Take a seat at a meeting that is open. Raises StorageFault or Refused where it cannot be read."""
        opened: Journal | Session = journal
        try:
            opened = session = Session(self._seating.seat_at(journal))
            made = self._made(session)
        except BaseException:
            opened.close()
            raise
        # only after it is shown: a meeting that fails to show must not be offered again
        self._settings.remember_meeting(session.address)
        self._show(made)
        if notes := self._settings.take_notes():
            made.notice.refuse(" ".join((made.notice.text, *notes)).strip())

    def rehearse(self, wanted: Rehearsal) -> None:
        """Play a meeting in a window of its own, in a file of its own. Raises StorageFault or BadFile."""
        made = prepare(wanted, self._rehearsals)
        self._seating.leave()
        window = self._made(made.session)
        made.put_bar(window)
        self._show(window)
        self._playing = True
        if window.hints.wanted:
            window.hints.start()

    def shut(self) -> None:
        """Close the meeting's file at the end of the program, whatever happens."""
        if self._window is not None:
            self._window.let_go()
        self._seating.leave()

    def _made(self, session: Session) -> Window:
        make = partial(Window, session, self._theme, self._settings, self._dialogs, prepare_record)
        window = self._theme.dress_once(make)
        window.open_wanted.connect(self.open)
        window.start_wanted.connect(self._on_start_wanted)
        window.new_wanted.connect(self._offer_definitions)
        window.files.rehearse_wanted.connect(partial(self._rehearse_open, replay=False))
        window.files.replay_wanted.connect(partial(self._rehearse_open, replay=True))
        serve_files(window, session, self._dialogs)
        self._revisions.serve(window, session)
        self.servers.serve_window(window)
        self.keeping.serve_window(window, session)
        window.language_wanted.connect(self._on_language_wanted)
        window.closed.connect(self._on_closed)
        session.befell.connect(self._on_befell)
        session.seat_wanted.connect(partial(self._seating.rename, session))
        window.destroyed.connect(self._on_gone)
        collect_when_settled(session)  # connected last, so that the panels' slots run before it
        return window

    def _show(self, window: Window, *, surely: bool = False) -> None:
        """Replace the window on the screen; `surely` closes the previous one without asking."""
        before, start = self._window, self._start
        self._playing, self._window, self._start = False, window, None
        window.show()
        if before is None:
            keep_what_was_read()
        elif surely:
            before.close_surely()
        else:
            before.close()
        if start is not None:
            start.close()
            start.deleteLater()

    @Slot()
    def _on_befell(self) -> None:
        """Update the recent meetings after the file has moved."""
        if self._window is not None:
            self._settings.remember_meeting(self._window.address)

    @Slot()
    def _on_gone(self) -> None:
        # children are still being destroyed when `destroyed` fires
        self._sweeping.start()

    def say(self, sentence: str) -> None:
        """Say why something cannot be done; where nothing is on the screen yet, on the start screen."""
        if self._window is not None:
            self._window.notice.fault(sentence)
            return
        if self._start is not None:
            self._start.tell(sentence)
            return
        start = self.show_start()
        # the reason comes before the start screen's own notes
        start.tell("\n".join((sentence, start.said)).strip())

    def _on_language_wanted(self, code: str) -> None:
        window = self._window
        if window is None:
            return
        if code == self._language.name:
            self._settings.remember(language=code)
            window.notice.tell(tr("The language stays as it is, also at the next start."))
        elif self._playing:
            self._settings.remember(language=code)
            window.notice.tell(tr("The rehearsal goes on as it is; the language is another at the next start."))
        elif not window.statements.flush():
            window.notice.fault(tr("The gist that is being typed could not be saved, so the language stays."))
        else:
            self._change_language(code, window)

    def _change_language(self, code: str, window: Window) -> None:
        """Open the same meeting again with everything in another language; or say why not."""
        try:
            made = self._in_language(code, window)
        except (StorageFault, Refused, ResourceMissing) as fault:
            window.notice.fault(str(fault))
            return
        self._settings.remember(language=code)
        self._show(made, surely=True)

    def _in_language(self, code: str, window: Window) -> Window:
        """Replace a window by one in another language; if that fails, the old language is restored."""
        before, journal = self._language.name, self.going_on.journal(window.address, again=True)
        opened: Journal | Session = journal
        window.remember()
        try:
            self._language.choose(code)
            opened = session = Session(self._seating.seat_again(journal))
            made = self._made(session)
            made.take_over(window)
        except BaseException:
            opened.close()
            self._language.choose(before)
            raise
        return made

    def _on_closed(self) -> None:
        if self.sender() is self._window:
            self._window = None
            self._seating.leave()

    def _on_start_wanted(self) -> None:
        window = self._window
        self.show_start()
        if window is not None and not window.close() and self._start is not None:
            self._start.close()
            self._start = None

    def _try_rehearsal(self, wanted: Rehearsal) -> None:
        try:
            self.rehearse(wanted)
        except (StorageFault, BadFile, Refused, ResourceMissing) as fault:
            self.say(str(fault))

    def _rehearse_open(self, *, replay: bool) -> None:
        from facilitator.rehearsal import USUAL_SEED

        if self._window is not None:
            self._try_rehearsal(Rehearsal(source=self._window.address.text, seed=None if replay else USUAL_SEED))

    def _on_rehearse_file(self, path: Path) -> None:
        self._try_rehearsal(Rehearsal(source=path))

    def _on_file(self, path: Path) -> None:
        """Open a meeting that was dropped, or make one from a definition."""
        if path.suffix.lower() == ".toml":
            self._on_definition(path)
        else:
            self.open(Address.of(path))

    def _on_manual(self) -> None:
        from facilitator.ui.manual.window import ManualWindow

        if self._start is not None:
            ManualWindow(self._theme, self._dialogs, self._start).show()

    def _on_language_of_start(self, code: str) -> None:
        before = self._start
        try:
            self._language.choose(code)
        except ResourceMissing as fault:
            self.say(str(fault))
            return
        self._settings.remember(language=code)
        self.show_start()
        if before is not None:
            before.close()
            before.deleteLater()

    @Slot()
    def _offer_definitions(self) -> None:
        if self._window is not None:
            menu = DefinitionsMenu(self._preparations.shipped(), self._window)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.chosen.connect(self._ask_make)
            menu.insertMenu(menu.actions()[0], self._preparations.menu(self._window))
            pop_up(menu, self._window)

    @Slot(object, object)
    def _on_prepared(self, journal: Journal, to_settle: Path | None = None) -> None:
        """Open a meeting that was made or opened elsewhere, and the list of participants that has open questions."""
        try:
            self.seat_at(journal)
        except (StorageFault, Refused) as fault:
            self.say(str(fault))
        else:
            if to_settle is not None and self._window is not None:
                self._window.files.list_wanted.emit(to_settle)

    def _ask_make(self, source: str) -> None:
        if source:
            self._on_definition(source)
        elif self.shown is not None:
            self._dialogs.ask_open(self.shown, tr("Choose a definition"), DEFINITIONS, self._on_definition)

    def _on_definition(self, source: str | Path) -> None:
        if self.shown is None:
            return
        self._source = source
        suggested = meetings() / f"{source.stem if isinstance(source, Path) else source}.floor"
        self._dialogs.ask_save(self.shown, tr("Keep the meeting in"), suggested, MEETINGS, self.make)
