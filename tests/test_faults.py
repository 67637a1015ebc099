"""The bench of faults in its short form: kills, full disks, locks, places, torn bytes, clocks; the long one is run by hand."""

import subprocess
import sys
from pathlib import Path

from tests.faults.faults import FAULTS, SHORT
from tests.locks import on_linux

ROOT = Path(__file__).parents[1]


@on_linux
def test_no_fault_loses_an_act_or_ends_in_a_traceback_or_hangs() -> None:
    command = [sys.executable, "-m", "tests.faults", "--kills", str(SHORT)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert all(f"{name} " in done.stdout for name in FAULTS)
