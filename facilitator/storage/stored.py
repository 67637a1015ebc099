"""Stored: how events stand in a journal of any kind: as rows of texts and numbers, each with its hash."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from facilitator.core.agenda import MeetingDefined
from facilitator.core.clock import is_zone
from facilitator.core.edited import MeetingEdited
from facilitator.core.ids import ActId, SeatName
from facilitator.core.meeting import Event, Recorded
from facilitator.core.saying import tr
from facilitator.storage.bodies import shortened
from facilitator.storage.chain import EventRow, link
from facilitator.storage.codec import decode, encode, kind_of
from facilitator.storage.journal import Damaged, Draft, NewerVersion

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Hashed = tuple[EventRow, str]
"""A row and its hash, as both are stored."""


def microseconds(moment: datetime) -> int:
    """Give an instant as integer microseconds since 1970 UTC."""
    return (moment - EPOCH) // timedelta(microseconds=1)


def instant(count: int) -> datetime:
    """Give the instant of so many microseconds since 1970 UTC."""
    return EPOCH + timedelta(microseconds=count)


def is_text(value: object) -> bool:
    """Say whether a value of the file is a text without unpaired surrogates.

    This program never writes numbers or bytes there.
    """
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def rows_of(drafts: Sequence[Draft], *, after: int, head: str, written: datetime) -> list[Hashed]:
    """Make the rows of drafts that follow event `after`, whose hash is `head`."""
    found = []
    for seq, draft in enumerate(drafts, start=after + 1):
        row = _row(draft, seq, written)
        head = link(head, row)
        found.append((row, head))
    return found


def recorded_with(rows: Iterable[Hashed], drafts: Iterable[Draft], written: datetime) -> tuple[Recorded, ...]:
    """Give drafts as they were recorded in rows, at the time of writing."""
    return tuple(
        Recorded(seq=row.seq, act=d.act, part=d.part, seat=d.seat, at=d.at, recorded=written, event=d.event)
        for d, (row, _) in zip(drafts, rows, strict=True)
    )


def in_order(rows: Iterable[Hashed], after: int) -> Iterator[EventRow]:
    """Give rows without their hashes. Raises Damaged where their numbers do not follow each other."""
    for wanted, (row, _) in enumerate(rows, start=after + 1):
        if row.seq != wanted:
            raise Damaged(tr("Event {seq} is missing.", seq=wanted))
        yield row


def recorded_of(row: EventRow) -> Recorded:
    """Read the event of a row. Raises StorageFault with a sentence that names its place."""
    texts, numbers = (row.act, row.seat, row.kind, row.body), (row.seq, row.part, row.at, row.recorded)
    if not all(map(is_text, texts)) or not all(isinstance(number, int) for number in numbers):
        # its own number may be what is wrong: a text with half a character, which nothing can print
        place = str(row.seq).encode(errors="backslashreplace").decode()
        raise Damaged(tr("Event {seq} has a value of the wrong type.", seq=place))
    try:
        return Recorded(
            seq=row.seq,
            act=ActId(row.act),
            part=row.part,
            seat=SeatName(row.seat),
            at=instant(row.at),
            recorded=instant(row.recorded),
            event=in_a_known_zone(decode(row.kind, row.body)),
        )
    except NewerVersion as error:
        raise NewerVersion(tr("Event {seq}: {error}", seq=row.seq, error=error)) from error
    except Damaged as error:
        raise Damaged(tr("Event {seq}: {error}", seq=row.seq, error=error)) from error
    except OverflowError as error:
        raise Damaged(tr("Event {seq} has an invalid time.", seq=row.seq)) from error


def in_a_known_zone(event: Event) -> Event:
    """Give an event back. Raises Damaged where it names a time zone that this computer does not know."""
    made = (event.definition,) if isinstance(event, MeetingDefined) else ()
    edited = (event.was, event.now) if isinstance(event, MeetingEdited) else ()
    for zone in (one.zone for one in (*made, *edited)):
        if not is_zone(zone):
            raise Damaged(tr("The time zone “{zone}” is not known on this computer.", zone=shortened(zone)))
    return event


def _row(draft: Draft, seq: int, written: datetime) -> EventRow:
    return EventRow(
        seq=seq,
        act=draft.act,
        part=draft.part,
        seat=draft.seat,
        at=microseconds(draft.at),
        recorded=microseconds(written),
        kind=kind_of(draft.event),
        body=encode(draft.event),
    )
