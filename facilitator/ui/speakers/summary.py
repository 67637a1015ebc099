"""What stands above the list of speakers: whether it is open, how many wait, and whether all will be heard."""

from datetime import datetime

from facilitator.core.clock import local_time, time_label
from facilitator.core.forecast import Forecast
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemState, Meeting


def heading(meeting: Meeting, code: ItemCode | None) -> str:
    """Name the list; one that is not of the open item says of which it is."""
    item = meeting.items.get(code) if code is not None else None
    if item is None:
        return "List of speakers"
    of = "" if code == meeting.open_item else f" of {item.plan.label}"
    return f"List of speakers{of} · {'open' if item.list_open else 'closed'}"


def outlook(meeting: Meeting, code: ItemCode | None, found: Forecast, now: datetime) -> tuple[str, bool]:
    """Say how many wait and whether all will be heard; True where somebody will not be reached."""
    item = meeting.items.get(code) if code is not None else None
    if item is None or not item.waiting:
        return "", False
    parts = [waiting_label(item)]
    if code != meeting.open_item or found.expected_end is None:
        return " · ".join(parts), False
    zone = meeting.definition.zone
    parts.append(f"ends {time_label(found.expected_end, zone)}")
    if found.hard_stop is None:
        return " · ".join(parts), False
    stop = _time(found.hard_stop, now, zone)
    if found.not_reached:
        return " · ".join((*parts, f"{found.not_reached} will not be reached before {stop}")), True
    return " · ".join((*parts, f"all heard before {stop}")), False


def waiting_label(item: ItemState) -> str:
    """Count those who wait, and those of them who were absent when called."""
    absent = sum(r.absent for r in item.waiting)
    return f"{len(item.waiting)} waiting" + (f", {absent} absent" if absent else "")


def roles_to_name(item: ItemState | None) -> str:
    """Say which roles of an item are still to be named, or nothing."""
    if item is None:
        return ""
    held = {holder.role for holder in (*item.roles, *item.plan.roles)}
    missing = [role.value.capitalize() for role in item.plan.to_be_named if role not in held]
    return " · ".join(f"{role}: to be named" for role in missing)


def empty_sentence(item: ItemState | None) -> str:
    """Say how an empty list is filled."""
    if item is None:
        return "No item is open. Take one up in the agenda (double click), or select one to prepare its list."
    if not item.list_open:
        return "Nobody waits. The list is closed; chair and secretariat can still add: F6, two or three letters, Enter."
    return "Nobody waits yet. Press F6, type two or three letters of a delegation and press Enter."


def _time(instant: datetime, now: datetime, zone: str) -> str:
    there, here = local_time(instant, zone), local_time(now, zone)
    return f"{there:%H:%M}" if there.date() == here.date() else f"{there:%H:%M} on {there.day} {there:%B}"
