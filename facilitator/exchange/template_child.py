"""The child process that fills in a template of the user: what it says may go on for ever, or fill the memory.

It has little time and memory, and gives the document or the reason why there is none.
"""

import pickle
import sys
import time
from contextlib import suppress

from facilitator.exchange.docx_filling import Unfilled, filled_in

FILL_IN = "--fill-in"
"""The word that makes the program this child."""
MOST_MEGABYTES = 1500
MOST_OUT = 50_000_000
GIVEN, REFUSED = b"+", b"-"


def main() -> None:
    """Answer the request on standard input: the bytes of a template, the minutes, and the seconds that are allowed."""
    # it comes from the program that started this process
    content, minutes, seconds = pickle.load(sys.stdin.buffer)  # noqa: S301
    _limit(round(time.process_time()) + 1 + seconds)
    try:
        made = filled_in(content, minutes)
    except Unfilled as fault:
        sys.stdout.buffer.write(REFUSED + str(fault).encode("utf-8", "replace"))
        return
    if len(made) <= MOST_OUT:
        sys.stdout.buffer.write(GIVEN + made)


def _limit(seconds: int) -> None:
    """Limit time and memory, where the system can."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        most = MOST_MEGABYTES * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
