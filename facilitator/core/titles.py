"""Titles: what an act is called in the footer and in the trail, such as “Next: Afghanistan”."""

from itertools import chain

from facilitator.core import agenda, decisions, delegations, floor, speakers, statements, versions
from facilitator.core.clock import duration_label, time_label
from facilitator.core.ids import DelegationCode, ItemCode, RequestId, StatementId
from facilitator.core.meeting import ActRedone, ActUndone, Event, Meeting

_LEADING: tuple[type, ...] = (
    floor.FloorGiven,
    floor.SpeakerCalled,
    floor.StatementVoided,
    floor.SpeakerResumed,
    agenda.SessionStarted,
    agenda.SessionSuspended,
    agenda.SessionResumed,
    agenda.SessionClosed,
    agenda.ItemTakenUp,
    agenda.ItemClosed,
    agenda.RoleNamed,
    agenda.MeetingDefined,
    agenda.PrecedenceSet,
    agenda.SegmentBegun,
    agenda.ItemInserted,
    agenda.ItemSkipped,
    agenda.ItemUnskipped,
    agenda.ItemPlanned,
)


def act_title(meeting: Meeting, events: tuple[Event, ...]) -> str:
    """Name an act by its leading event, on the state before it."""
    cleared = [e for e in events if isinstance(e, speakers.RequestLeft) and e.how is speakers.Departure.CLEARED]
    if len(cleared) == len(events):
        return f"Clear the list ({len(events)} waiting)"
    limits = [e for e in events if isinstance(e, floor.LimitSet)]
    if len(limits) > 1:
        return _limits_title(limits)
    for kind in _LEADING:
        for event in events:
            if isinstance(event, kind):
                return event_title(meeting, event)
    return event_title(meeting, events[0])


def _limits_title(limits: list[floor.LimitSet]) -> str:
    names = ", ".join(dict.fromkeys(str(e.capacity) for e in limits))
    durations = " / ".join(dict.fromkeys(duration_label(e.seconds) for e in limits))
    return f"Limits for {names}: {durations}"


def _who(meeting: Meeting, wanted: RequestId) -> str:
    called = meeting.called
    if called is not None and called.id == wanted:
        return meeting.roster.name(called.who)
    for item in meeting.items.values():
        for request in chain(item.waiting, reversed(item.served), (d.request for d in item.departed)):
            if request.id == wanted:
                return meeting.roster.name(request.who)
    return f"request {wanted}"


def _said(meeting: Meeting, wanted: StatementId) -> str:
    statement = meeting.statement(wanted)
    return meeting.roster.name(statement.who) if statement else f"statement {wanted}"


def _item(meeting: Meeting, code: ItemCode | None) -> str:
    item = meeting.items.get(code) if code is not None else None
    return item.plan.label if item else "the meeting"


def _names(meeting: Meeting, who: tuple[DelegationCode, ...]) -> str:
    return ", ".join(meeting.roster.name(w) for w in who) or "nobody"


def event_title(meeting: Meeting, event: Event) -> str:
    """Name one event in a few words."""
    return (
        _floor_title(meeting, event)
        or _list_title(meeting, event)
        or _plan_title(meeting, event)
        or _record_title(meeting, event)
    )


def _floor_title(meeting: Meeting, event: Event) -> str:
    match event:
        case floor.FloorGiven():
            called = meeting.called
            word = "Begin" if called is not None and called.id == event.request else "Next"
            return f"{word}: {_who(meeting, event.request)}"
        case floor.SpeakerCalled():
            who = _who(meeting, event.request)
            return f"Call {who}" if meeting.speaker is None else f"Next: {who}"
        case floor.CallReturned():
            return f"Take back the call of {_who(meeting, event.request)}"
        case floor.SpeakerPaused():
            return f"Pause {_said(meeting, event.statement)}"
        case floor.SpeakerResumed():
            back = event.statement in meeting.floor.interrupted
            return f"{'Return the floor to' if back else 'Resume'} {_said(meeting, event.statement)}"
        case floor.StatementEnded():
            return f"End {_said(meeting, event.statement)}"
        case floor.StatementVoided():
            return f"Absent: {_said(meeting, event.statement)}"
        case floor.TimeAdded():
            sign = "+" if event.seconds >= 0 else "−"
            return f"{sign}{duration_label(abs(event.seconds))} for {_said(meeting, event.statement)}"
        case floor.BeganEarlier():
            return f"Set the begin of {_said(meeting, event.statement)}"
        case floor.LimitSet():
            return f"Limit for {event.capacity}: {duration_label(event.seconds)}"
        case floor.Presided():
            known = DelegationCode(event.who)
            return f"{meeting.roster.name(known)} presides"
        case _:
            return ""


