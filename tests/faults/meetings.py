"""The meetings that are put at risk: made once, and copied for each fault."""

import shutil
from contextlib import closing, redirect_stdout
from io import StringIO
from pathlib import Path
from random import Random
from shlex import split

from facilitator.address import Address
from facilitator.cli import status
from facilitator.core.commands import read_command
from facilitator.core.ids import Refused
from facilitator.making import make_meeting
from facilitator.seat import Seat

BEGUN = ("start-session 2", "take-up c", "request FRA", "request KEN", "give-floor", "give-floor")
WHO = ("NOR", "SWE", "ZMB", "PER", "NPL", "TUN", "BEL", "UGA", "JPN", "ESP")
LINES = (
    "request {who}",
    "withdraw {who}",
    "chair-says 'Said at {number}.'",
    "add-time 60",
    "pause",
    "resume",
    "gist {statement} 'Reported progress, {number}.'",
    "undo",
    "redo",
    "give-floor",
    "close-list",
    "open-list",
)
DOCUMENT_BYTES = 3_000_000


def begun(path: Path, *, acts: int = 60, seed: int = 1) -> Path:
    """Make a meeting that is under way: somebody has the floor, texts were received."""
    rng = Random(seed)
    text = paper(path.with_suffix(".txt"), rng, 20_000)
    with closing(make_meeting(Address.of(path), "ccm-im-2025")) as journal:
        seat = Seat(journal)
        for line in BEGUN:
            act(seat, line)
        act(seat, f"receive 1 {text}")
        for number in range(acts):
            act(seat, a_line(rng, number, max(s.id for s in seat.meeting.statements())))
    return path


def act(seat: Seat, line: str) -> None:
    """Carry out a line, where the meeting allows it now."""
    name, *words = split(line)
    try:
        seat.act(read_command(seat.meeting, name, words))
    except Refused:
        return


def a_line(rng: Random, number: int, statement: int) -> str:
    """Choose a line of a script."""
    return rng.choice(LINES).format(who=rng.choice(WHO), number=number, statement=statement)


def finalised(path: Path) -> Path:
    """Finalise a meeting, and search it, so that it has an index."""
    with redirect_stdout(StringIO()):
        assert status(["finalise", str(path), "--despite", "a trial"]) == 0
        assert status(["search", str(path), "progress"]) == 0
    return path


def copied(whole: Path, folder: Path, name: str = "m.floor") -> Path:
    """Give a copy of a meeting in a folder of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(whole, folder / name))


def paper(path: Path, rng: Random, size: int = DOCUMENT_BYTES) -> Path:
    """Write a text to be received, another one each time."""
    path.write_bytes(rng.randbytes(16).hex().encode() + b"As delivered. " * (size // 14))
    return path
