"""A crash report holds what leads to the bug, and no word of the record, whatever raised where; and it is private."""

import asyncio
import json
import logging
import sqlite3
import stat
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import NoReturn

import msgspec
import pytest

from facilitator.core.ids import Refused
from facilitator.crash import MOST_KEPT, CrashReports, RecentLines, report_of, write_report
from facilitator.crash_words import fault_words
from facilitator.storage.codec import decode
from facilitator.storage.incoming_files import read_paper

LOG = logging.getLogger("facilitator.trial")
# words of a record, as they stand in it; made here, so that no code holds them letter by letter
WORD = "".join(("Zanzi", "bar"))
GIST = f"{WORD} reported 12 victims. Mme Ngo\u0308 Đặng objected"
PARTS = (WORD, "victims", "Ngo", "Đặng", "objected", "reported")


class Locked(msgspec.Struct):
    """Something that is read strictly."""

    number: int


def noted(text: str) -> None:
    fault = ValueError("A text that stands in the code.")
    fault.add_note(text)
    raise fault


def behind(text: str) -> None:
    try:
        {}[text]
    except KeyError as error:
        raise RuntimeError(f"Nobody expected {text}") from error


def beside(text: str) -> None:
    try:
        int(text)
    finally:
        [][len(text)]


class Talking(float):
    """A number that writes itself as a text."""

    def __new__(cls, text: str) -> "Talking":
        made = super().__new__(cls, 1)
        made.text = text
        return made

    text: str

    def __repr__(self) -> str:
        return self.text


class Silent(Exception):
    """A fault whose words cannot be asked for, and whose faults within are none."""

    exceptions = 5

    @property
    def args(self) -> NoReturn:  # type: ignore[override]
        raise RuntimeError


def itself(text: str) -> NoReturn:
    fault = ValueError(text)
    fault.args = (fault, text)
    raise fault


def asked_of_a_database(statement: str) -> object:
    with closing(sqlite3.connect(":memory:")) as database:
        return database.execute(statement)


RAISING: dict[str, Callable[[str], object]] = {
    "a key": lambda text: {}[text],
    "a number": int,
    "an encoding": lambda text: text.encode("ascii"),
    "a decoding": lambda text: text.encode().decode("ascii"),
    "an attribute": lambda text: getattr(object(), text.split()[0]),
    "a file": lambda text: Path(text).read_bytes(),
    "a database": lambda text: asked_of_a_database(f'SELECT "{text}" FROM "{text}"'),
    "a refusal": lambda text: (_ for _ in ()).throw(Refused(text)),
    "a paper": lambda text: read_paper(Path(f"{text}.pdf")),
    "a strict reader": lambda text: msgspec.convert({"number": text}, Locked),
    "the codec": lambda text: decode(text, json.dumps({text: text})),
    "the codec of a gist": lambda text: decode("gist-written", json.dumps({"text": text, "statement": text})),
    "json": json.loads,
    "bytes": lambda text: float(text.encode()),
    "a note": noted,
    "a cause": behind,
    "a context": beside,
    "a group": lambda text: (_ for _ in ()).throw(ExceptionGroup(text, [ValueError(text), KeyError(text)])),
    "a class": lambda text: (_ for _ in ()).throw(type("Fault", (Exception,), {"__str__": lambda _: text})(text)),
    "code": lambda text: eval(compile(f"'{text}' + 1", text, "eval")),  # noqa: S307
    "a fault among its own words": itself,
    "a number that writes itself": lambda text: (_ for _ in ()).throw(ValueError(Talking(text))),
    "a number too long to write": lambda _: (_ for _ in ()).throw(ValueError(10**5000)),
    "words that cannot be asked for": lambda text: (_ for _ in ()).throw(Silent(text)),
    "a number of the system that is none": lambda text: (_ for _ in ()).throw(OSError([text], text)),
    "a coroutine": lambda text: asyncio.run(coroutine(text)),
}  # fmt: skip


async def coroutine(text: str) -> None:
    raise LookupError(text)


