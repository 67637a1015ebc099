"""Safe keeping: backups of the meeting that is open, the check of its chain, and what is offered of a damaged file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.going_on import GoingOn
from facilitator.places import meetings
from facilitator.storage.journal import Damaged, Locked, NotAMeeting, StorageFault, wall_clock
from facilitator.storage.opening import recover, restore
from facilitator.ui.backups import Backups
from facilitator.ui.chain_check import ChainCheck
from facilitator.ui.dialogs import MEETINGS, Dialogs
from facilitator.ui.session import Session
from facilitator.ui.settings import Preferences, Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from facilitator.ui.work import Work

if TYPE_CHECKING:
    from facilitator.storage.backing_up import Backup
    from facilitator.ui.start.screen import StartScreen

MOST_OFFERED = 30
AGAIN_MS, MOST_TRIES = 300, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class _Looked:
    """The backups that were found, and where they would be."""

    found: "tuple[Backup, ...]"
    where: str


class SafeKeeping(QObject):
    """Serves each window and start screen, and speaks and opens as the desk does where it goes on."""

    def __init__(
        self,
        settings: Settings,
        dialogs: Dialogs,
        theme: Theme,
        going_on: GoingOn,
        shown: Callable[[], QWidget | None],
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._dialogs = dialogs
        self._theme = theme
        self._going_on = going_on
        self._shown = shown
        self._target = Path()
        self._left = False
        self._backups: Backups | None = None
        self._saving, self._looking = Work(self), Work(self)

        going_on.stopped.connect(self.offer)
        self._saving.done.connect(self._on_recovered)
        self._saving.failed.connect(going_on.failed)
        self._looking.done.connect(self._on_looked)
        self._looking.failed.connect(going_on.failed)

    def serve_start(self, start: "StartScreen") -> None:
        """Let the start screen ask for backups of the recent meetings."""
        start.backups_wanted.connect(self._offer_all)

    def serve_window(self, window: Window, session: Session) -> None:
        """Make backups of a meeting in a file, and look whether it is as it was recorded; a rehearsal needs neither."""
        window.acts.action("backups").triggered.connect(partial(self._offer_backups, session))
        window.closed.connect(self._on_closed)
        if session.meeting.definition.rehearsal:
            return
        self._backups = backups = Backups(session, self._preferences_now, window)
        backups.failed.connect(window.notice.refuse)
        window.closed.connect(backups.close)
        check = ChainCheck(session, window)
        # it belongs to the window, which nothing of its own may hold
        check.broken.connect(partial(self._say_broken, ref(window), ref(session)))
        check.start()

    def offer(self, address: Address, fault: Exception) -> None:
        """Offer what can be done where a file cannot be opened because it is damaged; why was said."""
        desk = self._shown()
        broken = isinstance(fault, Damaged) or (isinstance(fault, NotAMeeting) and address.path.suffix == ".floor")
        if address.scheme or desk is None or not broken or not address.path.is_file():
            return
        from facilitator.storage.backing_up import backups_of
        from facilitator.ui.keeping_strips import DamagedStrip

        found = backups_of([address.path], self._folders())
        strip = DamagedStrip(address.path, desk, backups=bool(found))
        strip.recover_wanted.connect(self._ask_place_here)
        strip.backups_wanted.connect(self._look_for)
        strip.open()

    def _preferences_now(self) -> Preferences:
        return self._settings.preferences

    def _folders(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(("", self._settings.preferences.backup_folder)))

    def _say_broken(self, at: "ref[Window]", of: "ref[Session]", sentence: str) -> None:
        from facilitator.ui.frame.broken_chain import BrokenChainBanner

        window, session = at(), of()
        if window is None or session is None:
            return
        banner = BrokenChainBanner(sentence, self._theme)
        banner.recover_wanted.connect(partial(self._ask_place_here, session.address.path))
        banner.backups_wanted.connect(partial(self._offer_backups, session))
        window.put_above(banner)

    def _ask_file(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._dialogs.ask_open(shown, tr("Choose the damaged file"), MEETINGS, partial(self._ask_place, shown))

    def _ask_place_here(self, file: Path) -> None:
        shown = self._shown()
        if shown is not None:
            self._ask_place(shown, file)

    def _ask_place(self, desk: QWidget, file: Path) -> None:
        suggested = file.with_name(f"{file.stem}-recovered.floor")
        title = tr("Save what can be read as")
        self._dialogs.ask_save(desk, title, suggested, MEETINGS, partial(self._recover, file))

    def _recover(self, file: Path, to: Path) -> None:
        self._target = to
        unforeseen = tr("Nothing was recovered: something in the program went wrong, and a report of it was kept.")
        self._saving.start(partial(recover, Address.of(file), Address.of(to)), unforeseen)

    def _on_recovered(self, done: object) -> None:
        report, target = str(getattr(done, "report", "")), Address.of(self._target)
        shown = self._shown()
        if isinstance(shown, Window):
            # a meeting goes on here, which nobody is taken from
            self._dialogs.confirm(shown, report, tr("Open it"), partial(self._open, target))
        else:
            self._open(target)
            self._dialogs.tell(self._shown(), report)

    @Slot()
    def _offer_all(self) -> None:
        files = [address.path for address in self._settings.remembered_meetings() if not address.scheme]
        self._look(files, meetings() if not files else files[0].parent)

    def _offer_backups(self, session: Session) -> None:
        if session.address.scheme:
            session.refused.emit(
                tr(
                    "This meeting is on a server, which keeps it, and this desk has a copy of its own besides. “Fetch "
                    "to a file…” saves one where you like."
                )
            )
        else:
            self._look_for(session.address.path)

    def _look_for(self, file: Path) -> None:
        from facilitator.storage.backing_up import folder_of

        self._look([file], folder_of(file, self._settings.preferences.backup_folder))

    def _look(self, files: list[Path], where: Path) -> None:
        unforeseen = tr("The backups could not be looked for: something in the program went wrong.")
        self._looking.start(partial(_looked, files, self._folders(), self._where(where)), unforeseen)

    def _where(self, folder: Path) -> str:
        minutes = self._settings.preferences.backup_minutes
        if not minutes:
            return tr("They are turned off in the preferences.")
        return tr(
            "While acts come in, one is made every {minutes} minutes in {folder}.", minutes=minutes, folder=folder
        )

    def _on_looked(self, looked: _Looked) -> None:
        from facilitator.ui.keeping_strips import BackupsStrip

        shown = self._shown()
        if shown is not None:
            strip = BackupsStrip(looked.found, looked.where, shown)
            strip.chosen.connect(self._put_back)
            strip.recover_wanted.connect(self._ask_file)
            strip.open()

    def _put_back(self, backup: "Backup") -> None:
        """Put a backup in the place of its meeting, which is closed here before if it is open, and open that."""
        shown = self._shown()
        if isinstance(shown, Window) and shown.address.leads_to(Address.of(backup.of)):
            if self._backups is not None:
                # what is put aside needs no last backup, and the child would have the file open
                self._backups.forget()
            self._left = False
            shown.start_wanted.emit()
            if not self._left:
                self._going_on.failed.emit(tr("The backup is put back once this meeting is closed here."))
                return
        self._restore(backup, MOST_TRIES)

    def _restore(self, backup: "Backup", tries: int) -> None:
        target = Address.of(backup.of)
        try:
            done = restore(Address.of(backup.path), target, wall_clock())
        except Locked as fault:
            if not tries:
                self._going_on.failed.emit(str(fault))
                return
            # a backup that is being made has it open for a moment
            QTimer.singleShot(AGAIN_MS, self, partial(self._restore, backup, tries - 1))
            return
        except StorageFault as fault:
            self._going_on.failed.emit(str(fault))
            return
        sentence = tr("“{name}” is as it was at {time}.", name=backup.of.stem, time=f"{backup.made:%H:%M:%S}")
        if done.aside:
            kept = tr("What lay there is kept as {aside}.", aside=done.aside)
            sentence = f"{sentence} {kept}"
        self._open(target)
        self._dialogs.tell(self._shown(), sentence)

    def _open(self, address: Address) -> None:
        try:
            self._going_on.opened.emit(self._going_on.journal(address))
        except StorageFault as fault:
            self._going_on.failed.emit(str(fault))

    @Slot()
    def _on_closed(self) -> None:
        self._left = True


def _looked(files: list[Path], folders: tuple[str, ...], where: str) -> _Looked:
    from facilitator.storage.backing_up import backups_of

    return _Looked(found=backups_of(files, folders)[:MOST_OFFERED], where=where)
