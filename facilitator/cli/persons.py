"""Persons on the command line: what personal data a file holds."""

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import ONE_FILE, read_file
from facilitator.core.personal_data import KIND_WORDS, DataKind, delegation_words, personal_data
from facilitator.exchange import json


@click.command()
@ONE_FILE
@click.option("--json", "json_wanted", is_flag=True, help="Print JSON.")
def persons(file: str, *, json_wanted: bool) -> None:
    """Say what personal data a file holds: of whom, of which kind, in which events."""
    trail = read_file(file).trail
    found = personal_data([one.as_it_stands for one in trail.events])
    meeting = trail.meeting
    if json_wanted:
        rows = [
            {"kind": d.kind.value, "what": d.what, "delegation": d.delegation, "events": list(d.events)} for d in found
        ]
        until = meeting.persons_until.isoformat() if meeting.persons_until else None
        print_done(json.as_text({"data": rows, "keep_until": until, "without_persons": bool(meeting.without_persons)}))
        return
    lines = []
    for kind in DataKind:
        some = [one for one in found if one.kind is kind]
        if some:
            lines.append(f"{KIND_WORDS[kind]}: {len(some)}")
            for one in some:
                who = f" ({delegation_words(meeting, one.delegation)})" if one.delegation else ""
                lines.append(f"  {one.what}{who}: {_events(one.events)}")
    if meeting.persons_until is not None:
        lines.append(f"To be kept until {meeting.persons_until.isoformat()}.")
    lines.append(
        "Gists and other texts that were typed may name persons whom no field of their own holds; they are not searched"
        " for those here."
    )
    print_done("\n".join(lines))


def _events(numbers: tuple[int, ...]) -> str:
    shown = ", ".join(map(str, numbers[:8]))
    more = f" and {len(numbers) - 8} more" if len(numbers) > 8 else ""
    return f"event {shown}" if len(numbers) == 1 else f"events {shown}{more}"
