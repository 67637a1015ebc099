"""Stories of the projector: two monitors, one of which is unplugged and plugged in again; by keys, and by mouse."""

import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.story.conftest import TOOLS, Program, Screen, comes, refuse_without, until
from tests.story.test_by_mouse import DISPLAY, ROOM_DISPLAY, click

LAPTOP, HALL = "1366/300x768/200+0+0", "1920/500x1080/300+1366+0"
TITLE = "Room display"
DESK = "CCM Intersessional"
# every window of the program, by the keys that open it
WINDOWS = {
    "Charts": "ctrl+g",
    "Minutes – ": "ctrl+shift+p",
    "Trail of acts": "ctrl+shift+t",
    "Booth sheet": "ctrl+shift+b",
    "Manual": "shift+F1",
    "Precedence": "ctrl+shift+o",
    "Keys": "F1",
}
IN_THE_HALL = "1920x1080+1366+0"


@pytest.fixture
def two_monitors(tmp_path: Path) -> Iterator[Screen]:
    """Give a screen of two monitors: the laptop's, and the projector's on its right."""
    refuse_without((*TOOLS, "xrandr"))
    made = Screen("3286x1080")
    try:
        # the window manager first: a server without clients forgets its monitors
        until(lambda: made.tool("get_desktop"), "the window manager is there")
        xrandr(made, "--setmonitor", "laptop", LAPTOP, "screen")
        xrandr(made, "--setmonitor", "hall", HALL, "none")
        if "Monitors: 2" not in xrandr(made, "--listmonitors"):
            pytest.skip("this server has no monitors that can be plugged in")
        yield made
    finally:
        made.close()


def xrandr(screen: Screen, *words: str) -> str:
    done = subprocess.run(["xrandr", *words], env=screen.environment, capture_output=True, text=True, check=False)
    return done.stdout


def place(screen: Screen) -> str:
    """Say where the room display is and how large; nothing while it is not on a screen."""
    found = screen.tool("search", "--onlyvisible", "--name", TITLE).splitlines()
    if not found:
        return ""
    shape = screen.tool("getwindowgeometry", "--shell", found[0])
    values = dict(line.split("=") for line in shape.splitlines() if "=" in line)
    return f"{values['WIDTH']}x{values['HEIGHT']}+{values['X']}+{values['Y']}"


def test_the_display_finds_the_projector_and_comes_back_after_it_was_unplugged(
    two_monitors: Screen, tmp_path: Path
) -> None:
    program = Program(two_monitors, tmp_path)
    path = tmp_path / "meeting.floor"
    try:
        assert program.command("new", str(path), "--from", "ccm-im-2025").returncode == 0
        program.start("open", str(path), title="CCM Intersessional")
        until(lambda: program.active.startswith(DESK), "the desk has the keys")
        program.keys("F5")
        until(lambda: place(two_monitors) == IN_THE_HALL, "the display fills the projector's screen")
        until(lambda: "CCM" in two_monitors.tool("getactivewindow", "getwindowname"), "the keys stay with the desk")
        program.picture("projector")
        xrandr(two_monitors, "--delmonitor", "hall")
        until(lambda: not place(two_monitors), "the display left the desk alone")
        program.picture("projector-unplugged")
        xrandr(two_monitors, "--setmonitor", "hall", HALL, "none")
        until(lambda: place(two_monitors) == IN_THE_HALL, "the display is back")
        program.picture("projector-is-back")
        switches(program, two_monitors, "")
    finally:
        program.kill()


def test_the_display_is_put_on_the_projector_and_taken_off_by_mouse(two_monitors: Screen, tmp_path: Path) -> None:
    program = Program(two_monitors, tmp_path)
    path = tmp_path / "meeting.floor"
    try:
        assert program.command("new", str(path), "--from", "ccm-im-2025").returncode == 0
        program.start("open", str(path), title="CCM Intersessional")
        until(lambda: program.active.startswith(DESK), "the desk has the keys")
        click(program, DISPLAY)
        click(program, ROOM_DISPLAY)
        until(lambda: place(two_monitors) == IN_THE_HALL, "the display fills the projector's screen")
        program.picture("projector-by-mouse")
        click(program, DISPLAY)
        click(program, ROOM_DISPLAY)
        until(lambda: not place(two_monitors), "the display is off")
    finally:
        program.kill()


def switches(program: Program, screen: Screen, wanted: str) -> None:
    """Switch the display on or off by its key, which is lost where the desk has not noticed yet that it has the keys."""

    def pressed() -> bool:
        if place(screen) != wanted:
            program.keys("F5")
        return comes(lambda: place(screen) == wanted, 10.0)

    until(lambda: program.active.startswith(DESK), "the desk has the keys")
    until(pressed, f"the display is at “{wanted}”")


def _opens(program: Program, keys: str, title: str) -> bool:
    """Press keys; they are lost where the desk has not noticed yet that it has the keys again."""
    program.keys(keys)
    return comes(lambda: title in program.active, 3.0)


def open_and_close_every_window(program: Program) -> None:
    for title, keys in WINDOWS.items():
        until(partial(_opens, program, keys, title), f"the window “{title}” has the keys")
        program.keys("alt+F4")
        until(lambda: program.active.startswith(DESK), f"the desk has the keys again after “{title}”")


def test_the_display_outlives_every_window_of_the_desk(two_monitors: Screen, tmp_path: Path) -> None:
    program = Program(two_monitors, tmp_path)
    path = tmp_path / "meeting.floor"
    try:
        assert program.command("new", str(path), "--from", "ccm-im-2025").returncode == 0
        assert program.command("do", str(path), "take-up", "c").returncode == 0
        program.start("open", str(path), title=DESK)
        switches(program, two_monitors, IN_THE_HALL)
        open_and_close_every_window(program)
        for _ in range(2):
            xrandr(two_monitors, "--delmonitor", "hall")
            until(lambda: not place(two_monitors), "the display left the desk alone")
            open_and_close_every_window(program)
            program.picture("projector-unplugged-after-every-window")
            xrandr(two_monitors, "--setmonitor", "hall", HALL, "none")
            until(lambda: place(two_monitors) == IN_THE_HALL, "the display is back")
        for _ in range(2):
            switches(program, two_monitors, "")
            switches(program, two_monitors, IN_THE_HALL)
        assert program.crashes == []
    finally:
        program.kill()


def test_with_one_screen_the_display_waits_also_after_every_window(program: Program) -> None:
    path = program.home / "meeting.floor"
    assert program.command("new", str(path), "--from", "ccm-im-2025").returncode == 0
    assert program.command("do", str(path), "take-up", "c").returncode == 0
    program.start("open", str(path), title=DESK)
    open_and_close_every_window(program)
    program.keys("F5", "F5", "F5")
    open_and_close_every_window(program)
    assert place(program.screen) == ""
    assert program.crashes == []
