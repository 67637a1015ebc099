"""Roles: who coordinates, presents or facilitates an item, and who presides."""

from facilitator.core.acts.course import Course
from facilitator.core.acts.record import add_speaker
from facilitator.core.agenda import Role, RoleHolder, RoleNamed
from facilitator.core.delegations import Category
from facilitator.core.floor import Presided
from facilitator.core.heard import has_spoken_as
from facilitator.core.ids import DelegationCode, ItemCode, RequestId
from facilitator.core.meeting import ItemState, ItemStatus, Meeting
from facilitator.core.names import known_as, unknown_delegation
from facilitator.core.order import rules_of
from facilitator.core.saying import refused
from facilitator.core.sorting import place
from facilitator.core.speakers import Capacity, Departure, FloorRequested, Kind, Request

ROLE_CAPACITY = {
    Role.COORDINATOR: Capacity.COORDINATOR,
    Role.PRESENTER: Capacity.PRESENTER,
    Role.GUEST: Capacity.GUEST,
}


def carries(item: ItemState, who: DelegationCode, capacity: Capacity) -> bool:
    """Say whether a delegation waits in its role on an item, or has spoken in it by the record (FLOOR 3.7)."""
    return has_spoken_as(item, who, capacity) or any(r.who == who and r.capacity is capacity for r in item.waiting)


def request_for_role(course: Course, code: ItemCode, holder: RoleHolder) -> None:
    """Put the holder of a role on the list; facilitators hold no request."""
    item = course.meeting.items[code]
    capacity = ROLE_CAPACITY.get(holder.role)
    called = course.meeting.called
    taken = called is not None and called.item == code and (called.who, called.capacity) == (holder.who, capacity)
    if capacity is None or taken or item.status is ItemStatus.CLOSED or carries(item, holder.who, capacity):
        return
    request = Request(
        id=RequestId(course.meeting.last_request + 1),
        item=code,
        who=holder.who,
        capacity=capacity,
        kind=Kind.STATEMENT,
        asked=course.now,
        advance=not item.stretches,
    )
    course.add(FloorRequested(request=request, before=place(rules_of(course.meeting, item), item.waiting, request)))


def name_role(
    course: Course, *, item: ItemCode, role: Role, who: tuple[str, ...], category: Category | None = None
) -> None:
    """Name who holds a role; the request of a former holder who has not spoken is withdrawn.

    Who is on no roll is entered as a new speaker of the category. Raises Refused where that is not said.
    """
    course.item(item)
    wanted = tuple(dict.fromkeys(_on_the_roll(course, one, category) for one in who))
    state = course.item(item)
    before = tuple(h.who for h in state.roles if h.role is role)
    if before == wanted:
        return
    course.add(RoleNamed(item=item, role=role, who=wanted))
    capacity = ROLE_CAPACITY.get(role)
    called = course.meeting.called
    for request in (*state.waiting, *((called,) if called is not None and called.item == item else ())):
        if request.capacity is capacity and request.who in before and request.who not in wanted:
            course.let_go(request, Departure.WITHDRAWN)
    for delegation in wanted:
        request_for_role(course, item, RoleHolder(role=role, who=delegation))


def _on_the_roll(course: Course, who: str, category: Category | None) -> DelegationCode:
    code = DelegationCode(who)
    return code if code in course.meeting.roster else add_speaker(course, name=who, category=category)


def role_in_chair(meeting: Meeting, who: str) -> str:
    """Choose the capacity in which somebody takes the chair if none is stated.

    A delegation with a role facilitates the item.
    """
    if who == meeting.definition.presidency:
        return "president"
    here = meeting.current.roles if meeting.current is not None else ()
    facilitate = (h for item in meeting.items.values() for h in item.roles if h.role is Role.FACILITATOR)
    return "facilitator" if any(h.who == who for h in (*here, *facilitate)) else "president"


def preside(course: Course, *, who: str, role: str | None = None, person: bool = False) -> None:
    """Let somebody take the chair, as president or facilitator. Raises Refused for who is on no roll and no person."""
    who = who.strip()
    if not who:
        raise refused("Name who presides: a delegation, or a person.")
    known = known_as(course.meeting.roster, who)
    if known is None and not person:
        raise refused(
            "{refusal} If it is a person not on the roll, answer “A person not on the roll” with yes (--person yes).",
            refusal=unknown_delegation(course.meeting.roster, who),
        )
    who, chair = known or who, course.meeting.presiding
    wanted = role or (chair.role if chair.who == who else role_in_chair(course.meeting, who))
    if (chair.who, chair.role) != (who, wanted):
        course.add(Presided(who=who, role=wanted))
