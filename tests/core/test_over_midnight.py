"""A time of day without a date refers to something: sittings over midnight and corrections days later need no dates."""

from datetime import UTC, datetime, timedelta

import pytest

from facilitator.core.agenda import PlannedSession
from facilitator.core.clock import local_time
from facilitator.core.commands import COMMANDS
from facilitator.core.ids import Refused
from facilitator.core.parameters import Type
from facilitator.core.readings import reading_of
from facilitator.core.searching import read_query
from facilitator.core.time_references import acted, instant_at, looked_back
from tests.nights import HOUR, MIDNIGHT, night, session
from tests.room import START, Room, definition, item


def there(room: Room, instant: datetime | None) -> str:
    assert instant is not None
    return f"{local_time(instant, room.meeting.definition.zone):%d %H:%M:%S}"


@pytest.mark.parametrize(
    ("typed", "stop"),
    [
        ("02:00", "08 02:00:00"), ("23:00", "07 23:00:00"), ("2 a.m.", "08 02:00:00"), ("24:00", "08 00:00:00"), ("0130", "08 01:30:00"),
        ("2025-04-08T03:00", "08 03:00:00"), ("8 April 3h", "08 03:00:00"), ("01:00Z", "08 03:00:00"),
    ],
)  # fmt: skip
def test_the_hard_stop_is_after_the_begin_of_the_session(typed: str, stop: str) -> None:
    room = night()
    room.does(f"hard-stop '{typed}'")
    assert there(room, room.meeting.sessions[0].hard_stop) == stop


def test_the_hard_stop_of_a_session_to_come_is_on_its_day() -> None:
    room = night()
    room.does("close-session")
    room.does("hard-stop 14:00")
    assert there(room, room.meeting.sessions[1].hard_stop) == "08 14:00:00"


def test_an_hour_before_the_session_is_no_hour_of_the_next_day() -> None:
    room = night()
    assert "cannot end before it begins" in room.refuses("hard-stop 21:00")
    room.does("hard-stop 2025-04-08T21:00")
    assert there(room, room.meeting.sessions[0].hard_stop) == "08 21:00:00"


@pytest.mark.parametrize(
    ("line", "code", "start"),
    [
        ("plan y --start 00:30", "y", "08 00:30:00"),
        ("plan y --start 23:45", "y", "07 23:45:00"),
        ("plan y --start 2025-04-08T00:45", "y", "08 00:45:00"),
        ("plan y --session 2 --start 11:00", "y", "08 11:00:00"),
        ("plan z --session 1 --start 00:30", "z", "08 00:30:00"),
        ("plan z --start 12:00", "z", "08 12:00:00"),
        ("insert-item Tribute --start 00:45", "tribute", "08 00:45:00"),
        ("insert-item Tribute --session 2 --start 11h30", "tribute", "08 11:30:00"),
    ],
)
def test_an_item_starts_in_its_session(line: str, code: str, start: str) -> None:
    room = night()
    room.does(line)
    assert there(room, room.meeting.items[code].plan.start) == start  # type: ignore[index]


@pytest.mark.parametrize(
    ("typed", "start"),
    [("05:30", "08 05:30:00"), ("04:00", "08 04:00:00"), ("23:00", "07 23:00:00"), ("12:00", "07 12:00:00"), ("10:00", "07 10:00:00")],
)  # fmt: skip
def test_a_sitting_until_the_morning_belongs_to_the_day_that_it_began_on(typed: str, start: str) -> None:
    made = definition(
        sessions=(session(1, 0, 3), session(2, 12, 8)), items=(item("x", 0, 60), item("y", 720, 60), item("z", 780, 60))
    )
    room = Room(made, open_item=None)
    for code in ("x", "z"):
        room.does(f"plan {code} --start {typed}")
        assert there(room, room.meeting.items[code].plan.start) == start  # type: ignore[index]
    assert "lies in no session" in room.refuses("plan x --start 06:30")


def test_an_item_of_the_afternoon_can_start_in_the_morning_of_its_day() -> None:
    room = Room(definition(items=(item("c", 0, 60), item("d", 300, 60))), open_item=None)
    room.does("plan d --start 11:30")
    assert there(room, room.meeting.items["d"].plan.start) == "07 11:30:00"  # type: ignore[index]
    assert "08:30 lies in no session" in room.refuses("plan d --start 08:30")


@pytest.mark.parametrize(
    ("line", "begin", "end"),
    [
        ("correct 1 --end 00:04:00", "07 23:58:00", "08 00:04:00"),
        ("correct 1 --end 23:59:30", "07 23:58:00", "07 23:59:30"),
        ("correct 1 --begin 23:50", "07 23:50:00", "08 00:06:00"),
        ("correct 1 --begin 00:01", "08 00:01:00", "08 00:06:00"),
        ("correct 1 --begin 00:01 --end 00:05", "08 00:01:00", "08 00:05:00"),
        ("correct 1 --end 2025-04-08T00:04:00", "07 23:58:00", "08 00:04:00"),
        ("correct 1 --end '00:04 on 8 April'", "07 23:58:00", "08 00:04:00"),
        ("split 1 --at 00:02", "07 23:58:00", "08 00:02:00"),
        ("split 1 --at 23:59", "07 23:58:00", "07 23:59:00"),
    ],
)
@pytest.mark.parametrize("later", [0.0, 24 * HOUR, 75 * 24 * HOUR], ids=["at once", "next day", "weeks later"])
def test_a_time_of_a_statement_is_near_to_its_begin(line: str, begin: str, end: str, later: float) -> None:
    room = night()
    room.does(line, at=room.now + later)
    found = room.meeting.statements()
    first = next(s for s in found if s.id == 1)
    assert (there(room, first.begin), there(room, first.end)) == (begin, end)


