"""The plan while the meeting runs: insert, move, lengthen, skip. The definition stays; every change is an event."""

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from facilitator.core import agenda
from facilitator.core.acts.course import Course
from facilitator.core.agenda import Item
from facilitator.core.agenda_hours import starting
from facilitator.core.clock import later, local_time, span_label, time_and_day, time_label
from facilitator.core.events import evolve
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState
from facilitator.core.names import fold
from facilitator.core.retiming import chain, retimed
from facilitator.core.saying import refused
from facilitator.core.time_references import coming

USUAL_MINUTES = 15.0
LONGEST_MINUTES = 24 * 60.0
LABEL_LENGTH = 24


def plan_item(
    course: Course,
    *,
    item: ItemCode,
    start: datetime | None = None,
    minutes: float | None = None,
    after: ItemCode | None = None,
    session: int | None = None,
    fixed: bool | None = None,
) -> None:
    """Plan an item for another time, place, length or session; those behind it follow (core.retiming)."""
    before = course.meeting
    state = course.item(item)
    moved = start is not None or after is not None or session is not None
    _refuse_settled(before, state, moved=moved)
    if after == item:
        raise refused("{label} cannot come after itself. Name another item.", label=state.plan.label)
    where = _start(before, state, start, after, session) if moved else state.start
    if moved:
        _place(course, item, where, after)
    if not state.timed and start is None and minutes is None and not fixed:
        return
    own = replace(state.plan, start=state.start, end=state.end)
    wanted = replace(starting(own if not state.timed else state.plan, where), fixed=_or(state.plan.fixed, fixed))
    if minutes is not None:
        wanted = replace(wanted, end=later(where, _length(minutes)))
    after_it = course.meeting.with_item(replace(state, plan=wanted, derived=None))
    stands = start is not None or (state.plan.fixed and not wanted.fixed and not moved)
    said, following = ({item} if stands else (), {item} if moved and not stands else ())
    plans = {plan.code: plan for plan in retimed(before, after_it, said=said, following=following)}
    _plan(course, plans.pop(item, wanted))
    for plan in plans.values():
        _plan(course, plan)


def insert_item(
    course: Course,
    *,
    title: str,
    start: datetime | None = None,
    minutes: float | None = None,
    after: ItemCode | None = None,
    session: int | None = None,
    fixed: bool = False,
    code: str = "",
    label: str = "",
    hours: bool | None = None,
) -> None:
    """Put an item into the agenda that the definition does not have: behind the open one, unless told otherwise.

    It has hours, unless they are not wanted, or nothing is said of them and what it follows has none.
    """
    before = course.meeting
    named = " ".join(title.split())
    if not named:
        raise refused("An item needs a title.")
    if start is None and after is None and session is None:
        after = before.open_item or _last_taken_up(before)
    made = Item(
        code=_free_code(before, code, named),
        label=label.strip() or _short_label(named),
        title=named,
        short=named if len(named) <= LABEL_LENGTH else "",
        fixed=fixed,
        parent=_above(before, after),
    )
    where = _start(before, None, start, after, session)
    in_front_of = _before(before, made.code, where, after)
    if not _wants_hours(before, after, hours, said=start is not None or minutes is not None or fixed):
        course.add(agenda.ItemInserted(item=made, before=in_front_of))
        return
    planned = replace(made, start=where, end=later(where, _length(USUAL_MINUTES if minutes is None else minutes)))
    tried = evolve(before, agenda.ItemInserted(item=planned, before=in_front_of), course.now)
    said, following = ({planned.code}, ()) if start is not None else ((), {planned.code})
    plans = {plan.code: plan for plan in retimed(before, tried, said=said, following=following)}
    course.add(agenda.ItemInserted(item=plans.pop(planned.code, planned), before=in_front_of))
    for plan in plans.values():
        _plan(course, plan)


