"""Kinds and bodies: every event ever written can be read again, and what cannot be read is named."""

import json
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

from facilitator.core.ids import StatementId
from facilitator.core.meeting import Event
from facilitator.core.statements import GistWritten
from facilitator.storage.codec import EVENT_OF_KIND, OLDER, Body, decode, encode, kind_of
from facilitator.storage.journal import Damaged, NewerVersion
from tests.storage.samples_of_events import EVERY_EVENT

SAMPLES = Path(__file__).parent / "samples"


def test_the_table_names_every_event_of_the_meeting_and_nothing_else() -> None:
    assert set(EVENT_OF_KIND.values()) == set(get_args(Event))
    assert len(EVENT_OF_KIND) == len(get_args(Event))


def test_there_is_a_sample_of_every_kind_ever_written() -> None:
    assert {sample.stem for sample in SAMPLES.glob("*.json")} == set(EVENT_OF_KIND) | set(OLDER)


@pytest.mark.parametrize("kind", sorted({*EVENT_OF_KIND, *OLDER}))
def test_a_recorded_sample_is_read_with_all_it_says(kind: str) -> None:
    text = (SAMPLES / f"{kind}.json").read_text(encoding="utf-8")
    event = decode(kind, text)
    assert isinstance(event, tuple(EVENT_OF_KIND.values()))
    assert kind in OLDER or isinstance(event, EVENT_OF_KIND[kind])
    assert contains(json.loads(encode(event)), json.loads(text))


def contains(whole: object, part: object) -> bool:
    """Say whether every value of a recorded body stands in the body as it is written today."""
    match whole, part:
        case dict(), dict():
            return all(key in whole and contains(whole[key], value) for key, value in part.items())
        case list(), str() if part and whole == [part]:
            # what one delegation made may now be made by several
            return True
        case list(), list():
            return len(whole) == len(part) and all(map(contains, whole, part))
        case _:
            return whole == part


@pytest.mark.parametrize("event", EVERY_EVENT, ids=kind_of)
def test_an_event_comes_back_as_it_was(event: Event) -> None:
    assert decode(kind_of(event), encode(event)) == event


def test_the_samples_of_events_leave_out_no_kind() -> None:
    assert {type(event) for event in EVERY_EVENT} == set(get_args(Event))


@pytest.mark.parametrize("event", EVERY_EVENT, ids=kind_of)
def test_no_field_of_a_sample_rests_on_a_default(event: Event) -> None:
    defaults = {f.name: f.default for f in fields(event)}
    assert all(getattr(event, name) != default for name, default in defaults.items())


def test_a_body_is_written_in_one_form_only() -> None:
    event = GistWritten(statement=StatementId(9), text="« déjà vu »", revision=1)
    assert encode(event) == '{"asked_by":null,"revision":1,"statement":9,"text":"« déjà vu »"}'


def test_an_unknown_kind_is_named_and_points_to_a_newer_version() -> None:
    with pytest.raises(NewerVersion, match="“floor-sold”"):
        decode("floor-sold", "{}")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('{"statement":"nine","text":"","revision":1}', r"“gist-written”.*statement"),
        ('{"statement":9,"revision":1}', r"“gist-written”.*text"),
        ('{"statement":9,"text":7,"revision":1}', r"“gist-written”.*text"),
        ("[]", "“gist-written”"),
        ("{", "“gist-written” event is not JSON"),
    ],
)
def test_a_wrong_body_is_refused_by_kind_and_field(body: str, said: str) -> None:
    with pytest.raises(Damaged, match=said):
        decode("gist-written", body)


def test_a_field_this_version_does_not_know_is_never_dropped_in_silence() -> None:
    text = (SAMPLES / "point-noted.json").read_text(encoding="utf-8")
    body = json.loads(text)
    body["point"]["mood"] = "sour"
    with pytest.raises(NewerVersion, match=r"“point-noted”.*\$\.point\.mood"):
        decode("point-noted", json.dumps(body))


@pytest.mark.parametrize(
    "path", [("delegations", 0), ("definition", "items", 0, "roles", 0), ("definition", "sessions", 0)]
)
def test_a_field_this_version_does_not_know_is_found_inside_lists_too(path: tuple[str | int, ...]) -> None:
    body = json.loads((SAMPLES / "meeting-defined.json").read_text(encoding="utf-8"))
    inner = body
    for step in path:
        inner = inner[step]
    inner["mood"] = "sour"
    with pytest.raises(NewerVersion, match=r"“meeting-defined”.*\[0\].*mood"):
        decode("meeting-defined", json.dumps(body))


@pytest.mark.parametrize("time", ["2025-04-07T10:00:00+02:00", "2025-04-07T08:00:00"])
@pytest.mark.parametrize(("kind", "path"), [("hard-stop-moved", ("end",)), ("floor-requested", ("request", "asked"))])
def test_a_time_that_is_not_in_utc_is_refused_wherever_it_stands(kind: str, path: tuple[str, ...], time: str) -> None:
    body = json.loads((SAMPLES / f"{kind}.json").read_text(encoding="utf-8"))
    *outer, last = path
    inner = body
    for step in outer:
        inner = inner[step]
    inner[last] = time
    with pytest.raises(Damaged, match="UTC"):
        decode(kind, json.dumps(body))


def test_an_old_kind_is_brought_to_the_new_shape_step_by_step() -> None:
    def first(body: Body) -> tuple[str, Body]:
        return "summary-written", {**body, "revision": 1}

    def second(body: Body) -> tuple[str, Body]:
        return "gist-written", {"statement": body["of"], "text": body["text"], "revision": body["revision"]}

    older = {"summary-noted": first, "summary-written": second}
    event = decode("summary-noted", '{"of":3,"text":"said"}', older=older)
    assert event == GistWritten(statement=StatementId(3), text="said", revision=1)
