"""Handing over: a folder with a copy of the meeting and its sheet for whoever carries on, and looking at one.

The note is an event of the journal and no file beside it, so that it is under the same hashes as all else, comes with
any copy, and the former file says, too, that it was handed over, when and by whom.
"""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path

from facilitator.address import Address
from facilitator.core.clock import local_time
from facilitator.core.commands import Command
from facilitator.core.handed_over import acts_since, last_of, words_of
from facilitator.core.languages import counted
from facilitator.core.minuting.variants import Variant
from facilitator.core.saying import refused, tr
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass
from facilitator.exchange.export import prepare, render, write_whole
from facilitator.exchange.forms import RecordChoice, Wanted
from facilitator.exchange.json import as_text
from facilitator.files import MEGABYTE, begun, read_bytes, write_new
from facilitator.seat import Seat
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.journal import Journal, StorageFault, Verdict
from facilitator.storage.opening import open_journal

SHEET = "hand-over"
FORMS_OF_SHEET = (".pdf", ".docx")
ENDING = ".floor"
LONGEST_TITLE = 200
"""In bytes: of a longer name of a meeting, the folder has as much as leaves room for the day."""
ROOM_OF_SHEET = 500_000
"""In bytes: more than the sheet takes in its forms together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A hand-over whose copy is saved in a folder that has no name yet; `finish` writes the sheet and names it."""

    folder: Path
    draft: Path
    sheet: Wanted
    told: dict[str, object]

    def finish(self) -> Path:
        """Write the sheet, name the folder, and give it. Raises StorageFault or ExportFault; then nothing is left."""
        try:
            for form in FORMS_OF_SHEET:
                write_whole(self.draft / f"{SHEET}{form}", render(self.sheet, form))
            with as_storage_faults(self.folder):
                write_new(self.draft / f"{SHEET}.json", f"{as_text(self.told)}\n".encode())
                self.draft.rename(self.folder)
        except BaseException:
            shutil.rmtree(self.draft, ignore_errors=True)
            raise
        return self.folder


def free_folder(address: Address, now: datetime, zone: str) -> Path:
    """Give the name of a folder beside the meeting that is not there yet, with the day."""
    day = f"{local_time(now, zone):%Y-%m-%d}"
    ends = (f" hand-over {day}{f' {n}' if n > 1 else ''}" for n in count(1))
    title = begun(address.title, LONGEST_TITLE)
    folders = (address.beside(end).with_name(f"{title}{end}") for end in ends)
    return next(folder for folder in folders if not folder.exists())


def hand_over(seat: Seat, folder: Path, note: str = "", language: str = "", *, at: datetime | None = None) -> Path:
    """Record that the meeting is handed over, and make the folder. Raises Refused, StorageFault or ExportFault."""
    try_room(seat.journal, folder)
    seat.act(Command(name="hand-over", arguments={"note": note}), at=at)
    return package(seat.trail, seat.journal, folder, language).finish()


def refuse_taken(folder: Path) -> None:
    """Raise Refused where a folder is there already, or could not be made, before anything is recorded."""
    above = folder.absolute().parent
    with as_storage_faults(folder):
        # a link that leads nowhere is in the way, too
        taken, parent = os.path.lexists(folder), above.is_dir()
    if taken:
        raise refused("“{name}” exists already and stays as it is. Choose another name.", name=folder.name)
    if not parent:
        raise refused("The folder {folder} does not exist; make it, or choose another.", folder=above)


def try_room(journal: Journal, folder: Path) -> None:
    """Raise Refused or StorageFault where the folder, its copy or a sheet cannot be made; nothing is recorded yet."""
    refuse_taken(folder)
    with _drafted(folder) as draft:
        journal.copy_to(Address.of(draft / f"{journal.address.title}{ENDING}"))
        with as_storage_faults(folder):
            write_new(draft / SHEET, bytes(ROOM_OF_SHEET))
    shutil.rmtree(draft, ignore_errors=True)


