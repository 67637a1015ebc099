"""Definitions on the command line: the definition of a meeting written to a file that people read and edit."""

from pathlib import Path

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import read_file, say_aside
from facilitator.core.definition_now import definition_now
from facilitator.exchange.conflicts import conflicts_of
from facilitator.exchange.definition import load_definition
from facilitator.exchange.definition_writing import definition_as_toml
from facilitator.exchange.participant_lists import directory
from facilitator.exchange.roll_writing import roll_as_csv
from facilitator.files import write_new
from facilitator.storage.opening import is_address


@click.command()
@click.argument("source", metavar="FILE|NAME")
@click.option("--to", required=True, type=click.Path(path_type=Path), metavar="PATH.toml", help="What to write.")
def definition(source: str, *, to: Path) -> None:
    """Write the definition of a meeting, with all that was changed of its plan and rules since."""
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


def _write(path: Path, text: str) -> None:
    """Write a new file; what somebody may have edited is never replaced."""
    try:
        write_new(path, text.encode())
    except OSError as fault:
        raise click.ClickException(
            f"{path} cannot be written: {fault.strerror or fault}. Choose another folder or name."
        ) from fault
