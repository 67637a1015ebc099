"""Events of the making of a meeting, of its sessions, of items and of the plan, a row each."""

from typing import Any

from facilitator.core import agenda
from facilitator.core.act_kinds import ActKind
from facilitator.core.changed import changed
from facilitator.core.clock import Stretch, day_label, end_last, local_time, time_and_day
from facilitator.core.edit_words import sentence_of, words_of
from facilitator.core.edited import MeetingEdited, changes_of
from facilitator.core.events.concerns import (
    edited_things,
    item_and_floor,
    item_and_plan,
    the_delegations,
    the_item,
    the_plan,
    the_session,
)
from facilitator.core.events.names import label, lines, names
from facilitator.core.events.record import LAST, EventRecord, no_words, nothing, plain
from facilitator.core.evolving import on_item
from facilitator.core.evolving.edited import edited
from facilitator.core.evolving.plan import (
    define,
    hard_stop_moved,
    in_session,
    item_inserted,
    item_placed,
    item_planned,
    put_down,
    session_closed,
    session_planned,
    session_started,
    skipped,
    taken_up,
    unskipped,
    with_precedence,
    with_role,
)
from facilitator.core.meeting import ItemStatus, Meeting
from facilitator.core.precedence import DEFAULT_PRECEDENCE
from facilitator.core.saying import language, tr
from facilitator.core.segments import segment_title


def _segment(meeting: Meeting, event: agenda.SegmentBegun) -> str:
    item = meeting.items.get(event.item)
    found = next((s for s in item.plan.segments if s.name == event.name), None) if item is not None else None
    name = meeting.glossary.say(event.name if found is None else segment_title(found), language())
    return tr("Segment: {title}", title=name) if name else tr("Segment of the floor")


def _hard_stop(meeting: Meeting, event: agenda.HardStopMoved) -> str:
    planned = next((s.plan.start for s in meeting.sessions if s.plan.number == event.session), event.end)
    return tr("Hard stop at {time}", time=time_and_day(event.end, meeting.definition.zone, beside=planned))


def _another_day(meeting: Meeting, event: agenda.SessionPlanned) -> str:
    day = day_label(local_time(event.start, meeting.definition.zone))
    return tr("Move session {n} to {day}", n=event.session, day=day)


def _role(meeting: Meeting, event: agenda.RoleNamed) -> str:
    role, who = event.role.value.capitalize(), names(meeting, event.who)
    return tr("{role} of {item}: {names}", role=tr(role), item=label(meeting, event.item), names=who)


def _times(meeting: Meeting, event: agenda.ItemPlanned) -> str:
    zone, before = meeting.definition.zone, meeting.items.get(event.item)
    return tr(
        "Plan {item}: {time}–{time2}",
        item=label(meeting, event.item),
        time=time_and_day(event.start, zone, beside=before.start if before else event.start),
        time2=time_and_day(event.end, zone, beside=event.start),
    )


def _edit(meeting: Meeting, event: MeetingEdited) -> str:
    changes = changes_of(event)
    if len(changes) == 1:
        return tr("Edit the meeting: {change}", change=sentence_of(meeting, changes[0]))
    return tr("Edit the meeting: {n} changes", n=len(changes))


