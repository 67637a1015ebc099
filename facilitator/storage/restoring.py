"""Restoring: a copy is put in the place of a damaged or lost file, and nothing that lies there is destroyed.

By hand this takes three steps that are easily forgotten: to close the meeting everywhere, to move the old file away
with its log, and to copy. What lay there keeps its log under a name with the date, so it can still be opened.
"""

import os
from contextlib import closing, nullcontext
from datetime import datetime
from pathlib import Path

from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.files import COMPANIONS, beside, drafted, held_at, named_whole, place_of, same, take_permissions
from facilitator.storage import faults
from facilitator.storage.faults import as_storage_faults, short_name
from facilitator.storage.filesystem import is_file
from facilitator.storage.journal import Damaged, Locked, StorageFault, Tell
from facilitator.storage.leftovers import alone, dated_name, refuse_no_log
from facilitator.storage.sqlite import open_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """How many events the file has now, and where what lay there before is kept; empty where nothing lay there."""

    events: int
    aside: str


def restore(copy: Path, file: Path, now: datetime, *, tell: Tell | None = None) -> Restored:
    """Put a copy in the place of a file, which need not be there. Raises StorageFault; then all is as it was."""
    target = Path(os.path.realpath(file))
    with as_storage_faults(target):
        if same(copy, file):
            sentence = tr("“{name}” is the copy itself. Name the file in whose place it is to be put.", name=file)
            raise StorageFault(sentence)
        if not target.name:
            raise faults.not_ours(target)
        with drafted(target) as draft:
            return Restored(events=_copied(copy, draft, tell), aside=_exchanged(draft, target, now))


def _copied(copy: Path, draft: Path, tell: Tell | None) -> int:
    """Copy a meeting after a check of its hash chain, and give the number of its events."""
    with closing(open_file(copy, tell=tell)) as journal:
        verdict = journal.verify()
        if not verdict.unchanged:
            raise Damaged(
                tr(
                    "“{name}” cannot be put in place: {said} Choose another copy.",
                    name=short_name(copy),
                    said=verdict.sentence,
                )
            )
        journal.write_copy(draft)
        return verdict.events


def _exchanged(draft: Path, target: Path, now: datetime) -> str:
    """Give a draft the name of a file, while nobody has that open, and give where what lay there is kept."""
    place, found = place_of(target), is_file(target)
    if found is False:
        raise faults.not_ours(target)
    if place is not None and held_at(place) is not None:
        raise _in_use(target)
    refuse_no_log(target)
    with nullcontext() if found is None else alone(target, read_only=not os.access(target, os.W_OK)) as only:
        if found and only is None:
            raise _in_use(target)
        aside = dated_name(target, "set-aside", now)
        take_permissions(draft, target)
        moved = _moved(target, aside)
        try:
            named_whole(draft, target)
        except BaseException:
            for end in moved:
                beside(aside, end).rename(beside(target, end))
            raise
    return str(aside) if moved else ""


def _moved(target: Path, aside: Path) -> list[str]:
    """Rename a file and then its log or journal.

    The file goes first: left behind without its log it would open as if complete.
    """
    moved = []
    for end in COMPANIONS:
        if end == "-shm":
            beside(target, end).unlink(missing_ok=True)
        elif os.path.lexists(beside(target, end)):
            beside(target, end).rename(beside(aside, end))
            moved.append(end)
    return moved


def _in_use(path: Path) -> Locked:
    return Locked(
        tr("“{name}” is open in a program. Close the meeting there, then put the copy in place.", name=short_name(path))
    )
