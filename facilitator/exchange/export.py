"""Export: one call that writes the record of a meeting to a file, in the form given by its suffix."""

from datetime import datetime
from pathlib import Path

from facilitator import files
from facilitator.core.ids import Refused, Told
from facilitator.core.minutes import before_version, minutes, minutes_of_version, version_numbered
from facilitator.core.minuting.document import Minutes
from facilitator.core.minuting.kinds import Versions, kind_named
from facilitator.core.minuting.part import part
from facilitator.core.minuting.variants import Variant
from facilitator.core.saying import tr
from facilitator.core.trail import Trail
from facilitator.core.versions import Version
from facilitator.exchange.docx import TemplateFault
from facilitator.exchange.forms import FORMS, RecordChoice, Use, Wanted
from facilitator.exchange.table_choices import STATEMENTS

CIRCULATED = RecordChoice()


class ExportFault(Told):
    """An export that cannot be made; the message is a sentence that says why and what to do."""


def export(
    trail: Trail, path: Path, choice: RecordChoice = CIRCULATED, *, now: datetime | None = None, head: str = ""
) -> Minutes:
    """Write a record to a file, and give it; what was there under that name is replaced, and only by a whole file.

    `now` is the instant (UTC) up to which running statements are counted, by default that of the last act; `head` is
    the hash of the last recorded event.
    Raises ExportFault where the file cannot be written or the part does not exist; then nothing is left behind.
    """
    check_target(path)
    try:
        wanted = prepare(trail, choice, now=now or trail.events[-1].at, head=head)
    except Refused as refusal:
        raise ExportFault(str(refusal)) from refusal
    if choice.table and Use.ONE_TABLE not in FORMS[path.suffix.lower()].use:
        raise ExportFault(tr("Only a CSV file holds one table; choose a name that ends in .csv, or leave out --table."))
    write_whole(path, render(wanted, path.suffix))
    return wanted.minutes


def check_target(path: Path) -> None:
    """Raise ExportFault where a file of this name cannot be exported to."""
    if path.suffix.lower() not in FORMS:
        raise ExportFault(
            tr(
                "“{name}” cannot be exported: choose a name that ends in {endings}.",
                name=path.name,
                endings=" ".join(FORMS),
            )
        )
    try:
        if not path.parent.is_dir():
            raise ExportFault(tr("The folder {folder} does not exist; make it, or choose another.", folder=path.parent))
        if path.is_dir():
            raise ExportFault(tr("{path} is a folder; choose a file name.", path=path))
    except OSError as fault:
        raise _unwritable(path, fault) from fault


def prepare(trail: Trail, choice: RecordChoice = CIRCULATED, *, now: datetime, head: str = "") -> Wanted:
    """Compute from the trail what is exported, so that rendering needs nothing else. Raises Refused or ExportFault."""
    kind = kind_named(choice.variant)
    if choice.version is not None and kind.versions is not Versions.SINCE:
        if kind.versions is not Versions.OF or choice.item is not None or choice.session is not None:
            raise ExportFault(tr("A version is the whole circulated record; leave out --as, --item and --session."))
        return _of_version(trail, version_numbered(trail.meeting, choice.version), choice)
    record = minutes(
        trail,
        now=now,
        variant=choice.variant,
        language=choice.language or trail.meeting.definition.language,
        head=head,
        item=choice.item,
        session=choice.session,
        who=choice.who,
        order=choice.order,
        version=choice.version,
        texts=choice.texts,
        earlier=choice.earlier,
    )
    return Wanted(
        minutes=record,
        meeting=trail.meeting,
        part=part(trail.meeting, item=choice.item, session=choice.session),
        now=now,
        head=head,
        template=choice.template,
        earlier=choice.earlier,
        table=choice.table or ("list" if choice.variant == Variant.LIST else STATEMENTS),
    )


def _of_version(trail: Trail, version: Version, choice: RecordChoice) -> Wanted:
    record = minutes_of_version(trail, version, choice.language)
    meeting = before_version(trail, version).meeting
    return Wanted(
        minutes=record, meeting=meeting, part=meeting, now=version.at, head=version.head, template=choice.template
    )


def render(wanted: Wanted, suffix: str) -> bytes:
    """Render in the form of a suffix such as `.docx`. Raises ExportFault where a template does not fit, or the part."""
    try:
        return FORMS[suffix.lower()].render(wanted)
    except (TemplateFault, Refused) as fault:
        raise ExportFault(str(fault)) from fault


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all. Raises ExportFault with a sentence."""
    try:
        files.write_whole(path, content)
    except OSError as fault:
        raise _unwritable(path, fault) from fault


def _unwritable(path: Path, fault: OSError) -> ExportFault:
    reason = fault.strerror or str(fault)
    return ExportFault(
        tr("{path} cannot be written: {reason}. Choose another folder or name.", path=path, reason=reason)
    )
