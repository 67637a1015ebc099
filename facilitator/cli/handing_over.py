"""Handing a meeting over on the command line, and looking at what was handed over."""

from contextlib import closing
from pathlib import Path

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import ONE_FILE, SEAT, journal_of, seat_of, stated_on
from facilitator.core.languages import CODES
from facilitator.seat import Seat


@click.command("hand-over")
@ONE_FILE
@click.argument("folder", type=click.Path(path_type=Path), metavar="FOLDER")
@click.option("--note", default="", metavar="TEXT", help="What the next chair is to know.")
@click.option("--language", type=click.Choice(CODES), help="Of the sheet; default: the meeting's.")
@click.option("--at", metavar="TIME", help="When it happened; default: now.")
@SEAT
def hand_over(file: str, folder: Path, *, note: str, language: str | None, at: str | None, seat: str | None) -> None:
    """Hand a meeting over: make a folder with a copy, and with the sheet for the next chair or day."""
    from facilitator import handing_over
    from facilitator.exchange.export import ExportFault

    with closing(journal_of(file)) as journal:
        acting = Seat(journal, seat_of(journal, seat))
        when = None if at is None else stated_on(acting, at)
        try:
            made = handing_over.hand_over(acting, folder, note, language or "", at=when)
        except ExportFault as fault:
            raise click.ClickException(str(fault)) from fault
        head = journal.head()
    print_done(f"Handed over in {made}. The copy ends with the event of hash {head}.")


@click.command("take-over")
@click.argument("folder", type=click.Path(path_type=Path), metavar="FOLDER|COPY")
@click.argument("former", required=False, type=click.Path(path_type=Path), metavar="[FORMER]")
def take_over(folder: Path, former: Path | None) -> None:
    """Say what was handed over, whether the copy is unchanged, and whether the former file was carried on."""
    from facilitator import handing_over

    found = handing_over.look(folder, former)
    print_done("\n".join(found.words))
    if found.former:
        print_done(found.former)
    if not found.verdict.unchanged:
        raise click.ClickException(found.verdict.sentence)
    print_done(found.verdict.sentence)
