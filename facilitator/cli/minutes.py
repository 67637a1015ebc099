"""The minutes on the command line: export, finalise, compare versions, hand out a copy, draft letters."""

from contextlib import closing
from pathlib import Path

import click

from facilitator.address import Address
from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import (
    ONE_FILE,
    SEAT,
    journal_of,
    read_file,
    read_journal,
    say_aside,
    seat_of,
    warn_of_break,
)
from facilitator.core.languages import CODES
from facilitator.core.letters import LetterChoice, LetterKind
from facilitator.core.minuting.difference import ChangeKind
from facilitator.core.minuting.document import Minutes
from facilitator.core.minuting.kinds import KINDS
from facilitator.core.minuting.variants import Variant
from facilitator.core.parameters import find_delegation, find_item
from facilitator.core.times import read_day
from facilitator.core.versions import Order
from facilitator.exchange import json
from facilitator.exchange.forms import FORMS, RecordChoice, not_in_pdf
from facilitator.exchange.rows import SHEETS
from facilitator.seat import Seat

_LANGUAGE = click.option("--language", type=click.Choice(CODES), help="Of the minutes; default: the meeting's.")
_ORDER = click.option(
    "--order",
    type=click.Choice([order.value for order in Order]),
    default=Order.SPEAKING.value,
    help="In which order statements stand.",
)


@click.command()
@ONE_FILE
@click.option("--to", required=True, type=click.Path(path_type=Path), metavar="PATH", help="The name says the form.")
@click.option(
    "--as",
    "variant",
    type=click.Choice([kind.name for kind in KINDS.values()]),
    default=Variant.CIRCULATED.value,
    help="Which kind of document.",
)
@click.option("--session", type=int, metavar="N", help="Only this session.")
@click.option("--item", metavar="CODE", help="Only this item.")
@click.option("--for", "who", metavar="WHO", help="The document of this delegation, where there is one for each.")
@_LANGUAGE
@_ORDER
@click.option("--template", type=click.Path(path_type=Path), metavar="PATH", help="A Word template of your own.")
@click.option("--version", type=int, metavar="N", help="This finalised version; or the one to correct.")
@click.option("--table", type=click.Choice(tuple(SHEETS)), help="Which table a CSV file holds; default: statements.")
@click.option("--texts", metavar="ADDRESS", help="Where texts are published, for links to them.")
def export(
    file: str,
    *,
    to: Path,
    variant: str,
    session: int | None,
    item: str | None,
    who: str | None,
    language: str | None,
    order: str,
    template: Path | None,
    version: int | None,
    table: str | None,
    texts: str | None,
) -> None:
    """Write the record to a file; XLSX has all tables, whatever record is chosen."""
    from facilitator.exchange.export import ExportFault
    from facilitator.exchange.export import export as write
    from facilitator.versions import export_version

    kept = version if variant == Variant.CIRCULATED and template is None else None
    if kept is not None and (item is not None or session is not None or table):
        raise click.ClickException("A version is the whole circulated record; leave out --item, --session and --table.")
    try:
        if kept is not None:
            with closing(journal_of(file)) as journal:
                export_version(Seat(journal), kept, to, language or "")
                warn_of_break(journal)
            return
        read = read_file(file, checked=True)
        choice = RecordChoice(
            variant=Variant(variant),
            language=language or "",
            order=Order(order),
            item=None if item is None else find_item(read.trail.meeting, item),
            session=session,
            who=None if who is None else find_delegation(read.trail.meeting, who),
            version=version,
            template=template,
            table=table or "",
            texts=texts,
        )
        record = write(read.trail, to, choice, now=read.now, head=read.head)
        if to.suffix.lower() == ".pdf":
            _say_what_is_not_in_the_pdf(record)
    except ExportFault as fault:
        raise click.ClickException(str(fault)) from fault


def _say_what_is_not_in_the_pdf(*records: Minutes) -> None:
    for sentence in dict.fromkeys(gap.sentence for record in records for gap in not_in_pdf(record)):
        say_aside(sentence)


@click.command()
@ONE_FILE
@_ORDER
@click.option("--despite", metavar="WHY", help="Why something may be missing.")
@SEAT
def finalise(file: str, *, seat: str | None, **arguments: str | None) -> None:
    """Make the record as it stands a version of the minutes, in all languages, and keep its Word and PDF files."""
    from facilitator.core.ids import Refused
    from facilitator.core.minutes import minutes_of_version, missing
    from facilitator.versions import finalise as make_final

    with closing(journal_of(file)) as journal:
        acting = Seat(journal, seat_of(journal, seat))
        known, lacking = len(acting.meeting.versions), missing(acting.meeting)
        try:
            version = make_final(acting, {**arguments, "order": Order(str(arguments["order"]))})
        except Refused as refusal:
            if not lacking or arguments["despite"]:
                raise
            for sentence in lacking:
                click.echo(sentence)
            raise click.ClickException(
                f"Missing: {len(lacking)}, as listed. Add it, or finalise all the same and say why with --despite WHY."
            ) from refusal
    if version.number == known:
        print_done(f"Nothing was recorded since version {version.number}, so it stays the last.")
        return
    _say_what_is_not_in_the_pdf(*(minutes_of_version(acting.trail, version, language) for language in CODES))
    print_done(f"Finalised version {version.number}: everything up to event {version.seq}, SHA-256 {version.sha256}.")


