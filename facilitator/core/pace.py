"""Pace: how long speakers take of their limits, and how long the floor takes to pass from one to the next."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import datetime
from functools import lru_cache
from itertools import chain
from operator import attrgetter

from facilitator.core.meeting import Meeting
from facilitator.core.speakers import Kind, Request
from facilitator.core.statements import Statement
from facilitator.core.values import dataclass

CHANGEOVER_BEFORE = 20.0
ENOUGH = 5
RECENT = 10
TAIL = 40
WITHOUT_LIMIT = 180.0

Spans = tuple[tuple[datetime, datetime | None], ...]
Spoken = tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """What the meeting has shown so far: the changeover in seconds, and the share of a limit that speakers take.

    Shares are keyed as limits are: by capacity, or by kind if it is not a statement.
    """

    changeover: float = CHANGEOVER_BEFORE
    shares: Mapping[str, float] = field(default_factory=dict)

    def share(self, spoke: Request | Statement) -> float:
        """Give spoken time over limit as expected of somebody; the whole limit until enough were heard."""
        return self.shares.get(_limited_as(spoke), 1.0)

    def length(self, limit: float | None, spoke: Request | Statement) -> float:
        """Give the expected length of a statement in seconds; one without a limit counts as three minutes."""
        return max(0.0, (WITHOUT_LIMIT if limit is None else limit) * self.share(spoke))


def _limited_as(spoke: Request | Statement) -> str:
    """Give the key under which a share is kept.

    The length of points of order says nothing about national statements.
    """
    return spoke.capacity.value if spoke.kind is Kind.STATEMENT else spoke.kind.value


def _median(figures: list[float]) -> float:
    """Give the median, as `statistics` does: that loads fractions and decimals, and takes a hundredth of a start."""
    ordered = sorted(figures)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def pace_of(meeting: Meeting) -> Pace:
    """Take the pace from the log of the meeting (FLOOR, section 4, Forecast); it does not change between two acts."""
    return _pace(_Log(tuple(item.statements for item in meeting.items.values())))


class _Log:
    """The statements of all items, as a cache key.

    Two logs are equal if their tuples are the same objects: cheap to compare.
    """

    __slots__ = ("items",)

    def __init__(self, items: tuple[tuple[Statement, ...], ...]) -> None:
        self.items = items

    def __hash__(self) -> int:
        return hash(tuple(map(id, self.items)))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Log)
            and len(self.items) == len(other.items)
            and all(mine is theirs for mine, theirs in zip(self.items, other.items, strict=True))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    """What one item adds: sum and number of the shares of limits by name, and what was spoken, by its begin."""

    shares: Mapping[str, tuple[float, int]]
    # the statements themselves: pairs of times would be others for each of the logs that are remembered
    spoken: Spoken


@lru_cache(maxsize=4)
def _pace(log: _Log) -> Pace:
    heard = tuple(_heard(_Log((statements,))) for statements in log.items)
    return Pace(changeover=_changeover([h.spoken for h in heard]), shares=_shares(h.shares for h in heard))


# an act changes the log of one item only: caching per item saves counting all the others again
@lru_cache(maxsize=64)
def _heard(log: _Log) -> _Heard:
    shares: dict[str, list[float]] = {}
    spoken: list[Statement] = []
    for statement in chain.from_iterable(log.items):
        if statement.begin is None or statement.written_only:
            continue
        spoken.append(statement)
        if statement.end is not None and statement.limit:
            shares.setdefault(_limited_as(statement), []).append(statement.spoken(statement.end) / statement.limit)
    summed = {name: (sum(found), len(found)) for name, found in shares.items()}
    return _Heard(shares=summed, spoken=tuple(sorted(spoken, key=attrgetter("begin"))))


def _spans(spoken: Spoken) -> Spans:
    return tuple((statement.begin, statement.end) for statement in spoken if statement.begin is not None)


def _shares(heard: Iterable[Mapping[str, tuple[float, int]]]) -> dict[str, float]:
    together: dict[str, tuple[float, int]] = {}
    for item in heard:
        for name, (total, number) in item.items():
            known, before = together.get(name, (0.0, 0))
            together[name] = (known + total, before + number)
    return {name: total / number for name, (total, number) in together.items() if number >= ENOUGH}


def _changeover(items: Sequence[Spoken]) -> float:
    """Give the median of the last gaps from an end to the next begin on the same item.

    Somebody who begins before the one before has ended interrupts, and leaves no gap.
    """
    ends = tuple(_spans(spoken[-TAIL:]) for spoken in items)
    cut = [tail[0][0] for tail, spoken in zip(ends, items, strict=True) if len(tail) < len(spoken)]
    if cut:
        # the last gaps are at the end of the log, so the rest of a long log is read only if they are too few
        gaps = _gaps([tuple(span for span in tail if span[0] >= max(cut)) for tail in ends])
        if len(gaps) > RECENT:
            return _median(gaps[-RECENT:])
    gaps = _gaps([_spans(spoken) for spoken in items])
    return _median(gaps[-RECENT:]) if len(gaps) >= ENOUGH else CHANGEOVER_BEFORE


def _gaps(items: Sequence[Spans]) -> list[float]:
    begun = sorted(
        ((begin, end, item) for item, spans in enumerate(items) for begin, end in spans), key=lambda span: span[0]
    )
    gaps: list[float] = []
    ended, on = None, None
    for begin, end, item in begun:
        if ended is not None and begin >= ended and item == on:
            gaps.append((begin - ended).total_seconds())
        if end is None:
            break
        if ended is None or end > ended:
            ended, on = end, item
    return gaps
