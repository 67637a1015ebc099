"""Itself: the one door by which this program starts itself as a child, from a checkout, a wheel, or packed."""

import shutil
import sys
from pathlib import Path

from facilitator.places import NAME, packed


def command(*words: str) -> list[str]:
    """Give the command line that carries out words of this program in a process of its own."""
    return [sys.executable, *words] if packed() else [sys.executable, "-P", "-m", "facilitator", *words]


def for_a_menu() -> list[str]:
    """Give the command that starts the program from a menu: the one that was called, so that an update keeps it."""
    called = shutil.which(sys.argv[0]) if Path(sys.argv[0]).stem == NAME else None
    return [str(Path(called).absolute())] if called and not packed() else command()


def of_one_file(file: str, word: str) -> list[str]:
    """Give the command line of a child that runs one file of the program; packed, the word makes it that child."""
    # without -P, the folder of the file would stand first on the path, and its json.py before that of Python
    return command(word) if packed() else [sys.executable, "-P", str(Path(file))]
