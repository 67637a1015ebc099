"""The record as JSON: as its schema says, and the circulated one without what only the secretariat keeps."""

import hashlib
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from facilitator import resources
from facilitator.core.minutes import minutes
from facilitator.exchange.json import log
from facilitator.exchange.record import render_json, rows_of
from facilitator.exchange.rows import list_sheet
from tests.exchange.golden import assert_as_before
from tests.exchange.hostile import JINJA, LONG, hostile_meeting
from tests.recorded_meeting import at, recorded_meeting
from tests.room import Room

NOW = at(14, 0, day=8)
VARIANTS = ("circulated", "internal", "summary", "digest")
SCHEMA = json.loads(resources.path("schemas", "record.schema.json").read_text(encoding="utf-8"))


def record(variant: str = "circulated") -> str:
    meeting = recorded_meeting()
    return render_json(meeting, minutes(meeting, now=NOW, variant=variant, head="0f3a"), NOW, "0f3a")


def read(variant: str = "circulated") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(record(variant))
    return found


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_record_is_as_the_schema_says(variant: str) -> None:
    Draft202012Validator(SCHEMA).validate(read(variant))


def test_the_schema_tells_right_from_wrong() -> None:
    found = read()
    found["statements"][0]["kind"] = "speech"
    assert [error.json_path for error in Draft202012Validator(SCHEMA).iter_errors(found)] == ["$.statements[0].kind"]


@pytest.mark.parametrize("variant", ["circulated", "internal"])
def test_the_record_is_as_it_was_when_it_was_last_looked_at(variant: str) -> None:
    assert_as_before(f"{variant}.json", record(variant))


def test_the_hash_stands_for_the_minutes_in_the_file() -> None:
    found = read()
    canonical = json.dumps(found["minutes"], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert hashlib.sha256(canonical.encode()).hexdigest() == found["sha256"]


def test_who_was_not_heard_and_the_shares_stand_in_the_internal_log_only() -> None:
    assert (read()["list"], read()["totals"]) == ([], [])
    internal = read("internal")
    assert {"withdrawn", "not-reached", "written"} <= {row["outcome"] for row in internal["list"]}
    assert internal["totals"][-1]["by"] == "Meeting"


def test_the_summary_gives_no_statement_with_its_speaker() -> None:
    assert read("summary")["statements"] == []


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_hostile_record_is_as_the_schema_says_and_has_every_text(variant: str) -> None:
    meeting = hostile_meeting()
    text = render_json(meeting, minutes(meeting, now=NOW, variant=variant), NOW, "")
    found = json.loads(text)
    Draft202012Validator(SCHEMA).validate(found)
    printed = json.dumps(found["minutes"], ensure_ascii=False)
    assert json.dumps(JINJA[:40], ensure_ascii=False)[1:-1] in printed
    assert LONG[:2000] in printed


def test_language_topics_and_who_asked_for_a_correction_stand_with_the_statement() -> None:
    room = Room()
    for line in ("request FRA --language fr --person Somebody --item c", "take-up c", "give-floor", "topic 1 gender"):
        room.does(line, at=10)
    room.does("correct 1 --who NOR --asked-by FRA", at=60)
    internal = log(room.meeting, now=NOW)[0]
    circulated = log(room.meeting, now=NOW, internal=False)[0]
    assert [internal[k] for k in ("language", "topics", "person", "asked_by")] == ["fr", ["gender"], "Somebody", "FRA"]
    assert circulated == {**internal, "asked_by": None}


def test_who_waits_stands_in_the_table_of_the_list_with_place_class_and_reason() -> None:
    room = Room()
    for line in (
        "request FRA",
        "request SWE --on-behalf-of 'the Analysis Group'",
        "request CHE",
        "move 3 1",
        "give-floor 1",
    ):
        room.does(line)
    table = rows_of(room.meeting, list_sheet(room.meeting, room.instant))
    names = ("code", "position", "class", "reason", "pinned", "on_behalf_of")
    assert [tuple(row[name] for name in names) for row in table] == [
        ("FRA", None, "", "", None, ""),
        ("SWE", 2, "Groups of States", "Group statement", False, "the Analysis Group"),
        ("CHE", 1, "States Parties and signatories", "Moved by the chair 10:00", True, ""),
    ]
