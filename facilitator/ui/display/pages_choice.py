"""How the web pages are served, as it was chosen, and what of it cannot be, said before anything is started."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from facilitator.core.ids import Refused
from facilitator.core.page_places import HIGHEST_PORT, ActsAt, acts_place, osc_receiver, pages_address
from facilitator.core.saying import tr
from facilitator.core.values import dataclass

THIS_COMPUTER, EVERYWHERE = "127.0.0.1", "0.0.0.0"  # noqa: S104 - chosen by the user, with a sentence on what it means
ANYBODYS_PORT = 1024
IsFree = Callable[[str, int], bool]
KeyFault = Callable[[Path], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesChoice:
    """How the pages are served: who reaches them and where, with which certificate, and what goes on beside them.

    `address` is the one under which others find them, `texts` lets the booths read, `folder` has the public pages as
    files, `osc` is a receiver as HOST:PORT, `acts` a port or a socket for acts of programs, `acts_key` a file with
    their key. What is empty is not wanted.
    """

    network: bool = False
    port: int = 8321
    certificate: str = ""
    key: str = ""
    address: str = ""
    texts: bool = False
    folder: str = ""
    osc: str = ""
    acts: str = ""
    acts_key: str = ""

    @property
    def host(self) -> str:
        """Give where the pages are listened for."""
        return EVERYWHERE if self.network else THIS_COMPUTER

    @property
    def words(self) -> list[str]:
        """Give the choice as options of the command line."""
        told = ["--host", self.host, "--port", str(self.port)]
        if self.certificate:
            told += ["--certificate", self.certificate, "--key", self.key]
        if self.texts:
            told.append("--texts")
        for option, value in (("--folder", self.folder), ("--osc", self.osc), ("--acts", self.acts)):
            told += [option, value] if value else []
        if self.acts and self.acts_key:
            told += ["--acts-key", self.acts_key]
        return told


def faults_of(choice: PagesChoice, is_free: IsFree, key_fault: KeyFault) -> tuple[str, ...]:
    """Say what cannot be of a choice, each in a sentence.

    `is_free` knows whether one can listen at a host and port, `key_fault` says what is wrong with a file with a key.
    """
    return (
        *_of_port(choice, is_free),
        *_of_certificate(choice),
        *_of_places(choice),
        *_of_acts(choice, is_free, key_fault),
    )


def _of_port(choice: PagesChoice, is_free: IsFree) -> Iterator[str]:
    if not 0 <= choice.port <= HIGHEST_PORT:
        yield tr("“{text}” is no port. Ports go from 0 (any that is free) to 65535.", text=str(choice.port))
    elif choice.port and not is_free(choice.host, choice.port):
        yield _below(choice.port) or tr(
            "Port {port} is taken, by another program or the pages of another meeting. Stop those, or choose another.",
            port=choice.port,
        )


def _below(port: int) -> str:
    """Say what is wrong with a port that only the administrator may have, or nothing of another."""
    if port >= ANYBODYS_PORT:
        return ""
    return tr(
        "Port {port} cannot be had: it is taken, or for the administrator of this computer only, "
        "as all below 1024 are. Choose another.",
        port=port,
    )


def _of_certificate(choice: PagesChoice) -> Iterator[str]:
    if bool(choice.certificate) != bool(choice.key):
        yield tr("A certificate needs its key, and a key its certificate. Choose both, or neither.")
    missing = [path for path in (choice.certificate, choice.key) if path and not Path(path).is_file()]
    for path in missing:
        yield tr("There is no file “{name}”. Choose another.", name=Path(path).name)
    if choice.certificate and choice.key and not missing and not _is_usable(choice.certificate, choice.key):
        yield tr(
            "The certificate and its key cannot be used. Give both as PEM files, of which the key is not encrypted."
        )


def _is_usable(certificate: str, key: str) -> bool:
    import ssl

    try:
        # with an empty password, or OpenSSL would ask for one at the terminal
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(certificate, key, password="")
    except (OSError, ValueError):
        return False
    return True


def _of_places(choice: PagesChoice) -> Iterator[str]:
    if choice.address:
        yield from _refusal(pages_address, choice.address)
    if choice.osc:
        yield from _refusal(osc_receiver, choice.osc)
    if choice.folder and not _can_be_written(Path(choice.folder)):
        yield tr(
            "The pages cannot be written to the folder “{name}”. Choose one of yours, with its whole path.",
            name=choice.folder,
        )


def _can_be_written(folder: Path) -> bool:
    """Say whether a folder is there, or can be made, and can be written to."""
    there = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    return folder.is_absolute() and there.is_dir() and os.access(there, os.W_OK | os.X_OK)


def _of_acts(choice: PagesChoice, is_free: IsFree, key_fault: KeyFault) -> Iterator[str]:
    if not choice.acts:
        return
    wrong = tuple(_refusal(acts_place, choice.acts))
    yield from wrong
    if not wrong:
        yield from _of_acts_at(acts_place(choice.acts), choice, is_free)
    key = Path(choice.acts_key)
    if choice.acts_key and not key.is_file():
        yield tr("There is no file “{name}”. Choose another.", name=key.name)
    elif choice.acts_key:
        yield from filter(None, (key_fault(key),))


def _of_acts_at(at: ActsAt, choice: PagesChoice, is_free: IsFree) -> Iterator[str]:
    if at.path and (os.name != "posix" or not Path(at.path).is_absolute() or not Path(at.path).parent.is_dir()):
        yield tr(
            "Acts cannot be taken at “{place}”. Give a port, such as 8322, or the whole path of a socket.",
            place=at.path,
        )
    elif at.port and at.port == choice.port:
        yield tr("Acts need a port of their own, other than that of the pages: {port} is both.", port=at.port)
    elif at.port and not is_free(THIS_COMPUTER, at.port):
        yield _below(at.port) or tr("Port {port} for acts is taken by another program. Choose another.", port=at.port)


def _refusal(read: Callable[[str], object], text: str) -> Iterator[str]:
    try:
        read(text)
    except Refused as refusal:
        yield str(refusal)
