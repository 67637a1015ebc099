"""Order: who is next and why, and which limit applies; screens, exports and the forecast only print this."""

from datetime import datetime

from facilitator.core import reason_words as words
from facilitator.core.agenda import Limits, Replies
from facilitator.core.clock import time_and_day
from facilitator.core.delegations import CATEGORY_WORDS, STATES
from facilitator.core.heard import heard
from facilitator.core.ids import DelegationCode, ItemCode, RequestId
from facilitator.core.languages import said
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.precedence import DEFAULT_PRECEDENCE, PrecedenceClass, Rules, follows, is_presentation, standing
from facilitator.core.request_index import index_of
from facilitator.core.saying import language, noop, saying_in, tr
from facilitator.core.speakers import INTERRUPTING, ORDINARY, Capacity, Kind, Request
from facilitator.core.statements import Statement

SPEAKS_NEXT = words.SPEAKS_NEXT.en
"""What is recorded as the courtesy of the chair where nobody says why."""


def rules_of(meeting: Meeting, item: ItemState) -> Rules:
    """Give the rules that order an item now: what was set for its segment or for it, else those of the definition."""
    segment, own = item.ruling_segment, item.precedence
    if item.ruling is not None and item.ruling in item.segment_precedence:
        own = item.segment_precedence[item.ruling]
    classes = own or (segment.precedence if segment else ()) or meeting.definition.precedence
    called = meeting.called if meeting.called is not None and meeting.called.item == item.code else None
    return Rules(
        classes=classes, discussion=item.plan.discussion, roster=meeting.roster, served=heard(item), called=called
    )


def class_of(meeting: Meeting, item: ItemState, request: Request) -> PrecedenceClass:
    """Give the class in which a request stands on its item."""
    return standing(rules_of(meeting, item), item.waiting, request).of


def first_interruption(item: ItemState) -> Request | None:
    """Give the first waiting point of order, question or answer that Next may reach."""
    return next((r for r in item.waiting if r.kind in INTERRUPTING and _may_come(item, r)), None)


def first_present(meeting: Meeting, item: ItemState) -> Request | None:
    """Give the first waiting request that Next may reach, whatever its kind; it passes over replies kept for later."""
    return next((r for r in item.waiting if _may_come(item, r) and not is_kept(meeting, r)), None)


def _may_come(item: ItemState, request: Request) -> bool:
    """Say whether a delegation is present, and what it answers or comments on has had the floor (FLOOR 3.12, 3.16)."""
    if request.absent or request.to is None:
        return not request.absent
    return not follows(item.plan.discussion, request) or request.to not in index_of(item.waiting).by_id


def is_late(request: Request) -> bool:
    """Say whether a request was asked after closing, so that Next stops before it (FLOOR 3.11)."""
    return request.late and not request.admitted


def is_kept(meeting: Meeting, request: Request) -> bool:
    """Say whether a right of reply is kept for the end of the session, so that Next passes over it (FLOOR 3.15)."""
    at_the_end = meeting.definition.settings.replies is Replies.SESSION
    return at_the_end and request.kind is Kind.REPLY and not request.admitted


def is_passed_over(meeting: Meeting, request: Request) -> bool:
    """Say whether Next passes over a request: its delegation is absent, or the reply is kept for later."""
    return request.absent or is_kept(meeting, request)


def must_be_admitted(meeting: Meeting, request: Request) -> bool:
    """Say whether Next reaches a waiting request only once the chair admits it, or names it."""
    return is_late(request) or is_kept(meeting, request)


def why_held(meeting: Meeting, request: Request) -> str:
    """Say why a request must be admitted, in English for `tr` with `name` and `id`."""
    if meeting.items[request.item].by_phone.get(request.id):
        return noop("{name} asked by phone. Admit request {id}, or give it the floor by name.")
    if is_late(request):
        return noop("{name} asked after closing. Admit request {id}, or give it the floor by name.")
    return noop(
        "{name} asks for a right of reply, taken at the end of the session. "
        "Admit request {id}, or give it the floor by name."
    )


def session_replies(meeting: Meeting) -> tuple[tuple[ItemState, Request], ...]:
    """Give the rights of reply to be taken at the end of the session, admitted or not, with their items in order."""
    if meeting.definition.settings.replies is not Replies.SESSION:
        return ()
    waiting = ((item, request) for item in meeting.items.values() for request in item.waiting)
    return tuple((i, r) for i, r in waiting if r.kind is Kind.REPLY and not r.absent)


def kept_replies(meeting: Meeting) -> tuple[tuple[ItemState, Request], ...]:
    """Give the rights of reply kept for the end of the session, with their items in agenda order (FLOOR 3.15)."""
    return tuple((item, request) for item, request in session_replies(meeting) if is_kept(meeting, request))


def next_waiting(meeting: Meeting, item: ItemState) -> Request | None:
    """Give the request that Next reaches among the waiting, or None; interrupted speakers come in between."""
    request = first_interruption(item) or first_present(meeting, item)
    return None if request is None or is_late(request) else request


