"""Crashes: a bug is written to a report with the log, and told calmly; the meeting goes on."""

import logging
import sys
import traceback
from collections import deque
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from facilitator import __version__
from facilitator.core.saying import tr

LOG = logging.getLogger(__name__)
KEPT_LINES = 400

Tell = Callable[[str, str], None]


class RecentLines(logging.Handler):
    """The last lines of the log, kept in memory for a report."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=KEPT_LINES)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self.lines.append(self.format(record))


class CrashReports:
    """Takes what nobody has caught: writes a report, and tells of the first of a kind."""

    def __init__(self, folder: Path, recent: RecentLines, tell: Tell, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._recent = recent
        self._tell = tell
        self._now = now
        self._told: set[str] = set()

    def install(self) -> None:
        """Take every uncaught exception of this process from now on."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Write the report of a bug; an interruption from the keyboard ends the program as ever."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        text = "".join(traceback.format_exception(kind, fault, trace))
        LOG.error("A bug:\n%s", text)
        report = self._write(text)
        place = text.splitlines()[-2] if len(text.splitlines()) > 1 else text
        if place in self._told:
            return
        self._told.add(place)
        where = tr("A report is in {report}.", report=report) if report else tr("The report could not be written.")
        self._tell(
            tr(
                "Something in the program went wrong. The meeting goes on, and everything recorded is safe. {where}",
                where=where,
            ),
            text,
        )

    def _write(self, text: str) -> Path | None:
        now = self._now()
        report = self._folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
        lines = [
            f"Facilitator {__version__}, Python {sys.version}, {sys.platform}, {now:%Y-%m-%d %H:%M:%S %z}",
            "",
        ]
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            report.write_text("\n".join([*lines, text, "", "Log:", *self._recent.lines]), encoding="utf-8")
        except OSError as refused:
            LOG.warning("The report could not be written: %s", refused)
            return None
        return report
