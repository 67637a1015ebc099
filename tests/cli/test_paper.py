"""`facilitator paper` enters a past sitting from a sheet: all of it, or nothing and every fault at once."""

from pathlib import Path

import pytest

from tests.cli.conftest import Say, dump

GOOD = """Heure;Durée;Délégation;Qualité;Au nom de;Essentiel
10:05;3 min;Chili;;;A présenté sa demande
10:09–10:12;;Norvège;national;;
10h20;0,00208333;Union européenne;group;;Soutien
"""
BAD = """Time,Duration,Delegation,Capacity
10:05,3,Chile,
10:5x,3,Narnia,juggler
10:07,3,France,
10:20,,Norway,
10:30,3,Sweden,
10:25,3,Austria,
,3,,
"""


@pytest.fixture
def made(folder: Path, say: Say) -> Path:
    assert say("new", "m.floor", "--from", "ccm-im-2025").code == 0
    (folder / "good.csv").write_text(GOOD, encoding="utf-8")
    (folder / "bad.csv").write_text(BAD, encoding="utf-8")
    return folder / "m.floor"


def test_a_sheet_in_another_language_is_entered_whole_and_undone_at_once(made: Path, say: Say) -> None:
    before = dump(made)
    shown = say("paper", "m.floor", "good.csv", "--item", "c", "--session", "1", "--preview", "--json").json
    assert isinstance(shown, dict)
    assert [(one["who"], one["row"], one["capacity"]) for one in shown["lines"]] == [
        ("CHL", 2, "presenter"),
        ("NOR", 3, "national"),
        ("EUN", 4, "group"),
    ]
    assert shown["faults"] == []
    assert dump(made) == before
    said = say("paper", "m.floor", "good.csv", "--item", "c", "--session", "1", "--at", "2025-04-07T19:00")
    assert (said.code, said.err) == (0, "")
    assert "row 4: European Union · group statement · 10:20–10:23 (3 min) · 1(c) · Soutien" in said.out
    log = say("log", "m.floor").json
    assert [one["who"] for one in log] == ["CHL", "NOR", "EUN"]  # type: ignore[attr-defined]
    assert say("do", "m.floor", "--at", "2025-04-07T19:01", "undo").code == 0
    assert say("log", "m.floor").json == []


def test_every_fault_is_named_with_its_place_and_nothing_is_recorded(made: Path, say: Say) -> None:
    before = dump(made)
    said = say("paper", "m.floor", "bad.csv", "--item", "c", "--session", "1")
    assert said.code == 1
    for words in (
        "row 3, column A: “10:5x” is not a time",
        "row 3, column C: No delegation is called “Narnia”",
        "row 3, column D: “juggler” is not a capacity",
        "row 4: Chile had the floor from 10:05:00 to 10:08:00",
        "row 5: It is not said until when Norway spoke",
        "row 7: It begins before the line above it",
        "row 8, column A: The time is missing",
        "row 8, column C: It is not said who spoke",
        "Nothing was recorded.",
    ):
        assert words in said.err
    assert "Sweden" not in said.err
    assert dump(made) == before
    (made.parent / "none.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    assert "No columns for time and delegation" in say("paper", "m.floor", "none.csv").err


def test_a_meeting_is_handed_over_and_taken_over(made: Path, say: Say) -> None:
    words = (
        "hand-over",
        "m.floor",
        "day 1",
        "--note",
        "Ask Chile",
        "--at",
        "2025-04-07T19:00",
        "--seat",
        "secretariat",
    )
    assert say(*words).code == 0
    said = say("take-over", "day 1")
    assert said.out.splitlines()[:2] == [
        "Handed over at Monday 7 April 2025, 19:00 by secretariat.",
        "Note: Ask Chile",
    ]
    assert "Nothing was recorded in the former file" in said.out
    assert say(*words).code == 1
