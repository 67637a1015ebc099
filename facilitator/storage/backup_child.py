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
from contextlib import closing, suppress
from pathlib import Path

from facilitator.storage.link import EventRow, link

BACK_UP = "--back-up"
"""The word that makes a packed program the child; elsewhere Python runs this module."""
KEPT = 5
PART = ".part"
_DRAFT = re.compile(r"\.\d+" + re.escape(PART) + r"(?:-wal|-shm|-journal)?")
_PAGES_AT_ONCE, _BETWEEN_SECONDS, _PATIENCE_SECONDS = 256, 0.005, 5.0
_LEFT_OVER_SECONDS = 3600.0
_COLUMNS = ", ".join(EventRow.__slots__)


def main(words: list[str]) -> None:
    """Make one backup of a file in a folder, and say in JSON what came of it."""
    file, folder = map(Path, words)
    with suppress(AttributeError, OSError):
        os.nice(10)
    print(json.dumps(_outcome(file, folder)))  # noqa: T201 - what the parent reads


def _outcome(file: Path, folder: Path) -> dict[str, object]:
    try:
        return _made(file, folder)
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
        draft = folder / f".{os.getpid()}{PART}"
        try:
            os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            _copy(source, draft)
            events = _checked(draft)
            if events is None:
                return {"broken": True}
            name = _named(draft, folder / f"{file.stem}-{time.strftime('%Y%m%d-%H%M%S')}{file.suffix}")
        finally:
            for left in folder.glob(f"{draft.name}*"):
                left.unlink()
    _prune(folder, file, name)
    return {"events": events, "path": str(name)}


def _copy(source: sqlite3.Connection, draft: Path) -> None:
    """Copy the meeting; the copy has marks of its own, and needs no file beside it, whatever the disk can do."""
    with closing(sqlite3.connect(draft, isolation_level=None)) as copy:
        for setting in ("locking_mode = EXCLUSIVE", "synchronous = OFF", "journal_mode = OFF"):
            copy.execute(f"PRAGMA {setting}").fetchone()
        source.backup(copy, pages=_PAGES_AT_ONCE, sleep=_BETWEEN_SECONDS)
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
        if copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'lineage'").fetchone():
            copy.execute("UPDATE lineage SET before = zeroblob(16), now = randomblob(16)")
    handle = os.open(draft, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _checked(draft: Path) -> int | None:
    """Give the number of events of a copy, None where they do not follow from each other."""
    with closing(sqlite3.connect(draft)) as copy:
        seq, head = 0, ""
        rows = copy.execute(f"SELECT {_COLUMNS}, hash FROM events ORDER BY seq")  # noqa: S608 - our own names
        for *values, stored in rows:
            row = EventRow(**dict(zip(EventRow.__slots__, values, strict=True)))
            try:
                if row.seq != seq + 1 or link(head, row) != stored:
                    return None
            except (TypeError, ValueError):  # a value of a type that is never written
                return None
            seq, head = row.seq, stored
        sound = copy.execute("PRAGMA quick_check").fetchone() == ("ok",)
        return seq if seq and sound else None


def _named(draft: Path, name: Path) -> Path:
    if name.exists():
        # this second has one already
        return name
    draft.rename(name)
    with suppress(OSError):
        handle = os.open(name.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    return name


def _prune(folder: Path, file: Path, ours: Path) -> None:
    """Keep the last ones of this meeting: each holds all that those before it hold."""
    pattern = re.compile(re.escape(file.stem) + r"-\d{8}-\d{6}" + re.escape(file.suffix))
    named = [entry for entry in folder.iterdir() if pattern.fullmatch(entry.name) and entry.is_file()]
    if len(named) <= KEPT:
        return
    begins, _ = _ends(ours)
    of_this = sorted((last, entry) for entry in named for first, last in [_ends(entry)] if first == begins)
    # by their events, since the clock may have been put back; the one that was just made stays in any case
    for _, old in of_this[:-KEPT]:
        if old.name != ours.name:
            old.unlink()


def _ends(path: Path) -> tuple[object, int]:
    """Give the hash of the first event, by which a meeting is told from another of its name, and the last number."""
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as copy:
        last = copy.execute("SELECT max(seq) FROM events").fetchone()[0]
        return copy.execute("SELECT hash FROM events WHERE seq = 1").fetchone(), int(last or 0)
    return None, 0


def _remove_left_over(folder: Path) -> None:
    """Remove what a child left that was killed, and nothing of others in a folder that the user chose."""
    for left in folder.glob(f".*{PART}*"):
        if not _DRAFT.fullmatch(left.name) or not left.is_file():
            continue
        if time.time() - left.stat().st_mtime > _LEFT_OVER_SECONDS:
            left.unlink()


if __name__ == "__main__":
    main(sys.argv[1:])
