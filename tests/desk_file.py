"""The shipped meeting in a file, as the tests of seats and of the command line use it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from facilitator.address import Address
from facilitator.core.commands import Command
from facilitator.making import make_meeting
from facilitator.storage.sqlite import SqliteJournal

TEN = datetime(2025, 4, 7, 8, 0, tzinfo=UTC)


def after(seconds: float) -> datetime:
    """Give the instant so many seconds after ten o'clock on the first day, in Geneva."""
    return TEN + timedelta(seconds=seconds)


def made(path: Path) -> SqliteJournal:
    """Make the shipped meeting; long after it took place, as files are that hold a past meeting."""
    return make_meeting(Address.of(path), "ccm-im-2025", clock=lambda: datetime(2026, 1, 1, tzinfo=UTC))


def cmd(name: str, **arguments: object) -> Command:
    """Write a command shortly."""
    return Command(name=name, arguments=arguments)
