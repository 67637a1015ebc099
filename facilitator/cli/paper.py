"""A past sitting on the command line: a sheet of who spoke when is read, shown, and entered as one act."""

import io
import sys
from contextlib import closing
from pathlib import Path

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import ONE_FILE, journal_of, say_aside, stated_on
from facilitator.core.paper_lines import PaperLine, rows_of, understood
from facilitator.core.parameters import find_item
from facilitator.core.participants.sheet import CellFault, ListBook
from facilitator.core.phones import named_seat
from facilitator.core.statements import Statement
from facilitator.exchange import json
from facilitator.exchange.sheets import MOST_BYTES, read_book, read_opened
from facilitator.seat import CHAIR, Seat


@click.command()
@ONE_FILE
@click.argument("sheet", metavar="SHEET")
@click.option("--session", type=int, metavar="N", help="In which session; default: that in which the item is planned.")
@click.option("--item", metavar="CODE", help="Under which item, where the sheet does not say.")
@click.option("--preview", is_flag=True, help="Say what is understood, and record nothing.")
@click.option("--json", "json_wanted", is_flag=True, help="Print JSON.")
@click.option("--at", metavar="TIME", help="When it is entered; default: now.")
@click.option("--seat", default=CHAIR, metavar="NAME", help="Who acts; default: chair.")
def paper(
    file: str,
    sheet: str,
    *,
    session: int | None,
    item: str | None,
    preview: bool,
    json_wanted: bool,
    at: str | None,
    seat: str,
) -> None:
    """Enter a past sitting from a sheet, CSV or XLSX ('-' reads CSV from standard input): time, end or duration, who.

    Nothing is recorded unless every line is right.
    """
    book = _book(sheet)
    with closing(journal_of(file)) as journal:
        acting = Seat(journal, named_seat(seat.strip() or CHAIR))
        when = None if at is None else stated_on(acting, at)
        rows, faults = rows_of(book)
        chosen = None if item is None else find_item(acting.meeting, item)
        lines = understood(acting.meeting, rows, now=when or acting.now(), item=chosen, session=session)
        wrong = (*faults, *(fault for line in lines for fault in line.faults))
        if not (wrong or preview):
            acting.act_together([line.command for line in lines if line.command is not None], at=when)
    if json_wanted:
        print_done(json.as_text(_as_json(lines, wrong)))
    elif preview or not wrong:
        print_done("\n".join(f"{line.place.words}: {line.words}" for line in lines if line.command is not None))
    if preview and json_wanted:
        return
    for fault in wrong:
        say_aside(fault.words)
    if wrong and not preview:
        raise click.ClickException("Nothing was recorded. Put these lines right, then enter the sheet again.")


def _book(sheet: str) -> ListBook:
    if sheet == "-" and sys.stdin is not None:
        return read_opened("-", io.BytesIO(sys.stdin.buffer.read(MOST_BYTES + 1)))
    return read_book(Path(sheet))


def _as_json(lines: tuple[PaperLine, ...], wrong: tuple[CellFault, ...]) -> dict[str, object]:
    return {"lines": [_line(line, line.statement) for line in lines if line.statement], "faults": [*map(_fault, wrong)]}


def _line(line: PaperLine, said: Statement) -> dict[str, object]:
    return {
        "sheet": line.place.sheet,
        "row": line.place.row,
        "words": line.words,
        "item": said.item,
        "who": said.who,
        "capacity": said.capacity.value,
        "kind": said.kind.value,
        "begin": said.begin.isoformat() if said.begin else None,
        "end": said.end.isoformat() if said.end else None,
        "on_behalf_of": said.on_behalf_of,
        "request": said.request,
        "gist": said.gist,
    }


def _fault(fault: CellFault) -> dict[str, object]:
    place = fault.place
    return {"sheet": place.sheet, "row": place.row, "column": place.column, "sentence": fault.sentence}
