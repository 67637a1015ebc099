"""The chain of hashes: each event's hash covers the event and the hash before it, so no change goes unseen.

The formula is in `link.py`; here it is held against rows.
"""

from collections.abc import Iterable, Sequence

from facilitator.core.saying import noop, tr
from facilitator.storage.journal import Verdict
from facilitator.storage.link import EventRow, canonical, link

__all__ = ["EventRow", "agrees", "canonical", "continues", "link", "walk"]

_MISSING = noop("Changed: event {seq} is missing; the {sound} before it are unchanged.")
_OTHERWISE = noop("Changed: event {seq} is not as it was recorded; the {sound} before it are unchanged.")


def continues(rows: Sequence[tuple[EventRow, str]], known: int) -> bool:
    """Say whether all rows from the place `known` on follow from the row before them."""
    for place in range(known, len(rows)):
        row, stored = rows[place]
        before, previous = (rows[place - 1][0].seq, rows[place - 1][1]) if place else (0, "")
        if row.seq != before + 1 or not agrees(previous, row, stored):
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
        if not agrees(previous, row, stored):
            return _broken(count, _OTHERWISE, count - 1, previous)
        previous = stored
        found_at = count if stored == wanted else found_at
    if count == 0:
        return _broken(1, _MISSING, 0, "")
    return _whole(count, previous) if wanted is None else _against(found_at, count, previous)


def agrees(previous: str, row: EventRow, stored: str) -> bool:
    """Say whether a row with this hash follows the row whose hash is `previous`."""
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
