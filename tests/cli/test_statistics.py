"""Statistics on the command line: shown, written, and over several meetings."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from facilitator import resources
from tests.cli.conftest import Say, is_one_sentence


@pytest.fixture
def spoken(say: Say, meeting: Path) -> Path:
    """Afghanistan has spoken under (c)."""
    for words in (("give-floor",), ("end",)):
        assert say("do", meeting, *words).code == 0
    return meeting


def test_they_are_shown(say: Say, spoken: Path) -> None:
    shown = say("statistics", spoken)
    assert shown.code == 0
    assert "## By regional group" in shown.out
    assert "| Asia-Pacific States | 1 | 1 |" in shown.out
    assert "No gender was recorded" in shown.out
    assert "First-time" not in shown.out


def test_they_are_written_in_any_form(say: Say, spoken: Path) -> None:
    for form in ("md", "docx", "xlsx", "csv"):
        assert say("statistics", spoken, "--to", f"s.{form}").code == 0
    assert "# Statistics" in Path("s.md").read_text() or "**Statistics**" in Path("s.md").read_text()
    rows = list(csv.DictReader(Path("s.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [(row["by"], row["name"], row["recorded_for"]) for row in rows] == [
        ("Regional group", "Asia-Pacific States", "1")
    ]
    assert "Statistics" in load_workbook("s.xlsx").sheetnames


def test_with_earlier_meetings_first_time_speakers_are_named(say: Say, spoken: Path) -> None:
    earlier = earlier_meeting(say)
    shown = say("statistics", spoken, earlier)
    assert shown.code == 0, shown.err
    assert "## First-time speakers" in shown.out
    assert "- Afghanistan" in shown.out
    assert say("statistics", spoken, earlier, "--to", "s.csv").code == 0
    rows = list(csv.DictReader(Path("s.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [row["name"] for row in rows if row["by"] == "First-time speaker"] == ["Afghanistan"]
    for words in (("take-up", "c"), ("request", "AFG"), ("give-floor",), ("end",)):
        assert say("do", earlier, *words).code == 0
    assert "Everybody who took the floor had done so before." in say("statistics", spoken, earlier).out


def test_a_meeting_that_is_no_earlier_one_is_refused(say: Say, spoken: Path) -> None:
    refused = say("statistics", earlier_meeting(say), spoken)
    assert (refused.code, is_one_sentence(refused.err)) == (1, True)
    assert "no earlier meeting" in refused.err


def earlier_meeting(say: Say) -> Path:
    """Make the meeting of the year before."""
    shipped = resources.path("meetings", "ccm-im-2025.toml").read_text(encoding="utf-8")
    Path("earlier.toml").write_text(shipped.replace("2025-04", "2024-04"))
    assert say("new", "earlier.floor", "--from", "earlier.toml").code == 0
    return Path("earlier.floor")
