"""Phones: a delegation asks for the floor with its key; without one, or too often, nothing is recorded."""

import http.client
import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from facilitator.core.ids import DelegationCode, SeatName
from facilitator.core.phones import Phones
from facilitator.core.trail import Trail
from facilitator.phoning import give_keys, new_keys
from facilitator.remote.phones import KNOCKS, MOST_BYTES, WITHIN_SECONDS, Knocks, PhoneDoor
from facilitator.seat import Seat
from facilitator.storage.opening import open_journal
from facilitator.web.following import Following
from facilitator.web.serving import Listen, Serving, site_of
from tests.room import Room
from tests.web.served import Served, do, made

PATIENCE = 5.0
OPENED: list[str] = []
CHL, LBN = DelegationCode("CHL"), DelegationCode("LBN")


class Phone:
    """A phone at the pages."""

    def __init__(self, served: Served, key: str) -> None:
        self._served = served
        self._key = key

    def send(self, headers: Mapping[str, str] | None = None, body: bytes | None = None, **wish: object) -> Any:
        """Send a wish; gives the status and what the phone shows."""
        content = json.dumps({"key": self._key, **wish}).encode() if body is None else body
        with closing(http.client.HTTPConnection(self._served.host, int(self._served.port), timeout=PATIENCE)) as line:
            line.request("POST", "/api/phone", content, dict(headers or {}))
            answer = line.getresponse()
            return answer.status, json.loads(answer.read())


def seat_for_phones(chair: Seat) -> Seat:
    """Open the seat that writes for phones, and count it."""
    OPENED.append(chair.journal.address.text)
    return Seat(open_journal(chair.journal.address), SeatName("phones"))


@pytest.fixture
def chair(tmp_path: Path) -> Iterator[Seat]:
    room = Room()
    with closing(made(tmp_path / "meeting.floor", room)) as journal:
        seat = Seat(journal)
        definition = seat.meeting.definition
        seat.edit(definition, replace(definition, settings=replace(definition.settings, phones=Phones.DIRECT)))
        yield seat


@pytest.fixture
def keys(chair: Seat) -> dict[DelegationCode, str]:
    found = new_keys([CHL, LBN])
    give_keys(chair, found)
    return found


@pytest.fixture
def pages(chair: Seat, keys: dict[DelegationCode, str]) -> Iterator[Served]:
    site = site_of(chair.journal.address)
    door = PhoneDoor(site, lambda: seat_for_phones(chair))
    serving = Serving(site, Listen(), modules=[door.routes])
    thread = Thread(target=serving.run)
    thread.start()
    yield Served(serving)
    serving.stop()
    thread.join(10)
    door.close()
    assert not thread.is_alive()


def test_a_delegation_asks_sees_its_place_and_withdraws(
    chair: Seat, pages: Served, keys: dict[DelegationCode, str]
) -> None:
    do(chair, "request NOR")
    phone = Phone(pages, keys[CHL])
    status, shown = phone.send(ask="statement", language="fr")
    assert (status, shown["said"]) == (200, "")
    assert [one["standing"] for one in shown["requests"]] == ["2e sur une liste de 2"]
    assert "NOR" not in json.dumps(shown)
    assert "Norway" not in json.dumps(shown)
    (event, *_) = chair.refresh()
    assert event.seat == "delegation:CHL"
    assert phone.send(ask="statement")[0] == 409
    other = Phone(pages, keys[LBN])
    number = shown["requests"][0]["request"]
    assert other.send(withdraw=number)[0] == 409
    assert phone.send(withdraw=number)[1]["requests"] == []


def test_without_a_key_that_holds_nothing_is_recorded_and_nothing_is_told(chair: Seat, pages: Served) -> None:
    before = Trail(chair.journal.read()).seq
    OPENED.clear()
    for key in ("", "x", "A" * 26, "'; DROP TABLE events", "\u202e" * 40):
        status, shown = Phone(pages, key).send(ask="statement")
        assert status == 409
        assert shown["name"] == ""
        assert shown["requests"] == []
    hostile: dict[str, tuple[int, Mapping[str, str], bytes]] = {
        "no JSON": (400, {}, b"ask"),
        "another field": (400, {}, b'{"key": "x", "who": "CHL"}'),
        "another kind": (400, {}, b'{"key": "x", "ask": "speech"}'),
        "too long": (413, {}, b" " * (MOST_BYTES + 1)),
        "over a proxy in clear": (403, {"Origin": "http://room.test", "Host": "room.test"}, b'{"key": "x"}'),
        "from what is no address": (403, {"Origin": "http://[", "Host": "["}, b'{"key": "x"}'),
        "from another site": (403, {"Origin": "https://page.example"}, b'{"key": "x"}'),
    }
    phone = Phone(pages, "")
    found = {what: phone.send(headers, body)[0] for what, (_, headers, body) in hostile.items()}
    assert found == {what: status for what, (status, _, _) in hostile.items()}
    assert Trail(chair.journal.read()).seq == before
    assert not OPENED
    assert pages.ask("/ask?language=es")[2].decode().count("Pedir la palabra") >= 1


def test_what_stands_beside_a_refusal_is_what_it_speaks_of_also_where_the_pages_have_not_read_it(
    chair: Seat, keys: dict[DelegationCode, str], pages: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone = Phone(pages, keys[CHL])
    assert phone.send()[1]["requests"] == []
    monkeypatch.setattr(Following, "_read", lambda _: False)
    do(chair, "request CHL")
    status, shown = phone.send(ask="statement")
    assert (status, bool(shown["said"]), len(shown["requests"])) == (409, True, 1)


def test_a_key_that_knocks_too_often_waits_and_others_do_not() -> None:
    now = 0.0
    knocks = Knocks(lambda: now)
    assert not any(knocks.too_often("one") for _ in range(KNOCKS))
    assert knocks.too_often("one")
    assert not knocks.too_often("two")
    now = WITHIN_SECONDS + 1
    assert not knocks.too_often("one")
