"""The real order of the clearance item at the intersessional meeting of 2022, out of requests that arrive otherwise.

`tests/data/speaking-order-2022.csv` is the order as it was published; its headings are the classes of that day.
"""

import csv
import random
from pathlib import Path

import pytest

from facilitator.core.order import class_of
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.speakers import Capacity
from tests.room import CATEGORIES, NAMES, Room, definition

PUBLISHED = Path(__file__).parents[1] / "data" / "speaking-order-2022.csv"
CODES = {name: code for code, name in NAMES.items()} | {
    "UNMAS": "UNMAS", "Maat": "MAAT", "Mine Action Review": "MAR-ORG",
    "Sweden for the Analysis Group": "SWE", "Sweden on behalf of the coordinators, Guyana and Sweden": "SWE",
}  # fmt: skip
OPTIONS = {
    "coordinator": "--capacity coordinator --joint GUY",
    "Presentation of an Article 4 extension request": "--capacity presenter",
    "Sweden for the Analysis Group": "--capacity guest --on-behalf-of 'the Analysis Group'",
}


def published() -> list[tuple[str, str, str]]:
    """Read the order as (heading, code, options)."""
    rows, heading = [], "coordinator"
    with PUBLISHED.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["kind"] == "segment_heading":
                heading = row["text"]
            else:
                options = OPTIONS.get(row["text"]) or OPTIONS.get(heading, "")
                rows.append((heading, CODES[row["text"]], options))
    return rows


def classes() -> tuple[PrecedenceClass, ...]:
    """Name the classes of 2022, by capacity and by named delegations."""
    named = {h: tuple(c for g, c, _ in published() if g == h) for h, _, _ in published()}
    made = [PrecedenceClass(name="coordinator", label="Coordinators", capacities=(Capacity.COORDINATOR,))]
    for place, heading in enumerate(list(named)[1:-1]):
        presents = heading == "Presentation of an Article 4 extension request"
        capacities = (Capacity.PRESENTER, Capacity.GUEST) if presents else ()
        delegations = () if presents else named[heading]
        made.append(
            PrecedenceClass(name=f"class-{place}", label=heading, capacities=capacities, delegations=delegations)
        )  # type: ignore[arg-type]
    return (*made, PrecedenceClass(name="others", label="Other delegations"))


def shuffled(seed: int) -> list[tuple[str, str, str]]:
    """Let the classes arrive mixed up, in each of them those who spoke first asked first."""
    rows = published()
    dice = random.Random(seed)
    queues = {h: [r for r in rows if r[0] == h] for h, _, _ in rows}
    arriving = []
    while any(queues.values()):
        arriving.append(queues[dice.choice([h for h, q in queues.items() if q])].pop(0))
    return arriving


@pytest.mark.parametrize("seed", range(20))
def test_the_published_order_comes_out_of_requests_that_arrive_in_another(seed: int) -> None:
    room = Room(definition(precedence=classes()), open_item=None)
    for _, code, options in shuffled(seed):
        room.does(f"request {code} --item c {options}")
    assert room.waiting() == [code for _, code, _ in published()]
    item = room.meeting.items["c"]  # type: ignore[index]
    labels = [class_of(room.meeting, item, r).label for r in item.waiting]
    assert labels[1:] == [heading for heading, _, _ in published()][1:]
    assert room.reason("DEU").startswith("States Parties with obligations")


def test_the_published_list_is_read_whole() -> None:
    assert len(published()) == 14
    assert len({h for h, _, _ in published()}) == 5
    assert CATEGORIES
