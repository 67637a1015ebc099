"""Web pages of this desk: the process that serves them, what it is told, and where people find them."""

import time
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator import itself
from facilitator.core.ids import Refused
from facilitator.core.saying import tr
from facilitator.ui.display.pages_choice import EVERYWHERE, THIS_COMPUTER, KeyFault, PagesChoice, faults_of
from facilitator.ui.display.pages_server import PagesServer
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings

CHOSEN = tuple(one.name for one in fields(PagesChoice))
RESTART_MS, MOST_RESTARTS, STEADY_SECONDS = 1000, 3, 60.0
Qr = Callable[[str], tuple[tuple[bool, ...], ...]]


def _no_code(_text: str) -> tuple[tuple[bool, ...], ...]:
    return ()


def _no_fault(_file: Path) -> str:
    return ""


class WebPages(QObject):
    """Starts and ends the pages of the meeting of this desk. `changed` says that something of it is another.

    `served` says whether there are pages now. `qr` gives the squares of a code,
    `key_fault` says what is wrong with a file with the key of programs.
    """

    changed = Signal()
    served = Signal(bool)
    died = Signal(str)

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.qr: Qr = _no_code
        self.key_fault: KeyFault = _no_fault
        self._served_as = self.choice
        self._began, self._restarts = 0.0, 0
        self._again = QTimer(self, singleShot=True, interval=RESTART_MS)
        self._again.timeout.connect(self._start_again)
        self._take(PagesServer(self))

    def _take(self, server: PagesServer) -> None:
        self.server = server
        server.changed.connect(self._on_changed)
        server.died.connect(self._on_died)

    @property
    def choice(self) -> PagesChoice:
        """Give what was chosen last."""
        known = self._settings.preferences
        return PagesChoice(**{name: getattr(known, f"pages_{name}") for name in CHOSEN})

    def start(self, choice: PagesChoice) -> None:
        """Serve the pages, and remember how. Raises Refused where something chosen cannot be, with all of it."""
        faults = faults_of(choice, is_free, self.key_fault)
        if faults:
            raise Refused("\n".join(faults))
        self._settings.remember(**{f"pages_{name}": getattr(choice, name) for name in CHOSEN})
        self._restarts = 0
        self._serve(choice)

    def _serve(self, choice: PagesChoice) -> None:
        self._again.stop()
        self._served_as, self._began = choice, time.monotonic()
        self.server.start(*child_of(self._session.address.text, choice))

    @Slot()
    def stop(self) -> None:
        """Let the pages end."""
        self._again.stop()
        self.server.stop()

    @Slot(str)
    def _on_died(self, why: str) -> None:
        """Start pages that ended by themselves again, at the same port, unless they end again and again."""
        if time.monotonic() - self._began > STEADY_SECONDS:
            self._restarts = 0
        self._restarts += 1
        if self._restarts > MOST_RESTARTS:
            self.died.emit(
                tr(
                    "The web pages have ended; the meeting goes on. Display ▸ Web pages starts them again. {why}",
                    why=why,
                )
            )
            return
        self._again.start()
        self.died.emit(tr("The web pages ended and are started again; the meeting goes on. {why}", why=why))

    @Slot()
    def _start_again(self) -> None:
        self._serve(self._served_as)

    @property
    def address(self) -> str:
        """Give where people find the pages; empty while they are not there."""
        if not self.server.url:
            return ""
        return (self.choice.address or seen_from_outside(self.server.url)).rstrip("/")

    def take_over(self, before: "WebPages") -> None:
        """Go on with the process of a desk that this one replaces."""
        server, before.server = before.server, PagesServer(before)
        server.changed.disconnect(before._on_changed)  # noqa: SLF001 - of the same class
        server.died.disconnect(before._on_died)  # noqa: SLF001 - of the same class
        self._served_as = before._served_as  # noqa: SLF001 - of the same class
        server.setParent(self)
        self._take(server)
        if before._again.isActive():  # noqa: SLF001 - of the same class
            self._again.start()
        self._on_changed()

    def let_go(self) -> None:
        """End the pages with the desk."""
        self._again.stop()
        self.server.let_go()

    @Slot()
    def _on_changed(self) -> None:
        if self.server.url:
            # a port that was any becomes the one that open pages know
            self._served_as = replace(self._served_as, port=urlsplit(self.server.url).port or self._served_as.port)
        self.served.emit(bool(self.server.url))
        self.changed.emit()


def child_of(meeting: str, choice: PagesChoice) -> tuple[str, list[str]]:
    """Give the program and the words that serve the pages of a meeting."""
    words = ["serve", meeting, *choice.words]
    # nothing is written for phones while the meeting does not let them ask
    words += ["--phones", "--json", "--with-parent"]
    program, *told = itself.command(*words)
    return program, told


def seen_from_outside(url: str) -> str:
    """Give an address as others type it: that of this computer in its network, where all of them are listened at."""
    if f"//{EVERYWHERE}:" not in url:
        return url
    from PySide6.QtNetwork import QAbstractSocket, QHostAddress, QNetworkInterface

    protocol = QAbstractSocket.NetworkLayerProtocol.IPv4Protocol
    own = (
        one.toString()
        for one in QNetworkInterface.allAddresses()
        if one.protocol() == protocol and not one.isLoopback() and not one.isLinkLocal()
    )
    return url.replace(EVERYWHERE, next(own, QHostAddress(THIS_COMPUTER).toString()))


def is_free(host: str, port: int) -> bool:
    """Say whether a process could listen at a port of this computer now."""
    from PySide6.QtNetwork import QHostAddress, QTcpServer

    asking = QTcpServer()
    free = asking.listen(QHostAddress(host), port)
    asking.close()
    return free
