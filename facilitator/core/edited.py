"""Edited: how one definition differs from another, change by change, and the event by which a meeting takes it over.

A definition is compared as a tree: sessions by number, items by code, limits, reasons, settings and translations one by
one; what has an order of its own, such as the classes of a precedence, is one value.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from typing import cast

from facilitator.core.agenda import Definition, Item, MeetingSettings, PlannedSession
from facilitator.core.glossary import Glossary
from facilitator.core.ids import ItemCode
from facilitator.core.values import dataclass

Path = tuple[str | int, ...]
Tree = dict[str | int, object]

ORDER: Path = ("order",)
_BRANCHES = frozenset({"sessions", "items", "limits", "settings", "glossary", "rehearsal"})
_OF_ITEMS = ("limits", "reasons")
_KEYS_AT = {"sessions": 2, "items": 2, "limits": 2, "glossary": 3}
_IN_AN_ITEM = 4
"""How long the path of a key is that may be missing: a limit or a reason of an item is the fourth step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingEdited:
    """The definition of the meeting was edited: what differs, as it was and as it is since.

    Of sessions, items and translations only those that differ are in them. `order` has the codes of all items in the
    new order of the agenda, and none where that stays.
    """

    was: Definition
    now: Definition
    order: tuple[ItemCode, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One difference: where, such as `("items", "c", "title")`, and the values; None is nothing, or not there."""

    where: Path
    was: object
    now: object

    @property
    def of_item(self) -> ItemCode | None:
        """Give the code of the item that it is in, or None."""
        return ItemCode(str(self.where[1])) if self.where[0] == "items" else None

    @property
    def whole(self) -> bool:
        """Say whether it adds or removes an item or a session."""
        return self.where[0] in ("items", "sessions") and len(self.where) == 2


def changes_between(was: Definition, now: Definition) -> tuple[Edit, ...]:
    """Give the changes that make one definition of another, the order of the agenda last."""
    found = tuple(_differences(_tree(was), _tree(now), ()))
    made = tuple(item.code for item in with_changes(was, found).items)
    order = tuple(item.code for item in now.items)
    return found if made == order else (*found, Edit(where=ORDER, was=made, now=order))


def with_changes(definition: Definition, changes: Iterable[Edit]) -> Definition:
    """Give a definition with changes made; what a change is about and is not there stays away."""
    tree, order = _tree(definition), None
    for change in changes:
        if change.where == ORDER:
            order = cast("tuple[ItemCode, ...]", change.now)
        else:
            _put(tree, change.where, change.now)
    made = _definition(definition, tree)
    return made if order is None else replace(made, items=_in_order(made.items, order))


def value_at(definition: Definition, where: Path) -> object:
    """Give the value at a place of a definition; None where there is nothing."""
    if where == ORDER:
        return tuple(item.code for item in definition.items)
    value: object = _tree(definition)
    for step in where:
        value = value.get(step) if isinstance(value, dict) else None
    return value


def edited_by(was: Definition, changes: tuple[Edit, ...]) -> MeetingEdited:
    """Give the event of changes to a definition, with no more of it than what differs."""
    now = with_changes(was, changes)
    order = tuple(item.code for item in now.items) if _is_moved(was, now, changes) else ()
    one, other = _pared(was, now)
    return MeetingEdited(was=one, now=other, order=order)


def changes_of(event: MeetingEdited) -> tuple[Edit, ...]:
    """Give the changes that an event made."""
    found = tuple(_differences(_tree(event.was), _tree(event.now), ()))
    return (*found, Edit(where=ORDER, was=(), now=event.order)) if event.order else found


def item_in(tree: object) -> Item:
    """Give the item of a change that adds or removes one."""
    return Item(**{str(name): value for name, value in cast("Tree", tree).items()})  # type: ignore[arg-type]


def session_in(tree: object) -> PlannedSession:
    """Give the session of a change that adds or removes one."""
    return PlannedSession(**{str(name): value for name, value in cast("Tree", tree).items()})  # type: ignore[arg-type]


def _fields(value: object) -> Tree:
    return {one.name: getattr(value, one.name) for one in fields(value)}  # type: ignore[arg-type]


def _tree(definition: Definition) -> Tree:
    found = {name: value for name, value in _fields(definition).items() if name not in _BRANCHES}
    return found | {
        "limits": dict(definition.limits),
        "settings": _fields(definition.settings),
        "sessions": {session.number: _fields(session) for session in definition.sessions},
        "items": {
            item.code: _fields(item) | {name: dict(getattr(item, name)) for name in _OF_ITEMS}
            for item in definition.items
        },
        "glossary": {text: dict(words) for text, words in definition.glossary.words.items()},
    }


def _definition(before: Definition, tree: Tree) -> Definition:
    branches: dict[str, Mapping[str, object]] = {
        name: cast("dict[str, object]", tree[name]) for name in _BRANCHES - {"rehearsal"}
    }
    words = cast("dict[str, dict[str, str]]", branches["glossary"])
    sessions = (session_in(one) for one in branches["sessions"].values())
    return replace(
        before,
        **{str(name): value for name, value in tree.items() if name not in _BRANCHES},  # type: ignore[arg-type]
        limits=cast("dict[str, float]", branches["limits"]),
        settings=MeetingSettings(**branches["settings"]),  # type: ignore[arg-type]
        sessions=tuple(sorted(sessions, key=lambda session: session.start)),
        items=tuple(item_in(one) for one in branches["items"].values()),
        glossary=Glossary(words={text: said for text, said in words.items() if said}),
    )


def _differences(was: Tree, now: Tree, path: Path) -> Iterator[Edit]:
    for key in (*was, *(key for key in now if key not in was)):
        one, other, where = was.get(key), now.get(key), (*path, key)
        if where[0] == "glossary" and len(where) == 2:
            # a text without words and one that is not there are the same
            yield from _differences(cast("Tree", one or {}), cast("Tree", other or {}), where)
        elif isinstance(one, dict) and isinstance(other, dict):
            yield from _differences(one, other, where)
        elif one != other:
            yield Edit(where=where, was=one, now=other)


def _put(tree: Tree, where: Path, value: object) -> None:
    *above, last = where
    for step in above:
        inner = tree.setdefault(step, {}) if where[0] == "glossary" else tree.get(step)
        if not isinstance(inner, dict):
            return
        tree = inner
    if value is None and _is_key(where):
        tree.pop(last, None)
    else:
        tree[last] = dict(value) if isinstance(value, dict) else value


def _is_key(where: Path) -> bool:
    """Say whether the last step of a path is a key that may be missing, and no field."""
    return len(where) == (_KEYS_AT.get(str(where[0]), 0)) or (where[0] == "items" and len(where) == _IN_AN_ITEM)


def _in_order(items: tuple[Item, ...], order: tuple[ItemCode, ...]) -> tuple[Item, ...]:
    """Put items in an order; one that it does not name stays behind the one that it stood behind."""
    known = {item.code: item for item in items}
    found = [known[code] for code in order if code in known]
    for place, item in enumerate(items):
        if item.code not in order:
            found.insert(found.index(items[place - 1]) + 1 if place else 0, item)
    return tuple(found)


def _is_moved(was: Definition, now: Definition, changes: tuple[Edit, ...]) -> bool:
    without = with_changes(was, (change for change in changes if change.where != ORDER))
    return tuple(item.code for item in without.items) != tuple(item.code for item in now.items)


def _pared(was: Definition, now: Definition) -> tuple[Definition, Definition]:
    """Leave out the sessions, items and translations that are the same in both."""
    texts = {*was.glossary.words, *now.glossary.words}
    same = {text for text in texts if was.glossary.words.get(text) == now.glossary.words.get(text)}

    def pared(one: Definition, other: Definition) -> Definition:
        words = {text: said for text, said in one.glossary.words.items() if text not in same}
        return replace(
            one,
            sessions=tuple(session for session in one.sessions if session not in other.sessions),
            items=tuple(item for item in one.items if item not in other.items),
            glossary=Glossary(words=words),
        )

    return pared(was, now), pared(now, was)
