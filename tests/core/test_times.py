"""Times are read by one reader, as people write them; an hour without a date is the first one that it can mean."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from facilitator.core.clock import month_named
from facilitator.core.ids import Refused
from facilitator.core.saying import saying_in
from facilitator.core.times import Hour, instant_of, read_day, read_time, time_read

ZURICH, NEW_YORK = "Europe/Zurich", "America/New_York"


def at(text: str, zone: str = ZURICH) -> datetime:
    """Give an instant by its local time, with an offset where that is not enough."""
    found = datetime.fromisoformat(text)
    return (found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)


MORNING = at("2025-04-07T10:00")
HOURS = {
    "18:00": "18:00", "9:45": "09:45", "9:45:30": "09:45:30", "18.00": "18:00", "18.30.15": "18:30:15", "10h30": "10:30", "10 h 30": "10:30",
    "10H30": "10:30", "18h": "18:00", "18 h": "18:00", "18": "18:00", "9": "09:00", "1030": "10:30", "930": "09:30", "103045": "10:30:45",
    "1030 hrs": "10:30", "10:30 h": "10:30", "10h30m15": "10:30:15", "10h30m15s": "10:30:15", "10 h 30 min": "10:30", "3 p.m.": "15:00", "3pm": "15:00",
    "3 PM": "15:00", "3 p. m.": "15:00", "3:30 pm": "15:30", "3.30 p.m.": "15:30", "12 a.m.": "00:00", "12 p.m.": "12:00", "12:30 am": "00:30",
    "0:30 am": "00:30", "15:00 p.m.": "15:00", "11:59:59 p.m.": "23:59:59", "00:00": "00:00", "24:00": "00:00", " 10:05 ": "10:05", "10 heures": "10:00",
}  # fmt: skip
DATED = {
    "2025-04-08T02:00": "2025-04-08T02:00",
    "2025-04-08 02:00": "2025-04-08T02:00",
    "2025-04-08, 2 a.m.": "2025-04-08T02:00",
    "2025-04-08 10h30": "2025-04-08T10:30",
    "02:00, 2025-04-08": "2025-04-08T02:00",
    "2025-04-08T02:00:30.25": "2025-04-08T02:00:30.25",
    "2025-04-08T02:00Z": "2025-04-08T02:00+00:00",
    "2025-04-08T02:00-05:00": "2025-04-08T02:00-05:00",
    "2025-04-08 02:00 +0530": "2025-04-08T02:00+05:30",
    "2025-04-08 24:00": "2025-04-09T00:00",
    "20250408T0200": "2025-04-08T02:00",
    "8 April 02:00": "2025-04-08T02:00",
    "8 april, 02:00": "2025-04-08T02:00",
    "02:00 on 8 April": "2025-04-08T02:00",
    "02:00, 8 Apr": "2025-04-08T02:00",
    "8 April 2026 at 2 p.m.": "2026-04-08T14:00",
    "29 February 2028 10:00": "2028-02-29T10:00",
    "1 January 00:30": "2025-01-01T00:30",
}
NONE = (
    "", "soon", "noon", "25:00", "10:60", "10:05:60", "1:2", "10:", "12345", "13 a.m.", "0 p.m.", "25h", "-10:00", "10:00 10:00",
    "2025-04-31T10:00", "2025-13-01T10:00", "0001-01-01T00:00", "9999-12-31T23:59-12:00", "2025-04-08T25:00", "31 April 10:00", "8 Thermidor 10:00",
    "8 ju 10:00", "29 February 2025 10:00", "10:00+99:00", "2025-04", "10-04", "7 ² 10:00", "² 10:00", "①:00",
)  # fmt: skip


@pytest.mark.parametrize(("text", "clock"), HOURS.items(), ids=HOURS)
def test_an_hour_is_read_as_people_write_it(text: str, clock: str) -> None:
    found = read_time(text, ZURICH)
    assert isinstance(found, Hour)
    assert (found.clock.isoformat(), found.offset) == ((clock + ":00")[:8], None)


@pytest.mark.parametrize(("text", "instant"), DATED.items(), ids=DATED)
def test_a_day_may_be_written_with_it(text: str, instant: str) -> None:
    assert read_time(text, ZURICH, near=MORNING) == at(instant)


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    assert read_time("31 December 23:00", ZURICH, near=at("2026-01-05T10:00")) == at("2025-12-31T23:00")
    assert read_time("2 January 09:00", ZURICH, near=at("2025-12-30T10:00")) == at("2026-01-02T09:00")


@pytest.mark.parametrize("text", ["7 ²", "7 ① 2025", "², April", "0 April", "7 Thermidor", ""])
def test_what_is_no_day_says_how_to_write_one(text: str) -> None:
    with pytest.raises(Refused, match=r"is not a day\. Write it as 2025-11-27"):
        read_day(text, near=MORNING)


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_time_says_how_to_write_one(text: str) -> None:
    with pytest.raises(Refused, match=r"is not a time\. Write it as 18:00"):
        read_time(text, ZURICH, near=MORNING)


@pytest.mark.parametrize(
    ("text", "since", "meant"),
    [
        ("02:00", "2025-04-07T22:00", "2025-04-08T02:00"),
        ("23:30", "2025-04-07T22:00", "2025-04-07T23:30"),
        ("22:00", "2025-04-07T22:00", "2025-04-07T22:00"),
        ("21:59", "2025-04-07T22:00", "2025-04-08T21:59"),
        ("24:00", "2025-04-07T22:00", "2025-04-08T00:00"),
        ("00:30", "2025-12-31T22:00", "2026-01-01T00:30"),
        ("02:00+02:00", "2025-04-07T22:00", "2025-04-08T02:00"),
        ("02:00 Z", "2025-04-07T22:00", "2025-04-08T04:00"),
        ("8 p.m. UTC-4", "2025-04-07T22:00", "2025-04-08T02:00"),
        ("02:30", "2025-03-30T03:30", "2025-03-31T02:30"),
        ("02:30", "2025-03-28T22:00", "2025-03-29T02:30"),
        ("01:30", "2025-10-26T03:10", "2025-10-27T01:30"),
    ],
)
def test_an_hour_means_the_first_such_time(text: str, since: str, meant: str) -> None:
    assert instant_of(read_time(text, ZURICH), ZURICH, at(since)) == at(meant)


@pytest.mark.parametrize("text", ["02:30", "2:00:01", "2.59"])
def test_an_hour_that_the_clocks_skip_is_refused(text: str) -> None:
    with pytest.raises(Refused, match=r"There is no 02:.* on 30 March: the clocks go forward then"):
        instant_of(read_time(text, ZURICH), ZURICH, at("2025-03-29T22:00"))
    with pytest.raises(Refused, match="the clocks go forward then"):
        read_time(f"2025-03-30 {text}", ZURICH)


@pytest.mark.parametrize("since", ["2025-11-01T22:00-04:00", "2025-11-02T01:50-04:00", "2025-11-02T01:05-05:00"])
def test_an_hour_that_comes_twice_asks_for_its_offset(since: str) -> None:
    with pytest.raises(Refused, match="01:10 comes twice on 2 November") as refusal:
        instant_of(read_time("01:10", NEW_YORK), NEW_YORK, at(since))
    assert str(refusal.value).endswith("Write -04:00 or -05:00 behind it, as in 01:10-04:00.")


def test_what_it_asks_for_is_read() -> None:
    since = at("2025-11-02T01:50-04:00")
    assert instant_of(read_time("01:10-05:00", NEW_YORK), NEW_YORK, since) == at("2025-11-02T01:10-05:00")
    earlier = at("2025-11-02T00:50-04:00")
    assert instant_of(read_time("01:10-04:00", NEW_YORK), NEW_YORK, earlier) == at("2025-11-02T01:10-04:00")
    with pytest.raises(Refused, match="Write -04:00 or -05:00 behind it"):
        read_time("2025-11-02 01:10", NEW_YORK)
    assert read_time("2025-11-02T01:10-05:00", NEW_YORK) == at("2025-11-02T01:10-05:00")


def test_where_the_calendar_ends_is_no_crash() -> None:
    with pytest.raises(Refused, match="calendar"):
        instant_of(read_time("10:00", ZURICH), ZURICH, datetime(9999, 12, 31, 22, tzinfo=UTC))
    with pytest.raises(Refused, match="calendar"):
        instant_of(read_time("10:00", NEW_YORK), NEW_YORK, datetime(1, 1, 1, tzinfo=UTC) + timedelta(minutes=1))


@pytest.mark.parametrize(
    ("instant", "zone", "shown"),
    [
        ("2025-04-08T02:00", ZURICH, "= 02:00, 8 April"),
        ("2025-04-08T02:00:05", ZURICH, "= 02:00:05, 8 April"),
        ("2025-11-02T01:10-05:00", NEW_YORK, "= 01:10-05:00, 2 November"),
        ("2025-11-02T01:10-04:00", NEW_YORK, "= 01:10-04:00, 2 November"),
    ],
)
def test_what_was_read_is_shown_with_its_day(instant: str, zone: str, shown: str) -> None:
    assert time_read(at(instant), zone) == shown


@pytest.mark.parametrize(
    ("word", "month"), [("April", 4), ("apr", 4), ("avril", 4), ("août", 8), ("Ju", None), ("j", None), ("", None)]
)
def test_a_month_is_known_by_its_beginning_in_english_and_in_the_language_of_the_program(
    word: str, month: int | None
) -> None:
    with saying_in("fr"):
        assert month_named(word) == month


def test_a_month_in_another_language_than_that_of_the_program_is_not_known() -> None:
    assert month_named("avril") is None
