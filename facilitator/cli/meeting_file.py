"""The meeting's file on the command line: opened by the word that names it, and read whole."""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

import click

from facilitator.core.live import live
from facilitator.core.time_references import acted, instant_at
from facilitator.core.trail import Trail
from facilitator.seat import Seat
from facilitator.storage.journal import Journal, wall_clock
from facilitator.storage.opening import open_journal, read_address

ONE_FILE = click.argument("file", metavar="FILE")
AS_JSON = click.option("--json", "_as_json", is_flag=True, help="Print JSON, the only form there is.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What was read from a file: its trail, the hash of its last event, and the instant that an act would get now."""

    trail: Trail
    head: str
    now: datetime


def read_file(file: str) -> Read:
    """Read a meeting. Raises StorageFault or Refused with a sentence."""
    with closing(journal_of(file)) as journal:
        return read_journal(journal)


def read_journal(journal: Journal) -> Read:
    """Read a meeting that is open."""
    trail = Trail(journal.read())
    return Read(trail=trail, head=journal.head(), now=live(wall_clock(), trail.last))


def journal_of(file: str) -> Journal:
    """Open the journal of a meeting; what happens to its file is said on standard error.

    Raises StorageFault or Refused.
    """
    return open_journal(read_address(file), tell=say_aside)


def say_aside(sentence: str) -> None:
    """Say a sentence on standard error, so that standard output holds results only."""
    click.echo(sentence, err=True)


def stated_on(acting: Seat, text: str) -> datetime:
    """Read when an act happened; a time without a date comes after the last act. Raises Refused."""
    last = acting.trail.last
    return instant_at(acting.meeting, text, acted(acting.meeting, None if last is None else last.at))