def _list_title(meeting: Meeting, event: Event) -> str:
    match event:
        case speakers.FloorRequested():
            return f"Add {meeting.roster.name(event.request.who)}"
        case speakers.RequestAmended():
            return f"Amend {meeting.roster.name(event.request.who)}"
        case speakers.RequestLeft():
            word = "Withdraw" if event.how is speakers.Departure.WITHDRAWN else "Take off the list:"
            return f"{word} {_who(meeting, event.request)}"
        case speakers.MarkedAbsent():
            return f"Absent: {_who(meeting, event.request)}"
        case speakers.RequestRestored():
            return f"Back in the room: {_who(meeting, event.request)}"
        case speakers.RequestMoved():
            return f"Move {_who(meeting, event.request)}"
        case speakers.RequestUnpinned():
            return f"Unpin {_who(meeting, event.request)}"
        case speakers.RequestsExchanged():
            return f"Exchange {_who(meeting, event.first)} and {_who(meeting, event.second)}"
        case speakers.SpeaksNext():
            return f"{_who(meeting, event.request)} speaks next"
        case speakers.RequestAdmitted():
            return f"Admit {_who(meeting, event.request)}"
        case speakers.ListClosed():
            return f"Close the list of {_item(meeting, event.item)}"
        case speakers.ListOpened():
            return f"Open the list of {_item(meeting, event.item)}"
        case speakers.ListSorted():
            return f"Sort the list of {_item(meeting, event.item)}"
        case _:
            return ""


def _plan_title(meeting: Meeting, event: Event) -> str:
    match event:
        case agenda.MeetingDefined():
            return "Make the meeting"
        case agenda.SessionStarted():
            return f"Start session {event.session}"
        case agenda.SessionSuspended():
            return "Suspend the session"
        case agenda.SessionResumed():
            return "Resume the session"
        case agenda.SessionClosed():
            return f"Close session {event.session}"
        case agenda.HardStopMoved():
            return f"Hard stop at {time_label(event.end, meeting.definition.zone)}"
        case agenda.ItemTakenUp():
            return f"Take up {_item(meeting, event.item)}"
        case agenda.ItemSuspended():
            return f"Suspend {_item(meeting, event.item)}"
        case agenda.ItemClosed():
            return f"Close {_item(meeting, event.item)}"
        case agenda.SegmentBegun():
            return f"Segment {event.name or 'floor'}"
        case agenda.RoleNamed():
            return f"{event.role.value.capitalize()} of {_item(meeting, event.item)}: {_names(meeting, event.who)}"
        case agenda.PrecedenceSet():
            return f"Precedence of {_item(meeting, event.item)}"
        case agenda.ItemInserted():
            return f"Insert {event.item.heading}"
        case agenda.ItemPlanned():
            zone = meeting.definition.zone
            return f"Plan {_item(meeting, event.item)}: {time_label(event.start, zone)}–{time_label(event.end, zone)}"
        case agenda.ItemPlaced():
            return f"Place {_item(meeting, event.item)}"
        case agenda.ItemSkipped():
            return f"Skip {_item(meeting, event.item)}"
        case agenda.ItemUnskipped():
            return f"Back in the plan: {_item(meeting, event.item)}"
        case agenda.ItemRenamed():
            return f"Rename {_item(meeting, event.item)}"
        case _:
            return ""


def _record_title(meeting: Meeting, event: Event) -> str:
    match event:
        case statements.GistWritten() | statements.PointNoted() | statements.StatementTagged():
            return f"Note on {_said(meeting, event.statement)}"
        case statements.PointRemoved() | statements.TopicsFiled() | statements.LanguageNoted():
            return f"Note on {_said(meeting, event.statement)}"
        case statements.DeliveryCheckSet():
            ending = "" if event.wanted else ": done"
            return f"Check against delivery of {_said(meeting, event.statement)}{ending}"
        case statements.StatementSplit():
            return f"Split the statement of {_said(meeting, event.statement)}"
        case statements.StatementsMerged():
            return f"Merge two statements of {_said(meeting, event.statement)}"
        case decisions.EntryStruck():
            return f"{'Strike' if event.struck else 'Reinstate'} entry {event.entry}"
        case statements.StatementCorrected():
            return f"Correct {_said(meeting, event.statement)}"
        case statements.WrittenSubmitted():
            return f"Written statement of {meeting.roster.name(event.who)}"
        case statements.TextReceived():
            return f"Text received of {_said(meeting, event.statement)}"
        case statements.PresidentStated():
            return "What the President stated"
        case decisions.ChairSaid():
            return "From the chair"
        case decisions.Concluded():
            return "Conclusion" if not meeting.definition.formal else "Decision"
        case decisions.Suggested():
            return "Suggestion" if not meeting.definition.formal else "Recommendation"
        case decisions.DocumentNoted():
            return f"Document {event.symbol}"
        case delegations.AttendanceNoted():
            return f"{'Present' if event.present else 'Left'}: {_names(meeting, event.who)}"
        case delegations.DelegationAdded():
            return f"New speaker {event.delegation.name.en}"
        case delegations.DelegationChanged():
            return f"Rename {event.delegation.name.en}"
        case versions.MinutesFinalised():
            return f"Finalise version {event.version} of the minutes"
        case versions.VersionKept():
            return f"Keep version {event.version} as {event.form.upper()}"
        case ActUndone():
            return "Undo"
        case ActRedone():
            return "Redo"
        case _:
            return type(event).__name__
