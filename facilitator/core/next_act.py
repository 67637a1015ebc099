"""The next natural act: what the primary key (F8) does now, and the label of its button."""

from dataclasses import replace
from datetime import datetime

from facilitator.core.acts.sessions import CARRY
from facilitator.core.agenda import Segment
from facilitator.core.availability import hours_of, hours_words, is_early
from facilitator.core.clock import is_running, later, time_and_day
from facilitator.core.commands import Command
from facilitator.core.days import session_by_the_clock
from facilitator.core.ids import RequestId
from facilitator.core.kind_words import interrupting
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.moments import (
    is_done,
    item_due,
    item_overdue,
    next_session,
    replies_due,
    segment_due,
    waits_for_a_session,
)
from facilitator.core.order import first_interruption, first_present, is_late, kept_replies, next_waiting, returning
from facilitator.core.saying import tr
from facilitator.core.segments import DISCUSSION, segment_title
from facilitator.core.session_titles import starting
from facilitator.core.speakers import INTERRUPTING, HereHours, Request
from facilitator.core.values import dataclass

# how long before and after its hard stop a session may be left with items to come
SUSPEND_BEFORE_SECONDS, LATE_SECONDS = 5 * 60, 4 * 60 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class NextAct:
    """A command, and the words for it on the button.

    What `leaves` an item or a session is not done by one press alone, nor what calls somebody who said not to be here
    yet (`early`); only what `calls` somebody, or lets one begin, is done from afar, by a presenter's key.
    """

    command: Command
    label: str
    leaves: bool = False
    calls: bool = False
    early: bool = False

    @property
    def twice(self) -> bool:
        """Say whether it takes two presses."""
        return self.leaves or self.early


def next_act(meeting: Meeting, now: datetime) -> NextAct | None:
    """Give the act that one press of the primary key does at an instant, or None where nothing is natural.

    On the floor that is FLOOR 3.10. Beyond it: who speaks last ends; a session is started, resumed and left; an item is
    taken up. What leaves an item or a session is offered once somebody has spoken, or where nobody is expected to, and
    not while a request that came after closing holds up the list: that is admitted first, or withdrawn by hand.
    An item that was taken up without a session waits for one: nobody is called before it is called to order.
    """
    first = _start(meeting, now) if waits_for_a_session(meeting) else None
    return first or _in_time(meeting, floor_act(meeting), now) or _beyond_the_floor(meeting, now)


def _in_time(meeting: Meeting, act: NextAct | None, now: datetime) -> NextAct | None:
    """Say it on the button where the one to be called is not here yet.

    Only the room knows whether that is so, so nobody is passed over as the absent are, and nobody must be admitted:
    Next names who is first, and asks once more.
    """
    number = act.command.arguments.get("request") if act is not None and act.calls else None
    found = meeting.waiting(RequestId(number)) if isinstance(number, int) else None
    if act is None or found is None or not is_early(meeting, found[1], now):
        return act
    hours = hours_words(HereHours(since=hours_of(meeting, found[1]).since), meeting.definition.zone)
    return replace(act, label=tr("{act}, {hours}", act=act.label, hours=hours), early=True)


def floor_act(meeting: Meeting) -> NextAct | None:
    """Give the next act of the floor alone, or None where there is none."""
    called, item = meeting.called, meeting.current
    if item is None:
        return _behind_the_items(meeting)
    interruption = first_interruption(item)
    if called is not None and (interruption is None or called.kind in INTERRUPTING):
        label = tr("Begin: {name}", name=meeting.roster.name(called.who))
        return NextAct(command=Command(name="begin"), label=label, calls=True)
    if interruption is not None:
        return _give(meeting, interruption)
    back = returning(meeting)
    if back is not None:
        label = tr("Return the floor to {name}", name=meeting.roster.name(back.who))
        if meeting.speaker is not None and meeting.speaker.id == back.id:
            label = tr("Resume {name}", name=meeting.roster.name(back.who))
        return NextAct(command=Command(name="give-floor"), label=label, calls=True)
    request = next_waiting(meeting, item)
    if request is not None:
        return _give(meeting, request)
    return _behind_the_list(meeting, item) if meeting.speaker is None else None


