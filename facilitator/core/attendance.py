"""Attendance: who was noted as present in which session, by hand or from a sheet that was signed."""

from collections.abc import Mapping
from datetime import UTC, datetime

from facilitator.core.delegations import AttendanceNoted, PresenceNoted, SheetSigned, Signature
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting

Window = tuple[datetime, datetime]
BEGINNING, END = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)

Notes = Mapping[DelegationCode, tuple[Signature, ...]]
"""Who was noted as present, each with what it signed; nothing where it was noted by hand only."""


def session_windows(meeting: Meeting) -> dict[int, Window]:
    """Give from when to when the record belongs to each session held; what comes between two belongs to the first."""
    ordered = sorted((s.started, s.plan.number) for s in meeting.sessions if s.started is not None)
    since = [BEGINNING, *(started for started, _ in ordered[1:])]
    return {number: (a, b) for (_, number), a, b in zip(ordered, since, (*since[1:], END), strict=False)}


def inside(at: datetime | None, window: Window) -> bool:
    """Say whether an instant lies in a window."""
    return at is not None and window[0] <= at < window[1]


def notes_by_session(meeting: Meeting) -> Mapping[int, Notes]:
    """Give who was noted in each session, as the notes stand: what was taken back is not among them.

    A note without a session belongs to the one in whose time it was made, to the first where none was held.
    """
    windows = session_windows(meeting)
    first = min((s.plan.number for s in meeting.sessions), default=0)
    found: dict[int, dict[DelegationCode, tuple[Signature, ...]]] = {}
    for at, noted in meeting.noted_in_room:
        match noted:
            case AttendanceNoted():
                session = next((number for number, window in windows.items() if inside(at, window)), first)
                for who in noted.who:
                    found.setdefault(session, {}).setdefault(who, ())
            case PresenceNoted(present=True):
                for who in noted.who:
                    found.setdefault(noted.session, {}).setdefault(who, ())
            case PresenceNoted():
                for who in noted.who:
                    found.get(noted.session, {}).pop(who, None)
            case SheetSigned():
                for one in noted.signatures:
                    signed = found.setdefault(noted.session, {}).get(one.who, ())
                    found[noted.session][one.who] = (*signed, *((one,) if one not in signed else ()))
    return found


def session_to_note(meeting: Meeting) -> int | None:
    """Give the session for which attendance is taken now: the one that is held, else the next to come.

    None where no session is left, nor any held.
    """
    if meeting.current_session is not None:
        return meeting.current_session.plan.number
    coming = sorted((s.plan.start, s.plan.number) for s in meeting.sessions if s.started is None)
    held = [s.plan.number for s in meeting.sessions if s.started is not None]
    return coming[0][1] if coming else held[-1] if held else None
