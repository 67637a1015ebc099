"""Raw records: events and documents found in the bytes of a damaged file and its log, without SQLite.

Nothing of the database has to be whole: no header, no index, no list of pages, no inner page. A record of SQLite (its
file format, section 2.1) begins with a header that says how long each column is, and those of this program are told by
theirs. What is found may be an older copy, or damaged: whoever takes it checks it by its hash.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from facilitator.core.values import dataclass
from facilitator.storage.link import EventRow

USUAL_SIZE = 4096
SIZES = tuple(512 << n for n in range(8))
_LOG_HEADER, _FRAME_HEADER, _SECTOR = 32, 24, 512

_VARINT = rb"[\x80-\xff]{0,4}[\x00-\x7f]"
_INTEGER = rb"[\x01-\x06\x08\x09]"
# a text of 64 bytes, such as a SHA-256 in hex: 13 + 2 * 64
_SHA256 = rb"\x81\x0d"
# matched ahead, since a chance match must not hide a true one that begins within it
_EVENT = re.compile(
    rb"(?=([\x0b-\x1e]"
    + (_VARINT + _INTEGER) * 2
    + (_VARINT + _INTEGER + _INTEGER)
    + (_VARINT + _VARINT + _SHA256)
    + rb"))",
    re.DOTALL,
)
_DOCUMENT = re.compile(rb"(?=([\x05-\x0a]" + _SHA256 + rb"[\x00-\x06\x08\x09]" + _VARINT + rb"))", re.DOTALL)
_LENGTHS = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 8: 0, 9: 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundEvent:
    """One event as it was found, with the name of its meeting and its hash."""

    meeting: str
    row: EventRow
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDocument:
    """One document as it was found: the SHA-256 that it should have, when it was recorded, and its bytes."""

    sha256: str
    recorded: int
    content: bytes


class RawPages:
    """The pages of a file, and of the log or the journal of changes beside it; the newest of each number first."""

    def __init__(self, file: bytes, log: bytes = b"", journal: bytes = b"", *, size: int = 0) -> None:
        self._file = file
        self._journal = journal
        self.size = size or _size_of(file, log)
        self._frames = tuple(_frames(log, self.size))

    @cached_property
    def _logged(self) -> dict[int, list[bytes]]:
        found: dict[int, list[bytes]] = {}
        for number, page in reversed(self._frames):
            found.setdefault(number, []).append(page)
        return found

    def all(self) -> Iterator[bytes]:
        """Give every page there is, those of the log first, its last one first."""
        for _, page in reversed(self._frames):
            yield page
        for start in range(0, len(self._file), self.size):
            yield self._file[start : start + self.size]
        for start in range(_SECTOR, len(self._journal), self.size + 8):
            yield self._journal[start + 4 : start + 4 + self.size]

    def events(self) -> Iterator[FoundEvent]:
        """Give what looks like an event; the same one may come more than once, also changed."""
        for page in self.all():
            for match in _EVENT.finditer(page):
                for columns in self._columns(page, match):
                    if (found := _event(columns)) is not None:
                        yield found

    def documents(self) -> Iterator[FoundDocument]:
        """Give what looks like a document; likewise."""
        for page in self.all():
            for match in _DOCUMENT.finditer(page):
                for sha256, recorded, content in self._columns(page, match):
                    name = _text(sha256)
                    if name and isinstance(content, bytes):
                        yield FoundDocument(sha256=name, recorded=recorded or 0, content=content)  # type: ignore[arg-type]

    def numbers(self, meeting: str) -> Iterator[int]:
        """Give the numbers of events that the index by number names, also where the event itself is gone."""
        name = meeting.encode()
        serial = _written(13 + 2 * len(name))
        head = bytes([3 + len(serial)]) + serial
        pattern = re.compile(re.escape(head) + b"(" + _INTEGER + b")(" + _INTEGER + b")" + re.escape(name), re.DOTALL)
        for page in self.all():
            for match in pattern.finditer(page):
                lengths = (_LENGTHS[match[1][0]], _LENGTHS[match[2][0]])
                at = match.end()
                seq = int.from_bytes(page[at : at + lengths[0]])
                row = int.from_bytes(page[at + lengths[0] : at + sum(lengths)])
                # rows are only ever added, one after another: both numbers are the same unless one is damaged
                if seq == row:
                    yield seq

    def _columns(self, page: bytes, match: re.Match[bytes]) -> Iterator[tuple[object, ...]]:
        """Read the columns of a record, in each way in which it may go on in other pages."""
        header = match[1]
        if header[0] != len(header):
            return
        serials = tuple(_serials(header))
        if any(serial in (7, 10, 11) for serial in serials):
            return
        total = len(header) + sum(map(_length, serials))
        start = match.start(1)
        inside = _inside(total, self.size)
        if inside == total:
            payloads: Iterator[bytes] = iter((page[start : start + total],))
        else:
            first = int.from_bytes(page[start + inside : start + inside + 4])
            payloads = self._payloads(page[start : start + inside], first, total)
        for payload in payloads:
            if len(payload) == total:
                yield _values(payload, len(header), serials)

    def _payloads(self, begun: bytes, first: int, total: int) -> Iterator[bytes]:
        """Follow the pages in which a long record goes on: as the log has them, as the file has them, and in a row."""
        seen = set()
        ways: Sequence[Callable[[int], bytes]] = (self._newest, self._in_file) if self._frames else (self._in_file,)
        for page_of in ways:
            for in_a_row in (False, True):
                payload = self._followed(begun, first, total, page_of, in_a_row=in_a_row)
                if payload not in seen:
                    seen.add(payload)
                    yield payload

    def _followed(
        self, begun: bytes, first: int, total: int, page_of: Callable[[int], bytes], *, in_a_row: bool
    ) -> bytes:
        parts, missing, number = [begun], total - len(begun), first
        while missing > 0 and (page := page_of(number)):
            parts.append(page[4 : 4 + missing])
            missing -= len(parts[-1])
            told = int.from_bytes(page[:4])
            number = number + 1 if in_a_row or not 0 < told <= self._last else told
            if len(page) < self.size:
                break
        return b"".join(parts)

    @cached_property
    def _last(self) -> int:
        return max(-(-len(self._file) // self.size), *self._logged, 0) if self._logged else len(self._file) // self.size

    def _newest(self, number: int) -> bytes:
        return self._logged[number][0] if number in self._logged else self._in_file(number)

    def _in_file(self, number: int) -> bytes:
        return self._file[(number - 1) * self.size : number * self.size] if number > 0 else b""


def _size_of(file: bytes, log: bytes) -> int:
    """Give the size of the pages, as the header of the file or of the log says it, else the usual one."""
    for told in (int.from_bytes(file[16:18]), int.from_bytes(log[8:12])):
        size = {1: 65536}.get(told, told)
        if size in SIZES:
            return size
    return USUAL_SIZE


def _frames(log: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    for start in range(_LOG_HEADER, len(log) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        yield int.from_bytes(log[start : start + 4]), log[start + _FRAME_HEADER : start + _FRAME_HEADER + size]


def _inside(total: int, size: int) -> int:
    """Give how many bytes of a record stand on its own page (file format, section 1.6)."""
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    if total <= most:
        return total
    here = least + (total - least) % (size - 4)
    return here if here <= most else least


def _serials(header: bytes) -> Iterator[int]:
    value = 0
    for byte in header[1:]:
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            yield value
            value = 0


def _written(value: int) -> bytes:
    """Write a variable-length integer as SQLite does."""
    digits = [value & 0x7F]
    while value := value >> 7:
        digits.insert(0, value & 0x7F | 0x80)
    return bytes(digits)


def _length(serial: int) -> int:
    return _LENGTHS[serial] if serial < 12 else (serial - 12) // 2


def _values(payload: bytes, at: int, serials: Sequence[int]) -> tuple[object, ...]:
    """Cut a record into its columns: integers, None, and bytes for blobs and texts alike."""
    found: list[object] = []
    for serial in serials:
        value = payload[at : at + _length(serial)]
        at += len(value)
        if serial < 12:
            found.append({0: None, 8: 0, 9: 1}.get(serial, int.from_bytes(value, signed=True)))
        else:
            found.append(value)
    return tuple(found)


def _text(value: object) -> str | None:
    # a text with a flipped bit may be none any more, and can be mended
    return value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else None


def _event(columns: Sequence[object]) -> FoundEvent | None:
    meeting, seq, act, part, seat, at, recorded, kind, body, stored = columns
    texts = [_text(value) for value in (meeting, act, seat, kind, body, stored)]
    if None in texts or not all(isinstance(n, int) for n in (seq, part, at, recorded)):
        return None
    name, act_, seat_, kind_, body_, hash_ = map(str, texts)
    row = EventRow(seq=seq, act=act_, part=part, seat=seat_, at=at, recorded=recorded, kind=kind_, body=body_)  # type: ignore[arg-type]
    return FoundEvent(meeting=name, row=row, hash=hash_)
