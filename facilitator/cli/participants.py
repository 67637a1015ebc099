"""New meetings and participants on the command line: a list is understood, shown, and taken over as one act."""

from contextlib import closing
from pathlib import Path

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import ONE_FILE, SEAT, asking, journal_of, say_aside, seat_of
from facilitator.core.delegations import Category
from facilitator.core.name_index import fold
from facilitator.core.participants.changes import changes_of
from facilitator.core.participants.fields import ListField
from facilitator.core.participants.understood import ListChoices, SaidOfName
from facilitator.exchange import json
from facilitator.exchange.participant_lists import read_list
from facilitator.exchange.understood import as_json, as_lines, open_ends
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage.opening import read_address


@click.command()
@ONE_FILE
@click.option("--from", "source", required=True, metavar="NAME|DEFINITION.toml", help="A shipped meeting or a file.")
@click.option(
    "--participants", "listed", type=click.Path(path_type=Path), metavar="LIST", help="The roll, CSV or XLSX."
)
def new(file: str, *, source: str, listed: Path | None) -> None:
    """Make a meeting from a definition."""
    address = read_address(file)
    made = asking(address, lambda: make_meeting(address, source, participants=listed, tell=say_aside))
    made.close()
    print_done(f"Made {address.shown if address.scheme else file} with the meeting {made.meeting}.")


@click.command()
@ONE_FILE
@click.argument("source", metavar="LIST", type=click.Path(path_type=Path))
@click.option("--preview", is_flag=True, help="Say what is understood, and record nothing.")
@click.option("--json", "json_wanted", is_flag=True, help="Print JSON.")
@click.option(
    "--map", "columns", multiple=True, metavar="COLUMN=FIELD", help="What a column holds, by heading or letter."
)
@click.option("--who", "answers", multiple=True, metavar="NAME=CODE|new|none", help="Whom a name of the list means.")
@click.option(
    "--others",
    type=click.Choice([c.value for c in Category]),
    metavar="CATEGORY",
    help="As what those come who are on no roll and of whom the list says no category.",
)
@click.option("--retire", is_flag=True, help="Take off the roll who is not on the list, nor named in the record.")
@SEAT
def participants(
    file: str,
    source: Path,
    *,
    preview: bool,
    json_wanted: bool,
    columns: tuple[str, ...],
    answers: tuple[str, ...],
    others: str | None,
    retire: bool,
    seat: str | None,
) -> None:
    """Import a list of participants, CSV or XLSX, into a meeting."""
    choices = ListChoices(
        columns=dict(read_mapping(words) for words in columns),
        answers=dict(read_answer(words) for words in answers),
        others=Category(others) if others else None,
    )
    with closing(journal_of(file)) as journal:
        acting = Seat(journal, seat_of(journal, seat))
        understood = read_list(source, acting.meeting.roster, choices)
        changes = changes_of(acting.meeting, understood, retire=retire)
        if not understood.entries:
            raise click.ClickException("\n".join(open_ends(understood)) or "There is nothing in the list.")
        if not preview:
            acting.import_participants(understood, retire=retire)
    if json_wanted:
        print_done(json.as_text(as_json(understood, changes)))
        return
    if preview:
        print_done("\n".join(as_lines(understood, changes)))
        return
    left = frozenset(open_ends(understood))
    print_done("\n".join(line for line in as_lines(understood, changes) if line not in left))
    for line in open_ends(understood):
        say_aside(line)


def read_mapping(words: str) -> tuple[str, ListField]:
    """Read what a column holds: COLUMN=FIELD. Raises UsageError."""
    column, _, said = words.rpartition("=")
    try:
        return column.strip(), ListField(said.strip().lower())
    except ValueError:
        known = ", ".join(ListField)
        raise click.UsageError(f"--map {words}: write COLUMN=FIELD, the field one of {known}.") from None


def read_answer(words: str) -> tuple[str, str]:
    """Read whom a name means: NAME=CODE, NAME=new or NAME=none. Raises UsageError."""
    name, _, said = words.rpartition("=")
    if not name.strip() or not said.strip():
        raise click.UsageError(f"--who {words}: write NAME=CODE, NAME=new or NAME=none.")
    answer = said.strip()
    return fold(name), answer.lower() if answer.lower() in set(SaidOfName) else answer.upper()
