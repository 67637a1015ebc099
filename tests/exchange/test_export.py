"""Export: the form follows the name, and there is a whole file or none."""

import csv
import json
import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from facilitator.core.agenda import ItemSuspended, ItemTakenUp, MeetingDefined, SessionStarted
from facilitator.core.ids import ActId, ItemCode, SeatName
from facilitator.core.meeting import Event, Recorded
from facilitator.core.minuting.variants import Variant
from facilitator.core.trail import Trail
from facilitator.exchange.export import ExportFault, export
from facilitator.exchange.forms import FORMS, RecordChoice
from tests.recorded_meeting import ROSTER, C, at, definition


@pytest.fixture
def trail() -> Trail:
    events: Sequence[tuple[datetime, Event]] = (
        (at(9, 0), MeetingDefined(definition=definition(), delegations=ROSTER.delegations)),
        (at(15, 0), SessionStarted(session=1)),
        (at(15, 2), ItemTakenUp(item=C)),
    )
    return Trail(
        Recorded(seq=n, act=ActId(f"a{n}"), part=0, seat=SeatName("chair"), at=when, recorded=when, event=event)
        for n, (when, event) in enumerate(events, start=1)
    )


@pytest.mark.parametrize("form", sorted(FORMS))
def test_the_form_follows_the_name(form: str, trail: Trail, tmp_path: Path) -> None:
    export(trail, tmp_path / f"minutes{form.upper()}", now=at(16, 0))
    content = (tmp_path / f"minutes{form.upper()}").read_bytes()
    begins = {
        ".docx": b"PK",
        ".pdf": b"%PDF-",
        ".html": b"<!DOCTYPE html>",
        ".md": b"# Conv",
        ".csv": b"\xef\xbb\xbfstatement,item",
        ".json": b"{",
        ".xlsx": b"PK",
        ".odt": b"PK",
        ".xml": b"<?xml",
        ".ics": b"BEGIN:VCALENDAR",
        ".vtt": b"WEBVTT",
    }
    assert content.startswith(begins[form])


@pytest.mark.parametrize("form", sorted(FORMS))
def test_nothing_but_the_file_is_left_and_what_was_there_is_replaced(form: str, trail: Trail, tmp_path: Path) -> None:
    target = tmp_path / f"minutes{form}"
    target.write_text("yesterday")
    export(trail, target, now=at(16, 0))
    assert list(tmp_path.iterdir()) == [target]
    assert b"yesterday" not in target.read_bytes()


def test_the_internal_log_has_the_trail_of_acts(trail: Trail, tmp_path: Path) -> None:
    export(trail, tmp_path / "log.md", RecordChoice(variant=Variant.INTERNAL), now=at(16, 0), head="0f3a")
    text = (tmp_path / "log.md").read_text()
    assert "## Trail of acts" in text
    assert "15:02:00 | chair |" in text
    assert "recorded events: 0f3a" in text


def test_without_an_instant_the_record_is_as_at_the_last_act(trail: Trail, tmp_path: Path) -> None:
    export(trail, tmp_path / "minutes.md")
    assert "Made on Monday 7 April 2025 at 15:02." in (tmp_path / "minutes.md").read_text()


def test_the_minutes_are_in_the_language_of_the_meeting(trail: Trail, tmp_path: Path) -> None:
    made = trail.events[0]
    french = replace(made, event=MeetingDefined(definition=replace(definition(), language="fr"), delegations=()))
    export(Trail([french, *trail.events[1:]]), tmp_path / "minutes.md")
    assert "**Compte rendu**" in (tmp_path / "minutes.md").read_text()


def test_one_item_is_exported_alone(trail: Trail, tmp_path: Path) -> None:
    export(trail, tmp_path / "c.json", RecordChoice(item=C), now=at(16, 0))
    assert json.loads((tmp_path / "c.json").read_text())["statements"] == []
    export(trail, tmp_path / "c.md", RecordChoice(item=C), now=at(16, 0))
    assert "## Attendance" not in (tmp_path / "c.md").read_text()


def test_planned_and_actual_are_a_csv_with_a_row_for_each_stretch(trail: Trail, tmp_path: Path) -> None:
    events: Sequence[tuple[datetime, Event]] = ((at(15, 30), ItemSuspended(item=C)), (at(16, 0), ItemTakenUp(item=C)))
    trail.append(
        [
            Recorded(seq=n, act=ActId(f"a{n}"), part=0, seat=SeatName("chair"), at=when, recorded=when, event=event)
            for n, (when, event) in enumerate(events, start=4)
        ]
    )
    export(trail, tmp_path / "plan.csv", RecordChoice(table="plan"), now=at(16, 10))
    rows = list(csv.DictReader((tmp_path / "plan.csv").read_text("utf-8-sig").splitlines()))
    kept = [(r["start"], r["end"], r["kept"]) for r in rows if r["item"] == "1(c)"]
    assert kept == [
        ("2025-04-07T15:02:00+02:00", "2025-04-07T15:30:00+02:00", "1680.0"),
        ("2025-04-07T16:00:00+02:00", "", "600.0"),
    ]


@pytest.mark.parametrize(("table", "begins"), [("list", "request,item"), ("totals", "by,name"), ("", "statement,item")])
def test_each_table_is_a_csv_of_its_own(table: str, begins: str, trail: Trail, tmp_path: Path) -> None:
    export(trail, tmp_path / "t.csv", RecordChoice(table=table), now=at(16, 0))
    assert (tmp_path / "t.csv").read_text("utf-8-sig").startswith(begins)


def test_only_a_csv_holds_one_table(trail: Trail, tmp_path: Path) -> None:
    with pytest.raises(ExportFault, match=r"ends in \.csv"):
        export(trail, tmp_path / "t.md", RecordChoice(table="plan"), now=at(16, 0))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "words", "sentence"),
    [
        ("minutes.rtf", {}, r"“minutes\.rtf” cannot be exported: choose a name that ends in \.docx"),
        ("minutes.xls", {}, r"“minutes\.xls” cannot be exported"),
        ("a.md", {"version": 1}, "The minutes are not finalised yet"),
        ("minutes", {}, "choose a name that ends in"),
        ("none/minutes.md", {}, "does not exist; make it, or choose another"),
        ("folder.md", {}, "is a folder; choose a file name"),
        ("a.md", {"item": ItemCode("zz")}, "The agenda has no item zz"),
        ("a.csv", {"session": 7}, "The meeting has no session 7"),
        ("a.md", {"variant": "secret"}, "choose circulated, internal"),
    ],
)
def test_what_cannot_be_exported_is_said_in_one_sentence_and_leaves_nothing(
    name: str, words: dict[str, Any], sentence: str, trail: Trail, tmp_path: Path
) -> None:
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(ExportFault, match=sentence):
        export(trail, tmp_path / name, RecordChoice(**words), now=at(16, 0))
    assert [path.name for path in tmp_path.rglob("*")] == ["folder.md"]


def test_a_full_disk_leaves_the_former_file_whole(
    trail: Trail, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "minutes.md"
    target.write_text("yesterday")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportFault, match="No space left on device"):
        export(trail, target, now=datetime(2025, 4, 7, 14, tzinfo=UTC))
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("minutes.md", "yesterday")]


def test_a_folder_that_cannot_be_written_to_is_named(trail: Trail) -> None:
    with pytest.raises(ExportFault, match="cannot be written"):
        export(trail, Path("/proc/minutes.md"), now=at(16, 0))
