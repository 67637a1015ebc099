"""The copy without persons: the whole journal once more, with the names of persons taken out or replaced.

What fields of their own hold is taken out. Texts that were typed are searched for the names that these fields hold, and
for e-mail addresses and telephone numbers; a name that nobody entered as one stays where it was typed, and is said to.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, fields, is_dataclass, replace
from enum import Enum
from typing import TypeVar

from facilitator.core.agenda import MeetingDefined
from facilitator.core.decisions import DocumentNoted, FollowUpNoted
from facilitator.core.delegations import (
    Category,
    Delegation,
    DelegationAdded,
    DelegationChanged,
    ParticipantsImported,
    SheetSigned,
)
from facilitator.core.ids import ActId, SeatName
from facilitator.core.languages import Wording
from facilitator.core.meeting import ActRedone, ActUndone, ClockWas, Event, Recorded
from facilitator.core.minuting.titles import title_and_person
from facilitator.core.name_index import fold
from facilitator.core.participants.people import in_parts, without_title
from facilitator.core.personal_data import (
    E_MAIL,
    TAKEN_OUT,
    TELEPHONE,
    DataKind,
    names_of_persons,
    personal_data,
    usual_seat,
)
from facilitator.core.persons_kept import PersonsTakenOut
from facilitator.core.saying import refused
from facilitator.core.speakers import FloorRequested, RequestAmended
from facilitator.core.statements import TextReceived, TextTakenOff
from facilitator.core.values import dataclass
from facilitator.core.versions import VersionEvent

V = TypeVar("V")
CONTACT_TAKEN_OUT = "[…]"
_TITLE = (
    r"(?:H\.?E|Mr|Mrs|Ms|Miss|Mx|Mme|Mlle|M|Monsieur|Madame|Sr|Sra|Señor|Señora|Dr|Dra|Prof|Ambassador|Ambassadeur"
    r"|Ambassadrice|Embajador|Embajadora|Minister|Ministre|Ministro|Ministra)\.?"
)
# a family name as short as this stands by itself for too many other things
_LEAST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class BareCopy:
    """The events of a copy without persons, the last of which says what was taken out."""

    events: tuple[Recorded, ...]
    taken_out: PersonsTakenOut


def without_persons(recorded: Sequence[Recorded], head: str) -> BareCopy:
    """Give the events of the copy; `head` is the hash of the last event of the meeting that is copied.

    Everything keeps its act, its times and its order. Versions of the minutes and documents are left behind, since they
    cannot be searched. Raises Refused for a copy that has no persons any more.
    """
    if any(isinstance(one.event, PersonsTakenOut) for one in recorded):
        raise refused("This is a copy without persons already.")
    data = personal_data(recorded)
    dropped = frozenset(one.act for one in recorded if isinstance(one.event, VersionEvent))
    kept = [one for one in recorded if not _is_dropped(one, dropped)]
    seqs = {one.seq: place for place, one in enumerate(kept, start=1)}
    scrubber = _Scrubber(_sought(names_of_persons(data), _of_the_roll(recorded)))
    seats = _seats(kept)
    parts: dict[ActId, int] = {}
    events = []
    for one in kept:
        part = parts.get(one.act, -1) + 1
        parts[one.act] = part
        events.append(
            replace(
                one,
                seq=seqs[one.seq],
                part=part,
                seat=seats[one.seat],
                event=_renumbered(scrubber.event(one.event), seqs),
                stands=None,
            )
        )
    taken_out = PersonsTakenOut(
        head=head,
        events=len(recorded),
        persons=len(names_of_persons(data)),
        texts=scrubber.changed,
        documents=sum(one.kind is DataKind.DOCUMENT for one in data),
    )
    return BareCopy(events=tuple(events), taken_out=taken_out)


def _is_dropped(one: Recorded, dropped: frozenset[ActId]) -> bool:
    if isinstance(one.event, VersionEvent):
        return True
    return isinstance(one.event, ActUndone | ActRedone) and one.event.act in dropped


def _renumbered(event: Event, seqs: Mapping[int, int]) -> Event:
    """Let what names events by their number name the same ones in the copy."""
    if not isinstance(event, ClockWas):
        return event
    since = min((new for old, new in seqs.items() if old >= event.since), default=1)
    until = max((new for old, new in seqs.items() if old <= event.until), default=1)
    return replace(event, since=since, until=until)


def _seats(kept: Iterable[Recorded]) -> dict[SeatName, SeatName]:
    """Give each seat the name it has in the copy: another where its own may be that of a person."""
    found: dict[SeatName, SeatName] = {}
    for one in kept:
        if one.seat not in found:
            others = sum(not usual_seat(name) for name in found)
            found[one.seat] = one.seat if usual_seat(one.seat) else SeatName(f"seat {others + 1}")
    return found


def _of_the_roll(recorded: Iterable[Recorded]) -> frozenset[str]:
    """Give all words that name delegations, folded: a family name that is one of them is not looked for by itself."""
    every: list[Delegation] = []
    for one in recorded:
        match one.event:
            case MeetingDefined(delegations=some) | ParticipantsImported(delegations=some):
                every += some
            case _:
                pass
    names = ((d.code, d.roll, *d.name.texts, *d.aliases) for d in every if d.category is not Category.PERSON)
    return frozenset(word for said in names for name in said for word in fold(name).split())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sought:
    """One way in which a name may be written, a folded word that stands in it, and what takes its place."""

    key: str
    pattern: re.Pattern[str]
    word: str


def _sought(names: Sequence[str], roll: frozenset[str]) -> Mapping[str, Sequence[_Sought]]:
    """Give what is looked for in texts, by a word that must stand in a text for it."""
    found: dict[str, list[_Sought]] = {}
    for number, name in enumerate(names, start=1):
        word = f"{TAKEN_OUT}{number}]"
        _, bare = without_title(name)
        _, family = in_parts(bare)
        alone = (family or bare).split()[-1]
        key = next(reversed(fold(alone).split()), "")
        ways: list[tuple[str, int]] = [(written, re.IGNORECASE) for written in _written(name)]
        if fold(alone) not in roll:
            ways.append((rf"{_TITLE}\s+{re.escape(alone)}", re.IGNORECASE))
            if " " in bare and len(alone) >= _LEAST:
                ways.append((re.escape(alone.upper()), 0))
        found.setdefault(key, []).extend(
            _Sought(key=key, pattern=re.compile(rf"(?<!\w){said}(?!\w)", flags), word=word) for said, flags in ways
        )
    return {key: sorted(every, key=lambda one: -len(one.pattern.pattern)) for key, every in found.items() if key}


def _written(name: str) -> Iterable[str]:
    """Give the ways in which a whole name may be written in a text."""
    title, bare = without_title(name)
    given, family = in_parts(bare)
    ways = {name, bare} | ({f"{given} {family}", f"{family} {given}", f"{family}, {given}"} if given else set())
    # one word alone is a name only behind its title
    whole = {way for way in ways if " " in way.strip() or (way == name and title)}
    whole |= {f"{title} {way}" for way in list(whole) if title and not way.startswith(title)}
    return (r"\s+".join(map(re.escape, way.split())) for way in whole if fold(way))


@dataclass(slots=True)
class _Scrubber:
    """Takes names out of events; local to one copy. `changed` counts the texts in which something was replaced."""

    sought: Mapping[str, Sequence[_Sought]]
    changed: int = 0
    individuals: dict[str, int] = field(default_factory=dict)

    def event(self, event: Event) -> Event:
        """Give an event without persons."""
        match event:
            case MeetingDefined(definition=definition, delegations=every):
                _, person = title_and_person(definition.president)
                title = definition.president.partition(person)[0].strip(" ,:–-") if person else definition.president
                bare = replace(definition, president=title)
                return self._texts(replace(event, definition=bare, delegations=self._roll(every)))
            case ParticipantsImported(delegations=every):
                return self._texts(replace(event, delegations=self._roll(every), persons=()))
            case DelegationAdded(delegation=known) | DelegationChanged(delegation=known):
                return self._texts(replace(event, delegation=self._roll((known,))[0]))
            case SheetSigned(signatures=signatures):
                bare_lines = tuple(dict.fromkeys(replace(one, person="") for one in signatures))
                return self._texts(replace(event, signatures=bare_lines))
            case FloorRequested(request=request) | RequestAmended(request=request):
                return self._texts(replace(event, request=replace(request, person="", note="", gender="")))
            case FollowUpNoted(follow_up=follow_up):
                return self._texts(replace(event, follow_up=replace(follow_up, owner="")))
            case TextReceived() | TextTakenOff() | DocumentNoted():
                return self._texts(replace(event, sha256=""))
            case _:
                named = bool(getattr(event, "person", None))
                return self._texts(replace(event, person="") if named else event)  # type: ignore[arg-type]

    def _roll(self, every: Sequence[Delegation]) -> tuple[Delegation, ...]:
        return tuple(self._unnamed(d) if d.category is Category.PERSON else d for d in every)

    def _unnamed(self, known: Delegation) -> Delegation:
        number = self.individuals.setdefault(known.code, len(self.individuals) + 1)
        name = Wording(en=f"Individual speaker {number}", fr=f"Intervenant {number}", es=f"Orador {number}")
        return replace(known, roll=name.en, name=name, spoken=name, aliases=())

    def _texts(self, value: V) -> V:
        """Give a value with the names in all of its texts replaced."""
        made: object = value
        if isinstance(value, Enum):
            return value
        if isinstance(value, str):
            made = self._text(value)
        elif isinstance(value, Mapping):
            made = {self._texts(key): self._texts(one) for key, one in value.items()}
        elif isinstance(value, tuple):
            made = tuple(self._texts(one) for one in value)
        elif is_dataclass(value) and not isinstance(value, type):
            found = {
                one.name: self._texts(getattr(value, one.name))
                for one in fields(value)
                if one.init and not one.name.startswith("_")
            }
            different = {name: one for name, one in found.items() if one is not getattr(value, name)}
            made = replace(value, **different) if different else value
        return made if made != value else value  # type: ignore[return-value]

    def _text(self, text: str) -> str:
        said = text
        if " " in text or "@" in text:
            for key in dict.fromkeys(fold(text).split()):
                for one in self.sought.get(key, ()):
                    said = one.pattern.sub(one.word, said)
            said = re.sub(TELEPHONE, CONTACT_TAKEN_OUT, re.sub(E_MAIL, CONTACT_TAKEN_OUT, said))
        self.changed += said != text
        return said
