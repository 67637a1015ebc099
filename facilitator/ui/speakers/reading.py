"""Reading of the quick entry: what is meant, what the line completes to, and what Enter would do."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from facilitator.core.commands import Command
from facilitator.core.delegations import NEWCOMERS, Newcomer
from facilitator.core.ids import DelegationCode, ItemCode, Refused, RequestId
from facilitator.core.kind_words import named, named_statement
from facilitator.core.meeting import Meeting
from facilitator.core.names import Match, NameIndex, TypedWish, fold, parse_entries
from facilitator.core.preview import foresee
from facilitator.core.roll_call import of_the_present, roll_call
from facilitator.core.saying import noop, tr
from facilitator.core.speakers import Kind, Request, find
from facilitator.core.values import dataclass

WHAT_IT_IS = {
    Newcomer.PERSON: noop("New: a person"),
    Newcomer.STATE: noop("New: a State"),
    Newcomer.ORGANISATION: noop("New: an organisation"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryOutcome:
    """What Enter would do with a wish, in words; `position` (from 1) where it would wait, or None where it would not.

    `already` where it would be refused because the delegation waits. `noted` is who would be noted as being in the
    room, or as having left.
    """

    words: str = ""
    position: int | None = None
    already: bool = False
    noted: DelegationCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NameOffer:
    """What a name that is on no roll may be: somebody on the roll, or a newcomer of a sort, chosen by a figure."""

    wish: TypedWish
    meant: Match | Newcomer

    @property
    def name(self) -> str:
        """Give the name that is shown large while it is chosen."""
        return tr("{name}?", name=self.meant.name) if isinstance(self.meant, Match) else self.wish.unknown

    @property
    def label(self) -> str:
        """Give what the row of the offer says."""
        return self.meant.name if isinstance(self.meant, Match) else tr(WHAT_IT_IS[self.meant])

    @property
    def key(self) -> str:
        """Give the figure that takes a newcomer at once; somebody on the roll is taken by Enter."""
        return "" if isinstance(self.meant, Match) else str([*Newcomer].index(self.meant) + 1)


def read(
    meeting: Meeting, index: NameIndex, text: str, item: ItemCode | None, *, present_only: bool = False
) -> tuple[TypedWish, ...]:
    """Read what is typed; those with a role on the item come first, then those present, or these only."""
    state = meeting.items.get(item) if item is not None else meeting.current
    roles = {holder.who for holder in state.roles} if state is not None else set()
    present = {code for code, here in meeting.attendance.items() if here}
    called = roll_call(text, index, present=present)
    if called is not None:
        return called
    entries = parse_entries(text, index, roles=roles, present=present)
    return tuple(of_the_present(entry, present) for entry in entries) if present_only else entries


def with_chosen(entries: Sequence[TypedWish], row: int) -> tuple[TypedWish, ...]:
    """Take another candidate for the last of the wishes."""
    if not entries or not 0 < row < len(entries[-1].matches):
        return tuple(entries)
    matches = entries[-1].matches
    chosen = (matches[row], *matches[:row], *matches[row + 1 :])
    doubt = "" if entries[-1].between else entries[-1].doubt
    return (*entries[:-1], replace(entries[-1], matches=chosen, doubt=doubt))


def offers(wish: TypedWish) -> tuple[NameOffer, ...]:
    """Give what a name that is on no roll may be: the nearest of the roll first, then a newcomer of each sort."""
    return tuple(NameOffer(wish=wish, meant=meant) for meant in (*wish.near, *Newcomer))


def command_of(entry: TypedWish, item: ItemCode | None, offer: NameOffer | None = None) -> Command:
    """Give the command that an entry stands for; a newcomer is entered and asks in a single act."""
    kind = entry.kind if entry.kind is not Kind.STATEMENT else None
    said = {"capacity": entry.capacity, "kind": kind, "on_behalf_of": entry.on_behalf_of or None, "item": item}
    arguments = {name: value for name, value in said.items() if value is not None}
    meant = offer.meant if offer is not None else entry.who
    if isinstance(meant, Match):
        meant = meant.code
    if isinstance(meant, Newcomer):
        told = {"name": entry.unknown, "category": NEWCOMERS[meant], "request": True}
        return Command(name="add-speaker", arguments=told | arguments)
    return Command(name="request", arguments={"who": meant, **arguments})


def notes_of(entries: Sequence[TypedWish]) -> tuple[Command, ...]:
    """Give the command that notes who of the entries is there, or has left; they are one act."""
    ready = [entry for entry in entries if entry.presence is not None and entry.who is not None and not entry.doubt]
    if not ready:
        return ()
    who = tuple(dict.fromkeys(entry.who for entry in ready))
    return (Command(name="present" if ready[0].presence else "left", arguments={"who": who}),)


def noted_words(meeting: Meeting, command: Command) -> str:
    """Say who was noted, as the entry tells it afterwards."""
    names = ", ".join(meeting.roster.name(code) for code in command.arguments["who"])  # type: ignore[attr-defined]
    if command.name == "present":
        return tr("Noted as present: {names}", names=names)
    return tr("Noted as having left: {names}", names=names)


def outcomes(
    meeting: Meeting, entries: Sequence[TypedWish], item: ItemCode | None, now: datetime
) -> tuple[EntryOutcome, ...]:
    """Say what Enter would do with each of several wishes: where it would wait and as what, or why it would not."""
    found = []
    for entry in entries:
        outcome, meeting = _outcome(meeting, entry, item, now)
        found.append(outcome)
    return tuple(found)


def _outcome(meeting: Meeting, entry: TypedWish, item: ItemCode | None, now: datetime) -> tuple[EntryOutcome, Meeting]:
    if entry.doubt or entry.who is None:
        return EntryOutcome(words=entry.doubt or not_on_the_roll(entry)), meeting
    if entry.presence is not None:
        return _noted(meeting, entry, entry.who, now)
    try:
        after = foresee(meeting, command_of(entry, item), now)
    except Refused as refusal:
        if already_waits(meeting, entry.who, item) and entry.kind is Kind.STATEMENT and entry.capacity is None:
            words = tr("already waiting; with “!” it is a point of order")
            return EntryOutcome(words=words, already=True), meeting
        return EntryOutcome(words=str(refusal)), meeting
    return _will_wait(after), after


def _noted(meeting: Meeting, entry: TypedWish, who: DelegationCode, now: datetime) -> tuple[EntryOutcome, Meeting]:
    try:
        after = foresee(meeting, notes_of((entry,))[0], now)
    except Refused as refusal:
        return EntryOutcome(words=str(refusal)), meeting
    if after.noted_in_room == meeting.noted_in_room:
        words = tr("noted as present already") if entry.presence else tr("noted as having left already")
        return EntryOutcome(words=words, noted=who), meeting
    words = tr("Enter notes: present") if entry.presence else tr("Enter notes: has left the room")
    return EntryOutcome(words=words, noted=who), after


def not_on_the_roll(entry: TypedWish) -> str:
    """Say that a name is on no roll, and whom it is near to."""
    if not entry.unknown:
        return ""
    if entry.near:
        return tr("not on the roll; did you mean {name}?", name=entry.near[0].name)
    return tr("not on the roll; Enter asks who it is")


def already_waits(meeting: Meeting, who: DelegationCode, item: ItemCode | None) -> bool:
    """Say whether a delegation waits on an item already."""
    state = meeting.items.get(item) if item is not None else meeting.current
    return state is not None and any(r.who == who for r in state.waiting)


def question_about(offer: NameOffer) -> str:
    """Ask what a name that is on no roll is meant for, while an offer is chosen."""
    name = offer.wish.unknown
    if isinstance(offer.meant, Match):
        return tr("“{typed}” is not on the roll. Enter takes {name}.", typed=name, name=offer.meant.name)
    return tr("“{typed}” is not on the roll. A person, a State or an organisation? 1, 2 or 3.", typed=name)


def not_marked(meeting: Meeting, entries: Sequence[TypedWish], found: Sequence[EntryOutcome]) -> str:
    """Say of those who would be added that they are not marked as present; nothing where all are."""
    said = zip(entries, found, strict=True)
    names = [_name(e) for e, one in said if one.position is not None and not meeting.attendance.get(e.matches[0].code)]
    return tr("Not marked as present: {names}", names=", ".join(names)) if names else ""


def summary(entries: Sequence[TypedWish], found: Sequence[EntryOutcome]) -> str:
    """Say what Enter would do with what is typed: all of it for one wish, shortly for each of several."""
    if len(found) == 1:
        return found[0].words
    said = zip(entries, found, strict=True)
    return " · ".join(
        tr("{name}: position {position}", name=_name(entry), position=one.position)
        if one.position is not None
        else tr("{name}: {words}", name=_name(entry), words=tr("already waiting") if one.already else one.words)
        for entry, one in said
    )


def to_be_added(entries: Sequence[TypedWish], found: Sequence[EntryOutcome]) -> str:
    """Name those whom Enter would add, or the last one where it would add nobody."""
    said = zip(entries, found, strict=True)
    names = [_name(entry) for entry, one in said if one.position is not None or one.noted is not None]
    return ", ".join(names or [_name(entries[-1])])


def ghost(entry: TypedWish | None, found: EntryOutcome) -> str:
    """Give what stands in grey behind the typed text: the rest of the name, and what there is to know."""
    if entry is None or not entry.matches:
        return f" — {found.words}" if found.words else ""
    name = entry.matches[0].name
    typed = entry.text.strip().strip("!?+- ")
    words = name[len(typed) :] if fold(name[: len(typed)]) == fold(typed) and typed else f" — {name}"
    blank = entry.text.endswith(" ")
    return f"{words.lstrip() if blank else words}{f' — {found.words}' if found.already else ''}"


def candidates_of(entries: Sequence[TypedWish], most: int) -> tuple[Match, ...]:
    """Give those who may be meant by the last of the wishes."""
    return entries[-1].matches[:most] if entries else ()


def request_words(request: Request) -> str:
    """Name a request by its kind, or a statement by its capacity."""
    if request.kind is not Kind.STATEMENT:
        return named(request.kind)
    return named_statement(request.capacity)


def _name(entry: TypedWish) -> str:
    return entry.matches[0].name if entry.matches else tr("“{text}”", text=entry.unknown)


def _will_wait(meeting: Meeting) -> EntryOutcome:
    """Say where the newest request of a meeting waits."""
    waiting = (request for item in meeting.items.values() for request in item.waiting)
    request = find(waiting, RequestId(meeting.last_request))
    if request is None:
        return EntryOutcome()
    position = meeting.items[request.item].waiting.index(request) + 1
    words = request_words(request)
    told = (
        tr("Enter adds: {what}, position {position}, after the closing of the list", what=words, position=position)
        if request.late
        else tr("Enter adds: {what}, position {position}", what=words, position=position)
    )
    return EntryOutcome(words=told, position=position)
