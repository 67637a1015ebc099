"""Rehearsing: a rehearsal by a seed, or a replay of what was recorded, made ready to be shown in a window."""

from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.address import Address
from facilitator.core.clock import later
from facilitator.core.values import dataclass
from facilitator.seat import Seat
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.journal import wall_clock
from facilitator.ui.session import Session

if TYPE_CHECKING:
    from facilitator.playing import Player
    from facilitator.ui.heartbeat import VirtualClock
    from facilitator.ui.window import Window


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """A rehearsal as wanted: which meeting, by which seed, how fast, and in which file (None: one in `folder`).

    Without a seed, a meeting of which something was recorded is replayed, and any other played by the usual seed.
    """

    source: str | Path = "ccm-im-2025"
    seed: int | None = None
    speed: float = 10.0
    path: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A rehearsal that is about to be shown: its session, who plays it, and its clock."""

    session: Session
    player: "Player"
    clock: "VirtualClock"

    def put_bar(self, window: "Window") -> None:
        """Put the bar of the rehearsal under the header of its window."""
        from facilitator.playing import put_bar

        put_bar(window, self.player, self.clock)


def prepare(wanted: Rehearsal, folder: Path) -> Prepared:
    """Make the file of a rehearsal and bring it to where something moves. Raises StorageFault, BadFile or Refused."""
    from facilitator.making import load_meeting, make_meeting
    from facilitator.playing import PROLOGUE, Player
    from facilitator.rehearsal import USUAL_SEED, before_the_meeting, rehearsed
    from facilitator.storage.recording import read_recording
    from facilitator.ui.heartbeat import VirtualClock

    recording = read_recording(str(wanted.source)) if wanted.seed is None else None
    if recording is not None:
        clock = VirtualClock(later(recording.acts[0].at, -PROLOGUE), speed=wanted.speed)
        path = _path(wanted, folder, f"{recording.name}-replay")
        journal = recording.begun(Address.of(path), clock=clock)
        session = Session(Seat(journal, clock=clock))
        player = Player(session, clock, iter(recording.acts))
    else:
        definition, _ = load_meeting(wanted.source)
        clock = VirtualClock(before_the_meeting(definition), speed=wanted.speed)
        path = _path(wanted, folder, f"{definition.name}-rehearsal")
        journal = make_meeting(Address.of(path), wanted.source, rehearsed=rehearsed, clock=clock)
        session = Session(Seat(journal, clock=clock))
        player = Player(session, clock, USUAL_SEED if wanted.seed is None else wanted.seed)
    player.play_prologue()
    return Prepared(session=session, player=player, clock=clock)


def _path(wanted: Rehearsal, folder: Path, name: str) -> Path:
    path = wanted.path or folder / f"{name}-{wall_clock():%Y%m%d-%H%M%S-%f}.floor"
    with as_storage_faults(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    return path
