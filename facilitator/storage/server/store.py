"""Meetings on servers: the kind of journals that is addressed `postgresql://…/DATABASE#NAME`."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice

import psycopg

from facilitator.core.saying import tr
from facilitator.storage.journal import Clock, Damaged, Document, StorageFault, Tell, wall_clock
from facilitator.storage.server import faults
from facilitator.storage.server.faults import as_storage_faults, fault_of_connecting
from facilitator.storage.server.journal import ServerJournal, appended
from facilitator.storage.server.line import ServerLine, connect
from facilitator.storage.server.setup import newer, steps_taken
from facilitator.storage.server.steps import STEPS
from facilitator.storage.server.target import Target
from facilitator.storage.stored import Hashed

AT_ONCE = 200

_OPEN = """
SELECT title, has_function_privilege(to_regproc('facilitator.append'), 'EXECUTE')
    AND NOT current_setting('transaction_read_only')::boolean
FROM facilitator.meetings WHERE name = %s
"""
_THERE = "SELECT 1 FROM facilitator.meetings WHERE name = %s"
_ALL = "SELECT name FROM facilitator.meetings ORDER BY made, name"


@contextmanager
def connected(target: Target) -> Iterator[ServerLine]:
    """Connect to a database that is set up for meetings, and let go of it where something fails."""
    try:
        line = connect(target)
    except psycopg.Error as error:
        raise fault_of_connecting(target, error) from error
    try:
        with as_storage_faults(target):
            _refuse_other_tables(line, target)
            yield line
    except BaseException:
        line.close()
        raise


def _refuse_other_tables(line: ServerLine, target: Target) -> None:
    taken = steps_taken(line)
    if not taken:
        raise faults.not_set_up(target)
    if taken > len(STEPS):
        raise newer(target)
    if taken < len(STEPS):
        raise _older(target)


def open_meeting(target: Target, *, clock: Clock = wall_clock, tell: Tell | None = None) -> ServerJournal:  # noqa: ARG001 - nothing befalls it from outside
    """Open a meeting. Raises StorageFault."""
    with connected(target) as line:
        found = line.execute(_OPEN, [target.name]).fetchone()
        if found is None:
            raise faults.missing(target)
        return ServerJournal(target, line, meeting=found[0], records=bool(found[1]), clock=clock)


def make_meeting(target: Target, meeting: str, rows: Iterable[Hashed], documents: Iterable[Document]) -> None:
    """Keep a whole meeting, all of it or nothing. Raises TargetExists, StorageFault."""
    with connected(target) as line:
        with as_storage_faults(target, writing=True), line.transaction():
            _fill(line, target, meeting, rows, documents)
        line.close()


def _fill(
    line: ServerLine, target: Target, meeting: str, rows: Iterable[Hashed], documents: Iterable[Document]
) -> None:
    made = line.execute("SELECT facilitator.make(%s, %s)", [target.name, meeting]).fetchone()
    if made is None or not made[0]:
        raise faults.exists(target)
    coming, after = iter(rows), 0
    while some := list(islice(coming, AT_ONCE)):
        outcome, after = appended(line, target, some, after)
        if outcome != "recorded":
            raise Damaged(
                tr(
                    "Event {seq} does not follow from the one before, so “{name}” was not kept on the server.",
                    seq=some[0][0].seq,
                    name=target.name,
                )
            )
    for _, recorded, content in documents:
        line.execute("SELECT facilitator.keep(%s, %s, %s)", [target.name, recorded, content])


def is_there(target: Target) -> bool:
    """Say whether a meeting is there. Raises StorageFault."""
    with connected(target) as line:
        found = line.execute(_THERE, [target.name]).fetchone() is not None
        line.close()
    return found


def meetings_at(target: Target) -> tuple[str, ...]:
    """Give the names of all meetings in a database. Raises StorageFault."""
    with connected(target) as line:
        found = tuple(str(name) for (name,) in line.execute(_ALL))
        line.close()
    return found


def _older(target: Target) -> StorageFault:
    return StorageFault(
        tr(
            "The database in “{place}” was set up by an older version of the program. Whoever keeps it runs once more: "
            "facilitator server setup '{address}'",
            place=target.place,
            address=target.address.shown,
        )
    )
