"""What a page hears: its fields, and each change of them, once for everybody."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.seat import Seat
from facilitator.storage.journal import FileMissing
from facilitator.web.serving import site_of
from tests.room import Room
from tests.web.served import Served, do, made, served


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    with closing(made(tmp_path / "meeting.floor", Room())) as journal:
        yield Seat(journal)


@pytest.fixture
def pages(seat: Seat) -> Iterator[Served]:
    with served(seat.journal.address) as found:
        yield found


def test_an_act_at_the_desk_is_on_the_page_and_a_page_that_saw_it_does_not_get_it_again(
    seat: Seat, pages: Served
) -> None:
    with pages.events("page=display&language=fr") as events:
        assert "version" in events.next("hello")
        events.next()
        do(seat, "take-up c", "request CHL", "request LBN", "give-floor")
        shown = events.until(lambda shown: shown.get("name") == "Chile")
        assert shown["next"][0]["name"] == "Lebanon"
        assert shown["clock"]["limit"] == 180
        last = events.last["id"]
    with pages.events("page=display&language=fr", {"Last-Event-ID": last}) as again:
        again.next("hello")
        do(seat, "request NOR")
        assert again.next()["count"] == "2"


def test_an_address_without_a_meeting_is_refused_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="no file"):
        site_of(Address.of(tmp_path / "none.floor"))
