"""The programme of a day: the rows of the agenda of the room display, with hours that were kept or are expected."""

from facilitator.core.clock import time_label
from facilitator.core.day_programme import DayProgramme, day_programme
from tests.room import Room


def told(day: DayProgramme) -> list[tuple[str, str, str, str]]:
    def hour(instant: object) -> str:
        return "" if instant is None else time_label(instant, "Europe/Zurich")  # type: ignore[arg-type]

    return [(one.shown.label, one.shown.status.value, hour(one.start), hour(one.end)) for one in day.items]


def test_what_is_kept_what_is_open_and_what_is_expected() -> None:
    room = Room(open_item=None)
    room.does("start-session 1", at=0)
    room.does("take-up c", at=60)
    room.does("close-item", at=5400)
    room.does("take-up d", at=5460)
    room.now = 5500
    day = day_programme(room.meeting, room.instant)
    assert (day.title, day.place, day.session) == ("Trial meeting", "Room XXI", "Morning")
    assert told(day) == [
        ("1(c)", "closed", "10:01", "11:30"),
        ("1(d)", "open", "11:31", "12:31"),
        ("1(j)", "planned", "12:31", "13:01"),
    ]


def test_before_the_meeting_it_is_the_plan() -> None:
    room = Room(open_item=None)
    day = day_programme(room.meeting, room.instant, "fr")
    assert told(day)[0] == ("1(c)", "planned", "10:00", "11:30")
    assert day.session == "Matin"
