"""What concerns the coordinators of an item: points of its actions, topics that feed it, suggestions for them."""

from collections.abc import Iterable, Iterator
from itertools import chain, count

from facilitator.core.agenda import Role, Topic
from facilitator.core.decisions import Suggested
from facilitator.core.ids import DelegationCode, as_code
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.names import fold, known_as
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import KeyPoint, Statement, topics_of
from facilitator.core.values import dataclass

OF_SUBSTANCE = frozenset({Kind.STATEMENT, Kind.COMMENT, Kind.RESPONSE, Kind.ANSWER})
"""The kinds of statement that say something of the matter: no points of order, questions or replies."""
COORDINATORS = ("coordinator", "coordonnat", "coordinador")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A key point with the statement it was noted on."""

    item: ItemState
    statement: Statement
    point: KeyPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeding:
    """A topic of another item that feeds one, with the statements filed under it."""

    item: ItemState
    topic: Topic
    statements: tuple[Statement, ...]


def filed(meeting: Meeting) -> tuple[Filed, ...]:
    """Give all key points in the order of the record."""
    items = meeting.items.values()
    return tuple(Filed(item=i, statement=s, point=p) for i in items for s in i.statements for p in s.points)


def actions_of(item: ItemState) -> range:
    """Give the actions of the plan of action that an item covers."""
    first, last = item.plan.actions or (1, 0)
    return range(first, last + 1)


def goes_to(meeting: Meeting, entry: Filed) -> tuple[ItemState, ...]:
    """Give the items whose coordinators a point goes to: those that cover its action, else where it was made."""
    by_action = tuple(i for i in meeting.items.values() if entry.point.lap in actions_of(i))
    return by_action or (entry.item,)


def coordinators(item: ItemState) -> tuple[DelegationCode, ...]:
    """Give who coordinates an item, as named for it or planned."""
    return tuple(holder.who for holder in (item.roles or item.plan.roles) if holder.role is Role.COORDINATOR)


def coordinated(meeting: Meeting) -> tuple[ItemState, ...]:
    """Give the items that have coordinators, or actions for them to report on: each has a digest of its own."""
    return tuple(
        i for i in meeting.items.values() if i.plan.actions or coordinators(i) or Role.COORDINATOR in i.plan.to_be_named
    )


def digest_names(items: Iterable[ItemState], suffix: str) -> tuple[str, ...]:
    """Give the names of the files for coordinators, `digest-1c.docx`; no two are one where case is nothing."""
    names: dict[str, str] = {}
    for item in items:
        label = "".join(letter for letter in item.plan.label if letter.isalnum() or letter in "-.") or item.code
        free = (f"digest-{label}{number}{suffix}" for number in chain([""], (f"-{n}" for n in count(2))))
        name = next(one for one in free if one.casefold() not in names)
        names[name.casefold()] = name
    return tuple(names.values())


def feeding(meeting: Meeting, item: ItemState) -> Iterator[Feeding]:
    """Give the topics of other items that feed an item and were spoken on."""
    for other in meeting.items.values():
        for topic in other.plan.topics:
            said = tuple(s for s in other.statements if topic.code in topics_of(s))
            if other.code != item.code and item.code in topic.feeds and said:
                yield Feeding(item=other, topic=topic, statements=said)


def suggestions(meeting: Meeting) -> tuple[Suggested, ...]:
    """Give all suggestions in the order in which they were made."""
    return tuple(entry.what for entry in meeting.entries if isinstance(entry.what, Suggested))


def concerns(meeting: Meeting, item: ItemState, suggested: Suggested) -> bool:
    """Say whether a suggestion is for the coordinators of an item: made there, feeding it, or addressed to them."""
    topics = {t.code: t for i in meeting.items.values() for t in i.plan.topics}
    topic = topics.get(suggested.topic)
    fed = topic.feeds if topic is not None else ()
    return suggested.item == item.code or item.code in fed or _addressed(meeting, item, suggested)


def _addressed(meeting: Meeting, item: ItemState, suggested: Suggested) -> bool:
    """Say whether an addressee, as typed, is a coordinator of an item, names the item, or is all coordinators."""
    whole = suggested.addressee.strip()
    named = {known_as(meeting.roster, part.strip()) for part in (whole, *whole.split(",")) if part.strip()}
    if named & set(coordinators(item)):
        return True
    words = fold(whole)
    if not any(word in words for word in COORDINATORS):
        return False
    named_items = [i for i in meeting.items.values() if _names(meeting, whole, i)]
    if named_items:
        return item in named_items
    made_under = meeting.items.get(suggested.item) if suggested.item is not None else None
    return item in coordinated(meeting) and (made_under is None or made_under not in coordinated(meeting))


def _names(meeting: Meeting, addressee: str, item: ItemState) -> bool:
    """Say whether a text names an item: by its label `1(f)`, its code in brackets `(f)`, its title in any language."""
    plain, words = as_code(addressee), fold(addressee)
    titles = map(fold, _in_every_language(meeting, item.plan.short, item.plan.title))
    labels = [as_code(label) for label in _in_every_language(meeting, item.plan.label)]
    named = (f"({as_code(item.code)})", *(label for label in labels if len(label) > 1))
    return any(label in plain for label in named) or any(title and title in words for title in titles)


def _in_every_language(meeting: Meeting, *texts: str) -> set[str]:
    """Give texts of the agenda with all their translations; they may themselves be translated."""
    own = {text for text in texts if text}
    known = ({text, *said.values()} for text, said in meeting.glossary.words.items())
    return own.union(*(forms for forms in known if forms & own))


def is_of_substance(statement: Statement) -> bool:
    """Say whether a statement says something of the matter, and not for the chair."""
    return statement.kind in OF_SUBSTANCE and statement.capacity is not Capacity.CHAIR
