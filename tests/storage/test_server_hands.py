"""Two hands on one text: each sees that the other is at work, and nothing of it is recorded."""

import time

import pytest

from facilitator.core.ids import SeatName, StatementId
from facilitator.storage.opening import SERVERS
from facilitator.storage.server import hands
from facilitator.storage.server.hands import Hands, told
from tests.storage import postgres
from tests.storage.at_a_server import made_at, until

CHAIR, OTHER, FIRST = SeatName("chair"), SeatName("secretariat"), StatementId(1)


def test_a_seat_hears_who_else_writes_on_a_text_until_they_stop_and_nothing_is_recorded() -> None:
    address = made_at(postgres.started())
    one, two = SERVERS.open_server(address), SERVERS.open_server(address)
    two.listen()
    head = one.head()
    until(lambda: two.alive_since(0.0))
    until(lambda: one.company.write_on(CHAIR, FIRST) or two.company.hands(OTHER))  # type: ignore[func-returns-value]
    assert two.company.hands(OTHER) == {CHAIR: FIRST}
    assert two.company.hands(CHAIR) == {}
    until(lambda: one.company.write_on(CHAIR, None) or not two.company.hands(OTHER))  # type: ignore[func-returns-value]
    assert one.head() == head
    for journal in (one, two):
        journal.close()


def test_who_is_not_heard_of_any_more_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = Hands()
    heard.hear(told(CHAIR, FIRST))
    assert heard.now(OTHER) == {CHAIR: FIRST}
    now = time.monotonic()
    monkeypatch.setattr(hands.time, "monotonic", lambda: now + hands.FRESH_SECONDS + 1)
    assert heard.now(OTHER) == {}


@pytest.mark.parametrize(
    "payload", ["", "{", "[]", "[" * 7_000, '{"seat": 4}', '{"on": 1}', '{"seat": "chair", "on": "x"}'], ids=range(7)
)
def test_what_anybody_else_sends_is_passed_over(payload: str) -> None:
    heard = Hands()
    heard.hear(payload)
    assert heard.now(OTHER) == {}
