"""Making a meeting: from a definition to a file that needs nothing beside it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from facilitator.core.acts.opening import open_meeting
from facilitator.exchange.definition import load_definition
from facilitator.seat import CHAIR, fresh_act, wall_clock
from facilitator.storage.journal import Draft
from facilitator.storage.sqlite import SqliteJournal, create


def make_meeting(
    path: Path,
    source: str | Path,
    *,
    participants: Path | None = None,
    rehearsal: bool = False,
    clock: Callable[[], datetime] = wall_clock,
) -> SqliteJournal:
    """Make the file of a meeting from a definition and open it.

    Raises BadFile for a definition or a roll that cannot be read, StorageFault where the file cannot be made; nothing
    is left behind then.
    """
    definition, delegations = load_definition(source, participants)
    now = clock()
    act = fresh_act()
    events = open_meeting(replace(definition, rehearsal=rehearsal), delegations, now)
    drafts = [Draft(act=act, part=part, seat=CHAIR, at=now, event=event) for part, event in enumerate(events)]
    return create(path, drafts, clock=clock)
