"""What stands in the events, damaged behind a chain that holds: values a meeting never had, events left out or mixed up."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from facilitator.storage.chain import EventRow, link
from facilitator.storage.codec import EVENT_OF_KIND, OLDER, decode
from facilitator.storage.journal import StorageFault

LARGE = (2**63 - 1, -(2**63), 2**53 + 1, 10**15, -1, 0, 1)
# how often a value that cannot be read is left in the file, each time one comes up
OUTRIGHT = 0.03


def forged(path: Path, rng: Random) -> None:
    """Write values that an event may have and a meeting never had, behind a chain that holds."""
    events = _read(path)
    for _ in range(rng.choice((1, 1, 3, 20, 100))):
        place = rng.randrange(len(events))
        events[place][6] = _forged_body(events[place][5], events[place][6], rng)
    _write(path, events)


def forged_definition(path: Path, rng: Random) -> None:
    """Do the same to the definition of the meeting only."""
    events = _read(path)
    for _ in range(rng.choice((1, 1, 3))):
        events[0][6] = _forged_body("meeting-defined", events[0][6], rng)
    _write(path, events)


def mixed_up(path: Path, rng: Random) -> None:
    """Leave events out, put them elsewhere, write them twice, or undo what is not there; the chain holds."""
    events = _read(path)
    for _ in range(rng.choice((1, 5, 40))):
        place, other = rng.randrange(len(events)), rng.randrange(len(events))
        match rng.randrange(6):
            case 0:
                del events[place]
            case 1:
                events.insert(other, events.pop(place))
            case 2:
                events.insert(other, [f"{events[place][0]}-{rng.random()}", *events[place][1:]])
            case 3:
                events[place][3] = rng.choice((events[other][3], *LARGE))
            case 4:
                kind = rng.choice((*EVENT_OF_KIND, *OLDER, "votes-counted", ""))
                events[place][5] = kind
            case 5:
                body = _dumped({"act": rng.choice((events[other][0], "nobody"))})
                events.insert(place, [f"undo-{rng.random()}", 0, "chair", events[place][3], events[place][4]])
                events[place] += [rng.choice(("act-undone", "act-redone")), body]
    _write(path, events)


def _read(path: Path) -> list[list[Any]]:
    with closing(sqlite3.connect(path)) as file:
        sql = "SELECT act, part, seat, at, recorded, kind, body FROM events ORDER BY seq"
        return [list(row) for row in file.execute(sql)]


def _write(path: Path, events: list[list[Any]]) -> None:
    """Write the events anew, in a chain that holds as far as it can be made."""
    with closing(sqlite3.connect(path)) as file, file:
        meeting = file.execute("SELECT meeting FROM events").fetchone()[0]
        file.execute("DELETE FROM events")
        head = ""
        for seq, (act, part, seat, at, recorded, kind, body) in enumerate(events, start=1):
            one = EventRow(seq=seq, act=act, part=part, seat=seat, at=at, recorded=recorded, kind=kind, body=body)
            head = link(head, one)
            values = (meeting, seq, act, part, seat, at, recorded, kind, body, head)
            file.execute(f"INSERT OR IGNORE INTO events VALUES ({', '.join('?' * 10)})", values)


def _forged_body(kind: str, text: str, rng: Random) -> str:
    """Change a value of a body; mostly to one that can still be read."""
    for _ in range(20):
        changed = _dumped(_with_one_changed(json.loads(text), rng, kind))
        try:
            decode(kind, changed)
        except StorageFault:
            if rng.random() < OUTRIGHT:
                return changed
        else:
            return changed
    return text


def _dumped(body: object) -> str:
    return json.dumps(body, sort_keys=True, separators=(",", ":"))


TEXTS = (
    "",
    " ",
    "zz",
    "FRA",
    "c",
    "\n",
    "\x00",
    "\u202e",
    "\udfff",
    "<b>&amp;",
    "x" * 5000,
    "é" * 300,
    "{name}",
    "%s",
    "=1+1",
)
TIMES = ("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2025-04-07T08:00:00Z", "1970-01-01T00:00:00Z")
NUMBERS = (*LARGE, 999, 2, 0.5, -0.5, 1e308, -1e308, 1e-300)


def _with_one_changed(value: object, rng: Random, name: str) -> object:
    """Change one value, or one below it."""
    if isinstance(value, dict) and value and rng.random() < 0.95:
        key = rng.choice(list(value))
        if rng.random() < 0.05:
            return {other: inner for other, inner in value.items() if other != key}
        return {**value, key: _with_one_changed(value[key], rng, key)}
    if isinstance(value, list) and value and rng.random() < 0.8:
        place = rng.randrange(len(value))
        changed = [*value]
        changed[place] = _with_one_changed(value[place], rng, name)
        return changed
    return _another(value, rng)


def _another(value: object, rng: Random) -> object:
    if rng.random() < 0.08:
        return rng.choice((None, True, [], {}, 7, "7", [None], {"a": 1}))
    match value:
        case bool():
            return not value
        case int() | float():
            return rng.choice((*NUMBERS, value + 1))
        case str() if value[:2].isdigit() and "T" in value:
            return rng.choice(TIMES)
        case str():
            return rng.choice(TEXTS)
        case list():
            return rng.choice(([], value * 2, list(reversed(value)), value * 50 if len(value) < 20 else value))
        case None:
            return rng.choice((*NUMBERS, *TEXTS, *TIMES))
        case _:
            return value
