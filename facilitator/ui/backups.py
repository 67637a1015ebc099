"""Backups at the desk: a child process makes one some minutes after an act that is in none; nothing waits for it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.core.languages import counted
from facilitator.core.saying import tr
from facilitator.ui.session import Session
from facilitator.ui.settings_file import Preferences
from facilitator.ui.work import Unawaited

MINUTE_MS = 60_000
FIRST_MS = 60_000


class Backups(QObject):
    """Makes backups of one meeting in a file while acts come in.

    `failed` carries a sentence, once until one has been made again; `made` the path of one.
    """

    failed = Signal(str)
    made = Signal(object)

    def __init__(self, session: Session, preferences: Callable[[], Preferences], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._beside = Unawaited(self)
        self._timer = QTimer(self, singleShot=True)
        self._wanted = self._works = self._faulty = self._any = False

        session.recorded.connect(self._on_recorded)
        self._timer.timeout.connect(self.make)
        self._beside.done.connect(self._on_done)

    @property
    def every_minutes(self) -> int:
        """Give how often there is one, 0 for never."""
        return 0 if self._session.address.scheme else self._preferences().backup_minutes

    @property
    def folder(self) -> Path:
        """Give the folder in which they are kept now."""
        from facilitator.storage.backing_up import folder_of

        return folder_of(self._session.address.path, self._preferences().backup_folder)

    @Slot()
    def make(self) -> None:
        """Make one now."""
        if self.every_minutes and not self._works:
            self._works, self._wanted = True, False
            self._timer.stop()
            self._beside.start(self, partial(_tried, self._session.address.path, self.folder))

    def forget(self) -> None:
        """Let there be no last one: the file is about to be put aside."""
        self._wanted = False
        self._timer.stop()

    def close(self) -> None:
        """Let the child make a last one where acts are in none; to be called when the file is closed."""
        self._timer.stop()
        if self._wanted and self.every_minutes:
            from facilitator.storage.backing_up import start_back_up

            self._wanted = False
            start_back_up(self._session.address.path, self.folder)

    @Slot()
    def _on_recorded(self) -> None:
        self._wanted = True
        self._wait()

    def _wait(self) -> None:
        if self._wanted and self.every_minutes and not self._works and not self._timer.isActive():
            # the first one soon: it shows, too, whether the folder can be used
            self._timer.start(self.every_minutes * MINUTE_MS if self._any else FIRST_MS)

    @Slot(object, object)
    def _on_done(self, _: object, outcome: object) -> None:
        self._works, self._any = False, True
        if isinstance(outcome, Path):
            self._faulty = False
            self.made.emit(outcome)
        else:
            self._wanted = True
            if not self._faulty:
                self._faulty, minutes = True, self.every_minutes
                one = tr("It is tried again in a minute.")
                again = counted(minutes, one, tr("It is tried again in {count} minutes.", count=minutes))
                self.failed.emit(f"{outcome} {again}")
        self._wait()


def _tried(file: Path, folder: Path) -> Path | str:
    from facilitator.storage import backing_up

    try:
        return backing_up.back_up(file, folder)
    except backing_up.BackupFault as fault:
        return str(fault)
    except backing_up.BackupChildFailed:
        return tr("No backup could be made: the program that makes it ended. The meeting is safe in its own file.")
