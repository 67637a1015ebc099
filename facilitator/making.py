"""Making a meeting: from a definition to a file that needs nothing beside it."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from facilitator.core.acts.opening import open_meeting
from facilitator.core.agenda import Definition, MeetingDefined
from facilitator.core.delegations import Delegation
from facilitator.core.saying import tr
from facilitator.exchange.definition import load_definition
from facilitator.exchange.participants import read_participants
from facilitator.seat import CHAIR, fresh_act, wall_clock
from facilitator.storage.journal import Damaged, Draft
from facilitator.storage.sqlite import SqliteJournal, Tell, create, open_file


def load_meeting(
    source: str | Path, participants: Path | None = None, *, tell: Tell | None = None
) -> tuple[Definition, tuple[Delegation, ...]]:
    """Read what a meeting is made of: from a definition, shipped or by path, or from the `.floor` file of a meeting.

    Raises BadFile, or StorageFault for a file that is no meeting.
    """
    if Path(source).suffix != ".floor":
        return load_definition(source, participants)
    with closing(open_file(Path(source), tell=tell)) as journal:
        defined = journal.read()[0].event
    if not isinstance(defined, MeetingDefined):
        raise Damaged(
            tr(
                "“{name}” does not begin with its definition. Put a copy in its place: facilitator restore COPY {name}",
                name=Path(source).name,
            )
        )
    roll = defined.delegations if participants is None else read_participants(participants)
    return replace(defined.definition, rehearsal=False), roll


def make_meeting(
    path: Path,
    source: str | Path,
    *,
    participants: Path | None = None,
    rehearsal: bool = False,
    clock: Callable[[], datetime] = wall_clock,
    tell: Tell | None = None,
) -> SqliteJournal:
    """Make the file of a meeting from a definition and open it.

    Raises BadFile for a definition or a roll that cannot be read, StorageFault where the file cannot be made; nothing
    is left behind then.
    """
    definition, delegations = load_meeting(source, participants, tell=tell)
    now = clock()
    act = fresh_act()
    events = open_meeting(replace(definition, rehearsal=rehearsal), delegations, now)
    drafts = [Draft(act=act, part=part, seat=CHAIR, at=now, event=event) for part, event in enumerate(events)]
    return create(path, drafts, clock=clock)
