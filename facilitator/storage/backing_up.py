"""Backing up: rolling copies of a meeting beside its file, or in a folder of the user's, made by a child process."""

import errno
import json
import re
import sqlite3
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from facilitator.core.saying import noop, tr
from facilitator.core.values import dataclass
from facilitator.files import home
from facilitator.itself import of_one_file
from facilitator.storage import backup_child
from facilitator.storage.faults import short_name
from facilitator.storage.filesystem import is_file
from facilitator.storage.journal import StorageFault

PATIENCE_SECONDS = 120.0
_STAMP = re.compile(r"(?P<stem>.+)-(?P<stamp>\d{8}-\d{6})")


_DISK = noop("its disk cannot be read or written just now")
_ROOM = noop("there is no room left on the disk")
_RIGHT = noop("it may not be written to")
_GONE = noop("the folder is not there")
_BUSY = noop("the file is in use by another program")
_WHY: Mapping[tuple[str, object], str] = {
    **{("errno", code): _ROOM for code in (errno.ENOSPC, errno.EDQUOT)},
    **{("errno", code): _RIGHT for code in (errno.EACCES, errno.EPERM, errno.EROFS)},
    **{("errno", code): _GONE for code in (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO)},
    ("sqlite", sqlite3.SQLITE_FULL): _ROOM,
    ("sqlite", sqlite3.SQLITE_READONLY): _RIGHT,
    ("sqlite", sqlite3.SQLITE_BUSY): _BUSY,
    ("sqlite", sqlite3.SQLITE_LOCKED): _BUSY,
}


_LEFT: "list[subprocess.Popen[bytes]]" = []
"""Children that nobody waits for."""


class BackupFault(StorageFault):
    """A backup could not be made; the meeting itself is safe."""


class BackupChildFailed(Exception):
    """The child ended without an answer: a bug, or it was killed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup of a meeting: its file, whose copy it is, its label, and when it was made by the clock."""

    path: Path
    of: Path
    label: backup_child.Label
    made: datetime
    size: int


def folder_of(file: Path, folder: str) -> Path:
    """Give the folder of the backups of a file: in the one that the user named, or beside the file."""
    return (Path(folder) if folder else file.absolute().parent) / f"{backup_child.stem_of(file)}-backups"


def back_up(file: Path, folder: Path) -> Path:
    """Make a backup, and give its file. Raises BackupFault with a sentence, BackupChildFailed for a bug."""
    answer = _answer_of((str(file.absolute()), str(folder)))
    if "path" in answer:
        return Path(str(answer["path"]))
    raise BackupFault(_sentence(answer, folder))


def start_back_up(file: Path, folder: Path) -> None:
    """Let the child make a backup that nobody waits for, as when a meeting is closed."""
    _LEFT[:] = [child for child in _LEFT if child.poll() is None]
    _LEFT.append(_started((str(file.absolute()), str(folder)), output=subprocess.DEVNULL))


def backups_of(files: Iterable[Path], folders: Sequence[str]) -> tuple[Backup, ...]:
    """Give the backups of some meetings in some folders; what cannot be looked into is left out.

    Those of one folder follow each other, the last one that was made first. Of the folders, the one with the latest
    hour is the first.
    """
    where = dict.fromkeys((folder_of(file, folder), file) for file in files for folder in folders)
    found = [there for folder, file in where if (there := _in_folder(folder, file))]
    found.sort(key=lambda there: max(backup.made for backup in there), reverse=True)
    return tuple(backup for there in found for backup in there)


def _in_folder(folder: Path, file: Path) -> list[Backup]:
    with suppress(OSError, ValueError):
        found = (_backup(path, file) for path in folder.iterdir())
        backups = (backup for backup in found if backup is not None)
        return sorted(backups, key=lambda backup: (backup.label.number, backup.made, str(backup.path)), reverse=True)
    return []


def _backup(path: Path, file: Path) -> Backup | None:
    """Give a backup of a file by its name, or None; no name in the folder hides the others."""
    stamped = _STAMP.fullmatch(path.stem)
    if stamped is None or stamped["stem"] != backup_child.stem_of(file):
        return None
    try:
        made = datetime.strptime(stamped["stamp"], "%Y%m%d-%H%M%S").astimezone()
        if not is_file(path):
            return None
        label = backup_child.label_of(path)
        return Backup(path=path, of=file, label=label, made=made, size=path.stat().st_size)
    except (OSError, ValueError, OverflowError):
        return None


def _answer_of(words: tuple[str, ...]) -> dict[str, object]:
    child = _started(words, output=subprocess.PIPE)
    try:
        said, _ = child.communicate(timeout=PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        # one that waits for a lost disk may not even hear of it, and is not waited for
        child.kill()
        _LEFT.append(child)
        return {"slow": True}
    try:
        answer = json.loads(said)
    except ValueError:
        raise BackupChildFailed(child.returncode) from None
    return answer if isinstance(answer, dict) else {}


def _started(words: tuple[str, ...], *, output: int) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603 - this program itself
        [*of_one_file(backup_child.__file__, backup_child.BACK_UP), *words],
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.DEVNULL,
        cwd=home(),
        # Windows would show a console
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _sentence(answer: dict[str, object], folder: Path) -> str:
    if "broken" in answer:
        return tr(
            "No backup was made, since the file of the meeting is not as it was recorded; the backups that are there "
            "stay. “Verify the record…” says more."
        )
    why = next((_WHY[pair] for pair in answer.items() if pair in _WHY), _DISK)
    return tr(
        "No backup could be made in “{where}”: {why}. The meeting is safe in its own file.",
        where=short_name(folder.parent),
        why=tr(why),
    )
