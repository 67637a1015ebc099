"""Timing: `clock-was`, which corrects the times of acts that were recorded by a wrong clock."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from facilitator.core.act import Act
from facilitator.core.acts.record import overlapping
from facilitator.core.clock import FIRST_INSTANT, LAST_INSTANT, later, length_label, time_label
from facilitator.core.ids import ActId
from facilitator.core.live import can_have_been, time_written
from facilitator.core.meeting import ClockWas, Event
from facilitator.core.saying import refused
from facilitator.core.trail import Trail


def clock_was(
    trail: Trail, *, now: datetime, seconds: float, since: int | None = None, until: int | None = None
) -> tuple[Event, ...]:
    """Shift the times of the acts from event `since` to `until`, all where they are not said.

    The clock was so many seconds ahead, or behind if negative. Refused where times would go back among themselves.
    """
    acts = trail.acts()[1:]
    if not acts:
        raise refused("Nothing has been recorded yet, so there is no time to put right.")
    first = 0 if since is None else _place_of(acts, since, trail.seq)
    last = len(acts) - 1 if until is None else _place_of(acts, until, trail.seq)
    if first > last:
        raise refused("Event {since} comes after event {until}. Name the first and the last.", since=since, until=until)
    if not seconds:
        return ()
    _refuse_outside(acts[first : last + 1], seconds)
    _refuse_back(trail, acts, first, last, seconds)
    latest = later(acts[last].at, -seconds)
    if seconds < 0 and not can_have_been(trail, latest, now):
        written = time_written(latest, trail.meeting.definition.zone)
        raise refused(
            "The last act would be at {written}, more than a day after now. Give fewer seconds.", written=written
        )
    end = trail.seq if last == len(acts) - 1 else acts[last + 1].first_seq - 1
    gone = max(0.0, (now - acts[-1].at).total_seconds())
    found = ClockWas(seconds=seconds, since=acts[first].first_seq, until=end, gone=gone)
    _refuse_onto_paper(trail, found, now)
    return (found,)


def _refuse_onto_paper(trail: Trail, event: ClockWas, now: datetime) -> None:
    """Refuse what would move a statement onto one that was entered from paper, whose times no clock gave."""
    if all(statement.entered is None for statement in trail.meeting.statements()):
        return
    last = trail.events[-1].as_it_stands
    shift = replace(last, seq=last.seq + 1, act=ActId("would be"), part=0, at=now, recorded=now, event=event)
    would_be = Trail([*(one.as_it_stands for one in trail.events), shift])
    for statement in would_be.meeting.statements():
        other = overlapping(would_be.meeting, statement, now) if statement.entered is not None else None
        if other is not None:
            raise refused(
                "Then {name} and {name2}, which was entered from paper, would have spoken at the same time. Correct "
                "the times of that one first.",
                name=trail.meeting.roster.name(other.who),
                name2=trail.meeting.roster.name(statement.who),
            )


def _place_of(acts: Sequence[Act], seq: int, last: int) -> int:
    """Give the place of the act that an event belongs to."""
    if not acts[0].first_seq <= seq <= last:
        raise refused(
            "There is no event {seq} whose time could be put right: name one from {first} to {last}.",
            seq=seq,
            first=acts[0].first_seq,
            last=last,
        )
    return max(place for place, act in enumerate(acts) if act.first_seq <= seq)


def _refuse_outside(named: Sequence[Act], seconds: float) -> None:
    early, late = named[0].at - FIRST_INSTANT, LAST_INSTANT - named[-1].at
    if seconds > early.total_seconds() or -seconds > late.total_seconds():
        raise refused("The calendar has no such times. Give fewer seconds.")


def _refuse_back(trail: Trail, acts: Sequence[Act], first: int, last: int, seconds: float) -> None:
    """Refuse if the first act would come before the one that precedes it, or the last one after the next."""
    zone, length = trail.meeting.definition.zone, length_label(seconds)
    if first > 0 and later(acts[first].at, -seconds) < acts[first - 1].at:
        stays = acts[first - 1]
        raise refused(
            "“{title}” at {time} stays, and less than {length} lies between it and event {since}. "
            "Name an event before which there was so long a time, or none for all.",
            title=stays.title,
            time=time_label(stays.at, zone, seconds=True),
            length=length,
            since=acts[first].first_seq,
        )
    if last + 1 < len(acts) and later(acts[last].at, -seconds) > acts[last + 1].at:
        stays = acts[last + 1]
        raise refused(
            "“{title}” at {time} stays, and less than {length} lies between it and the act before it. "
            "Name an event after which there was so long a time, or none for all.",
            title=stays.title,
            time=time_label(stays.at, zone, seconds=True),
            length=length,
        )
