"""Finalising: the record as it stands becomes a version of the minutes."""

from datetime import datetime

from facilitator.core.ids import Refused
from facilitator.core.meeting import Event
from facilitator.core.minutes import finalised, missing, version_numbered
from facilitator.core.minuting.values import fingerprint
from facilitator.core.saying import tr
from facilitator.core.trail import Trail
from facilitator.core.versions import MinutesFinalised, Order, Version, VersionEvent, VersionKept


def finalise(
    trail: Trail, *, now: datetime, head: str = "", language: str = "", order: Order = Order.SPEAKING, despite: str = ""
) -> tuple[Event, ...]:
    """Decide the next version; nothing if nothing was recorded since the last. `head` is the hash of the last event.

    Raises Refused where something is missing, unless `despite` says why that may be.
    """
    meeting = trail.meeting
    last = meeting.versions[-1] if meeting.versions else None
    chosen = language or (last.language if last else meeting.definition.language)
    if last and (last.language, last.order) == (chosen, order) and not changed_since(trail, last):
        return ()
    lacking = missing(meeting)
    if lacking and not despite.strip():
        raise Refused(_lacks(lacking[0].rstrip("."), len(lacking) - 1))
    number = last.number + 1 if last else 1
    version = Version(number=number, seq=trail.seq, at=now, sha256="", head=head, language=chosen, order=order)
    made = MinutesFinalised(
        version=number,
        seq=trail.seq,
        sha256=fingerprint(finalised(trail, version)),
        head=head,
        language=chosen,
        order=order,
        despite=despite.strip(),
    )
    return (made,)


def _lacks(first: str, more: int) -> str:
    if not more:
        return tr(
            "Something is missing: {first}. Add it, or finalise all the same and say why with --despite WHY.",
            first=first,
        )
    return tr(
        "Something is missing: {first} and {count} more. Add it, or finalise all the same and say why "
        "with --despite WHY.",
        first=first,
        count=more,
    )


def changed_since(trail: Trail, version: Version) -> bool:
    """Say whether anything but versions was recorded since a version."""
    return any(r.seq > version.seq and not isinstance(r.event, VersionEvent) for r in trail.events)


def keep(trail: Trail, *, version: int, form: str, sha256: str) -> tuple[Event, ...]:
    """Decide that the file of a version is kept; only the first one of each form is."""
    found = version_numbered(trail.meeting, version)
    if found.kept_as(form):
        return ()
    return (VersionKept(version=found.number, form=form, sha256=sha256),)
