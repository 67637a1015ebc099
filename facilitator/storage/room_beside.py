"""The room of a meeting in a file: a small file beside it for each desk, held by a lock that ends with the desk."""

import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from io import FileIO
from pathlib import Path
from typing import BinaryIO

from facilitator.core.display import RoomShown
from facilitator.files import opened_to_read, take_permissions
from facilitator.storage.faults import as_storage_faults, locked
from facilitator.storage.locking import held_by_another, hold_whole
from facilitator.storage.room import read_shown

MOST_DESKS = 8
# what is written is always as long, so that a full disk has room for it once it had room for the first
LENGTH = 1024
_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class RoomBeside:
    """The room of a meeting in a file: a small file beside it for each desk, held by a lock that ends with the desk."""

    def __init__(self, path: Callable[[], Path]) -> None:
        self._path = path
        self._file: FileIO | None = None
        self._name = Path()
        self._known: tuple[Path, tuple[Path, ...]] = (Path(), ())

    def show(self, shown: RoomShown) -> None:
        """Write it into this desk's file, which is made at the first time."""
        with as_storage_faults(self._path()):
            if self._file is not None and self._name not in self._names():  # the meeting goes on under another name
                self.leave()
            file = self._file or self._made()
            words = json.dumps([time.time_ns(), shown.view, shown.message], ensure_ascii=False)
            file.seek(0)
            file.write(words.encode(errors="replace").ljust(LENGTH))

    def _made(self) -> FileIO:
        fault: OSError | None = None
        for name in self._names():
            try:
                handle = os.open(name, _OPEN, 0o600)
            except PermissionError as error:  # what somebody else has left, or a folder that may not be written to
                fault = error
                continue
            file = os.fdopen(handle, "r+b", buffering=0)  # one write is all of it
            if hold_whole(file) and _lies_under(file, name):
                take_permissions(name, self._path())
                self._file, self._name = file, name
                return file
            file.close()
        raise fault or locked(self._path())

    def leave(self) -> None:
        """Take this desk's file away; one that stays is held by nobody, and counts no more."""
        file, self._file = self._file, None
        if file is None:
            return
        with as_storage_faults(self._path()):
            if sys.platform == "win32":
                file.close()
            try:
                self._name.unlink(missing_ok=True)
            finally:
                file.close()

    def shown(self) -> RoomShown:
        """Read the files of all desks that hold theirs."""
        found = [one for name in self._names() if (one := _read(name)) is not None]
        return max(found, key=lambda one: one[0])[1] if found else RoomShown()

    def elsewhere(self) -> bool:
        """Say whether another desk holds a file of its own."""
        own = self._name if self._file is not None else None
        return any(name != own and _read(name) is not None for name in self._names())

    def _names(self) -> tuple[Path, ...]:
        """Give the names of the files, made once for each name of the meeting: whoever follows looks often."""
        path = self._path()
        if path != self._known[0]:
            self._known = path, tuple(path.with_name(f".{path.name}.room{n}") for n in range(1, MOST_DESKS + 1))
        return self._known[1]


def _lies_under(file: BinaryIO, name: Path) -> bool:
    """Say whether an open file is the one of this name, which its former holder may just have taken away."""
    if sys.platform == "win32":
        return True
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(file.fileno()), name.stat())
    return False


def _read(name: Path) -> tuple[int, RoomShown] | None:
    """Read what a desk has written, and when; None where there is none, or it has gone."""
    try:
        with opened_to_read(name) as file:
            if not held_by_another(file):
                return None
            told, view, message = json.loads(file.read(LENGTH))
            return int(told), read_shown(view, message)
    except (OSError, ValueError, TypeError, RecursionError):
        # nothing there, of another user, or just being written: it is looked at again in a moment
        return None
