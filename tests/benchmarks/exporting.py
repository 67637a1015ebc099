"""Every form of the record of 500 statements, and a version: how long each takes, and how late the desk is meanwhile.

The PDF stands beside what typst takes alone, in a process of its own, for the same source; a version, which is six files in three
languages, beside three Word and three PDF files. The desk paints every 20 ms while a form is made on the worker thread. Figures
are the best of three, in processor time with that of the children.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from facilitator import resources
from facilitator.address import Address
from facilitator.core.acts.finalising import Making
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Minutes
from facilitator.core.versions import Order, Version
from facilitator.exchange.forms import FORMS, Wanted
from facilitator.exchange.pdf import TEMPLATE, values_on_paper
from facilitator.exchange.version_files import files_of
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.ui.work import Work
from tests.benchmarks.desk_here import application
from tests.benchmarks.measuring import each, processor
from tests.benchmarks.searching import START, filled
from tests.benchmarks.table import Row, at_most, times

STATEMENTS, ROUNDS = 500, 3
ALLOWED = {".docx": 2.0}
OTHERS, PDF, LATE_MS = 1.0, 1.5, 250.0
TICK = 20
VERSION = Version(number=1, seq=1, at=START, sha256="", head="", order=Order.SPEAKING)
ALONE = """
import json, sys
import typst
wanted = json.load(open(sys.argv[1]))
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[wanted["fonts"]])
compiler = typst.Compiler(sys.argv[2], font_paths=fonts, sys_inputs={"record": wanted["record"]})
compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=0)
"""


def typst_alone(record: Minutes, folder: Path) -> None:
    """Set the pages by typst alone, in a process of its own."""
    source, data = folder / "source.typ", folder / "data.json"
    source.write_bytes(resources.path("templates", TEMPLATE).read_bytes())
    wanted = {"fonts": str(resources.path("fonts")), "record": json.dumps(values_on_paper(record))}
    data.write_text(json.dumps(wanted))
    command = [sys.executable, "-c", ALONE, str(data), str(source)]
    subprocess.run(command, check=True)


class Painted(QObject):
    """A desk that paints all the time, and notes how late it was at worst, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self._widget = QWidget()
        self._widget.resize(900, 600)
        self._widget.show()
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._paint)
        self._last = time.perf_counter()
        self.worst = 0.0

    def _paint(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, now - self._last - TICK / 1000)
        self._last = now
        self._widget.repaint()

    def watch(self, task: Callable[[], object]) -> float:
        """Paint while a task runs on the worker thread; give by how much the desk was late at worst."""
        self.worst, self._last = 0.0, time.perf_counter()
        loop, work = QEventLoop(), Work(self)
        work.done.connect(lambda _: loop.quit())
        work.failed.connect(lambda _: loop.quit())
        self._timer.start()
        work.start(task, "")
        loop.exec()
        self._timer.stop()
        return self.worst


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Write each form."""
    count, rounds = (20, 1) if short else (STATEMENTS, ROUNDS)
    application()
    with closing(make_meeting(Address.of(folder / "a.floor"), "ccm-im-2025")) as journal:
        meeting = filled(Seat(journal).meeting, count)
    record = minutes(meeting, now=START)
    wanted = Wanted(minutes=record, meeting=meeting, part=meeting, now=START)
    alone = min(each(lambda: typst_alone(record, folder), rounds))
    painted, late = Painted(), dict[str, float]()
    for suffix in FORMS:

        def write(suffix: str = suffix) -> object:
            return FORMS[suffix].render(wanted)

        if not short:
            write()
        seconds = min(each(write, rounds))
        if suffix == ".pdf":
            yield times(f"{count} statements as .pdf", seconds, "s", PDF, beside="typst alone", limit=alone)
        else:
            yield at_most(f"{count} statements as {suffix}", seconds, "s", ALLOWED.get(suffix, OTHERS))
        late[suffix] = painted.watch(write)
    making = Making(meeting=meeting, version=VERSION, program="0")
    limit = 3 * (ALLOWED[".docx"] + alone * PDF)
    if not short:
        yield at_most("a version of them", processor(lambda: files_of(making)), "s", limit)
    late["a version"] = painted.watch(lambda: files_of(making))
    worst = max(late, key=late.__getitem__)
    yield at_most(f"desk late while {worst} is made, the worst", 1e3 * late[worst], "ms", LATE_MS)