@contextmanager
def _drafted(folder: Path) -> Iterator[Path]:
    """Make a folder beside the one that is wanted, which goes again where what follows fails. Raises StorageFault."""
    draft = folder.with_name(f".{folder.name}.part")
    try:
        with as_storage_faults(folder):
            shutil.rmtree(draft, ignore_errors=True)
            draft.mkdir()
        yield draft
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise


def package(trail: Trail, journal: Journal, folder: Path, language: str = "") -> Package:
    """Save the copy in a folder beside the one that is wanted. Raises Refused or StorageFault; nothing is left then."""
    found = last_of(trail)
    if found is None:
        raise refused("The meeting was not handed over yet.")
    refuse_taken(folder)
    name = f"{journal.address.title}{ENDING}"
    with _drafted(folder) as draft:
        journal.copy_to(Address.of(draft / name))
        choice = RecordChoice(variant=Variant.HAND_OVER, language=language)
        head, now = journal.head(), trail.events[-1].at
        sheet = prepare(trail, choice, now=now, head=head)
    told: dict[str, object] = {
        "meeting": trail.meeting.definition.title,
        "copy": name,
        "former": journal.address.shown,
        "at": found.at.isoformat(),
        "seat": found.seat,
        "note": found.note,
        "events": trail.seq,
        "head": head,
    }
    return Package(folder=folder, draft=draft, sheet=sheet, told=told)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """What is found in a hand-over: the sentences, whether the copy is as it was, the words on the former file."""

    words: tuple[str, ...]
    verdict: Verdict
    former: str = ""


def look(where: Path, former: Path | None = None) -> TakenOver:
    """Look into a folder of a hand-over, or at a copy, and at the former file where it is there.

    Raises Refused where there is no copy, or StorageFault.
    """
    copy, told = _copy_in(where)
    head = str(told.get("head", "")) or None
    with closing(open_journal(Address.of(copy), tell=_silent)) as journal:
        trail, verdict = Trail(journal.read()), journal.verify(head)
    there = former or (Path(str(told["former"])) if told.get("former") else None)
    return TakenOver(words=words_of(trail), verdict=verdict, former=_former(trail, there, named=former is not None))


def _former(copy: Trail, former: Path | None, *, named: bool) -> str:
    """Say whether the file that was handed over was acted on since; a file that was `named` has to be there."""
    found = last_of(copy)
    if former is None or found is None:
        return ""
    try:
        with closing(open_journal(Address.of(former), tell=_silent)) as journal:
            there = Trail(journal.read())
    except StorageFault:
        if named:
            raise
        return tr("The former file {path} is not to be found from here.", path=former)
    if [one for one in there.events if one.seq <= found.seq] != [one for one in copy.events if one.seq <= found.seq]:
        return tr("{path} is not the file that was handed over: it holds something else.", path=former)
    since, here = acts_since(there, found), acts_since(copy, found)
    if not since:
        return tr("Nothing was recorded in the former file {path} since.", path=former)
    said = counted(
        since,
        tr("{n} act was recorded in the former file {path} since.", n=since, path=former),
        tr("{n} acts were recorded in the former file {path} since.", n=since, path=former),
    )
    then = (
        tr("Both files were carried on: agree on one, and enter in it what stands in the other only.")
        if here
        else tr("Carry on in that one, or ask for another hand-over.")
    )
    return f"{said} {then}"


def _copy_in(where: Path) -> tuple[Path, dict[str, object]]:
    if not where.is_dir():
        return where, {}
    try:
        told = json.loads(read_bytes(where / f"{SHEET}.json", MEGABYTE))
        name = told["copy"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        found = sorted(where.glob(f"*{ENDING}"))
        if len(found) != 1:
            raise refused("{folder} holds no hand-over: there is no copy of one meeting in it.", folder=where) from None
        return found[0], {}
    return where / Path(str(name)).name, told


def _silent(_: str) -> None:
    return None
