"""The key of programs that act, as it stands in a file."""

from pathlib import Path

from facilitator.core.saying import refused
from facilitator.files import opened_to_read

SHORTEST_KEY = 22
"""A key of 128 bits, as letters and digits."""


def key_in(file: Path) -> str:
    """Read the key of those who act. Raises Refused where it is too short to be one, StorageFault."""
    with opened_to_read(file) as source:
        key = source.read(4096).decode("utf-8", "replace").strip()
    if len(key) < SHORTEST_KEY:
        raise refused(
            "The key in {name} is shorter than {n} characters. Take a longer one.", name=file.name, n=SHORTEST_KEY
        )
    return key
