"""Stories of a computer whose clock is set while somebody speaks: real windows, real files, the clock by libfaketime."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from facilitator.core.meeting import Meeting
from facilitator.resources import path as resource
from tests.faking import SetClock, set_clock
from tests.story.conftest import DEAF_SECONDS, Program, act, moment, read, until
from tests.story.test_by_mouse import click

# the answers to the question about a jump, on the screen of the stories
THEY_WERE_AHEAD, LEAVE_IT_OUT = (1257, 163), (1070, 163)
# what the clock of the window may be off from that of the test, which reads another
CLOSE = 0.1


@dataclass
class Desk:
    """A window at a meeting whose clock we set, and what the steady clock of the test says of its acts."""

    program: Program
    path: Path
    clock: SetClock

    def meeting(self) -> Meeting:
        return read(self.path).meeting

    def press(self, key: str, holds: Callable[[Meeting], object], what: str) -> tuple[float, float]:
        """Press a key until the desk listens, and give between which instants that was done."""
        started = time.monotonic()
        act(self.path, lambda: self.program.keys(key), what)
        until(lambda: holds(self.meeting()), what)
        return started, time.monotonic()

    def answer(self, place: tuple[int, int], holds: Callable[[Meeting], object], what: str) -> None:
        """Click on an answer of the question about a jump."""
        click(self.program, place)
        until(lambda: holds(self.meeting()), what)

    def put(self, by: float) -> None:
        """Set the clock, and let the desk go on for a while."""
        self.clock.put(by)
        moment(1.3)


@pytest.fixture
def desk(program: Program, tmp_path: Path) -> Desk:
    """Give a desk with item (c) taken up by a clock that is an hour ahead; Next gives the floor at once."""
    clock = set_clock(tmp_path)
    clock.put(3600)
    program.environment |= clock.environment
    shipped = (resource("meetings") / "ccm-im-2025.toml").read_text("utf-8")
    definition = program.home / "at-once.toml"
    definition.write_text(shipped.replace("begin_after = 5.0", "begin_after = 0.0"), "utf-8")
    path = program.home / "meeting.floor"
    for words in (("new", str(path), "--from", str(definition)), ("do", str(path), "start-session", "2"), ("do", str(path), "take-up", "c")):  # fmt: skip
        done = program.command(*words)
        assert done.returncode == 0, done.stderr
    program.start("open", str(path), title="CCM Intersessional")
    until(lambda: program.active.startswith("CCM"), "the window has the keys")
    program.keep_the_days()
    return Desk(program, path, clock)


def speaks(meeting: Meeting, who: str) -> bool:
    return meeting.speaker is not None and meeting.speaker.who == who


def test_statements_are_as_long_as_they_were_though_the_clock_is_put_back_while_they_are_made(desk: Desk) -> None:
    pressed = []
    for who, puts in (("AFG", (0,)), ("CHL", (-7200, -7100)), ("LBN", (-90_000,)), ("MRT", ())):
        pressed.append(desk.press("F8", lambda m, w=who: speaks(m, w), f"{who} speaks"))
        for by in puts:
            desk.put(by)
    desk.program.picture("after-the-clock-was-set")
    found = [s.spoken(s.end) for s in desk.meeting().statements() if s.end is not None]
    assert len(found) == len(pressed) - 1
    for length, begun, ended in zip(found, pressed, pressed[1:], strict=False):
        assert ended[0] - begun[1] - CLOSE <= length <= ended[1] - begun[0] + CLOSE


def test_the_question_stays_until_it_is_answered_and_one_click_puts_the_times_right(desk: Desk) -> None:
    """The clock is an hour ahead and is put right; nobody answers at once, F8 goes on; then it leaps while LBN speaks."""
    pressed, began = [], []
    for who in ("AFG", "CHL", "LBN"):
        began.append(time.time())
        pressed.append(desk.press("F8", lambda m, w=who: speaks(m, w), f"{who} speaks"))
        began.append(time.time())
        if who == "AFG":
            desk.put(0)
    desk.program.picture("put-back-and-not-answered")
    desk.answer(
        THEY_WERE_AHEAD, lambda m: began[0] - CLOSE <= begin(m, "AFG") <= began[1] + CLOSE, "the times are right"
    )
    for number, who in enumerate(("AFG", "CHL", "LBN")):
        assert began[2 * number] - CLOSE <= begin(desk.meeting(), who) <= began[2 * number + 1] + CLOSE
    desk.program.keys("ctrl+z")
    until(lambda: begin(desk.meeting(), "AFG") > began[1] + 3000, "undo takes that back")
    desk.answer(THEY_WERE_AHEAD, lambda m: begin(m, "AFG") <= began[1] + CLOSE, "the times are right again")

    desk.put(5400)
    desk.program.picture("leapt-while-lebanon-speaks")
    pressed.append(desk.press("F8", lambda m: speaks(m, "MRT"), "MRT speaks"))
    assert spoken(desk.meeting(), "LBN") > 5000
    moment(DEAF_SECONDS)
    desk.answer(LEAVE_IT_OUT, lambda m: spoken(m, "LBN") < 5000, "the leap is left out")
    for who, begun, ended in zip(("AFG", "CHL", "LBN"), pressed, pressed[1:], strict=False):
        assert ended[0] - begun[1] - CLOSE <= spoken(desk.meeting(), who) <= ended[1] - begun[0] + CLOSE


def begin(meeting: Meeting, who: str) -> float:
    """Give when somebody began, in seconds since 1970 as the right clock counts them."""
    return next(s.begin.timestamp() for s in meeting.statements() if s.who == who and s.begin)


def spoken(meeting: Meeting, who: str) -> float:
    return next(s.spoken(s.end) for s in meeting.statements() if s.who == who and s.end)
