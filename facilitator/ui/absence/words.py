"""Words: what the desk says while the server of its meeting is away, and when it is back."""

from datetime import UTC, datetime

from facilitator.core.clock import date_label, time_here, time_label
from facilitator.core.kind_words import seat_words
from facilitator.core.languages import counted
from facilitator.core.saying import noop, tr
from facilitator.core.waiting import Fate, Put

_WAIT_ONE = noop("{n} act waits here and is on this disk; the clock goes on.")
_WAIT_MANY = noop("{n} acts wait here and are on this disk; the clock goes on.")
_LEFT_ONE = noop("{n} act that was done while the server was away could not be recorded. Nothing of it is lost.")
_LEFT_MANY = noop("{n} acts that were done while the server was away could not be recorded. Nothing of them is lost.")
_LATER_ONE = noop("The server is reached again. {n} act was recorded later, at its own time.")
_LATER_MANY = noop("The server is reached again. {n} acts were recorded later, at their own times.")
_COPY_ONE = noop(
    "The server is not reached. This computer has “{name}” as of {time}, with {n} act that waits. Go on with that?"
)
_COPY_MANY = noop(
    "The server is not reached. This computer has “{name}” as of {time}, with {n} acts that wait. Go on with that?"
)


def away_words(since: datetime | None, waiting: int, zone: str, reason: str = "") -> str:
    """Say since when the server is not reached, why where that is known, and what is safe."""
    safe = (
        tr(counted(waiting, _WAIT_ONE, _WAIT_MANY), n=waiting)
        if waiting
        else tr("What is done now is kept on this disk and recorded when it is there again; the clock goes on.")
    )
    if reason:
        return f"{reason} {safe}"
    away = (
        tr("The server is not reached.")
        if since is None
        else tr("The server has not been reached since {time}.", time=time_label(since, zone))
    )
    return f"{away} {safe}"


def refused_words(refused: int) -> str:
    """Say how much is to be settled."""
    return tr(counted(refused, _LEFT_ONE, _LEFT_MANY), n=refused)


def back_words(recorded: int) -> str:
    """Say that the server is there again, and what was recorded later."""
    if not recorded:
        return tr("The server is reached again.")
    return tr(counted(recorded, _LATER_ONE, _LATER_MANY), n=recorded)


def copy_question(name: str, as_of: datetime, waiting: int) -> str:
    """Ask whether to go on without the server, with what this computer holds."""
    there = time_here(as_of)
    today = there.date() == time_here(datetime.now(UTC)).date()
    time = f"{there:%H:%M}" if today else f"{date_label(there)} {there:%H:%M}"
    return tr(counted(waiting, _COPY_ONE, _COPY_MANY), name=name, time=time, n=waiting)


def act_line(put: Put, zone: str) -> str:
    """Write an act of the outbox in one line."""
    time = time_label(put.waiting.at, zone, seconds=True)
    line = f"{time}   {seat_words(put.waiting.seat)}   {put.waiting.title}"
    return tr("{act}   (waits)", act=line) if put.fate is Fate.WAITS else line
