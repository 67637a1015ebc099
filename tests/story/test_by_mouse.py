"""Stories of chair, secretariat and booths with nothing but the mouse; letters are typed where a name is asked for.

The places are those of the desk on a screen of 1366×768, with the fonts that come with the program.
"""

from pathlib import Path

from tests.story.conftest import Program, act, moment, until
from tests.story.test_the_chair_by_keys import meeting as meeting  # noqa: PLC0414 - a fixture
from tests.story.test_the_chair_by_keys import on_the_floor, speaker, waiting

Place = tuple[int, int]
RISK_EDUCATION: Place = (110, 327)
PRIMARY, PAUSE, LONGER, END = (350, 246), (575, 246), (769, 246), (875, 246)
ENTRY, CANDIDATE = (500, 717), (430, 654)
GIST: Place = (1160, 213)
EDIT, UNDO = (101, 31), (143, 93)
DISPLAY, ROOM_DISPLAY, BOOTH_SHEET = (475, 31), (534, 64), (530, 122)


def click(program: Program, place: Place, *, button: int = 1, times: int = 1) -> None:
    """Go to a place and press a button of the mouse there."""
    program.screen.tool("mousemove", *map(str, place))
    moment(0.1)
    program.screen.tool("click", "--repeat", str(times), "--delay", "60", str(button))
    moment(0.35)


def add(program: Program, typed: str) -> None:
    """Type a few letters into quick entry, and click on who is meant."""
    click(program, ENTRY)
    program.types(typed)
    # a busy machine shows the names late
    moment(1.2)
    click(program, CANDIDATE)


def primary(program: Program, path: Path) -> None:
    """Click the primary button until it has done something."""
    act(path, lambda: click(program, PRIMARY), "the primary button")


def test_the_chair_runs_the_floor(program: Program, meeting: Path) -> None:
    click(program, RISK_EDUCATION, times=2)
    on_the_floor(program, meeting, lambda f: f["item"], "the item is open")
    add(program, "fra")
    add(program, "ken")
    on_the_floor(program, meeting, lambda f: waiting(f) == ["FRA", "KEN"], "two wait")
    program.picture("by-mouse-two-wait")
    primary(program, meeting)
    on_the_floor(program, meeting, lambda f: f["called"], "France is called")
    primary(program, meeting)
    on_the_floor(program, meeting, lambda f: speaker(f) == "FRA", "France speaks")
    click(program, PAUSE)
    on_the_floor(program, meeting, lambda f: f["speaking"]["paused"], "the clock stands still")  # type: ignore[index]
    click(program, PAUSE)
    floor = on_the_floor(program, meeting, lambda f: not f["speaking"]["paused"], "the clock runs on")  # type: ignore[index]
    limit = floor["speaking"]["limit"]  # type: ignore[index]
    click(program, LONGER)
    on_the_floor(program, meeting, lambda f: f["speaking"]["limit"] == limit + 60, "a minute more")  # type: ignore[index]
    click(program, END)
    on_the_floor(program, meeting, lambda f: speaker(f) is None, "France has ended")
    click(program, EDIT)
    click(program, UNDO)
    on_the_floor(program, meeting, lambda f: speaker(f) == "FRA", "that is undone")


def test_the_secretariat_writes_what_is_said(program: Program, meeting: Path) -> None:
    click(program, RISK_EDUCATION, times=2)
    add(program, "fra")
    on_the_floor(program, meeting, lambda f: waiting(f) == ["FRA"], "France waits")
    primary(program, meeting)
    primary(program, meeting)
    on_the_floor(program, meeting, lambda f: speaker(f) == "FRA", "France speaks")
    click(program, GIST)
    program.types("Spoke of risk education.")
    click(program, ENTRY)
    until(lambda: program.log(meeting) and program.log(meeting)[0]["gist"] == "Spoke of risk education.", "it is kept")
    program.picture("by-mouse-gist")


def test_the_sheet_for_the_booths_is_opened(program: Program, meeting: Path) -> None:
    click(program, DISPLAY)
    click(program, BOOTH_SHEET)
    until(lambda: program.screen.tool("search", "--onlyvisible", "--name", "Booth sheet"), "the booth sheet shows")
    program.picture("by-mouse-booth")
