"""What grows with a meeting and must not be felt: the timeline of 500 items, and a key pressed in quick entry.

    python -m tests.benchmarks.drawing_and_typing [TIMES | --short]

Each is set beside the same work in small, in the same run: the strip with 500 items beside that with 20, a letter typed over the
whole roll beside one over twenty delegations. Prints the medians and the ratios. The aims: 500 items within one frame of 16 ms, and
in less than the 25 times that they are; a letter within 2 ms. Exits 1 where one is missed.
"""

import os
import sys
import time
from collections.abc import Callable
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from facilitator import resources
from facilitator.core.delegations import Roster
from facilitator.core.names import NameIndex, parse_entry
from facilitator.exchange.participants import read_participants
from facilitator.ui.theme import Theme
from facilitator.ui.timeline.plot import TimelinePlot
from tests.benchmarks.amount import amount
from tests.ui.timeline.many import picture_of_many

FEW, MANY, TIMES = 20, 500, 25
FRAME_MS, LETTER_MS = 16.0, 2.0
TYPED = ("a", "s", "un", "united", "republica", "fra group European Union", "mine action review observer")


def milliseconds(work: Callable[[], object], times: int) -> float:
    """Give the median of several runs, after one that does not count."""
    work()
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return median(taken) * 1e3


def drawn(theme: Theme, count: int, times: int) -> float:
    """Time the drawing of the whole strip, as wide as a small laptop."""
    plot = TimelinePlot(theme, "Europe/Zurich")
    plot.resize(1366, 84)
    plot.show_picture(picture_of_many(count))
    plot.show_whole()
    page = QPixmap(plot.size())
    try:
        return milliseconds(lambda: plot.viewport().render(page), times)
    finally:
        plot.deleteLater()


def typed(text: str, index: NameIndex, times: int) -> float:
    return milliseconds(lambda: parse_entry(text, index, roles={"AFG", "CHL"}, present={"AUT"}), times)


def main() -> int:
    times, short = amount(TIMES, 1)
    theme = Theme(QApplication([]))
    few, many = drawn(theme, FEW, times), drawn(theme, MANY, times)
    print(f"{FEW} items {few:.2f} ms, {MANY} items {many:.2f} ms: {many / few:.1f} times")
    roll = read_participants(resources.path("delegations.csv"))
    whole, twenty = NameIndex(Roster(delegations=roll)), NameIndex(Roster(delegations=roll[:20]))
    slowest = 0.0
    for text in TYPED:
        took, small = typed(text, whole, times), typed(text, twenty, times)
        slowest = max(slowest, took)
        print(f"“{text}”: {took:.2f} ms over {len(roll)} delegations, {took / small:.1f} times that over 20")
    return 0 if short or (many <= FRAME_MS and many / few <= MANY / FEW and slowest <= LETTER_MS) else 1


if __name__ == "__main__":
    sys.exit(main())
