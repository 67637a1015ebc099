"""What the disk under a file can do: whether it is a network share, and how a finished file gets its name."""

import errno
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.files import COMPANIONS, beside
from facilitator.storage.faults import exists

NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "ncpfs", "9p", "fuse.sshfs", "davfs"})


def is_network_share(path: Path, mounts: str | None = None) -> bool:
    """Say whether a file lies on a network share, where SQLite's write-ahead log does not work between machines."""
    # unlike Path.resolve, this stumbles over no circle of links
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

    `Path.is_file` says no where nobody may look, or nobody can just now, and not in every version of Python.
    """
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        # ValueError: a name that no file can have
        return None


@contextmanager
def drafted(target: Path) -> Iterator[Path]:
    """Give a free name beside the target, and leave nothing of that name behind."""
    draft = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}")
    try:
        yield draft
    finally:
        for end in COMPANIONS:
            beside(draft, end).unlink(missing_ok=True)


@contextmanager
def appearing_whole(target: Path) -> Iterator[Path]:
    """Give a name beside the target to write to; the file gets the target's name at the end, or leaves nothing behind.

    Raises TargetExists where the target, or what another database of that name left behind, is there already.
    """
    if not target.name:
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if any(beside(target, end).exists() for end in COMPANIONS) or target.is_symlink():
        raise exists(target)
    with drafted(target) as draft:
        yield draft
        named_whole(draft, target)


@contextmanager
def replacing_whole(target: Path, aside: Path | None = None) -> Iterator[Path]:
    """Give a name beside the target to write to, which takes the target's place at the end, or leaves nothing behind.

    What lies there is replaced, or gets the name `aside`.
    """
    with drafted(target) as draft:
        yield draft
        _to_disk(draft)
        if aside is not None:
            target.rename(aside)
        draft.replace(target)
        _settle(target.parent)


def named_whole(draft: Path, target: Path) -> None:
    """Give a draft its name without ever overwriting a file that appeared meanwhile."""
    try:
        os.link(draft, target)
    except FileExistsError:
        raise exists(target) from None
    except OSError as error:
        if error.errno not in {errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK}:
            raise
        target.open("xb").close()  # this disk knows no second names: claim the name first, then take its place
        draft.replace(target)
    _settle(target.parent)


def _settle(folder: Path) -> None:
    """Bring the folder's new entry to the disk."""
    if os.name == "posix":
        _to_disk(folder)


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
