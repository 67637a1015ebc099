"""How a server that is away is waited for."""

from threading import Event

import psycopg
import pytest

from facilitator.address import Address
from facilitator.storage.server import listening
from facilitator.storage.server.clocks import Clocks
from facilitator.storage.server.hands import Hands
from facilitator.storage.server.listening import Listening
from facilitator.storage.server.target import Target
from facilitator.storage.waking import Waking
from tests.room import START

PATIENCE = 20.0


def test_a_server_that_stays_away_is_looked_for_each_second_by_one_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    happened: list[float | str] = []
    enough, wait = Event(), Waking.wait

    def refuses(_target: Target) -> None:
        happened.append("tried")
        raise psycopg.OperationalError("connection refused")

    def waits(self: Waking, seconds: float, *_more: int) -> None:
        happened.append(seconds)
        if len(happened) == 12:
            enough.set()
            wait(self, PATIENCE)

    monkeypatch.setattr(listening, "connect", refuses)
    monkeypatch.setattr(Waking, "wait", waits)
    target = Target(address=Address("postgresql://h/d#m"), parameters={}, password=str)
    listens = Listening(target, int, Clocks(lambda: START), Hands())
    assert enough.wait(PATIENCE)
    listens.end()
    assert happened[::2] == ["tried"] * 6
    assert happened[1::2] == [0.2, 0.4, 0.8, 1.0, 1.0, 1.0]
