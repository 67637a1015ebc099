"""Spreading: the hours of items that have none of their own, shared out over the sessions in their order."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import accumulate, pairwise

from facilitator.core.agenda import Definition, Item

Window = tuple[datetime, datetime]
_STEP = timedelta(minutes=5)
# an item that only heads others has its introduction, a quarter of what the others have
_LEAF, _HEAD = 4, 1


def spread_hours(definition: Definition, codes: Collection[str]) -> Definition:
    """Give the items of these codes the time that the others leave of the sessions, in the order of the agenda."""
    sittings = sorted((session.start, session.end) for session in definition.sessions if session.end > session.start)
    if not sittings:
        return definition
    items = list(definition.items)
    heads = {item.parent for item in items}
    for run in _runs(items, codes):
        after = items[run[0] - 1].end if run[0] else None
        before = items[run[-1] + 1].start if run[-1] + 1 < len(items) else None
        windows = _within(sittings, after, before) or _within(sittings, after, None) or sittings
        weights = [_HEAD if items[place].code in heads else _LEAF for place in run]
        for place, (start, end) in zip(run, _shares(windows, weights), strict=True):
            items[place] = replace(items[place], start=start, end=end)
    return replace(definition, items=tuple(items))


def _runs(items: Sequence[Item], codes: Collection[str]) -> Iterator[list[int]]:
    """Give the places of items without hours of their own that stand behind one another."""
    run: list[int] = []
    for place, item in enumerate(items):
        if item.code in codes:
            run.append(place)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _within(sittings: Sequence[Window], after: datetime | None, before: datetime | None) -> list[Window]:
    cut = ((max(s, after) if after else s, min(e, before) if before else e) for s, e in sittings)
    return [(start, end) for start, end in cut if end > start]


def _shares(windows: Sequence[Window], weights: Sequence[int]) -> Iterator[Window]:
    """Cut the windows, laid end to end, by weight: at steps of five minutes, and at the end of a window where near."""
    edges = [timedelta(), *accumulate((end - start for start, end in windows), initial=timedelta())][1:]
    total, parts = edges[-1], sum(weights)
    cuts = [timedelta()]
    passed = 0
    for place, weight in enumerate(weights[:-1]):
        passed += weight
        reach = total * min(weight, weights[place + 1]) / parts / 2
        cuts.append(_cut(total * passed / parts, reach, edges, cuts[-1]))
    cuts.append(total)
    for begin, end in pairwise(cuts):
        yield _instant(windows, begin, late=False), _instant(windows, end, late=True)


def _cut(wanted: timedelta, reach: timedelta, edges: Sequence[timedelta], before: timedelta) -> timedelta:
    nearest = min(edges, key=lambda edge: abs(edge - wanted))
    stepped = _STEP * round(wanted / _STEP)
    for cut in (nearest if abs(nearest - wanted) <= reach else stepped, stepped, wanted):
        if before < cut < edges[-1]:
            return cut
    return wanted


def _instant(windows: Sequence[Window], gone: timedelta, *, late: bool) -> datetime:
    """Give the instant after so much of the windows; between two of them the end of one, or the start of the next."""
    for start, end in windows:
        length = end - start
        if gone < length or (late and gone == length):
            return start + gone
        gone -= length
    return windows[-1][1]
