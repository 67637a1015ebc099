"""The bench: a folder of its own, a seed, and the meetings that are copied for each fault."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random

from tests.faults.meetings import begun, finalised


@dataclass(slots=True)
class Bench:
    """Where faults are tried, and by which seed."""

    root: Path
    seed: int
    kills: int
    rng: Random = field(init=False)
    begun: Path = field(init=False)
    finalised: Path = field(init=False)
    numbers: Iterator[int] = field(init=False, default_factory=count)

    def __post_init__(self) -> None:
        """Make the meetings."""
        self.rng = Random(self.seed)
        # some faults are tried by a user who is nobody in particular
        self.root.chmod(0o711)
        self.begun = begun(self.root / "begun.floor")
        self.finalised = finalised(Path(shutil.copyfile(self.begun, self.root / "finalised.floor")))

    @property
    def home(self) -> Path:
        """Give the home of those who use the program here."""
        return self.root / "home"

    @property
    def around(self) -> dict[str, str]:
        """Give what is around a program that is tried."""
        places = {
            name: str(self.home / name.lower())
            for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
        }
        return {**places, "HOME": str(self.home), "TMPDIR": str(self.temporary), "QT_QPA_PLATFORM": "offscreen"}

    @property
    def temporary(self) -> Path:
        """Give the folder for temporary files of the programs that are tried."""
        folder = self.root / "tmp"
        folder.mkdir(exist_ok=True)
        return folder

    def folder(self) -> Path:
        """Give a folder that is used once."""
        made = self.root / f"case-{next(self.numbers)}"
        made.mkdir()
        return made


def settled() -> None:
    """Let the environment of the tests not reach the programs that are tried."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE"):
        os.environ.pop(name, None)
