"""Measure the opening of a long meeting: processor time to read and fold 1,000 and 20,000 events, and their ratio.

Run as `python -m tests.benchmarks.opening`; it ends with 1 where 20,000 events cost more than 25 times what 1,000 cost (linear
is 20), or more than 1.5 s. `--short` folds 200 and 1,000 once, for the code and not for the figures. `--before SECONDS SECONDS`
prints the figures of a version before beside them, as it measured them on the same machine.
"""

import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from facilitator.address import Address
from facilitator.core.commands import Command
from facilitator.core.ids import Refused
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage import sqlite

ALLOWED_SECONDS = 1.5
ALLOWED_RATIO = 25.0


def long_meeting(path: Path, events: int) -> None:
    """Record a meeting of many short statements, with gists, pauses, moves and some acts taken back."""
    made = make_meeting(Address.of(path), "ccm-im-2025")
    seat = Seat(made)
    at = seat.meeting.sessions[0].plan.start
    codes = [d.code for d in seat.meeting.roster.delegations]
    items = [i.code for i in seat.meeting.items.values() if len(i.code) == 1]
    number = 0

    def act(name: str, **arguments: object) -> None:
        nonlocal at
        at += timedelta(seconds=1)
        try:
            seat.act(Command(name=name, arguments=arguments), at=at)
        except Refused:
            return

    act("start-session", session=1)
    while seat.seq < events:
        item = items[number // 400 % len(items)]
        if seat.meeting.open_item != item:
            act("end")
            act("take-up", item=item)
        for _ in range(4):
            act("request", who=codes[number * 7 % len(codes)])
            number += 1
        for _ in range(4):
            act("give-floor")
            speaker = seat.meeting.speaker
            if speaker is not None:
                act("gist", statement=speaker.id, text="Reported on clearance, thanked donors.")
            act("pause")
            act("resume")
        act("end")
        if number % 200 == 0:
            act("undo")
            act("redo")
    made.close()


def opened(path: Path, times: int) -> float:
    """Give the least processor time of several openings, in seconds."""
    spent = []
    for _ in range(times):
        before = time.process_time()
        journal = sqlite.open_file(path)
        Seat(journal)
        spent.append(time.process_time() - before)
        journal.close()
    return min(spent)


def main(words: list[str]) -> int:
    short = "--short" in words
    small, large, times = (200, 1_000, 1) if short else (1_000, 20_000, 5)
    with tempfile.TemporaryDirectory() as folder:
        files = {count: Path(folder, f"{count}.floor") for count in (small, large)}
        for count, path in files.items():
            long_meeting(path, count)
        few, many = (opened(path, times) for path in files.values())
    ratio = many / few
    print(f"{small} events: {few:.3f} s; {large} events: {many:.3f} s; ratio {ratio:.1f}")
    if "--before" in words:
        before = [float(word) for word in words[words.index("--before") + 1 :][:2]]
        print(
            f"before: {before[0]:.3f} s; {before[1]:.3f} s; now {few / before[0]:.0%} and {many / before[1]:.0%} of it"
        )
    return 0 if short or (many <= ALLOWED_SECONDS and ratio <= ALLOWED_RATIO * large / small / 20) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
