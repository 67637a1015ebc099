"""The definition now: a meeting as it would be set up again, with all that was changed of its plan and rules since."""

from dataclasses import replace

from facilitator.core.agenda import Definition, Item, PlannedSession, Segment
from facilitator.core.decisions import DocumentNoted
from facilitator.core.meeting import ItemState, Meeting, SessionState
from facilitator.core.planned_documents import PlannedDocument

FLOOR = "floor"
"""The name of the segment that an item gets for an order of speakers of its own, where it has no segments."""


def definition_now(meeting: Meeting) -> Definition:
    """Give the definition by which the meeting would begin as it stands: agenda, hours, roles, order, limits, words.

    What was said and done is no part of it. A skipped item is on the agenda, a session ends at its hard stop.
    """
    return replace(
        meeting.definition,
        sessions=tuple(map(_session, meeting.sessions)),
        items=tuple(_item(state, _documents(meeting, state)) for state in meeting.items.values()),
        limits=dict(meeting.limits),
        glossary=meeting.glossary,
        rehearsal=False,
    )


def _session(session: SessionState) -> PlannedSession:
    return replace(session.plan, end=session.hard_stop)


def _documents(meeting: Meeting, state: ItemState) -> tuple[PlannedDocument, ...]:
    """Give the documents of an item, those of the definition among them, each symbol once."""
    noted = [e.what for e in meeting.entries if isinstance(e.what, DocumentNoted) and e.what.item == state.plan.code]
    by_symbol = {one.symbol: PlannedDocument(symbol=one.symbol, title=one.title) for one in noted}
    return tuple(by_symbol.values())


def _item(state: ItemState, documents: tuple[PlannedDocument, ...]) -> Item:
    named = {holder.role for holder in state.roles}
    segments = tuple(_segment(state, segment) for segment in state.plan.segments)
    if not segments and state.precedence:
        segments = (Segment(name=FLOOR, precedence=state.precedence),)
    return replace(
        state.plan,
        roles=state.roles,
        to_be_named=tuple(role for role in state.plan.to_be_named if role not in named),
        limits={**state.plan.limits, **state.limits},
        segments=segments,
        documents=documents,
    )


def _segment(state: ItemState, segment: Segment) -> Segment:
    own = state.segment_precedence.get(segment.name, state.precedence)
    # what was set for the item since goes before what the segment was defined with
    of_item = {key: state.limits[key] for key in segment.limits if key in state.limits}
    limits = {**segment.limits, **of_item, **state.segment_limits.get(segment.name, {})}
    return replace(segment, precedence=own or segment.precedence, limits=limits)
