"""How much a benchmark does: what its figures are made from, what is asked for, or the least that runs all of its code."""

import sys


def amount(usual: int, short: int) -> tuple[int, bool]:
    """Read `[COUNT] [--short]` from the command line: how many, and whether only the code is tried, so figures do not count."""
    words = sys.argv[1:]
    if "--short" in words:
        return short, True
    return (int(words[0]) if words else usual), False
