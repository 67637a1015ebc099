"""What an edited definition does to the meeting: the plan and the rules are as it says, what was recorded stays."""

from dataclasses import fields
from datetime import datetime

from facilitator.core.agenda import Definition, Item, PlannedSession, Segment
from facilitator.core.changed import changed
from facilitator.core.definition_now import FLOOR, definition_now
from facilitator.core.edited import Edit, MeetingEdited, changes_of, with_changes
from facilitator.core.evolving.plan import with_hours
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState

_RULES = frozenset({"roles", "limits", "segments"})


def edited(meeting: Meeting, event: MeetingEdited, _at: datetime) -> Meeting:
    """Take over what was edited; an item or a session for which something is recorded is not removed."""
    before = definition_now(meeting)
    after = with_changes(before, (change for change in changes_of(event) if not _holds(meeting, change)))
    items = {item.code: item for item in before.items}
    sessions = {session.number: session for session in before.sessions}
    kept = {state.plan.number: state for state in meeting.sessions}
    made = _presided(meeting, after)
    everything = changed(
        made,
        definition=_of_the_meeting(meeting.definition, after),
        sessions=tuple(_session(kept.get(s.number), sessions.get(s.number), s) for s in after.sessions),
        items={
            item.code: _item(meeting.items.get(item.code), items.get(item.code), _named(event, item))
            for item in after.items
        },
        limits=after.limits,
        glossary=after.glossary,
    )
    return with_hours(everything)


def is_bare(meeting: Meeting, code: ItemCode) -> bool:
    """Say whether nothing was recorded for an item, so that it can leave the agenda without a trace."""
    state = meeting.items[code]
    return (
        state.status in (ItemStatus.PLANNED, ItemStatus.SKIPPED)
        and not (state.stretches or state.waiting or state.served or state.departed or state.statements)
        and not any(getattr(entry.what, "item", None) == code for entry in (*meeting.entries, *meeting.struck))
        and not any(gone.statement.item == code for gone in meeting.gone.values())
    )


def has_begun(meeting: Meeting) -> bool:
    """Say whether a session was called to order or an item taken up."""
    return any(s.started is not None for s in meeting.sessions) or any(i.stretches for i in meeting.items.values())


def _holds(meeting: Meeting, change: Edit) -> bool:
    """Say whether a change would remove what something is recorded for."""
    if not change.whole or change.now is not None:
        return False
    code = change.of_item
    if code is not None:
        return code in meeting.items and not is_bare(meeting, code)
    return any(s.plan.number == change.where[1] and s.started is not None for s in meeting.sessions)


def _of_the_meeting(made: Definition, after: Definition) -> Definition:
    """Give the definition with what belongs to no item, session, limit or text; those stay as the meeting was made."""
    return changed(
        after,
        sessions=made.sessions,
        items=made.items,
        limits=made.limits,
        glossary=made.glossary,
        rehearsal=made.rehearsal,
    )


def _presided(meeting: Meeting, after: Definition) -> Meeting:
    """Let another presidency preside from the making on, where nobody was in the chair yet."""
    chair = meeting.presiding
    if after.presidency == meeting.definition.presidency or has_begun(meeting) or meeting.presided != (chair,):
        return meeting
    other = changed(chair, who=after.presidency)
    return changed(meeting, presiding=other, presided=(other,))


def _session(state: SessionState | None, before: PlannedSession | None, after: PlannedSession) -> SessionState:
    if state is None or before is None:
        return SessionState(plan=after, hard_stop=after.end)
    if after == before:
        return state
    plan = changed(state.plan, title=after.title, start=after.start)
    if state.started is None and after.end != before.end:
        plan = changed(plan, end=after.end)
    return changed(state, plan=plan, hard_stop=after.end)


def _item(state: ItemState | None, before: Item | None, after: Item) -> ItemState:
    if state is None or before is None:
        return ItemState(plan=after, roles=after.roles)
    if after == before:
        return state
    other = {
        one.name: getattr(after, one.name)
        for one in fields(after)
        if one.name not in _RULES and getattr(after, one.name) != getattr(before, one.name)
    }
    made = changed(state, plan=changed(state.plan, **other), roles=after.roles)
    same = (after.limits, after.segments) == (before.limits, before.segments)
    return made if same else _with_rules(made, after)


def _named(event: MeetingEdited, item: Item) -> Item:
    """Give an item whose roles were edited with those still to be named that the edit says.

    Who loses a role would else bring it back among these.
    """
    was = next((one.roles for one in event.was.items if one.code == item.code), item.roles)
    now = next((one for one in event.now.items if one.code == item.code), item)
    return item if was == now.roles else changed(item, to_be_named=now.to_be_named)


def _with_rules(state: ItemState, after: Item) -> ItemState:
    """Give an item the limits and segments of its definition, in the place of what was set since.

    What was set for the floor of an item with segments, which a definition cannot say, stays.
    """
    own = state.segment_precedence.get("", state.precedence)
    if not state.plan.segments and _is_floor(after.segments):
        plan, precedence, of_floor = changed(state.plan, limits=after.limits), after.segments[0].precedence, {}
    else:
        plan = changed(state.plan, limits=after.limits, segments=after.segments)
        precedence, of_floor = (), {"": own} if own and after.segments else {}
    limits = state.segment_limits.get("", {})
    return changed(
        state,
        plan=plan,
        precedence=precedence,
        segment_precedence=of_floor,
        limits={},
        segment_limits={"": limits} if limits and after.segments else {},
    )


def _is_floor(segments: tuple[Segment, ...]) -> bool:
    """Say whether segments only stand for an order of speakers that was set for the whole item."""
    return len(segments) == 1 and segments[0] == Segment(name=FLOOR, precedence=segments[0].precedence)
