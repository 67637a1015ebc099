"""Web pages of this desk: the process that serves them, what it is told, and where people find them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from facilitator import itself
from facilitator.core.ids import Refused
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.ui.display.pages_server import PagesServer
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings

THIS_COMPUTER, EVERYWHERE = "127.0.0.1", "0.0.0.0"  # noqa: S104 - chosen by the user, with a sentence on what it means
Qr = Callable[[str], tuple[tuple[bool, ...], ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesChoice:
    """How the pages are served: who reaches them, at which port, with which certificate, and under which address."""

    network: bool = False
    port: int = 8321
    certificate: str = ""
    key: str = ""
    address: str = ""


def _no_code(_text: str) -> tuple[tuple[bool, ...], ...]:
    return ()


class WebPages(QObject):
    """Starts and ends the pages of the meeting of this desk. `changed` says that something of it is another.

    `served` says whether there are pages now. `qr` gives the squares of a code.
    """

    changed = Signal()
    served = Signal(bool)
    died = Signal(str)

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.qr: Qr = _no_code
        self._take(PagesServer(self))

    def _take(self, server: PagesServer) -> None:
        self.server = server
        server.changed.connect(self._on_changed)
        server.died.connect(self.died)

    @property
    def choice(self) -> PagesChoice:
        """Give what was chosen last."""
        known = self._settings.preferences
        return PagesChoice(
            network=known.pages_network,
            port=known.pages_port,
            certificate=known.pages_certificate,
            key=known.pages_key,
            address=known.pages_address,
        )

    def start(self, choice: PagesChoice) -> None:
        """Serve the pages, and remember how. Raises Refused where something chosen cannot be."""
        if bool(choice.certificate) != bool(choice.key):
            raise Refused(tr("A certificate needs its key, and a key its certificate. Choose both, or neither."))
        for path in filter(None, (choice.certificate, choice.key)):
            if not Path(path).is_file():
                raise Refused(tr("There is no file “{name}”. Choose another.", name=Path(path).name))
        self._settings.remember(
            pages_network=choice.network,
            pages_port=choice.port,
            pages_certificate=choice.certificate,
            pages_key=choice.key,
            pages_address=choice.address,
        )
        self.server.start(*child_of(self._session.address.text, choice))

    @Slot()
    def stop(self) -> None:
        """Let the pages end."""
        self.server.stop()

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
        server.died.disconnect(before.died)
        server.setParent(self)
        self._take(server)
        self._on_changed()

    def let_go(self) -> None:
        """End the pages with the desk."""
        self.server.let_go()

    @Slot()
    def _on_changed(self) -> None:
        self.served.emit(bool(self.server.url))
        self.changed.emit()


def child_of(meeting: str, choice: PagesChoice) -> tuple[str, list[str]]:
    """Give the program and the words that serve the pages of a meeting."""
    words = ["serve", meeting, "--host", EVERYWHERE if choice.network else THIS_COMPUTER, "--port", str(choice.port)]
    if choice.certificate:
        words += ["--certificate", choice.certificate, "--key", choice.key]
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
