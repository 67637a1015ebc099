"""Statistics on the command line: of one meeting, and who spoke for the first time since others."""

from pathlib import Path

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import ONE_FILE, read_file
from facilitator.core.ids import Refused
from facilitator.core.languages import CODES
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.variants import Variant
from facilitator.exchange.forms import RecordChoice
from facilitator.exchange.rows import STATISTICS


@click.command()
@ONE_FILE
@click.argument("others", nargs=-1, metavar="[OTHER.floor]…")
@click.option("--to", type=click.Path(path_type=Path), metavar="PATH", help="A file; default: shown here.")
@click.option("--session", type=int, metavar="N", help="Only this session.")
@click.option("--item", metavar="CODE", help="Only this item.")
@click.option("--language", type=click.Choice(CODES), help="Of the document; default: the meeting's.")
def statistics(
    file: str,
    others: tuple[str, ...],
    *,
    to: Path | None,
    session: int | None,
    item: str | None,
    language: str | None,
) -> None:
    """Add up who spoke by regional group, level and gender, and, with earlier meetings, who for the first time."""
    from facilitator.core.parameters import find_item
    from facilitator.exchange.export import ExportFault, prepare
    from facilitator.exchange.export import export as write
    from facilitator.exchange.markdown import render_markdown

    read = read_file(file)
    meeting = read.trail.meeting
    choice = RecordChoice(
        variant=Variant.STATISTICS,
        language=language or "",
        session=session,
        item=None if item is None else find_item(meeting, item),
        earlier=tuple(_earlier(meeting, other) for other in others),
        table=STATISTICS if to is not None and to.suffix.lower() == ".csv" else "",
    )
    if to is None:
        click.echo(render_markdown(prepare(read.trail, choice, now=read.now).minutes), nl=False)
        return
    try:
        write(read.trail, to, choice, now=read.now, head=read.head)
    except ExportFault as fault:
        raise click.ClickException(str(fault)) from fault
    print_done(f"Wrote {to}.")


def _earlier(meeting: Meeting, name: str) -> Meeting:
    """Read another meeting. Raises Refused where it is no earlier one."""
    other = read_file(name).trail.meeting
    if min(s.plan.start for s in other.sessions) >= min(s.plan.start for s in meeting.sessions):
        raise Refused(
            f"“{name}” is no earlier meeting, so it does not tell who speaks for the first time. Leave it out."
        )
    return other