@pytest.fixture
def crashes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CrashReports:
    """Take what is raised in this process, with a log in which words of the record were written."""
    for hook in (sys, threading):
        monkeypatch.setattr(hook, "excepthook", hook.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr("facilitator.crash.MOST_OF_A_KIND", 100)
    recent = RecentLines()
    monkeypatch.setattr(logging.getLogger(), "handlers", [recent])
    moments = (datetime(2025, 4, 7, 8, 0, 0, n, tzinfo=UTC) for n in count())
    made = CrashReports(tmp_path / "log", recent, lambda *said: TOLD.append(said), lambda: next(moments))
    made.install()
    TOLD.clear()
    return made


TOLD: list[tuple[str, str]] = []


def reports(tmp_path: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted((tmp_path / "log").iterdir())]


def is_bare(text: str) -> bool:
    """Say whether no word of the record stands in a text."""
    return not any(part in text for part in PARTS)


@pytest.mark.parametrize("what", RAISING)
def test_no_word_of_the_record_is_in_a_report(crashes: CrashReports, tmp_path: Path, what: str) -> None:
    LOG.warning("A statement of %s was noted: %r.", WORD, {"gist": GIST})
    LOG.warning(GIST)
    try:
        RAISING[what](GIST)
    except Exception as fault:
        LOG.exception("It was %s", GIST)
        kind = type(fault)
        crashes.take(kind, fault, fault.__traceback__)
    (report,) = reports(tmp_path)
    assert is_bare(report), report
    assert is_bare("".join(TOLD[0]))
    assert f"{kind.__qualname__}" in report
    assert "test_crash.py, line" in report
    assert "A statement of %s was noted: %r. [‹str of 8›, ‹dict›]" in report


def test_what_the_program_itself_says_is_in_the_report(crashes: CrashReports, tmp_path: Path) -> None:
    for raising in (
        lambda: noted(GIST),
        lambda: 1 // 0,
        lambda: [].begun,  # type: ignore[attr-defined]
        lambda: Path("/nowhere").read_bytes(),
        lambda: sqlite3.connect("/nowhere/m.floor"),
        lambda: (_ for _ in ()).throw(ValueError(3, None, True, 2.5, b"12")),
    ):
        LOG.info("The list was closed.")
        with pytest.raises(Exception) as caught:  # noqa: PT011
            raising()
        crashes.take(caught.type, caught.value, caught.tb)
    report = "\n".join(reports(tmp_path))
    for words in (
        "ValueError: A text that stands in the code.",
        "ZeroDivisionError: integer division or modulo by zero",
        "AttributeError: 'list' object has no attribute 'begun'",
        "FileNotFoundError: ENOENT, No such file or directory",
        "sqlite3.OperationalError: ‹str of 28›, SQLITE_CANTOPEN",
        "ValueError: 3, None, True, 2.5, ‹bytes of 2›",
        "WARNING",
    )[:-1]:
        assert words in report
    assert "/nowhere" not in report.replace('Path("/nowhere")', "").replace('connect("/nowhere/m.floor")', "")


def test_folders_of_this_computer_are_not_in_a_report(crashes: CrashReports, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        read_paper(tmp_path / "none.pdf")
    text = fault_words(caught.value)
    assert "facilitator/storage/incoming_files.py, line" in text
    assert str(Path(__file__).parent) not in text
    assert str(tmp_path) not in text


def test_a_report_is_for_its_owner_alone_and_old_ones_go(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    folder.mkdir(mode=0o755)
    for n in range(MOST_KEPT + 3):
        report = write_report(folder, "text", (), datetime(2025, 4, 7, 8, 0, 0, n, tzinfo=UTC))
    assert report is not None
    assert (stat.S_IMODE(folder.stat().st_mode), stat.S_IMODE(report.stat().st_mode)) == (0o700, 0o600)
    assert len(list(folder.iterdir())) == MOST_KEPT
    assert report.exists()


def test_what_a_thread_or_the_collector_raises_is_reported(crashes: CrashReports, tmp_path: Path) -> None:
    class Falling:
        def __del__(self) -> None:
            raise KeyError(GIST)

    thread = threading.Thread(target=behind, args=(GIST,))
    thread.start()
    thread.join()
    Falling()
    first, second = reports(tmp_path)
    assert "KeyError" in first
    assert "Thereupon:" in first
    assert "__del__" in second
    assert is_bare(first + second)


def test_a_bug_of_the_command_line_is_told_bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facilitator.places.reports", lambda: tmp_path / "log")
    with pytest.raises(RuntimeError) as caught:
        behind(GIST)
    assert is_bare(report_of(caught.value))
    assert is_bare(reports(tmp_path)[0])
