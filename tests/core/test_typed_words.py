"""No typed character is lost: every word of every event stands in the trail (invariant 13)."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

import pytest

from facilitator.core.agenda import MeetingDefined, Segment, Topic
from facilitator.core.edited import MeetingEdited
from facilitator.core.events import record_of
from facilitator.core.meeting import Event
from facilitator.core.planned_documents import PlannedDocument
from facilitator.storage.codec import kind_of
from tests.room import Room
from tests.storage.samples_of_events import EVERY_EVENT

# what is chosen and not typed, what names something else, and what stands in a definition only
NO_WORDS = frozenset({
    "act", "after", "aligned", "aliases", "asked_by", "before", "by", "capacity", "code", "courtesy", "delegation", "delegations", "es",
    "feeds", "form", "fr", "group", "hashes", "head", "program", "inferred", "item", "joint", "language", "listed", "name", "obligations", "order", "reason", "retired",
    "role", "roll", "segment", "sha256", "tag", "who",
})  # fmt: skip


def texts(value: object, field: str = "") -> Iterator[tuple[str, str]]:
    """Go through every text in an event with the name of its field."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield field, value
    elif is_dataclass(value) and not isinstance(value, Topic | Segment | PlannedDocument):
        for one in fields(value):
            yield from texts(getattr(value, one.name), one.name)
    elif isinstance(value, Mapping):
        return
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one, field)


@pytest.mark.parametrize("event", [e for e in EVERY_EVENT if not isinstance(e, MeetingDefined)], ids=kind_of)
def test_every_text_of_an_event_is_among_its_words_or_in_its_title(event: Event) -> None:
    meeting = Room().meeting
    record = record_of(event)
    shown = f"{record.title(meeting, event)}\n{record.words(meeting, event)}"
    same = set(texts(event.was)) & set(texts(event.now)) if isinstance(event, MeetingEdited) else set()
    for field, text in (one for one in texts(event) if one not in same):
        assert field in NO_WORDS or text in shown, f"{field} is not in the trail"


def test_what_was_struck_is_named_with_its_words() -> None:
    room = Room()
    room.do_all(["chair-says Welcome", "recommend 'Share data' --topic survey --for 'the ISU'", "strike 2"])
    acts = room.trail.acts()
    assert [act.words for act in acts[-3:]] == ["Welcome", "Share data\nsurvey\nthe ISU", "Share data\nsurvey\nthe ISU"]


def test_the_words_of_an_act_are_those_of_all_its_events() -> None:
    room = Room()
    room.do_all(["request FRA --note 'by video' --person 'Ms Rey'", "request KEN", "speaks-next 2 --why Minister"])
    assert [act.words for act in room.trail.acts()[-3:]] == ["Ms Rey\nby video", "", "Minister"]
