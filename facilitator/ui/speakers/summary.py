"""What stands above the list of speakers: whether it is open, how many wait, and whether all will be heard."""

from collections.abc import Sequence
from datetime import datetime

from facilitator.core.advance.lines import MATTER_WORDS, OpenLine
from facilitator.core.agenda import Role
from facilitator.core.clock import time_and_day
from facilitator.core.forecast import Forecast
from facilitator.core.heard import heard
from facilitator.core.ids import ItemCode
from facilitator.core.languages import counted
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.saying import noop, tr
from facilitator.core.speakers import Request
from facilitator.core.values_now import roles_lacking

_TO_BE_NAMED = {
    Role.COORDINATOR: noop("Coordinator: to be named"),
    Role.PRESENTER: noop("Presenter: to be named"),
    Role.FACILITATOR: noop("Facilitator: to be named"),
    Role.GUEST: noop("Guest: to be named"),
}


def heading(meeting: Meeting, code: ItemCode | None) -> str:
    """Name the list; one that is not of the open item says of which it is. That it is closed stands beside it."""
    item = meeting.items.get(code) if code is not None else None
    if item is None:
        return tr("List of speakers")
    if code == meeting.open_item:
        return tr("List of speakers · open") if item.list_open else tr("List of speakers")
    label = item.plan.label
    if item.list_open:
        return tr("List of speakers of {item} · open", item=label)
    return tr("List of speakers of {item}", item=label)


def closed_words(item: ItemState | None) -> str:
    """Say that a list is closed, and how many asked since; nothing of an open one."""
    if item is None or item.list_open:
        return ""
    late = sum(request.late and not item.by_phone.get(request.id) for request in item.waiting)
    if not late:
        return tr("Closed", "a list of speakers")
    return counted(
        late, tr("Closed · {n} late request", "one", n=late), tr("Closed · {n} late requests", "several", n=late)
    )


def outlook(meeting: Meeting, code: ItemCode | None, found: Forecast, now: datetime) -> tuple[str, bool]:
    """Say how many wait and whether all will be heard; True where somebody will not be reached."""
    item = meeting.items.get(code) if code is not None else None
    if item is None or not item.waiting:
        return "", False
    parts = [waiting_label(item)]
    ends = max((one.end for one in found.waiting), default=None)
    if code != meeting.open_item or ends is None:
        return " · ".join(parts), False
    zone = meeting.definition.zone
    stop = "" if found.hard_stop is None else time_and_day(found.hard_stop, zone, beside=now)
    # the end of the last speaker, which is before that of an item whose list is open
    parts.append(tr("ends {time}", time=time_and_day(ends, zone, beside=now)))
    if not stop:
        return " · ".join(parts), False
    if found.not_reached:
        return " · ".join((*parts, _not_reached(found.not_reached, stop))), True
    return " · ".join((*parts, tr("all heard before {time}", time=stop))), False


def waiting_label(item: ItemState) -> str:
    """Count those who wait, and those of them who were absent when called."""
    parts = [tr("{n} waiting", n=len(item.waiting))]
    absent = sum(r.absent for r in item.waiting)
    if absent:
        parts.append(counted(absent, tr("{n} absent", "one", n=absent), tr("{n} absent", "several", n=absent)))
    return ", ".join(parts)


def _not_reached(count: int, stop: str) -> str:
    return counted(
        count,
        tr("{n} not reached before {time}", "one", n=count, time=stop),
        tr("{n} not reached before {time}", "several", n=count, time=stop),
    )


def roles_to_name(item: ItemState | None, called: Request | None = None) -> str:
    """Say which roles of an item are still to be named, or nothing; who asked to speak in one has named itself."""
    if item is None:
        return ""
    asked = (*item.waiting, *heard(item), *((called,) if called is not None and called.item == item.code else ()))
    held = {request.capacity.value for request in asked}
    return " · ".join(tr(_TO_BE_NAMED[role]) for role in roles_lacking(item) if role.value not in held)


def lines_words(lines: Sequence[OpenLine]) -> str:
    """Say what the first of the lines to settle says and why it waits, and how many more there are."""
    first, more = lines[0], len(lines) - 1
    words = tr("To settle: “{text}” {why}", text=first.text, why=tr(MATTER_WORDS[first.why]))
    return tr("{words} (and {n} more)", words=words, n=more) if more else words


def empty_sentence(item: ItemState | None) -> str:
    """Say how an empty list is filled."""
    if item is None:
        return tr("No item is open: F8 goes on. The list of one that is selected in the agenda can be prepared.")
    if not item.list_open:
        return tr(
            "Nobody waits. The list is closed; chair and secretariat can still add: F6, two or three letters, Enter."
        )
    return tr("Nobody waits yet. Press F6, type two or three letters of a delegation and press Enter.")
