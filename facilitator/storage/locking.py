"""Locks on bytes of a file, as SQLite takes them on POSIX systems, to keep its other users out for a moment.

Windows has no such locks, and needs none: there an open file can be neither moved nor deleted.
"""

import errno
import sys
from typing import BinaryIO

if sys.platform != "win32":
    import fcntl


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
