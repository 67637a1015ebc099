"""The programme as a calendar: what was kept is confirmed, what is expected is tentative, and texts stay texts."""

from dataclasses import replace

from icalendar import Calendar

from facilitator.core.clock import Stretch
from facilitator.core.meeting import ItemStatus
from facilitator.exchange.calendar import render_ics
from tests.exchange.golden import assert_as_before
from tests.exchange.hostile import CONTROLS, SCRIPT, hostile_meeting
from tests.recorded_meeting import D, at, recorded_meeting

NOW = at(14, 0, day=8)


def test_the_calendar_is_as_it_was_when_it_was_last_looked_at() -> None:
    assert_as_before("programme.ics", render_ics(recorded_meeting(), NOW).decode().replace("\r\n", "\n"))


def test_every_stretch_stands_as_it_was_kept() -> None:
    events = Calendar.from_ical(render_ics(recorded_meeting(), NOW)).walk("VEVENT")
    kept = [e for e in events if e["status"] == "CONFIRMED"]
    assert [e.decoded("dtstart") for e in kept] == [at(15, 2), at(15, 55), at(10, 8, day=8)]
    assert len({str(e["uid"]) for e in events}) == len(events)


def test_what_goes_on_and_what_is_to_come_is_only_expected() -> None:
    meeting = recorded_meeting()
    running = replace(meeting.items[D], status=ItemStatus.OPEN, stretches=(Stretch(start=at(10, 8, day=8)),))
    meeting = replace(meeting.with_item(running), open_item=D)
    events = Calendar.from_ical(render_ics(meeting, at(10, 20, day=8))).walk("VEVENT")
    expected = [str(e["summary"]) for e in events if e["status"] == "TENTATIVE"]
    assert expected == ["1(d) Risk education", "1(e) Victim assistance"]


def test_a_hostile_text_is_one_line_of_text() -> None:
    meeting = hostile_meeting()
    plan = replace(meeting.items[D].plan, title=f"{SCRIPT}\r\nEND:VEVENT\nATTACH:file:///etc/passwd {CONTROLS}")
    content = render_ics(meeting.with_item(replace(meeting.items[D], plan=plan)), NOW)
    events = Calendar.from_ical(content).walk("VEVENT")
    assert not [event for event in events if "attach" in event]
    assert any(SCRIPT in str(event["summary"]) for event in events)
