"""What only the internal log has: times and limits, who was not heard, key points, shares, limits, the trail."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from textwrap import shorten

from facilitator.core.act import Act
from facilitator.core.clock import duration_label
from facilitator.core.delegations import CATEGORY_WORDS, Category
from facilitator.core.events.record import Touched
from facilitator.core.floor import LimitSet
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState
from facilitator.core.minuting import phrases, phrases_of_use
from facilitator.core.minuting.document import Bullets, Section, Table, TableColumn
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.speakers import topic_title
from facilitator.core.saying import in_english
from facilitator.core.segments import segment_title
from facilitator.core.speakers import Departed, Kind, Request
from facilitator.core.statements import Statement, as_begun, topics_of

GOES_ON = 60


def item_log(scribe: Scribe, item: ItemState) -> tuple[Section, ...]:
    """Write what the circulated record leaves out of an item."""
    oral = [s for s in as_begun(item.statements) if not s.written_only]
    times = _table(
        scribe,
        phrases.SPEAKING_TIMES,
        ((phrases.BEGAN, 8), (phrases.ENDED, 8), (phrases.SPEAKER, 14), (phrases.CAPACITY, 10)),
        ((phrases.SPOKEN, 9), (phrases.LIMIT, 6), (phrases.OVER, 7)),
        (_times(scribe, item, statement) for statement in oral),
        remarks=True,
    )
    unheard = _table(
        scribe,
        phrases.NOT_HEARD,
        ((phrases.SPEAKER, 5), (phrases.CAPACITY, 3), (phrases.ASKED, 2), (phrases.OUTCOME, 5)),
        (),
        _unheard(scribe, item),
    )
    points = tuple(line for s in item.statements for line in _points(scribe, s))
    keyed = Section(
        heading=scribe.say(phrases.KEY_POINTS), level=2, blocks=(Bullets(entries=points),) if points else ()
    )
    return (times, unheard, keyed)


def shares(scribe: Scribe) -> Section:
    """Write the time spoken by each category, and its part of all time spoken."""
    roster = scribe.meeting.roster
    totals: dict[str, float] = {scribe.say(CATEGORY_WORDS[c].heading): 0.0 for c in Category}
    for statement in scribe.meeting.statements():
        totals[scribe.say(CATEGORY_WORDS[roster.category(statement.who)].heading)] += statement.spoken(scribe.now)
    every = sum(totals.values())
    rows = ((name, duration_label(s), f"{100 * s / every:.0f} %") for name, s in totals.items() if s > 0)
    figures = ((phrases.SPOKEN, 2), (phrases.SHARE, 2))
    return _table(scribe, phrases.SHARES, ((phrases.CATEGORY, 4),), figures, rows, level=1)


def limits_changed(scribe: Scribe) -> Section:
    """Write which limits were changed when; a changed limit binds from the next speaker on."""
    lines = tuple(
        ", ".join((scribe.at(at), change.capacity, duration_label(change.seconds), *_scope(scribe, change)))
        for at, change in scribe.meeting.limits_set
    )
    return Section(heading=scribe.say(phrases.LIMITS_SET), blocks=(Bullets(entries=lines),) if lines else ())


def _scope(scribe: Scribe, change: LimitSet) -> Iterator[str]:
    """Say for which item a limit was set, and for which of its segments."""
    item = scribe.meeting.items.get(change.item) if change.item is not None else None
    if item is not None:
        yield item.plan.label
        yield from (segment_title(s) for s in item.plan.segments if s.name == change.segment)


@in_english()
def trail(scribe: Scribe, acts: Iterable[Act]) -> Section:
    """Write every act of every seat as it was done, with what was typed for it; an undone one stays and says so.

    The titles of acts are English, so that a record does not depend on the language of the desk.
    """
    every = tuple(acts)
    rows = (
        (
            f"{scribe.local(act.at):%d.%m.}",
            scribe.seconds(act.at),
            act.seat,
            f"{act.title}: {words}" if words else act.title,
            scribe.say(phrases.UNDONE) if act.undone else "",
        )
        for act, words in zip(every, _typed(every), strict=True)
    )
    texts = (
        (phrases.DATE, 2),
        (phrases.TIME, 2),
        (phrases.SEAT, 2),
        (phrases.ACT, 9),
        (phrases.OUTCOME, 2),
    )
    return _table(scribe, phrases.TRAIL, texts, (), rows, level=1)


def _typed(acts: Sequence[Act]) -> list[str]:
    """Give the words of each act on one line; a text that the next one only continues is shortened."""
    found: list[str] = []
    later: dict[frozenset[Touched], str] = {}
    for act in reversed(acts):
        words = " / ".join(line.strip() for line in act.words.splitlines())
        about = act.touches | act.needs
        goes_on = later.get(about, "").startswith(act.words)
        found.append(shorten(words, GOES_ON, placeholder=" …") if goes_on else words)
        if act.words:
            later[about] = act.words
    return found[::-1]


def _table(
    scribe: Scribe,
    caption: Wording,
    texts: Iterable[tuple[Wording, int]],
    figures: Iterable[tuple[Wording, int]],
    rows: Iterable[tuple[str, ...]],
    *,
    remarks: bool = False,
    level: int = 2,
) -> Section:
    """Make a section of one table, text columns before figures; without rows it has no blocks."""
    columns = [TableColumn(heading=scribe.say(heading), share=share) for heading, share in texts]
    columns += [TableColumn(heading=scribe.say(heading), share=share, figures=True) for heading, share in figures]
    if remarks:
        columns.append(TableColumn(heading=scribe.say(phrases.REMARKS), share=13))
    kept = tuple(rows)
    table = Table(caption=scribe.say(caption), columns=tuple(columns), rows=kept)
    return Section(heading=scribe.say(caption), level=level, blocks=(table,) if kept else ())


def _times(scribe: Scribe, item: ItemState, statement: Statement) -> tuple[str, ...]:
    spoken, limit = statement.spoken(scribe.now), statement.limit
    over = spoken - limit if limit is not None else 0.0
    begin, end = statement.begin, statement.end
    return (
        scribe.time_beside(begin, _taken_up(item), seconds=True) if begin else "",
        scribe.time_beside(end, begin, seconds=True) if begin and end else "",
        scribe.name(statement.who),
        _capacity(scribe, statement),
        duration_label(spoken),
        duration_label(limit) if limit is not None else "",
        duration_label(over) if over >= 1 else "",
        scribe.semicolon.join(_remarks(scribe, statement)),
    )


def _taken_up(item: ItemState) -> datetime:
    """Give when an item was taken up: times of that day are written without a date."""
    return item.stretches[0].start if item.stretches else item.start


def _remarks(scribe: Scribe, statement: Statement) -> Iterator[str]:
    paused = sum(p.seconds(statement.end or scribe.now) for p in statement.pauses)
    if paused >= 1:
        yield scribe.say(phrases.PAUSED, time=duration_label(paused))
    if statement.corrected:
        yield scribe.say(phrases.CORRECTED)
    if statement.asked_by:
        yield scribe.say(phrases.ASKED_BY, whom=scribe.name(statement.asked_by))
    if statement.documents:
        yield scribe.say(phrases.RECEIVED)


def _capacity(scribe: Scribe, spoke: Statement | Request) -> str:
    if spoke.kind is not Kind.STATEMENT:
        return scribe.say(phrases.KINDS[spoke.kind])
    return scribe.say(phrases.CAPACITIES[spoke.capacity])


def _unheard(scribe: Scribe, item: ItemState) -> Iterator[tuple[str, ...]]:
    every: tuple[Departed | Request, ...] = (*item.departed, *item.waiting)
    for entry in every:
        request = entry.request if isinstance(entry, Departed) else entry
        outcome = [scribe.say(phrases.ABSENT)] if request.absent else []
        if isinstance(entry, Departed):
            outcome.append(
                f"{scribe.say(phrases.DEPARTURES[entry.how])} {scribe.time_beside(entry.at, _taken_up(item))}"
            )
        elif not request.absent:
            outcome.append(scribe.say(phrases.WAITING))
        outcome += [scribe.say(phrases.BY_PHONE)] if request.id in item.by_phone else []
        outcome += [scribe.say(phrases.LATE)] if request.late and not item.by_phone.get(request.id) else []
        outcome += [request.note] if request.note else []
        yield (
            scribe.name(request.who),
            _capacity(scribe, request),
            scribe.time_beside(request.asked, _taken_up(item)),
            scribe.semicolon.join(outcome),
        )


def _points(scribe: Scribe, statement: Statement) -> Iterator[str]:
    name = scribe.name(statement.who)
    for topic in topics_of(statement):
        yield f"{name}{scribe.colon}{scribe.say(phrases.ON_TOPIC, topic=topic_title(scribe.meeting, topic))}"
    for point in statement.points:
        action = scribe.say(phrases.ACTION, lap=str(point.lap)) if point.lap is not None else ""
        aspect = scribe.say(phrases_of_use.ASPECT_OF_POINT[point.aspect]) if point.aspect is not None else ""
        filed = ", ".join(part for part in (action, aspect) if part)
        yield f"{name}{f' ({filed})' if filed else ''}{scribe.colon}{point.text}"
    if statement.tags:
        yield f"{name}{scribe.colon}{', '.join(statement.tags)}"
