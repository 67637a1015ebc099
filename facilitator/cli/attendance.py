"""Attendance on the command line: a sign-in sheet is understood, shown, and taken over as one act."""

from contextlib import closing
from pathlib import Path

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import ONE_FILE, SEAT, journal_of, say_aside, seat_of
from facilitator.cli.participants import read_answer, read_mapping
from facilitator.core.participants.signing import read_sheet
from facilitator.core.participants.understood import ListChoices
from facilitator.exchange import json
from facilitator.exchange.participant_lists import directory
from facilitator.exchange.sheets import read_book
from facilitator.exchange.signed import as_json, as_lines, open_ends
from facilitator.seat import Seat


@click.command()
@ONE_FILE
@click.argument("source", metavar="SHEET", type=click.Path(path_type=Path))
@click.option("--session", type=int, metavar="N", help="The session of each row that names none itself.")
@click.option("--preview", is_flag=True, help="Say what is understood, and record nothing.")
@click.option("--json", "json_wanted", is_flag=True, help="Print JSON.")
@click.option(
    "--map", "columns", multiple=True, metavar="COLUMN=FIELD", help="What a column holds, by heading or letter."
)
@click.option("--who", "answers", multiple=True, metavar="NAME=CODE|none", help="Whom a name of the sheet means.")
@SEAT
def attendance(
    file: str,
    source: Path,
    *,
    session: int | None,
    preview: bool,
    json_wanted: bool,
    columns: tuple[str, ...],
    answers: tuple[str, ...],
    seat: str | None,
) -> None:
    """Take over a sign-in sheet, CSV or XLSX: who signed, for which session, when."""
    choices = ListChoices(
        columns=dict(read_mapping(words) for words in columns), answers=dict(read_answer(words) for words in answers)
    )
    with closing(journal_of(file)) as journal:
        acting = Seat(journal, seat_of(journal, seat))
        sheet = read_sheet(read_book(source), acting.meeting, directory(), choices, session=session)
        meeting = acting.meeting
        if not sheet.lines and not preview:
            raise click.ClickException("\n".join(open_ends(sheet)) or "Nobody signed the sheet.")
        if not preview:
            acting.take_sheet(sheet)
    if json_wanted:
        print_done(json.as_text(as_json(sheet, meeting)))
        return
    left = () if preview else tuple(open_ends(sheet))
    print_done("\n".join(line for line in as_lines(sheet, meeting) if line not in left))
    for line in left:
        say_aside(line)
