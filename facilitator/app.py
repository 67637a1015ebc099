"""The composition root of the desk: builds everything once, in order, and runs it."""

import logging
from pathlib import Path

import platformdirs
from PySide6.QtCore import QEvent, QObject, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.crash import CrashReports, RecentLines
from facilitator.desk import Desk
from facilitator.playing import Rehearsal
from facilitator.seat import wall_clock
from facilitator.storage.sqlite import open_file
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.language import Language
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme

NAME = "facilitator"


def run_desk(path: Path | None, *, exit_after_first_paint: bool = False, rehearse: Rehearsal | None = None) -> int:
    """Run the desk until its last window closes, and give the exit code.

    With a path the meeting is opened, with a rehearsal it is played, else the start screen is shown. Raises
    StorageFault or BadFile where that cannot be done.
    """
    # before anything is shown: what cannot be opened is one sentence on the command line
    journal = None if path is None else open_file(path)
    app = QApplication([NAME])
    app.setApplicationDisplayName("Facilitator")
    QGuiApplication.setDesktopFileName(NAME)
    recent = _keep_log()
    settings = Settings(platformdirs.user_config_path(NAME) / "desk.json")
    language = Language(app, settings.preferences.language)
    theme = Theme(app, settings.preferences.theme, settings.preferences.zoom)
    dialogs = Dialogs(app)
    desk = Desk(theme, settings, dialogs, platformdirs.user_data_path(NAME) / "rehearsals", language)
    crashes = _Told(dialogs, desk)
    CrashReports(platformdirs.user_log_path(NAME), recent, crashes.tell, wall_clock).install()
    if rehearse is not None:
        desk.rehearse(rehearse)
    elif journal is not None and path is not None:
        desk.seat_at(journal, path)
    else:
        desk.show_start()
    if exit_after_first_paint and desk.shown is not None:
        _FirstPaint(desk.shown)
    code = app.exec()
    desk.shut()
    QThreadPool.globalInstance().waitForDone()
    return code


def _keep_log() -> RecentLines:
    recent = RecentLines()
    recent.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(recent)
    logging.getLogger(NAME).setLevel(logging.INFO)
    return recent


class _Told:
    """Tells of a crash over whatever is on the screen."""

    def __init__(self, dialogs: Dialogs, desk: Desk) -> None:
        self._dialogs = dialogs
        self._desk = desk

    def tell(self, sentence: str, details: str) -> None:
        """Open a dialog that stops nothing."""
        self._dialogs.tell(self._desk.shown, sentence, details)


class _FirstPaint(QObject):
    """Ends the program once a window has been drawn, to measure the start."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the first drawing, then for the turn of the event loop after it."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # quit would close the window first, and that asks while somebody has the floor
            QTimer.singleShot(0, QApplication.exit)
        return super().eventFilter(watched, event)