@click.command()
@ONE_FILE
@click.argument("before", type=int, metavar="VERSION")
@click.argument("after", type=int, required=False, metavar="[VERSION]")
@click.option("--published", is_flag=True, help="What the office changed in the file that it sent out last.")
@click.option("--language", type=click.Choice(CODES), help="In which language; default: the main one of the version.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def diff(file: str, before: int, after: int | None, *, published: bool, language: str | None, as_json: bool) -> None:
    """Show what changed between two versions of the minutes, since one, or in what was sent out of one."""
    from facilitator.versions import changes, changes_sent_out

    if published and after is not None:
        raise click.UsageError("What was sent out is compared with its own version; name one version.")
    with closing(journal_of(file)) as journal:
        read = read_journal(journal)
        found = (
            changes_sent_out(journal, read.trail, before, language or "")
            if published
            else changes(read.trail, before, after, now=read.now, language=language or "")
        )
    if as_json:
        rows = [
            {"how": c.how.value, "section": c.section, "number": c.number, "before": c.before, "after": c.after}
            for c in found
        ]
        click.echo(json.as_text(rows))
        return
    section = None
    for change in found:
        if change.section != section:
            section = change.section
            click.echo(section or ("What was sent out" if published else "Head of the record"))
        number = f"  {change.number}." if change.number is not None else "  "
        if change.number is not None and change.how is ChangeKind.ADDED:
            number = f"  after {change.number}:"
        click.echo(f"{number} {change.how.value}")
        for sign, text in (("-", change.before), ("+", change.after)):
            if text:
                click.echo("\n".join(f"    {sign} {line}" for line in text.splitlines()))
    if not found:
        click.echo("Nothing that is printed has changed.")


@click.command()
@ONE_FILE
@click.argument("to", type=click.Path(path_type=Path), metavar="TO")
def handout(file: str, *, to: Path) -> None:
    """Write a copy of the meeting to hand out: without earlier wordings, acts taken back and private notes."""
    from facilitator.versions import hand_out

    with closing(journal_of(file)) as journal:
        hand_out(read_journal(journal).trail, journal, Address.of(to))
    print_done(f"Wrote {to}, without revisions and private notes. It is a record of its own, with hashes of its own.")


@click.command()
@ONE_FILE
@click.argument("folder", type=click.Path(path_type=Path), metavar="FOLDER")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([kind.value for kind in LetterKind]),
    help="Only these; default: all.",
)
@click.option("--deadline", metavar="DAY", help="Until when an answer is asked for, as 2025-05-02.")
@click.option("--templates", type=click.Path(path_type=Path), metavar="FOLDER", help="Templates of your own.")
@click.option("--version", type=int, metavar="N", help="About this finalised version; default: as it stands.")
@click.option("--language", type=click.Choice(CODES), help="Where that of a delegation is not known.")
def letters(
    file: str,
    folder: Path,
    *,
    kinds: tuple[str, ...],
    deadline: str | None,
    templates: Path | None,
    version: int | None,
    language: str | None,
) -> None:
    """Write draft letters (.eml): confirm what was said, send the text that is owed, thanks."""
    from facilitator.exchange.export import ExportFault
    from facilitator.versions import write_letters

    read = read_file(file)
    choice = LetterChoice(
        kinds=tuple(LetterKind(kind) for kind in kinds) or tuple(LetterKind),
        deadline=read_day(deadline, near=read.now) if deadline is not None else None,
        version=version,
        language=language or "",
        templates=str(templates) if templates is not None else "",
    )
    try:
        count = write_letters(read.trail, folder, choice, now=read.now)
    except ExportFault as fault:
        raise click.ClickException(str(fault)) from fault
    print_done(f"Wrote {count} {'draft' if count == 1 else 'drafts'} into {folder}.")


@click.command()
@ONE_FILE
@click.argument("folder", type=click.Path(path_type=Path), metavar="FOLDER")
@click.option("--form", type=click.Choice(tuple(FORMS)), default=".docx", help="The form of the files.")
@_LANGUAGE
def digests(file: str, folder: Path, *, form: str, language: str | None) -> None:
    """Write the input to the progress report, a file for the coordinators of each item."""
    from facilitator.exchange.export import ExportFault
    from facilitator.versions import write_digests

    read = read_file(file)
    try:
        count = write_digests(read.trail, folder, form, language or "", now=read.now, head=read.head)
    except ExportFault as fault:
        raise click.ClickException(str(fault)) from fault
    files = "file" if count == 1 else "files"
    print_done(f"Wrote {count} {files} into {folder}." if count else "No item has coordinators or actions.")
