"""Free memory: what a program that runs for days has freed goes back to the system."""

import sys
from collections.abc import Callable
from functools import cache

EVERY_SECONDS = 60


def give_back() -> None:
    """Give back to the system what lies free between what is used; where its library of C cannot, nothing is done.

    The library of GNU keeps it, and takes more beside it: pages, pictures and lists that come and go with each act
    made a server a tenth larger in half an hour. It takes a few milliseconds.
    """
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    if sys.platform != "linux":
        return None
    import ctypes

    try:
        trim: Callable[[int], int] = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):  # another library than that of GNU
        return None
    return trim
