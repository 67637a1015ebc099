"""What the events of a changed plan do to the agenda; the definition stays as it was."""

from dataclasses import replace
from typing import assert_never

from facilitator.core import agenda
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemState, ItemStatus, Meeting

PlanEvent = (
    agenda.ItemInserted
    | agenda.ItemPlanned
    | agenda.ItemPlaced
    | agenda.ItemSkipped
    | agenda.ItemUnskipped
    | agenda.ItemRenamed
)


def evolve_plan(meeting: Meeting, event: PlanEvent) -> Meeting:
    """Give the meeting after the plan was changed."""
    if isinstance(event, agenda.ItemInserted):
        return _inserted(meeting, event)
    item = meeting.items.get(event.item)
    if item is None:
        return meeting
    match event:
        case agenda.ItemPlanned():
            times = replace(item.plan, start=event.start, end=event.end, fixed=event.fixed)
            return meeting.with_item(replace(item, plan=times))
        case agenda.ItemRenamed():
            titled = replace(item.plan, title=event.title, short=event.short)
            return meeting.with_item(replace(item, plan=titled))
        case agenda.ItemPlaced():
            others = [i for i in meeting.items.values() if i.code != event.item]
            return _placed(meeting, others, item, event.before)
        case agenda.ItemSkipped():
            skippable = item.status in (ItemStatus.PLANNED, ItemStatus.SUSPENDED)
            return meeting.with_item(replace(item, status=ItemStatus.SKIPPED)) if skippable else meeting
        case agenda.ItemUnskipped():
            back = ItemStatus.SUSPENDED if item.stretches else ItemStatus.PLANNED
            skipped = item.status is ItemStatus.SKIPPED
            return meeting.with_item(replace(item, status=back)) if skipped else meeting
        case _:
            assert_never(event)


def _inserted(meeting: Meeting, event: agenda.ItemInserted) -> Meeting:
    if event.item.code in meeting.items:
        return meeting
    made = ItemState(plan=event.item, roles=event.item.roles)
    return _placed(meeting, list(meeting.items.values()), made, event.before)


def _placed(meeting: Meeting, others: list[ItemState], item: ItemState, before: ItemCode | None) -> Meeting:
    """Put an item in front of another; where that one is gone, last."""
    place = next((i for i, other in enumerate(others) if other.code == before), len(others))
    order = (*others[:place], item, *others[place:])
    return replace(meeting, items={i.code: i for i in order})
