"""Spreading: the hours that items without hours of their own have in the plan, shown while it is prepared."""

from collections.abc import Collection
from dataclasses import replace

from facilitator.core.agenda import Definition
from facilitator.core.agenda_hours import derived_hours


def spread_hours(definition: Definition, codes: Collection[str]) -> Definition:
    """Give the items of these codes the hours that follow from the sessions and from the other items."""
    sittings = [(session.start, session.end) for session in definition.sessions if session.end > session.start]
    if not sittings or not codes:
        return definition
    open_ones = [replace(i, start=None, end=None) if i.code in codes else i for i in definition.items]
    hours = derived_hours(open_ones, sittings)
    items = (
        replace(item, start=hours[item.code].start, end=hours[item.code].end)
        if item.code in codes and item.code in hours
        else item
        for item in definition.items
    )
    return replace(definition, items=tuple(items))
