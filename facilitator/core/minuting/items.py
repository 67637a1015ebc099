"""What the minutes say of each item: statements as they were made, who spoke, and what came of it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from facilitator.core.decisions import ChairSaid, Concluded, DocumentNoted, Entry, Suggested
from facilitator.core.ids import ItemCode
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.minuting import phrases
from facilitator.core.minuting.document import Block, Bullets, Paragraph, Piece, Section, plain
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.speakers import (
    conclusion_line,
    names_another,
    remark_line,
    sentence,
    statement_line,
    submitted_in_writing,
    to_be_submitted,
    took_the_floor,
    topic_title,
)
from facilitator.core.minuting.titles import InTheChair
from facilitator.core.speakers import Kind
from facilitator.core.statements import Statement, as_begun
from facilitator.core.versions import Order

Entries = tuple[Entry, ...]


def recorded(meeting: Meeting) -> tuple[ItemState, ...]:
    """Give the items that were taken up or left something in the record, in the order of the agenda."""
    noted = {entry.what.item for entry in meeting.entries}
    return tuple(i for i in meeting.items.values() if i.stretches or i.statements or i.code in noted)


def in_the_tree(scribe: Scribe, write: Callable[[ItemState], Iterable[Section]]) -> Iterator[Section]:
    """Write each item that left something in the record, at its depth of the agenda, under the headings above it."""
    printed: tuple[ItemCode, ...] = ()
    for item in recorded(scribe.meeting):
        sections = tuple(write(item))
        above = _above(scribe.meeting, item)
        codes = tuple(one.code for one in above)
        for depth, one in enumerate(above if sections else ()):
            if printed[: depth + 1] != codes[: depth + 1]:
                yield Section(heading=item_heading(one), level=depth + 1, names_item=True)
        yield from (replace(section, level=section.level + len(above)) for section in sections)
        printed = (*codes, item.code) if sections else printed


def _above(meeting: Meeting, item: ItemState) -> tuple[ItemState, ...]:
    """Give the items that one stands under, from the top."""
    found: list[ItemState] = []
    above = meeting.items.get(ItemCode(item.plan.parent))
    while above is not None and above not in found and above is not item:
        found.insert(0, above)
        above = meeting.items.get(ItemCode(above.plan.parent))
    return tuple(found)


def item_sections(scribe: Scribe, item: ItemState) -> tuple[Section, ...]:
    """Write an item: when it was considered, statements by segment, replies, suggestions, conclusions, documents."""
    entries = entries_of(scribe.meeting, item.code)
    considered = tuple(considered_on(scribe, item))
    oral = [s for s in as_begun(item.statements) if not s.written_only]
    replies = [s for s in oral if s.kind is Kind.REPLY]
    speakers = took_the_floor(scribe, oral)
    return (
        Section(heading=item_heading(item), blocks=considered, names_item=True),
        *(_flow if scribe.order is Order.SPEAKING else _by_name)(scribe, item, oral, entries),
        _section(scribe, phrases.REPLIES, (statement_line(scribe, item, s) for s in replies)),
        _section(scribe, phrases.SPEAKERS, (speakers,) if speakers else ()),
        *outcome(scribe, entries, item),
        _documents(scribe, entries),
        _written(scribe, item),
    )


def item_heading(item: ItemState) -> str:
    """Give the heading of an item, its label and its title; a title that begins with its label stands alone."""
    label, title = item.plan.label, item.plan.title
    return title if title.casefold().startswith(label.casefold()) else f"{label} {title}".strip()


def considered_on(scribe: Scribe, item: ItemState) -> Iterator[Paragraph]:
    """Say when an item was before the meeting, day by day; nothing where it was not taken up."""
    days: dict[str, list[str]] = {}
    noticed = [s for s in item.stretches if s.end is None or scribe.time(s.start) != scribe.time(s.end)]
    for stretch in noticed or item.stretches:
        days.setdefault(scribe.day(stretch.start), []).append(scribe.span_within(stretch))
    when = scribe.listed(
        scribe.say(phrases.ON_DATE, day=day, spans=scribe.listed(spans)) for day, spans in days.items()
    )
    if when:
        text = scribe.say(phrases.CONSIDERED, when=when)
        yield Paragraph(pieces=(Piece(text=text, emphasis=True),), number=None)


def entries_of(meeting: Meeting, item: ItemCode | None) -> Entries:
    """Give what was left behind under an item, or under none."""
    return tuple(entry for entry in meeting.entries if entry.what.item == item)


def remarks(scribe: Scribe, entries: Iterable[Entry]) -> tuple[Paragraph, ...]:
    """Write what was said from the chair."""
    return tuple(_remark(scribe, entry, entry.what.text) for entry in entries if isinstance(entry.what, ChairSaid))


def outcome(scribe: Scribe, entries: Entries, item: ItemState | None = None) -> tuple[Section, ...]:
    """Write the suggestions (informal) or recommendations, and the President's conclusions (informal) or decisions."""
    formal = scribe.meeting.definition.formal
    suggestions = _suggestions(scribe, [e.what for e in entries if isinstance(e.what, Suggested)], item)
    return (
        _section(scribe, phrases.RECOMMENDATIONS if formal else phrases.SUGGESTIONS, suggestions),
        conclusions(scribe, entries),
    )


