"""The digest: what each coordinator needs for the progress report, action by action, and what (j) brought by topic."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from facilitator.core.agenda import Role
from facilitator.core.decisions import Suggested
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.minuting import phrases_of_use as phrases
from facilitator.core.minuting.document import Block, Section, Table, TableColumn, plain
from facilitator.core.minuting.items import item_heading, recorded
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.speakers import sentence, topic_title, topics_of
from facilitator.core.name_index import fold
from facilitator.core.statements import Aspect, KeyPoint, Statement

GENDER_WORDS = ("gender", "divers", "genre", "genero")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A key point with the statement it was noted on."""

    item: ItemState
    statement: Statement
    point: KeyPoint


def coordinators(meeting: Meeting) -> tuple[DelegationCode, ...]:
    """Give the delegations that coordinate an item, in the order of the roll."""
    return meeting.roster.in_roll_order({who for item in meeting.items.values() for who in _coordinators(item)})


def _coordinators(item: ItemState) -> Iterator[DelegationCode]:
    yield from (holder.who for holder in (item.roles or item.plan.roles) if holder.role is Role.COORDINATOR)


def digest(scribe: Scribe, within: ItemCode | None = None, who: DelegationCode | None = None) -> Iterator[Section]:
    """Write the digest of the whole meeting, or what one item needs of it, or the items that one coordinates."""
    items = scribe.meeting.items.values()
    filed = tuple(Filed(item=i, statement=s, point=p) for i in items for s in i.statements for p in s.points)
    wanted = {i.code for i in items if within in (None, i.code) and (who is None or who in _coordinators(i))}
    for item in items:
        if item.code in wanted:
            yield from _of_item(scribe, item, filed)
    for item in recorded(scribe.meeting):
        if item.code in wanted:
            yield _suggestions(scribe, item)
    yield _gender(scribe, wanted)


def belongs(item: ItemState, filed: Filed) -> bool:
    """Say whether a point goes to the coordinators of an item: by its action, else by where it was made."""
    if filed.item.code == item.code:
        return True
    first, last = item.plan.actions or (1, 0)
    return filed.point.lap is not None and first <= filed.point.lap <= last


def feeds(item: ItemState, statement: Statement, made_under: ItemState) -> bool:
    """Say whether a statement made under another item was filed under a topic that feeds this one."""
    topics = {topic.code: topic.feeds for topic in made_under.plan.topics}
    fed = {code for topic in topics_of(statement) for code in topics.get(topic, ())}
    return made_under.code != item.code and item.code in fed


def is_about_gender(scribe: Scribe, statement: Statement) -> bool:
    """Say whether a statement carries the standing tag of gender and diversity, under whatever item it was made."""
    standing = {fold(i.plan.tag) for i in scribe.meeting.items.values() if i.plan.tag}
    return any(fold(tag) in standing or fold(tag).startswith(GENDER_WORDS) for tag in statement.tags)


def _of_item(scribe: Scribe, item: ItemState, filed: tuple[Filed, ...]) -> Iterator[Section]:
    mine = [entry for entry in filed if belongs(item, entry)]
    fed = sorted(_fed(scribe, item), key=lambda row: row[0])
    blocks = tuple(_who(scribe, item)) if mine or fed else ()
    yield Section(heading=item_heading(item), blocks=blocks)
    yield _by_action(scribe, item, mine)
    yield _section(scribe, phrases.FEEDING, ((phrases.TOPIC, 6), (phrases.MADE_BY, 4), (phrases.GIST, 8)), fed)


def _who(scribe: Scribe, item: ItemState) -> Iterator[Block]:
    for role, one, several in (
        (Role.COORDINATOR, phrases.COORDINATOR, phrases.COORDINATORS),
        (Role.FACILITATOR, phrases.FACILITATOR, phrases.FACILITATORS),
    ):
        who = [holder.who for holder in (item.roles or item.plan.roles) if holder.role is role]
        if who:
            yield plain(scribe.say(one if len(set(who)) == 1 else several, who=scribe.names(who)), number=None)
    if item.plan.actions:
        first, last = map(str, item.plan.actions)
        plan = scribe.meeting.definition.plan_of_action or scribe.say(phrases.THE_PLAN)
        yield plain(scribe.say(phrases.ACTIONS, first=first, last=last, plan=plan), number=None)


