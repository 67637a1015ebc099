"""A process that has a meeting open and does what it is told, until it is killed.

Each text that comes in is an order, each text that goes out the answer: `act N` appends act number N and gives its
number; `text T` keeps a document and gives its hash; `look` looks as the desk does several times a second, `tidy`
writes the log back, `told` gives what befell the file, as JSON with its path. What cannot be done answers `fault`.
"""

import json
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from facilitator.storage.journal import Conflict, StorageFault
from facilitator.storage.sqlite import SqliteJournal, open_file
from tests.storage.drafting import drafts


class Holder:
    """The journal, and the last event that was read of it."""

    def __init__(self, journal: SqliteJournal) -> None:
        self.journal = journal
        self.last = len(journal.read())

    def act(self, number: str) -> str:
        while True:
            try:
                self.last = self.journal.append(drafts([int(number)]), after=self.last)[-1].seq
            except Conflict:
                self.last += len(self.journal.read(self.last))
            else:
                return number

    def text(self, words: str) -> str:
        return self.journal.put_document(words.encode())

    def look(self, _: str) -> str:
        if self.journal.changed():
            self.last += len(self.journal.read(self.last))
        return str(self.last)

    def tidy(self, _: str) -> str:
        self.journal.tidy()
        return "tidy"

    def told(self, _: str) -> str:
        return json.dumps([str(self.journal.path), self.journal.told()])

    def close(self, _: str) -> str:
        self.journal.close()
        return "closed"


def hold(orders: Connection, path: Path) -> None:
    """Carry out orders until nobody gives any."""
    holder = Holder(open_file(path))
    while True:
        try:
            order, _, rest = orders.recv().partition(" ")
        except EOFError:
            return
        carry_out: Callable[[str], str] = getattr(holder, order)
        try:
            answer = carry_out(rest)
        except StorageFault as fault:
            answer = f"fault {fault}"
        orders.send(answer)
