"""The link of the chain: how the hash of an event is made of the event and the hash before it.

The hash of a row is the SHA-256, in lower-case hex, of the previous row's hash (as ASCII; empty for the first row)
followed by the UTF-8 canonical JSON of an object with the keys act, at, body, kind, part, recorded, seat and seq:
keys sorted, no spaces, no ASCII escapes. `body` is in it as the text that is stored; `at` and `recorded` are integer
microseconds UTC. The column `meeting` is the address and not part of it.

It imports nearly nothing of the program, so that a child process that checks a copy starts at once.
"""

import hashlib
import json
from collections.abc import Callable

from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """One event as it is stored, without its hash and its address."""

    seq: int
    act: str
    part: int
    seat: str
    at: int
    recorded: int
    kind: str
    body: str


_COLUMNS = tuple(EventRow.__slots__)
# stands in no event
_ANOTHER = "\0another value\0"


def canonical(value: object) -> str:
    """Write JSON in the one form that is hashed: sorted keys, no spaces, no escapes, no NaN."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def link(previous: str, row: EventRow) -> str:
    """Give the hash of a row that follows the row with the hash `previous`."""
    values = {name: getattr(row, name) for name in _COLUMNS}
    return hashlib.sha256((previous + canonical(values)).encode()).hexdigest()


def link_with(previous: str, row: EventRow, column: str) -> Callable[[object], str]:
    """Give a function that gives the hash of a row with another value in one column, for whoever tries many."""
    values = {name: getattr(row, name) for name in _COLUMNS} | {column: _ANOTHER}
    before, _, after = canonical(values).partition(canonical(_ANOTHER))
    begun = hashlib.sha256((previous + before).encode())

    def made(value: object) -> str:
        hashed = begun.copy()
        hashed.update((canonical(value) + after).encode())
        return hashed.hexdigest()

    return made
