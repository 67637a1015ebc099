"""The whole record: attendance, timetable, what was said outside of items, each item; internally also the log."""

from collections.abc import Iterator

from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.minuting import phrases
from facilitator.core.minuting.commission import Commission
from facilitator.core.minuting.document import Section
from facilitator.core.minuting.from_paper import from_paper
from facilitator.core.minuting.front_matter import attendance, timetable
from facilitator.core.minuting.internal import item_log, limits_changed, shares, trail
from facilitator.core.minuting.items import Entries, entries_of, in_the_tree, item_sections, outcome, remarks
from facilitator.core.minuting.kept import planned_and_actual
from facilitator.core.minuting.presence import by_session
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.summary import behind_the_summary


def circulated(commission: Commission) -> Iterator[Section]:
    """Write what delegations get."""
    yield from _opening(commission)
    yield from _items(commission.scribe, internal=False)


def internal(commission: Commission) -> Iterator[Section]:
    """Write everything that the secretariat keeps; the trail of acts stands in the record of the whole only."""
    yield from _opening(commission)
    yield planned_and_actual(commission.scribe)
    yield from _items(commission.scribe, internal=True)
    acts = commission.trail.acts() if commission.trail is not None and commission.of_everything else ()
    yield from_paper(commission)
    yield behind_the_summary(commission.scribe)
    yield from (limits_changed(commission.scribe), shares(commission.scribe), trail(commission.scribe, tuple(acts)))


def _opening(commission: Commission) -> Iterator[Section]:
    if commission.item is None:
        yield attendance(commission.scribe)
        yield from by_session(commission.scribe)
        yield timetable(commission.scribe)


def _items(scribe: Scribe, *, internal: bool) -> Iterator[Section]:
    """Write what belongs to no item around the items: before the first was taken up, and after."""
    before, after = _outside(scribe.meeting)
    yield Section(heading=scribe.say(phrases.OPENING), blocks=remarks(scribe, before))

    def written(item: ItemState) -> Iterator[Section]:
        yield from item_sections(scribe, item)
        if internal:
            yield from item_log(scribe, item)

    yield from in_the_tree(scribe, written)
    general = remarks(scribe, after)
    yield Section(heading=scribe.say(phrases.GENERAL), blocks=general)
    yield from outcome(scribe, entries_of(scribe.meeting, None))


def _outside(meeting: Meeting) -> tuple[Entries, Entries]:
    """Divide what was said under no item into what came before the first item and what came after."""
    taken_up = min((s.start for item in meeting.items.values() for s in item.stretches), default=None)
    every = entries_of(meeting, None)
    before = tuple(entry for entry in every if taken_up is None or entry.at < taken_up)
    return before, tuple(entry for entry in every if entry not in before)
