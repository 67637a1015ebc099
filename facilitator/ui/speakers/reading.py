"""Reading of the quick entry: what is meant, what the line completes to, and what Enter would do."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from facilitator.core.commands import Command, decide_on
from facilitator.core.ids import DelegationCode, ItemCode, Refused
from facilitator.core.kind_words import named, named_statement
from facilitator.core.meeting import Meeting
from facilitator.core.names import Match, NameIndex, TypedWish, fold, parse_entries
from facilitator.core.saying import tr
from facilitator.core.speakers import FloorRequested, Kind, Request


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryOutcome:
    """What Enter would do, in words; `already` where it would be refused because the delegation waits."""

    words: str = ""
    already: bool = False


def read(meeting: Meeting, index: NameIndex, text: str, item: ItemCode | None) -> tuple[TypedWish, ...]:
    """Read what is typed; those with a role on the item come first, then those present."""
    state = meeting.items.get(item) if item is not None else meeting.current
    roles = {holder.who for holder in state.roles} if state is not None else set()
    present = {code for code, here in meeting.attendance.items() if here}
    return parse_entries(text, index, roles=roles, present=present)


def with_chosen(entries: Sequence[TypedWish], row: int) -> tuple[TypedWish, ...]:
    """Take another candidate for the last of the wishes."""
    if not entries or not 0 < row < len(entries[-1].matches):
        return tuple(entries)
    matches = entries[-1].matches
    chosen = (matches[row], *matches[:row], *matches[row + 1 :])
    return (*entries[:-1], replace(entries[-1], matches=chosen))


def command_of(entry: TypedWish, who: DelegationCode | None, item: ItemCode | None) -> Command:
    """Give the command that an entry stands for; one who is on no roll is entered and asks in a single act."""
    kind = entry.kind if entry.kind is not Kind.STATEMENT else None
    said = {"capacity": entry.capacity, "kind": kind, "on_behalf_of": entry.on_behalf_of or None, "item": item}
    arguments = {name: value for name, value in said.items() if value is not None}
    if who is None:
        return Command(name="add-speaker", arguments={"name": entry.unknown, "request": True, **arguments})
    return Command(name="request", arguments={"who": who, **arguments})


def outcome(meeting: Meeting, entry: TypedWish, item: ItemCode | None, now: datetime) -> EntryOutcome:
    """Say what Enter would do with an entry: where it would wait and as what, or why it would be refused."""
    if entry.doubt:
        return EntryOutcome(words=entry.doubt)
    if entry.who is None:
        return EntryOutcome(words=tr("not on the roll; Enter twice adds a new speaker") if entry.unknown else "")
    try:
        events = decide_on(meeting, command_of(entry, entry.who, item), now=now)
    except Refused as refusal:
        if already_waits(meeting, entry.who, item) and entry.kind is Kind.STATEMENT and entry.capacity is None:
            return EntryOutcome(words=tr("already waiting; Enter adds a point of order with !"), already=True)
        return EntryOutcome(words=str(refusal))
    asked = next((e for e in events if isinstance(e, FloorRequested)), None)
    return EntryOutcome() if asked is None else EntryOutcome(words=_will_wait(meeting, asked))


def already_waits(meeting: Meeting, who: DelegationCode, item: ItemCode | None) -> bool:
    """Say whether a delegation waits on an item already."""
    state = meeting.items.get(item) if item is not None else meeting.current
    return state is not None and any(r.who == who for r in state.waiting)


def question_about(names: Sequence[str]) -> str:
    """Ask whether names that are on no roll are to be added."""
    quoted = ", ".join(tr("“{text}”", text=name) for name in names)
    return tr("Not on the roll: Enter again adds {names} as a new speaker", names=quoted)


def ghost(entry: TypedWish | None, found: EntryOutcome) -> str:
    """Give what stands in grey behind the typed text: the rest of the name, and what there is to know."""
    if entry is None or not entry.matches:
        return f" — {found.words}" if found.words else ""
    name = entry.matches[0].name
    typed = entry.text.strip().strip("!? ")
    words = name[len(typed) :] if fold(name[: len(typed)]) == fold(typed) and typed else f" — {name}"
    blank = entry.text.endswith(" ")
    return f"{words.lstrip() if blank else words}{f' — {found.words}' if found.already else ''}"


def candidates_of(entries: Sequence[TypedWish], most: int) -> tuple[Match, ...]:
    """Give those who may be meant by the last of the wishes."""
    return entries[-1].matches[:most] if entries else ()


def _will_wait(meeting: Meeting, asked: FloorRequested) -> str:
    request = asked.request
    waiting = meeting.items[request.item].waiting
    ahead = next((i for i, r in enumerate(waiting) if r.id == asked.before), len(waiting))
    words = request_words(request)
    if request.late:
        return tr(
            "Enter adds: {what}, position {position}, after the closing of the list", what=words, position=ahead + 1
        )
    return tr("Enter adds: {what}, position {position}", what=words, position=ahead + 1)


def request_words(request: Request) -> str:
    """Name a request by its kind, or a statement by its capacity."""
    if request.kind is not Kind.STATEMENT:
        return named(request.kind)
    return named_statement(request.capacity)
