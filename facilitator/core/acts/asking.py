"""Asking for the floor: what a request defaults to, and when it is refused (FLOOR 3.7, 3.9, 3.11, 3.14 to 3.16)."""

from dataclasses import replace
from datetime import datetime
from typing import Literal

from facilitator.core.acts.course import Course
from facilitator.core.acts.hours import note_hours
from facilitator.core.acts.roles import ROLE_CAPACITY, carries
from facilitator.core.acts.seconds import called_on, is_second, waiting_or_called
from facilitator.core.agenda import Replies
from facilitator.core.delegations import STATES, Category
from facilitator.core.floor import Speaking
from facilitator.core.heard import heard
from facilitator.core.ids import DelegationCode, ItemCode, Refused, RequestId
from facilitator.core.kind_words import named, named_statement
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.names import known_as
from facilitator.core.order import replies_asked, rules_of
from facilitator.core.precedence import is_presentation
from facilitator.core.saying import refused, tr
from facilitator.core.sorting import place
from facilitator.core.speakers import (
    INTERRUPTING,
    ORDINARY,
    Capacity,
    FloorRequested,
    Kind,
    Request,
    RequestAmended,
    find,
)
from facilitator.core.values import dataclass
from facilitator.core.wishes import waits_already

ALWAYS_ACCEPTED = INTERRUPTING | {Kind.REPLY, Kind.RESPONSE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The details stated for a request; None means: chosen by the rules, or unchanged when amended."""

    capacity: Capacity | None = None
    kind: Kind | None = None
    to: RequestId | None = None
    on_behalf_of: str | None = None
    aligned: tuple[DelegationCode, ...] | None = None
    joint: tuple[DelegationCode, ...] | None = None
    person: str | None = None
    level: str | None = None
    topic: str | None = None
    note: str | None = None
    language: str | None = None
    gender: str | None = None
    here_from: datetime | Literal[""] | None = None
    here_until: datetime | Literal[""] | None = None
    held: bool | None = None

    def details(self, meeting: Meeting, who: DelegationCode) -> dict[str, object]:
        """Give the details that were said, by the names of a request's fields; a group on the roll by its code.

        Delegations that speak jointly or align themselves are listed once, without the one that asks.
        """
        names = ("to", "aligned", "joint", "person", "level", "topic", "note", "language", "gender")
        said = {name: value for name in names if (value := getattr(self, name)) is not None}
        for several in said.keys() & {"aligned", "joint"}:
            said[several] = tuple(code for code in dict.fromkeys(said[several]) if code != who)
        # a line break or a double space within a name would break the list and the record
        said |= {name: " ".join(str(said[name]).split()) for name in said.keys() & {"person", "level", "topic"}}
        if self.on_behalf_of is None:
            return said
        group = " ".join(self.on_behalf_of.split())
        return said | {"on_behalf_of": known_as(meeting.roster, group) or group}


def request_floor(course: Course, *, who: DelegationCode, item: ItemCode | None = None, wish: Wish) -> None:
    """Let a delegation wait for the floor. Raises Refused where it already waits, or the rules give it no place."""
    state, kind = course.item(item), wish.kind or Kind.STATEMENT
    _refuse_guest_again(course, state, who, wish)
    capacity = wish.capacity or _capacity(course, state, who, kind, wish)
    request = Request(
        id=RequestId(course.meeting.last_request + 1),
        item=state.code,
        who=who,
        capacity=capacity,
        kind=kind,
        asked=course.now,
        second=is_second(course.meeting, state, who=who, capacity=capacity, kind=kind),
        late=bool(wish.held) or (not state.list_open and kind not in ALWAYS_ACCEPTED),
        advance=not state.stretches,
    )
    request = replace(request, **wish.details(course.meeting, who))  # type: ignore[arg-type]
    request = _addressed(course, state, request, capacity=wish.capacity)
    refuse_double(course, state, request)
    _refuse_third_reply(course, state, request)
    before = place(rules_of(course.meeting, state), state.waiting, request)
    course.add(FloorRequested(request=request, before=before))
    note_hours(course, request, since=wish.here_from, until=wish.here_until)


def _refuse_guest_again(course: Course, item: ItemState, who: DelegationCode, wish: Wish) -> None:
    """Refuse a guest of the item who waits and asks again without saying as what: it would be listed twice."""
    if wish.capacity is not None or wish.on_behalf_of or wish.kind not in (None, Kind.STATEMENT):
        return
    if course.meeting.roster.category(who) in STATES:
        return
    waits = (r for r in waiting_or_called(course.meeting, item) if (r.who, r.capacity) == (who, Capacity.GUEST))
    if any(waits):
        raise refused(
            "{name} is on the list of {label} already, as a guest. Say the capacity to add it a second time.",
            name=course.meeting.roster.name(who),
            label=item.plan.label,
        )


def _capacity(course: Course, item: ItemState, who: DelegationCode, kind: Kind, wish: Wish) -> Capacity:
    """Choose a capacity where none is stated.

    The role not used yet on this item, else national or observer (FLOOR 3.7).
    """
    if kind is Kind.STATEMENT:
        called = course.meeting.called
        for holder in item.roles:
            capacity = ROLE_CAPACITY.get(holder.role)
            busy = called is not None and (called.item, called.who, called.capacity) == (item.code, who, capacity)
            if holder.who == who and capacity is not None and not busy and not carries(item, who, capacity):
                return capacity
        if wish.on_behalf_of or wish.aligned:
            return Capacity.GROUP
    if kind is Kind.RESPONSE:
        return Capacity.PRESENTER
    category = course.meeting.roster.category(who)
    return Capacity.NATIONAL if category in STATES or category is Category.PRESIDENCY else Capacity.OBSERVER


def _addressed(course: Course, item: ItemState, request: Request, *, capacity: Capacity | None) -> Request:
    """Fill in to whom a comment, response, question or answer belongs; `capacity` is the one that was stated."""
    match request.kind:
        case Kind.QUESTION:
            return _question(course, item, request)
        case Kind.ANSWER:
            return _to_question(course, item, request)
        case Kind.COMMENT | Kind.RESPONSE:
            return _on_presentation(course, item, request, capacity=capacity)
        case _:
            if request.to is not None:
                raise refused(
                    "Only a comment, a response, a question or an answer belongs to another request. "
                    "Leave out to which, or name another kind."
                )
            return request


def again_addressed(course: Course, item: ItemState, request: Request) -> Request:
    """Address a restored question to whoever has the floor now; comments, responses and answers keep their address."""
    match request.kind:
        case Kind.QUESTION:
            return _question(course, item, replace(request, to=None))
        case Kind.ANSWER:
            return _to_question(course, item, request)
        case _:
            return request


def _question(course: Course, item: ItemState, request: Request) -> Request:
    stack = course.meeting.floor.interrupted[:1] or (
        (course.meeting.speaker.id,) if course.meeting.speaker is not None else ()
    )
    if not stack or item.code != course.meeting.open_item:
        raise refused("A question can be put only while somebody has the floor. Ask for a statement instead.")
    main = course.meeting.statement(stack[0])
    if main is None or request.to in (None, main.request):
        return replace(request, to=main.request if main else None)
    raise refused("A question is put to who has the floor: {name}.", name=course.meeting.roster.name(main.who))


def _to_question(course: Course, item: ItemState, request: Request) -> Request:
    known = (*item.served, *waiting_or_called(course.meeting, item))
    asked = [r for r in known if r.kind is Kind.QUESTION and r.id != request.id]
    chosen = find(asked, request.to) if request.to is not None else None
    if request.to is not None and chosen is None:
        raise refused("Request {to} is not a question under {label}.", to=request.to, label=item.plan.label)
    if not asked:
        raise refused("There is no question under {label} to answer. Ask a question first.", label=item.plan.label)
    standing = [r for r in asked if _stands(course, item, r) and chosen in (None, r)]
    if not standing:
        raise refused(
            "Who was asked has ended: {name}. An answer belongs to a statement that goes on; "
            "ask for a statement or a right of reply instead.",
            name=_asked(course, item, chosen or asked[-1]),
        )
    put = [r for r in standing if r in item.served]
    return replace(request, to=(put or standing)[-1].id)


def _stands(course: Course, item: ItemState, question: Request) -> bool:
    """Say whether the statement to which a question was put is still in progress (FLOOR 3.16)."""
    held = course.meeting.floor if item.code == course.meeting.open_item else item.parked
    holder = (held.holder.statement,) if isinstance(held.holder, Speaking) else ()
    on_the_floor = [s for s in map(item.statement, (*held.interrupted, *holder)) if s is not None]
    return any(question.to in (None, s.request) for s in on_the_floor if s.request != question.id)


def _asked(course: Course, item: ItemState, question: Request) -> str:
    """Name the delegation to which a question was put."""
    main = next((s for s in item.statements if s.request == question.to is not None), None)
    return course.meeting.roster.name(main.who if main is not None else question.who)


def _on_presentation(course: Course, item: ItemState, request: Request, *, capacity: Capacity | None) -> Request:
    own = request.kind is Kind.RESPONSE
    given = [r for r in heard(item) if _presents(r, request)]
    coming = [r for r in (*called_on(course.meeting, item), *item.waiting) if _presents(r, request)]
    if request.to is not None:
        found = find((*given, *coming), request.to)
        if found is None:
            raise Refused(_no_such_presentation(course, item, request))
    elif not given and not coming:
        raise Refused(_no_presentation(course, item, request))
    else:
        found = given[-1] if given else coming[0]
    return replace(request, to=found.id, capacity=found.capacity if own and capacity is None else request.capacity)


def _no_such_presentation(course: Course, item: ItemState, request: Request) -> str:
    label, name = item.plan.label, course.name(request)
    if request.kind is Kind.RESPONSE:
        return tr("Request {to} is not a presentation of {name} under {label}.", to=request.to, name=name, label=label)
    return tr("Request {to} is not a presentation under {label}.", to=request.to, label=label)


def _no_presentation(course: Course, item: ItemState, request: Request) -> str:
    label, name = item.plan.label, course.name(request)
    if request.kind is Kind.RESPONSE:
        return tr(
            "{name} has given no presentation under {label} to which this belongs. Ask for a statement instead.",
            name=name,
            label=label,
        )
    return tr("There is no presentation under {label} to which this belongs. Ask for a statement instead.", label=label)


def _presents(presentation: Request, request: Request) -> bool:
    """Say whether a comment, or a response of the same delegation, may belong to a request."""
    return (
        is_presentation(presentation)
        and presentation.id != request.id
        and (request.kind is Kind.COMMENT or presentation.who == request.who)
    )


def refuse_double(course: Course, item: ItemState, request: Request) -> None:
    """Refuse a request if another one of the same delegation with the same wish waits on the item (FLOOR 3.9)."""
    segment = item.ruling_segment
    several = course.meeting.definition.settings.several_requests or (segment is not None and segment.several)
    if several and request.kind is not Kind.POINT_OF_ORDER:
        return
    other = waits_already(course.meeting.roster, request, waiting_or_called(course.meeting, item))
    if other is not None:
        raise Refused(_double(course, item, other, is_called=other is course.meeting.called))


def _double(course: Course, item: ItemState, other: Request, *, is_called: bool) -> str:
    name, label = course.name(other), item.plan.label
    what = named_statement(other.capacity) if other.kind is Kind.STATEMENT else named(other.kind)
    if is_called:
        return tr(
            "{name} is called already under {label}: {what}. Amend that request.", name=name, label=label, what=what
        )
    return tr(
        "{name} already waits under {label} at position {position}: {what}. Amend or move that request.",
        name=name,
        label=label,
        position=item.waiting.index(other) + 1,
        what=what,
    )


def _refuse_third_reply(course: Course, item: ItemState, request: Request) -> None:
    if request.kind is not Kind.REPLY:
        return
    settings = course.meeting.definition.settings
    asked = len(replies_asked(course.meeting, item, replace(request, asked=course.now)))
    allowed, name = settings.replies_per_delegation, course.name(request)
    if asked < allowed:
        return
    raise Refused(
        tr(
            "{name} has asked for {asked} rights of reply in this session already; {allowed} are allowed. "
            "Withdraw one that waits, or note a statement.",
            name=name,
            asked=asked,
            allowed=allowed,
        )
        if settings.replies is Replies.SESSION
        else tr(
            "{name} has asked for {asked} rights of reply under {label} already; {allowed} are allowed. "
            "Withdraw one that waits, or note a statement.",
            name=name,
            asked=asked,
            allowed=allowed,
            label=item.plan.label,
        )
    )


def amend(course: Course, *, request: RequestId, wish: Wish) -> None:
    """Change the details of a waiting or called request; the list is sorted again if its class changes."""
    item, before = course.meeting.asking(request) or course.waiting(request)
    after = replace(
        before,
        capacity=wish.capacity or before.capacity,
        kind=wish.kind or before.kind,
        **wish.details(course.meeting, before.who),  # type: ignore[arg-type]
    )
    if after.kind is not before.kind:
        after = replace(after, to=wish.to, late=_is_late(item, before, after))
    if after.kind is not before.kind or after.to != before.to:
        after = _addressed(course, item, after, capacity=wish.capacity)
    after = replace(after, second=_second_after(course, item, before, after))
    if after == before:
        note_hours(course, before, since=wish.here_from, until=wish.here_until)
        return
    refuse_double(course, item, after)
    if after.kind is not before.kind:
        _refuse_third_reply(course, item, after)
    course.add(RequestAmended(request=after))
    if before.kind is Kind.QUESTION is not after.kind:
        course.drop_answers(item.code, request)
    if is_presentation(before) and not is_presentation(after):
        course.drop_responses(before)
    course.sort(item.code)
    note_hours(course, after, since=wish.here_from, until=wish.here_until)


def _is_late(item: ItemState, before: Request, after: Request) -> bool:
    """Say whether an amended request counts as asked after closing; kinds that are always accepted never do."""
    if after.kind in ALWAYS_ACCEPTED:
        return False
    return before.late or (not item.list_open and before.id > item.closed_after)


def _second_after(course: Course, item: ItemState, before: Request, after: Request) -> bool:
    """Keep the mark of a second statement.

    A request that becomes an ordinary statement is judged as if it asked now.
    """
    if before.capacity in ORDINARY and after.capacity in ORDINARY and before.kind is after.kind:
        return before.second
    return is_second(course.meeting, item, who=after.who, capacity=after.capacity, kind=after.kind, before=after.id)
