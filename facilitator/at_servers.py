"""At servers: meetings on servers are opened, made, put there and saved from there, beside the desk.

Nothing of it holds the desk up: whoever leaves is not waited for, and a meeting that is opened after that is let go.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.address import Address
from facilitator.core.ids import Refused
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.exchange.bad_file import BadFile
from facilitator.storage.journal import FileMissing, Journal, PasswordWanted, ServerGone
from facilitator.storage.opening import meetings_at, read_address, read_database, take_password
from facilitator.storage.sharing import Carried, carry
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.servers.wish import Purpose, ServerWish
from facilitator.ui.settings import Settings
from facilitator.ui.window import Window
from facilitator.ui.work import Work

if TYPE_CHECKING:
    from facilitator.ui.servers.strip import ServerStrip
    from facilitator.ui.start.screen import StartScreen

AT_ONCE = 4
TOLD_EVERY = 50

Open = Callable[[Address], Journal]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Meetings:
    """The meetings in a database, and why they are offered."""

    there: tuple[Address, ...]
    sentence: str


class _Attempt:
    """What is asked of a server; a meeting that it opens after it was left is let go."""

    def __init__(self, task: Callable[[], object]) -> None:
        self._task = task
        self._lock = Lock()
        self._left = False
        self._journal: Journal | None = None

    def __call__(self) -> object:
        try:
            found = self._task()
        except (PasswordWanted, ServerGone) as fault:
            return fault
        except BadFile as fault:
            raise Refused(str(fault)) from fault
        if isinstance(found, _Opened):
            with self._lock:
                self._journal = found.journal
                left = self._left
            if left:
                found.journal.close()
        return found

    def leave(self) -> None:
        """Let go of what was opened, or is opened later."""
        with self._lock:
            self._left, journal = True, self._journal
        if journal is not None:
            journal.close()


@dataclass(frozen=True, slots=True)
class _Opened:
    """A meeting that was opened."""

    journal: Journal


class Servers(QObject):
    """Asks for servers in a strip, and does there what is wanted.

    `opened` carries the journal of a meeting, `failed` a sentence that the strip says too, and `gone` the address and
    the fault of a meeting whose server is not reached, and the window that asked. `in_vain`: what was asked for last
    was not done.
    """

    opened = Signal(object)
    failed = Signal(str)
    gone = Signal(object, object, object)
    _carried = Signal(int, int)

    def __init__(self, settings: Settings, dialogs: Dialogs, open_meeting: Open, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._dialogs = dialogs
        self._open_meeting = open_meeting
        self._work = Work(self, at_once=AT_ONCE)
        self._strip: ServerStrip | None = None
        self._wish: ServerWish | None = None
        self._source: Address | None = None
        self._attempt: _Attempt | None = None
        self.in_vain = False

        self._work.done.connect(self._on_done)
        self._work.failed.connect(self._on_failed)
        self._carried.connect(self._on_carried)

    def serve_start(self, start: "StartScreen") -> None:
        """Let the start screen ask for servers."""
        start.server_wanted.connect(partial(self.ask, Purpose.OPEN, start))
        start.new_on_server_wanted.connect(partial(self.ask, Purpose.NEW, start))

    def serve_window(self, window: Window) -> None:
        """Let the menus of a window ask for servers."""
        files = window.files
        files.server_wanted.connect(partial(self.ask, Purpose.OPEN, window))
        files.new_on_server_wanted.connect(partial(self.ask, Purpose.NEW, window))
        files.share_wanted.connect(partial(self._ask_share, window))
        saving = Work(window)
        files.fetch_wanted.connect(partial(self._fetch, window, saving))
        saving.failed.connect(window.notice.fault)
        saving.done.connect(partial(_say_fetched, window))

    def ask(self, purpose: Purpose, desk: QWidget, name: str = "") -> "ServerStrip":
        """Open the strip that asks for a server."""
        from facilitator.exchange.definition import shipped_definitions
        from facilitator.ui.servers.strip import ServerStrip

        servers = tuple(
            dict.fromkeys(
                Address(one.text.partition("#")[0]) for one in self._settings.remembered_meetings() if one.scheme
            )
        )
        self._leave()
        strip = ServerStrip(purpose, desk, servers=servers, name=name)
        if purpose is Purpose.NEW:
            strip.offer_sources(shipped_definitions(), self._dialogs)
        strip.wanted.connect(self._do)
        strip.closed.connect(self._on_closed)
        strip.open()
        self._strip = strip
        return strip

    def connect_to(self, address: Address, desk: QWidget) -> None:
        """Open a meeting whose address is known, and say so while the server is waited for."""
        strip = self.ask(Purpose.OPEN, desk)
        strip.server.setEditText(address.text)
        strip.carry_out()

    def _ask_share(self, window: Window) -> None:
        self._source = window.address
        self.ask(Purpose.SHARE, window, window.address.title)

    @Slot(object)
    def _do(self, wish: ServerWish) -> None:
        strip = self._strip
        if strip is None:
            return
        try:
            address = read_address(wish.address) if wish.name else read_database(wish.address)
            _refuse_without_database(address)
        except Refused as refusal:
            self._on_failed(str(refusal))
            return
        if wish.password:
            take_password(address, wish.password)
        self._wish = wish
        self._attempt = _Attempt(self._task(wish, address))
        strip.show_connecting(tr("Connecting to {place}…", place=address.place))
        unforeseen = tr("Nothing was done there: something in the program went wrong, and a report of it was kept.")
        self._work.start(self._attempt, unforeseen)

    def _task(self, wish: ServerWish, address: Address) -> Callable[[], object]:
        match wish.purpose:
            case Purpose.OPEN if not wish.name:
                return partial(_list, address, tr("Choose the meeting."))
            case Purpose.OPEN:
                return partial(_open, address, self._open_meeting)
            case Purpose.NEW:
                return partial(_make, address, wish.source, self._open_meeting)
            case Purpose.SHARE:
                return partial(carry, self._source or address, address, progress=self._count)

    def _count(self, done: int, of: int) -> None:
        # on the thread of the work
        if done % TOLD_EVERY == 0 or done == of:
            self._carried.emit(done, of)

    @Slot(int, int)
    def _on_carried(self, done: int, of: int) -> None:
        if self._strip is not None and self._strip.connecting:
            self._strip.show_progress(tr("{done} of {of} are there…", done=done, of=of))

    @Slot(object)
    def _on_done(self, found: object) -> None:
        strip, wish = self._strip, self._wish
        self._attempt = None
        if strip is None or wish is None:
            return
        match found:
            case _Meetings(there=there, sentence=sentence):
                strip.offer_meetings(there, sentence)
            case _Opened(journal=journal):
                self.in_vain = False
                strip.accept()
                self.opened.emit(journal)
            case Carried():
                self._on_shared(found, strip, read_address(wish.address))
            case PasswordWanted():
                strip.ask_password(str(found))
            case ServerGone():
                self._on_failed(str(found))
                if wish.purpose is Purpose.OPEN and wish.name:
                    self.gone.emit(read_address(wish.address), found, strip.window())

    def _on_shared(self, done: Carried, strip: "ServerStrip", address: Address) -> None:
        desk = strip.parentWidget()
        strip.accept()
        question = tr(
            "“{meeting}” is on the server, with {events} events and {documents} documents. The file stays as it is. "
            "What is done from now on is seen by the others only where this desk goes on there.",
            meeting=done.meeting,
            events=done.events,
            documents=done.documents,
        )
        if desk is not None:
            self._dialogs.confirm(desk, question, tr("Go on there"), partial(self.connect_to, address, desk))

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._attempt, self.in_vain = None, True
        if self._strip is not None:
            self._strip.refuse(sentence)
        self.failed.emit(sentence)

    @Slot()
    def _on_closed(self) -> None:
        if self.sender() is self._strip:
            self._leave()

    def _leave(self) -> None:
        """Call off what is being done; nobody waits for it."""
        self._work.cancel()
        if self._attempt is not None:
            self._attempt.leave()
        self._strip, self._attempt = None, None

    def _fetch(self, window: Window, saving: Work, path: Path) -> None:
        unforeseen = tr("Nothing was saved: something in the program went wrong, and a report of it was kept.")
        saving.start(partial(carry, window.address, Address.of(path)), unforeseen)
        window.notice.tell(tr("“{name}” is being saved…", name=window.address.title))


def _refuse_without_database(address: Address) -> None:
    if "/" not in address.text.partition("://")[2]:
        raise Refused(
            tr(
                "The address names no database. Put / and its name behind the server: {address}/DATABASE",
                address=address.shown.partition("#")[0],
            )
        )


def _say_fetched(window: Window, done: Carried) -> None:
    window.notice.tell(
        tr(
            "“{meeting}” was saved with {events} events and {documents} documents.",
            meeting=done.meeting,
            events=done.events,
            documents=done.documents,
        )
    )


def _list(address: Address, sentence: str) -> _Meetings:
    there = meetings_at(address)
    if not there:
        sentence = tr("No meeting is kept in “{place}” yet. Make one there, or choose another.", place=address.place)
    return _Meetings(there=there, sentence=sentence)


def _open(address: Address, open_meeting: Open) -> object:
    try:
        return _Opened(open_meeting(address))
    except FileMissing as fault:
        there = meetings_at(address)
        return (
            _Meetings(there=there, sentence=tr("There is no meeting “{name}”. Choose another.", name=address.title))
            if there
            else _list(address, str(fault))
        )


def _make(address: Address, source: str | Path, open_meeting: Open) -> _Opened:
    from facilitator.making import make_meeting

    make_meeting(address, source).close()
    return _Opened(open_meeting(address))
