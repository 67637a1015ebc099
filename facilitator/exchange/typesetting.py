"""Typesetting: pages set by typst in a child process, from a shipped template and data that is never markup."""

import json
import signal
import subprocess
from collections.abc import Iterator
from datetime import datetime

from facilitator import itself, resources
from facilitator.core.ids import Refused
from facilitator.core.saying import refused
from facilitator.exchange import typst_child
from facilitator.private_folders import PrivateFolder

LAST_SECOND = 253_402_300_799
"""The end of the year 9999, which is the last that typst can write; the last microsecond of it is rounded up."""


class TypesettingFault(Exception):
    """The child gave no pages: a bug, or too little memory. The message is what it wrote before it ended."""


def set_pdf(template: str, record: object, *, made: datetime) -> bytes:
    """Set a PDF from a template and the values of its record; `made` is the instant (UTC) that it bears."""
    (content,) = _set(template, record, dots="", made=made)
    return content


def set_pictures(template: str, record: object, *, dots: float) -> Iterator[bytes]:
    """Set pages as PNG pictures, at a resolution in dots per inch."""
    yield from _set(template, record, dots=str(dots))


def _set(template: str, record: object, *, dots: str, made: datetime | None = None) -> tuple[bytes, ...]:
    try:
        return _set_by_child(template, record, dots=dots, made=made)
    except OSError as fault:
        # no room for the folder, no memory for a process
        raise _cannot(fault.strerror or str(fault)) from fault


def _cannot(reason: str) -> Refused:
    return refused(
        "The pages cannot be set: {reason}. Make room on the disk and in memory, then try again.", reason=reason
    )


def _set_by_child(template: str, record: object, *, dots: str, made: datetime | None) -> tuple[bytes, ...]:
    with PrivateFolder() as private:
        wanted = {
            "source": resources.text("templates", template),
            "record": json.dumps(record, ensure_ascii=False),
            "fonts": str(resources.path("fonts")),
            "folder": str(private.path),
            "dots": dots,
            "made": str(min(int(made.timestamp()), LAST_SECOND)) if made else "",
        }
        done = subprocess.run(  # noqa: S603 - this program itself, and no word of a user
            itself.of_one_file(typst_child.__file__, typst_child.TYPESET),
            input=json.dumps(wanted).encode(),
            capture_output=True,
            check=False,
            # Windows would show a console
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    if done.returncode < 0:
        raise _cannot(signal.strsignal(-done.returncode) or str(done.returncode))
    if done.returncode:
        raise TypesettingFault(done.stderr.decode(errors="replace"))
    return tuple(_apart(done.stdout))


def _apart(content: bytes) -> Iterator[bytes]:
    begin = 0
    while begin < len(content):
        end = begin + typst_child.LENGTH
        length = int.from_bytes(content[begin:end], "big")
        yield content[end : end + length]
        begin = end + length
