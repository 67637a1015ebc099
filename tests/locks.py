"""The locks that a process holds on a meeting's file, as the system lists them."""

import os
from pathlib import Path

import pytest

TABLE = Path("/proc/locks")
MOST_READINGS = 50
on_linux = pytest.mark.skipif(not TABLE.exists(), reason="only Linux lists the locks of all processes")


def locks_on(path: Path, pid: int | None = None) -> list[str]:
    """Give the locks of a process, this one where none is named, on a file and on the index of its log."""
    # the table is given page by page: while others lock and unlock, a line may come twice or not at all
    found = _read(path, pid)
    for _ in range(MOST_READINGS):
        before, found = found, _read(path, pid)
        if found == before:
            return found
    raise AssertionError(f"the table of locks changes at each reading: {found}")


def _read(path: Path, pid: int | None) -> list[str]:
    inodes = {
        file.stat().st_ino: file.name for end in ("", "-shm") if (file := path.with_name(path.name + end)).exists()
    }
    found = []
    for line in TABLE.read_text(encoding="ascii").splitlines():
        _, *words = line.split()
        if words[0] != "POSIX" or int(words[3]) != (pid or os.getpid()):
            continue
        name = inodes.get(int(words[4].rpartition(":")[2]))
        if name is not None:
            found.append(f"{name} {words[2]} {words[5]}-{words[6]}")
    return sorted(found)
