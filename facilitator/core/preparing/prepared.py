"""What is being prepared: a definition, and whose hours are still shared out by themselves."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from facilitator.core.agenda import Definition, Item
from facilitator.core.agenda_tree import Items, indented, inserted, moved, outdented, recoded, removed, renumbered, tree
from facilitator.core.class_words import slug
from facilitator.core.ids import ItemCode
from facilitator.core.preparing.field_paths import FieldPath, with_value_at
from facilitator.core.preparing.spreading import spread_hours
from facilitator.core.preparing.usual_days import in_order
from facilitator.core.values import dataclass

_SIGN = re.compile(r"\d+|[a-z]+")
_WORD = re.compile(r"[^\W\d_]{3}")
# where an item stands that has no hours yet, while there are no sessions
_SOMEWHEN = datetime(2000, 1, 3, 10, tzinfo=UTC)
_A_WHILE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedMeeting:
    """A definition as it stands, and the codes of the items whose hours follow from the sessions.

    Codes are kept where something beside the definition names the items by them, as the record of a meeting does. There
    no label changes by itself either, and the hours of the day are shared out already.
    """

    definition: Definition
    spread: frozenset[str] = frozenset()
    codes_kept: bool = False

    @property
    def finished(self) -> Definition:
        """Give the definition as it is written: those whose hours follow from the sessions have none of their own.

        A meeting that has begun has the hours that are shown.
        """
        if self.codes_kept:
            return finished(self.definition)
        items = (
            replace(item, start=None, end=None) if item.code in self.spread else item for item in self.definition.items
        )
        return finished(replace(self.definition, items=tuple(items)))

    def again(self, definition: Definition) -> "PreparedMeeting":
        """Give the same with another definition, its open hours shared out anew."""
        codes = self.spread & {item.code for item in definition.items}
        return replace(self, definition=spread_hours(definition, codes), spread=codes)

    def with_value(self, path: FieldPath, value: object) -> "PreparedMeeting":
        """Put a value into a field; what only repeats the title goes on doing so."""
        plan = self.definition
        changed = with_value_at(plan, path, value)
        match path:
            case ("title",):
                short = changed.title if plan.short in ("", plan.title) else plan.short
                name = slug(changed.title) if plan.name in ("", slug(plan.title)) else plan.name
                changed = replace(changed, short=short, name=name)
            case ("items", int(row), "title"):
                before, now = plan.items[row], changed.items[row]
                if before.short in ("", before.title):
                    changed = with_value_at(changed, ("items", row, "short"), now.title)
            case ("sessions", *_):
                changed = replace(changed, sessions=in_order(changed.sessions))
        return self.again(changed)

    def with_hours(self, row: int, start: datetime, end: datetime) -> "PreparedMeeting":
        """Give an item hours of its own."""
        item = self.definition.items[row]
        changed = with_value_at(self.definition, ("items", row), replace(item, start=start, end=end))
        return replace(self, spread=self.spread - {item.code}).again(changed)

    def without_hours(self, *codes: str) -> "PreparedMeeting":
        """Let the hours of items follow from the sessions."""
        return replace(self, spread=self.spread | frozenset(codes)).again(self.definition)

    def with_items(self, items: Items, *, own: Iterable[str] = ()) -> "PreparedMeeting":
        """Put other items in the place of all; new ones but those of `own` hours follow from the sessions.

        Where the labels and codes were those of the places, they are so again, unless codes are kept.
        """
        before, changed = self.definition, replace(self.definition, items=items)
        if self.codes_kept:
            return self.again(changed)
        new = {item.code for item in items} - {item.code for item in self.definition.items} - set(own)
        if is_numbered(before):
            changed = renumbered(changed)
        codes = {str(item.code): str(item.code) for item in items}
        if is_coded(before):
            changed, codes = coded(changed)
        spread = frozenset(codes[code] for code in self.spread | new if code in codes)
        return replace(self, spread=spread).again(changed)

    def added(self, after: str = "") -> tuple["PreparedMeeting", int]:
        """Put an item without a title behind another and what is under it; give it with its place."""
        items = self.definition.items
        made = new_item(free_code(items))
        if self.codes_kept and items:
            after = after or items[-1].code
        if after:
            whose = next(item for item in items if item.code == after)
            start = whose.end or _SOMEWHEN
            made = replace(made, start=start, end=start + _A_WHILE)
        return self._followed(inserted(items, made, after=after), made.code)

    def removed(self, code: str) -> "PreparedMeeting":
        """Take an item away; what is under it stands where it stood."""
        return self.with_items(removed(self.definition.items, code))

    def indented(self, code: str) -> tuple["PreparedMeeting", int]:
        """Put an item under the one before it. Raises Refused."""
        return self._followed(indented(self.definition.items, code), code)

    def outdented(self, code: str) -> tuple["PreparedMeeting", int]:
        """Put an item behind the one it stands under. Raises Refused."""
        return self._followed(outdented(self.definition.items, code), code)

    def moved(self, code: str, before: str) -> tuple["PreparedMeeting", int]:
        """Put an item in front of another, or last. Raises Refused."""
        return self._followed(moved(self.definition.items, code, before=before), code)

    def shifted(self, code: str, by: int) -> tuple["PreparedMeeting", int]:
        """Move an item past its neighbour at the same depth, forward or back; at the end it stays."""
        items = self.definition.items
        item = next(one for one in items if one.code == code)
        siblings = [one.code for one in items if one.parent == item.parent]
        place = siblings.index(item.code) + by
        if not 0 <= place < len(siblings):
            return self, items.index(item)
        if by < 0:
            return self.moved(code, siblings[place])
        return self._followed(moved(items, siblings[place], before=code), code)

    def recoded(self, code: str, new: str) -> "PreparedMeeting":
        """Give an item another code wherever it is named. Raises Refused where it is used already."""
        changed = replace(self.definition, items=recoded(self.definition.items, code, new))
        spread = frozenset(new if one == code else one for one in self.spread)
        return replace(self, definition=changed, spread=spread)

    def renumbered(self) -> "PreparedMeeting":
        """Give the items the labels and codes of their places."""
        if self.codes_kept:
            return replace(self, definition=renumbered(self.definition))
        changed, codes = coded(renumbered(self.definition))
        return replace(self, definition=changed, spread=frozenset(codes[code] for code in self.spread))

    def _followed(self, items: Items, code: str) -> tuple["PreparedMeeting", int]:
        return self.with_items(items), next(place for place, item in enumerate(items) if item.code == code)


def opened(definition: Definition) -> PreparedMeeting:
    """Prepare a definition; the hours of its items that have none follow from the sessions."""
    without = frozenset(item.code for item in definition.items if item.start is None)
    return PreparedMeeting(definition=definition, spread=without).again(definition)


def new_item(code: str) -> Item:
    """Give an item without a title."""
    return Item(code=ItemCode(code), label=code, title="", short="", start=_SOMEWHEN, end=_SOMEWHEN + _A_WHILE)


def free_code(items: Items, wanted: str = "") -> str:
    """Give a code that no item has: the one wanted, else with a number behind it."""
    used = {item.code for item in items}
    if wanted and wanted not in used:
        return wanted
    stem = f"{wanted}-" if wanted else ""
    return next(code for number in range(1, len(used) + 3) if (code := f"{stem}{number}") not in used)


def code_of(label: str) -> str:
    """Make a code of a label: `1(a)(i)` becomes `1.a.i`; nothing of a label in words."""
    return "" if _WORD.search(label) else ".".join(_SIGN.findall(label.lower()))


def is_numbered(definition: Definition) -> bool:
    """Say whether every item has the label of its place."""
    return [item.label for item in definition.items] == [item.label for item in renumbered(definition).items]


def is_coded(definition: Definition) -> bool:
    """Say whether every item has the code of its label."""
    return all(item.code == (code_of(item.label) or item.code) for item in definition.items)


def coded(definition: Definition) -> tuple[Definition, dict[str, str]]:
    """Give the items the codes of their labels, and say which code each had; a code that is taken stays as it is."""
    codes: dict[str, str] = {}
    for item in definition.items:
        wanted = code_of(item.label) or item.code
        codes[item.code] = wanted if wanted not in codes.values() else item.code
    if len(set(codes.values())) < len(codes):
        return definition, {code: code for code in codes}
    items = tuple(
        replace(
            item,
            code=ItemCode(codes[item.code]),
            parent=codes.get(item.parent, item.parent),
            topics=tuple(
                replace(topic, feeds=tuple(ItemCode(codes.get(fed, fed)) for fed in topic.feeds))
                for topic in item.topics
            ),
        )
        for item in definition.items
    )
    return replace(definition, items=items), codes


def finished(definition: Definition) -> Definition:
    """Fill in what follows from something else, as it does when a file is read: labels, short titles."""
    items = tuple(
        replace(item, label=item.label or item.code, short=item.short or item.title) for item in definition.items
    )
    return replace(definition, items=items, short=definition.short or definition.title)


def depths(definition: Definition) -> tuple[int, ...]:
    """Give the depth of each item, 0 at the top."""
    return tuple(node.depth for node in tree(definition.items))
