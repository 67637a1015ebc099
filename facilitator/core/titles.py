"""Titles: what an act is called in the footer and in the trail, such as “Next: Afghanistan”."""

from itertools import chain

from facilitator.core import agenda, decisions, delegations, floor, gone, speakers, statements, versions
from facilitator.core.clock import duration_label, length_label, time_and_day
from facilitator.core.ids import DelegationCode, ItemCode, RequestId, StatementId
from facilitator.core.kind_words import named_limit
from facilitator.core.meeting import ActRedone, ActUndone, ClockWas, Event, Meeting
from facilitator.core.saying import language, tr
from facilitator.core.segments import segment_title

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
        return tr("Clear the list ({n} waiting)", n=len(events))
    limits = [e for e in events if isinstance(e, floor.LimitSet)]
    if len(limits) > 1:
        return _limits_title(limits)
    for kind in _LEADING:
        for event in events:
            if isinstance(event, kind):
                return event_title(meeting, event)
    return event_title(meeting, events[0])


def _limits_title(limits: list[floor.LimitSet]) -> str:
    names = ", ".join(dict.fromkeys(named_limit(e.capacity) for e in limits))
    durations = " / ".join(dict.fromkeys(duration_label(e.seconds) for e in limits))
    return tr("Limits for {names}: {durations}", names=names, durations=durations)


def _who(meeting: Meeting, wanted: RequestId) -> str:
    called = meeting.called
    if called is not None and called.id == wanted:
        return meeting.roster.name(called.who)
    for item in meeting.items.values():
        for request in chain(item.waiting, reversed(item.served), (d.request for d in item.departed)):
            if request.id == wanted:
                return meeting.roster.name(request.who)
    return tr("request {wanted}", wanted=wanted)


def _said(meeting: Meeting, wanted: StatementId) -> str:
    if wanted in meeting.gone:
        return tr("{name} (no longer in the log)", name=gone.name_of(meeting.gone[wanted], meeting.roster))
    statement = meeting.statement(wanted)
    return meeting.roster.name(statement.who) if statement else tr("statement {wanted}", wanted=wanted)


def _item(meeting: Meeting, code: ItemCode | None) -> str:
    item = meeting.items.get(code) if code is not None else None
    return item.plan.label if item else tr("the meeting")


def _segment(meeting: Meeting, event: agenda.SegmentBegun) -> str:
    item = meeting.items.get(event.item)
    found = next((s for s in item.plan.segments if s.name == event.name), None) if item is not None else None
    return event.name if found is None else segment_title(found)


def _names(meeting: Meeting, who: tuple[DelegationCode, ...]) -> str:
    return ", ".join(meeting.roster.name(w) for w in who) or tr("nobody")


def _named(delegation: delegations.Delegation) -> str:
    """Name a delegation as it is called from now on, which the roster before the event does not know."""
    return delegation.name.in_language(language())


def event_title(meeting: Meeting, event: Event) -> str:
    """Name one event in a few words."""
    return (
        _floor_title(meeting, event)
        or _list_title(meeting, event)
        or _plan_title(meeting, event)
        or _corrected_title(meeting, event)
        or _record_title(meeting, event)
    )


