"""The console: UTF-8 whatever it is set to; a reader that goes away or a full disk undoes nothing that was recorded."""

import io
import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.cli.console import CannotPrint, _Outlet, takes_a_line
from facilitator.core.commands import read_command
from facilitator.core.trail import Trail
from facilitator.seat import Seat
from facilitator.storage.opening import open_journal
from tests.cli.conftest import dump, is_one_sentence

ROOT = Path(__file__).parents[2]
ARABIC = "قال ممثل لبنان"
SCRIPT = f'2025-04-07T10:05 give-floor\n2025-04-07T10:06 gist 1 "{ARABIC}"\n2025-04-07T10:07 gist 1 "second"\n'

# what a console may be set to; POSIX alone has Python choose UTF-8 by itself
POOR = {
    "windows": {"PYTHONIOENCODING": "cp1252"},
    "windows, strict": {"PYTHONIOENCODING": "cp437:strict"},
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "two bytes a letter": {"PYTHONIOENCODING": "utf-16"},
    "posix": {"LC_ALL": "C", "LANG": "C"},
    "posix, old": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "unbuffered": {"PYTHONIOENCODING": "cp1252", "PYTHONUNBUFFERED": "1"},
}


def sh(line: str, *, given: str = "", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Carry out a line of the shell, in which `facilitator` is the real program."""
    ours = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    line = f'facilitator() {{ "{sys.executable}" -m facilitator "$@"; }}\n{line}'
    return subprocess.run(["bash", "-c", line], capture_output=True, check=False, env=ours, input=given.encode())


@pytest.fixture
def script(meeting: Path) -> Path:
    path = Path("script.txt")
    path.write_text(SCRIPT, encoding="utf-8")
    return path


def gist(meeting: Path) -> object:
    """Give what stands in the gist now."""
    with closing(open_journal(Address.of(meeting))) as journal:
        return next(Trail(journal.read()).meeting.statements()).gist


@pytest.mark.parametrize("console", POOR.values(), ids=POOR)
def test_a_script_is_carried_out_whatever_letters_the_console_has(script: Path, console: dict[str, str]) -> None:
    done = sh(f"facilitator run m.floor {script}", **console)
    assert (done.returncode, done.stderr) == (0, b"")
    printed = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [row["body"]["text"] for row in printed if row["kind"] == "gist-written"] == [ARABIC, "second"]
    assert gist(Path("m.floor")) == "second"


@pytest.fixture
def spoken(meeting: Path) -> None:
    """Let the one who speaks say something in Arabic."""
    with closing(open_journal(Address.of(meeting))) as journal:
        seat = Seat(journal)
        for name, *words in (("give-floor",), ("gist", "1", ARABIC)):
            assert seat.act(read_command(seat.meeting, name, words))


# every command at the poorest console, and what has its own way to print at the others
@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("console", POOR.values(), ids=POOR)
def test_every_command_prints_utf8(console: dict[str, str]) -> None:
    more = ("commands", "show m.floor", "export --help") if console == POOR["windows, strict"] else ()
    for words in ("search m.floor لبنان", "--help", *more):
        done = sh(f"facilitator {words}", **({} if "search" in words and "LC_ALL" in console else console))
        assert (done.returncode, done.stderr) == (0, b""), words
        done.stdout.decode()
    done = sh("facilitator log m.floor", **console)
    assert (done.returncode, done.stderr) == (0, b"")
    assert ARABIC in done.stdout.decode()


@pytest.mark.parametrize("console", POOR.values(), ids=POOR)
def test_a_refusal_is_utf8_too(meeting: Path, console: dict[str, str]) -> None:
    done = sh("facilitator run m.floor -", given="2025-04-07T10:05 request لبنان\n", **console)
    assert (done.returncode, done.stdout) == (1, b"")
    assert "“لبنان”" in done.stderr.decode()


@pytest.mark.parametrize(
    "line",
    [
        "facilitator run m.floor {} | true",
        "facilitator run m.floor {} | head -c 1 >/dev/null",
        "facilitator run m.floor {} 2>&1 | true",
        "facilitator run m.floor {} >&-",
        "facilitator run m.floor {} >&- 2>&-",
        "PYTHONUNBUFFERED=1 facilitator run m.floor {} | true",
    ],
)
def test_recorded_means_done_though_nobody_reads(script: Path, line: str) -> None:
    done = sh(f"set -o pipefail; {line.format(script)}")
    assert (done.returncode, done.stderr) == (0, b"")
    assert gist(Path("m.floor")) == "second"


@pytest.mark.parametrize("words", ["commands --json", "show m.floor", "log m.floor", "--help", "verify m.floor"])
def test_whoever_has_read_enough_may_go(meeting: Path, words: str) -> None:
    done = sh(f"set -o pipefail; facilitator {words} | true")
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_refusal_keeps_its_code_though_nobody_reads_it(meeting: Path) -> None:
    assert sh("set -o pipefail; facilitator do m.floor begin 2>&1 | true").returncode == 1
    assert sh("facilitator do m.floor begin 2>&-").returncode == 1
    assert sh("set -o pipefail; facilitator nonsense 2>&1 | true").returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is a device of Linux")
def test_what_cannot_be_printed_was_recorded_all_the_same(script: Path) -> None:
    done = sh(f"facilitator run m.floor {script} >/dev/full")
    assert done.returncode == 0
    assert is_one_sentence(done.stderr.decode())
    assert b"This was done, but the output could not be written" in done.stderr
    assert gist(Path("m.floor")) == "second"
    for words in ("new n.floor --from ccm-im-2025", "copy m.floor c.floor", "finalise m.floor --despite test"):
        done = sh(f"facilitator {words} >/dev/full")
        assert (done.returncode, done.stderr[:18]) == (0, b"This was done, but"), done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is a device of Linux")
def test_what_was_only_to_be_printed_says_that_it_was_not(meeting: Path) -> None:
    for words in ("show m.floor", "--help"):
        done = sh(f"facilitator {words} >/dev/full")
        assert done.returncode == 1
        assert is_one_sentence(done.stderr.decode())
        assert b"the output could not be written" in done.stderr
    assert sh("facilitator show m.floor >/dev/full 2>/dev/full").returncode == 1


class _Full:
    """A device that takes one write, and no more."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []

    def write(self, data: bytes) -> int:
        if self.taken:
            raise OSError(28, "No space left on device")
        self.taken.append(bytes(data))
        return len(data)


def test_a_failure_is_told_once_and_what_comes_after_is_dropped() -> None:
    full = _Full()
    outlet = _Outlet(full, tells=True)  # type: ignore[arg-type]
    assert outlet.write(b"one") == 3
    with pytest.raises(CannotPrint, match="No space left"):
        outlet.write(b"two")
    assert outlet.write(b"three") == 5
    assert full.taken == [b"one"]


def test_a_script_is_utf8_with_or_without_its_mark(script: Path) -> None:
    for encoding in ("utf-16", "utf-16-le", "cp1252"):
        script.write_bytes('2025-04-07T10:05 chair-says "déjà"\n'.encode(encoding))
        before = dump(Path("m.floor"))
        done = sh(f"facilitator run m.floor {script}")
        assert done.returncode == 1
        assert done.stderr == b"Line 1 is not UTF-8 text. Save the script as UTF-8 and start again from this line.\n"
        assert dump(Path("m.floor")) == before
    marked = "\ufeff2025-04-07T10:05 give-floor\n".encode()
    script.write_bytes(marked + "\ufeff2025-04-07T10:06 end\n".encode())
    assert sh(f"facilitator run m.floor - <{script}").returncode == 0


def test_without_an_input_that_can_be_read_it_says_so(meeting: Path) -> None:
    for line in ("facilitator run m.floor - <&-", "facilitator run m.floor - 0>/dev/null", "facilitator run m.floor /"):
        done = sh(line)
        assert (done.returncode, done.stdout) == (1, b"")
        assert is_one_sentence(done.stderr.decode()), done.stderr


@pytest.mark.skipif(os.name != "posix", reason="Windows does not tell whether a pipe is full")
def test_a_pipe_that_nobody_empties_takes_no_line() -> None:
    behind, front = os.pipe()
    with os.fdopen(behind, "rb", buffering=0) as reader, os.fdopen(front, "w", encoding="utf-8") as writer:
        assert takes_a_line(writer)
        os.set_blocking(front, False)
        while takes_a_line(writer):
            os.write(front, b"connected\n" * 400)
        reader.read(65_536)
        assert takes_a_line(writer)
    assert takes_a_line(io.StringIO())
