"""Durations are read by one reader, as people write them; a bare number has the unit that its label names."""

import pytest

from facilitator.core.durations import Unit, duration_read, read_duration
from facilitator.core.ids import Refused
from tests.room import Room

# as seconds, as minutes
BARE = {"1": (1, 60), "10": (10, 600), "90": (90, 5400), "5": (5, 300), " 30 ": (30, 1800), "0": (0, 0), "1.5": (1.5, 90), "1,5": (1.5, 90), "-8": (-8, -480), "−8": (-8, -480), "+ 8": (8, 480)}  # fmt: skip
WRITTEN = {
    "1h2": 3720, "1m30": 90, "2:30": 150, "90s": 90, "1 h 30": 5400, "1m30s": 90, "1:00:05": 3605, "5 min": 300, "10:00": 600,
    "1 h 30 min": 5400, "1h 2m 3s": 3723, "1h 30s": 3630, "0:30": 30, "90:00": 5400, "1 hour": 3600, "2 hrs 5 mins": 7500,
    "45 sec": 45, "45 sec.": 45, "3 minutes 20 seconds": 200, "1 heure 30": 5400, "2 mn 30": 150, "30 secondes": 30,
    "2 horas": 7200, "20 segundos": 20, "5 minutos": 300, "2'30": 150, "2′30″": 150, '2\'30"': 150, "1.5 h": 5400, "2,5 min": 150,
    "1H2": 3720, "5 MIN": 300, "-90s": -90, "-1m30": -90, "−2:30": -150, "+5 min": 300, "1m90": 150, "٣ min": 180,
}  # fmt: skip
NONE = ("", " ", "soon", "h", "1:75", "1:2", "1::30", "1:60:00", "5 5", "5 min 5 min", "5 s 1 min", "1.5.2", "1e9", "nan", "inf", "5 d", "--5", "5-", "min 5", "5 min soon", "1h2:30", ":30", "5:", "²")  # fmt: skip
LONG = ("9" * 9, "1000000 s", "999999 min", "1:999999999:00")


@pytest.mark.parametrize(("text", "read"), BARE.items(), ids=BARE)
def test_a_bare_number_has_the_unit_that_the_label_names(text: str, read: tuple[float, float]) -> None:
    assert (read_duration(text, Unit.SECONDS), read_duration(text, Unit.MINUTES)) == read


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize(("text", "seconds"), WRITTEN.items(), ids=WRITTEN)
def test_a_unit_that_is_written_is_honoured_whatever_the_label(text: str, seconds: float, unit: Unit) -> None:
    assert read_duration(text, unit) == seconds


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("text", NONE)
def test_what_is_no_duration_is_answered_with_the_unit_of_a_bare_number(text: str, unit: Unit) -> None:
    with pytest.raises(Refused, match=f"is not a duration. Write {'seconds' if unit is Unit.SECONDS else 'minutes'}"):
        read_duration(text, unit)


@pytest.mark.parametrize("text", LONG)
def test_what_is_longer_than_any_meeting_is_refused(text: str) -> None:
    with pytest.raises(Refused, match=r"too long|not a duration"):
        read_duration(text, Unit.MINUTES)


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (30, "= 30 s"), (300, "= 5 min"), (5400, "= 1 h 30 min"), (150, "= 2 min 30 s"), (-480, "= −8 min"), (0, "= 0 s"),
        (90.5, "= 1 min 30.5 s"), (60.5, "= 1 min 0.5 s"), (0.96, "= 1 s"), (3605, "= 1 h 5 s"),
    ],
)  # fmt: skip
def test_what_was_read_is_shown_in_words(seconds: float, shown: str) -> None:
    assert duration_read(seconds) == shown


def spoken_from_zero() -> Room:
    """France speaks since the start, with a limit of three minutes; it is ten minutes later."""
    room = Room()
    room.do_all(["request FRA", "give-floor"])
    room.now = 600
    return room


@pytest.mark.parametrize(("text", "seconds"), [("30", 30), ("1m30", 90), ("-30", -30), ("2:30", 150), ("90s", 90), ("0.5 min", 30)])  # fmt: skip
def test_add_time_counts_in_seconds_and_takes_units(text: str, seconds: float) -> None:
    room = spoken_from_zero()
    room.does(f"add-time '{text}'")
    assert room.meeting.speaker is not None
    assert room.meeting.speaker.limit == 180 + seconds


@pytest.mark.parametrize(("text", "seconds"), [("5", 5), ("2:00", 120), ("1 min 5", 65), ("5 min", 300)])
def test_started_ago_counts_in_seconds_and_takes_units(text: str, seconds: float) -> None:
    room = Room()
    room.do_all(["request FRA"])
    room.does("give-floor", at=600)
    room.does(f"started-ago '{text}'", at=600)
    assert room.spoken("FRA") == seconds


@pytest.mark.parametrize(("text", "seconds"), [("5", 5), ("3m", 180), ("0:45", 45)])
def test_leave_out_counts_in_seconds_and_takes_units(text: str, seconds: float) -> None:
    room = spoken_from_zero()
    room.does(f"leave-out {text}")
    assert room.spoken("FRA") == 600 - seconds


@pytest.mark.parametrize(("text", "seconds"), [("180", 180), ("4m", 240), ("2:30", 150), ("90.5", 90.5)])
def test_a_limit_counts_in_seconds_and_takes_units(text: str, seconds: float) -> None:
    room = Room()
    room.does(f"set-limit national {text}")
    assert room.meeting.limits["national"] == seconds


@pytest.mark.parametrize(("text", "minutes"), [("30", 30), ("1h15", 75), ("90s", 1.5), ("2:30", 2.5), ("1 h 30", 90)])
def test_the_plan_counts_in_minutes_and_takes_units(text: str, minutes: float) -> None:
    room = Room()
    room.does(f"plan c --minutes '{text}'")
    plan = room.meeting.items["c"].plan  # type: ignore[index]
    assert (plan.end - plan.start).total_seconds() == minutes * 60
