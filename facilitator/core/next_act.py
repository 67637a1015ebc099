"""The next natural act: what the primary key (F8) does now, and the label of its button."""

from dataclasses import dataclass

from facilitator.core.agenda import Segment
from facilitator.core.commands import Command
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.moments import is_done, item_due, replies_due, segment_due
from facilitator.core.order import first_interruption, kept_replies, next_waiting, returning
from facilitator.core.saying import noop, tr
from facilitator.core.segments import DISCUSSION, segment_title
from facilitator.core.speakers import INTERRUPTING, Kind, Request

_INTERRUPTS = {
    Kind.POINT_OF_ORDER: noop("Point of order: {name}"),
    Kind.QUESTION: noop("Question: {name}"),
    Kind.ANSWER: noop("Answer: {name}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NextAct:
    """A command, and its label on the button; one that `leaves` an item needs two presses."""

    command: Command
    label: str
    leaves: bool = False


def next_act(meeting: Meeting) -> NextAct | None:
    """Give the act that one press of the primary key does, or None where nothing is natural (FLOOR 3.10)."""
    called, item = meeting.called, meeting.current
    if item is None:
        return _behind_the_items(meeting)
    interruption = first_interruption(item)
    if called is not None and (interruption is None or called.kind in INTERRUPTING):
        return NextAct(command=Command(name="begin"), label=tr("Begin: {name}", name=meeting.roster.name(called.who)))
    if interruption is not None:
        return _give(meeting, interruption)
    back = returning(meeting)
    if back is not None:
        label = tr("Return the floor to {name}", name=meeting.roster.name(back.who))
        if meeting.speaker is not None and meeting.speaker.id == back.id:
            label = tr("Resume {name}", name=meeting.roster.name(back.who))
        return NextAct(command=Command(name="give-floor"), label=label)
    request = next_waiting(meeting, item)
    if request is not None:
        return _give(meeting, request)
    return _behind_the_list(meeting, item) if meeting.speaker is None else None


def _behind_the_list(meeting: Meeting, item: ItemState) -> NextAct | None:
    """Give the act when everybody was heard: the next segment, or what precedes the replies kept for later."""
    segment = segment_due(meeting, item)
    if segment is not None:
        return _open(segment)
    if not is_done(meeting, item):
        return None
    following = item_due(meeting) if kept_replies(meeting) else None
    if following is None:
        return _behind_the_items(meeting)
    return NextAct(
        command=Command(name="take-up", arguments={"item": following.code}),
        label=tr("Take up {item}", item=following.plan.label),
        leaves=True,
    )


def _behind_the_items(meeting: Meeting) -> NextAct | None:
    """Offer the rights of reply kept for the end of the session once nothing else of it is to come."""
    if not replies_due(meeting):
        return None
    here = any(item.code == meeting.open_item for item, _ in kept_replies(meeting))
    leaves = meeting.open_item is not None and not here
    return NextAct(command=Command(name="take-replies"), label=tr("Take the rights of reply"), leaves=leaves)


def _open(segment: Segment) -> NextAct:
    discussed = segment.name.casefold() == DISCUSSION
    return NextAct(
        command=Command(name="segment", arguments={"name": segment.name}),
        label=tr("Open the discussion") if discussed else tr("Open: {title}", title=segment_title(segment)),
    )


def _give(meeting: Meeting, request: Request) -> NextAct:
    """Call first where the meeting leaves time between call and begin; a point of order has the floor at once."""
    name = meeting.roster.name(request.who)
    if request.kind in INTERRUPTING:
        return NextAct(
            command=Command(name="give-floor", arguments={"request": request.id}),
            label=tr(_INTERRUPTS[request.kind], name=name),
        )
    if meeting.definition.settings.begin_after > 0:
        # calling the next speaker also ends the present one, so the label says it
        label = tr("Call {name}", name=name) if meeting.speaker is None else tr("Next: {name}", name=name)
        return NextAct(command=Command(name="call", arguments={"request": request.id}), label=label)
    return NextAct(
        command=Command(name="give-floor", arguments={"request": request.id}), label=tr("Next: {name}", name=name)
    )
