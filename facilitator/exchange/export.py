"""Export: one call that writes the record of a meeting to a file, in the form its name asks for."""

import json
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from facilitator.core.ids import ItemCode, Refused
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Minutes, Variant
from facilitator.core.minuting.part import part
from facilitator.core.trail import Trail
from facilitator.exchange.docx import TemplateFault, render_docx
from facilitator.exchange.html import render_html
from facilitator.exchange.json import Json, log
from facilitator.exchange.markdown import render_markdown
from facilitator.exchange.tables import render_csv


class ExportFault(Exception):
    """An export that cannot be made; the message is a sentence that says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be exported: the trail, the instant, for whom, and which part."""

    trail: Trail
    now: datetime
    variant: str
    head: str
    item: ItemCode | None
    session: int | None

    def log(self) -> list[Json]:
        """Give the log of statements of the wanted part."""
        return log(part(self.trail.meeting, item=self.item, session=self.session), now=self.now)

    def minutes(self) -> Minutes:
        """Give the minutes of the wanted part, in the language of the meeting."""
        return minutes(
            self.trail,
            now=self.now,
            variant=self.variant,
            language=self.trail.meeting.definition.language,
            head=self.head,
            item=self.item,
            session=self.session,
        )


def _pdf(wanted: Wanted) -> bytes:
    # Qt is loaded for this form only: the others also work where its libraries are missing.
    from facilitator.exchange.pdf import render_pdf  # noqa: PLC0415

    return render_pdf(wanted.minutes())


EXPORTERS: dict[str, Callable[[Wanted], bytes]] = {
    ".docx": lambda wanted: render_docx(wanted.minutes()),
    ".pdf": _pdf,
    ".html": lambda wanted: render_html(wanted.minutes()).encode(),
    ".md": lambda wanted: render_markdown(wanted.minutes()).encode(),
    ".csv": lambda wanted: render_csv(wanted.log()).encode(),
    ".json": lambda wanted: (json.dumps(wanted.log(), ensure_ascii=False, indent=2) + "\n").encode(errors="replace"),
}


def export(
    trail: Trail,
    path: Path,
    *,
    variant: str = Variant.CIRCULATED,
    now: datetime | None = None,
    head: str = "",
    item: ItemCode | None = None,
    session: int | None = None,
) -> None:
    """Write the record to a file; what was there under that name is replaced, and only by a whole file.

    `now` is the instant (UTC) that running statements are counted up to, the last act where it is not given; `head` is
    the hash of the last recorded event.
    Raises ExportFault where the file cannot be written or the part does not exist; then nothing is left behind.
    """
    exporter = EXPORTERS.get(path.suffix.lower())
    if exporter is None:
        raise ExportFault(f"“{path.name}” cannot be exported: choose a name that ends in {' '.join(EXPORTERS)}.")
    if not path.parent.is_dir():
        raise ExportFault(f"The folder {path.parent} does not exist; make it, or choose another.")
    if path.is_dir():
        raise ExportFault(f"{path} is a folder; choose a file name.")
    instant = now or trail.events[-1].at
    wanted = Wanted(trail=trail, now=instant, variant=variant, head=head, item=item, session=session)
    try:
        content = exporter(wanted)
    except (Refused, TemplateFault) as fault:
        raise ExportFault(str(fault)) from fault
    _write_whole(path, content)


def _write_whole(path: Path, content: bytes) -> None:
    """Write beside the target and rename, so that nobody ever opens half a file."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        try:
            with beside.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise ExportFault(f"{path} cannot be written: {reason}. Choose another folder or name.") from fault