def is_exhausted(meeting: Meeting, item: ItemState) -> bool:
    """Say whether a list holds nobody whom the chair could hear now: nobody, the absent, replies kept for later."""
    return all(is_passed_over(meeting, request) for request in item.waiting)


def returning(meeting: Meeting) -> Statement | None:
    """Give the paused or interrupted statement to which the floor would go back, or None."""
    speaker = meeting.speaker
    if speaker is not None and speaker.paused:
        return speaker
    return next((s for s in reversed(meeting.interrupted) if not is_answered(meeting, s)), None)


def is_answered(meeting: Meeting, statement: Statement) -> bool:
    """Say whether a question has been answered, so that the floor does not go back to it (FLOOR 3.16)."""
    if statement.kind is not Kind.QUESTION:
        return False
    said = meeting.items[statement.item].statements
    return any(s.kind is Kind.ANSWER and s.to == statement.request is not None for s in said)


def limit_keys(meeting: Meeting, item: ItemState, request: Request) -> tuple[str, ...]:
    """Give the keys under which a limit for a request is looked up; the first that is set applies."""
    if request.kind is Kind.STATEMENT:
        return (request.capacity.value,)
    if request.kind is Kind.REPLY and replies_before(meeting, item, request) > 0:
        return ("reply-2", "reply", request.capacity.value)
    return (request.kind.value, request.capacity.value)


def replies_asked(meeting: Meeting, item: ItemState, request: Request) -> list[Request]:
    """Give the other rights of reply of its delegation on its item, or in its session (FLOOR 3.15)."""
    in_session = meeting.definition.settings.replies is Replies.SESSION
    items = meeting.items.values() if in_session else (item,)
    called = meeting.called
    asked = [
        reply
        for one in items
        for requests in (one.waiting, heard(one))
        for reply in index_of(requests).replies.get(request.who, ())
    ]
    if called is not None and (called.who, called.kind) == (request.who, Kind.REPLY):
        asked += [called] if in_session or called.item == item.code else []
    if in_session:
        sitting = _sitting(meeting, request.asked)
        asked = [r for r in asked if _sitting(meeting, r.asked) == sitting]
    return [r for r in asked if r.id != request.id]


def _sitting(meeting: Meeting, instant: datetime) -> datetime | None:
    """Give when the session was called to order in which an instant lies; None is before the first."""
    return max((s.started for s in meeting.sessions if s.started is not None and s.started <= instant), default=None)


def replies_before(meeting: Meeting, item: ItemState, request: Request) -> int:
    """Count the rights of reply that a delegation asked for before this one, given or waiting."""
    return len({r.id for r in replies_asked(meeting, item, request) if r.id < request.id})


def limit_key(meeting: Meeting, request: Request) -> str:
    """Give the key under which a limit set now would apply to a request before any other."""
    return limit_keys(meeting, meeting.items[request.item], request)[0]


def limit_of(meeting: Meeting, request: Request) -> float | None:
    """Give the limit in seconds that applies to a request when it gets the floor, or None for no limit."""
    item = meeting.items.get(request.item)
    if item is None:
        return None
    scopes = _limits_set(meeting, item)
    for key in limit_keys(meeting, item, request):
        for scope in scopes:
            if key in scope:
                return float(scope[key]) + item.yielded.get(request.id, 0.0)
    return None


def limit_under(meeting: Meeting, item: ItemState | None, key: str) -> float | None:
    """Give the limit in seconds that is set for a capacity or kind, on an item or else everywhere, or None for none."""
    scopes = _limits_set(meeting, item) if item is not None else (meeting.limits,)
    return next((float(scope[key]) for scope in scopes if key in scope), None)


def _limits_set(meeting: Meeting, item: ItemState) -> tuple[Limits, ...]:
    """Give the limits that hold under an item, those nearest to it first."""
    segment = item.ruling_segment
    own = item.segment_limits.get(item.ruling, {}) if item.ruling is not None else {}
    return (own, item.limits, segment.limits if segment else {}, item.plan.limits, meeting.limits)


def reason(meeting: Meeting, request: Request) -> str:
    """Give the reason for a request's place in the list, in the language of the program (FLOOR 3.5)."""
    item = meeting.items[request.item]
    parts = [_main_reason(meeting, item, request)]
    if request.id in item.by_phone:
        parts.append(said(words.BY_PHONE))
    if request.late and not item.by_phone.get(request.id):
        parts.append(said(words.ADMITTED if request.admitted else words.LATE))
    if is_kept(meeting, request):
        parts.append(said(words.KEPT))
    if request.absent:
        parts.append(said(words.ABSENT))
    if request.restored is not None:
        parts.append(said(words.BACK, time=_short_time(meeting, request, request.restored)))
    group = aligned_with(meeting, item, request)
    if group is not None:
        parts.append(said(words.ALIGNED, group=meeting.roster.subject(_group(meeting, group))))
    return " · ".join(parts)


