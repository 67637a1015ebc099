"""Figures: what the charts show, as tables of words and numbers; computed from the meeting, free of Qt."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from itertools import islice

from facilitator.core.clock import (
    date_label,
    day_name,
    duration_label,
    is_running,
    later,
    local_time,
    minutes_label,
    rounded_down,
)
from facilitator.core.delegations import CATEGORY_WORDS, Category
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import said
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.saying import noop, tr
from facilitator.core.shares import Share, shares
from facilitator.core.values import dataclass

LOAD_STEP = 900.0
# quarters of an hour in a month: a wrong clock may give a span of years, which no chart can show
MOST_QUARTERS = 31 * 96
NOT_RECORDED = noop("not recorded")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a chart: its name, its value in seconds, the planned one beside it, and its cells in the table.

    `day` names the day it belongs to, and `second` says at which second of that day it begins, where it has a time.
    """

    name: str
    value: float
    beside: float | None = None
    cells: tuple[str, ...] = ()
    day: str = ""
    second: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """A chart with its table; `upright` ones follow the time of each day from left to right.

    `note` says what is left out, `axes` what stands along the chart and up its side.
    """

    name: str
    title: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    upright: bool = False
    beside: str = ""
    note: str = ""
    axes: tuple[str, str] = ("", "")

    @property
    def days(self) -> tuple[str, ...]:
        """Give the days of its lines, in their order."""
        return tuple(dict.fromkeys(line.day for line in self.lines))

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Give the table, row by row, without its head."""
        return tuple((line.name, *line.cells) for line in self.lines)


def by_delegation(meeting: Meeting, now: datetime) -> Figures:
    """Give who has spoken how long, the longest first."""
    found = shares(meeting, now)
    ordered = sorted(found.by_delegation, key=lambda s: -s.spoken)
    return _shared(
        "delegation",
        (tr("Time by delegation"), tr("Delegation")),
        ordered,
        found.total,
        lambda key: meeting.roster.name(DelegationCode(key)),
    )


def by_category(meeting: Meeting, now: datetime) -> Figures:
    """Give the time of each category, in the order of the rules of procedure."""
    found = shares(meeting, now)
    return _shared("category", (tr("Time by category"), tr("Category")), found.by_category, found.total, _category_name)


def by_group(meeting: Meeting, now: datetime) -> Figures:
    """Give the time of each regional group."""
    found = shares(meeting, now)
    ordered = sorted(found.by_group, key=lambda s: (s.key == "", s.key))
    return _shared(
        "group",
        (tr("Time by regional group"), tr("Regional group")),
        ordered,
        found.total,
        lambda key: key or tr("no regional group"),
    )


def by_gender(meeting: Meeting, now: datetime) -> Figures:
    """Give the time by the gender of the speaker, where it was recorded."""
    spoken: dict[str, tuple[timedelta, int]] = {}
    for statement in meeting.statements():
        if statement.begin is not None:
            key = statement.gender or NOT_RECORDED
            before, count = spoken.get(key, (timedelta(), 0))
            spoken[key] = (before + timedelta(seconds=statement.spoken(now)), count + 1)
    ordered = sorted(spoken, key=lambda key: (key == NOT_RECORDED, key))
    found = [Share(key=key, spoken=spoken[key][0], statements=spoken[key][1]) for key in ordered]
    total = sum((share.spoken for share in found), timedelta())
    return _shared(
        "gender", (tr("Time by gender of the speaker"), tr("Gender of the speaker")), found, total, _gender_name
    )


def planned_and_actual(meeting: Meeting, now: datetime) -> Figures:
    """Give for each item what was planned and what it took, over all its stretches."""
    lines = []
    for item in meeting.items.values():
        if item.only_heads:
            continue
        planned = (item.end - item.start).total_seconds() if item.timed else 0.0
        used = sum(stretch.seconds(now) for stretch in item.stretches)
        if not item.stretches and (not item.timed or item.start > now):
            continue
        cells = (
            minutes_label(planned) if item.timed else "",
            minutes_label(used),
            _difference(item, used - planned) if item.timed else "",
            str(len(item.stretches)),
        )
        lines.append(Line(name=item.plan.heading, value=used, beside=planned, cells=cells))
    return Figures(
        name="plan",
        title=tr("Planned against actual"),
        columns=(tr("Item"), tr("Planned"), tr("Actual"), tr("Difference"), tr("Stretches")),
        lines=tuple(lines),
        beside="planned",
        note=tr("Items still to come are left out."),
        axes=(tr("Time"), tr("Item")),
    )


def load(meeting: Meeting, now: datetime) -> Figures:
    """Give how much was spoken in each quarter of an hour of the sittings."""
    spoken = dict.fromkeys(islice(_sat(meeting, now), MOST_QUARTERS), 0.0)
    for statement in meeting.statements():
        if statement.begin is None:
            continue
        end = statement.end or now
        quarter = _quarter(statement.begin)
        while quarter < end and (quarter in spoken or len(spoken) < MOST_QUARTERS):
            upto = later(quarter, LOAD_STEP)
            inside = (min(end, upto) - max(statement.begin, quarter)).total_seconds()
            paused = sum(_overlap(p.start, p.end or now, quarter, upto) for p in statement.pauses)
            spoken[quarter] = spoken.get(quarter, 0.0) + max(0.0, inside - paused)
            quarter = upto
    zone = meeting.definition.zone
    lines = []
    for quarter in sorted(spoken):
        local = local_time(quarter, zone)
        share = spoken[quarter] / LOAD_STEP
        cells = (duration_label(spoken[quarter]), tr("{n}%", n=round(share * 100)))
        day = f"{day_name(local)} {date_label(local)}"
        second = timedelta(hours=local.hour, minutes=local.minute).total_seconds()
        name = f"{day} {local:%H:%M}"
        lines.append(Line(name=name, value=spoken[quarter], cells=cells, day=day, second=second))
    return Figures(
        name="load",
        title=tr("Load over the day"),
        columns=(tr("From"), tr("Spoken"), tr("Of the quarter of an hour")),
        lines=tuple(lines),
        upright=True,
        note=tr("Each bar is a quarter of an hour in which the meeting sat."),
        axes=(tr("Time of day"), tr("Spoken")),
    )


CHARTS: dict[str, tuple[str, Callable[[Meeting, datetime], Figures]]] = {
    "delegation": (noop("Delegations"), by_delegation),
    "category": (noop("Categories"), by_category),
    "group": (noop("Regional groups"), by_group),
    "gender": (noop("Gender"), by_gender),
    "plan": (noop("Planned and actual"), planned_and_actual),
    "load": (noop("Load over the day"), load),
}


def _shared(
    name: str, titles: tuple[str, str], found: Iterable[Share], total: timedelta, named: Callable[[str], str]
) -> Figures:
    lines = tuple(
        Line(
            name=named(share.key),
            value=share.spoken.total_seconds(),
            cells=(duration_label(share.spoken.total_seconds()), _share_label(share.of(total)), str(share.statements)),
        )
        for share in found
    )
    title, column = titles
    axes = (tr("Time spoken"), column)
    return Figures(name=name, title=title, columns=(column, *map(tr, _SHARED)), lines=lines, axes=axes)


def _share_label(share: float) -> str:
    """Say a share as percent with one decimal, as the language writes it."""
    whole, tenths = f"{share * 100:.1f}".split(".")
    return tr("{whole}.{tenths}%", whole=whole, tenths=tenths)


_SHARED = (noop("Spoken"), noop("Share"), noop("Statements"))


def _category_name(key: str) -> str:
    return said(CATEGORY_WORDS[Category(key)].name)


def _gender_name(key: str) -> str:
    return tr(key) if key == NOT_RECORDED else key


def _difference(item: ItemState, seconds: float) -> str:
    if not item.stretches:
        return tr("not taken up")
    if is_running(item.stretches):
        minutes = minutes_label(seconds)
        return tr("{minutes} left", minutes=minutes) if seconds < 0 else tr("{minutes} over", minutes=minutes)
    if abs(seconds) < 30:
        return tr("as planned")
    minutes = minutes_label(seconds)
    return tr("{minutes} longer", minutes=minutes) if seconds > 0 else tr("{minutes} shorter", minutes=minutes)


def _quarter(instant: datetime) -> datetime:
    return rounded_down(instant, LOAD_STEP)


def _sat(meeting: Meeting, now: datetime) -> Iterator[datetime]:
    """Go through the quarters of an hour of the sittings so far."""
    for session in meeting.sessions:
        quarter = None if session.started is None else _quarter(session.started)
        while quarter is not None and quarter < (session.rose or min(now, max(session.hard_stop, session.plan.end))):
            yield quarter
            quarter = later(quarter, LOAD_STEP)


def _overlap(start: datetime, end: datetime, first: datetime, last: datetime) -> float:
    return max(0.0, (min(end, last) - max(start, first)).total_seconds())
