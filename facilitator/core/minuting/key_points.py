"""Key points as a table by State: what each committed itself to, what assistance it needs; one row a point."""

from collections.abc import Iterable, Iterator

from facilitator.core.delegations import CATEGORY_WORDS, Category
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.minuting import phrases, phrases_of_use
from facilitator.core.minuting import phrases_of_tables as words
from facilitator.core.minuting.document import Section, Table, TableColumn, plain
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.speakers import in_company, sentence
from facilitator.core.statements import Aspect, KeyPoint, Statement
from facilitator.core.upload_names import ForUpload, by_statement
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PointNotedOn:
    """A key point with the statement it was noted on, its item, and the names of the statement's texts."""

    item: ItemState
    statement: Statement
    point: KeyPoint
    files: tuple[str, ...]


def points_by_state(meeting: Meeting, named: Iterable[ForUpload]) -> tuple[PointNotedOn, ...]:
    """Give every key point: delegations in the order of the roll, within each in the order of the log."""
    files = by_statement(named)
    found = [
        PointNotedOn(item=item, statement=s, point=point, files=tuple(f.file for f in files.get(s.id, ())))
        for item in meeting.items.values()
        for s in item.statements
        for point in s.points
    ]
    place = {code: n for n, code in enumerate(meeting.roster.in_roll_order({p.statement.who for p in found}))}
    return tuple(sorted(found, key=lambda p: place[p.statement.who]))


def by_state(scribe: Scribe, aspect: Aspect | None, named: Iterable[ForUpload]) -> Iterator[Section]:
    """Write the points of one aspect, or of all with the aspect of each: a table for each category.

    `named` are the received texts with the names of their files.
    """
    found = [p for p in points_by_state(scribe.meeting, named) if aspect in (None, p.point.aspect)]
    place = {code: n for n, code in enumerate(scribe.in_roll_order({p.statement.who for p in found}))}
    found.sort(key=lambda p: place[p.statement.who])
    by_heading: dict[str, list[PointNotedOn]] = {scribe.say(CATEGORY_WORDS[c].heading): [] for c in Category}
    for one in found:
        category = scribe.meeting.roster.category(one.statement.who)
        by_heading[scribe.say(CATEGORY_WORDS[category].heading)].append(one)
    for heading, points in by_heading.items():
        if points:
            yield Section(heading=heading, blocks=(_table(scribe, heading, points, aspect),))
    if not found:
        heading = scribe.say(words.KEY_POINTS if aspect is None else phrases_of_use.ASPECTS[aspect])
        yield Section(heading=heading, blocks=(plain(scribe.say(words.NONE_NOTED[aspect]), number=None),))


def _table(scribe: Scribe, heading: str, points: list[PointNotedOn], aspect: Aspect | None) -> Table:
    said = words.POINT if aspect is None else phrases_of_use.ASPECTS[aspect]
    columns = (
        (words.DELEGATION, 5),
        (words.ITEM, 2),
        (words.ACTION, 3),
        *(((words.ASPECT, 4),) if aspect is None else ()),
        (said, 9),
        (words.STATEMENT, 5),
        (words.TEXT, 4),
    )
    return Table(
        caption=heading,
        columns=tuple(TableColumn(heading=scribe.say(name), share=share) for name, share in columns),
        rows=tuple(_row(scribe, p, aspect) for p in points),
    )


def _row(scribe: Scribe, one: PointNotedOn, aspect: Aspect | None) -> tuple[str, ...]:
    named = scribe.say(phrases_of_use.ASPECTS[one.point.aspect]) if one.point.aspect else ""
    return (
        in_company(scribe, one.statement),
        one.item.plan.label,
        "" if one.point.lap is None else str(one.point.lap),
        *((named,) if aspect is None else ()),
        sentence(one.point.text),
        made_at(scribe, one.statement),
        "\n".join(one.files),
    )


def made_at(scribe: Scribe, statement: Statement) -> str:
    """Give the number of a statement in the log, and when it was made."""
    begin = statement.begin
    when = (
        scribe.say(phrases.IN_WRITING)
        if begin is None
        else f"{scribe.dates([scribe.local(begin).date()])}, {scribe.time(begin)}"
    )
    return scribe.say(words.NUMBERED, number=str(statement.id), when=when)
