"""Clocks: stretches of time, what remains of a limit, and how times and durations are printed."""

from dataclasses import replace
from datetime import MINYEAR, UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from facilitator.core.languages import MONTHS, WEEKDAYS, Wording, said
from facilitator.core.saying import noop, tr
from facilitator.core.values import dataclass

Instants = tuple[datetime, ...]

WARNING_SECONDS = 30.0
FIRST_INSTANT, LAST_INSTANT = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


class Phase(StrEnum):
    """What a speaker's clock says: time left, the last seconds, or over (FLOOR, section 4)."""

    NORMAL = "normal"
    WARNING = "warning"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A span of time between two instants (UTC); still running while it has no end."""

    start: datetime
    end: datetime | None = None

    def seconds(self, now: datetime) -> float:
        """Give its length in seconds up to its end, or up to now; never negative."""
        return max(0.0, ((self.end or now) - self.start).total_seconds())

    def ended(self, at: datetime) -> "Stretch":
        """Close a running stretch; a finished one stays as it is."""
        return self if self.end is not None else replace(self, end=max(at, self.start))


def end_last(stretches: tuple[Stretch, ...], at: datetime) -> tuple[Stretch, ...]:
    """Close the last stretch if it is still running."""
    return (*stretches[:-1], stretches[-1].ended(at)) if stretches else ()


def cut(stretches: tuple[Stretch, ...], begin: datetime | None, end: datetime | None) -> tuple[Stretch, ...]:
    """Keep of stretches what lies between two instants; None is open on that side."""
    return tuple(
        Stretch(
            start=s.start if begin is None else max(s.start, begin),
            end=s.end if end is None or s.end is None else min(s.end, end),
        )
        for s in stretches
        if (end is None or s.start < end) and (begin is None or s.end is None or s.end > begin)
    )


def is_running(stretches: tuple[Stretch, ...]) -> bool:
    """Say whether the last stretch has no end yet."""
    return bool(stretches) and stretches[-1].end is None


def phase_of(remaining: float | None, warning: float = WARNING_SECONDS) -> Phase:
    """Name the phase for a remaining time in seconds; without a limit it is always normal."""
    if remaining is None or remaining > warning:
        return Phase.NORMAL
    return Phase.WARNING if remaining > 0 else Phase.OVER


def later(instant: datetime, length: timedelta | float) -> datetime:
    """Add a duration or a number of seconds (may be negative) to an instant; the result is clamped to years 1 to 9999.

    Every addition to an instant goes through here: plain `+` raises OverflowError near the years 1 and 9999.
    """
    try:
        return instant + (length if isinstance(length, timedelta) else timedelta(seconds=length))
    except OverflowError:
        ahead = length > timedelta() if isinstance(length, timedelta) else length > 0
        return LAST_INSTANT if ahead else FIRST_INSTANT


def rounded_down(instant: datetime, step: float) -> datetime:
    """Round an instant down to a multiple of so many seconds since midnight UTC."""
    return instant - (instant - FIRST_INSTANT) % timedelta(seconds=step)


LONGEST_ZONE = 100


def in_utc(written: datetime) -> datetime:
    """Convert an aware datetime to UTC, clamped to the ends of the calendar."""
    try:
        return written.astimezone(UTC)
    except OverflowError:
        return FIRST_INSTANT if written.year == MINYEAR else LAST_INSTANT


def is_zone(name: str) -> bool:
    """Say whether the time zone data of this computer has a zone of this name."""
    if len(name) > LONGEST_ZONE:
        # each part of a name is looked up as a package inside the one before
        return False
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def local_time(instant: datetime, zone: str) -> datetime:
    """Convert an instant to a zone by its name, such as `Europe/Zurich`, clamped to the ends of the calendar there."""
    try:
        return instant.astimezone(ZoneInfo(zone))
    except OverflowError:
        end = FIRST_INSTANT if instant.year == MINYEAR else LAST_INSTANT
        return end.replace(tzinfo=ZoneInfo(zone))


def time_here(instant: datetime) -> datetime:
    """Convert an instant to the zone of this computer.

    `astimezone` fails for instants far from now, which are given unchanged.
    """
    try:
        return instant.astimezone()
    except (OverflowError, OSError, ValueError):
        return instant


def time_label(instant: datetime, zone: str, *, seconds: bool = False) -> str:
    """Write the time of day of an instant in a zone, such as `15:12`."""
    return local_time(instant, zone).strftime("%H:%M:%S" if seconds else "%H:%M")


_DAYS = (noop("Mon"), noop("Tue"), noop("Wed"), noop("Thu"), noop("Fri"), noop("Sat"), noop("Sun"))
_DATE = Wording(en="{day} {month}", fr="{day} {month}", es="{day} de {month}")
_FULL_DAY = Wording(en="{weekday} {date} {year}", fr="{weekday} {date} {year}", es="{weekday}, {date} de {year}")
_DAY_AND_YEAR = Wording(en="{date} {year}", fr="{date} {year}", es="{date} de {year}")
_TIME_AND_DATE = Wording(en="{time} on {date}", fr="{time} le {date}", es="{time} el {date}")


def day_name(there: date) -> str:
    """Give the short name of a day of the week, such as `Mon`, in the language of the program."""
    return tr(_DAYS[there.weekday()])


def date_label(there: date) -> str:
    """Write day and month, such as `7 April`, in the language of the program."""
    return said(_DATE, day=there.day, month=said(MONTHS[there.month - 1]))


def day_label(there: date) -> str:
    """Write a day in full, such as `Monday 7 April 2025`, in the language of the program."""
    return said(_FULL_DAY, weekday=said(WEEKDAYS[there.weekday()]), date=date_label(there), year=there.year)


def days_label(first: date, last: date) -> str:
    """Write a span of days as shortly as can be read: `7 April 2025`, `7–8 April 2025`, `30 June – 1 July 2025`."""
    end = said(_DAY_AND_YEAR, date=date_label(last), year=last.year)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    start = date_label(first)
    return f"{start if first.year == last.year else said(_DAY_AND_YEAR, date=start, year=first.year)} – {end}"


def on_another_day(instant: datetime, days: int, zone: str) -> datetime:
    """Give the instant at the same hour of a zone so many days later; an hour that its clocks skip, just after."""
    there = local_time(instant, zone)
    moved = later(there.replace(tzinfo=UTC), timedelta(days=days))
    return in_utc(moved.replace(tzinfo=there.tzinfo))


def month_named(word: str) -> int | None:
    """Give the number of a month by its name or the first letters of it, in English or the language of the program."""
    names = ((number, name) for number, month in enumerate(MONTHS, start=1) for name in (month.en, said(month)))
    found = {number for number, name in names if len(word) >= 3 and name.casefold().startswith(word.casefold())}
    return found.pop() if len(found) == 1 else None


def time_and_day(instant: datetime, zone: str, *, beside: datetime, seconds: bool = False) -> str:
    """Write the time of day of an instant in a zone, with its date where that is not the one of another instant."""
    there, clock = local_time(instant, zone), time_label(instant, zone, seconds=seconds)
    if there.date() == local_time(beside, zone).date():
        return clock
    return said(_TIME_AND_DATE, time=clock, date=date_label(there))


def span_label(start: datetime, end: datetime, zone: str) -> str:
    """Write a span as times of day, with the date of its end where that is another day: `22:00–01:30 on 8 April`."""
    return f"{time_label(start, zone)}–{time_and_day(end, zone, beside=start)}"


def duration_label(seconds: float) -> str:
    """Write a length of time as `m:ss`, or `h:mm:ss` from an hour on; whole seconds, cut not rounded."""
    whole = int(max(0.0, seconds))
    hours, rest = divmod(whole, 3600)
    minutes, second = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{second:02}" if hours else f"{minutes}:{second:02}"


def minutes_label(seconds: float) -> str:
    """Write a length of time in words for plans: `4 min`, `1 h 05 min`; under half a minute is `0 min`."""
    minutes = int(abs(seconds) / 60 + 0.5)
    return f"{minutes // 60} h {minutes % 60:02} min" if minutes >= 60 else f"{minutes} min"


def length_label(seconds: float) -> str:
    """Write a length of time in words to the second: `30 s`, `3 min 20 s`, `1 h 5 min`; cut, not rounded."""
    minutes, second = divmod(int(abs(seconds)), 60)
    hours, minute = divmod(minutes, 60)
    parts = ((hours, "h"), (minute, "min"), (second, "s"))
    return " ".join(f"{n} {unit}" for n, unit in parts if n) or "0 s"
