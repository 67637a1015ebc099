"""A real screen for the stories: the program in its own process under Xvfb, driven by keys, seen by pictures."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.trail import Trail
from facilitator.exchange.json import log, show
from facilitator.storage.opening import open_journal

TOOLS = ("Xvfb", "xdotool", "openbox")
# how long a story waits for what must come; a machine that does more besides is given more by STORY_PATIENCE
PATIENCE_SECONDS = float(os.environ.get("STORY_PATIENCE", "20"))
# a little more than the desk ignores presses after an act
DEAF_SECONDS = 1.7


def until(holds: Callable[[], object], what: str) -> None:
    """Wait until something holds, and fail with what was waited for where it does not."""
    given_up = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < given_up, f"waited in vain until {what}"
        time.sleep(0.05)


def moment(seconds: float) -> None:
    """Give the program time for what nothing tells of, such as a menu that opens; more where more patience is asked for."""
    time.sleep(seconds * max(1.0, PATIENCE_SECONDS / 60))


def comes(holds: Callable[[], object], seconds: float) -> bool:
    """Wait for something that need not come, and say whether it did."""
    given_up = time.monotonic() + seconds
    while not holds():
        if time.monotonic() >= given_up:
            return False
        time.sleep(0.05)
    return True


def read(path: Path) -> Trail:
    """Read a meeting from its file, beside whoever has it open."""
    journal = open_journal(Address.of(path))
    trail = Trail(journal.read())
    journal.close()
    return trail


def act(path: Path, press: Callable[[], None], what: str) -> None:
    """Do at the desk what it ignores for a while after an act, as often as it takes until somebody else has the floor.

    Two presses that the desk finds at once are one act, as it ignores the second; so one too many does no harm.
    """
    before = read(path).meeting.floor
    given_up = time.monotonic() + PATIENCE_SECONDS
    while True:
        press()
        if comes(lambda: read(path).meeting.floor != before, DEAF_SECONDS):
            return
        assert time.monotonic() < given_up, f"nothing comes of {what}"


class Screen:
    """One virtual screen with a window manager."""

    def __init__(self, size: str) -> None:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.display = f":{answer.readline().strip()}"
        assert self.display != ":", "Xvfb gave no display"
        self.environment = os.environ | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self._manager = subprocess.Popen(["openbox"], env=self.environment, stderr=subprocess.DEVNULL)

    def tool(self, *words: str) -> str:
        """Run xdotool and give what it says."""
        command = ["xdotool", *words]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS
        ).stdout.strip()

    def close(self) -> None:
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(timeout=PATIENCE_SECONDS)


class Program:
    """The program as a user starts it, with a home of its own."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self.screen = screen
        self.home = home
        places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
        self.environment = screen.environment | places
        self.process: subprocess.Popen[bytes] | None = None

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run the command line, as another program would."""
        command = [sys.executable, "-m", "facilitator", *words]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=3 * PATIENCE_SECONDS
        )

    def start(self, *words: str, title: str) -> None:
        """Start the window and wait until it is there and has the keys."""
        self.process = subprocess.Popen([sys.executable, "-m", "facilitator", *words], env=self.environment)
        until(lambda: self.screen.tool("search", "--onlyvisible", "--name", title), f"the window “{title}” shows")
        window = self.screen.tool("search", "--onlyvisible", "--name", title).splitlines()[0]
        self.screen.tool("windowactivate", "--sync", window)

    def keep_the_days(self) -> None:
        """Answer that the meeting stays on its days, though it is another, by the mouse; the places are as on its day."""
        moment(0.3)
        self.screen.tool("mousemove", "1037", "163", "click", "1")
        moment(0.3)

    def keys(self, *names: str) -> None:
        """Press keys one after the other, as fast as a person."""
        for name in names:
            self.screen.tool("key", "--clearmodifiers", name)
            time.sleep(0.12)

    def types(self, text: str) -> None:
        """Type a text."""
        self.screen.tool("type", "--delay", "15", text)
        time.sleep(0.15)

    def window(self, title: str) -> str:
        """Give the windows with words in their title that are shown, or nothing."""
        return self.screen.tool("search", "--onlyvisible", "--name", title)

    def picture(self, name: str) -> Path:
        """Keep a picture of the screen beside the meeting, and among the story pictures where a folder is named."""
        folder = Path(os.environ.get("STORY_PICTURES", self.home))
        folder.mkdir(parents=True, exist_ok=True)
        if shutil.which("import"):
            subprocess.run(
                ["import", "-window", "root", str(folder / f"{name}.png")], env=self.environment, check=False
            )
        return folder / f"{name}.png"

    def show(self, path: Path) -> dict[str, object]:
        """Read the floor from the file that is open in the window."""
        trail = read(path)
        return show(trail.meeting, seq=trail.seq, now=datetime.now(UTC))

    def log(self, path: Path) -> list[dict[str, object]]:
        return log(read(path).meeting, now=datetime.now(UTC))

    @property
    def active(self) -> str:
        """Give the title of the window that has the keys."""
        return self.screen.tool("getactivewindow", "getwindowname")

    def opens(self, *names: str) -> None:
        """Press keys that open a window, and wait until that one has the keys."""
        before = self.active
        self.keys(*names)
        until(lambda: self.active not in ("", before), f"{' '.join(names)} opens a window")

    @property
    def crashes(self) -> list[str]:
        """Give what the reports of bugs say that the program has written."""
        return [report.read_text("utf-8") for report in self.home.rglob("crash-*.txt")]

    def kill(self) -> None:
        """Let the laptop die."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(timeout=PATIENCE_SECONDS)
            self.process = None


def refuse_without(tools: tuple[str, ...] = TOOLS) -> None:
    """Skip a story where the machine lacks the tools for it, but never where the tests are run for good."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing and not os.environ.get("CI"):
        pytest.skip(f"no {', '.join(missing)} on this machine: the stories need them (see the README)")


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    refuse_without()
    made = Screen("1366x768")
    yield made
    made.close()


@pytest.fixture
def program(screen: Screen, tmp_path: Path) -> Iterator[Program]:
    made = Program(screen, tmp_path)
    yield made
    made.kill()
