"""Recovering: what can be read of a damaged meeting is written to a new file, as far as it is whole for certain.

The new file holds the events from the first on that follow from each other, and the documents that fit their hash.
What can be read behind the break may be right, but nothing proves it: it is written to a text beside, for people.
"""

from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path

from facilitator.core.agenda import MeetingDefined
from facilitator.core.clock import FIRST_INSTANT, time_and_day
from facilitator.core.events import record_of
from facilitator.core.languages import counted
from facilitator.core.meeting import Recorded
from facilitator.core.saying import tr
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass
from facilitator.files import atomic_file, beside, looked_at, place_of, write_new
from facilitator.storage import faults
from facilitator.storage.documents import named_in, sha256_of
from facilitator.storage.faults import as_storage_faults, short_name
from facilitator.storage.file_identity import reading_open
from facilitator.storage.filesystem import is_file
from facilitator.storage.journal import Damaged, StorageFault
from facilitator.storage.raw_records import SIZES, FoundEvent, RawPages
from facilitator.storage.sound_prefix import Behind, SoundPrefix, behind, by_number, sound_prefix
from facilitator.storage.sqlite_opening import make_file
from facilitator.storage.stored import instant, recorded_of

MOST_NAMED, MOST_TITLES = 10, 3
_STRETCH = 1 << 20

Kept = Mapping[str, tuple[int, bytes]]
"""Documents by their SHA-256: when each was recorded (microseconds UTC), and its bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What was recovered: how many events of how many, and a report in sentences; `beside` holds what was left out."""

    events: int
    known: int
    documents: int
    report: str
    beside: Path | None


def recover(file: Path, to: Path) -> Recovered:
    """Write what is whole of a damaged meeting to a new file. Raises StorageFault; nothing is ever overwritten."""
    pages, found = _pages_of(file)
    events = by_number(found)
    sound = sound_prefix(events)
    left = behind(events, len(sound.rows))
    if not sound.rows:
        raise _nothing(file, to, left)
    names = [one.meeting for one in found]
    meeting = max(dict.fromkeys(names), key=names.count)
    known = max((len(sound.rows), *(one.row.seq for one in left), *pages.numbers(meeting)))
    kept = _documents_of(pages)
    text = _write(to, meeting, sound, kept, left)
    report = _report(file, sound, left, known, text=text, lacks=_lacks(sound, kept))
    return Recovered(events=len(sound.rows), known=known, documents=len(kept), report=report, beside=text)


def _pages_of(file: Path) -> tuple[RawPages, list[FoundEvent]]:
    """Give the pages of a file and the events in them.

    Where the meeting has no beginning in pages of the size that the header says, that may be damaged: the first event
    is long, and is found whole only in pages of the right size.
    """
    contents = _contents_of(file)
    told = RawPages(*contents)
    events = list(told.events())
    if events and not sound_prefix(by_number(events)).rows:
        for size in SIZES:
            pages = RawPages(*contents, size=size)
            found = list(pages.events())
            if sound_prefix(by_number(found)).rows:
                return pages, found
    return told, events


def _contents_of(file: Path) -> tuple[bytes, bytes, bytes]:
    with as_storage_faults(file, reading=True):
        there = is_file(file)
        if there is False:
            raise faults.not_ours(file)
        ends = [end for end in ("", "-wal", "-journal") if is_file(beside(file, end))]
        if not ends:
            raise faults.missing(file)
        content = {end: _bytes_of(beside(file, end)) for end in ends}
    return content.get("", b""), content.get("-wal", b""), content.get("-journal", b"")


def _bytes_of(path: Path) -> bytes:
    """Read a file whole; where it is open in this process, by the descriptor that SQLite has."""
    read = reading_open(place_of(path))
    if read is None:
        with looked_at(path) as source:
            return source.read()
    parts: list[bytes] = []
    while part := read(_STRETCH, len(parts) * _STRETCH):
        parts.append(part)
    return b"".join(parts)


def _documents_of(pages: RawPages) -> Kept:
    kept: dict[str, tuple[int, bytes]] = {}
    for one in pages.documents():
        if one.sha256 not in kept and sha256_of(one.content) == one.sha256:
            kept[one.sha256] = one.recorded, one.content
    return kept


def _write(to: Path, meeting: str, sound: SoundPrefix, kept: Kept, left: tuple[Behind, ...]) -> Path | None:
    """Write the new file, and beside it what lies behind the break; either both or neither."""
    text = None
    try:
        with as_storage_faults(to), atomic_file(to) as draft:
            make_file(draft, meeting, sound.rows, ((name, *one) for name, one in kept.items()))
            if left:
                text = _write_behind(to, left, sound.recorded)
    except BaseException:
        if text is not None:
            text.unlink(missing_ok=True)
        raise
    return text


def _write_behind(to: Path, left: tuple[Behind, ...], recorded: tuple[Recorded, ...]) -> Path:
    names = (to.with_name(f"{to.stem}-behind-the-break{f'-{n}' if n > 1 else ''}.txt") for n in count(1))
    path = next(name for name in names if not name.exists())
    write_new(path, "\n".join(_lines(left, recorded)).encode("utf-8", "replace"), private=True)
    return path


