"""The command line: the door for scripts, stream decks and other programs, and the way to the desk."""

import gc
from collections.abc import Sequence
from typing import NoReturn

__all__ = ["main", "status"]


def main(words: Sequence[str] | None = None) -> NoReturn:
    """Run the program with the words of a command line and end with its exit code."""
    # loading makes a hundred thousand objects that stay: looking for garbage among them takes a tenth of a start
    gc.set_threshold(100_000, 10, 10)
    from facilitator.cli.program import main as run

    try:
        run(words)
    finally:
        # nor is anything of it looked through on the way out
        gc.freeze()


def status(words: Sequence[str]) -> int:
    """Carry out a command line and give its exit code."""
    from facilitator.cli.program import status as run

    return run(words)
