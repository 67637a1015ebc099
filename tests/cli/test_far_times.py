"""Times that cannot have been (R15, T2): refused in one sentence; a file that holds one since long can be used."""

import re
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.core.clock import FIRST_INSTANT, LAST_INSTANT
from facilitator.core.commands import Command, decide
from facilitator.core.ids import ActId, SeatName
from facilitator.core.trail import Trail
from facilitator.storage.journal import Draft
from facilitator.storage.sqlite import open_file
from tests.cli.conftest import Say, dump, is_one_sentence

CHAIR = SeatName("chair")
FAR = (LAST_INSTANT, datetime(3025, 4, 7, 8, 30, tzinfo=UTC))


@pytest.mark.parametrize("at", ["3025-04-07T10:05:00", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59"])
def test_a_time_that_cannot_have_been_is_refused_in_one_sentence(say: Say, meeting: Path, at: str) -> None:
    before = dump(meeting)
    said = say("do", meeting, "--at", at, "give-floor")
    assert (said.code, said.out) == (1, "")
    assert is_one_sentence(said.err)
    assert "more than a day after now" in said.err
    assert dump(meeting) == before


def test_the_second_line_of_a_script_may_not_be_a_thousand_years_later(say: Say, meeting: Path) -> None:
    Path("day.script").write_text("2025-04-07T10:05 give-floor\n3025-04-07T10:06 end\n", encoding="utf-8")
    said = say("run", meeting, "day.script")
    assert said.code == 1
    assert is_one_sentence(said.err)
    assert said.err.startswith("Line 2: ")


def trail_of(path: Path) -> Trail:
    with closing(open_file(path)) as journal:
        return Trail(journal.read())


def record(path: Path, name: str, at: datetime) -> None:
    """Record an act as an earlier version of the program did, which took any time."""
    with closing(open_file(path)) as journal:
        trail = Trail(journal.read())
        events = decide(trail, Command(name=name), now=at, seat=CHAIR)
        act = ActId(f"far-{trail.seq}")
        drafts = [Draft(act=act, part=i, seat=CHAIR, at=at, event=event) for i, event in enumerate(events)]
        journal.append(drafts, after=trail.seq)


@pytest.fixture(params=FAR, ids=["9999", "3025"])
def spoilt(meeting: Path, request: pytest.FixtureRequest) -> Path:
    record(meeting, "give-floor", request.param)
    return meeting


READING: dict[str, Callable[[Path], tuple[str, ...]]] = {
    "show": lambda file: ("show", str(file)),
    "show at": lambda file: ("show", str(file), "--at", "9999-12-31T23:59:59Z"),
    "log": lambda file: ("log", str(file)),
    "verify": lambda file: ("verify", str(file)),
    "search": lambda file: ("search", str(file), "afghanistan"),
    "letters": lambda file: ("letters", str(file), "letters"),
    "finalise": lambda file: ("finalise", str(file), "--despite", "a far time"),
    "handout": lambda file: ("handout", str(file), "handout.floor"),
    **{
        form: lambda file, form=form: ("export", str(file), "--to", f"record.{form}")  # type: ignore[misc]
        for form in ("md", "html", "docx", "pdf", "xlsx", "csv", "json", "ics")
    },
    **{
        variant: lambda file, variant=variant: ("export", str(file), "--to", "r.md", "--as", variant)  # type: ignore[misc]
        for variant in ("internal", "summary", "digest", "list")
    },
}


@pytest.mark.parametrize("reading", READING)
def test_a_file_that_holds_a_far_time_is_read(say: Say, spoilt: Path, reading: str) -> None:
    said = say(*READING[reading](spoilt))
    assert said.code == 0, said.err
    assert "Traceback" not in said.err


def test_a_file_that_holds_a_far_time_goes_on_and_undo_takes_the_act_back(say: Say, spoilt: Path) -> None:
    last = trail_of(spoilt).events[-1].at
    assert say("do", spoilt, "pause").code == 0
    assert say("do", spoilt, "undo").code == 0
    assert say("do", spoilt, "undo").code == 0
    trail = trail_of(spoilt)
    assert trail.meeting.speaker is None
    assert all(one.at >= last for one in trail.events[-3:])
    assert say("show", spoilt).code == 0


def test_a_file_that_holds_a_far_time_says_so_and_by_what_it_is_put_right(say: Say, spoilt: Path) -> None:
    shown = say("show", spoilt)
    assert is_one_sentence(shown.err)
    assert "are impossible" in shown.err
    line = re.search(r"clock-was (\d+) --since (\d+)", shown.err)
    assert line is not None
    stated = say("do", spoilt, "--at", "2025-04-07T10:06", "pause")
    assert (stated.code, stated.err) == (1, shown.err)
    live = say("do", spoilt, "pause")
    assert (live.code, live.err) == (0, shown.err)
    put = say("do", spoilt, "clock-was", line[1], "--since", line[2])
    assert (put.code, put.err) == (0, "")
    assert say("show", spoilt).err == ""
    assert "2025-04-07T10:00:00" in say("log", spoilt).json[0]["begin"]  # type: ignore[index]
    assert say("do", spoilt, "undo").code == 0
    assert "are impossible" in say("show", spoilt).err


@pytest.mark.parametrize("reading", READING)
def test_a_file_whose_first_act_is_in_the_year_1_is_read(say: Say, folder: Path, reading: str) -> None:
    assert say("new", "m.floor", "--from", "ccm-im-2025").code == 0
    for words in (("start-session", "1"), ("take-up", "c"), ("give-floor",)):
        said = say("do", "m.floor", "--at", FIRST_INSTANT.isoformat(), *words)
        assert said.code == 0, said.err
    said = say(*READING[reading](folder / "m.floor"))
    assert said.code == 0, said.err


@pytest.mark.parametrize("at", ["3025-04-07T10:05:00", "9999-12-31T23:59:59", "0001-01-01T00:00:00"])
def test_whatever_takes_the_time_of_an_act_refuses_one_that_cannot_have_been(say: Say, meeting: Path, at: str) -> None:
    Path("sheet.csv").write_text("time,end,delegation\n09:05,09:08,France\n", encoding="utf-8")
    before = dump(meeting)
    for words in (
        ("paper", meeting, "sheet.csv", "--item", "c", "--at", at),
        ("hand-over", meeting, "given", "--at", at),
    ):
        said = say(*words)
        assert said.code == 1
        assert is_one_sentence(said.err)
    assert say("show", meeting, "--at", at).code in {0, 1}
    assert dump(meeting) == before
