"""A pasted agenda: lines of text become items, by their indentation or numbers; hours are taken where they stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time

from facilitator.core.agenda import Item
from facilitator.core.agenda_tree import MOST_ITEMS, Items, branch
from facilitator.core.ids import ItemCode, Refused
from facilitator.core.preparing.prepared import PreparedMeeting, code_of, free_code, new_item
from facilitator.core.saying import refused
from facilitator.core.times import Hour, instant_of, local_instant, read_day
from facilitator.core.values import dataclass

_TAB = 4
_CLOCK = r"\d{1,2}(?:\s?[:.h]\s?\d{2}|\s?h)"
_HOURS = re.compile(rf"[(\[]?\b({_CLOCK})\s*(?:-|–|—|to|à|a|bis)\s*({_CLOCK})(?!\d)[)\]]?")
_ITEM = r"(?:agenda\s+item|item|point|tema|punto)\s+"
_LEAD = re.compile(
    rf"(?:{_ITEM})?(?:"
    r"(?P<full>\d{1,3}(?:\s?\([a-z]{1,5}\))+)[.:]?"
    r"|(?P<dotted>\d{1,3}(?:\.\d{1,3})+)[.):]?"
    r"|(?P<number>\d{1,3})(?:[.):]|(?=\s))"
    r"|\(?(?P<sign>[a-z]|[ivx]{2,5})[.)]"
    r"|(?P<bullet>[•◦▪·*–—-])"
    r")(?:\s+|$)",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"[ivx]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedLine:
    """One line of an agenda: its depth, the number before it, its title, and its hours where it has some."""

    depth: int
    label: str
    title: str
    day: str = ""
    hours: tuple[time, time] | None = None


def pasted_lines(text: str) -> tuple[PastedLine, ...]:
    """Read the lines of an agenda; a line that is only a day says on which day the hours behind it are."""
    lines = [line.rstrip() for line in text.expandtabs(_TAB).splitlines() if line.strip()]
    read = [found for found in map(_read, lines) if found is not None]
    indents = [indent for indent, _ in read]
    by_indent = len({i for i, line in read if line.title}) > 1
    found: list[PastedLine] = []
    signs = _Signs()
    day = ""
    for place, (_, line) in enumerate(read):
        if not line.title:
            day = line.day
            continue
        depth = _by_indent(indents[: place + 1]) if by_indent else signs.depth_of(line.label)
        found.append(replace(line, depth=min(depth, found[-1].depth + 1 if found else 0), day=day))
    return tuple(found)


def _read(line: str) -> tuple[int, PastedLine] | None:
    """Give the indentation of a line, and what it says; a line without a title is a day."""
    indent = len(line) - len(line.lstrip())
    hours = _HOURS.search(line)
    rest = line if hours is None else f"{line[: hours.start()]} {line[hours.end() :]}"
    rest = rest.strip().lstrip(",;|").rstrip(",;|–—-").strip()
    lead = _LEAD.match(rest)
    title = " ".join(rest[lead.end() :].split()) if lead else " ".join(rest.split())
    label = "" if lead is None else next((sign for sign in lead.groups() if sign), "").lower()
    if not title and lead is not None and lead["bullet"]:
        return None
    clocks = None if hours is None else (_time(hours[1]), _time(hours[2]))
    span = None if clocks is None or None in clocks else (clocks[0], clocks[1])
    if not title and not label:
        return None
    if span is None and (day := _day(rest)):
        return indent, PastedLine(depth=0, label="", title="", day=day)
    return indent, PastedLine(depth=0, label=label, title=title or label, hours=span)  # type: ignore[arg-type]


def _day(text: str) -> str:
    """Give a line that is a day, without the name of the weekday."""
    bare = re.sub(r"^[^\W\d_]+,?\s+(?=\d)", "", text.strip().rstrip(":"))
    try:
        read_day(bare)
    except Refused:
        return ""
    return bare


def _time(text: str) -> time | None:
    hour, *minute = map(int, re.findall(r"\d+", text))
    return time(hour, minute[0] if minute else 0) if hour < 24 and (not minute or minute[0] < 60) else None


def _by_indent(indents: Sequence[int]) -> int:
    stack: list[int] = []
    for indent in indents:
        while stack and stack[-1] > indent:
            stack.pop()
        if not stack or stack[-1] < indent:
            stack.append(indent)
    return len(stack) - 1


class _Signs:
    """The signs among which the next line stands: 1, (a), (i), or bullets, the outermost first."""

    def __init__(self) -> None:
        self._kinds: list[str] = []
        self._letter = ""

    def depth_of(self, label: str) -> int:
        """Give the depth that a sign stands for: 1, (a), (i), or 1(a), or 1.1; a line without one is at the top."""
        if not label:
            self._kinds.clear()
            return 0
        if "(" in label or "." in label:
            depth = len(code_of(label).split(".")) - 1
            self._kinds = ["1", "a", "i"][: depth + 1]
            return depth
        kind = self._kind(label)
        if kind in self._kinds:
            del self._kinds[self._kinds.index(kind) + 1 :]
        else:
            self._kinds.append(kind)
        if kind == "a":
            self._letter = label
        return len(self._kinds) - 1

    def _kind(self, label: str) -> str:
        if label.isdecimal():
            return "1"
        if not label.isalpha():
            return "-"
        # (i) under (a) is a Roman one, behind (h) a letter, and so is a (v) where no (i) was before it
        begins = label == "i" and self._kinds[-1:] == ["a"] and self._letter != "h"
        is_roman = _ROMAN.fullmatch(label) and (len(label) > 1 or "i" in self._kinds or begins)
        return "i" if is_roman else "a"


def with_pasted(prepared: PreparedMeeting, text: str, *, after: str = "") -> tuple[PreparedMeeting, int]:
    """Put the items of a text behind an item and what is under it, at its depth, or last; say how many they are.

    Raises Refused where there would be more than a meeting has.
    """
    items = prepared.definition.items
    if text.count("\n") + len(items) > MOST_ITEMS:
        raise refused("A meeting has at most {most} items. Copy the lines of the agenda only.", most=f"{MOST_ITEMS:,}")
    lines = pasted_lines(text)
    whose = next((item for item in items if item.code == after), None)
    made = tuple(_made(prepared, lines, whose))
    place = items.index(branch(items, after)[-1]) + 1 if whose else len(items)
    together: Items = (*items[:place], *made, *items[place:])
    own = [item.code for item, line in zip(made, lines, strict=True) if line.hours is not None]
    if any(line.label and line.label.isalnum() is False for line in lines) or _begins_elsewhere(lines, items):
        return _as_labelled(prepared, together, own), len(made)
    return prepared.with_items(together, own=own), len(made)


def _begins_elsewhere(lines: Sequence[PastedLine], items: Items) -> bool:
    """Say whether the numbers are not those of the places, such as an agenda that begins with 3."""
    first = next((line.label for line in lines if line.label.isdecimal()), "")
    return bool(first) and first != str(sum(not item.parent for item in items) + 1)


def _as_labelled(prepared: PreparedMeeting, items: Items, own: Sequence[str]) -> PreparedMeeting:
    """Keep the numbers as they were pasted, unless those of the places are the same."""
    kept = prepared.with_items(items, own=own)
    wanted = [item.label for item in items]
    if [item.label for item in kept.definition.items] == wanted:
        return kept
    plan = replace(prepared.definition, items=items)
    new = {item.code for item in items} - {item.code for item in prepared.definition.items} - set(own)
    return replace(prepared, definition=plan, spread=prepared.spread | new).again(plan)


def _made(prepared: PreparedMeeting, lines: Sequence[PastedLine], whose: Item | None) -> Iterator[Item]:
    plan = prepared.definition
    taken = list(plan.items)
    above: list[Item] = []
    since = min((session.start for session in plan.sessions), default=None)
    for line in lines:
        del above[line.depth :]
        parent = above[-1] if above else None
        label = _label(line.label, parent)
        code = free_code(tuple(taken), code_of(label) or _code_in_words(parent))
        item = replace(new_item(code), label=label or code, title=line.title, short=line.title)
        item = replace(item, parent=str(parent.code) if parent else (whose.parent if whose else ""))
        hours = _instants(line, plan.zone, since)
        if hours is not None:
            item = replace(item, start=hours[0], end=hours[1])
            since = hours[0]
        taken.append(replace(item, code=ItemCode(code)))
        above.append(item)
        yield item


def _code_in_words(parent: Item | None) -> str:
    return f"{parent.code}.1" if parent else ""


def _label(label: str, parent: Item | None) -> str:
    if not label or not label[0].isalnum():
        return ""
    if label.isalpha():
        return f"{parent.label if parent else ''}({label})"
    return label.replace(" ", "")


def _instants(line: PastedLine, zone: str, since: datetime | None) -> tuple[datetime, datetime] | None:
    if line.hours is None:
        return None
    try:
        if line.day:
            day = read_day(line.day, near=since)
            since = local_instant(datetime.combine(day, time()), zone)
        if since is None:
            return None
        start = instant_of(Hour(clock=line.hours[0]), zone, since)
        return start, instant_of(Hour(clock=line.hours[1]), zone, start)
    except Refused:  # no such hour on that day: the item has its share as the others
        return None
