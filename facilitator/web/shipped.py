"""Shipped: the files that pages ask for, and the version by which an open page knows that others came."""

import hashlib
from collections.abc import Mapping
from functools import cache

from facilitator import resources

FILES: Mapping[str, str] = {
    "page.js": "text/javascript; charset=utf-8",
    "ask.js": "text/javascript; charset=utf-8",
    "page.css": "text/css; charset=utf-8",
    "icon.svg": "image/svg+xml",
    **{f"Inter-{cut}.woff2": "font/woff2" for cut in ("Regular", "Medium", "SemiBold")},
}
"""The files by their names, with their types; nothing else is ever read from the disk for a browser."""


@cache
def content(name: str) -> bytes:
    """Give the content of one of the files."""
    return resources.content("web", name)


@cache
def _hash(name: str) -> str:
    return hashlib.sha256(content(name)).hexdigest()[:12]


def address(name: str) -> str:
    """Give the address of a file, which is another one when the file is."""
    return f"files/{name}?{_hash(name)}"


@cache
def version() -> str:
    """Give the version of all files together."""
    return hashlib.sha256("".join(map(_hash, FILES)).encode()).hexdigest()[:12]
