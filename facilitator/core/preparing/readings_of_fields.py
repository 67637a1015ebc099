"""Readings of fields: what is typed in a field of the editor, as it stands in a definition, and the other way round."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from facilitator.core.agenda import Item, Role, RoleHolder
from facilitator.core.agenda_hours import NEVER
from facilitator.core.clock import is_zone, length_label, local_time
from facilitator.core.delegations import Roster
from facilitator.core.durations import Unit, read_duration
from facilitator.core.ids import DelegationCode, Refused
from facilitator.core.kind_words import named_limit, named_limits
from facilitator.core.name_index import fold
from facilitator.core.names import known_as, unknown_delegation
from facilitator.core.preparing.beginnings import USUAL_LIMITS
from facilitator.core.saying import refused
from facilitator.core.times import instant_of, local_instant, read_day, read_time

_PARTS = re.compile(r"\s*[;,]\s*|\n")


def read_zone(text: str) -> str:
    """Read a time zone. Raises Refused."""
    zone = text.strip()
    if not is_zone(zone):
        raise refused("There is no time zone “{name}”. Write it like Europe/Zurich.", name=zone)
    return zone


def read_delegation(roster: Roster, text: str) -> DelegationCode:
    """Read one delegation, or nobody, by code, name or alias. Raises Refused."""
    if not text.strip():
        return DelegationCode("")
    found = known_as(roster, text)
    if found is None:
        raise Refused(unknown_delegation(roster, text.strip()))
    return found


def read_delegations(roster: Roster, text: str) -> tuple[DelegationCode, ...]:
    """Read delegations with semicolons or commas between; one whose name has a comma is understood too."""
    if text.strip() and (whole := known_as(roster, text)) is not None:
        return (whole,)
    parts = [part for part in (_PARTS if ";" not in text else re.compile(r"\s*;\s*")).split(text) if part.strip()]
    return tuple(dict.fromkeys(read_delegation(roster, part) for part in parts))


def shown_delegations(roster: Roster, codes: Iterable[str]) -> str:
    """Name delegations, as they are read again; one that is not on the roll by its code."""
    return "; ".join(roster.name(DelegationCode(code)) if code in roster else code for code in codes)


def read_limit(text: str) -> float | None:
    """Read a limit: minutes, or with its unit; nothing is no limit. Raises Refused."""
    return read_duration(text, Unit.MINUTES) if text.strip() else None


def shown_limit(seconds: object) -> str:
    """Show a limit."""
    return length_label(float(seconds)) if isinstance(seconds, int | float) else ""


def read_limits(text: str) -> dict[str, float]:
    """Read limits written in a row, such as `national 2 min, group 3 min`. Raises Refused."""
    found: dict[str, float] = {}
    for part in re.split(r"[;,]", text):
        if not part.strip():
            continue
        match = re.match(r"\s*(?P<what>reply-2|[^\d]+?)[\s:=]*(?P<length>\d.*)", part)
        key = _limited(match["what"]) if match else ""
        if match is None or not key:
            raise refused("“{said}” is no limit. Write for instance: national 2 min, group 3 min.", said=part.strip())
        found[key] = read_duration(match["length"], Unit.MINUTES)
    return found


def shown_limits(limits: object) -> str:
    """Show limits in a row."""
    if not isinstance(limits, Mapping):
        return ""
    return ", ".join(f"{named_limit(key)} {shown_limit(seconds)}" for key, seconds in limits.items())


def _limited(text: str) -> str:
    """Give the key of what a limit is for, by its word in the language of the desk or by the key itself."""
    wanted = fold(text)
    for key in USUAL_LIMITS:
        if wanted in {fold(key), fold(named_limit(key)), fold(named_limits(key))}:
            return key
    return text.strip() if text.strip() == "chair" else ""


def read_roles(roster: Roster, holders: tuple[RoleHolder, ...], role: Role, text: str) -> tuple[RoleHolder, ...]:
    """Read who holds a role, and give those of all roles. Raises Refused."""
    read = tuple(RoleHolder(role=role, who=who) for who in read_delegations(roster, text))
    return tuple(holder for one in Role for holder in (read if one is role else _of(holders, one)))


def _of(holders: tuple[RoleHolder, ...], role: Role) -> tuple[RoleHolder, ...]:
    return tuple(holder for holder in holders if holder.role is role)


def read_hours(text: str, item: Item, zone: str, first: datetime | None) -> tuple[datetime, datetime] | None:
    """Read the hours of an item, such as `10:00–10:30`, with or without its day; nothing for none. Raises Refused.

    Without a day it is the one it has now, or the first after `first`.
    """
    if not text.strip():
        return None
    day, _, rest = text.strip().rpartition(", ")
    parts = re.split(r"\s*[–—-]\s*", rest)
    if len(parts) != 2:
        raise refused("“{said}” are no hours. Write them as 10:00–10:30, or as 2026-11-30, 10:00–10:30.", said=text)
    on = _midnight(read_day(day, near=item.start), zone) if day else first or item.start or NEVER
    start = instant_of(read_time(parts[0], zone, near=on), zone, on)
    return start, instant_of(read_time(parts[1], zone, near=start), zone, start)


def day_of(instant: datetime, zone: str) -> datetime:
    """Give the midnight (UTC) before an instant, in a zone."""
    return _midnight(local_time(instant, zone).date(), zone)


def _midnight(day: date, zone: str) -> datetime:
    return local_instant(datetime.combine(day, datetime.min.time()), zone)


def shown_hours(item: Item, zone: str) -> str:
    """Show the hours of an item with their day, as they are read again; nothing where it has none."""
    if item.start is None or item.end is None:
        return ""
    there, until = local_time(item.start, zone), local_time(item.end, zone)
    return f"{there.date().isoformat()}, {there:%H:%M}–{until:%H:%M}"


def shown_clock(instant: datetime, zone: str) -> str:
    """Show the hour of an instant."""
    return f"{local_time(instant, zone):%H:%M}"
