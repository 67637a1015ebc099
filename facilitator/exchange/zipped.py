"""Zipped files, such as Word and OpenDocument write: the same content gives the same bytes, whatever the clock says."""

import io
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNPACKED = "mimetype"
"""The part by whose name and content other programs know a file; it stands first and is not compressed."""


def zipped_alike(content: bytes) -> bytes:
    """Pack an archive anew, with no time of its own in it."""
    with ZipFile(io.BytesIO(content)) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()})


def zipped(parts: dict[str, bytes]) -> bytes:
    """Pack parts by their names, in their order."""
    out = io.BytesIO()
    with ZipFile(out, "w") as archive:
        for name, part in parts.items():
            entry = ZipInfo(name, _EARLIEST)
            entry.compress_type = ZIP_STORED if name == _UNPACKED else ZIP_DEFLATED
            archive.writestr(entry, part)
    return out.getvalue()