def _wants_hours(meeting: Meeting, after: ItemCode | None, hours: bool | None, *, said: bool) -> bool:
    """Say whether a new item has hours: as was said, else as what it follows, or as the agenda, has them."""
    if hours is False and said:
        raise refused("An item without hours has neither start nor minutes, and is not fixed. Leave them out.")
    if hours is not None or said:
        return hours is not False
    return meeting.items[after].timed if after is not None else any(item.timed for item in meeting.items.values())


def _above(meeting: Meeting, after: ItemCode | None) -> str:
    """Give under which item a new one stands that is put behind another: with it, or under it where others are."""
    if after is None:
        return ""
    return (
        after if any(item.plan.parent == after for item in meeting.items.values()) else meeting.items[after].plan.parent
    )


def _or(before: bool, said: bool | None) -> bool:
    return before if said is None else said


def skip_item(course: Course, *, item: ItemCode) -> None:
    """Leave an item out; those that follow on close up, and it stays on the agenda as skipped."""
    before, state = course.meeting, course.item(item)
    match state.status:
        case ItemStatus.SKIPPED:
            return
        case ItemStatus.OPEN:
            raise refused("{label} is open. Suspend or close it first.", label=state.plan.label)
        case ItemStatus.CLOSED:
            raise refused("{label} was taken up and closed, so it cannot be skipped.", label=state.plan.label)
        case ItemStatus.PLANNED | ItemStatus.SUSPENDED:
            course.add(agenda.ItemSkipped(item=item))
            _close_up(course, before)


def unskip_item(course: Course, *, item: ItemCode) -> None:
    """Take a skipped item back into the plan, at its time; those behind it make room again."""
    before, state = course.meeting, course.item(item)
    if state.status is ItemStatus.SKIPPED:
        course.add(agenda.ItemUnskipped(item=item))
        _close_up(course, before, said={item})


def rename_item(course: Course, *, item: ItemCode, title: str, short: str | None = None) -> None:
    """Give an item another title, and a short one for the screens; without one the short title goes."""
    plan = course.item(item).plan
    named, brief = " ".join(title.split()), " ".join((short or "").split())
    if not named:
        raise refused("An item needs a title.")
    if (named, brief) != (plan.title, plan.short):
        course.add(agenda.ItemRenamed(item=item, title=named, short=brief))


def _refuse_settled(meeting: Meeting, state: ItemState, *, moved: bool) -> None:
    label, zone = state.plan.label, meeting.definition.zone
    if state.status is ItemStatus.CLOSED:
        raise refused("{label} is closed: its plan stays as it was, beside what was kept.", label=label)
    if state.status is ItemStatus.SKIPPED:
        raise refused("{label} is skipped. Take it back into the plan first.", label=label)
    if moved and state.stretches:
        begun = time_label(state.stretches[0].start, zone)
        raise refused(
            "{label} was taken up at {begun}, so its planned start stays. Its minutes can be changed.",
            label=label,
            begun=begun,
        )


def _length(minutes: float) -> timedelta:
    if not 0 < minutes <= LONGEST_MINUTES:
        raise refused("An item takes more than no time and at most a day. Give minutes, for instance 30.")
    return timedelta(seconds=max(1, round(minutes * 60)))


def _start(
    meeting: Meeting, state: ItemState | None, start: datetime | None, after: ItemCode | None, session: int | None
) -> datetime:
    """Give when an item is to start: at the time said, else behind an item, else at the end of a session."""
    chosen = None if session is None else _session(meeting, session)
    if start is not None:
        beside = state.start if state is not None else chosen.plan.start if chosen is not None else start
        return _inside(meeting, start.astimezone(UTC), beside)
    if after is not None:
        return meeting.items[after].end
    chosen = chosen or coming(meeting)
    if chosen is None:
        raise refused("This meeting has no session to come. Say when the item is to start.")
    others = [i.end for i in chain(meeting, chosen) if state is None or i.code != state.code]
    return max([chosen.plan.start, *others])


