"""A glimpse of a meeting that is not opened: its events, read from a copy, so that file and log stay as they are."""

from functools import partial
from pathlib import Path

from facilitator.core.meeting import Recorded
from facilitator.core.saying import tr
from facilitator.files import beside, looked_at
from facilitator.storage import faults
from facilitator.storage.chain import walk
from facilitator.storage.contents import copied, read_contents
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.filesystem import is_file
from facilitator.storage.journal import FileMissing, StorageFault
from facilitator.storage.leftovers import read_file_at
from facilitator.storage.stored import in_order, recorded_of

LARGEST = 64_000_000
"""In bytes: what is larger is not copied for a glimpse."""


def glimpse_of_file(path: Path) -> tuple[Recorded, ...]:
    """Give the events of a file and of the log beside it; none where it is very large, or is written to meanwhile.

    Raises StorageFault: FileMissing where there is no file of this name, others where it cannot be read.
    """
    with as_storage_faults(path, reading=True):
        if not is_file(path):
            raise FileMissing(tr("There is no file “{name}” any more.", name=faults.short_name(path)))
        log = beside(path, "-wal")
        logged = log.stat().st_size if is_file(log) else 0
        if path.stat().st_size + logged > LARGEST:
            return ()
        with looked_at(path) as file, copied(partial(read_file_at, file), log if logged else None) as copy:
            contents = read_contents(copy)
    if contents is None:
        raise StorageFault(tr("“{name}” cannot be looked into.", name=faults.short_name(path)))
    if not walk(contents.rows).unchanged:
        return ()
    return tuple(recorded_of(row) for row in in_order(contents.rows, 0))
