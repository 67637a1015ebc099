"""The child process that sets documents: typst adds a hundred megabytes to the process that loads it.

It reads one request as JSON from standard input and writes the pages, each behind its length, to standard output. It
runs as a file by itself, so it imports nothing of the program.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typst

TYPESET = "--typeset"
"""The word that makes a packed program the child; elsewhere Python runs this file."""
LENGTH = 8
"""Bytes before each page that say how long it is, the highest first."""


def main() -> None:
    """Answer the request on standard input."""
    for page in pages(json.load(sys.stdin.buffer)):
        sys.stdout.buffer.write(len(page).to_bytes(LENGTH, "big"))
        sys.stdout.buffer.write(page)


def pages(wanted: Mapping[str, str]) -> Iterator[bytes]:
    """Set a document: one PDF, or a PNG for each page where `dots` an inch are wanted."""
    import typst

    if wanted["dots"]:
        made = _compiler(wanted).compile(format="png", ppi=float(wanted["dots"]))
        yield from made if isinstance(made, list) else [made or b""]
        return
    at = int(wanted["made"])
    try:
        content = _compiler(wanted).compile(format="pdf", timestamp=at, pdf_standards=["ua-1"])
    except typst.TypstError:
        # what the standard does not allow is printed and tagged all the same, without the claim
        content = _compiler(wanted).compile(format="pdf", timestamp=at)
    yield content if isinstance(content, bytes) else b""


def _compiler(wanted: Mapping[str, str]) -> "typst.Compiler":
    """Make a compiler that reads nothing but fonts; it is good for one document, since it then forgets the source."""
    import typst

    folder = wanted["folder"]
    return typst.Compiler(
        input=wanted["source"].encode(),
        root=folder,
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[wanted["fonts"]]),
        sys_inputs={"record": wanted["record"]},
        package_path=folder,
        package_cache_path=folder,
    )


if __name__ == "__main__":
    main()
