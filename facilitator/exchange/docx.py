"""The minutes as DOCX: the template that the secretariat edits in Word, filled in; what was typed stays text."""

import os
import pickle
import subprocess
import sys
import zipfile
from pathlib import Path

from facilitator import itself, resources
from facilitator.core.ids import Told
from facilitator.core.minuting.document import Minutes
from facilitator.core.saying import tr
from facilitator.exchange import template_child
from facilitator.exchange.docx_filling import Unfilled, filled_in
from facilitator.exchange.word_packages import UNREADABLE, refuse_unsafe
from facilitator.files import read_bytes

MOST_BYTES = 20_000_000
MOST_SECONDS = 30
"""Of the processor, for what a template asks for."""
_PATIENCE = 4
"""How many times as long is waited, since others may have the processor meanwhile."""


class TemplateFault(Told):
    """The template cannot be filled in; the message says what is wrong with it."""


class FillingFailed(Exception):
    """The child ended by an error that no template explains: a bug."""


def render_docx(minutes: Minutes, template: Path | None = None) -> bytes:
    """Fill in the shipped template, or another. Raises TemplateFault where it is none or asks for what there is not."""
    if template is None:
        # it is whole, so whatever goes wrong with it is a bug and is reported as one
        return filled_in(resources.content("templates", "minutes.docx"), minutes)
    try:
        content = read_bytes(template, MOST_BYTES)
        refuse_unsafe(content)
        made = _in_a_child(content, minutes)
        # what is filled in may be markup as well
        refuse_unsafe(made)
    except (Unfilled, *UNREADABLE, OSError) as fault:
        reason = str(getattr(fault, "strerror", None) or fault).rstrip(".")
        if isinstance(fault, zipfile.BadZipFile):
            reason = tr("it is no document of Word (.docx)")
        raise TemplateFault(
            tr("The template {name} cannot be filled in: {fault}.", name=template.name, fault=reason)
        ) from fault
    return made


def _in_a_child(content: bytes, minutes: Minutes) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 - this program itself, and no word of a user
            itself.command(template_child.FILL_IN),
            input=pickle.dumps((content, minutes, MOST_SECONDS)),
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=False,
            timeout=_PATIENCE * MOST_SECONDS,
            # Windows would show a console
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        done = None
    if done is not None and done.returncode > 0 and b"MemoryError" not in done.stderr:
        raise FillingFailed(done.stderr.decode(errors="replace"))
    mark = done.stdout[:1] if done is not None and not done.returncode else b""
    if done is None or mark not in {template_child.GIVEN, template_child.REFUSED}:
        raise Unfilled(
            tr(
                "what it asks for takes more than {seconds} seconds, or more memory than a template is given",
                seconds=MOST_SECONDS,
            )
        )
    if mark == template_child.REFUSED:
        raise Unfilled(done.stdout[1:].decode())
    return done.stdout[1:]