def _session(meeting: Meeting, number: int) -> SessionState:
    found = next((s for s in meeting.sessions if s.plan.number == number), None)
    if found is None:
        numbers = ", ".join(str(s.plan.number) for s in meeting.sessions)
        raise refused("There is no session {number}: this meeting has {numbers}.", number=number, numbers=numbers)
    return found


def _inside(meeting: Meeting, instant: datetime, beside: datetime) -> datetime:
    """Check that an instant lies in a session, and give it.

    Raises Refused otherwise, naming the day if it is not the item's.
    """
    zone = meeting.definition.zone
    if any(s.plan.start <= instant < max(s.plan.end, s.hard_stop) for s in meeting.sessions) or not meeting.sessions:
        return instant
    sittings = "; ".join(
        f"{local_time(s.plan.start, zone):%d.%m.} {span_label(s.plan.start, s.hard_stop, zone)}"
        for s in meeting.sessions
    )
    time = time_and_day(instant, zone, beside=beside)
    raise refused("{time} lies in no session. The sessions are {sittings}.", time=time, sittings=sittings)


def _place(course: Course, code: ItemCode, start: datetime, after: ItemCode | None) -> None:
    """Put an item where it now belongs in the agenda; one that already stands there stays."""
    before = _before(course.meeting, code, start, after)
    order = list(course.meeting.items)
    following = order[order.index(code) + 1 : order.index(code) + 2]
    if following != ([before] if before is not None else []):
        course.add(agenda.ItemPlaced(item=code, before=before))


def _before(meeting: Meeting, code: ItemCode, start: datetime, after: ItemCode | None) -> ItemCode | None:
    """Give the item that one is to stand in front of: behind the one named and behind all that were taken up."""
    others = [i for i in meeting.items.values() if i.code != code]
    taken = max((place for place, i in enumerate(others) if i.stretches), default=-1)
    if after is not None:
        place = max(taken, next(p for p, i in enumerate(others) if i.code == after)) + 1
        return others[place].code if place < len(others) else None
    return next((i.code for i in others[taken + 1 :] if i.start >= start), None)


def _plan(course: Course, wanted: Item) -> None:
    if wanted != course.meeting.items[wanted.code].plan:
        state = course.meeting.items[wanted.code]
        start, end = wanted.start or state.start, wanted.end or state.end
        course.add(agenda.ItemPlanned(item=wanted.code, start=start, end=end, fixed=wanted.fixed))


def _close_up(course: Course, before: Meeting, said: Collection[ItemCode] = ()) -> None:
    for plan in retimed(before, course.meeting, said=said):
        _plan(course, plan)


def _last_taken_up(meeting: Meeting) -> ItemCode | None:
    taken = [i.code for i in meeting.items.values() if i.stretches]
    return taken[-1] if taken else None


def _free_code(meeting: Meeting, code: str, title: str) -> ItemCode:
    """Give the code of a new item: the one said, else the first word of its title, with a number where it is taken."""
    taken = {name.lower() for i in meeting.items.values() for name in (i.code, i.plan.label)}
    wanted = code.strip().lower()
    if wanted:
        if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", wanted) or wanted in taken:
            raise refused(
                "“{code}” cannot be the code of a new item: choose another word of letters and figures.", code=code
            )
        return ItemCode(wanted)
    word = next(iter(re.findall(r"[a-z0-9]+", fold(title))), "item")
    numbered = (word, *(f"{word}-{n}" for n in range(2, len(taken) + 3)))
    return ItemCode(next(name for name in numbered if name not in taken))


def _short_label(title: str) -> str:
    """Give the beginning of a title, whole words, as the label of an item that has no number."""
    label = ""
    for word in title.split():
        longer = f"{label} {word}".strip()
        if label and len(longer) > LABEL_LENGTH:
            break
        label = longer
    return label
