"""A reader: what is given bytes in the bench, what it is begun with, and which refusals are its own."""

import atexit
import io
import shutil
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from facilitator.core.commands import WrongUsage
from facilitator.core.ids import Refused
from facilitator.exchange.bad_file import BadFile

REFUSALS: tuple[type[Exception], ...] = (Refused, BadFile, WrongUsage)
CORPUS = Path(__file__).parent / "corpus"
MARK = b"--- "


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One reader: it answers, or raises one of its refusals. `most` is the length of the longest input, in bytes."""

    name: str
    read: Callable[[bytes], object]
    seeds: Callable[[], Iterable[bytes]] = tuple
    refusals: tuple[type[Exception], ...] = REFUSALS
    most: int = 40_000
    brief: bool = False
    """Its refusals are reasons that others put into a sentence, and shorten."""

    @property
    def folder(self) -> Path:
        """Give the folder of its inputs that are kept in the tree."""
        return CORPUS / self.name

    def inputs(self) -> list[bytes]:
        """Give what it is begun with: what the program ships or the tests make, and what is kept in the tree."""
        kept = sorted(self.folder.iterdir()) if self.folder.is_dir() else []
        return [*self.seeds(), *(path.read_bytes() for path in kept)]


def text(content: bytes) -> str:
    """Give bytes as somebody could type or paste them."""
    return content.decode("utf-8", errors="replace")


@cache
def scratch() -> Path:
    """Give a folder of this process for the inputs of readers that open a file."""
    folder = Path(mkdtemp(prefix="fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def in_file(name: str, content: bytes) -> Path:
    """Write an input to a file of that name."""
    path = scratch() / name
    path.write_bytes(content)
    return path


def packed(content: bytes, first: str, base: Mapping[str, bytes]) -> bytes:
    """Make an archive of an input: its parts by name behind lines `--- NAME`, the first by `first`, over those of `base`.

    So an input is the XML of one part mostly, and its changes are changes of XML and not of what is compressed.
    """
    parts = dict(base)
    name, lines = first, []
    for line in content.splitlines(keepends=True):
        if line.startswith(MARK) and len(line) < 100:
            parts[name] = b"".join(lines) or parts.get(name, b"")
            name, lines = text(line[len(MARK) :]).strip() or first, []
        else:
            lines.append(line)
    parts[name] = b"".join(lines) or parts.get(name, b"")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for named, part in parts.items():
            archive.writestr(named.replace("\0", "?")[:200], part)
    return out.getvalue()
