"""Hands: who is writing on the text of which statement just now; it is told and heard, and nothing of it is kept."""

import json
import time
from collections.abc import Mapping

from facilitator.core.ids import SeatName, StatementId

# somebody who has not been heard of for so long has gone
FRESH_SECONDS = 8.0
LONGEST_NAME = 80


def told(seat: str, statement: StatementId | None) -> str:
    """Write that a seat is writing on a statement, or no longer on any, for the others who listen."""
    return json.dumps({"seat": seat[:LONGEST_NAME], "on": statement})


class Hands:
    """What was heard of the hands of other seats."""

    def __init__(self) -> None:
        self._heard: dict[SeatName, tuple[StatementId, float]] = {}

    def hear(self, payload: str) -> None:
        """Take what was told; anybody may send anything, so what is not understood is passed over."""
        try:
            found = json.loads(payload)
        except (ValueError, RecursionError):
            return
        if not isinstance(found, dict) or not isinstance(found.get("seat"), str):
            return
        seat, on = SeatName(found["seat"][:LONGEST_NAME]), found.get("on")
        # another mapping each time, since another thread reads it
        others = {name: hand for name, hand in self._heard.items() if name != seat}
        if isinstance(on, int):
            others[seat] = StatementId(on), time.monotonic()
        self._heard = others

    def now(self, but: str) -> Mapping[SeatName, StatementId]:
        """Give who is writing on what, without one seat."""
        late = time.monotonic() - FRESH_SECONDS
        return {seat: on for seat, (on, when) in self._heard.items() if when > late and seat != but}
