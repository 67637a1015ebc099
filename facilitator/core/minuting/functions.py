"""Speakers by item and function, as secretariats publish them, with the texts of their statements."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from facilitator.core.decisions import DocumentNoted
from facilitator.core.delegations import CATEGORY_WORDS, Category
from facilitator.core.ids import DelegationCode, StatementId
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.minuting import phrases_of_tables as words
from facilitator.core.minuting.document import Block, Paragraph, Piece, Section, linked, plain
from facilitator.core.minuting.items import in_the_tree, item_heading
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.speakers import in_company
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Statement, as_begun
from facilitator.core.upload_names import ForUpload
from facilitator.core.values import dataclass
from facilitator.core.versions import Order

NOT_LISTED = frozenset({Kind.POINT_OF_ORDER})
_OF_KIND: Mapping[Kind, Wording] = {
    Kind.COMMENT: words.COMMENTS,
    Kind.RESPONSE: words.RESPONSES,
    Kind.QUESTION: words.QUESTIONS,
    Kind.ANSWER: words.QUESTIONS,
    Kind.REPLY: words.REPLIES,
}
_OF_CAPACITY: Mapping[Capacity, Wording] = {
    Capacity.COORDINATOR: words.COORDINATORS,
    Capacity.PRESENTER: words.PRESENTATIONS,
    Capacity.GUEST: words.PRESENTATIONS,
}
_IN_ORDER = (
    words.COORDINATORS,
    words.PRESENTATIONS,
    words.COMMENTS,
    words.RESPONSES,
    words.QUESTIONS,
    words.OBLIGED,
    words.OTHERS,
    words.STATEMENTS,
    words.REPLIES,
    words.WRITTEN,
    words.AWAITED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """How texts are given: `address` is where they lie, None for names without links; `only_texts` leaves the rest.

    `files` are the texts with their names, which are the same in every language and for every part of the meeting.
    """

    files: tuple[ForUpload, ...]
    address: str | None = None
    only_texts: bool = False
    by_category: bool = False


def functions(scribe: Scribe, published: Published) -> Iterator[Section]:
    """Write who did what, item by item; points of order and what was said from the chair are not listed."""
    files: dict[StatementId | None, tuple[ForUpload, ...]] = {}
    for one in published.files:
        key = None if one.statement is None else one.statement.id
        files[key] = (*files.get(key, ()), one)
    yield from in_the_tree(scribe, partial(_of_item, scribe, published, files))
    if published.only_texts and not files:
        yield Section(heading=scribe.say(words.PACKAGE), blocks=(plain(scribe.say(words.NO_TEXTS), number=None),))


def by_function(meeting: Meeting, item: ItemState) -> dict[Wording, tuple[Statement, ...]]:
    """Divide the statements of an item by what their speakers did, in the order in which they began."""
    obliged = with_obligations(meeting, item)
    found: dict[Wording, tuple[Statement, ...]] = dict.fromkeys(_IN_ORDER, ())
    for statement in as_begun(item.statements):
        if statement.kind not in NOT_LISTED and statement.capacity is not Capacity.CHAIR:
            function = _function(statement, obliged)
            found[function] = (*found[function], statement)
    return {function: statements for function, statements in found.items() if statements}


def with_obligations(meeting: Meeting, item: ItemState) -> frozenset[DelegationCode]:
    """Give who has obligations under an item: the delegations that its plan names, or their classes."""
    named = set(item.plan.obligations)
    classes = (*meeting.definition.precedence, *(c for segment in item.plan.segments for c in segment.precedence))
    codes = {d.code for d in meeting.roster.delegations if d.code in named}
    for one in (c for c in classes if c.name in named):
        codes.update(one.delegations)
        codes.update(d.code for d in meeting.roster.delegations if d.category in one.categories)
    return frozenset(codes)


def _function(statement: Statement, obliged: frozenset[DelegationCode]) -> Wording:
    if statement.written_only:
        return words.AWAITED if statement.awaited else words.WRITTEN
    if statement.kind in _OF_KIND:
        return _OF_KIND[statement.kind]
    if statement.capacity in _OF_CAPACITY:
        return _OF_CAPACITY[statement.capacity]
    if not obliged:
        return words.STATEMENTS
    return words.OBLIGED if statement.who in obliged else words.OTHERS


def _of_item(
    scribe: Scribe, published: Published, files: Mapping[StatementId | None, tuple[ForUpload, ...]], item: ItemState
) -> Iterator[Section]:
    yield Section(heading=item_heading(item), names_item=True)
    for function, statements in by_function(scribe.meeting, item).items():
        said = [s for s in statements if s.id in files or not published.only_texts]
        blocks = tuple(_list(scribe, published, said, files))
        yield Section(heading=scribe.say(function), level=2, blocks=blocks)
    documents = tuple(_documents(scribe, item, published, files.get(None, ())))
    listed = (linked(documents),) if documents else ()
    yield Section(heading=scribe.say(words.DOCUMENTS), level=2, blocks=listed)


def _list(
    scribe: Scribe,
    published: Published,
    statements: Iterable[Statement],
    files: Mapping[StatementId | None, tuple[ForUpload, ...]],
) -> Iterator[Block]:
    spoke: dict[DelegationCode, list[Statement]] = {}
    for statement in statements:
        spoke.setdefault(statement.who, []).append(statement)
    codes = tuple(spoke) if scribe.order is Order.SPEAKING else scribe.in_roll_order(spoke)
    lines = {code: tuple(_line(scribe, published, spoke[code], files)) for code in codes}
    if not published.by_category:
        yield from (linked(lines.values()),) if lines else ()
        return
    headings = {code: scribe.say(CATEGORY_WORDS[scribe.meeting.roster.category(code)].heading) for code in codes}
    for heading in dict.fromkeys(scribe.say(CATEGORY_WORDS[c].heading) for c in Category):
        of_category = [line for code, line in lines.items() if headings[code] == heading]
        if of_category:
            yield Paragraph(pieces=(Piece(text=heading, emphasis=True),), number=None)
            yield linked(of_category)


def _line(
    scribe: Scribe,
    published: Published,
    statements: list[Statement],
    files: Mapping[StatementId | None, tuple[ForUpload, ...]],
) -> Iterator[Piece]:
    yield Piece(text=in_company(scribe, *statements))
    texts = [one.file for s in statements for one in files.get(s.id, ())]
    for place, file in enumerate(texts):
        yield Piece(text=" – " if place == 0 else ", ")
        yield _link(published, file, file)


def _documents(
    scribe: Scribe, item: ItemState, published: Published, files: Iterable[ForUpload]
) -> Iterator[tuple[Piece, ...]]:
    """Give the documents of an item by symbol and title, with the file where it was received."""
    of_item = [one for one in files if one.item.code == item.code]
    for entry in scribe.meeting.entries:
        noted = entry.what
        if not isinstance(noted, DocumentNoted) or noted.item != item.code:
            continue
        file = next((f.file for f in of_item if f.document.sha256 == noted.sha256), "")
        name = ", ".join(part for part in (noted.symbol, noted.title) if part)
        if file:
            yield (Piece(text=f"{name} – "), _link(published, file, file))
        elif not published.only_texts:
            yield (Piece(text=name),)


def _link(published: Published, text: str, file: str) -> Piece:
    return Piece(text=text, link="" if published.address is None else f"{published.address}{file}")
