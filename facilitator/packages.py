"""Packages: the texts that were received, in a folder for upload, named by the definition's pattern, with an index."""

from datetime import datetime
from pathlib import Path

from facilitator.core.ids import Refused
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.variants import Variant
from facilitator.core.saying import refused
from facilitator.core.trail import Trail
from facilitator.core.upload_names import INDEXES, for_upload
from facilitator.exchange.export import prepare
from facilitator.exchange.forms import RecordChoice
from facilitator.exchange.html import render_html
from facilitator.exchange.record import columns_of, names_of, rows_of
from facilitator.exchange.rows_of_record import DOCUMENTS, document_sheet
from facilitator.exchange.sheet import Shown
from facilitator.exchange.tables import render_table
from facilitator.files import OpenHere, Unfit, holds, read_bytes, write_whole
from facilitator.storage.documents import taken
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.filesystem import is_file
from facilitator.storage.journal import Journal

# what tells an index that was made here, and may be made anew, from a page of somebody else
_LARGEST_INDEX = 20_000_000
_OURS = "<!-- index of a package of texts -->\n"


def write_package(trail: Trail, journal: Journal, folder: Path, *, language: str = "") -> tuple[Path, ...]:
    """Write every received text and an index by item into a folder, and give the paths; a text there already is left.

    Nothing is written where a text is missing or was changed, or where a name is taken by something else; an earlier
    index is replaced. Raises Refused or StorageFault.
    """
    meeting = trail.meeting
    named = for_upload(meeting)
    if not named:
        raise refused("No text was received yet, so there is nothing to upload.")
    contents = {folder / one.file: taken(journal, one.document.sha256, one.document.words) for one in named}
    page, table = (folder / name for name in INDEXES)
    indexes = {page: _page(trail, language), table: _table(meeting, trail.events[-1].at)}
    _refuse_others(contents, indexes, folder)
    with as_storage_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
    for target, content in contents.items():
        with as_storage_faults(target):
            if not is_file(target):
                write_whole(target, content)
    for target, content in indexes.items():
        with as_storage_faults(target):
            write_whole(target, content)
    return (*contents, *indexes)


def _refuse_others(contents: dict[Path, bytes], indexes: dict[Path, bytes], folder: Path) -> None:
    """Raise Refused where a name is taken by something that is not this text, or no index of a package."""
    for target, content in (*contents.items(), *indexes.items()):
        with as_storage_faults(target):
            there = is_file(target)
        if there is None or (there and (_holds(target, content) or (target in indexes and _is_index(target)))):
            continue
        raise refused(
            "“{name}” exists already in {folder} and stays as it is. Choose another folder.",
            name=target.name,
            folder=folder,
        )


def _is_index(target: Path) -> bool:
    try:
        content = read_bytes(target, _LARGEST_INDEX)
    except Unfit:
        return False
    return content.endswith(_OURS.encode()) or content.startswith(",".join(names_of(DOCUMENTS)).encode("utf-8-sig"))


def _holds(file: Path, content: bytes) -> bool:
    try:
        return holds(file, content)
    except OpenHere as fault:
        raise Refused(str(fault)) from fault


def _page(trail: Trail, language: str) -> bytes:
    choice = RecordChoice(variant=Variant.TEXTS, language=language)
    return (render_html(prepare(trail, choice, now=trail.events[-1].at).minutes) + _OURS).encode()


def _table(meeting: Meeting, now: datetime) -> bytes:
    sheet = document_sheet(Shown(meeting=meeting, now=now, files=for_upload(meeting)))
    rows = [row for row in rows_of(meeting, sheet) if row["file"]]
    return render_table(columns_of(sheet), rows).encode("utf-8-sig")
