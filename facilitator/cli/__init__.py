"""The command line: the door for scripts, stream decks and other programs, and the way to the desk."""

import gc
from collections.abc import Sequence
from typing import NoReturn

__all__ = ["main", "status"]


def main(words: Sequence[str] | None = None) -> NoReturn:
    """Run the program with the words of a command line and end with its exit code."""
    # loading makes a hundred thousand objects that stay: nothing is looked for among them, now or later
    gc.disable()
    from facilitator.cli.program import main as run

    gc.freeze()
    gc.enable()
    try:
        run(words)
    finally:
        # nor is anything of it looked through on the way out
        gc.freeze()


def status(words: Sequence[str]) -> int:
    """Carry out a command line and give its exit code."""
    from facilitator.cli.program import status as run

    return run(words)
