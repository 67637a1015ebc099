"""The next natural act: what the primary key does now, and what its button says."""

from dataclasses import dataclass

from facilitator.core.agenda import Segment
from facilitator.core.commands import Command
from facilitator.core.meeting import Meeting
from facilitator.core.moments import segment_due
from facilitator.core.order import first_interruption, next_waiting, returning
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
    """A command, and the words for it on the button."""

    command: Command
    label: str


def next_act(meeting: Meeting) -> NextAct | None:
    """Give the act that one press of the primary key does, or None where nothing is natural (FLOOR 3.10)."""
    called, item = meeting.called, meeting.current
    if item is None:
        return None
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
    segment = segment_due(meeting, item) if meeting.speaker is None else None
    return _open(segment) if segment is not None else None


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
        # to call the next ends the one who speaks: the word says so
        label = tr("Call {name}", name=name) if meeting.speaker is None else tr("Next: {name}", name=name)
        return NextAct(command=Command(name="call", arguments={"request": request.id}), label=label)
    return NextAct(
        command=Command(name="give-floor", arguments={"request": request.id}), label=tr("Next: {name}", name=name)
    )
