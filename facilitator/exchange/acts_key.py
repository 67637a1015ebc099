"""The key of programs that act, as it stands in a file."""

from pathlib import Path

from facilitator.core.saying import refused, tr
from facilitator.exchange.bad_file import read_text

SHORTEST_KEY = 22
"""A key of 128 bits, as letters and digits."""
MOST_BYTES = 10_000


def key_in(file: Path) -> str:
    """Read the key of those who act. Raises Refused where it is too short to be one, or BadFile."""
    key = read_text(file, tr("a file with the key of programs that act"), MOST_BYTES).strip()
    if len(key) < SHORTEST_KEY:
        raise refused(
            "The key in {name} is shorter than {n} characters. Take a longer one.", name=file.name, n=SHORTEST_KEY
        )
    return key
