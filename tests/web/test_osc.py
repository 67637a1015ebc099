"""OSC: what a stream deck hears of who speaks, and of the clock."""

import socket
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from pythonosc.osc_message import OscMessage

from facilitator.seat import Seat
from facilitator.storage.journal import StorageFault
from facilitator.web.osc import Osc, values_of
from facilitator.web.pictures import PageFields
from facilitator.web.serving import Listen, Serving, site_of
from facilitator.web.shapes import millis
from tests.room import Room
from tests.web.served import do, made

NOW = datetime(2025, 4, 7, 8, tzinfo=UTC)


def test_an_act_at_the_desk_is_heard(tmp_path: Path) -> None:
    with closing(made(tmp_path / "meeting.floor", Room())) as journal, socket.socket(type=socket.SOCK_DGRAM) as deck:
        deck.bind(("127.0.0.1", 0))
        deck.settimeout(5)
        site = site_of(journal.address)
        serving = Serving(site, Listen(), beside=[Osc(site, "127.0.0.1", deck.getsockname()[1], "fr").send])
        thread = Thread(target=serving.run)
        thread.start()
        do(Seat(journal), "take-up c", "request CHL", "request LBN", "give-floor")
        wanted = {"name": "Chile", "next": "LBN", "waiting": 1, "mark": "none"}
        heard: dict[str, object] = {}
        for _ in range(200):
            message = OscMessage(deck.recv(2048))
            heard[message.address.removeprefix("/facilitator/")] = message.params[0]
            if all(heard.get(name) == value for name, value in wanted.items()):
                break
        assert site.hub.connected == {}
        serving.stop()
        thread.join(10)
        assert not thread.is_alive()
        assert {name: heard[name] for name in wanted} == wanted


def test_a_time_that_is_over_has_no_figure_and_who_has_ended_is_not_named() -> None:
    until = millis(NOW)
    clock = PageFields(stages=[{}, {"start": until, "words": "Time", "mark": "over"}], until=until, limit=180.0)
    shown = {"clock": PageFields(name="Chile", clock=clock)}
    assert values_of(shown, NOW - timedelta(seconds=5))["remaining"] == 5
    over = values_of(shown, NOW + timedelta(minutes=2))
    assert (over["remaining"], over["clock"], over["mark"]) == (0, "Time", "over")
    assert values_of({"clock": PageFields(name="The list is open", vacant=True)}, NOW)["name"] == ""
    assert values_of({}, NOW)["remaining"] == -1


def test_a_receiver_that_nobody_knows_is_refused_at_the_start(tmp_path: Path) -> None:
    with closing(made(tmp_path / "meeting.floor", Room())) as journal:
        site = site_of(journal.address)
        with pytest.raises(StorageFault, match="OSC"):
            Osc(site, "no.such.host.invalid", 9000, "en")
        site.following.end()