# fmt: off
RECORDS: tuple[EventRecord[Any], ...] = (
    plain(agenda.MeetingDefined, "meeting-defined", leads=12, undo=ActKind.MAKING,
        evolve=lambda _, event, at: define(event, at),
        title=lambda *_: tr("Make the meeting"), words=no_words, touches=nothing, needs=nothing),
    plain(agenda.SessionStarted, "session-started", leads=5, undo=ActKind.FLOOR, evolve=session_started,
        title=lambda _, event: tr("Start session {session}", session=event.session),
        words=no_words, touches=the_session, needs=nothing),
    plain(agenda.SessionSuspended, "session-suspended", leads=6, undo=ActKind.FLOOR,
        evolve=lambda meeting, event, at: in_session(meeting, event.session, lambda session: changed(
            session, suspensions=(*session.suspensions, Stretch(start=at)), suspended_item=meeting.open_item)),
        title=lambda *_: tr("Suspend the session"), words=no_words, touches=the_session, needs=nothing),
    plain(agenda.SessionResumed, "session-resumed", leads=7, undo=ActKind.FLOOR,
        evolve=lambda meeting, event, at: in_session(meeting, event.session, lambda session: changed(
            session, suspensions=end_last(session.suspensions, at), suspended_item=None)),
        title=lambda *_: tr("Resume the session"), words=no_words, touches=the_session, needs=nothing),
    plain(agenda.SessionClosed, "session-closed", leads=8, undo=ActKind.FLOOR, evolve=session_closed,
        title=lambda _, event: tr("Close session {session}", session=event.session),
        words=no_words, touches=the_session, needs=nothing),
    plain(agenda.MeetingClosed, "meeting-closed", leads=0, undo=ActKind.FLOOR,
        evolve=lambda meeting, _, at: changed(meeting, closed=at), title=lambda *_: tr("Close the meeting"),
        words=no_words, touches=lambda *_: {("meeting", None)}, needs=nothing),
    plain(agenda.HardStopMoved, "hard-stop-moved", leads=LAST, undo=ActKind.OTHER,
        evolve=hard_stop_moved, title=_hard_stop, words=no_words, touches=the_session, needs=nothing),
    plain(agenda.SessionPlanned, "session-planned", leads=LAST, undo=ActKind.OTHER, evolve=session_planned,
        title=_another_day, words=no_words, touches=the_session, needs=nothing),
    plain(agenda.ItemTakenUp, "item-taken-up", leads=9, undo=ActKind.FLOOR,
        evolve=lambda meeting, event, at: taken_up(meeting, event.item, at),
        title=lambda meeting, event: tr("Take up {item}", item=label(meeting, event.item)),
        words=no_words, touches=item_and_floor, needs=nothing),
    plain(agenda.ItemSuspended, "item-suspended", leads=LAST, undo=ActKind.FLOOR,
        evolve=lambda meeting, event, at: put_down(meeting, event.item, at, ItemStatus.SUSPENDED),
        title=lambda meeting, event: tr("Suspend {item}", item=label(meeting, event.item)),
        words=no_words, touches=item_and_floor, needs=nothing),
    plain(agenda.ItemClosed, "item-closed", leads=10, undo=ActKind.FLOOR,
        evolve=lambda meeting, event, at: put_down(meeting, event.item, at, ItemStatus.CLOSED),
        title=lambda meeting, event: tr("Close {item}", item=label(meeting, event.item)),
        words=no_words, touches=item_and_floor, needs=nothing),
    plain(agenda.SegmentBegun, "segment-begun", leads=14, undo=ActKind.FLOOR,
        evolve=lambda meeting, event, _: on_item(meeting, event.item, lambda i: changed(i, segment=event.name)),
        title=_segment, words=no_words, touches=the_item, needs=nothing),
    plain(agenda.RoleNamed, "role-named", leads=11, undo=ActKind.OTHER,
        evolve=lambda meeting, event, _: on_item(meeting, event.item, lambda item: with_role(item, event)),
        title=_role, words=no_words, touches=the_item, needs=lambda _, event: the_delegations(event.who)),
    plain(agenda.PrecedenceSet, "precedence-set", leads=13, undo=ActKind.OTHER,
        evolve=lambda meeting, event, _: on_item(meeting, event.item, lambda item: with_precedence(item, event)),
        title=lambda meeting, event: tr("Precedence of {item}", item=label(meeting, event.item)),
        words=lambda _, event: ", ".join(one.label for one in event.classes if one not in DEFAULT_PRECEDENCE),
        touches=the_item, needs=nothing),
    plain(agenda.ItemInserted, "item-inserted", leads=15, undo=ActKind.OTHER, evolve=item_inserted,
        title=lambda _, event: tr("Insert {heading}", heading=event.item.heading),
        words=lambda _, event: lines((event.item.title, event.item.short)),
        touches=lambda _, event: {(what, event.item.code) for what in ("item", "plan", "inserted")}, needs=nothing),
    plain(agenda.ItemPlanned, "item-planned", leads=18, undo=ActKind.OTHER, evolve=item_planned,
        title=_times, words=no_words, touches=the_plan, needs=nothing),
    plain(agenda.ItemPlaced, "item-placed", leads=LAST, undo=ActKind.OTHER, evolve=item_placed,
        title=lambda meeting, event: tr("Place {item}", item=label(meeting, event.item)),
        words=no_words, touches=the_plan, needs=nothing),
    plain(agenda.ItemSkipped, "item-skipped", leads=16, undo=ActKind.OTHER, evolve=skipped,
        title=lambda meeting, event: tr("Skip {item}", item=label(meeting, event.item)),
        words=no_words, touches=item_and_plan, needs=nothing),
    plain(agenda.ItemUnskipped, "item-unskipped", leads=17, undo=ActKind.OTHER, evolve=unskipped,
        title=lambda meeting, event: tr("Back in the plan: {item}", item=label(meeting, event.item)),
        words=no_words, touches=item_and_plan, needs=nothing),
    plain(MeetingEdited, "meeting-edited", leads=-1, undo=ActKind.OTHER, evolve=edited, title=_edit,
        words=lambda meeting, event: words_of(meeting, changes_of(event)), touches=edited_things,
        needs=lambda _, event: the_delegations(h.who for i in event.now.items for h in i.roles)),
    plain(agenda.ItemRenamed, "item-renamed", leads=LAST, undo=ActKind.BESIDE,
        evolve=lambda meeting, event, _: on_item(meeting, event.item, lambda item: changed(
            item, plan=changed(item.plan, title=event.title, short=event.short))),
        title=lambda meeting, event: tr("Rename {item}", item=label(meeting, event.item)),
        words=lambda _, event: lines((event.title, event.short)), touches=item_and_plan, needs=nothing),
)
# fmt: on
