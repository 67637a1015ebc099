"""Stories of the chair and the secretariat: the real program, a real file, nothing but keys."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.resources import path as resource
from tests.story.conftest import DEAF_SECONDS, Program, act, moment, until

PALETTE = "Commands"
Floor = dict[str, object]


@pytest.fixture
def meeting(program: Program) -> Path:
    """Give the shipped meeting, open in the window; who is called begins by key, however long that takes."""
    shipped = (resource("meetings") / "ccm-im-2025.toml").read_text("utf-8")
    definition = program.home / "patient.toml"
    definition.write_text(shipped.replace("begin_after = 5.0", "begin_after = 3600.0"), "utf-8")
    return opened(program, str(definition))


def opened(program: Program, definition: str) -> Path:
    """Make a meeting and open it in the window."""
    path = program.home / "meeting.floor"
    made = program.command("new", str(path), "--from", definition)
    assert made.returncode == 0, made.stderr
    program.start("open", str(path), title="CCM Intersessional")
    until(lambda: program.active.startswith("CCM"), "the window has the keys")
    program.keep_the_days()
    return path


def command(program: Program, words: str, *more: str) -> None:
    """Find a command in the palette and carry it out; what it asks for is typed in its strip."""
    program.opens("ctrl+k")
    assert program.active.startswith(PALETTE)
    program.types(words)
    program.keys("Return")
    until(lambda: program.active and not program.active.startswith(PALETTE), "the palette is gone")
    for text in more:
        until(lambda: program.active.startswith("CCM"), "the desk has the keys")
        moment(0.5)
        program.types(text)
        program.keys("ctrl+Return")
        moment(0.3)


def add(program: Program, *typed: str) -> None:
    """Enter delegations by quick entry."""
    program.keys("F6")
    for text in typed:
        program.types(text)
        program.keys("Return")


def on_the_floor(program: Program, path: Path, holds: Callable[[Floor], object], what: str) -> Floor:
    until(lambda: holds(program.show(path)), what)
    return program.show(path)


def waiting(floor: Floor) -> list[str]:
    return [str(entry["who"]) for entry in floor["waiting"]]  # type: ignore[attr-defined]


def speaker(floor: Floor) -> str | None:
    return floor["speaking"]["who"] if floor["speaking"] else None  # type: ignore[index]


def primary(program: Program, path: Path) -> None:
    """Press the primary key until it has done something."""
    act(path, lambda: program.keys("F8"), "the primary key")


def test_a_meeting_runs_from_the_first_gavel_to_the_minutes(program: Program, meeting: Path) -> None:
    command(program, "start session", "2")
    command(program, "take up 1(c)")
    add(program, "fra", "unmas", "ken")
    floor = on_the_floor(program, meeting, lambda f: len(waiting(f)) == 8, "three more wait")
    assert waiting(floor) == ["AFG", "CHL", "LBN", "MRT", "SOM", "FRA", "KEN", "UNMAS"]

    primary(program, meeting)
    on_the_floor(program, meeting, lambda f: f["called"], "Afghanistan is called")
    primary(program, meeting)
    on_the_floor(program, meeting, lambda f: speaker(f) == "AFG", "Afghanistan speaks")
    program.keys("ctrl+Down")
    program.types("Presented its request.")
    primary(program, meeting)
    primary(program, meeting)
    on_the_floor(program, meeting, lambda f: speaker(f) == "CHL", "Chile speaks")
    until(lambda: program.log(meeting)[0]["gist"] == "Presented its request.", "the gist is kept with Afghanistan")
    program.picture("chile-speaks")

    add(program, "nor")
    program.keys("F6", "F9")
    on_the_floor(program, meeting, lambda f: f["called"] or speaker(f) is None, "the begin of Chile is undone")
    assert "NOR" in waiting(program.show(meeting)), "what was added to the list since stays"
    assert [s["who"] for s in program.log(meeting)] == ["AFG"]

    command(program, "minutes as html")
    until(lambda: program.active.startswith("Export"), "it is asked where to")
    target = program.home / "minutes.html"
    program.keys("ctrl+a")
    program.types(str(target))
    program.keys("Return")
    until(lambda: target.exists() and "Presented its request." in target.read_text("utf-8"), "the minutes are written")
    program.picture("exported")


def pressed(program: Program, path: Path, keys: tuple[str, ...], holds: Callable[[Floor], object], what: str) -> Floor:
    """Press keys once the desk no longer ignores them, and wait until the file says that something came of it."""
    moment(DEAF_SECONDS)
    program.keys(*keys)
    return on_the_floor(program, path, holds, what)


def test_a_session_is_opened_and_an_item_left_by_the_primary_key_and_the_key_that_ends(
    program: Program, meeting: Path
) -> None:
    once, twice = ("F8",), ("F8", "F8")
    pressed(program, meeting, once, lambda f: f["session"] == 1, "the morning session is called to order")
    first = pressed(program, meeting, once, lambda f: f["item"], "its first item is taken up")["item"]
    pressed(program, meeting, twice, lambda f: f["item"] not in (None, first), "two presses take up the next")
    add(program, "fra")
    pressed(program, meeting, once, lambda f: f["called"], "France is called")
    pressed(program, meeting, once, lambda f: speaker(f) == "FRA", "France speaks")
    floor = pressed(program, meeting, ("shift+F8",), lambda f: speaker(f) is None, "France has ended")
    assert floor["called"] is None
    assert floor["next"] == "Take up 1(b)"
    program.picture("left-by-the-primary-key")


def test_the_laptop_dies_and_the_speaker_still_has_the_floor(program: Program, meeting: Path) -> None:
    command(program, "start session", "2")
    command(program, "take up 1(c)")
    primary(program, meeting)
    on_the_floor(program, meeting, lambda f: f["called"], "Afghanistan is called")
    primary(program, meeting)
    before = on_the_floor(program, meeting, lambda f: speaker(f) == "AFG", "Afghanistan speaks")
    add(program, "fra")
    seen = on_the_floor(program, meeting, lambda f: "FRA" in waiting(f), "France waits")
    program.kill()
    time.sleep(1.0)
    program.start("open", str(meeting), title="CCM Intersessional")
    after = program.show(meeting)
    assert (speaker(after), after["seq"]) == ("AFG", seen["seq"])
    assert after["speaking"]["spoken"] >= before["speaking"]["spoken"] + 1.0  # type: ignore[index]
    assert "unchanged" in program.command("verify", str(meeting)).stdout.lower()
    program.picture("after-the-crash")


def test_twenty_delegations_take_twenty_enters_and_at_most_sixty_other_keys(program: Program, meeting: Path) -> None:
    typed = ["fra", "che", "nor", "aut", "deu", "ire", "mex", "ken", "bra", "arm", "pol", "unm", "icr", "hal", "gic", "jap", "pe", "mal", "cub", "col"]  # fmt: skip
    assert len(typed) == 20
    assert sum(map(len, typed)) <= 60
    command(program, "take up 1(d)")
    add(program, *typed)
    floor = on_the_floor(program, meeting, lambda f: len(waiting(f)) == 20, "twenty wait")
    states = ["FRA", "CHE", "NOR", "AUT", "DEU", "IRL", "MEX", "KEN", "JPN", "PER"]
    order = waiting(floor)
    assert [code for code in order if code in states] == states
    assert order.index("BRA") > order.index("PER")
    assert order.index("UNMAS") > order.index("BRA")
    assert order[-1] == "HALO"
    assert all(entry["reason"] for entry in floor["waiting"])  # type: ignore[attr-defined]
    program.picture("twenty-wait")


def test_a_held_key_and_an_impatient_second_press_advance_once(program: Program) -> None:
    meeting = opened(program, "ccm-im-2025")
    for words in (("start-session", "2"), ("take-up", "c")):
        assert program.command("do", str(meeting), *words).returncode == 0
    add(program, "fra")
    on_the_floor(program, meeting, lambda f: "FRA" in waiting(f), "the desk is at the item")
    program.screen.tool("keydown", "F8")
    time.sleep(2.5)
    program.screen.tool("keyup", "F8")
    floor = on_the_floor(program, meeting, lambda f: f["called"] or f["speaking"], "somebody is called")
    assert waiting(floor) == ["CHL", "LBN", "MRT", "SOM", "FRA"]
    on_the_floor(program, meeting, lambda f: speaker(f) == "AFG", "Afghanistan begins by itself")
    act(meeting, lambda: program.keys("F8", "F8", "F8"), "three presses")
    add(program, "nor")
    floor = on_the_floor(program, meeting, lambda f: "NOR" in waiting(f), "what was pressed before is done")
    assert waiting(floor) == ["LBN", "MRT", "SOM", "FRA", "NOR"]


def test_the_primary_key_returns_the_floor_after_a_point_of_order(program: Program, meeting: Path) -> None:
    command(program, "take up 1(c)")
    primary(program, meeting)
    primary(program, meeting)
    on_the_floor(program, meeting, lambda f: speaker(f) == "AFG", "Afghanistan speaks")
    add(program, "!fra")
    on_the_floor(program, meeting, lambda f: waiting(f)[:1] == ["FRA"], "a point of order waits first")
    program.picture("point-of-order-waits")
    act(meeting, lambda: program.keys("F2"), "giving the floor")
    on_the_floor(program, meeting, lambda f: speaker(f) == "FRA", "France has the floor")
    program.picture("point-of-order-speaks")
    primary(program, meeting)
    floor = on_the_floor(program, meeting, lambda f: speaker(f) == "AFG", "Afghanistan has the floor back")
    assert floor["interrupted"] == []


def test_an_act_on_the_command_line_appears_in_the_open_window(program: Program, meeting: Path) -> None:
    before = program.screen.tool("search", "--onlyvisible", "--name", "CCM Intersessional")
    assert before
    done = program.command("do", str(meeting), "--seat", "secretariat", "take-up", "b")
    assert done.returncode == 0, done.stderr
    add(program, "nor")
    floor = on_the_floor(
        program, meeting, lambda f: waiting(f) == ["NOR"], "Norway waits under the item taken up elsewhere"
    )
    assert floor["item"] == "b"
