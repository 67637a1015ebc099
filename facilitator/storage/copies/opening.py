"""Opening: a meeting on a server for a desk, with this computer's copy of it; without the server, from the copy."""

import hashlib
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.storage.copies.copy_file import CopyFile, waiting_in
from facilitator.storage.copies.journal import CopiedJournal
from facilitator.storage.copies.outbox import Outbox
from facilitator.storage.journal import Clock, Journal, ServerGone, StorageFault, wall_clock
from facilitator.storage.opening import SERVERS, open_journal, store_of

MOST_COPIES = 9

# a copy that this process holds is shared by its journals, as where a window gives way to one in another language
_HELD: dict[Path, tuple[CopyFile, Outbox]] = {}


class KeptHere(NamedTuple):
    """What this computer holds of a meeting on a server: its name, when the server was last seen, how much waits."""

    meeting: str
    as_of: datetime
    waiting: int
    refused: int


def kept_here(address: Address, folder: Path) -> KeptHere | None:
    """Say what can be gone on with without the server; None where nothing is kept here, or another desk holds it."""
    path = next((path for path in _paths(address, folder) if path.exists()), None)
    if path is None:
        return None
    try:
        copy, outbox = _held(address, folder)
    except StorageFault:
        return None
    try:
        seen = copy.about("seen")
        if not (copy.last and seen):
            return None
        return KeptHere(copy.about("meeting"), datetime.fromisoformat(seen), len(outbox.waiting), len(outbox.refused))
    finally:
        _let_go(copy)


def open_at_desk(address: Address, folder: Path, *, clock: Clock = wall_clock, without_server: bool = False) -> Journal:
    """Open a meeting for a desk; one on a server with its copy in `folder`. Raises StorageFault.

    `without_server` goes on from the copy, and the server is connected to as soon as it is there.
    """
    if address.scheme != "postgresql":
        return open_journal(address, clock=clock)
    copy, outbox = _held(address, folder)
    told = ""
    try:
        if without_server:
            return _without_server(address, copy, outbox, clock)
        server = SERVERS.open_server(address, clock=clock)
        try:
            if not server.goes_on_from(copy.last, copy.head):
                told = _set_aside(copy, folder, clock())
        except BaseException:
            server.close()
            raise
        copy.note(
            address=address.shown,
            meeting=server.meeting,
            user=server.company.user,
            records="yes" if server.company.records else "",
            seen=clock().isoformat(),
        )
        return CopiedJournal(server, copy, outbox, clock=clock, told=told)
    except BaseException:
        _let_go(copy)
        raise


def _without_server(address: Address, copy: CopyFile, outbox: Outbox, clock: Clock) -> CopiedJournal:
    if not copy.last:
        raise ServerGone(
            tr("The server is not reached, and this computer holds no copy of “{name}”.", name=address.title)
        )
    server = SERVERS.server_to_come(
        address, meeting=copy.about("meeting"), records=bool(copy.about("records")), clock=clock
    )
    journal = CopiedJournal(server, copy, outbox, clock=clock)
    journal.went(ServerGone(tr("The server is not reached.")))
    journal.away_since = datetime.fromisoformat(copy.about("seen"))
    return journal


def _aside(copy: CopyFile, folder: Path, now: datetime) -> Path:
    return folder / f"{copy.about('meeting')[:40].replace('/', '-')} {now:%Y-%m-%d %H.%M.%S}.floor"


def _set_aside(copy: CopyFile, folder: Path, now: datetime) -> str:
    """Keep what was seen and does not stand at the server any more as a meeting of its own, and say where."""
    path = _aside(copy, folder, now)
    store_of(Address.of(path)).make(Address.of(path), copy.about("meeting"), copy.rows())
    copy.forget_events()
    return tr(
        "The server holds something else than was seen here. What was seen is kept as a meeting of its own: {path}",
        path=path,
    )


def _held(address: Address, folder: Path) -> tuple[CopyFile, Outbox]:
    """Hold a copy that no other desk holds, one in which something waits before others. Raises StorageFault."""
    paths = list(_paths(address, folder))
    for path in paths:
        if path in _HELD and _HELD[path][0].users:
            _HELD[path][0].users += 1
            return _HELD[path]
    for path in sorted(paths, key=lambda path: -waiting_in(path) if path.exists() else 0):
        try:
            copy = CopyFile(path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
                continue
            raise StorageFault(_cannot(path)) from error
        except (sqlite3.Error, OSError) as error:
            raise StorageFault(_cannot(path)) from error
        try:
            _HELD[path] = copy, Outbox(copy)
        except StorageFault:
            copy.close()
            raise
        return _HELD[path]
    raise StorageFault(tr("Too many desks on this computer have “{name}” open. Close one.", name=address.title))


def _let_go(copy: CopyFile) -> None:
    copy.users -= 1
    if not copy.users:
        copy.close()


def _cannot(path: Path) -> str:
    return tr(
        "The copy on this computer, “{path}”, cannot be written to. Make the folder writable, or move the file away.",
        path=path,
    )


def _paths(address: Address, folder: Path) -> Iterator[Path]:
    name = hashlib.sha256(address.shown.encode()).hexdigest()[:16]
    for number in range(1, MOST_COPIES + 1):
        yield folder / (f"{name}.copy" if number == 1 else f"{name}-{number}.copy")
