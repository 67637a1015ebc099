"""Times and durations on the command line: read as at the desk, an hour without a date as the next one."""

from pathlib import Path

import pytest

from tests.cli.conftest import Say, dump, is_one_sentence

NIGHT = """
name = "night"
title = "A night sitting"
zone = "{zone}"
delegations = "roll.csv"
[[sessions]]
number = 1
title = "Night"
start = {day}T22:00:00
end = {day}T23:30:00
[[items]]
code = "x"
title = "Item x"
start = {day}T22:00:00
end = {day}T23:00:00
[[items]]
code = "y"
title = "Item y"
start = {day}T23:00:00
end = {day}T23:30:00
"""


def a_night(say: Say, zone: str, day: str, *acts: str) -> None:
    """Make a meeting that sits from ten in the evening, and carry out acts, each with its time."""
    Path("night.toml").write_text(NIGHT.format(zone=zone, day=day), encoding="utf-8")
    Path("roll.csv").write_text(
        "code,category,name\nFRA,state_party,France\nCHE,state_party,Switzerland\n", encoding="utf-8"
    )
    assert say("new", "n.floor", "--from", "night.toml").err == ""
    for act in (f"{day}T22:00 start-session 1", "22:01 take-up x", "22:02 request FRA", *acts):
        at, *words = act.split()
        assert say("do", "n.floor", "--at", at, *words).err == ""


def test_the_times_of_acts_and_what_they_name_need_no_date_over_midnight(say: Say, folder: Path) -> None:
    a_night(say, "Europe/Zurich", "2025-04-07", "23:58 give-floor", "00:06 end")
    said = say("do", "n.floor", "--at", "0h10", "hard-stop", "02:00").lines[0]
    assert (said["at"], said["body"]) == (
        "2025-04-08T00:10:00+02:00",
        {"end": "2025-04-08T00:00:00.000000Z", "session": 1},
    )
    said = say("do", "n.floor", "--at", "12.10 a.m.", "plan", "y", "--start", "00:30", "--minutes", "20").lines[0]
    assert (said["body"]["start"], said["body"]["end"]) == (  # type: ignore[index]
        "2025-04-07T22:30:00.000000Z",
        "2025-04-07T22:50:00.000000Z",
    )
    for line in ("correct 1 --end 00:05", "split 1 --at 00:02", "correct 1 --begin 2025-04-07T23:59"):
        assert say("do", "n.floor", "--at", "2025-04-20T10:00", *line.split()).err == ""
    log = say("log", "n.floor").json
    assert [(row["begin"], row["end"]) for row in log] == [  # type: ignore[index, union-attr]
        ("2025-04-07T23:59:00+02:00", "2025-04-08T00:02:00+02:00"),
        ("2025-04-08T00:02:00+02:00", "2025-04-08T00:05:00+02:00"),
    ]


def test_a_script_may_leave_out_the_date_after_its_first_line(say: Say, meeting: Path) -> None:
    Path("script.txt").write_text("2025-04-07T10:05 give-floor\n10:06:30 end\n1007 give-floor\n10h08 end\n")
    assert say("run", meeting, "script.txt").err == ""
    assert [row["begin"][11:19] for row in say("log", meeting).json] == ["10:05:00", "10:07:00"]  # type: ignore[union-attr, index]
    shown = say("show", meeting, "--at", "10:06").json
    assert (shown["at"], shown["speaking"]["spoken"]) == ("2025-04-07T10:06:00+02:00", 60)  # type: ignore[index, call-overload]


def test_an_hour_before_the_last_act_is_no_hour_of_the_next_day(say: Say, meeting: Path) -> None:
    before = dump(meeting)
    said = say("do", meeting, "--at", "09:59", "give-floor")
    assert (said.code, is_one_sentence(said.err), dump(meeting)) == (1, True, before)
    assert "2025-04-07 09:59:00 is before the last act" in said.err


@pytest.mark.parametrize(
    ("zone", "day", "late", "typed", "sentence"),
    [
        ("Europe/Zurich", "2025-03-29", "23:00", "02:30", "There is no 02:30 on 30 March: the clocks go forward then. Give another time.\n"),
        ("America/New_York", "2025-11-01", "01:50-04:00", "01:10", "01:10 comes twice on 2 November. Write -04:00 or -05:00 behind it, as in 01:10-04:00.\n"),
    ],
    ids=["skipped", "twice"],
)  # fmt: skip
@pytest.mark.parametrize("dated", [False, True], ids=["hour", "day and hour"])
def test_an_hour_that_the_clocks_skip_or_have_twice_is_refused_alike_everywhere(
    say: Say, folder: Path, *, zone: str, day: str, late: str, typed: str, sentence: str, dated: bool
) -> None:
    a_night(say, zone, day, f"{late} give-floor")
    next_day = "2025-03-30" if day.startswith("2025-03") else "2025-11-02"
    wanted = f"{next_day}T{typed}" if dated else typed
    Path("script.txt").write_text(f"{wanted} end\n")
    lines = (
        ("do", "n.floor", "--at", wanted, "end"),
        ("show", "n.floor", "--at", wanted),
        ("search", "n.floor", "word", "--since", wanted),
        ("do", "n.floor", "hard-stop", wanted),
        ("do", "n.floor", "plan", "y", "--start", wanted),
        ("do", "n.floor", "correct", "1", "--begin", wanted),
        ("run", "n.floor", "script.txt"),
    )
    for line in lines:
        said = say(*line)
        assert (said.code, said.err.removeprefix("Line 1: ")) == (1, sentence), line


def test_the_offset_that_was_asked_for_is_taken(say: Say, folder: Path) -> None:
    a_night(say, "America/New_York", "2025-11-01", "01:50-04:00 give-floor")
    said = say("do", "n.floor", "--at", "01:10-05:00", "end").lines[0]
    assert said["at"] == "2025-11-02T01:10:00-05:00"
    log = say("log", "n.floor").json
    assert log[0]["spoken"] == 20 * 60  # type: ignore[index, call-overload]


@pytest.mark.parametrize(("typed", "seconds"), [("30", 30), ("2:30", 150), ("5 min", 300), ("1m30", 90), ("-90s", -90)])
def test_durations_may_have_units(say: Say, meeting: Path, typed: str, seconds: float) -> None:
    say("do", meeting, "--at", "10:05", "give-floor")
    assert say("do", meeting, "--at", "10:06", "add-time", typed).lines[0]["body"]["seconds"] == seconds  # type: ignore[index]


def test_what_is_no_duration_says_the_unit_of_a_bare_number(say: Say, meeting: Path) -> None:
    for words, unit in (
        (("set-limit", "national", "long"), "seconds"),
        (("plan", "d", "--minutes", "long"), "minutes"),
    ):
        said = say("do", meeting, "--at", "10:05", *words)
        assert (said.code, is_one_sentence(said.err)) == (1, True)
        assert f"is not a duration. Write {unit}" in said.err
