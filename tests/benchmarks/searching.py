"""The search over 20,000 statements: the making of the index, one act more, and a hundred queries each,
beside SQLite's own search, all in processor time."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from facilitator.address import Address
from facilitator.core.ids import DelegationCode, StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.searching import read_query
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Aspect, KeyPoint, Statement
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage.search import SearchIndex
from tests.benchmarks.measuring import each, p99, processor
from tests.benchmarks.table import Row, at_most, shown

STATEMENTS, ROUNDS, LIMIT = 20_000, 100, 50
ALLOWED_MS = 10.0
START = datetime(2025, 4, 7, 8, 0, tzinfo=UTC)
SAID = (
    "clearance progress survey victims assistance stockpile destruction cooperation budget capacity risk education norm "
    "commitment reported thanked requested extension deadline contaminated areas land release universalization gender "
    "communities national authority donors transparency reports challenges partners training Présidence délégation año"
)
QUERIES = (
    "a", "c", "cl", "clearance", "clearance progress", '"land release"', "by:fra", "by:fra progress", "item:c", "t",
    "item:c clearance survey victims", "tag:gender", "tag:gender reported", "presidence", "france", "zzzz", "lap 19", "",
    "since:2025-04-08T10:00 until:2025-04-08T12:00 progress", '"progress survey"', "rep rep rep", "19", "until:2025-04-07T10:30 a",
)  # fmt: skip


def filled(meeting: Meeting, statements: int) -> Meeting:
    """Give a meeting with so many statements of thirty to sixty words."""
    chance = Random(7)
    codes = [d.code for d in meeting.roster.delegations]
    items = [i for i in meeting.items.values() if len(i.code) == 1]
    said: dict[str, list[Statement]] = {i.code: [] for i in items}
    for number in range(1, statements + 1):
        item = items[number * len(items) // (statements + 1)]
        begin = START + timedelta(seconds=8 * number)
        said[item.code].append(statement(chance, number, chance.choice(codes), begin, item.code))
    changed = {i.code: replace(i, statements=tuple(said[i.code])) for i in items}
    return replace(meeting, items={**meeting.items, **changed}, last_statement=statements)


def statement(chance: Random, number: int, who: DelegationCode, begin: datetime, item: str) -> Statement:
    """Make up a statement."""
    return Statement(
        id=StatementId(number),
        item=item,  # type: ignore[arg-type]
        who=who,
        capacity=Capacity.NATIONAL,
        kind=Kind.STATEMENT,
        begin=begin,
        end=begin + timedelta(seconds=7),
        gist=" ".join(chance.choices(SAID.split(" "), k=chance.randint(30, 60))),
        points=(KeyPoint(text="", lap=chance.randint(1, 50), aspect=chance.choice(list(Aspect))),),
        tags=("gender",) if chance.random() < 0.2 else (),
    )


def measured(index: SearchIndex, meeting: Meeting, seq: int, text: str, rounds: int) -> list[float]:
    """Give the processor time of each round of a query, from the typed text to the keys, in seconds."""

    def work() -> None:
        index.follow(meeting, seq)
        index.find(read_query(meeting, text), limit=LIMIT)

    return each(work, rounds)


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Make the index, and search."""
    statements, rounds = (200, 2) if short else (STATEMENTS, ROUNDS)
    with closing(make_meeting(Address.of(folder / "large.floor"), "ccm-im-2025")) as journal:
        meeting, seq = filled(Seat(journal).meeting, statements), 60_000
        index = SearchIndex.beside(journal)
        yield shown(
            f"index of {statements:,} statements made", 1e3 * processor(lambda: index.follow(meeting, seq)), "ms"
        )
        item = next(i for i in meeting.items.values() if i.statements)
        more = meeting.with_item(item.with_statement(replace(item.statements[0], gist="Changed.")))
        yield shown("one act more is indexed", 1e3 * processor(lambda: index.follow(more, seq + 1)), "ms")
        bare = 1e3 * p99(matched(more, rounds))
        every = {text: measured(index, more, seq + 1, text, rounds) for text in QUERIES}
        index.close()
    worst = max(every, key=lambda text: p99(every[text]))
    whole = 1e3 * p99([took for each in every.values() for took in each])
    beside = "one word in SQLite’s own index, p99"
    yield at_most(f"search, {len(QUERIES)} queries: p99", whole, "ms", ALLOWED_MS, beside=beside, limit=bare)
    yield shown(f"  the slowest, “{worst}”: p99", 1e3 * p99(every[worst]), "ms", beside=beside, limit=bare)


def matched(meeting: Meeting, rounds: int) -> list[float]:
    """Give the processor time that SQLite takes to find the first fifty of a word in the same texts."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE VIRTUAL TABLE said USING fts5(gist)")
        database.executemany("INSERT INTO said VALUES (?)", ((s.gist,) for s in meeting.statements()))
        query = "SELECT rowid FROM said WHERE said MATCH 'clearance' ORDER BY rowid DESC LIMIT ?"
        return each(lambda: database.execute(query, (LIMIT,)).fetchall(), rounds)
