"""A computer whose clock is set while programs run, by libfaketime; the steady clock of the system is left alone."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


class SetClock:
    """The clock that programs see: so many seconds beside that of this computer, as a file says that they read."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "clock.faketime"
        self.by = 0.0
        self.put(0.0)

    def put(self, by: float) -> None:
        """Set the clock, also for programs that run: so many seconds ahead of the right time, or behind it."""
        self.by = by
        written = self._file.with_suffix(".new")
        written.write_text(f"{by:+f}\n", encoding="ascii")
        written.replace(self._file)

    @property
    def environment(self) -> dict[str, str]:
        """Give what a program must find around it to see this clock."""
        said = subprocess.run(
            ["faketime", "-f", "+0", "env"], capture_output=True, text=True, check=True, timeout=60
        ).stdout
        found = dict(line.split("=", 1) for line in said.splitlines() if line.startswith("LD_PRELOAD="))
        return found | {
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }


def set_clock(folder: Path) -> SetClock:
    """Give such a clock; a machine without libfaketime skips the test, unless it checks the whole tree."""
    if shutil.which("faketime") is None and not os.environ.get("CI"):
        pytest.skip("no faketime on this machine: setting the clock needs it (see the README)")
    return SetClock(folder)
