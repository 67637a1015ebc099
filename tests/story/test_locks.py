"""Stories of the file: the desk keeps its locks whatever is done, and nothing is lost where the file is taken away."""

import json
from pathlib import Path

import pytest

from tests.locks import locks_on, on_linux
from tests.story.conftest import Program, comes, moment, until
from tests.story.test_by_mouse import click
from tests.story.test_the_chair_by_keys import add, command, on_the_floor, primary, speaker, waiting
from tests.story.test_the_chair_by_keys import meeting as meeting  # noqa: PLC0414 - a fixture

RECEIVED = (1123, 300)


class Neighbour:
    """Another process that opens the meeting, acts and closes after each step at the desk, and looks at the locks."""

    def __init__(self, program: Program, meeting: Path) -> None:
        self._program, self._meeting = program, meeting
        self._before = self._locks()
        self.said: list[str] = []
        assert len(self._before) == 2

    def visits_after(self, step: str) -> None:
        assert self._locks() == self._before, step
        self.said.append(f"Said after {step}.")
        done = self._program.command("do", str(self._meeting), "--seat", "neighbour", "chair-says", self.said[-1])
        assert done.returncode == 0, done.stderr
        assert self._locks() == self._before, step

    def _locks(self) -> list[str]:
        assert self._program.process is not None
        return locks_on(self._meeting, self._program.process.pid)


def showing(program: Program, title: str) -> bool:
    return bool(program.screen.tool("search", "--onlyvisible", "--name", f"^{title}"))


def cancelled(program: Program, title: str, folder: Path) -> None:
    """Wait for a file dialog, go into a folder with it, complete a name, and leave it."""
    until(lambda: showing(program, title), f"the dialog “{title}” shows")
    program.keys("ctrl+a")
    program.types(f"{folder}/")
    moment(0.8)
    program.types("m")
    moment(0.8)
    program.picture(f"dialog-{title}".replace(" ", "-").lower())
    while showing(program, title):
        program.keys("Escape")


def answered(program: Program, title: str, path: Path) -> None:
    until(lambda: showing(program, title), f"the dialog “{title}” shows")
    program.keys("ctrl+a")
    program.types(str(path))
    program.keys("Return")
    if not comes(lambda: not showing(program, title), 0.4):
        # the file is there: it asks whether to replace it
        program.keys("alt+y")
    until(lambda: not showing(program, title), f"the dialog “{title}” is gone")


@on_linux
def test_the_desk_keeps_its_locks_all_day_and_nothing_is_lost_at_a_kill(program: Program, meeting: Path) -> None:
    neighbour = Neighbour(program, meeting)
    neighbour.visits_after("opening")
    command(program, "take up 1(c)")
    neighbour.visits_after("an act")
    add(program, "fra")
    primary(program, meeting)
    primary(program, meeting)
    on_the_floor(program, meeting, lambda f: speaker(f) == "AFG", "Afghanistan speaks")
    program.keys("ctrl+Down")
    program.types("Presented its request.")
    program.keys("F6")
    neighbour.visits_after("a gist")

    program.keys("ctrl+o")
    cancelled(program, "Open a meeting", meeting.parent)
    neighbour.visits_after("the dialog to open was left")
    program.keys("ctrl+o")
    answered(program, "Open a meeting", meeting)
    neighbour.visits_after("the meeting was opened again")
    command(program, "minutes as markdown")
    cancelled(program, "Export", meeting.parent)
    neighbour.visits_after("the dialog to export was left")
    for suffix, words in (("html", "minutes as html"), ("pdf", "minutes as pdf"), ("docx", "minutes as word")):
        command(program, words)
        target = program.home / f"minutes.{suffix}"
        answered(program, "Export", target)
        until(target.exists, f"{target.name} is written")
        neighbour.visits_after(f"the export as {suffix}")
    program.keys("ctrl+f")
    program.types("request")
    moment(0.5)
    program.keys("Escape")
    neighbour.visits_after("a search")
    _receive_texts(program, meeting, neighbour)

    act_of_the_desk = "The last word of the desk"
    program.keys("ctrl+shift+r")
    moment(0.3)
    program.types(act_of_the_desk)
    program.keys("Return")
    until(lambda: act_of_the_desk in said(program, meeting), "the last act of the desk is recorded")
    program.kill()
    assert said(program, meeting) == [*neighbour.said, act_of_the_desk]
    assert "unchanged" in program.command("verify", str(meeting)).stdout.lower()


def _receive_texts(program: Program, meeting: Path, neighbour: Neighbour) -> None:
    """Receive a text, and try to receive the meeting itself; save the text, and try to save it as the meeting."""
    text, saved = program.home / "statement.txt", program.home / "saved.txt"
    text.write_text("As delivered.", encoding="utf-8")
    for path in (meeting, text):
        click(program, RECEIVED)
        answered(program, "The text of the statement", path)
        program.picture(f"received-{path.stem}")
        neighbour.visits_after(f"{path.name} was received")
    assert program.log(meeting)[0]["documents"] == ["statement.txt"]
    for path in (meeting, saved):
        click(program, RECEIVED)
        program.keys("Down", "Down", "Return")
        answered(program, "Save the text", path)
        neighbour.visits_after(f"the text was saved as {path.name}")
        program.picture(f"saved-as-{path.stem}")
    assert saved.read_text("utf-8") == "As delivered."


def said(program: Program, meeting: Path) -> list[str]:
    """Give the remarks of the chair that the file holds."""
    entries = json.loads(program.command("entries", str(meeting), "--json").stdout)
    return [entry["gist"] for entry in entries]


@pytest.mark.parametrize("ends", [("-wal",), ("", "-wal", "-shm")], ids=["the log", "everything"])
def test_what_is_deleted_under_the_desk_is_saved_and_no_act_is_lost(
    program: Program, meeting: Path, ends: tuple[str, ...]
) -> None:
    command(program, "take up 1(d)")
    add(program, "fra", "ken")
    on_the_floor(program, meeting, lambda f: waiting(f) == ["FRA", "KEN"], "two wait")
    gone = [meeting.with_name(meeting.name + end) for end in ends]
    before = [file.stat().st_ino for file in gone]
    for file in gone:
        file.unlink()
    until(lambda: all(file.exists() for file in gone), "the desk has written everything again")
    assert [file.stat().st_ino for file in gone] != before
    moment(0.5)
    program.picture("written-again")
    program.kill()
    assert waiting(program.show(meeting)) == ["FRA", "KEN"]
    program.start("open", str(meeting), title="CCM Intersessional")
    until(lambda: program.active.startswith("CCM"), "the window has the keys")
    add(program, "nor")
    on_the_floor(program, meeting, lambda f: waiting(f) == ["FRA", "KEN", "NOR"], "the meeting goes on")
    assert "unchanged" in program.command("verify", str(meeting)).stdout.lower()
