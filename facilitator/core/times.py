"""Times as people write them: the one parser for all of them, and the instant that a time without a date means."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from facilitator.core.clock import date_label, local_time, month_named
from facilitator.core.saying import refused, tr
from facilitator.core.values import dataclass

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """A time of day that was written without a date; in the zone of the meeting, or with an offset of its own."""

    clock: time
    offset: timezone | None = None


When = datetime | Hour
"""A time as it was written: an instant where it had a date, else an hour whose day follows from what it refers to."""


_AT = r"(?P<h>\d{1,2})"
_END = r"\s*(?:h|hrs|hours)?"
# patterns are compiled when the first time is read, which not every start does
_CLOCKS = (
    rf"{_AT}\s*(?P<half>[ap])\.?\s*m\.?",
    rf"{_AT}\s*[:.h]\s*(?P<m>\d\d)(?:\s*[:.]\s*(?P<s>\d\d))?\s*(?P<half>[ap])\.?\s*m\.?",
    rf"{_AT}\s*(?:h|hrs?|hours?|heures?|horas?)?",
    rf"{_AT}\s*[:.]\s*(?P<m>\d\d)(?:\s*[:.]\s*(?P<s>\d\d)(?:[.,](?P<part>\d{{1,6}}))?)?{_END}",
    rf"{_AT}\s*h\s*(?P<m>\d\d)(?:\s*(?:[:m′']|mn|min)\s*(?:(?P<s>\d\d)\s*[s″\"]?)?)?",
    rf"(?P<h>\d{{1,2}})(?P<m>\d\d){_END}",
    rf"(?P<h>\d\d)(?P<m>\d\d)(?P<s>\d\d){_END}",
)
_OFFSET = r"(?P<clock>.*\d\D*?)\s*(?:(?P<utc>z|utc|gmt)|(?:utc|gmt)?\s*(?P<by>[+−-]\d\d?(?::?[0-5]\d)?))"
_CERTAIN = r"\d\s*[:.h]|[ap]\.?\s*m"
_DATE = r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
_NAMED = (
    r"(?P<day>\d\d?)(?:er|st|nd|rd|th|\.)?\s+(?:de\s+|of\s+)?(?P<month>[^\W\d_]+)\.?"
    r"(?:\s+(?:de\s+)?(?P<year>\d{4}))?"
)
_BETWEEN = r"(?:\s*,\s*|\s+(?:at|on|à|le|a las|el)\s+|\s+)"
_DATED = tuple(
    pattern
    for written in (_DATE, _NAMED)
    for pattern in (rf"{written}(?:{_BETWEEN}|t)(?P<rest>.+)", rf"(?P<rest>.+?){_BETWEEN}{written}")
)


def read_time(text: str, zone: str, *, near: datetime | None = None) -> When:
    """Read a time: `18:00`, `10h30`, `1030`, `3 p.m.`, with `+02:00` behind it, or with its day.

    The day is ISO, such as `2025-04-07 18:00`, or with the name of its month; without a year it is the year that is
    nearest to `near`. Raises Refused if the text is not a time, or a time that the zone skips or has twice (change to
    or from summer time).
    """
    wanted = " ".join(text.split()).lower()
    try:
        return _hour(wanted) or _dated(wanted, zone, near) or _iso(text.strip(), zone)
    except (ValueError, OverflowError):
        raise refused("“{said}” is not a time. Write it as 18:00, or as 2025-04-07T18:00.", said=text) from None


def read_day(text: str, *, near: datetime | None = None) -> date:
    """Read a day: `2025-11-27`, or `27 November 2025`; without a year it is the year that is nearest to `near`.

    Raises Refused where the text is no day.
    """
    wanted = " ".join(text.split()).lower()
    found = next((m for p in (_DATE, _NAMED) if (m := re.fullmatch(p, wanted))), None)
    named = found["month"] if found is not None else ""
    month = int(named) if named.isdecimal() else month_named(named)
    try:
        # no calendar has a month 0
        return _day(found and found["year"], month or 0, int(found["day"]) if found else 0, near)
    except ValueError:
        raise refused("“{said}” is not a day. Write it as 2025-11-27, or as 27 November 2025.", said=text) from None


def instant_of(when: When, zone: str, since: datetime) -> datetime:
    """Give the instant (UTC) that a time means: an hour is the first such time at or after `since`.

    Raises Refused if the zone skips that hour or has it twice (summer time).
    """
    if isinstance(when, datetime):
        return when.astimezone(UTC)
    there: tzinfo = when.offset or ZoneInfo(zone)
    try:
        day = since.astimezone(there).date()
        while _is_before(datetime.combine(day, when.clock), there, since):
            day += DAY
        return _instant(datetime.combine(day, when.clock), there)
    except OverflowError:
        raise refused("There is no such time in the calendar any more. Write the day with it.") from None


def local_instant(local: datetime, zone: str) -> datetime:
    """Give the instant (UTC) of a date and time in a zone. Raises Refused if the zone skips it or has it twice."""
    return _instant(local, ZoneInfo(zone))


def time_read(instant: datetime, zone: str) -> str:
    """Show what was read, such as `= 02:00, 8 April`, beside what is typed."""
    there = local_time(instant, zone)
    clock = _clock_label(there)
    if len(set(_readings(there.replace(tzinfo=None, fold=0), ZoneInfo(zone)))) > 1:
        clock += _offset_label(there)
    return tr("= {time}, {date}", time=clock, date=date_label(there))


def _hour(wanted: str) -> Hour | None:
    clock = _clock(wanted)
    if clock is not None:
        return Hour(clock=clock)
    found = re.fullmatch(_OFFSET, wanted)
    # without a separator in the time, `2025-04` would be read as 20:25 with an offset of -04
    clock = _clock(found["clock"]) if found and re.search(_CERTAIN, found["clock"]) else None
    return None if found is None or clock is None else Hour(clock=clock, offset=_offset(found["by"] or ""))


def _clock(wanted: str) -> time | None:
    """Read a clock time. Raises ValueError where it has an hour or a minute that no day has."""
    found = next((m.groupdict() for p in _CLOCKS if (m := re.fullmatch(p, wanted))), None)
    if found is None:
        return None
    hour, half = int(found["h"]), found.get("half")
    if half is not None:
        hour = _of_half(hour, half)
    minute, second = int(found.get("m") or 0), int(found.get("s") or 0)
    if (hour, minute, second) == (24, 0, 0):
        hour = 0
    return time(hour, minute, second, int((found.get("part") or "0").ljust(6, "0")))


def _of_half(hour: int, half: str) -> int:
    """Give the hour of the day: 12 a.m. is midnight; 15:00 p.m. is accepted as 15:00."""
    if (half == "a" and hour > 12) or (half == "p" and hour == 0):
        raise ValueError(half)
    return hour if hour > 12 else hour % 12 + (12 if half == "p" else 0)


def _offset(by: str) -> timezone:
    if not by:
        return UTC
    digits = by[1:].replace(":", "")
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    length = timedelta(hours=hours, minutes=minutes)
    return timezone(length if by[0] == "+" else -length)


def _dated(wanted: str, zone: str, near: datetime | None) -> datetime | None:
    for pattern in _DATED:
        found = re.fullmatch(pattern, wanted)
        hour = _hour(found["rest"]) if found else None
        if found is None or hour is None:
            continue
        named = found["month"]
        month = int(named) if named.isdecimal() else month_named(named)
        if month is None:
            continue
        day = _day(found["year"], month, int(found["day"]), near)
        # 24:00 is written with the day that it ends
        ends = re.match(r"24(?!\d)", found["rest"]) is not None
        local = datetime.combine(day + DAY if ends else day, hour.clock)
        return local.replace(tzinfo=hour.offset).astimezone(UTC) if hour.offset else local_instant(local, zone)
    return None


def _day(year: str | None, month: int, day: int, near: datetime | None) -> date:
    if year is not None:
        return date(int(year), month, day)
    if near is None:
        raise ValueError("a day without a year")
    years = (date(near.year + n, month, day) for n in (-1, 0, 1) if (month, day) != (2, 29) or _leaps(near.year + n))
    return min(years, key=lambda found: abs(found - near.date()))


def _leaps(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _iso(text: str, zone: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found.astimezone(UTC) if found.tzinfo is not None else local_instant(found, zone)


def _readings(local: datetime, there: tzinfo) -> tuple[datetime, datetime]:
    """Give the instants of a local time for fold 0 and 1; they differ only at a change to or from summer time."""
    first, second = (local.replace(tzinfo=there, fold=fold).astimezone(UTC) for fold in (0, 1))
    return first, second


def _is_before(local: datetime, there: tzinfo, since: datetime) -> bool:
    if _is_skipped(local, there):
        return local < since.astimezone(there).replace(tzinfo=None)
    return max(_readings(local, there)) < since


def _is_skipped(local: datetime, there: tzinfo) -> bool:
    return _readings(local, there)[0].astimezone(there).replace(tzinfo=None, fold=0) != local


def _instant(local: datetime, there: tzinfo) -> datetime:
    first, second = _readings(local, there)
    if first == second:
        return first
    day = date_label(local)
    if _is_skipped(local, there):
        raise refused(
            "There is no {time} on {date}: the clocks go forward then. Give another time.",
            time=_clock_label(local),
            date=day,
        )
    way, way2 = (_offset_label(one.astimezone(there)) for one in (first, second))
    raise refused(
        "{time} comes twice on {date}. Write {offset} or {offset2} behind it, as in {written}.",
        time=_clock_label(local),
        date=day,
        offset=way,
        offset2=way2,
        written=f"{_clock_label(local)}{way}",
    )


def _clock_label(there: datetime) -> str:
    return f"{there:%H:%M:%S}" if there.second else f"{there:%H:%M}"


def _offset_label(there: datetime) -> str:
    written = f"{there:%z}"
    return f"{written[:3]}:{written[3:5]}"
