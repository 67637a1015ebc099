"""The composition root of the desk: builds everything once, in order, and runs it."""

import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QThreadPool, QTimer, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from facilitator import places, resources
from facilitator.address import Address
from facilitator.core.ids import Refused
from facilitator.crash import CrashReports, RecentLines
from facilitator.desk import Desk
from facilitator.exchange.bad_file import BadFile
from facilitator.private_folders import remove_left_over
from facilitator.rehearsing import Rehearsal
from facilitator.resources import ResourceMissing
from facilitator.storage.journal import ServerGone, StorageFault, wall_clock
from facilitator.ui.connecting import connected
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.language import Language
from facilitator.ui.memory import keep_what_was_read
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme

CANNOT = (StorageFault, BadFile, Refused, ResourceMissing)
"""What a meeting or the program's own files may be up to; each comes with a sentence."""
AFTER_A_WHILE_MS = 1500


def run_desk(
    address: Address | None,
    *,
    say: Callable[[str], object],
    exit_after_first_paint: bool = False,
    rehearse: Rehearsal | None = None,
) -> int:
    """Run the desk until its last window closes, and give the exit code: 1 if the request could not be carried out.

    With an address the meeting is opened, with a rehearsal it is played, else the start screen is shown. A failure is
    shown in a window, and passed to `say` for the console.
    """
    with places.caching_inside():
        app = connected(places.NAME, say)
        stick = places.portable()
        if stick is not None:
            # what is noted of them is written now
            QFontDatabase.families()
    app.setApplicationDisplayName("Facilitator")
    if stick is not None:
        # what Qt itself remembers, as of its file dialogs
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(stick))
    QGuiApplication.setDesktopFileName(places.NAME)
    shown = _Shown(Dialogs(app), say)
    told = _Told(shown.tell)
    crashes = CrashReports(
        places.reports(), _keep_log(), told.wanted.emit, wall_clock, goes_on=lambda: shown.in_meeting
    )
    crashes.install()
    if sys.platform == "darwin":
        # nowhere else: a filter of the application stands in the way of each event of each widget
        app.installEventFilter(_HandedOver(app, shown))
    beside = address is not None and bool(address.scheme) and not exit_after_first_paint
    code = _begin(app, shown, crashes, address or rehearse, beside=beside)
    if exit_after_first_paint and shown.window is not None:
        _FirstPaint(shown.window)
    keep_what_was_read()
    code = app.exec() or code
    if shown.desk is not None:
        code = code or int(beside and shown.desk.servers.in_vain)
        shown.desk.shut()
    QThreadPool.globalInstance().waitForDone()
    # Qt still logs while the interpreter shuts down, when a Python handler may no longer be called
    qInstallMessageHandler(None)
    return code


def _begin(
    app: QApplication, shown: "_Shown", crashes: CrashReports, wanted: Address | Rehearsal | None, *, beside: bool
) -> int:
    """Show the first window, or one that says why not; `beside` waits for no server. Gives the exit code."""
    try:
        shown.desk = desk = _furnished(app, shown.dialogs)
        if isinstance(wanted, Rehearsal):
            desk.rehearse(wanted)
        elif wanted is not None and beside:
            desk.servers.failed.connect(shown.aloud)
            desk.show_start()
            desk.open(wanted)
        elif wanted is not None:
            _open(desk, wanted)
        else:
            desk.show_start()
    except CANNOT as fault:
        shown.say(str(fault))
        if shown.desk is not None and isinstance(wanted, Address):
            shown.desk.keeping.offer(wanted, fault)
        return 1
    except Exception as bug:  # noqa: BLE001 - a program that ends without a window and a word helps nobody
        _fall_back(shown, crashes)
        crashes.take(type(bug), bug, bug.__traceback__)
        return 1
    return 0


def _open(desk: Desk, wanted: Address) -> None:
    """Open a meeting; where its server is not reached, offer what this computer holds of it."""
    try:
        desk.take_seat(wanted)
    except ServerGone as fault:
        if not desk.going_on.holds(wanted):
            raise
        desk.going_on.offer(wanted, fault, desk.show_start())


def _fall_back(shown: "_Shown", crashes: CrashReports) -> None:
    """Show the start screen, so that something else can be opened."""
    try:
        if shown.desk is not None:
            shown.desk.show_start()
    except Exception as bug:  # noqa: BLE001 - as above
        crashes.take(type(bug), bug, bug.__traceback__)


def _furnished(app: QApplication, dialogs: Dialogs) -> Desk:
    """Build all that the windows share."""
    # beside the desk: what was left may be many files
    QTimer.singleShot(AFTER_A_WHILE_MS, partial(QThreadPool.globalInstance().start, remove_left_over))
    app.setWindowIcon(QIcon(str(resources.path("desktop", "facilitator.svg"))))
    settings = Settings(places.settings() / "desk.json")
    language = Language(app, settings.preferences.language)
    theme = Theme(app, settings.preferences.theme, settings.preferences.zoom)
    return Desk(theme, settings, dialogs, places.data() / "rehearsals", language)


def _keep_log() -> RecentLines:
    recent = RecentLines()
    logging.getLogger().addHandler(recent)
    logging.getLogger(places.NAME).setLevel(logging.INFO)
    return recent


class _Shown:
    """What is on the screen, even if there is no desk; sentences shown there are also printed on the console."""

    def __init__(self, dialogs: Dialogs, aloud: Callable[[str], object]) -> None:
        self.dialogs = dialogs
        self.aloud = aloud
        self.desk: Desk | None = None

    @property
    def window(self) -> QWidget | None:
        """Give the window to look at."""
        if self.desk is not None and self.desk.shown is not None:
            return self.desk.shown
        return next((w for w in QApplication.topLevelWidgets() if w.isVisible()), None)

    @property
    def in_meeting(self) -> bool:
        """Say whether a meeting is open."""
        return self.desk is not None and self.desk.in_meeting

    def say(self, sentence: str) -> None:
        """Say why something cannot be done: on the desk where there is one."""
        self.aloud(sentence)
        try:
            if self.desk is not None:
                self.desk.say(sentence)
                return
        except CANNOT:
            # not even the start screen: the sentence alone must do
            self.desk = None
        self.dialogs.tell(None, sentence)

    def tell(self, sentence: str, details: str) -> None:
        """Tell of a crash over whatever is on the screen, in a dialog that stops nothing."""
        self.aloud(sentence)
        self.dialogs.tell(self.desk.shown if self.desk is not None else None, sentence, details)


class _HandedOver(QObject):
    """Opens what macOS hands over by an event after the start, where other systems name it on the command line."""

    def __init__(self, app: QApplication, shown: _Shown) -> None:
        super().__init__(app)
        self._shown = shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open a meeting that was clicked twice."""
        if isinstance(event, QFileOpenEvent) and self._shown.desk is not None:
            self._shown.desk.open(Address.of(Path(event.file())))
            return True
        return super().eventFilter(watched, event)


class _Told(QObject):
    """Tells of a crash on the thread of the desk, whatever thread it was on."""

    wanted = Signal(str, str)

    def __init__(self, tell: Callable[[str, str], None]) -> None:
        super().__init__()
        self._tell = tell
        self.wanted.connect(self._on_wanted)

    @Slot(str, str)
    def _on_wanted(self, sentence: str, details: str) -> None:
        self._tell(sentence, details)


class _FirstPaint(QObject):
    """Ends the program once a window has been drawn, to measure the start."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first drawing, then for the turn of the event loop after it."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # not quit(): that closes the window first, which asks a question while somebody has the floor
            QTimer.singleShot(0, QApplication.exit)
        return super().eventFilter(watched, event)