def _floor_title(meeting: Meeting, event: Event) -> str:
    match event:
        case floor.FloorGiven():
            called = meeting.called
            name = _who(meeting, event.request)
            begins = called is not None and called.id == event.request
            return tr("Begin: {name}", name=name) if begins else tr("Next: {name}", name=name)
        case floor.SpeakerCalled():
            who = _who(meeting, event.request)
            return tr("Call {who}", who=who) if meeting.speaker is None else tr("Next: {who}", who=who)
        case floor.CallReturned():
            return tr("Take back the call of {who}", who=_who(meeting, event.request))
        case floor.SpeakerPaused():
            return tr("Pause {said}", said=_said(meeting, event.statement))
        case floor.SpeakerResumed():
            back = event.statement in meeting.floor.interrupted
            name = _said(meeting, event.statement)
            return tr("Return the floor to {name}", name=name) if back else tr("Resume {name}", name=name)
        case floor.StatementEnded():
            return tr("End {said}", said=_said(meeting, event.statement))
        case floor.StatementVoided():
            return tr("Absent: {said}", said=_said(meeting, event.statement))
        case floor.TimeAdded():
            sign = "+" if event.seconds >= 0 else "−"
            return tr(
                "{sign}{duration} for {said}",
                sign=sign,
                duration=duration_label(abs(event.seconds)),
                said=_said(meeting, event.statement),
            )
        case floor.BeganEarlier():
            return tr("Set the begin of {said}", said=_said(meeting, event.statement))
        case floor.TimeLeftOut():
            duration = duration_label((event.end - event.start).total_seconds())
            return tr("Leave {duration} out for {said}", duration=duration, said=_said(meeting, event.statement))
        case floor.LimitSet():
            return tr(
                "Limit for {capacity}: {duration}",
                capacity=named_limit(event.capacity),
                duration=duration_label(event.seconds),
            )
        case floor.Presided():
            known = DelegationCode(event.who)
            return tr("{name} presides", name=meeting.roster.name(known))
        case _:
            return ""


def _list_title(meeting: Meeting, event: Event) -> str:
    match event:
        case speakers.FloorRequested():
            return tr("Add {name}", name=meeting.roster.name(event.request.who))
        case speakers.RequestAmended():
            return tr("Amend {name}", name=meeting.roster.name(event.request.who))
        case speakers.RequestLeft():
            name = _who(meeting, event.request)
            withdrawn = event.how is speakers.Departure.WITHDRAWN
            return tr("Withdraw {name}", name=name) if withdrawn else tr("Take off the list: {name}", name=name)
        case speakers.MarkedAbsent():
            return tr("Absent: {who}", who=_who(meeting, event.request))
        case speakers.RequestRestored():
            return tr("Back in the room: {who}", who=_who(meeting, event.request))
        case speakers.RequestMoved():
            return tr("Move {who}", who=_who(meeting, event.request))
        case speakers.RequestUnpinned():
            return tr("Unpin {who}", who=_who(meeting, event.request))
        case speakers.RequestsExchanged():
            return tr("Exchange {who} and {who2}", who=_who(meeting, event.first), who2=_who(meeting, event.second))
        case speakers.SpeaksNext():
            return tr("{who} speaks next", who=_who(meeting, event.request))
        case speakers.RequestAdmitted():
            return tr("Admit {who}", who=_who(meeting, event.request))
        case speakers.ListClosed():
            return tr("Close the list of {item}", item=_item(meeting, event.item))
        case speakers.ListOpened():
            return tr("Open the list of {item}", item=_item(meeting, event.item))
        case speakers.ListSorted():
            return tr("Sort the list of {item}", item=_item(meeting, event.item))
        case _:
            return ""


def _plan_title(meeting: Meeting, event: Event) -> str:
    match event:
        case agenda.MeetingDefined():
            return tr("Make the meeting")
        case agenda.SessionStarted():
            return tr("Start session {session}", session=event.session)
        case agenda.SessionSuspended():
            return tr("Suspend the session")
        case agenda.SessionResumed():
            return tr("Resume the session")
        case agenda.SessionClosed():
            return tr("Close session {session}", session=event.session)
        case agenda.HardStopMoved():
            planned = next((s.plan.start for s in meeting.sessions if s.plan.number == event.session), event.end)
            return tr("Hard stop at {time}", time=time_and_day(event.end, meeting.definition.zone, beside=planned))
        case agenda.ItemTakenUp():
            return tr("Take up {item}", item=_item(meeting, event.item))
        case agenda.ItemSuspended():
            return tr("Suspend {item}", item=_item(meeting, event.item))
        case agenda.ItemClosed():
            return tr("Close {item}", item=_item(meeting, event.item))
        case agenda.SegmentBegun():
            segment = _segment(meeting, event)
            return tr("Segment: {title}", title=segment) if segment else tr("Segment of the floor")
        case agenda.RoleNamed():
            role, names = event.role.value.capitalize(), _names(meeting, event.who)
            return tr("{role} of {item}: {names}", role=tr(role), item=_item(meeting, event.item), names=names)
        case agenda.PrecedenceSet():
            return tr("Precedence of {item}", item=_item(meeting, event.item))
        case agenda.ItemInserted():
            return tr("Insert {heading}", heading=event.item.heading)
        case agenda.ItemPlanned():
            zone, before = meeting.definition.zone, meeting.items.get(event.item)
            return tr(
                "Plan {item}: {time}–{time2}",
                item=_item(meeting, event.item),
                time=time_and_day(event.start, zone, beside=before.plan.start if before else event.start),
                time2=time_and_day(event.end, zone, beside=event.start),
            )
        case agenda.ItemPlaced():
            return tr("Place {item}", item=_item(meeting, event.item))
        case agenda.ItemSkipped():
            return tr("Skip {item}", item=_item(meeting, event.item))
        case agenda.ItemUnskipped():
            return tr("Back in the plan: {item}", item=_item(meeting, event.item))
        case agenda.ItemRenamed():
            return tr("Rename {item}", item=_item(meeting, event.item))
        case _:
            return ""


