"""Stories of what is typed: every word is in the record of the right statement or in the trail, and none elsewhere."""

from pathlib import Path

from tests.story.conftest import Program, until
from tests.story.test_the_chair_by_keys import command, on_the_floor, primary, speaker
from tests.story.test_the_chair_by_keys import meeting as meeting  # noqa: PLC0414 - a fixture


def begin(program: Program, path: Path, who: str) -> None:
    """Press the primary key and wait until the one who is called begins by itself, however slow the machine is."""
    primary(program)
    on_the_floor(program, path, lambda f: speaker(f) == who, f"{who} speaks")


def gists(program: Program, path: Path) -> dict[str, str]:
    return {str(statement["who"]): str(statement["gist"]) for statement in program.log(path)}


def test_a_correction_while_somebody_speaks_leaves_the_caret_where_it_was(program: Program, meeting: Path) -> None:
    command(program, "take up 1(c)")
    begin(program, meeting, "AFG")
    program.keys("ctrl+Down")
    begin(program, meeting, "CHL")
    program.keys("ctrl+k")
    until(lambda: program.window("Commands"), "the palette shows")
    program.types("correct the record")
    program.keys("Return")
    until(lambda: program.window("Correct"), "the prompt shows")
    program.keys("Down", "Tab", "Tab", "Down")
    program.picture("correcting")
    program.keys("Return")
    until(lambda: program.log(meeting)[0]["corrected"], "the correction is recorded")
    until(lambda: not program.window("Correct"), "the prompt is gone")
    program.types("Its request.")
    until(lambda: "Its request." in gists(program, meeting).values(), "the words are recorded")
    program.picture("corrected")
    assert gists(program, meeting) == {"AFG": "Its request.", "CHL": ""}
    assert speaker(program.show(meeting)) == "CHL"


def test_a_name_typed_over_what_is_filled_presides(program: Program, meeting: Path) -> None:
    assert program.command("do", str(meeting), "take-up", "j").returncode == 0
    command(program, "who presides")
    until(lambda: program.window("Who presides"), "the form shows")
    program.types("Germany")
    program.picture("who-presides")
    program.keys("Return")
    on_the_floor(program, meeting, lambda f: f["presiding"] == {"who": "DEU", "as": "facilitator"}, "Germany presides")
    until(lambda: not program.window("Who presides"), "the form is gone")
