"""Stored: how events stand in the tables of a meeting's file, and how they are written and read there."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from sqlite_utils import Database

from facilitator.core.agenda import MeetingDefined
from facilitator.core.clock import is_zone
from facilitator.core.ids import ActId, SeatName
from facilitator.core.meeting import Event, Recorded
from facilitator.core.saying import tr
from facilitator.storage.bodies import shortened
from facilitator.storage.chain import Row, link
from facilitator.storage.codec import decode, encode, kind_of
from facilitator.storage.journal import Damaged, Draft, NewerVersion

APPLICATION_ID = 0x464C4F52  # “FLOR”, at offset 68 of the file; `file` and other programs can tell it by that
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Hashed = tuple[Row, str]
"""A row and its hash, as both are stored."""

# the columns of a Row in their order: what every act waits for does not look them up in the file first
_INSERT = (
    "INSERT INTO events (meeting, seq, act, part, seat, at, recorded, kind, body, hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def microseconds(moment: datetime) -> int:
    """Give an instant as integer microseconds since 1970 UTC."""
    return (moment - EPOCH) // timedelta(microseconds=1)


def instant(count: int) -> datetime:
    """Give the instant of so many microseconds since 1970 UTC."""
    return EPOCH + timedelta(microseconds=count)


def text_as_stored(stored: bytes) -> str:
    """Read a text of the file; bytes that are no text are for verify to name, not to stumble on."""
    return stored.decode("utf-8", "surrogateescape")


def is_text(value: object) -> bool:
    """Say whether a value of the file is a text, and all of it legible; a number or bytes never were."""
    return isinstance(value, str) and (value.isascii() or not any("\ud800" <= c <= "\udfff" for c in value))


def rows_of(drafts: Sequence[Draft], *, after: int, head: str, written: datetime) -> list[Hashed]:
    """Make the rows of drafts that follow event `after`, whose hash is `head`."""
    found = []
    for seq, draft in enumerate(drafts, start=after + 1):
        row = _row(draft, seq, written)
        head = link(head, row)
        found.append((row, head))
    return found


def insert_rows(db: Database, meeting: str, rows: Iterable[Hashed]) -> None:
    """Write rows as they are."""
    values = ((meeting, *(getattr(row, name) for name in Row.__slots__), head) for row, head in rows)
    db.conn.executemany(_INSERT, list(values))


def stored_rows(db: Database, meeting: str, after: int = 0) -> Iterator[Hashed]:
    """Read the rows above event `after`, in order."""
    sql = (
        "SELECT seq, act, part, seat, at, recorded, kind, body, hash FROM events "
        "WHERE meeting = ? AND seq > ? ORDER BY seq"
    )
    for seq, act, part, seat, at, recorded, kind, body, stored in db.execute(sql, [meeting, after]):
        row = Row(seq=seq, act=act, part=part, seat=seat, at=at, recorded=recorded, kind=kind, body=body)
        yield row, stored


def in_order(rows: Iterable[Hashed], after: int) -> Iterator[Row]:
    """Give rows without their hashes. Raises Damaged where their numbers do not follow each other."""
    for wanted, (row, _) in enumerate(rows, start=after + 1):
        if row.seq != wanted:
            raise Damaged(tr("Event {seq} is missing.", seq=wanted))
        yield row


def last_stored(db: Database, meeting: str) -> tuple[int, str]:
    """Give the seq and the hash of the last event; 0 and an empty text where there is none. Raises Damaged."""
    sql = "SELECT seq, hash FROM events WHERE meeting = ? ORDER BY seq DESC LIMIT 1"
    seq, head = db.execute(sql, [meeting]).fetchone() or (0, "")
    if not isinstance(seq, int) or not is_text(head):
        raise Damaged(tr("The last event cannot be read."))
    return seq, head


def recorded_of(row: Row) -> Recorded:
    """Read the event of a row. Raises StorageFault with a sentence that names its place."""
    texts, numbers = (row.act, row.seat, row.kind, row.body), (row.seq, row.part, row.at, row.recorded)
    if not all(map(is_text, texts)) or not all(isinstance(number, int) for number in numbers):
        raise Damaged(tr("Event {seq} has a value of a wrong kind.", seq=row.seq))
    try:
        return Recorded(
            seq=row.seq,
            act=ActId(row.act),
            part=row.part,
            seat=SeatName(row.seat),
            at=instant(row.at),
            recorded=instant(row.recorded),
            event=_in_a_known_zone(decode(row.kind, row.body)),
        )
    except NewerVersion as error:
        raise NewerVersion(tr("Event {seq}: {error}", seq=row.seq, error=error)) from error
    except Damaged as error:
        raise Damaged(tr("Event {seq}: {error}", seq=row.seq, error=error)) from error
    except OverflowError as error:
        raise Damaged(
            tr(
                "Event {seq} has a time that is none.",
                seq=row.seq,
            )
        ) from error


def _in_a_known_zone(event: Event) -> Event:
    if isinstance(event, MeetingDefined) and not is_zone(event.definition.zone):
        zone = shortened(event.definition.zone)
        raise Damaged(tr("The time zone “{zone}” is not known on this computer.", zone=zone))
    return event


def _row(draft: Draft, seq: int, written: datetime) -> Row:
    return Row(
        seq=seq,
        act=draft.act,
        part=draft.part,
        seat=draft.seat,
        at=microseconds(draft.at),
        recorded=microseconds(written),
        kind=kind_of(draft.event),
        body=encode(draft.event),
    )
