"""The link of the chain: how the hash of an event is made of the event and the hash before it.

The hash of a row is the SHA-256, in lower-case hex, of the previous row's hash (as ASCII; empty for the first row)
followed by the UTF-8 canonical JSON of an object with the keys act, at, body, kind, part, recorded, seat and seq:
keys sorted, no spaces, no ASCII escapes. `body` is in it as the text that is stored; `at` and `recorded` are integer
microseconds UTC. The column `meeting` is the address and not part of it.

It imports nearly nothing of the program, so that a child process that checks a copy starts at once.
"""

import hashlib
import json

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


def canonical(value: object) -> str:
    """Write JSON in the one form that is hashed: sorted keys, no spaces, no escapes, no NaN."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def link(previous: str, row: EventRow) -> str:
    """Give the hash of a row that follows the row with the hash `previous`."""
    values = {name: getattr(row, name) for name in _COLUMNS}
    return hashlib.sha256((previous + canonical(values)).encode()).hexdigest()
