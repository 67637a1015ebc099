"""Planned and actual in the internal log: every stretch of an item, and what became of the plan."""

from datetime import timedelta

import pytest

from facilitator.core.ids import ItemCode
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Table
from facilitator.core.minuting.kept import planned_and_actual
from facilitator.core.minuting.part import part
from facilitator.core.minuting.scribe import Scribe
from tests.room import START, Room


@pytest.fixture
def room() -> Room:
    """Give a meeting in which c was suspended once, d was lengthened, j skipped and a tribute inserted."""
    made = Room(open_item=None)
    made.do_all(("start-session 1", "take-up c"))
    made.does("suspend-item", at=30 * 60)
    made.does("take-up c", at=45 * 60)
    made.does("close-item", at=105 * 60)
    made.do_all(("plan d --minutes 70", "insert-item Tribute --after d --minutes 5", "skip-item j", "take-up d"))
    made.now = 115 * 60
    return made


def rows(room: Room, language: str = "en", **wanted: object) -> list[str]:
    meeting = part(room.meeting, item=wanted.get("item"), session=wanted.get("session"))  # type: ignore[arg-type]
    zone = meeting.definition.zone
    section = planned_and_actual(Scribe(meeting=meeting, now=room.instant, language=language, zone=zone))
    (table,) = section.blocks
    assert isinstance(table, Table)
    return [" | ".join(row) for row in table.rows]


def test_each_item_stands_as_defined_as_planned_at_last_and_as_kept_with_every_stretch(room: Room) -> None:
    assert rows(room) == [
        "1(c) Item c | 07.04. 10:00–11:30 | 07.04. 10:00–11:30 | 07.04. 10:00–10:30\n07.04. 10:45–11:45 | 1:30:00 | 1:30:00 | as planned",
        "1(d) Item d | 07.04. 11:30–12:30 | 07.04. 11:30–12:40 | 07.04. 11:45– | 1:10:00 | 10:00 | 1 h 00 min shorter",
        "Tribute | inserted | 07.04. 12:40–12:45 | not taken up | 5:00 |  | ",
        "1(j) Item j | 07.04. 12:30–13:00 | 07.04. 12:45–13:15 | skipped | 30:00 |  | ",
    ]


def test_a_part_has_what_was_planned_or_kept_in_it(room: Room) -> None:
    assert [row.split(" | ")[0] for row in rows(room, item=ItemCode("d"))] == ["1(d) Item d"]
    room.does("plan tribute --session 2")
    assert "Tribute" in rows(room, session=2)[0]
    assert not any("Tribute" in row for row in rows(room, session=1))


def test_it_is_written_in_the_language_of_the_meeting(room: Room) -> None:
    assert rows(room, "fr")[0].endswith("comme prévu")
    assert "sauté" in rows(room, "fr")[-1]
    assert "omitido" in rows(room, "es")[-1]


def test_the_internal_log_has_it_and_the_circulated_record_has_not(room: Room) -> None:
    now = START + timedelta(hours=2)
    internal = minutes(room.trail, now=now, variant="internal")
    assert "Planned and actual" in [s.heading for s in internal.sections]
    assert "Planned and actual" not in [s.heading for s in minutes(room.trail, now=now).sections]
