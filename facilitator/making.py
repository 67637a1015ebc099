"""Making a meeting: from a definition to a journal that needs nothing beside it."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from facilitator.address import Address
from facilitator.core.acts.opening import open_meeting
from facilitator.core.agenda import Definition, MeetingDefined
from facilitator.core.definition_now import definition_now
from facilitator.core.delegations import Delegation, ParticipantsImported
from facilitator.core.saying import tr
from facilitator.core.trail import Trail
from facilitator.exchange.definition import load_definition
from facilitator.exchange.participant_lists import read_roll
from facilitator.seat import CHAIR, fresh_act
from facilitator.storage.journal import Clock, Damaged, Draft, Journal, Tell, wall_clock
from facilitator.storage.opening import create_journal, is_address, open_journal, read_address


def load_meeting(
    source: str | Path, given: tuple[Delegation, ...] | None = None, *, tell: Tell | None = None
) -> tuple[Definition, tuple[Delegation, ...]]:
    """Read what a meeting is made of: from a definition, shipped or by path, or from a meeting by its address.

    The roll is `given`, or the one that comes with it.
    Raises BadFile for a definition; StorageFault or Refused for a file that is not a meeting.
    """
    if not is_address(str(source)):
        return load_definition(source, given)
    address = read_address(str(source))
    with closing(open_journal(address, tell=tell)) as journal:
        defined = journal.read()[0].event
    if not isinstance(defined, MeetingDefined):
        raise Damaged(
            tr(
                "“{name}” does not begin with its definition. Put a copy in its place: facilitator restore COPY {name}",
                name=address.title if address.scheme else address.path.name,
            )
        )
    roll = defined.delegations if given is None else given
    return replace(defined.definition, rehearsal=False), roll


def make_meeting(
    address: Address,
    source: str | Path,
    *,
    participants: Path | None = None,
    rehearsed: Callable[[Definition], Definition] | None = None,
    clock: Clock = wall_clock,
    tell: Tell | None = None,
) -> Journal:
    """Make the journal of a meeting from a definition and open it; `rehearsed` makes that one of a rehearsal.

    Raises BadFile for a definition or a roll that cannot be read, StorageFault where the journal cannot be made;
    nothing is left behind then.
    """
    roll, listed = (None, None) if participants is None else read_roll(participants)
    definition, delegations = load_meeting(source, roll, tell=tell)
    if participants is not None:
        # a roll that was given is of this meeting
        definition = replace(definition, inferred=())
    made = replace(definition, rehearsal=False) if rehearsed is None else rehearsed(definition)
    return make_from(address, made, delegations, listed=listed, clock=clock)


def make_from(
    address: Address,
    definition: Definition,
    delegations: tuple[Delegation, ...],
    *,
    listed: ParticipantsImported | None = None,
    clock: Clock = wall_clock,
) -> Journal:
    """Make the journal of a meeting from what it is made of, and open it; `listed` brings the persons of a list.

    Raises StorageFault where the journal cannot be made; nothing is left behind then.
    """
    now = clock()
    act = fresh_act()
    events = open_meeting(definition, delegations, now, listed=listed)
    drafts = [Draft(act=act, part=part, seat=CHAIR, at=now, event=event) for part, event in enumerate(events)]
    return create_journal(address, drafts, clock=clock)


def meeting_now(address: Address, *, tell: Tell | None = None) -> tuple[Definition, tuple[Delegation, ...]]:
    """Read a meeting by which another is prepared: its definition and its roll as they stand now.

    Raises StorageFault or Refused for a file that is no meeting.
    """
    with closing(open_journal(address, tell=tell)) as journal:
        meeting = Trail(journal.read()).meeting
    return definition_now(meeting), meeting.roster.delegations