def _behind_the_list(meeting: Meeting, item: ItemState) -> NextAct | None:
    """Give the act when Next reaches nobody: admit who asked late, enter the next segment, or go on to the replies."""
    held = first_present(meeting, item)
    if held is not None and is_late(held):
        # others who asked in time may stand behind it, so the item is not left before it is dealt with
        return _admit(meeting, held)
    segment = segment_due(meeting, item)
    if segment is not None:
        return _open(segment)
    if not is_done(meeting, item):
        return None
    following = item_due(meeting) if kept_replies(meeting) else None
    if following is None:
        return _behind_the_items(meeting)
    return _take_up(following, leaves=True)


def _behind_the_items(meeting: Meeting) -> NextAct | None:
    """Offer the rights of reply kept for the end of the session once nothing else of it is to come."""
    if not replies_due(meeting):
        return None
    here = any(item.code == meeting.open_item for item, _ in kept_replies(meeting))
    leaves = meeting.open_item is not None and not here
    return NextAct(command=Command(name="take-replies"), label=tr("Take the rights of reply"), leaves=leaves)


def _beyond_the_floor(meeting: Meeting, now: datetime) -> NextAct | None:
    session, item, speaker = meeting.current_session, meeting.current, meeting.speaker
    if session is None:
        return _start(meeting, now)
    if is_running(session.suspensions):
        return NextAct(command=Command(name="resume-session"), label=tr("Resume the session"))
    if speaker is not None:
        return NextAct(command=Command(name="end"), label=tr("End: {name}", name=meeting.roster.name(speaker.who)))
    if item is not None and not _may_be_left(item):
        return None
    following = item_due(meeting) or item_overdue(meeting)
    # on another day than planned the hard stop says nothing of when people leave
    ends = later(session.hard_stop, -SUSPEND_BEFORE_SECONDS) <= now < later(session.hard_stop, LATE_SECONDS)
    if following is None or ends:
        return _rise(meeting, now)
    return _take_up(following, leaves=item is not None)


def _start(meeting: Meeting, now: datetime) -> NextAct | None:
    """Start the session that the clock says."""
    session = session_by_the_clock(meeting, now)
    if session is None:
        return None
    return NextAct(
        command=Command(name="start-session", arguments={"session": session.plan.number}),
        label=starting(session.plan),
    )


def _may_be_left(item: ItemState) -> bool:
    """Say whether somebody has spoken on an item, or nobody is expected to, as at the opening."""
    expected = item.roles or item.plan.roles or item.plan.to_be_named or item.waiting
    return any(s.begin is not None for s in item.statements) or not expected


def _rise(meeting: Meeting, now: datetime) -> NextAct:
    """Leave the session, and after the last the meeting; who waits is carried over."""
    after = next_session(meeting)
    if after is None:
        return NextAct(command=Command(name="close-meeting"), label=tr("Close the meeting"), leaves=True)
    until = time_and_day(after.plan.start, meeting.definition.zone, beside=now)
    command = Command(name="close-session", arguments={"replies": CARRY})
    return NextAct(command=command, label=tr("Suspend until {time}", time=until), leaves=True)


def _admit(meeting: Meeting, request: Request) -> NextAct:
    admit = Command(name="admit", arguments={"request": request.id})
    return NextAct(command=admit, label=tr("Admit {who}", who=meeting.roster.name(request.who)))


def _take_up(item: ItemState, *, leaves: bool) -> NextAct:
    command = Command(name="take-up", arguments={"item": item.code})
    return NextAct(command=command, label=tr("Take up {item}", item=item.plan.label), leaves=leaves)


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
            label=interrupting(request.kind, name),
            calls=True,
        )
    if meeting.definition.settings.begin_after > 0:
        # calling the next speaker also ends the present one, so the label says it
        label = tr("Call {name}", name=name) if meeting.speaker is None else tr("Next: {name}", name=name)
        return NextAct(command=Command(name="call", arguments={"request": request.id}), label=label, calls=True)
    give = Command(name="give-floor", arguments={"request": request.id})
    return NextAct(command=give, label=tr("Next: {name}", name=name), calls=True)
