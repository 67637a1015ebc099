"""By action: the table of a coordinator's actions with what was said of each, and of which nothing was said."""

from collections.abc import Iterable, Mapping, Sequence

from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState
from facilitator.core.minuting import phrases_of_use as use
from facilitator.core.minuting.coordination import Filed, actions_of
from facilitator.core.minuting.document import Section, Table, TableColumn
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.speakers import sentence
from facilitator.core.statements import Aspect, Statement


def by_action(scribe: Scribe, item: ItemState, filed: Sequence[Filed], set_out: Mapping[int, ItemState]) -> Section:
    """Write a row for each action of an item, and in it what was said of progress, challenges, commitments and needs.

    An action of which nothing was said has its row and says so; one that is set out under another item has none.
    """
    said = {e.point.lap for e in filed if e.point.lap is not None}
    laps = sorted((said | set(actions_of(item))) - set(set_out))
    rows: list[tuple[int | None, str]] = [(lap, _label(scribe, lap, silent=lap not in said)) for lap in laps]
    if any(entry.point.lap is None for entry in filed):
        rows.append((None, scribe.say(use.NO_ACTION)))
    unfiled = any(entry.point.aspect is None and entry.point.lap not in set_out for entry in filed)
    aspects: tuple[Aspect | None, ...] = (*Aspect, *((None,) if unfiled else ()))
    cells = tuple((label, *(_cell(scribe, item, filed, lap, aspect) for aspect in aspects)) for lap, label in rows)
    headings = [(use.ASPECTS[a] if a else use.NOT_FILED, 6) for a in aspects]
    return titled(scribe, use.BY_ACTION, ((use.ACTION_LABEL, 4), *headings), cells)


def content(scribe: Scribe, statement: Statement) -> str:
    """Give what was said: the gist, and the key points beneath it."""
    texts = (statement.gist, *(p.text for p in statement.points))
    return "\n".join(sentence(scribe.own(text)) for text in texts if text.strip())


def titled(
    scribe: Scribe,
    heading: Wording | str,
    columns: Iterable[tuple[Wording, int]],
    rows: tuple[tuple[str, ...], ...],
    *,
    level: int = 2,
) -> Section:
    """Make a section of one table; without rows it has no blocks and is left out."""
    title = heading if isinstance(heading, str) else scribe.say(heading)
    made = tuple(TableColumn(heading=scribe.say(words), share=share) for words, share in columns)
    return Section(heading=title, level=level, blocks=(Table(caption=title, columns=made, rows=rows),) if rows else ())


def _label(scribe: Scribe, lap: int, *, silent: bool) -> str:
    return f"{lap}\n{scribe.say(use.SILENT)}" if silent else str(lap)


def _cell(scribe: Scribe, item: ItemState, filed: Iterable[Filed], lap: int | None, aspect: Aspect | None) -> str:
    said = (e for e in filed if e.point.lap == lap and e.point.aspect is aspect)
    return "\n".join(dict.fromkeys(_attributed(scribe, item, entry) for entry in said))


def _attributed(scribe: Scribe, item: ItemState, filed: Filed) -> str:
    who, text = scribe.name(filed.statement.who), sentence(scribe.own(filed.point.text))
    if filed.item.code != item.code:
        who = scribe.say(use.UNDER, who=who, item=filed.item.plan.label)
    return scribe.say(use.SAID_BY, who=who, text=text) if text else who
