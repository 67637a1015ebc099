"""Crashes: a bug is written to a report with the log, and announced in one sentence; the meeting goes on.

What may stand in a report is said by `crash_words.py`: no word of a record, and no value of a variable.
"""

import logging
import os
import sys
import threading
import traceback
from collections import Counter, deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from facilitator import __version__, places
from facilitator.core.saying import tr
from facilitator.crash_words import fault_words, log_line
from facilitator.storage.journal import wall_clock

LOG = logging.getLogger(__name__)
KEPT_LINES = 400
MOST_OF_A_KIND = 5
MOST_KEPT = 50

Tell = Callable[[str, str], None]


class RecentLines(logging.Handler):
    """The last lines of the log, kept in memory for a report, with what may stand in one."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=KEPT_LINES)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        at = datetime.fromtimestamp(record.created, UTC)
        self.lines.append(f"{at:%H:%M:%S} {log_line(record)}")


class CrashReports:
    """Handles uncaught exceptions: writes a report, and announces the first of each kind.

    `goes_on` says whether a meeting is open, so that the user knows that it is safe.
    """

    def __init__(
        self,
        folder: Path,
        recent: RecentLines,
        tell: Tell,
        now: Callable[[], datetime],
        *,
        goes_on: Callable[[], bool] = lambda: True,
    ) -> None:
        self._folder = folder
        self._recent = recent
        self._tell = tell
        self._now = now
        self._goes_on = goes_on
        self._taken: Counter[str] = Counter()

    def install(self) -> None:
        """Take every uncaught exception of this process from now on, on whatever thread."""
        sys.excepthook = self.take
        threading.excepthook = lambda hooked: self.take(
            hooked.exc_type, hooked.exc_value or hooked.exc_type(), hooked.exc_traceback
        )
        sys.unraisablehook = lambda hooked: self.take(
            hooked.exc_type, hooked.exc_value or hooked.exc_type(), hooked.exc_traceback
        )

    def take(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Write the report of a bug; KeyboardInterrupt ends the program as usual."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        text = fault_words(fault, trace)
        frames = traceback.extract_tb(trace)
        # the frames of the traceback hold the QPainter of an interrupted paintEvent; Qt crashes if it outlives the
        # event
        traceback.clear_frames(trace)
        LOG.error("A bug was taken.")
        place = f"{frames[-1].filename} {frames[-1].lineno}" if frames else kind.__name__
        self._taken[place] += 1
        # a bug that repeats each second must not fill the disk with reports
        if self._taken[place] > MOST_OF_A_KIND:
            return
        report = write_report(self._folder, text, self._recent.lines, self._now())
        if self._taken[place] == 1:
            self._tell(_sentence(report, goes_on=self._goes_on()), text)


def report_of(bug: BaseException) -> str:
    """Write the report of a bug that ends the program, and give the sentence for the user."""
    report = write_report(places.reports(), fault_words(bug), (), wall_clock())
    return _sentence(report, goes_on=False)


def write_report(folder: Path, text: str, log: Iterable[str], now: datetime) -> Path | None:
    """Write a report with the last lines of the log, for this user alone; None where it cannot be written."""
    report = folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
    lines = [f"Facilitator {__version__}, Python {sys.version}, {sys.platform}, {now:%Y-%m-%d %H:%M:%S %z}", ""]
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(OSError):
            folder.chmod(0o700)
        with os.fdopen(os.open(report, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write("\n".join([*lines, text, "", "Log:", *log]))
        for old in sorted(folder.glob("crash-*.txt"))[:-MOST_KEPT]:
            old.unlink(missing_ok=True)
    except OSError as refused:
        LOG.warning("The report could not be written: %s", refused)
        return None
    return report


def _sentence(report: Path | None, *, goes_on: bool) -> str:
    where = tr("A report is in {report}.", report=report) if report else tr("The report could not be written.")
    if goes_on:
        return tr(
            "Something in the program went wrong. The meeting goes on, and everything recorded is safe. {where}",
            where=where,
        )
    return tr(
        "Something in the program went wrong, so this cannot be done. What was recorded is safe. {where}", where=where
    )
