"""Stories of the list of speakers: dragged with the mouse, changed from its menu, its rules changed with a preview."""

from pathlib import Path

from tests.story.conftest import Program, moment, read, until
from tests.story.test_the_chair_by_keys import add, command, on_the_floor, waiting
from tests.story.test_the_chair_by_keys import meeting as meeting  # noqa: PLC0414 - a fixture

PRESENTERS = ["AFG", "CHL", "LBN", "MRT", "SOM"]


def select_row(program: Program, place: int) -> None:
    """Go from quick entry up into the list, to a row (1 first)."""
    program.keys("F6", "shift+Tab", "Home", *["Down"] * (place - 1))


def choose(program: Program, place: int) -> None:
    """Open the menu of the selected row and choose its entry at a place (1 first)."""
    program.keys("Return")
    moment(0.3)
    program.keys(*["Down"] * place, "Return")
    moment(0.4)


def drag(program: Program, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Take something with the mouse, carry it slowly, and let it go."""
    tool = program.screen.tool
    tool("mousemove", *map(str, start))
    tool("mousedown", "1")
    for step in range(1, 13):
        place = (start[i] + (end[i] - start[i]) * step // 12 for i in (0, 1))
        tool("mousemove", *map(str, place))
        moment(0.04)
    moment(0.2)
    program.picture("dragged-over-the-list")
    tool("mouseup", "1")
    moment(0.4)


def entry_of(floor: dict[str, object], who: str) -> dict[str, object]:
    return next(entry for entry in floor["waiting"] if entry["who"] == who)  # type: ignore[attr-defined]


def test_a_row_that_is_dragged_is_pinned_where_it_was_dropped(program: Program, meeting: Path) -> None:
    command(program, "take up 1(c)")
    on_the_floor(program, meeting, lambda f: waiting(f) == PRESENTERS, "the presenters wait")
    program.picture("before-the-drag")
    drag(program, (420, 383), (420, 458))
    floor = on_the_floor(program, meeting, lambda f: waiting(f) != PRESENTERS, "the order is another")
    assert sorted(waiting(floor)) == sorted(PRESENTERS)
    moved = [entry for entry in floor["waiting"] if entry["pinned"]]  # type: ignore[attr-defined]
    assert len(moved) == 1
    assert "Moved by the chair" in moved[0]["reason"]
    program.keys("ctrl+z")
    on_the_floor(program, meeting, lambda f: waiting(f) == PRESENTERS, "one undo puts it back")


def test_absent_back_and_exchanged_from_the_menu_by_keys(program: Program, meeting: Path) -> None:
    command(program, "take up 1(c)")
    on_the_floor(program, meeting, lambda f: waiting(f) == PRESENTERS, "the presenters wait")
    select_row(program, 1)
    choose(program, 8)
    floor = on_the_floor(program, meeting, lambda f: waiting(f)[-1] == "AFG", "Afghanistan goes to the end")
    assert entry_of(floor, "AFG")["absent"]
    select_row(program, 5)
    choose(program, 8)
    on_the_floor(program, meeting, lambda f: waiting(f) == PRESENTERS, "Afghanistan is back, first in its class")
    select_row(program, 1)
    choose(program, 7)
    program.picture("exchange-with-whom")
    program.keys("Return")
    floor = on_the_floor(program, meeting, lambda f: waiting(f)[:2] == ["CHL", "AFG"], "two exchanged places")
    assert entry_of(floor, "CHL")["pinned"]
    assert entry_of(floor, "AFG")["pinned"]


def test_the_new_order_is_seen_before_it_is_applied(program: Program, meeting: Path) -> None:
    command(program, "take up 1(d)")
    add(program, "fra", "unmas", "ken")
    on_the_floor(program, meeting, lambda f: waiting(f) == ["FRA", "KEN", "UNMAS"], "three wait")
    program.opens("ctrl+shift+o")
    program.keys("Home", *["Down"] * 7, *["alt+Up"] * 2)
    moment(0.3)
    program.picture("precedence-preview")
    assert waiting(program.show(meeting)) == ["FRA", "KEN", "UNMAS"]
    program.keys("ctrl+Return")
    on_the_floor(program, meeting, lambda f: waiting(f) == ["UNMAS", "FRA", "KEN"], "organizations come first")
    command(program, "undo")
    on_the_floor(program, meeting, lambda f: waiting(f) == ["FRA", "KEN", "UNMAS"], "one undo takes it back")


def test_the_trail_says_in_words_what_was_done_and_undone(program: Program, meeting: Path) -> None:
    command(program, "take up 1(d)")
    add(program, "fra")
    on_the_floor(program, meeting, lambda f: waiting(f) == ["FRA"], "France waits")
    command(program, "undo")
    on_the_floor(program, meeting, lambda f: waiting(f) == [], "that is undone")
    program.keys("ctrl+shift+t")
    until(lambda: program.screen.tool("search", "--onlyvisible", "--name", "Trail of acts"), "the trail shows")
    moment(0.3)
    program.picture("trail")
    program.keys("Escape")


def test_an_unknown_speaker_is_added_and_taken_back_in_one_act(program: Program, meeting: Path) -> None:
    command(program, "take up 1(d)")
    program.keys("F6")
    program.types("Zzyzx Institute")
    program.keys("Return", "Return")
    on_the_floor(program, meeting, lambda f: len(waiting(f)) == 1, "the new speaker waits")
    command(program, "undo")
    on_the_floor(program, meeting, lambda f: waiting(f) == [], "one undo takes both back")


def test_a_remark_from_the_chair_is_noted_while_the_meeting_goes_on(program: Program, meeting: Path) -> None:
    command(program, "take up 1(d)")
    program.keys("ctrl+shift+r")
    moment(0.3)
    program.types("We shall rise at six.")
    program.picture("remark-from-the-chair")
    program.keys("Return")
    until(lambda: len(read(meeting).meeting.entries) == 1, "the remark is recorded")
    target = program.home / "minutes.md"
    made = program.command("export", str(meeting), "--to", str(target))
    assert made.returncode == 0, made.stderr
    assert "We shall rise at six." in target.read_text("utf-8")
