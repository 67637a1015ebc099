"""Presence: under which name a desk sits at a meeting, and which names other desks have there.

At a server, the server knows (`Journal.company`). At a file, a name is held by a lock file beside the meeting's, which
holds the number of the process: one that was killed holds nothing any more, whatever it left. Nothing of it is
recorded.
"""

import re
import time
from contextlib import suppress

from PySide6.QtCore import QLockFile

from facilitator.address import Address
from facilitator.core.ids import Refused, SeatName
from facilitator.core.phones import named_seat
from facilitator.seat import CHAIR, Seat
from facilitator.storage.journal import Company, Journal, StorageFault
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings

MOST_OF_A_KIND = 99


class Presence:
    """Holds the name of one desk at one meeting, until another is taken or it is let go."""

    def __init__(self, address: Address, company: Company | None = None) -> None:
        self._address = address
        self._company = company
        self._lock: QLockFile | None = None

    def take(self, wanted: str) -> SeatName:
        """Take a name, such as `secretariat`, or where another desk has it, `secretariat 2`.

        Where no lock can be made, as in a folder that may not be written to, the name is taken as it is; so, too, where
        a server does not answer just now.
        """
        self.let_go()
        names = (wanted, *(f"{wanted} {n}" for n in range(2, MOST_OF_A_KIND + 1)))
        if self._company is not None:
            with suppress(StorageFault):
                return self._company.take_seat(wanted)
        if self._address.scheme:
            return SeatName(wanted)
        for name in names:
            lock = self._lock_of(name)
            if lock.tryLock(0):
                self._lock = lock
                return SeatName(name)
            if lock.error() != QLockFile.LockError.LockFailedError:
                return SeatName(wanted)
        return SeatName(wanted)

    def let_go(self) -> None:
        """Leave the name to others; twice is allowed."""
        if self._lock is not None:
            self._lock.unlock()
        self._lock = None

    def _lock_of(self, name: str) -> QLockFile:
        path = self._address.path
        word = re.sub(r"\W+", "-", name.casefold()).strip("-")
        lock = QLockFile(str(path.with_name(f".{path.name}.{word[:60]}.seat")))
        # a desk may sit for days: only that its process is gone makes its lock void
        lock.setStaleLockTime(0)
        return lock


class Seating:
    """Gives the one desk of this process its seat at a meeting, under the name that its user has chosen."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._name = CHAIR
        self._held: Presence | None = None

    def seat_at(self, journal: Journal) -> Seat:
        """Take a seat at a meeting, and leave the one before. Raises StorageFault where it cannot be read."""
        presence = Presence(journal.address, journal.company)
        try:
            seat = Seat(journal, presence.take(self._settings.preferences.seat or CHAIR), steady=time.monotonic)
        except BaseException:
            presence.let_go()
            raise
        self.leave()
        self._held, self._name = presence, seat.name
        return seat

    def seat_again(self, journal: Journal) -> Seat:
        """Take the same seat once more, for another window. Raises StorageFault where it cannot be read."""
        if journal.company is not None:
            # where the server is away, the name is held once it is there again
            with suppress(StorageFault):
                journal.company.keep_seat(self._name)
            self._held = Presence(journal.address, journal.company)
        return Seat(journal, self._name, steady=time.monotonic)

    def rename(self, session: Session, wanted: str) -> None:
        """Take another name, here and at the next start; where another desk has it, with the next number behind.

        That of the phone of a delegation is refused.
        """
        try:
            named_seat(wanted)
        except Refused as refusal:
            session.refused.emit(str(refusal))
            return
        self._settings.remember(seat=wanted)
        self._name = SeatName(wanted) if self._held is None else self._held.take(wanted)
        session.name_seat(self._name)

    def leave(self) -> None:
        """Leave the seat; twice is allowed."""
        if self._held is not None:
            self._held.let_go()
        self._held = None