def _by_action(scribe: Scribe, item: ItemState, filed: list[Filed]) -> Section:
    """Write a row for each action, and in it what was said of progress, challenges, commitments and needs."""
    actions = sorted({e.point.lap for e in filed if e.point.lap is not None})
    rows: list[tuple[int | None, str]] = [(lap, str(lap)) for lap in actions]
    if any(entry.point.lap is None for entry in filed):
        rows.append((None, scribe.say(phrases.NO_ACTION)))
    unfiled = any(entry.point.aspect is None for entry in filed)
    aspects: tuple[Aspect | None, ...] = (*Aspect, *((None,) if unfiled else ()))
    cells = ((label, *(_cell(scribe, item, filed, lap, aspect) for aspect in aspects)) for lap, label in rows)
    headings = [(phrases.ASPECTS[a] if a else phrases.NOT_FILED, 6) for a in aspects]
    return _section(scribe, phrases.BY_ACTION, ((phrases.ACTION_LABEL, 3), *headings), cells)


def _cell(scribe: Scribe, item: ItemState, filed: list[Filed], lap: int | None, aspect: Aspect | None) -> str:
    said = (e for e in filed if e.point.lap == lap and e.point.aspect is aspect)
    return "\n".join(dict.fromkeys(_attributed(scribe, item, entry) for entry in said))


def _attributed(scribe: Scribe, item: ItemState, filed: Filed) -> str:
    elsewhere = "" if filed.item.code == item.code else f" ({filed.item.plan.label})"
    return f"{scribe.name(filed.statement.who)}{elsewhere}: {sentence(filed.point.text)}"


def _fed(scribe: Scribe, item: ItemState) -> Iterator[tuple[str, ...]]:
    for made_under in scribe.meeting.items.values():
        for statement in made_under.statements:
            if feeds(item, statement, made_under) and _content(statement):
                titles = "; ".join(topic_title(made_under, topic) for topic in topics_of(statement))
                yield (f"{made_under.plan.label} {titles}", scribe.name(statement.who), _content(statement))


def _content(statement: Statement) -> str:
    """Give what was said: the gist, and the key points beneath it."""
    return "\n".join(sentence(text) for text in (statement.gist, *(p.text for p in statement.points)) if text.strip())


def _suggestions(scribe: Scribe, item: ItemState) -> Section:
    """Write the suggestions of an item by topic, and within it by addressee."""
    made = [e.what for e in scribe.meeting.entries if isinstance(e.what, Suggested) and e.what.item == item.code]
    places = {topic.code: place for place, topic in enumerate(item.plan.topics)}
    made.sort(key=lambda s: (places.get(s.topic, len(places)), s.topic, fold(s.addressee)))
    rows = (
        (
            topic_title(item, s.topic),
            scribe.name(s.addressee) if s.addressee else "",
            sentence(s.text),
            scribe.name(s.by) if s.by else "",
        )
        for s in made
    )
    heading = scribe.say(phrases.SUGGESTIONS_UNDER, item=item.plan.label)
    columns = ((phrases.TOPIC, 5), (phrases.ADDRESSEE, 3), (phrases.SUGGESTION, 7), (phrases.MADE_BY, 3))
    return _section(scribe, heading, columns, rows, level=1)


def _gender(scribe: Scribe, wanted: Set[ItemCode]) -> Section:
    """Write what was said with the standing tag, through all items."""
    rows = (
        (item.plan.label, scribe.name(statement.who), _content(statement))
        for item in scribe.meeting.items.values()
        for statement in item.statements
        if item.code in wanted and is_about_gender(scribe, statement)
    )
    columns = ((phrases.ITEM, 2), (phrases.MADE_BY, 4), (phrases.GIST, 11))
    return _section(scribe, phrases.GENDER, columns, rows, level=1)


def _section(
    scribe: Scribe,
    heading: Wording | str,
    columns: Iterable[tuple[Wording, int]],
    rows: Iterable[tuple[str, ...]],
    *,
    level: int = 2,
) -> Section:
    title = heading if isinstance(heading, str) else scribe.say(heading)
    made = tuple(TableColumn(heading=scribe.say(words), share=share) for words, share in columns)
    kept = tuple(rows)
    return Section(heading=title, level=level, blocks=(Table(caption=title, columns=made, rows=kept),) if kept else ())
