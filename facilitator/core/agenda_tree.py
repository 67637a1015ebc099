"""The agenda tree while it is prepared: items are inserted, moved, indented and numbered, nothing is recorded.

An agenda is its items in their order, each with the code of the item it stands under. What cannot be done is Refused.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from facilitator.core.agenda import Definition, Item
from facilitator.core.ids import ItemCode
from facilitator.core.languages import LanguageCode
from facilitator.core.saying import refused
from facilitator.core.values import dataclass

MOST_ITEMS, MOST_SESSIONS = 1000, 200
"""Of one meeting; nobody finds their way in more."""

Items = tuple[Item, ...]

_WORD = re.compile(r"[^\W\d_]{3}")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """An item at its depth in the tree, 0 at the top."""

    item: Item
    depth: int


def tree(items: Items) -> tuple[Node, ...]:
    """Give the items in their order, each at its depth."""
    return tuple(Node(item=item, depth=len(tuple(_above(items, item)))) for item in items)


def branch(items: Items, code: str) -> Items:
    """Give an item and whatever stands under it, in their order."""
    return tuple(
        item for item in items if item.code == code or any(above.code == code for above in _above(items, item))
    )


def inserted(items: Items, item: Item, *, after: str = "") -> Items:
    """Put an item behind another and what stands under that one, at the same depth; without one, last at the top."""
    if any(other.code == item.code for other in items):
        raise refused("The code {code} is used already; give each item its own.", code=item.code)
    if not after:
        return (*items, replace(item, parent=""))
    return _behind(items, (replace(item, parent=_found(items, after).parent),), branch(items, after))


def removed(items: Items, code: str) -> Items:
    """Take an item away; what stood under it stands under its parent, and no topic feeds it any more."""
    gone = _found(items, code)
    return tuple(
        replace(
            item,
            parent=gone.parent if item.parent == code else item.parent,
            topics=tuple(replace(t, feeds=tuple(f for f in t.feeds if f != code)) for t in item.topics),
        )
        for item in items
        if item.code != code
    )


def moved(items: Items, code: str, *, before: str = "") -> Items:
    """Put an item and what stands under it in front of another, at its depth; without one, last at the top."""
    moving = branch(items, _found(items, code).code)
    if any(item.code == before for item in moving):
        raise refused("An item cannot be moved under itself.")
    rest = tuple(item for item in items if item not in moving)
    target = _found(items, before) if before else None
    led = (replace(moving[0], parent=target.parent if target else ""), *moving[1:])
    place = rest.index(target) if target else len(rest)
    return (*rest[:place], *led, *rest[place:])


def indented(items: Items, code: str) -> Items:
    """Put an item under the one before it at the same depth."""
    item = _found(items, code)
    siblings = [other for other in items[: items.index(item)] if other.parent == item.parent]
    if not siblings:
        raise refused("There is no item before it at this depth.")
    return _replaced(items, replace(item, parent=siblings[-1].code))


def outdented(items: Items, code: str) -> Items:
    """Put an item behind the one that it stands under, at that one's depth."""
    item = _found(items, code)
    if not item.parent:
        raise refused("The item stands at the top already.")
    above = _found(items, item.parent)
    moving = branch(items, code)
    rest = tuple(other for other in items if other not in moving)
    return _behind(rest, (replace(item, parent=above.parent), *moving[1:]), branch(rest, above.code))


def recoded(items: Items, code: str, new: str) -> Items:
    """Give an item another code, wherever it is named: as a parent, and by topics that feed it."""
    item = _found(items, code)
    if new != code and any(other.code == new for other in items):
        raise refused("The code {code} is used already; give each item its own.", code=new)

    def named(other: str) -> ItemCode:
        return ItemCode(new if other == code else other)

    changed = tuple(replace(item, code=ItemCode(new)) if other is item else other for other in items)
    return tuple(
        replace(
            other,
            parent=named(other.parent),
            topics=tuple(replace(topic, feeds=tuple(map(named, topic.feeds))) for topic in other.topics),
        )
        for other in changed
    )


def renumbered(definition: Definition) -> Definition:
    """Give the items the labels of their places, 1, 1(a), 1(a)(i), in French and Spanish 1 a); a label in words stays.

    The codes, by which scripts and topics name the items, stay as they are.
    """
    glossary, items = definition.glossary, []
    counts: dict[str, int] = {}
    places: dict[str, tuple[int, ...]] = {}
    for item in definition.items:
        if _WORD.search(item.label) and not item.parent:
            items.append(item)
            continue
        counts[item.parent] = counts.get(item.parent, 0) + 1
        places[item.code] = place = (*places.get(item.parent, ()), counts[item.parent])
        said = {code: _label(place, "" if code == LanguageCode.EN else " ") for code in LanguageCode}
        label = said[LanguageCode(definition.language)]
        for code, words in said.items():
            glossary = glossary.with_words(label, code.value, "" if words == label else words)
        items.append(replace(item, label=label))
    return replace(definition, items=tuple(items), glossary=glossary)


def _label(place: tuple[int, ...], space: str) -> str:
    signs = [str(place[0])]
    for depth, number in enumerate(place[1:]):
        row = _LETTERS if depth % 2 == 0 else _ROMAN
        sign = row[number - 1] if number <= len(row) else str(number)
        signs.append(f"{space}{sign})" if space else f"({sign})")
    return "".join(signs)


def _above(items: Items, item: Item) -> Iterator[Item]:
    """Give the items that one stands under, the nearest first; a circle ends where it closes."""
    known = {other.code: other for other in items}
    passed = {item.code}
    above = known.get(ItemCode(item.parent))
    while above is not None and above.code not in passed:
        yield above
        passed.add(above.code)
        above = known.get(ItemCode(above.parent))


def _found(items: Items, code: str) -> Item:
    found = next((item for item in items if item.code == code), None)
    if found is None:
        raise refused("There is no item {code}.", code=code)
    return found


def _behind(items: Items, put: Items, before: Items) -> Items:
    place = items.index(before[-1]) + 1
    return (*items[:place], *put, *items[place:])


def _replaced(items: Items, changed: Item) -> Items:
    return tuple(changed if item.code == changed.code else item for item in items)
