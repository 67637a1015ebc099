"""Reach: whether the server of a shared meeting is reached, what waits for it, and what is to be settled."""

from collections.abc import Iterable
from datetime import datetime

from facilitator.core.ids import ActId
from facilitator.core.live import skew_words
from facilitator.core.waiting import Fate, Put
from facilitator.storage.copies.outbox import Outbox
from facilitator.storage.journal import Journal, PasswordWanted, ServerGone
from facilitator.storage.opening import take_password
from facilitator.ui.session import Session


class Reach:
    """What the desk shows of it; nothing where the meeting is not on a server."""

    def __init__(self, session: Session) -> None:
        self._journal: Journal | None = session.on_file(lambda _, journal: journal)

    @property
    def _outbox(self) -> Outbox | None:
        return None if self._journal is None else self._journal.outbox

    @property
    def is_away(self) -> bool:
        """Say whether the server is missed."""
        return self._journal is not None and self._journal.away is not None

    @property
    def since(self) -> datetime | None:
        """Give when it was missed first (UTC)."""
        return None if self._journal is None else self._journal.away_since

    @property
    def reason(self) -> str:
        """Say why, where it is another reason than that it does not answer."""
        fault = None if self._journal is None else self._journal.away
        return "" if fault is None or isinstance(fault, ServerGone) else str(fault)

    @property
    def wants_password(self) -> bool:
        """Say whether the server is there and asks for the password, as after a start without it."""
        return self._journal is not None and isinstance(self._journal.away, PasswordWanted)

    def take_password(self, password: str) -> None:
        """Try again with a password; it is kept nowhere."""
        if self._journal is not None:
            take_password(self._journal.address, password)

    @property
    def waiting(self) -> tuple[Put, ...]:
        """Give the acts that wait."""
        box = self._outbox
        return () if box is None else tuple(one for one in box.acts if one.fate is Fate.WAITS)

    @property
    def refused(self) -> tuple[Put, ...]:
        """Give the acts that are to be settled."""
        box = self._outbox
        return () if box is None else box.refused

    @property
    def skew(self) -> str:
        """Say by how much the clock of this computer is wrong, where that is over a second."""
        company = None if self._journal is None or self.is_away else self._journal.company
        clock = None if company is None else company.clock()
        return "" if clock is None else skew_words(clock.ahead)

    def settle(self, acts: Iterable[ActId]) -> None:
        """Note that refused acts were settled by hand."""
        if self._outbox is not None:
            self._outbox.settle(acts)
