"""The digest: what each coordinator needs for the progress report, action by action, and what (j) brought by topic."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from facilitator.core.agenda import Role
from facilitator.core.decisions import Suggested
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.minuting import coordination as about
from facilitator.core.minuting import phrases
from facilitator.core.minuting import phrases_of_use as use
from facilitator.core.minuting.by_action import by_action, content, titled
from facilitator.core.minuting.document import Block, Paragraph, Piece, Section, plain
from facilitator.core.minuting.items import item_heading
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.speakers import sentence
from facilitator.core.name_index import fold
from facilitator.core.statements import Statement

GENDER_WORDS = ("gender", "divers", "genre", "genero")


def coordinators(meeting: Meeting) -> tuple[DelegationCode, ...]:
    """Give the delegations that coordinate an item, in the order of the roll."""
    every = {who for item in meeting.items.values() for who in about.coordinators(item)}
    return meeting.roster.in_roll_order(every)


def digest(scribe: Scribe, within: ItemCode | None = None, who: DelegationCode | None = None) -> Iterator[Section]:
    """Write the digest of the whole meeting, or what the coordinators of one item need of it, or one coordinator.

    In that of the whole no action and no suggestion stands twice; in that of one item everything that concerns it.
    """
    meeting = scribe.meeting
    wanted = [i for i in meeting.items.values() if within in (None, i.code)]
    if within is not None or who is not None:
        wanted = [item for item in wanted if who is None or who in about.coordinators(item)]
        for item in wanted:
            yield from _for_one(scribe, item)
        yield _gender(scribe, wanted)
        return
    set_out: dict[int, ItemState] = {}
    for item in meeting.items.values():
        yield from _of_item(scribe, item, set_out)
        set_out |= {lap: item for lap in about.actions_of(item) if lap not in set_out}
    for code in (*meeting.items, None):
        yield _suggestions(scribe, code)
    yield _gender(scribe, wanted)


def is_about_gender(scribe: Scribe, statement: Statement) -> bool:
    """Say whether a statement carries the standing tag of gender and diversity, under whatever item it was made."""
    standing = {fold(i.plan.tag) for i in scribe.meeting.items.values() if i.plan.tag}
    return any(fold(tag) in standing or fold(tag).startswith(GENDER_WORDS) for tag in statement.tags)


def _for_one(scribe: Scribe, item: ItemState) -> Iterator[Section]:
    """Write everything that concerns an item; where that is nothing, the document says so."""
    heading, *sections = (*_of_item(scribe, item, {}), _for_coordinators(scribe, item))
    head = heading.blocks or (*_who(scribe, item), *_actions(scribe, item, {}))
    said = any(section.blocks for section in sections)
    nothing = () if said else (plain(scribe.say(use.NOTHING_RECORDED), number=None),)
    yield replace(heading, blocks=(*head, *nothing))
    yield from sections


def _of_item(scribe: Scribe, item: ItemState, set_out: dict[int, ItemState]) -> Iterator[Section]:
    meeting = scribe.meeting
    mine = [entry for entry in about.filed(meeting) if item in about.goes_to(meeting, entry)]
    sections = (
        by_action(scribe, item, mine, set_out),
        _unfiled(scribe, item),
        _feeding(scribe, item),
    )
    wanted = item.plan.actions or any(section.blocks for section in sections)
    blocks = (*_who(scribe, item), *_actions(scribe, item, set_out)) if wanted else ()
    yield Section(heading=item_heading(item), blocks=blocks)
    yield from sections


def _who(scribe: Scribe, item: ItemState) -> Iterator[Block]:
    roles = item.roles or item.plan.roles
    for role, one, several in (
        (Role.COORDINATOR, use.COORDINATOR, use.COORDINATORS),
        (Role.FACILITATOR, use.FACILITATOR, use.FACILITATORS),
    ):
        who = [holder.who for holder in roles if holder.role is role]
        if who:
            yield plain(scribe.say(one if len(set(who)) == 1 else several, who=scribe.names(who)), number=None)
        elif role is Role.COORDINATOR and role in item.plan.to_be_named:
            yield plain(scribe.say(use.NO_COORDINATOR), number=None)


def _actions(scribe: Scribe, item: ItemState, set_out: dict[int, ItemState]) -> Iterator[Block]:
    """Say which actions an item covers, which it shares with others, and which are set out before."""
    if item.plan.actions is None:
        return
    first, last = item.plan.actions
    plan = scribe.own(scribe.meeting.definition.plan_of_action) or scribe.say(use.THE_PLAN)
    inferred = scribe.say(use.INFERRED) if "actions" in item.plan.inferred else ""
    yield plain(scribe.say(use.ACTIONS, span=_span(scribe, first, last), plan=plan, inferred=inferred), number=None)
    for other in scribe.meeting.items.values():
        shared = [lap for lap in about.actions_of(item) if lap in about.actions_of(other)]
        if other.code == item.code or not shared:
            continue
        above = shared[0] in set_out
        phrase = use.SET_OUT_UNDER if above else use.SHARED_WITH
        span = _span(scribe, shared[0], shared[-1])
        yield plain(scribe.say(phrase, span=span, item=other.plan.label), number=None)


def _span(scribe: Scribe, first: int, last: int) -> str:
    """Write a range of actions within a sentence: `18 to 30`, `10 and 11`."""
    if last - first < 2:
        return scribe.listed(map(str, range(first, last + 1)))
    return scribe.say(use.FROM_TO, first=str(first), last=str(last))


def _unfiled(scribe: Scribe, item: ItemState) -> Section:
    """Write what was said under the item and has no key point, so that no coordinator overlooks it."""
    said = [s for s in item.statements if about.is_of_substance(s) and s.gist.strip() and not s.points]
    concerned = said if item in about.coordinated(scribe.meeting) else []
    rows = tuple((scribe.name(s.who), content(scribe, s)) for s in concerned)
    columns = ((use.MADE_BY, 4), (use.GIST_ALONE, 11))
    return titled(scribe, use.NOT_BY_ACTION, columns, rows)


def _feeding(scribe: Scribe, item: ItemState) -> Section:
    """Write what was said under other items on topics that feed this one, topic by topic."""
    blocks: list[Block] = []
    for found in about.feeding(scribe.meeting, item):
        rows = tuple((scribe.name(s.who), content(scribe, s)) for s in found.statements if content(scribe, s))
        if rows:
            title = f"{found.item.plan.label} {scribe.own(found.topic.title)}"
            pieces = [Piece(text=title, strong=True)]
            if "feeds" in found.topic.inferred:
                pieces.append(Piece(text=scribe.say(use.LINK_INFERRED), emphasis=True))
            blocks.append(Paragraph(pieces=tuple(pieces), number=None))
            columns = ((use.MADE_BY, 4), (use.GIST, 11))
            blocks += titled(scribe, title, columns, rows).blocks
    return Section(heading=scribe.say(use.FEEDING), level=2, blocks=tuple(blocks))


def _suggestions(scribe: Scribe, code: ItemCode | None) -> Section:
    """Write the suggestions made under an item, or under none."""
    made = [s for s in about.suggestions(scribe.meeting) if s.item == code]
    label = scribe.meeting.items[code].plan.label if code is not None else ""
    heading = scribe.say(use.SUGGESTIONS_UNDER, item=label) if code is not None else scribe.say(phrases.SUGGESTIONS)
    return Section(heading=heading, blocks=tuple(_by_topic(scribe, heading, made, with_item=False)))


def _for_coordinators(scribe: Scribe, item: ItemState) -> Section:
    """Write the suggestions made under an item, on topics that feed it, or addressed to its coordinators."""
    made = [s for s in about.suggestions(scribe.meeting) if about.concerns(scribe.meeting, item, s)]
    heading = scribe.say(use.SUGGESTIONS_FOR)
    return Section(heading=heading, level=2, blocks=tuple(_by_topic(scribe, heading, made, with_item=True)))


def _by_topic(scribe: Scribe, caption: str, made: Sequence[Suggested], *, with_item: bool) -> Iterator[Block]:
    """Write a table for each topic under its title, and within it by addressee; what has no topic stands first."""
    items = scribe.meeting.items.values()
    titles = {topic.code: topic.title for item in items for topic in item.plan.topics}
    columns = [(use.ADDRESSEE, 4), (use.SUGGESTION, 9), (use.MADE_BY, 4), *([(use.ITEM, 2)] if with_item else [])]
    for topic in dict.fromkeys(("", *titles, *(s.topic for s in made))):
        of_topic = sorted((s for s in made if s.topic == topic), key=lambda s: fold(s.addressee))
        rows = tuple((*_suggestion(scribe, s), *([_label(scribe, s.item)] if with_item else [])) for s in of_topic)
        title = scribe.own(titles.get(topic, topic))
        if rows and topic:
            yield Paragraph(pieces=(Piece(text=title, strong=True),), number=None)
        yield from titled(scribe, title or caption, columns, rows).blocks


def _suggestion(scribe: Scribe, s: Suggested) -> tuple[str, ...]:
    addressee = scribe.own(scribe.name(s.addressee)) if s.addressee else ""
    return (addressee, sentence(scribe.own(s.text)), scribe.listed(map(scribe.name, s.by)))


def _label(scribe: Scribe, code: ItemCode | None) -> str:
    found = scribe.meeting.items.get(code) if code is not None else None
    return found.plan.label if found is not None else ""


def _gender(scribe: Scribe, wanted: Sequence[ItemState]) -> Section:
    """Write what was said with the standing tag, through all items."""
    rows = tuple(
        (item.plan.label, scribe.name(statement.who), content(scribe, statement))
        for item in wanted
        for statement in item.statements
        if is_about_gender(scribe, statement)
    )
    columns = ((use.ITEM, 2), (use.MADE_BY, 4), (use.GIST, 11))
    return titled(scribe, use.GENDER, columns, rows, level=1)