def test_a_statement_of_an_earlier_day_is_corrected_without_a_date() -> None:
    room = Room()
    room.do_all(["start-session 1", "request FRA"])
    room.does("give-floor", at=1200)
    room.does("end", at=1380)
    room.does("correct 1 --begin 10:20:10", at=72 * HOUR)
    assert there(room, room.said("FRA").begin) == "07 10:20:10"
    assert "cannot begin at 10:20:10 and end at 10:19:00" in room.refuses("correct 1 --end 10:19")


def test_an_hour_that_was_skipped_or_came_twice_is_refused_for_every_time_of_every_command() -> None:
    """R8: everywhere like the time of an act."""
    lines = {"time": "hard-stop {}", "start": "plan c --start {}", "begin": "correct 1 --begin {}", "end": "correct 1 --end {}", "at": "split 1 --at {}", "begins": "recording 1 talk.mp4 --begins {}", "from": "request CHE --from {}", "until": "request CHE --until {}"}  # fmt: skip
    known = {p.name for spec in COMMANDS.values() for p in spec.parameters if p.type is Type.TIME}
    assert known == set(lines)
    for start, zone, typed, said in (
        (datetime(2025, 3, 29, 21, tzinfo=UTC), "Europe/Zurich", "02:30", "There is no 02:30 on 30 March"),
        (datetime(2025, 11, 2, 2, tzinfo=UTC), "America/New_York", "01:10", "01:10 comes twice on 2 November. Write -04:00 or -05:00"),
    ):  # fmt: skip
        sitting = PlannedSession(number=1, title="Night", start=start, end=start + timedelta(hours=8))
        ours = item("c", 0, 60, start=start, end=start + timedelta(hours=1))
        room = Room(definition(zone=zone, sessions=(sitting,), items=(ours,)), open_item=None)
        begun = (start - START).total_seconds()
        room.does("start-session 1", at=begun)
        room.do_all(["take-up c", "request FRA", "give-floor"])
        room.does("end", at=begun + 7 * HOUR)
        for line in lines.values():
            assert said in room.refuses(line.format(typed))
        plain = COMMANDS["hard-stop"].parameters[0]
        with pytest.raises(Refused, match=said[:20]):
            reading_of(room.meeting, plain, typed, {})


def test_who_says_which_of_the_two_is_understood() -> None:
    start = datetime(2025, 11, 2, 2, tzinfo=UTC)
    sitting = PlannedSession(number=1, title="Night", start=start, end=start + timedelta(hours=3))
    room = Room(definition(zone="America/New_York", sessions=(sitting,)), open_item=None)
    for typed, stop in (
        ("01:10-04:00", 5),
        ("01:10-05:00", 6),
        ("2025-11-02T01:10-05:00", 6),
        ("2025-11-02 1.10 a.m. -04:00", 5),
    ):
        room.does(f"hard-stop '{typed}'")
        assert room.meeting.sessions[0].hard_stop == datetime(2025, 11, 2, stop, 10, tzinfo=UTC)


def test_what_is_looked_for_lies_on_the_day_of_the_session() -> None:
    room = night()
    zone = room.meeting.definition.zone
    for typed, meant in (
        ("23:00", "07 23:00"),
        ("00:05", "08 00:05"),
        ("20:00", "07 20:00"),
        ("2025-04-06", "06 00:00"),
    ):
        found = instant_at(room.meeting, typed, looked_back(room.meeting))
        assert f"{local_time(found, zone):%d %H:%M}" == meant
    assert read_query(room.meeting, "since:00:05").since == START + timedelta(seconds=MIDNIGHT + 300)
    assert read_query(room.meeting, "since:02.60").since is None


def test_the_time_of_an_act_comes_after_the_last_one() -> None:
    room = night()
    assert room.trail.last is not None
    last = room.trail.last.at
    for typed, meant in (("00:30", "08 00:30"), ("10:00", "08 10:00"), ("23:59", "07 23:59"), ("00:06:00", "08 00:06")):
        found = instant_at(room.meeting, typed, acted(room.meeting, last))
        assert f"{local_time(found, 'Europe/Zurich'):%d %H:%M}" == meant
    first = instant_at(room.meeting, "21:50", acted(room.meeting, None))
    assert first == START + timedelta(hours=11, minutes=50)


@pytest.mark.parametrize(
    ("command", "name", "typed", "said", "shown"),
    [
        ("hard-stop", "time", "02:00", {}, "= 02:00, 8 April"),
        ("plan", "start", "00h30", {"item": "y"}, "= 00:30, 8 April"),
        ("plan", "start", "11:00", {"item": "y", "session": 2}, "= 11:00, 8 April"),
        ("correct", "end", "00:04:10", {"statement": 1}, "= 00:04:10, 8 April"),
        ("split", "at", "11.59 p.m.", {"statement": 1}, "= 23:59, 7 April"),
        ("add-time", "seconds", "30", {}, "= 30 s"),
        ("plan", "minutes", "30", {}, "= 30 min"),
        ("set-limit", "seconds", "", {}, ""),
        ("request", "note", "02:00", {}, ""),
    ],
)
def test_what_is_read_is_shown_beside_what_is_typed(
    command: str, name: str, typed: str, said: dict[str, object], shown: str
) -> None:
    parameter = next(p for p in COMMANDS[command].parameters if p.name == name)
    assert reading_of(night().meeting, parameter, typed, said) == shown
