"""What lies under a name: a file or none, on a disk of this machine or on a network share."""

import os
import stat
import sys
from pathlib import Path

NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "ncpfs", "9p", "fuse.sshfs", "davfs"})


def is_network_share(path: Path, mounts: str | None = None) -> bool:
    """Say whether a file lies on a network share, where SQLite's write-ahead log does not work between machines."""
    # not Path.resolve: that raises on a loop of symbolic links
    where = Path(os.path.realpath(path))
    if sys.platform == "win32":
        return str(where).startswith("\\\\")
    table = mounts if mounts is not None else _mounts()
    found = (line.split(" ") for line in table.splitlines())
    holding = [(entry[1].replace("\\040", " "), entry[2]) for entry in found if len(entry) > 2]
    inside = [(mount, kind) for mount, kind in holding if where.is_relative_to(mount)]
    return bool(inside) and max(inside, key=lambda entry: len(entry[0]))[1] in NETWORK


def _mounts() -> str:
    table = Path("/proc/self/mounts")
    return table.read_text(errors="replace") if table.exists() else ""


def is_file(path: Path) -> bool | None:
    """Say whether a name is that of a file, None where there is nothing. Raises OSError where that cannot be known.

    `Path.is_file` answers False also without permission or when the disk fails, depending on the version of Python.
    """
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        # ValueError: a name that no file can have
        return None