def _corrected_title(meeting: Meeting, event: Event) -> str:
    match event:
        case statements.StatementSplit():
            return tr("Split the statement of {said}", said=_said(meeting, event.statement))
        case statements.StatementsMerged():
            return tr("Merge two statements of {said}", said=_said(meeting, event.statement))
        case decisions.EntryStruck():
            return tr("Strike entry {n}", n=event.entry) if event.struck else tr("Reinstate entry {n}", n=event.entry)
        case statements.StatementCorrected():
            return tr("Correct {said}", said=_said(meeting, event.statement))
        case gone.TextPlaced():
            source, said = _said(meeting, event.source), _said(meeting, event.statement)
            return tr("Put the text of {source} on {said}", source=source, said=said)
        case gone.TextLeft():
            return tr("Leave the text of {source}", source=_said(meeting, event.source))
        case _:
            return ""


def _record_title(meeting: Meeting, event: Event) -> str:
    match event:
        case statements.GistWritten() | statements.PointNoted() | statements.StatementTagged():
            return tr("Note on {said}", said=_said(meeting, event.statement))
        case statements.PointRemoved() | statements.TopicsFiled() | statements.LanguageNoted():
            return tr("Note on {said}", said=_said(meeting, event.statement))
        case statements.DeliveryCheckSet():
            name = _said(meeting, event.statement)
            if event.wanted:
                return tr("Check against delivery of {name}", name=name)
            return tr("Check against delivery of {name}: done", name=name)
        case statements.WrittenSubmitted():
            return tr("Written statement of {name}", name=meeting.roster.name(event.who))
        case statements.TextReceived():
            return tr("Text received of {said}", said=_said(meeting, event.statement))
        case statements.PresidentStated():
            return tr("What the President stated")
        case decisions.ChairSaid():
            return tr("From the chair")
        case decisions.Concluded():
            return tr("Conclusion") if not meeting.definition.formal else tr("Decision")
        case decisions.Suggested():
            return tr("Suggestion") if not meeting.definition.formal else tr("Recommendation")
        case decisions.DocumentNoted():
            return tr("Document {symbol}", symbol=event.symbol)
        case delegations.AttendanceNoted():
            names = _names(meeting, event.who)
            return tr("Present: {names}", names=names) if event.present else tr("Left: {names}", names=names)
        case delegations.DelegationAdded():
            return tr("New speaker {name}", name=_named(event.delegation))
        case delegations.DelegationChanged():
            return tr("Rename {name}", name=_named(event.delegation))
        case versions.MinutesFinalised():
            return tr("Finalise version {version} of the minutes", version=event.version)
        case versions.VersionKept():
            return tr("Keep version {version} as {upper}", version=event.version, upper=event.form.upper())
        case ClockWas():
            duration = length_label(event.seconds)
            if event.seconds > 0:
                return tr("The clock was {duration} ahead", duration=duration)
            return tr("The clock was {duration} behind", duration=duration)
        case ActUndone():
            return tr("Undo")
        case ActRedone():
            return tr("Redo")
        case _:
            return type(event).__name__
