"""The hash chain: each event's hash covers the event and the hash before it, so no change goes unseen.

The hash of a row is the SHA-256, in lower-case hex, of the previous row's hash (as ASCII; empty for the first row)
followed by the UTF-8 canonical JSON of an object with the keys act, at, body, kind, part, recorded, seat and seq:
keys sorted, no spaces, no ASCII escapes. `body` is in it as the text that is stored; `at` and `recorded` are integer
microseconds UTC. The column `meeting` is the address and not part of it.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from facilitator.core.saying import noop, tr
from facilitator.core.values import dataclass
from facilitator.storage.journal import Verdict

_MISSING = noop("Changed: event {seq} is missing; the {sound} before it are unchanged.")
_OTHERWISE = noop("Changed: event {seq} is not as it was recorded; the {sound} before it are unchanged.")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """One event as it is stored, without its hash and its address."""

    seq: int
    act: str
    part: int
    seat: str
    at: int
    recorded: int
    kind: str
    body: str


def canonical(value: object) -> str:
    """Write JSON in the one form that is hashed: sorted keys, no spaces, no escapes, no NaN."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def link(previous: str, row: EventRow) -> str:
    """Give the hash of a row that follows the row with the hash `previous`."""
    return hashlib.sha256((previous + canonical(asdict(row))).encode()).hexdigest()


def continues(rows: Sequence[tuple[EventRow, str]], known: int) -> bool:
    """Say whether all rows from the place `known` on follow from the row before them."""
    for place in range(known, len(rows)):
        row, stored = rows[place]
        before, previous = (rows[place - 1][0].seq, rows[place - 1][1]) if place else (0, "")
        if row.seq != before + 1 or not _agrees(previous, row, stored):
            return False
    return True


def walk(rows: Iterable[tuple[EventRow, str]], head: str | None = None) -> Verdict:
    """Compare every row with its hash; `head`, as printed in the minutes, must be among the hashes of the chain."""
    previous, count, found_at = "", 0, None
    wanted = head.strip().lower() if head is not None else None
    for row, stored in rows:
        count += 1
        if row.seq != count:
            return _broken(count, _MISSING, count - 1, previous)
        if not _agrees(previous, row, stored):
            return _broken(count, _OTHERWISE, count - 1, previous)
        previous = stored
        found_at = count if stored == wanted else found_at
    if count == 0:
        return _broken(1, _MISSING, 0, "")
    return _whole(count, previous) if wanted is None else _against(found_at, count, previous)


def _agrees(previous: str, row: EventRow, stored: str) -> bool:
    try:
        return link(previous, row) == stored
    except (TypeError, ValueError):  # the row has a value of a type that is never written, or text that is not UTF-8
        return False


def _broken(seq: int, words: str, sound: int, head: str) -> Verdict:
    sentence = tr(words, seq=seq, sound=sound)
    return Verdict(unchanged=False, sentence=sentence, events=sound, head=head, first_changed=seq)


def _whole(count: int, head: str) -> Verdict:
    sentence = tr("Unchanged since it was recorded: {count} events, head {head}.", count=count, head=head)
    return Verdict(unchanged=True, sentence=sentence, events=count, head=head)


def _against(found_at: int | None, count: int, head: str) -> Verdict:
    if found_at == count:
        return _whole(count, head)
    if found_at is not None:
        sentence = tr(
            "Unchanged since it was recorded: the given head is event {found_at}, and {after} follow it.",
            found_at=found_at,
            after=count - found_at,
        )
        return Verdict(unchanged=True, sentence=sentence, events=count, head=head)
    sentence = tr(
        "Changed: the {count} events agree with each other, but the given head is not among them; the end was cut off, "
        "or the head belongs to another file.",
        count=count,
    )
    return Verdict(unchanged=False, sentence=sentence, events=count, head=head, first_changed=count + 1)
