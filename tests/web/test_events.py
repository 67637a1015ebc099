"""What a page hears: its fields, and each change of them; and what it hears where the meeting is away for a while."""

import json
import socket
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from time import monotonic

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from facilitator.address import Address
from facilitator.core.display import RoomShown, View
from facilitator.seat import Seat
from facilitator.storage.journal import FileMissing, StorageFault
from facilitator.web import following
from facilitator.web.pages import as_json
from facilitator.web.serving import Listen, Serving, site_of
from facilitator.web.shapes import Fields
from tests.room import Room
from tests.web.served import PATIENCE, Served, do, made, served, until


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
    with pages.events(f"page=display&language=fr&seen={again.last['id']}") as third:
        third.next("hello")
        do(seat, "request AFG")
        assert third.next()["count"] == "3"


def test_each_page_hears_its_own_and_a_change_that_it_does_not_show_not_at_all(seat: Seat, pages: Served) -> None:
    with pages.events("page=overlay") as overlay, pages.events("page=list") as listed:
        assert overlay.next() == {"language": "en", "page": "overlay", "zone": "Europe/Zurich"}
        assert listed.next().get("rows") is None
        do(seat, "request CHL")
        assert [row[0] for row in listed.next()["rows"]] == ["CHL"]
        do(seat, "give-floor")
        # what was asked for did not reach the overlay, so the next that it hears is who speaks
        assert overlay.next()["name"] == "Chile"


def test_a_change_is_made_once_for_all_who_look(seat: Seat, pages: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    made_of: list[object] = []

    def counted(fields: Fields) -> bytes:
        made_of.append(fields["page"])
        return as_json(fields)

    with ExitStack() as stack:
        all_events = [stack.enter_context(pages.events("page=list&language=en")) for _ in range(20)]
        for events in all_events:
            events.next()
        monkeypatch.setattr(following, "as_json", counted)
        do(seat, "request CHL")
        assert [events.next()["rows"][0][0] for events in all_events] == ["CHL"] * 20
    assert made_of.count("list") == 1


def test_what_the_desk_sets_is_on_the_display(seat: Seat, pages: Served) -> None:
    with pages.events("page=display") as events:
        events.next()
        seat.journal.room.show(RoomShown(view=View.MESSAGE, message="Back at 15:00"))
        assert events.next()["message"] == "Back at 15:00"
        seat.journal.room.show(RoomShown(view=View.BLANK))
        assert events.next() == {"language": "en", "page": "display", "view": "blank", "zone": "Europe/Zurich"}


def test_a_websocket_hears_the_same(seat: Seat, pages: Served) -> None:
    with connect(f"ws://{pages.host}:{pages.port}/api/socket?page=clock&language=es") as line:
        first = json.loads(line.recv(PATIENCE))
        assert first["data"]["page"] == "clock"
        do(seat, "request CHL", "give-floor")
        told = json.loads(line.recv(PATIENCE))
        while "name" not in told["data"]:
            told = json.loads(line.recv(PATIENCE))
        assert (told["data"]["name"], told["data"]["language"]) == ("Chile", "es")
        last = told["id"]
    with pytest.raises(InvalidStatus, match="403"):
        connect(f"ws://{pages.host}:{pages.port}/api/socket", origin=Origin("https://elsewhere.example"))
    with connect(f"ws://{pages.host}:{pages.port}/api/socket?page=clock&language=es&seen={last}&phone") as again:
        until(lambda: pages.hub.connected.get("ask") == 1)
        do(seat, "pause")
        assert json.loads(again.recv(PATIENCE))["data"]["clock"]["stages"][0]["mark"] == "still"


def test_the_state_is_asked_for_again_without_being_sent_again(seat: Seat, pages: Served) -> None:
    status, headers, body = pages.ask("/api/state?language=fr")
    state = json.loads(body)
    assert (status, state["language"], state["pages"]["agenda"]["heading"]) == (200, "fr", "Ordre du jour")
    again = pages.ask("/api/state?language=fr", {"If-None-Match": headers["etag"]})
    assert (again[0], again[2]) == (304, b"")
    do(seat, "request CHL")
    with pages.events("page=list") as events:
        events.until(lambda shown: "rows" in shown)
    status, _, body = pages.ask("/api/state?language=fr", {"If-None-Match": headers["etag"]})
    assert status == 200
    assert json.loads(body)["pages"]["list"]["rows"][0][0] == "CHL"
    assert list(json.loads(pages.ask("/api/state?page=list")[2])["pages"]) == ["list"]


def test_names_are_fetched_once_by_their_version(pages: Served) -> None:
    with pages.events("page=list&language=en") as events:
        version = events.next()["names"]
    status, headers, body = pages.ask(f"/api/names/{version}?language=en")
    assert (status, json.loads(body)["CHL"]) == (200, "Chile")
    assert "immutable" in headers["cache-control"]
    assert pages.ask("/api/names/other?language=en")[1]["cache-control"] == "no-store"


def test_the_calendar_is_one_that_calendars_subscribe_to(pages: Served) -> None:
    status, headers, body = pages.ask("/calendar.ics?language=fr")
    assert (status, headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    assert body.count(b"BEGIN:VEVENT") >= 1
    assert "DESCRIPTION:Prévu".encode() in body
    assert pages.ask("/calendar.ics?language=fr", {"If-None-Match": headers["etag"]})[0] == 304


def test_a_meeting_that_is_taken_away_is_missed_and_another_in_its_place_is_shown(tmp_path: Path, seat: Seat) -> None:
    file, other = tmp_path / "copy.floor", tmp_path / "other.floor"
    seat.journal.copy_to(Address.of(file))
    room = Room()
    room.does("request NOR")
    made(other, room).close()
    with served(Address.of(file)) as pages, pages.events("page=list") as events:
        assert "lost" not in events.next()
        file.rename(tmp_path / "away.floor")
        assert "lost" in events.next()
        other.rename(file)
        found = events.until(lambda shown: "lost" not in shown)
        assert found["rows"][0][0] == "NOR"


def test_a_page_is_right_again_soon_after_its_server_was_started_anew(seat: Seat) -> None:
    with served(seat.journal.address) as first:
        port = int(first.port)
        with first.events("page=list") as events:
            events.next()
            seen = events.last["id"]
    do(seat, "request CHL")
    began = monotonic()
    with (
        served(seat.journal.address, port=port) as second,
        second.events("page=list", {"Last-Event-ID": seen}) as events,
    ):
        assert events.next()["rows"][0][0] == "CHL"
    assert monotonic() - began < PATIENCE


def test_what_cannot_be_served_is_said_in_a_sentence(tmp_path: Path, seat: Seat) -> None:
    with pytest.raises(FileMissing, match="no file"):
        site_of(Address.of(tmp_path / "none.floor"))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        site = site_of(seat.journal.address)
        with pytest.raises(StorageFault, match="Give another --host or --port"):
            Serving(site, Listen(port=taken.getsockname()[1]))
        with pytest.raises(StorageFault, match="PEM"):
            Serving(site, Listen(certificate=tmp_path / "none.pem", key=tmp_path / "none.pem"))
        site.following.end()
