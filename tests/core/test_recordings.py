"""The recording of a session: where it is, when it begins, and where in it each statement is heard."""

from datetime import timedelta

import pytest

from facilitator.core.ids import Refused
from facilitator.core.minutes import minutes
from facilitator.core.minuting.chapters import Chapter, chapters, every_chapter
from facilitator.core.minuting.document import Paragraph
from facilitator.core.minuting.part import part
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.recordings import is_address, offset_label, with_offset
from facilitator.core.values_now import value_now
from tests.room import START, Room

WEB = "https://media.un.org/en/asset/k1a"


def held() -> Room:
    """Give a first session in which France and Chile spoke, and a second with Germany."""
    room = Room(open_item=None)
    room.does("start-session 1", at=0)
    room.does("take-up c", at=10)
    for line, when in (
        ("request FRA", 20),
        ("request CHL", 21),
        ("give-floor", 60),
        ("end", 120),
        ("give-floor", 180),
        ("end", 300),
        ("close-session", 600),
        ("start-session 2", 18000),
        ("take-up c", 18010),
        ("request DEU", 18015),
        ("give-floor", 18100),
        ("end", 18160),
    ):
        room.does(line, at=when)
    return room


def of_session(room: Room, number: int | None) -> tuple[Chapter, ...]:
    meeting = part(room.meeting, item=None, session=number)
    return chapters(Scribe(meeting=meeting, now=room.instant, language="en", zone="Europe/Zurich"))


def times(found: tuple[Chapter, ...]) -> list[tuple[str, float, float]]:
    return [(one.title, one.start, one.end) for one in found]


def test_without_a_recording_chapters_count_from_when_the_session_was_called_to_order() -> None:
    assert times(of_session(held(), 1)) == [
        ("1(c) Item c", 10, 60),
        ("1(c) · France", 60, 120),
        ("1(c) · Chile", 180, 300),
    ]
    assert times(of_session(held(), 2))[-1] == ("1(c) · Germany", 100, 160)


def test_with_a_recording_they_count_from_its_begin_and_what_was_before_is_not_in_it() -> None:
    room = held()
    room.does(f"recording 1 {WEB} --begins 10:01:30")
    found = of_session(room, 1)
    assert times(found) == [("1(c) · France", 0, 30), ("1(c) · Chile", 90, 210)]
    assert [one.address for one in found] == [f"{WEB}#t=0", f"{WEB}#t=90"]


def test_chapters_are_of_one_session() -> None:
    with pytest.raises(Refused, match="Choose one of 1, 2"):
        of_session(held(), None)


def test_the_cue_list_has_all_sessions_each_with_offsets_of_its_own() -> None:
    room = held()
    meeting = part(room.meeting, item=None, session=None)
    found = every_chapter(Scribe(meeting=meeting, now=room.instant, language="en", zone="Europe/Zurich"))
    assert [(one.session, one.start) for one in found] == [(1, 10), (1, 60), (1, 180), (2, 10), (2, 100)]


def test_who_interrupts_has_a_chapter_and_ends_the_one_before() -> None:
    room = Room(open_item=None)
    for line, when in (
        ("start-session 1", 0),
        ("take-up c", 0),
        ("request FRA", 5),
        ("give-floor", 10),
        ("request KEN --kind point-of-order", 20),
        ("call 2", 25),
        ("begin", 30),
        ("end", 50),
        ("resume", 55),
        ("end", 90),
    ):
        room.does(line, at=when)
    assert times(of_session(room, 1))[1:] == [
        ("1(c) · France", 10, 30),
        ("1(c) · Kenya · point of order", 30, 50),
    ]


def test_each_statement_of_the_record_leads_to_where_it_is_heard() -> None:
    room = held()
    room.does(f"recording 1 {WEB} --begins 09:59")
    record = minutes(room.meeting, now=room.instant)
    found = [b for s in record.sections for b in s.blocks if isinstance(b, Paragraph) and b.of is not None]
    heard = [b.heard for b in found]
    assert [(h.text, h.link) if h else None for h in heard] == [
        ("Recording, 0:02:00", f"{WEB}#t=120"),
        ("Recording, 0:04:00", f"{WEB}#t=240"),
        None,
    ]


def test_what_was_said_before_the_recording_began_leads_nowhere() -> None:
    room = held()
    room.does(f"recording 1 {WEB} --begins 10:01:30")
    record = minutes(room.meeting, now=room.instant, session=1)
    found = [b.heard for s in record.sections for b in s.blocks if isinstance(b, Paragraph) and b.of is not None]
    assert [heard.link if heard else None for heard in found] == [None, f"{WEB}#t=90"]


def test_another_recording_takes_the_place_of_the_first_and_undo_brings_it_back() -> None:
    room = held()
    room.does(f"recording 1 {WEB}")
    room.does("recording 1 'Morning session.mp4'")
    assert [(r.address, r.begins) for r in room.meeting.recordings] == [("Morning session.mp4", START)]
    assert room.does("recording 1 'Morning session.mp4'") == ()
    room.does("undo")
    assert [r.address for r in room.meeting.recordings] == [WEB]


def test_an_hour_is_on_the_day_of_the_session() -> None:
    room = held()
    room.does(f"recording 2 {WEB} --begins 14:59")
    assert room.meeting.recordings[0].begins == START + timedelta(hours=4, minutes=59)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (f"recording 7 {WEB}", "no session 7"),
        (f"recording 2 {WEB}", "Session 2 has not begun"),
        ("recording 1 javascript:alert(1)", "cannot be led to"),
        ("recording 1 ''", "cannot be led to"),
        (f"recording 1 {WEB} --begins 2025-04-09T10:00", "cannot begin"),
    ],
)
def test_what_cannot_be_is_refused(line: str, why: str) -> None:
    room = Room()
    room.does("start-session 1")
    assert why in room.refuses(line)


@pytest.mark.parametrize("address", [WEB, "http://a.org", "a.mp4", "Séance 1/matin.mp3", "HTTPS://a.org/x?y=1"])
def test_an_address_is_of_the_web_or_a_file(address: str) -> None:
    assert is_address(address)


@pytest.mark.parametrize(
    "address",
    ["", "javascript:x", "data:text/html,x", "//a.org", "/etc", "C:\\a.mp4", f"{WEB}#x", "a b\n", "ftp://a", " a"],
)
def test_no_other_scheme_is_followed_also_where_a_file_names_one(address: str) -> None:
    assert not is_address(address)
    assert with_offset(address, 5) == ""


def test_the_offset_is_a_media_fragment_in_whole_seconds() -> None:
    assert with_offset("Séance 1.mp4", 61.9) == "S%C3%A9ance%201.mp4#t=61"
    assert offset_label(3754.2) == "1:02:34"


def test_the_form_is_filled_with_the_recording_that_is_named_and_says_it_as_it_is() -> None:
    room = held()
    assert value_now(room.meeting, "recording", "address", {"session": 1}) == ""
    room.does(f"recording 1 {WEB} --begins 09:58:07")
    begins = value_now(room.meeting, "recording", "begins", {"session": 1})
    assert (value_now(room.meeting, "recording", "address", {"session": 1}), begins) == (WEB, "2025-04-07 09:58:07")
    assert room.does(f"recording 1 {WEB} --begins '{begins}'") == ()
    assert value_now(room.meeting, "recording", "address", {"session": 2}) == ""


def test_an_act_of_the_floor_is_taken_back_over_a_recording_that_was_named_since() -> None:
    room = held()
    room.does(f"recording 1 {WEB}")
    room.does("undo-floor")
    assert room.meeting.recordings
    assert room.meeting.speaker is not None
