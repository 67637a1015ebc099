"""The sound prefix: of all that was found of a meeting, the longest run of events that follow from each other."""

from collections.abc import Iterable, Mapping

from facilitator.core.agenda import MeetingDefined
from facilitator.core.meeting import Recorded
from facilitator.core.values import dataclass
from facilitator.storage.chain import agrees
from facilitator.storage.journal import Damaged
from facilitator.storage.link import EventRow, link
from facilitator.storage.mending import mended
from facilitator.storage.raw_records import FoundEvent
from facilitator.storage.stored import Hashed, recorded_of

Found = Mapping[int, tuple[Hashed, ...]]
"""What was found of each event, by its number; the newest first, and each version once."""

# of one event: a page that was copied many times holds the same, so more are no versions but noise
MOST_VERSIONS = 32
MOST_MENDED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """One event that can be read behind the sound prefix; `follows` says whether the one before it is there, too."""

    row: EventRow
    follows: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundPrefix:
    """The events of a meeting from the first on that follow from each other and can be understood.

    `mended` has the numbers of those in which a flipped bit was put right.
    """

    rows: tuple[Hashed, ...]
    recorded: tuple[Recorded, ...]
    mended: tuple[int, ...]


def by_number(found: Iterable[FoundEvent]) -> Found:
    """Sort what was found by the number of the event."""
    sorted_: dict[int, dict[Hashed, None]] = {}
    for one in found:
        versions = sorted_.setdefault(one.row.seq, {})
        if len(versions) < MOST_VERSIONS:
            versions[one.row, one.hash] = None
    return {seq: tuple(versions) for seq, versions in sorted_.items()}


def sound_prefix(found: Found) -> SoundPrefix:
    """Follow the chain from the first event on. Raises NewerVersion where a newer program wrote an event of it.

    An event whose own hash is damaged is in it all the same if the next one follows from what it should be.
    """
    rows: list[Hashed] = []
    recorded: list[Recorded] = []
    put_right: list[int] = []
    for row, stored in _longest(found, put_right):
        try:
            event = recorded_of(row)
        except Damaged:
            break
        if not rows and not isinstance(event.event, MeetingDefined):
            break
        rows.append((row, stored))
        recorded.append(event)
    return SoundPrefix(rows=tuple(rows), recorded=tuple(recorded), mended=tuple(n for n in put_right if n <= len(rows)))


def behind(found: Found, after: int) -> tuple[Behind, ...]:
    """Give what can be read above event `after`, each once, the version that follows from the one before if any."""
    chosen: list[Behind] = []
    heads = tuple(stored for _, stored in found.get(after, ()))
    for seq in sorted(number for number in found if number > after):
        if not chosen or chosen[-1].row.seq != seq - 1:
            heads = heads if seq == after + 1 else ()
        linked = ((row, stored) for row, stored in found[seq] if any(agrees(head, row, stored) for head in heads))
        row, _ = first = next(linked, found[seq][0])
        follows = any(agrees(head, *first) for head in heads)
        chosen.append(Behind(row=row, follows=follows and bool(chosen)))
        heads = tuple(stored for _, stored in found[seq])
    return tuple(chosen)


@dataclass(frozen=True, slots=True)
class _Reached:
    """An event that follows from those before it."""

    row: EventRow
    head: str
    before: "_Reached | None"


def _longest(found: Found, put_right: list[int]) -> list[Hashed]:
    level: dict[str, _Reached | None] = {"": None}
    seq = 0
    while reached := _next(found, seq + 1, level) or _mended(found, seq + 1, level, put_right):
        level, seq = reached, seq + 1
    rows: list[Hashed] = []
    last = next(iter(level.values()))
    while last is not None:
        rows.append((last.row, last.head))
        last = last.before
    return rows[::-1]


def _next(found: Found, seq: int, level: Mapping[str, _Reached | None]) -> dict[str, _Reached | None]:
    reached: dict[str, _Reached | None] = {}
    for head, before in level.items():
        for row, stored in found.get(seq, ()):
            try:
                made = link(head, row)
            except ValueError:  # a text that is none any more
                continue
            if made == stored or any(agrees(made, *after) for after in found.get(seq + 1, ())):
                reached.setdefault(made, _Reached(row, made, before))
    return reached


def _mended(
    found: Found, seq: int, level: Mapping[str, _Reached | None], put_right: list[int]
) -> dict[str, _Reached | None]:
    """Put right a flipped bit of the event that does not follow, if that is what is wrong with it."""
    if len(put_right) < MOST_MENDED:
        for head, before in level.items():
            for row, stored in found.get(seq, ()):
                right = mended(head, row, stored)
                if right is not None:
                    put_right.append(seq)
                    return {stored: _Reached(right, stored, before)}
    return {}