def conclusions(scribe: Scribe, entries: Entries) -> Section:
    """Write the decisions of a formal meeting; of an informal one the conclusions of whoever presided."""
    made = [(e, e.what.text) for e in entries if isinstance(e.what, Concluded)]
    if scribe.meeting.definition.formal:
        return _section(scribe, phrases.DECISIONS, (plain(sentence(text)) for _, text in made))
    lines = (conclusion_line(scribe, scribe.chair_names(e.presiding, e.role), text) for e, text in made)
    return _section(scribe, _whose(scribe, made), lines)


def _whose(scribe: Scribe, made: Iterable[tuple[Entry, str]]) -> Wording:
    """Give the heading of conclusions: of whom they are, where all are of the same."""
    chairs = {scribe.in_the_chair(e.presiding, e.role) for e, _ in made}
    others = any(names_another(scribe.chair_names(e.presiding, e.role), text) for e, text in made)
    in_its_stead = chairs == {InTheChair.ACTING} and not scribe.title.several
    if others or len(chairs) > 1 or in_its_stead or chairs == {InTheChair.VICE}:
        return phrases.CONCLUSIONS
    return phrases.FACILITATORS_CONCLUSIONS if chairs == {InTheChair.FACILITATOR} else scribe.title.conclusions


def _section(scribe: Scribe, heading: Wording, blocks: Iterable[Block]) -> Section:
    return Section(heading=scribe.say(heading), level=2, blocks=tuple(blocks))


def _flow(scribe: Scribe, item: ItemState, oral: list[Statement], entries: Entries) -> Iterator[Section]:
    """Write statements and remarks from the chair in the order of time, under the segment they were made in."""
    titles = {segment.name: segment.title or segment.name for segment in item.plan.segments}
    moments: list[tuple[datetime, int, str | None, Paragraph]] = []
    for statement in oral:
        if statement.kind is not Kind.REPLY and statement.begin is not None:
            line = statement_line(scribe, item, statement)
            moments.append((statement.begin, statement.id, titles.get(statement.segment, ""), line))
    moments += [(e.at, 0, None, _remark(scribe, e, e.what.text)) for e in entries if isinstance(e.what, ChairSaid)]
    default = scribe.say(phrases.STATEMENTS)
    heading, lines = "", list[Paragraph]()
    for _, _, segment, line in sorted(moments, key=lambda moment: moment[:2]):
        wanted = heading if segment is None else segment or default
        if lines and heading and wanted != heading:
            yield Section(heading=heading, level=2, blocks=tuple(lines))
            lines = []
        heading = wanted
        lines.append(line)
    yield Section(heading=heading or default, level=2, blocks=tuple(lines))


def _by_name(scribe: Scribe, item: ItemState, oral: list[Statement], entries: Entries) -> Iterator[Section]:
    """Write remarks from the chair first, then each segment's statements by the names of the delegations."""
    titles = {segment.name: segment.title or segment.name for segment in item.plan.segments}
    default = scribe.say(phrases.STATEMENTS)
    place = {code: number for number, code in enumerate(scribe.in_roll_order({s.who for s in oral}))}
    made = [s for s in oral if s.kind is not Kind.REPLY and s.begin is not None]
    made.sort(key=lambda s: (place[s.who], s.id))
    lines: dict[str, list[Paragraph]] = {titles.get(s.segment, "") or default: [] for s in oral} or {default: []}
    next(iter(lines.values())).extend(remarks(scribe, entries))
    for statement in made:
        lines[titles.get(statement.segment, "") or default].append(statement_line(scribe, item, statement))
    yield from (Section(heading=heading, level=2, blocks=tuple(found)) for heading, found in lines.items())


def _remark(scribe: Scribe, entry: Entry, text: str) -> Paragraph:
    return remark_line(scribe.chair_names(entry.presiding, entry.role), text)


def _suggestions(scribe: Scribe, suggested: list[Suggested], item: ItemState | None) -> Iterator[Paragraph]:
    """Write suggestions topic by topic, those without a topic first."""
    planned = [topic.code for topic in item.plan.topics] if item else []
    topics = dict.fromkeys(("", *planned, *(s.topic for s in suggested)))
    for topic in topics:
        of_topic = [s for s in suggested if s.topic == topic]
        if topic and of_topic:
            heading = scribe.say(phrases.ON_TOPIC, topic=topic_title(scribe.meeting, topic))
            yield Paragraph(pieces=(Piece(text=heading[0].upper() + heading[1:], emphasis=True),), number=None)
        yield from (_suggestion(scribe, s) for s in of_topic)


def _suggestion(scribe: Scribe, suggested: Suggested) -> Paragraph:
    notes = (
        scribe.listed(map(scribe.name, suggested.by)),
        scribe.say(phrases.FOR, whom=scribe.name(suggested.addressee)) if suggested.addressee else "",
    )
    noted = scribe.semicolon.join(note for note in notes if note)
    pieces = (Piece(text=sentence(suggested.text)), *((Piece(text=f" ({noted})", emphasis=True),) if noted else ()))
    return Paragraph(pieces=pieces)


def _documents(scribe: Scribe, entries: Entries) -> Section:
    noted = [entry.what for entry in entries if isinstance(entry.what, DocumentNoted)]
    listed = tuple(", ".join(part for part in (d.symbol, d.title) if part) for d in noted)
    return _section(scribe, phrases.DOCUMENTS, (Bullets(entries=listed),) if listed else ())


def _written(scribe: Scribe, item: ItemState) -> Section:
    written = [statement for statement in item.statements if statement.written_only]
    lists = (submitted_in_writing(scribe, written), to_be_submitted(scribe, written))
    gists = (statement_line(scribe, item, statement) for statement in written if statement.gist.strip())
    return _section(scribe, phrases.WRITTEN, (*(found for found in lists if found), *gists))
