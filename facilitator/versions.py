"""Versions: finalises the minutes, gives the files of a version, and makes the copy to hand out."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from facilitator.address import Address
from facilitator.core.commands import Command
from facilitator.core.handout import to_hand_out
from facilitator.core.ids import Refused
from facilitator.core.letters import LetterChoice
from facilitator.core.minutes import minutes, minutes_of_version, version_numbered
from facilitator.core.minuting.coordination import coordinated, digest_names
from facilitator.core.minuting.difference import Change, difference
from facilitator.core.minuting.variants import Variant
from facilitator.core.persons_kept import PersonsTakenOut
from facilitator.core.received_documents import named
from facilitator.core.saying import tr
from facilitator.core.trail import Trail
from facilitator.core.versions import Version
from facilitator.core.without_persons import without_persons
from facilitator.exchange.drafts import letters
from facilitator.exchange.export import ExportFault, check_target, export, prepare, render, write_whole
from facilitator.exchange.forms import FORMS, ExportForm, RecordChoice
from facilitator.seat import CHAIR, Seat, fresh_act
from facilitator.storage.documents import taken, taken_of_version
from facilitator.storage.journal import Draft, Journal
from facilitator.storage.opening import create_journal
from facilitator.storage.published import published_changes


def finalise(seat: Seat, arguments: dict[str, object]) -> Version:
    """Make the record as it stands the next version, in all languages. Raises Refused, StorageFault."""
    seat.act(Command(name="finalise", arguments=arguments))
    return version_numbered(seat.meeting, None)


def content_of_version(seat: Seat, number: int, form: ExportForm, language: str = "") -> bytes:
    """Give a file of a version in a language, by default its main one: as kept, else made now.

    Raises Refused where it was not made in the language, or a form that is not kept would come out otherwise; and
    ExportFault.
    """
    version = version_numbered(seat.meeting, number)
    wanted = language or version.language
    kept = taken_of_version(seat.journal, version, form.kind, wanted)
    if kept is not None:
        return kept
    choice = RecordChoice(version=version.number, language=wanted)
    return render(prepare(seat.trail, choice, now=version.at), form.suffix)


def export_version(seat: Seat, number: int, path: Path, language: str = "") -> None:
    """Write a version to a file. Raises Refused, or ExportFault with a sentence."""
    check_target(path)
    write_whole(path, content_of_version(seat, number, FORMS[path.suffix.lower()], language))


def changes(
    trail: Trail, before: int | None, after: int | None, *, now: datetime, language: str = ""
) -> tuple[Change, ...]:
    """Compare two versions, or a version with the record as it stands now, in a language of the first.

    Raises Refused where there is none, or it does not come out as it was finalised.
    """
    first = version_numbered(trail.meeting, before)
    wanted = language or first.language
    old = minutes_of_version(trail, first, wanted)
    if after is not None:
        return difference(old, minutes_of_version(trail, version_numbered(trail.meeting, after), wanted))
    return difference(old, minutes(trail, now=now, language=wanted, order=first.order))


def changes_sent_out(journal: Journal, trail: Trail, number: int, language: str = "") -> tuple[Change, ...]:
    """Compare the file that was sent out last of a version, in a language where one is given, with that version.

    Raises Refused where nothing was sent out, or it cannot be compared.
    """
    version = version_numbered(trail.meeting, number)
    sent = [file for file in version.published if language in ("", file.language)]
    if not sent:
        raise Refused(
            tr("Nothing that was sent out of version {number} is kept: “publish {number} FILE”.", number=number)
        )
    return published_changes(journal, version, sent[-1])


def hand_out(trail: Trail, journal: Journal, target: Address) -> None:
    """Write the copy to hand out, with the received documents. Raises StorageFault, or Refused where one is changed.

    Never overwrites a meeting.
    """
    drafts = [Draft(act=r.act, part=r.part, seat=r.seat, at=r.at, event=r.event) for r in to_hand_out(trail)]
    # read all documents before making the copy, so that a refused one leaves no half copy
    for_copy = {sha256: taken(journal, sha256, words) for sha256, words in named(d.event for d in drafts)}
    create_journal(target, drafts, for_copy.values()).close()


def write_without_persons(trail: Trail, journal: Journal, target: Address) -> PersonsTakenOut:
    """Write a copy without persons, with a chain of its own, and say what was taken out.

    Never overwrites a meeting. Raises StorageFault, or Refused where the meeting is such a copy already.
    """
    bare = without_persons([one.as_it_stands for one in trail.events], journal.head())
    drafts = [Draft(act=r.act, part=r.part, seat=r.seat, at=r.at, event=r.event) for r in bare.events]
    said = Draft(act=fresh_act(), part=0, seat=CHAIR, at=bare.events[-1].at, event=bare.taken_out)
    with closing(create_journal(target, [*drafts, said])):
        return bare.taken_out


def write_letters(trail: Trail, folder: Path, choice: LetterChoice, *, now: datetime) -> int:
    """Write the drafts of letters into a folder, and give how many; replaces earlier drafts.

    Raises ExportFault, BadFile where a template cannot be used, Refused where there is no such version.
    """
    every = tuple(letters(trail, now, choice))
    make_folder(folder)
    for letter in every:
        write_whole(folder / letter.name, letter.content)
    return len(every)


def write_digests(trail: Trail, folder: Path, suffix: str, language: str = "", *, now: datetime, head: str) -> int:
    """Write a file for the coordinators of each item that has some into a folder, and give how many.

    Raises ExportFault.
    """
    items = coordinated(trail.meeting)
    names = [folder / name for name in digest_names(items, suffix)]
    if names:
        make_folder(folder)
    for item, path in zip(items, names, strict=True):
        export(trail, path, RecordChoice(variant=Variant.DIGEST, language=language, item=item.code), now=now, head=head)
    return len(names)


def make_folder(folder: Path) -> None:
    """Make a folder where it is not there yet. Raises ExportFault."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise ExportFault(
            tr("The folder {folder} cannot be made: {reason}. Choose another.", folder=folder, reason=reason)
        ) from fault
