"""The child process that makes a backup, so that neither a slow stick nor the check of the copy holds anybody up.

It opens the meeting as any other program does, by SQLite, and reads it by SQLite's own backup. The copy is checked
before it gets its name: a backup that is not whole takes the place of no other one.
"""

import json
import os
import re
import sqlite3
import sys
import time
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from facilitator.core.values import dataclass
from facilitator.files import atomic_file, begun, make_private, take_permissions
from facilitator.storage.link import EventRow, link

BACK_UP = "--back-up"
"""The word that makes a packed program the child; elsewhere Python runs this module."""
KEPT = 5
LONGEST_STEM = 200
"""In bytes: a longer name of a meeting would leave no room for the hour in those of its backups."""
_DRAFT = re.compile(r"\..+\.[0-9a-f]{8}\.part(?:-wal|-shm|-journal)?")
_PAGES_AT_ONCE, _BETWEEN_SECONDS, _PATIENCE_SECONDS = 256, 0.005, 5.0
_LEFT_OVER_SECONDS = 3600.0
_FIRST = "SELECT hash, json_extract(body, '$.definition.title') FROM events WHERE seq = 1"
_COLUMNS = ", ".join(EventRow.__slots__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a backup tells of itself.

    The hash of the first event and the title with which the meeting was made, by which one is told from another of its
    name; and the number under which the backup was made, since the clock may have been put back.
    """

    begins: str = ""
    title: str = ""
    number: int = 0


class _Broken(Exception):
    """The events of a meeting do not follow from each other."""


def stem_of(file: Path) -> str:
    """Give how the names of the backups of a file begin: as its own; a very long one is cut and told from others."""
    cut = begun(file.stem, LONGEST_STEM)
    return cut if cut == file.stem else f"{cut}~{zlib.crc32(os.fsencode(file.stem)):08x}"


def main(words: list[str]) -> None:
    """Make one backup of a file in a folder, and say in JSON what came of it."""
    file, folder = map(Path, words)
    with suppress(AttributeError, OSError):
        os.nice(10)
    print(json.dumps(_outcome(file, folder)))  # noqa: T201 - what the parent reads


def _outcome(file: Path, folder: Path) -> dict[str, object]:
    try:
        return _made(file, folder)
    except _Broken:
        return {"broken": True}
    except OSError as fault:
        return {"errno": fault.errno}
    except sqlite3.DatabaseError as fault:
        return {"sqlite": getattr(fault, "sqlite_errorcode", sqlite3.SQLITE_ERROR)}


def _made(file: Path, folder: Path) -> dict[str, object]:
    # rw, since a log without its index cannot be read otherwise; nothing is written
    source = sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=_PATIENCE_SECONDS)
    with closing(source):
        source.execute("PRAGMA query_only = ON")
        source.execute("SELECT 1 FROM events LIMIT 1").fetchone()
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
        _remove_left_over(folder)
        others = {path: label_of(path) for path in _named(folder, file)}
        number = 1 + max((one.number for one in others.values()), default=0)
        name = _free_name(folder, file)
        with atomic_file(name) as draft:
            make_private(draft)
            take_permissions(draft, file, writable=True)
            _copy(source, draft, number)
            events = _checked(draft)
    begins = label_of(name).begins
    _prune([(one.number, path) for path, one in others.items() if one.begins == begins])
    return {"events": events, "path": str(name)}


def _copy(source: sqlite3.Connection, draft: Path, number: int) -> None:
    """Copy the meeting; the copy has marks of its own, and needs no file beside it, whatever the disk can do."""
    with closing(sqlite3.connect(draft, isolation_level=None)) as copy:
        for setting in ("locking_mode = EXCLUSIVE", "synchronous = OFF", "journal_mode = OFF"):
            copy.execute(f"PRAGMA {setting}").fetchone()
        source.backup(copy, pages=_PAGES_AT_ONCE, sleep=_BETWEEN_SECONDS)
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
        copy.execute(f"PRAGMA user_version = {number}")
        if copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'lineage'").fetchone():
            copy.execute("UPDATE lineage SET before = zeroblob(16), now = randomblob(16)")


def _checked(draft: Path) -> int:
    """Give how many events a copy has. Raises _Broken where they do not follow from each other."""
    with closing(sqlite3.connect(draft)) as copy:
        seq, head = 0, ""
        rows = copy.execute(f"SELECT {_COLUMNS}, hash FROM events ORDER BY seq")  # noqa: S608 - our own names
        for *values, stored in rows:
            row = EventRow(**dict(zip(EventRow.__slots__, values, strict=True)))
            try:
                follows = row.seq == seq + 1 and link(head, row) == stored
            except (TypeError, ValueError):  # a value of a type that is never written
                follows = False
            if not follows:
                raise _Broken
            seq, head = row.seq, stored
        if not seq or copy.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise _Broken
        return seq


def _free_name(folder: Path, file: Path) -> Path:
    """Give a name with the hour; where this second has a backup already, the next one is waited for."""
    while (name := folder / f"{stem_of(file)}-{time.strftime('%Y%m%d-%H%M%S')}{file.suffix}").exists():
        time.sleep(_BETWEEN_SECONDS)
    return name


def _named(folder: Path, file: Path) -> Iterator[Path]:
    """Give what is in a folder under the names of backups of this file."""
    pattern = re.compile(re.escape(stem_of(file)) + r"-\d{8}-\d{6}" + re.escape(file.suffix))
    return (entry for entry in folder.iterdir() if pattern.fullmatch(entry.name) and entry.is_file())


def _prune(others: list[tuple[int, Path]]) -> None:
    """Keep the last ones of this meeting besides the one that was just made."""
    for _, old in sorted(others)[: max(0, len(others) - KEPT + 1)]:
        old.unlink()


def label_of(path: Path) -> Label:
    """Read what a backup tells of itself; nothing where it cannot be read."""
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as copy:
        (number,) = copy.execute("PRAGMA user_version").fetchone()
        begins, title = copy.execute(_FIRST).fetchone() or ("", "")
        return Label(begins=str(begins), title=title or "", number=int(number))
    return Label()


def _remove_left_over(folder: Path) -> None:
    """Remove what a child left that was killed, and nothing of others in a folder that the user chose."""
    for left in folder.glob(".*.part*"):
        if not _DRAFT.fullmatch(left.name) or not left.is_file():
            continue
        if time.time() - left.stat().st_mtime > _LEFT_OVER_SECONDS:
            left.unlink()


if __name__ == "__main__":
    main(sys.argv[1:])
