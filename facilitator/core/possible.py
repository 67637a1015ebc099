"""Possible: what a menu offers at this moment, and why what it does not offer would be refused or do nothing."""

from collections.abc import Callable
from datetime import datetime, timedelta

from facilitator.core.clock import duration_label, later
from facilitator.core.commands import COMMANDS, Command, decide
from facilitator.core.gone import offered
from facilitator.core.ids import Refused, SeatName
from facilitator.core.meeting import ItemStatus, Meeting
from facilitator.core.order import must_be_admitted
from facilitator.core.parameters import Type
from facilitator.core.saying import noop, tr
from facilitator.core.speakers import Kind, Request
from facilitator.core.trail import Trail

# where something is missing, the refusal is what the user asks for
SAYS_WHAT_IS_MISSING = frozenset({"finalise"})
# a floor given by mistake shows within the walk to the microphone; what lasts longer has been said
NOT_COME_SECONDS = 45
LEAST_SECONDS = 0.000001
FAR_OFF = timedelta(days=3650)


def why_not(trail: Trail, name: str, *, now: datetime, seat: SeatName) -> str:
    """Say why a menu cannot offer a command now; nothing where it can.

    A command that needs nothing is meant as it stands, about whoever it takes by itself; one that needs to be told
    something is impossible only where it would be refused whatever it is told.
    """
    meeting = trail.meeting
    there, reason = _OBJECTS.get(name, (_anything, ""))
    if not there(meeting):
        return tr(reason)
    if _is_about_a_statement(name) and next(iter(meeting.statements()), None) is None:
        return tr("Nothing has been said yet.")
    if name == "absent" and (heard := _heard(meeting, now)):
        return heard
    arguments = _easiest(meeting, name, now)
    if arguments is None:
        return ""
    try:
        events = decide(trail, Command(name=name, arguments=arguments), now=now, seat=seat)
    except Refused as refusal:
        return str(refusal)
    # what was only tried may be so already, and be possible otherwise
    return "" if events or arguments else tr(_ALREADY.get(name, _SO_ALREADY))


def _easiest(meeting: Meeting, name: str, now: datetime) -> dict[str, object] | None:
    """Give arguments that are refused only where all others are too; None where there are none that tell."""
    match name:
        case "take-up":
            other = next((code for code in meeting.items if code != meeting.open_item), None)
            return None if other is None else {"item": other}
        case "segment":
            return {"name": "floor"}
        case "hard-stop":
            return {"time": later(now, FAR_OFF)}
        case "close-session":
            return {"replies": "carry"}
        case "add-time":
            return {"seconds": 0.0}
        case "leave-out":
            return {"seconds": LEAST_SECONDS}
        case "started-ago":
            begin = meeting.speaker.begin if meeting.speaker is not None else None
            return {"seconds": max(0.0, (now - begin).total_seconds()) if begin is not None else 0.0}
        case _ if name in SAYS_WHAT_IS_MISSING or any(p.required for p in COMMANDS[name].parameters):
            return None
    return {}


def _heard(meeting: Meeting, now: datetime) -> str:
    """Say that a menu does not offer to void what somebody has said for a while; a command can still do it."""
    speaker = meeting.speaker
    if speaker is None or meeting.called is not None or speaker.spoken(now) <= NOT_COME_SECONDS:
        return ""
    name, duration = meeting.roster.name(speaker.who), duration_label(speaker.spoken(now))
    return tr(
        "{name} has spoken for {duration}: only who does not come is absent. End the statement instead.",
        name=name,
        duration=duration,
    )


def _is_about_a_statement(name: str) -> bool:
    return any(p.required and p.type is Type.STATEMENT for p in COMMANDS[name].parameters)


def _anything(_: Meeting) -> bool:
    return True


def _somebody(meeting: Meeting) -> bool:
    return any(item.waiting for item in meeting.items.values())


def _somebody_or_called(meeting: Meeting) -> bool:
    return meeting.called is not None or _somebody(meeting)


def _two_on_a_list(meeting: Meeting) -> bool:
    return any(len(item.waiting) > 1 for item in meeting.items.values())


def _waits(meeting: Meeting, concerned: Callable[[Request], bool]) -> bool:
    return any(concerned(request) for item in meeting.items.values() for request in item.waiting)


def _held_back(meeting: Meeting) -> bool:
    return _waits(meeting, lambda request: must_be_admitted(meeting, request))


def _absent(meeting: Meeting) -> bool:
    return _waits(meeting, lambda request: request.absent)


def _pinned(meeting: Meeting) -> bool:
    return _waits(meeting, lambda request: request.pinned)


def _point_of_order(meeting: Meeting) -> bool:
    return any(statement.kind is Kind.POINT_OF_ORDER for statement in meeting.statements())


def _noted(meeting: Meeting) -> bool:
    return bool(meeting.entries)


def _struck(meeting: Meeting) -> bool:
    return bool(meeting.struck)


def _text_to_place(meeting: Meeting) -> bool:
    return bool(offered(meeting.gone, meeting.settled))


def _skipped(meeting: Meeting) -> bool:
    return any(item.status is ItemStatus.SKIPPED for item in meeting.items.values())


_NOBODY = noop("Nobody waits for the floor.")
_SO_ALREADY = noop("That is so already.")
_NO_TEXT = noop("No text is left over: nothing that was typed has lost its statement.")
_ALREADY = {
    "suspend-item": noop("No item is open."),
    "close-list": noop("The list is closed already."),
    "open-list": noop("The list is open already."),
    "clear-list": _NOBODY,
}
_OBJECTS: dict[str, tuple[Callable[[Meeting], bool], str]] = {
    "amend": (_somebody_or_called, _NOBODY),
    "withdraw": (_somebody_or_called, _NOBODY),
    "move": (_somebody, _NOBODY),
    "speaks-next": (_somebody, _NOBODY),
    "in-writing": (_somebody, _NOBODY),
    "exchange": (_two_on_a_list, noop("There are no two on one list to exchange places.")),
    "admit": (_held_back, noop("Nobody who waits has to be admitted.")),
    "restore": (_absent, noop("Nobody is marked absent.")),
    "unpin": (_pinned, noop("Nobody who waits is pinned.")),
    "state": (_point_of_order, noop("No point of order has had the floor.")),
    "strike": (_noted, noop("Nothing has been noted yet.")),
    "reinstate": (_struck, noop("No entry is struck.")),
    "place-text": (_text_to_place, _NO_TEXT),
    "leave-text": (_text_to_place, _NO_TEXT),
    "unskip-item": (_skipped, noop("No item is skipped.")),
}
