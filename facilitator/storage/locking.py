"""Locks: on bytes of a file, as SQLite takes them on POSIX systems, and on a whole file by whoever has it open.

Windows has none of the first, and needs none: there an open file can be neither moved nor deleted.
"""

import errno
import sys
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# on Windows nobody else reads a byte that is locked, so it is one behind all that is written
_FAR = 1 << 30


def lock_bytes(file: BinaryIO, start: int, count: int) -> bool:
    """Lock bytes until the file is closed; False where another process has locked some of them."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, count, start)
    except OSError as error:
        if error.errno not in {errno.EAGAIN, errno.EACCES}:
            raise
        return False
    return True


def hold_whole(file: BinaryIO) -> bool:
    """Lock a file that is open to write until it is closed, against everybody; False where somebody holds it."""
    return _locked(file, shared=False)


def held_by_another(file: BinaryIO) -> bool:
    """Say whether somebody else, in this process or another, holds a file, see `hold_whole`."""
    return not _locked(file, shared=True)


def _locked(file: BinaryIO, *, shared: bool) -> bool:
    try:
        if sys.platform == "win32":
            file.seek(_FAR)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            # of the open file, not of the process: closing another descriptor of it drops nothing
            fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in {errno.EAGAIN, errno.EACCES, errno.EDEADLK}:
            raise
        file.seek(0)
        return False
    return True
