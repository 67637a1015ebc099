"""Incidents of a rehearsal: what happens besides speaking, and at which turn."""

from collections.abc import Callable
from enum import StrEnum
from random import Random


class Incident(StrEnum):
    """Something that happens at a turn: on the list before it, at the call, while somebody speaks, or after."""

    MOVE = "move"
    EXCHANGE = "exchange"
    SPEAKS_NEXT = "speaks next"
    WITHDRAW = "withdraw"
    UNDO = "undo"
    ABSENT = "absent"
    ABSENT_BEGUN = "absent after the floor was given"
    STARTED_AGO = "forgotten start"
    POINT_OF_ORDER = "point of order"
    PAUSE = "pause"
    ADD_TIME = "add time"
    QUESTION = "question"
    SET_LIMIT = "set a limit"
    CORRECT = "correct"


OFTEN = {
    Incident.ABSENT: 5,
    Incident.ABSENT_BEGUN: 1,
    Incident.POINT_OF_ORDER: 3,
    Incident.PAUSE: 3,
    Incident.ADD_TIME: 6,
    Incident.MOVE: 2,
    Incident.WITHDRAW: 2,
}
FIRST_TURN = 6
LAST_TURN = 85
# only a presenter is asked questions, and those come early
LAST = {Incident.QUESTION: 12}


class Incidents:
    """The incidents still to come, by turn; one that cannot happen at its turn waits for a later one."""

    def __init__(self, rng: Random) -> None:
        drawn = [(rng.randint(FIRST_TURN, LAST.get(i, LAST_TURN)), i) for i in Incident for _ in range(OFTEN.get(i, 1))]
        self._coming = sorted(drawn)
        self._turn = 0

    def next_turn(self) -> None:
        """Go on to the next turn."""
        self._turn += 1

    def take(self, *kinds: Incident, possible: Callable[[Incident], bool] = lambda _: True) -> Incident | None:
        """Take one incident of these kinds that is due and possible, or None."""
        for index, (turn, incident) in enumerate(self._coming):
            if turn > self._turn:
                return None
            if incident in kinds and possible(incident):
                del self._coming[index]
                return incident
        return None
