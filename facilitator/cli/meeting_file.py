"""The meeting's file on the command line: opened by the word that names it, and read whole."""

import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from typing import TypeVar

import click

from facilitator.address import Address
from facilitator.core.ids import SeatName
from facilitator.core.live import live
from facilitator.core.phones import named_seat
from facilitator.core.time_references import acted, instant_at
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass
from facilitator.seat import CHAIR, Seat
from facilitator.storage.journal import Journal, PasswordWanted, wall_clock
from facilitator.storage.opening import open_journal, read_address, take_password
from facilitator.storage.soundness import break_in

MOST_ASKED = 3
T = TypeVar("T")

ONE_FILE = click.argument("file", metavar="FILE")
SEAT = click.option("--seat", metavar="NAME", help="Who acts; default: the server's user, for a file chair.")
AS_JSON = click.option("--json", "_as_json", is_flag=True, help="Print JSON, the only form there is.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What was read from a file: its trail, the hash of its last event, and the instant that an act would get now."""

    trail: Trail
    head: str
    now: datetime


def read_file(file: str, *, checked: bool = False) -> Read:
    """Read a meeting; where it is `checked`, say if it is not as it was recorded. Raises StorageFault or Refused."""
    with closing(journal_of(file)) as journal:
        read = read_journal(journal)
        if checked:
            warn_of_break(journal)
        return read


def warn_of_break(journal: Journal) -> None:
    """Say on standard error that a record is not as it was recorded, and what saves what is whole of it."""
    if said := break_in(journal):
        say_aside(f"{said} Save what is whole as another meeting: facilitator recover FILE TO")


def read_journal(journal: Journal) -> Read:
    """Read a meeting that is open."""
    trail = Trail(journal.read())
    return Read(trail=trail, head=journal.head(), now=live(wall_clock(), trail.last))


def journal_of(file: str) -> Journal:
    """Open the journal of a meeting; what happens to its file is said on standard error.

    Raises StorageFault or Refused.
    """
    address = read_address(file)
    return asking(address, lambda: open_journal(address, tell=say_aside))


def asking(address: Address, task: Callable[[], T]) -> T:
    """Do something with a server, and once more with a password where it asks for one and somebody can be asked."""
    for _ in range(MOST_ASKED):
        try:
            return task()
        except PasswordWanted as wanted:
            if not (sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()):
                raise
            say_aside(str(wanted))
            take_password(address, click.prompt("Password", hide_input=True, err=True))
    return task()


def seat_of(journal: Journal, named: str | None) -> SeatName:
    """Give the seat that was named, else that of the server's user, else the chair. Raises Refused."""
    if named is None:
        return SeatName(journal.company.user) if journal.company is not None else CHAIR
    if not named.strip():
        raise click.UsageError("The seat needs a name, such as chair.")
    return named_seat(named)


def say_aside(sentence: str) -> None:
    """Say a sentence on standard error, so that standard output holds results only."""
    click.echo(sentence, err=True)


def stated_on(acting: Seat, text: str) -> datetime:
    """Read when an act happened; a time without a date comes after the last act. Raises Refused."""
    last = acting.trail.last
    return instant_at(acting.meeting, text, acted(acting.meeting, None if last is None else last.at))
