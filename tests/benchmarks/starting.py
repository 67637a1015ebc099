"""What every start costs: the first window of a meeting of two days, `do` and `show`, in processor time of the whole process.

Beside them stand a bare PySide6 window, the imports that a command line of this kind cannot do without, and a script that
does the same to the same file with sqlite3 alone: it reads every event, appends one to the chain, and prints.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from facilitator.core.commands import read_command
from facilitator.seat import Seat
from tests.benchmarks.measuring import facilitator, in_turns, python
from tests.benchmarks.table import Row, shown, times
from tests.desk_file import after, made

ROUNDS = 7
BEGUN = ("start-session 1", "take-up c", "request AUT", "request CHL", "request NOR", "give-floor")
WINDOW, LINE = 3.0, 5.0
BARE_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Bare(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, QApplication.exit)
app = QApplication([])
window = Bare()
window.setCentralWidget(QLabel("Agenda"))
window.resize(1366, 768)
window.show()
app.exec()
"""
IMPORTS = "import sqlite3, click, json"
READING = """
import json, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
rows = db.execute("SELECT seq, kind, body, hash FROM events ORDER BY seq").fetchall()
told = [(kind, json.loads(body)) for _, kind, body, _ in rows]
print(json.dumps(told[-1]))
"""
APPENDING = """
import hashlib, uuid
db.execute("PRAGMA synchronous = FULL")
db.execute("CREATE TABLE IF NOT EXISTS beside (seq INTEGER PRIMARY KEY, act TEXT, body TEXT, hash TEXT)")
with db:
    body = json.dumps({"who": "AFG"})
    chained = hashlib.sha256((rows[-1][3] + body).encode()).hexdigest()
    db.execute("INSERT INTO beside (act, body, hash) VALUES (?, ?, ?)", (str(uuid.uuid4()), body, chained))
print(json.dumps({"who": "AFG", "hash": chained}))
"""


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Start each program in turns."""
    ours, plain = folder / "m.floor", folder / "plain.floor"
    with closing(made(ours)) as journal:
        seat = Seat(journal)
        for number, words in enumerate(BEGUN):
            name, *rest = words.split()
            seat.act(read_command(seat.meeting, name, rest), at=after(60 * number))
    shutil.copy(ours, plain)
    commands = {
        "window": facilitator("open", str(ours), "--exit-after-first-paint"),
        "bare window": python("-c", BARE_WINDOW),
        "do": facilitator("do", str(ours), "decide", "The meeting took note of the report."),
        "show": facilitator("show", str(ours), "--json"),
        "imports": python("-c", IMPORTS),
        "doing": python("-c", READING + APPENDING, str(plain)),
        "showing": python("-c", READING, str(plain)),
    }
    took = in_turns(commands, folder, 1 if short else ROUNDS, warm=not short)
    took = {name: seconds * 1e3 for name, seconds in took.items()}
    yield times(
        "first paint, two days", took["window"], "ms", WINDOW, beside="a bare PySide6 window", limit=took["bare window"]
    )
    for word, bare in (("do", "doing"), ("show", "showing")):
        yield times(word, took[word], "ms", LINE, beside=f"python -c “{IMPORTS}”", limit=took["imports"])
        yield shown(word, took[word], "ms", beside="the same with sqlite3 alone", limit=took[bare])
