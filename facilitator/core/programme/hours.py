"""Hours and days as programmes write them in three languages: `10:00–10:30`, `3 p.m.–6 p.m.`, `Lundi 7 avril`."""

import re
from collections.abc import Sequence
from datetime import date, time

from facilitator.core.languages import MONTHS, WEEKDAYS
from facilitator.core.name_index import fold
from facilitator.core.values import dataclass

_CLOCK = r"(?:\d{1,2}\s*[:.h]\s*\d{2}(?:\s*[ap]\.?\s?m\b\.?)?|\d{1,2}\s*(?:[ap]\.?\s?m\b\.?|hrs?\b|heures\b|horas\b|h\b)|\bnoon\b|\bmidi\b|\bmediodía\b)"
_SHORT = r"\d{1,2}"
_TO = r"\s*(?:–|—|-|to|until|till|à|jusqu['’]à|a|hasta)\s*"
_LEAD = r"(?:\b(?:from|between|de|entre|desde)\s+)?(?:las?\s+)?"
_SPAN = re.compile(
    rf"{_LEAD}(?P<since>{_CLOCK}|{_SHORT}){_TO}(?:las?\s+)?(?P<until>{_CLOCK})(?:\s*(?:hrs|hours|heures|horas))?",
    re.IGNORECASE,
)
_ONE = re.compile(rf"(?P<since>{_CLOCK})", re.IGNORECASE)
_PARTS = re.compile(r"(?P<h>\d{1,2})(?:\s*[:.h]\s*(?P<m>\d{2}))?\s*(?P<half>[ap])?", re.IGNORECASE)
_NOONS = frozenset({"noon", "midi", "mediodia"})
_MONTHS = {fold(text): number for number, words in enumerate(MONTHS, start=1) for text in words.texts}
_MONTHS |= {name[:3]: number for name, number in list(_MONTHS.items()) if len(name) > 4 and name.isascii()}
_MONTH = "|".join(sorted(map(re.escape, {*_MONTHS, *(t for w in MONTHS for t in w.texts)}), key=len, reverse=True))
_WEEKDAYS = "|".join(
    sorted(
        map(re.escape, {t for w in WEEKDAYS for t in w.texts} | {fold(t) for w in WEEKDAYS for t in w.texts}),
        key=len,
        reverse=True,
    )
)
_DAYS = re.compile(
    rf"(?:\b(?:{_WEEKDAYS})\b\s*,?\s*)?(?:\b(?:el|le)\s+)?(?P<days>\d{{1,2}}(?:er|st|nd|rd|th)?(?:\s*(?:,|-|–|and|et|y|to|au|al|&)\s*(?:(?:{_WEEKDAYS})\s+)?\d{{1,2}}(?:er|st|nd|rd|th)?)*)"
    rf"\s+(?:de\s+|of\s+)?(?P<month>{_MONTH})\b\.?(?:\s*,?\s*(?:de\s+|del\s+)?(?P<year>\d{{4}}))?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"(?:\b(?:{_WEEKDAYS})\b\s*,?\s*)?\b(?P<month>{_MONTH})\s+(?P<days>\d{{1,2}}(?:st|nd|rd|th)?(?:\s*(?:,|-|–|and|to|&)\s*\d{{1,2}}(?:st|nd|rd|th)?)*)(?!\d)(?:\s*,\s*(?P<year>\d{{4}}))?",
    re.IGNORECASE,
)
_ISO = re.compile(
    r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<days>\d{2})\b|\b(?P<days2>\d{1,2})[/.](?P<month2>\d{1,2})[/.](?P<year2>\d{4})\b"
)
_YEAR = re.compile(r"\b(?P<year>20\d{2})\b")
_DASHES = re.compile(r"[-–]|\bto\b|\bau\b|\bal\b", re.IGNORECASE)
WEEKDAY = re.compile(rf"\b(?:{_WEEKDAYS})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanRead:
    """From when to when, and the text without that; the end is None where only a begin is written."""

    since: time
    until: time | None
    rest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysRead:
    """The days that a text names, and the text without them."""

    days: tuple[date, ...]
    rest: str
    year_said: bool


def span_in(text: str) -> SpanRead | None:
    """Give the hours that stand in a text; a begin alone only where the text begins or ends with it."""
    found = _SPAN.search(text)
    if found is not None:
        until = _time(found["until"])
        since = _time(found["since"], like=found["until"]) if until is not None else None
        if since is not None and until is not None:
            return SpanRead(since=since, until=until, rest=_without(text, found))
    alone = _ONE.match(text.strip()) or re.search(rf"(?P<since>{_CLOCK})\s*$", text.strip(), re.IGNORECASE)
    since = _time(alone["since"]) if alone is not None else None
    if alone is None or since is None:
        return None
    return SpanRead(since=since, until=None, rest=_without(text.strip(), alone))


def year_in(texts: Sequence[str]) -> int | None:
    """Give the year of a programme: the first that stands beside a day, else the first of all."""
    for text in texts:
        found = _match_days(text)
        if found is not None and _year_of(found) is not None:
            return _year_of(found)
    return next((int(found["year"]) for text in texts if (found := _YEAR.search(text))), None)


def days_in(text: str, year: int | None) -> DaysRead | None:
    """Give the days that stand in a text; without a year those of the year given. None where none is a day."""
    found = _match_days(text)
    if found is None:
        return None
    groups = found.groupdict()
    said = _year_of(found)
    month = _month(groups.get("month") or groups.get("month2") or "")
    written = groups.get("days") or groups.get("days2") or ""
    numbers = [int(number) for number in re.findall(r"\d{1,2}", written)]
    if len(numbers) == 2 and numbers[0] < numbers[1] <= numbers[0] + 14 and _DASHES.search(written):
        numbers = list(range(numbers[0], numbers[1] + 1))
    at = said or year
    try:
        days = tuple(date(at or 0, month, number) for number in numbers)
    except ValueError:
        return None
    return DaysRead(days=days, rest=_without(text, found), year_said=said is not None)


def _match_days(text: str) -> re.Match[str] | None:
    return _DAYS.search(text) or _MONTH_FIRST.search(text) or _ISO.search(text)


def _year_of(found: re.Match[str]) -> int | None:
    groups = found.groupdict()
    said = groups.get("year") or groups.get("year2")
    return int(said) if said else None


def _month(said: str) -> int:
    return int(said) if said.isdecimal() else _MONTHS.get(fold(said), 0)


def _time(said: str, *, like: str = "") -> time | None:
    if fold(said) in _NOONS:
        return time(12, 0)
    found = _PARTS.match(said.strip())
    if found is None:
        return None
    hour, minute = int(found["h"]), int(found["m"] or 0)
    half = (found["half"] or "").casefold()
    behind = _PARTS.match(like.strip()) if like and not half else None
    if behind is not None and behind["half"]:
        # 3 to 6 p.m. is all in the afternoon, and 10 to 1 p.m. begins in the morning
        afternoon = behind["half"].casefold() == "p" and hour % 12 <= int(behind["h"]) % 12
        half = "p" if afternoon else "a"
    if half:
        hour = hour if hour > 12 else hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour % 24 if hour == 24 else hour, minute)
    except ValueError:
        return None


def _without(text: str, found: re.Match[str]) -> str:
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return " ".join(rest.split()).strip(" ,:;–—-|•\t()").lstrip(". ")
