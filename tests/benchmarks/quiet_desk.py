"""How much of a core a desk takes that nobody touches: without and with a clock running, over half a minute each.

    DISPLAY=:99 python -m tests.benchmarks.quiet_desk [SECONDS | --short]

Starts the program as a user does and reads its processor time from /proc. The aim: under 1 % of a core idle, under
3 % with a clock running. Exits 1 where either is missed.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.amount import amount

SECONDS, SETTLED = 30, 8.0
MOST = {"idle": 1.0, "clock running": 3.0}
BUSY = ("start-session 2", "take-up c", "give-floor")


def used(pid: int) -> float:
    """Give the processor time of a process in seconds."""
    words = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def facilitator(*words: str) -> list[str]:
    """Give the command that starts the program."""
    return [sys.executable, "-m", "facilitator", *words]


def share(folder: Path, seconds: int, settled: float, acts: tuple[str, ...]) -> float:
    """Open a meeting after some acts and give the share of a core in percent."""
    path = folder / f"{len(acts)}.floor"
    places = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    subprocess.run(facilitator("new", str(path), "--from", "ccm-im-2025"), check=True, capture_output=True)
    for act in acts:
        subprocess.run(facilitator("do", str(path), *act.split()), check=True, capture_output=True)
    desk = subprocess.Popen(facilitator("open", str(path)), env=os.environ | places)
    try:
        time.sleep(settled)
        before, begun = used(desk.pid), time.monotonic()
        time.sleep(seconds)
        if desk.poll() is not None:
            raise SystemExit("The desk ended by itself, so nothing was measured. It needs a DISPLAY.")
        return 100 * (used(desk.pid) - before) / (time.monotonic() - begun)
    finally:
        desk.terminate()
        desk.wait(timeout=60)


def main() -> int:
    """Print the figures, and say by the exit code whether they are good enough."""
    seconds, short = amount(SECONDS, 1)
    good = True
    with TemporaryDirectory() as folder:
        for (name, most), acts in zip(MOST.items(), ((), BUSY), strict=True):
            found = share(Path(folder), seconds, 2.0 if short else SETTLED, acts)
            print(f"{name}: {found:.2f} % of a core over {seconds} s (at most {most:.0f} %)")
            good = good and found < most
    return 0 if good or short else 1


if __name__ == "__main__":
    raise SystemExit(main())
