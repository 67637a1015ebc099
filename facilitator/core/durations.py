"""Durations as people write them: the one reader of all of them, and how what was read is shown."""

import re
from enum import StrEnum

from facilitator.core.clock import length_label
from facilitator.core.ids import Refused
from facilitator.core.saying import noop, refused, tr

# eleven days: longer than any sitting, and short enough for every calendar
LONGEST = 999_999.0
# as long as the calendar: a computer clock can be wrong by a century
LONGEST_ERROR = 320_000_000_000.0


class Unit(StrEnum):
    """The unit of a bare number; the label of its field names it."""

    SECONDS = "s"
    MINUTES = "m"


_SENTENCES = {
    Unit.SECONDS: noop("“{said}” is not a duration. Write seconds, or for instance 2:30, 5 min, 1h30."),
    Unit.MINUTES: noop("“{said}” is not a duration. Write minutes, or for instance 2:30, 90s, 1h30."),
}
_SECONDS_IN = {"h": 3600, "m": 60, "s": 1}
_NEXT_SMALLER = {"h": "m", "m": "s"}
_PART = r"\s*(?P<number>\d{1,12}(?:[.,]\d{1,12})?)\s*(?P<unit>[^\W\d]+\.?|['′’\"″”])?\s*"
_CLOCK = r"(?:(?P<h>\d{1,9}):(?=\d\d:))?(?P<m>\d{1,9}):(?P<s>[0-5]\d)"
_HOUR = r"h|hrs?|hours?|heures?|horas?"
_MINUTE = r"['′’]|m|mn|mins?|minutes?|minutos?"
_SECOND = r"[\"″”]|s|secs?|seconde?s?|segs?|segundos?"


def read_duration(text: str, unit: Unit, *, longest: float = LONGEST) -> float:
    """Read a duration as seconds: a bare number has the unit, also `1h2`, `1m30`, `2:30`, `90s`, `1 h 30`, `-1.5 min`.

    Raises Refused where the text is none.
    """
    wanted = text.strip().lower()
    negative = wanted[:1] in ("-", "−", "–")
    plain = wanted[1:] if negative else wanted.removeprefix("+")
    seconds = _by_clock(plain)
    if seconds is None:
        seconds = _by_parts(plain, unit)
    if seconds is None:
        raise Refused(tr(_SENTENCES[unit], said=text))
    if seconds > longest:
        raise refused("“{said}” is too long for a meeting.", said=text)
    return -seconds if negative else seconds


def duration_read(seconds: float) -> str:
    """Show what was read, such as `= 2 min 30 s`, beside what is typed."""
    value = round(abs(seconds), 1)
    label, tenths = length_label(value), round(value * 10) % 10
    if tenths:
        label = f"{label.removesuffix(' s')}.{tenths} s" if label.endswith(" s") else f"{label} 0.{tenths} s"
    return f"= −{label}" if seconds < 0 else f"= {label}"


def _by_clock(text: str) -> float | None:
    found = re.fullmatch(_CLOCK, text.strip())
    if found is None:
        return None
    hours, minutes, seconds = (int(found[part] or 0) for part in ("h", "m", "s"))
    if found["h"] and minutes > 59:
        return None
    return float(hours * 3600 + minutes * 60 + seconds)


def _by_parts(text: str, unit: Unit) -> float | None:
    """Add up numbers with their units, largest first; the last may have no unit, and then has the next smaller one."""
    total, place, last = 0.0, 0, ""
    while place < len(text):
        part = re.match(_PART, text[place:])
        if part is None or not part[0]:
            return None
        place += part.end()
        one = _unit_of(part["unit"]) if part["unit"] else _NEXT_SMALLER.get(last, "") if last else unit.value
        bare_inside = part["unit"] is None and place < len(text)
        if not one or bare_inside or (last and _SECONDS_IN[one] >= _SECONDS_IN[last]):
            return None
        total += float(part["number"].replace(",", ".")) * _SECONDS_IN[one]
        last = one
    return total if last else None


def _unit_of(word: str) -> str:
    plain = word.removesuffix(".")
    for unit, words in (("h", _HOUR), ("m", _MINUTE), ("s", _SECOND)):
        if re.fullmatch(words, plain):
            return unit
    return ""