def reason_in(language: str, meeting: Meeting, request: Request) -> str:
    """Give the reason for a request's place in a given language, whatever the desk's.

    The name of a class is not translated.
    """
    with saying_in(language):
        return reason(meeting, request)


def _group(meeting: Meeting, request: Request) -> DelegationCode:
    """Give the group with which others align: the one a State speaks for, else the organisation that speaks."""
    state = meeting.roster.category(request.who) in STATES
    return DelegationCode(request.on_behalf_of) if state and request.on_behalf_of else request.who


def aligned_with(meeting: Meeting, item: ItemState, request: Request) -> Request | None:
    """Give the group statement on this item with which the delegation of a national request aligned itself."""
    if request.capacity is not Capacity.NATIONAL:
        return None
    called = rules_of(meeting, item).called
    speaks = (called,) if called is not None else ()
    return next((g for of in (item.waiting, speaks, heard(item)) if (g := index_of(of).groups.get(request.who))), None)


def _main_reason(meeting: Meeting, item: ItemState, request: Request) -> str:
    if request.courtesy and request.moved:
        return said(
            words.COURTESY,
            courtesy=said(words.SPEAKS_NEXT) if request.courtesy == SPEAKS_NEXT else request.courtesy,
            when_asked=when_asked(meeting, request, moved=True),
        )
    if request.pinned and request.moved:
        return said(words.MOVED, when_asked=when_asked(meeting, request, moved=True))
    return _kind_reason(meeting, item, request)


def _kind_reason(meeting: Meeting, item: ItemState, request: Request) -> str:
    asked = when_asked(meeting, request)
    match request.kind:
        case Kind.POINT_OF_ORDER:
            return said(words.POINT_OF_ORDER, asked=asked)
        case Kind.QUESTION:
            return said(words.QUESTION, asked=asked)
        case Kind.ANSWER | Kind.RESPONSE | Kind.COMMENT:
            return _to_reason(meeting, item, request)
        case Kind.REPLY:
            nth = said(words.SECOND_REPLY if replies_before(meeting, item, request) else words.REPLY)
            return said(words.REPLY_ASKED, nth=nth, asked=asked)
        case Kind.STATEMENT:
            return _statement_reason(meeting, item, request, asked)


def _to_reason(meeting: Meeting, item: ItemState, request: Request) -> str:
    wanted, called = request.to or RequestId(0), meeting.called
    target = index_of(item.waiting).by_id.get(wanted) or index_of(heard(item)).by_id.get(wanted)
    if target is None and called is not None and called.id == wanted:
        target = called
    known = target is not None and (request.kind is Kind.ANSWER or is_presentation(target))
    whose = meeting.roster.of(target.who) if target is not None and known else ""
    match request.kind:
        case Kind.ANSWER:
            return said(words.ANSWER_TO, of_whose=whose) if whose else said(words.ANSWER)
        case Kind.RESPONSE:
            return said(words.RESPONSE)
        case _:
            return said(words.COMMENT_ON, of_whose=whose) if whose else said(words.COMMENT)


def _statement_reason(meeting: Meeting, item: ItemState, request: Request, asked: str) -> str:
    own = class_of(meeting, item, request)
    # a class that admits everybody gives the capacity no priority, so the reason must not claim one
    by_capacity = request.capacity in own.capacities and not ORDINARY & set(own.capacities)
    given = item.plan.reasons.get(request.capacity.value, "") if by_capacity else ""
    if given or own.reason:
        return meeting.glossary.say(given or own.reason, language())
    if request.second and own.second:
        return said(words.SECOND)
    if request.capacity is Capacity.GROUP:
        count = len(request.aligned)
        return said(words.GROUP_ALIGNED, count=count) if count else said(words.GROUP)
    named = own.delegations or (own not in DEFAULT_PRECEDENCE and (own.capacities or own.categories))
    capacity = words.CAPACITIES.get(request.capacity) if by_capacity and not named else None
    if capacity:
        return said(capacity, item=_short_label(item.code))
    label = (
        tr(meeting.glossary.say(own.label, language()))
        if named
        else said(CATEGORY_WORDS[meeting.roster.category(request.who)].one)
    )
    return said(words.ASKED, label=label, asked=asked)


def _short_label(code: ItemCode) -> str:
    return f"({code})"


def when_asked(meeting: Meeting, request: Request, *, moved: bool = False) -> str:
    """Write when a request was made (or moved), with the day where it is not the day of the item."""
    if request.advance and not moved:
        return said(words.IN_ADVANCE)
    return _short_time(meeting, request, (request.moved if moved else None) or request.asked)


def _short_time(meeting: Meeting, request: Request, instant: datetime) -> str:
    return time_and_day(instant, meeting.definition.zone, beside=considered_on(meeting, request.item))


def considered_on(meeting: Meeting, code: ItemCode) -> datetime:
    """Give when an item was taken up last, else when it is planned: a time without a date is of that day."""
    item = meeting.items[code]
    return item.stretches[-1].start if item.stretches else item.start
