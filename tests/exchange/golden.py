"""Golden files: what an export looked like when somebody last looked at it. REWRITE_GOLDEN=1 writes them anew."""

import os
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def assert_as_before(name: str, text: str) -> None:
    """Compare an export with its golden file, to the byte; a new one is reviewed as a diff."""
    file = GOLDEN / name
    if os.environ.get("REWRITE_GOLDEN"):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(text.encode())
    assert text == file.read_bytes().decode(), f"{name} differs; if it is meant to, run again with REWRITE_GOLDEN=1"
