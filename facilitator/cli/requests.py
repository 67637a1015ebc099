"""Requests in advance on the command line: an e-mail or a table is understood, shown, and taken over as one act."""

import sys
from contextlib import closing
from pathlib import Path

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import ONE_FILE, journal_of, say_aside
from facilitator.core.advance.preview import previewed
from facilitator.core.advance.understanding import understand_requests
from facilitator.core.advance.understood import LEAVE_OUT, AdvanceChoices, AdvanceText
from facilitator.core.ids import Refused
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import find_delegation, find_item
from facilitator.core.phones import named_seat
from facilitator.exchange import json
from facilitator.exchange.advance_lists import advance_of, read_advance
from facilitator.exchange.advance_understood import open_lines, requests_as_json, requests_as_lines
from facilitator.exchange.sheets import MOST_BYTES
from facilitator.seat import CHAIR, Seat


@click.command()
@ONE_FILE
@click.argument("source", metavar="LIST|-")
@click.option("--item", metavar="CODE", help="Under which item those wait that name none; default: the open one.")
@click.option("--preview", is_flag=True, help="Say what is understood, and record nothing.")
@click.option("--json", "json_wanted", is_flag=True, help="Print JSON.")
@click.option(
    "--who", "answers", multiple=True, metavar="LINE=CODE|none", help="Whom a line means, or that it is left out."
)
@click.option("--seat", default=CHAIR, metavar="NAME", help="Who acts; default: chair.")
def requests(
    file: str, source: str, *, item: str | None, preview: bool, json_wanted: bool, answers: tuple[str, ...], seat: str
) -> None:
    """Take requests for the floor from an e-mail, a table or a text; '-' reads standard input."""
    with closing(journal_of(file)) as journal:
        acting = Seat(journal, named_seat(seat.strip() or CHAIR))
        meeting, now = acting.meeting, acting.now()
        chosen = find_item(meeting, item) if item is not None else None
        choices = AdvanceChoices(item=chosen, answers=dict(_answer(meeting, words) for words in answers))
        understood = understand_requests(_handed(source), meeting, choices)
        if chosen is None and meeting.open_item is None and not preview:
            raise Refused("No item is open. Name one with --item.")
        previews = tuple(previewed(meeting, understood, chosen, now=now))
        if not preview:
            acting.take_advance_list(understood, item=chosen)
    if json_wanted:
        print_done(json.as_text(requests_as_json(meeting, understood, previews, chosen)))
        return
    lines = list(requests_as_lines(meeting, understood, previews))
    if preview:
        print_done("\n".join(lines) or "Nothing was found that asks for the floor.")
        return
    left = list(open_lines(meeting, understood))
    print_done("\n".join(line for line in lines if line not in left))
    for line in left:
        say_aside(line)


def _handed(source: str) -> AdvanceText:
    if source == "-":
        if sys.stdin is None:
            raise Refused("There is no standard input. Give the path of a list, or let another program write to it.")
        return advance_of("standard input", sys.stdin.buffer.read(MOST_BYTES + 1))
    return read_advance(Path(source))


def _answer(meeting: Meeting, words: str) -> tuple[str, str]:
    line, _, said = words.rpartition("=")
    if not line.strip() or not said.strip():
        raise click.UsageError(f"--who {words}: write LINE=CODE, or LINE=none to leave it out.")
    answer = said.strip()
    return line.strip(), LEAVE_OUT if answer.casefold() == LEAVE_OUT else str(find_delegation(meeting, answer))
