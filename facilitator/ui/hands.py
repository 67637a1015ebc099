"""Hands: tells other desks that somebody is writing on a text here, and knows who is there."""

import time

from facilitator.core.ids import StatementId
from facilitator.core.kind_words import seat_words
from facilitator.core.saying import tr
from facilitator.storage.journal import Journal, StorageFault
from facilitator.ui.session import Session

AGAIN_SECONDS = 3.0


class HandsOnTexts:
    """The hand of this desk and those of others, at a server; in a file nobody is told before the text is saved."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._journal: Journal | None = session.on_file(lambda _, journal: journal)
        self._on: StatementId | None = None
        self._told = 0.0

    def write_on(self, statement: StatementId | None) -> None:
        """Tell that somebody writes here on a statement, or no longer; not at each letter."""
        company = None if self._journal is None or self._journal.away is not None else self._journal.company
        now = time.monotonic()
        if company is None or (statement == self._on and (statement is None or now - self._told < AGAIN_SECONDS)):
            return
        self._on, self._told = statement, now
        try:
            company.write_on(self._session.seat_name, statement)
        except StorageFault:
            # the server is missed, which the banner says; who writes here is of no use to anybody then
            self._on = None

    def words(self, statement: StatementId | None) -> str:
        """Say who else is writing on a statement, or nothing."""
        company = None if self._journal is None else self._journal.company
        if company is None or statement is None:
            return ""
        hands = company.hands(self._session.seat_name)
        names = ", ".join(seat_words(seat) for seat, on in hands.items() if on == statement)
        return tr("{seat} is writing on this text, too", seat=names) if names else ""