def _lines(left: tuple[Behind, ...], recorded: tuple[Recorded, ...]) -> Iterator[str]:
    """Write for people what can be read behind the break: when, by whom, what, the typed words, and the bare event."""
    yield tr("What follows could be read, but nothing proves that it is as it was recorded.")
    for one, title, words in _told(left, recorded):
        row = one.row
        broken = "" if one.follows else " · " + tr("the event before it is missing or another")
        yield f"\n{row.seq} · {_moment(row.at, recorded)} · {row.seat} · {title}{broken}"
        if words:
            yield words
        yield f"{row.kind} {row.body}"


def _told(left: tuple[Behind, ...], recorded: tuple[Recorded, ...]) -> Iterator[tuple[Behind, str, str]]:
    """Give each event with its title and words, as they would be on what was recovered."""
    meeting = Trail(recorded).meeting if recorded else None
    for one in left:
        try:
            event = recorded_of(one.row).event
        except StorageFault:
            event = None
        if event is None or meeting is None:
            yield one, one.row.kind, ""
        else:
            yield one, record_of(event).title(meeting, event), record_of(event).words(meeting, event)


def _report(
    file: Path, sound: SoundPrefix, left: tuple[Behind, ...], known: int, *, text: Path | None, lacks: tuple[str, ...]
) -> str:
    last, total, name = sound.recorded[-1].seq, len(sound.rows), short_name(file)
    when = _moment(sound.rows[-1][0].at, sound.recorded)
    if total == known:
        one = tr("“{name}”: the only event that can be found is whole, of {when}.", name=name, when=when)
        many = tr(
            "“{name}”: all {count} events that can be found are whole, up to {when}.",
            name=name,
            count=total,
            when=when,
        )
        sentences = [counted(total, one, many)]
    else:
        whole = tr(
            "“{name}”: everything up to {when}, event {event}, is whole: {event} of {known} events.",
            name=name, when=when, event=last, known=known,
        )  # fmt: skip
        sentences = [whole, _of_what_is_left(left, sound.recorded, text)]
    if sound.mended:
        which = ", ".join(map(str, sound.mended))
        sentences.append(tr("One flipped bit each was put right, as the hashes prove, in event {which}.", which=which))
    if lacks:
        which = "; ".join((*lacks[:MOST_NAMED], *(("…",) if len(lacks) > MOST_NAMED else ())))
        sentences.append(tr("These documents could not be read and are not in it: {which}.", which=which))
    return " ".join(sentences)


def _of_what_is_left(left: tuple[Behind, ...], recorded: tuple[Recorded, ...], text: Path | None) -> str:
    if not left or text is None:
        return tr("Nothing behind that can be read.")
    titles = list(dict.fromkeys(title for _, title, _ in _told(left, recorded)))
    first, last, name = _moment(left[0].row.at, recorded), _moment(left[-1].row.at, recorded), short_name(text)
    told = "; ".join((*titles[:MOST_TITLES], *(("…",) if len(titles) > MOST_TITLES else ())))
    one = tr(
        "One more event can be read, of {first}, but it does not follow from the one before: it is not in the new "
        "meeting, but in the text “{text}”: {titles}.",
        first=first, text=name, titles=told,
    )  # fmt: skip
    many = tr(
        "{count} more events can be read, from {first} to {last}, but they do not follow from those before: they are "
        "not in the new meeting, but in the text “{text}”: {titles}.",
        count=len(left), first=first, last=last, text=name, titles=told,
    )  # fmt: skip
    return counted(len(left), one, many)


def _nothing(file: Path, to: Path, left: tuple[Behind, ...]) -> Damaged:
    """Say that there is no first event to begin with; what else can be read is written as text all the same."""
    name = short_name(file)
    if not left:
        return Damaged(
            tr(
                "Nothing of a meeting can be read in “{name}”. Put the last copy in its place: "
                "facilitator restore COPY {name}",
                name=name,
            )
        )
    with as_storage_faults(to):
        text = _write_behind(to, left, ())
    return Damaged(
        tr(
            "The beginning of “{name}” cannot be read, so no meeting can be made of it. {count} events that can be "
            "read are in “{text}”. Put the last copy in its place: facilitator restore COPY {name}",
            name=name,
            count=len(left),
            text=short_name(text),
        )
    )


def _lacks(sound: SoundPrefix, kept: Kept) -> tuple[str, ...]:
    """Name the documents of the recovered events that could not be read."""
    return tuple(words for sha256, words in dict(named_in(row for row, _ in sound.rows)).items() if sha256 not in kept)


def _moment(at: int, recorded: tuple[Recorded, ...]) -> str:
    """Write an instant to the second, with its date; an impossible one of a damaged event as a question mark."""
    first = recorded[0].event if recorded else None
    zone = first.definition.zone if isinstance(first, MeetingDefined) else "UTC"
    try:
        return time_and_day(instant(at), zone, beside=FIRST_INSTANT, seconds=True)
    except (OverflowError, ValueError):
        return "?"
