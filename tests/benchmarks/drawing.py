"""What grows with a meeting and must not be felt: the timeline of 500 items, and a letter typed in quick entry.

Each stands beside the same work in small: the strip with 500 items beside that with 20, which may take 25 times as long and no
longer than one frame; a letter typed over the whole roll beside one over twenty delegations.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QPixmap

from facilitator import resources
from facilitator.core.delegations import Roster
from facilitator.core.names import NameIndex, parse_entry
from facilitator.exchange.participants import read_participants
from facilitator.ui.theme import Theme
from facilitator.ui.timeline.plot import TimelinePlot
from tests.benchmarks.desk_here import application
from tests.benchmarks.measuring import processor
from tests.benchmarks.table import Row, at_most, times
from tests.ui.timeline.many import picture_of_many

FEW, MANY, TIMES = 20, 500, 25
FRAME_MS, LETTER_MS = 16.0, 2.0
TYPED = ("a", "s", "un", "united", "republica", "fra group European Union", "mine action review observer")


def milliseconds(work: Callable[[], object], times: int) -> float:
    """Give the median processor time of several runs, after one that does not count."""
    work()
    return 1e3 * processor(work, times)


def drawn(theme: Theme, count: int, times: int) -> float:
    """Time the drawing of the whole strip, as wide as a small laptop."""
    plot = TimelinePlot(theme, "Europe/Zurich")
    plot.resize(1366, 84)
    plot.show_picture(picture_of_many(count))
    plot.show_whole()
    page = QPixmap(plot.size())
    try:
        return milliseconds(lambda: plot.render(page), times)
    finally:
        plot.deleteLater()


def typed(text: str, index: NameIndex, times: int) -> float:
    return milliseconds(lambda: parse_entry(text, index, roles={"AFG", "CHL"}, present={"AUT"}), times)


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Draw and type."""
    often = 1 if short else TIMES
    theme = Theme(application())
    few, many = drawn(theme, FEW, often), drawn(theme, MANY, often)
    yield at_most(f"timeline of {MANY} items drawn", many, "ms", FRAME_MS)
    yield times(f"timeline of {MANY} items drawn", many, "ms", MANY / FEW, beside=f"of {FEW} items", limit=few)
    roll = read_participants(resources.path("delegations.csv"))
    whole, twenty = NameIndex(Roster(delegations=roll)), NameIndex(Roster(delegations=roll[:20]))
    took = {text: typed(text, whole, often) for text in TYPED}
    slowest = max(took, key=took.__getitem__)
    yield at_most(
        f"a letter typed over {len(roll)} delegations, “{slowest}”",
        took[slowest],
        "ms",
        LETTER_MS,
        beside="over 20",
        limit=typed(slowest, twenty, often),
    )
