"""A rehearsal without a window: a whole meeting into a file of its own, and its minutes beside it."""

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from random import Random
from uuid import UUID

from facilitator.address import Address
from facilitator.core.acts.opening import open_meeting
from facilitator.core.agenda import Definition
from facilitator.core.agenda_hours import NEVER
from facilitator.core.delegations import Delegation
from facilitator.core.ids import ActId
from facilitator.core.meeting import Meeting
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass
from facilitator.exchange.forms import Use, forms_for
from facilitator.making import load_meeting
from facilitator.rehearsal.play import BEFORE_THE_MEETING, steps
from facilitator.rehearsal.translations import rehearsed
from facilitator.seat import CHAIR, Seat
from facilitator.storage.journal import Draft, StorageFault
from facilitator.storage.memory import MemoryStore
from facilitator.storage.recording import Recording, read_recording

USUAL_SEED = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsalResult:
    """What a rehearsal left behind: the file of the meeting, the minutes, and how much there is in them."""

    file: Path
    minutes: tuple[Path, ...]
    events: int
    statements: int
    head: str


class _Played:
    """The time of a rehearsal, at which its acts happen and are recorded."""

    def __init__(self, start: datetime) -> None:
        self.now = start

    def __call__(self) -> datetime:
        return self.now


def rehearse(
    definition: Definition, delegations: Sequence[Delegation], *, seed: int, address: Address
) -> tuple[Trail, str]:
    """Play a meeting by a seed into a new journal, marked as rehearsal; gives its trail and the hash of its last event.

    All acts are decided as in the room. The same seed gives the same events, act names and times of writing included.
    Raises StorageFault where the file exists or cannot be written; nothing is left behind then.
    """
    rng = Random(seed)  # noqa: S311 - a rehearsal is no secret
    marked = rehearsed(definition)
    clock = _Played(before_the_meeting(marked))
    new_act = _act_names(rng)
    opening, act = open_meeting(marked, tuple(delegations), clock.now), new_act()
    drafts = [Draft(act=act, part=i, seat=CHAIR, at=clock.now, event=e) for i, e in enumerate(opening)]
    # an unfinished rehearsal is started anew, so its acts are collected in memory and written once
    with closing(MemoryStore().create(Address("memory:///#rehearsal"), drafts, clock=clock)) as journal:
        seat = Seat(journal, clock=clock, new_act=new_act)
        play(seat, rng, clock)
        journal.copy_to(address)
        return seat.trail, journal.head()


def play(seat: Seat, rng: Random, clock: _Played) -> None:
    """Carry out a rehearsal to its end; a refused act is a bug of the rehearsal and raises."""

    def look() -> Meeting:
        return seat.meeting

    for step in steps(look, rng):
        clock.now = step.at
        if step.command is not None:
            seat.act(step.command, at=step.at)


def replay(recording: Recording, address: Address) -> tuple[Trail, str]:
    """Play what was recorded into a new journal, marked as rehearsal; gives its trail and the hash of its last event.

    Raises StorageFault where the file exists or cannot be written; nothing is left behind then.
    """
    clock = _Played(recording.acts[0].at)
    memory = Address("memory:///#replay")
    with closing(recording.begun(memory, clock=clock, store=MemoryStore())) as journal:
        seat = Seat(journal, clock=clock)
        for act in recording.acts:
            clock.now = act.at
            seat.replay(act.drafts)
        journal.copy_to(address)
        return seat.trail, journal.head()


def run_headless(out: Path, seed: int | None = None, source: str = "ccm-im-2025") -> RehearsalResult:
    """Rehearse a meeting into a directory: `NAME.floor` and the circulated minutes as DOCX, HTML and Markdown.

    Without a seed, a meeting of which something was recorded is replayed, and any other played by seed 7.
    Raises BadFile, StorageFault or ExportFault with a sentence; a meeting that is there already is not overwritten.
    """
    # docxtpl takes a second to import, and a rehearsal in the window does not need it
    from facilitator.exchange.export import export  # noqa: PLC0415 - see above

    recording = read_recording(source) if seed is None else None
    definition, delegations = load_meeting(source)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise StorageFault(f"The folder {out} cannot be made: {reason}. Choose another.") from fault
    file = out / f"{definition.name}.floor"
    address = Address.of(file)
    if recording is not None:
        trail, head = replay(recording, address)
    else:
        trail, head = rehearse(definition, delegations, seed=USUAL_SEED if seed is None else seed, address=address)
    minutes = tuple(file.with_suffix(form.suffix) for form in forms_for(Use.REHEARSED))
    for path in minutes:
        export(trail, path, now=trail.events[-1].at, head=head)
    spoken = sum(1 for s in trail.meeting.statements() if not s.written_only)
    return RehearsalResult(file=file, minutes=minutes, events=trail.seq, statements=spoken, head=head)


def before_the_meeting(definition: Definition) -> datetime:
    """Give the instant (UTC) at which a rehearsal begins, shortly before the first session."""
    planned = [s.start for s in definition.sessions] or [i.start for i in definition.items if i.start is not None]
    return min(planned, default=NEVER) - BEFORE_THE_MEETING


def _act_names(rng: Random) -> Callable[[], ActId]:
    names = Random(rng.getrandbits(64))  # noqa: S311 - names, no secrets

    def new_act() -> ActId:
        return ActId(str(UUID(int=names.getrandbits(128), version=4)))

    return new_act
