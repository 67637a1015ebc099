"""Definitions on the command line: that of a meeting, written to a file that people edit, and taken over from it."""

from contextlib import closing
from pathlib import Path

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import journal_of, read_file, say_aside
from facilitator.core.acts.editing import outcome_of, said_of
from facilitator.core.definition_now import definition_now
from facilitator.core.edit_words import sentence_of
from facilitator.core.phones import named_seat
from facilitator.exchange import json
from facilitator.exchange.conflicts import conflicts_of
from facilitator.exchange.definition import load_definition
from facilitator.exchange.definition_writing import definition_as_toml
from facilitator.exchange.participant_lists import directory
from facilitator.exchange.roll_writing import roll_as_csv
from facilitator.files import write_new
from facilitator.seat import CHAIR, Seat
from facilitator.storage.opening import is_address


@click.command()
@click.argument("source", metavar="FILE|NAME")
@click.option("--to", type=click.Path(path_type=Path), metavar="PATH.toml", help="What to write.")
@click.option(
    "--from",
    "edited",
    type=click.Path(path_type=Path),
    metavar="EDITED.toml",
    help="Take over what was edited in this file, as one act.",
)
@click.option(
    "--began-from",
    "former",
    type=click.Path(path_type=Path),
    metavar="FORMER.toml",
    help="The file as it was before it was edited; what others changed since stays.",
)
@click.option("--preview", is_flag=True, help="With --from: say what would be changed, and record nothing.")
@click.option("--json", "json_wanted", is_flag=True, help="With --from: print JSON.")
@click.option("--seat", default=CHAIR, metavar="NAME", help="Who acts; default: chair.")
def definition(
    source: str,
    *,
    to: Path | None,
    edited: Path | None,
    former: Path | None,
    preview: bool,
    json_wanted: bool,
    seat: str,
) -> None:
    """Write the definition of a meeting as it stands, or take over what was edited in it."""
    if (to is None) == (edited is None):
        raise click.UsageError(
            "Say either --to PATH.toml, to write the definition, or --from EDITED.toml, to take one over."
        )
    if to is not None:
        _write_definition(source, to)
    elif edited is not None:
        _take_over(source, edited, former, preview=preview, json_wanted=json_wanted, seat=seat)


def _write_definition(source: str, to: Path) -> None:
    if to.suffix.lower() != ".toml":
        raise click.UsageError(f"--to {to}: a definition is written to a .toml file.")
    if is_address(source):
        meeting = read_file(source).trail.meeting
        made, roll = definition_now(meeting), meeting.roster.delegations
    else:
        made, roll = load_definition(source)
    listed = None if roll == directory().delegations else to.with_name(f"{to.stem}-participants.csv")
    if listed is not None:
        _write(listed, roll_as_csv(roll))
    _write(to, definition_as_toml(made, delegations=listed.name if listed else ""))
    beside = f", and its list of participants to {listed}" if listed else ""
    print_done(f"Wrote the definition of {made.name} to {to}{beside}.")
    for conflict in conflicts_of(made, {one.code for one in roll}):
        where = " ".join(str(step + 1) if isinstance(step, int) else step for step in conflict.where)
        say_aside(f"Before a meeting is made of it, settle {where}: {conflict.sentence}")


def _take_over(file: str, edited: Path, former: Path | None, *, preview: bool, json_wanted: bool, seat: str) -> None:
    """Make the changes of an edited definition in a meeting; what cannot be done now is said, all of it at once."""
    with closing(journal_of(file)) as journal:
        acting = Seat(journal, named_seat(seat.strip() or CHAIR))
        roll = acting.meeting.roster.delegations
        before, now = acting.meeting, definition_now(acting.meeting)
        # what the meeting runs with already is no fault of the file
        known = {fault.sentence for fault in conflicts_of(now, {one.code for one in roll})}
        wanted, _ = load_definition(edited, roll, let_pass=lambda fault: fault.sentence in known)
        began_from = now if former is None else load_definition(former, roll, let_pass=lambda _: True)[0]
        editing = outcome_of(before, began_from, wanted)
        if not preview:
            acting.edit(began_from, wanted)
    changes = [sentence_of(before, change) for change in editing.changes]
    if json_wanted:
        left = [{"change": sentence_of(before, one.change), "why": one.why} for one in editing.not_done]
        print_done(json.as_text({"changes": changes, "not_done": left}))
        return
    print_done("\n".join(changes) or "Nothing is changed.")
    for line in said_of(before, editing):
        say_aside(line)


def _write(path: Path, text: str) -> None:
    """Write a new file; what somebody may have edited is never replaced."""
    try:
        write_new(path, text.encode())
    except OSError as fault:
        raise click.ClickException(
            f"{path} cannot be written: {fault.strerror or fault}. Choose another folder or name."
        ) from fault
