"""Meetings on the server of the tests: the shipped one, begun, and a way to wait for what another thread does."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from facilitator.address import Address
from facilitator.making import make_meeting
from facilitator.seat import Seat
from tests.desk_file import cmd
from tests.storage.postgres import Server

PATIENCE_SECONDS = 10.0


def made_at(server: Server) -> Address:
    """Make the shipped meeting on a server; its session has begun a minute ago, item (c) is open."""
    address = server.fresh()
    begun = datetime.now(UTC) - timedelta(minutes=1)
    journal = make_meeting(address, "ccm-im-2025", clock=lambda: begun)
    seat = Seat(journal, clock=lambda: begun)
    seat.act(cmd("start-session", session=1), at=begun)
    seat.act(cmd("take-up", item="c"), at=begun)
    journal.close()
    return address


def until(holds: Callable[[], object]) -> None:
    """Wait until something is so."""
    given_up = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < given_up, "it never became so"
        time.sleep(0.01)
