"""Programmes of work on the command line: a document is understood, shown, and written as a definition to confirm."""

import sys
from pathlib import Path

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import say_aside
from facilitator.core.clock import is_zone
from facilitator.core.ids import Refused
from facilitator.core.participants.matching import KnownNames
from facilitator.core.preparing.beginnings import empty
from facilitator.core.preparing.prepared import finished
from facilitator.core.programme.proposing import proposed
from facilitator.core.programme.reading import read_rows
from facilitator.core.programme.rows import ProgrammeChoices, ProgrammeText, RowKind
from facilitator.exchange import json
from facilitator.exchange.conflicts import conflicts_of
from facilitator.exchange.definition_writing import definition_as_toml
from facilitator.exchange.participant_lists import directory
from facilitator.exchange.programme_documents import MOST_BYTES, programme_of, read_programme
from facilitator.exchange.programme_understood import programme_as_json, programme_as_lines
from facilitator.files import write_new


@click.command()
@click.argument("source", metavar="DOCUMENT|-")
@click.option("--preview", is_flag=True, help="Say what is understood; this is what is done without --to.")
@click.option("--json", "json_wanted", is_flag=True, help="Print JSON.")
@click.option("--to", type=click.Path(path_type=Path), metavar="PATH.toml", help="Write the proposed definition.")
@click.option("--zone", default="Europe/Zurich", metavar="ZONE", help="Default: Europe/Zurich.")
@click.option("--year", type=click.IntRange(1900, 9998), metavar="YEAR", help="The year, where none is named.")
@click.option("--row", "rows", multiple=True, metavar="LINE=KIND", help="What a row is, such as 12=item or 7=nothing.")
def programme(
    source: str,
    *,
    preview: bool,
    json_wanted: bool,
    to: Path | None,
    zone: str,
    year: int | None,
    rows: tuple[str, ...],
) -> None:
    """Read a programme of work, Word or text, and propose days, hours and an agenda; '-' reads standard input."""
    if to is not None and to.suffix.lower() != ".toml":
        raise click.UsageError(f"--to {to}: a definition is written to a .toml file.")
    if to is not None and preview:
        raise click.UsageError("--preview writes nothing: leave out --to, or --preview.")
    handed = _handed(source)
    choices = ProgrammeChoices(kinds=dict(map(_row, rows)), year=year)
    read = read_rows(handed, KnownNames(directory().delegations), choices)
    prepared = proposed(read, empty(_zone(zone), "en"))
    made = finished(prepared.definition)
    if json_wanted:
        print_done(json.as_text(programme_as_json(handed.source, read, made)))
    elif to is None:
        print_done("\n".join(programme_as_lines(read, made)) or "Nothing was found in the document.")
    if to is None:
        return
    if not made.items:
        raise click.ClickException("No item was found, so nothing was written. --row LINE=item names one.")
    try:
        write_new(to, definition_as_toml(prepared.finished).encode())
    except OSError as fault:
        raise click.ClickException(
            f"{to} cannot be written: {fault.strerror or fault}. Choose another name."
        ) from fault
    if not json_wanted:
        print_done(f"Wrote {len(made.sessions)} sessions and {len(made.items)} items to {to}.")
    for conflict in conflicts_of(prepared.finished, {one.code for one in directory().delegations}):
        where = " ".join(str(step + 1) if isinstance(step, int) else step for step in conflict.where)
        say_aside(f"Before a meeting is made of it, settle {where}: {conflict.sentence}")


def _handed(source: str) -> ProgrammeText:
    if source != "-":
        return read_programme(Path(source))
    if sys.stdin is None:
        raise Refused("There is no standard input. Give the path of a document, or let another program write to it.")
    return programme_of("standard input", sys.stdin.buffer.read(MOST_BYTES + 1))


def _row(words: str) -> tuple[int, RowKind]:
    line, _, said = words.partition("=")
    try:
        return int(line), RowKind(said.strip().lower())
    except ValueError:
        kinds = ", ".join(RowKind)
        raise click.UsageError(f"--row {words}: write LINE=KIND, the kind one of {kinds}.") from None


def _zone(zone: str) -> str:
    if not is_zone(zone):
        raise click.UsageError(f"--zone {zone}: there is no such time zone. Write one such as Europe/Zurich.")
    return zone
