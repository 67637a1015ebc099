"""Who asks in bad faith learns nothing, changes nothing, and keeps nobody else from the pages."""

import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from starlette.applications import Starlette
from uvicorn import Config

from facilitator.seat import Seat
from facilitator.web import bounds, serving, shipped
from tests.benchmarks.measuring import HOUSE
from tests.room import Room
from tests.web.hostile import ANSWER_SECONDS, PRIVATE, get, many_connect, other_is_served, requests, sent, status_of
from tests.web.served import PATIENCE, Served, do, made, served

LEAKS = (b"Traceback", b"site-packages", b".py", bytes(HOUSE), b"root:", b"[project]", b"uvicorn")
CALM = {"200", "304", "400", "403", "404", "405", "426", "503", "101", "let go"}


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    with closing(made(tmp_path / "meeting.floor", Room())) as journal:
        seat = Seat(journal)
        do(seat, "request FRA", f"request NOR --note {PRIVATE}")
        yield seat


def line_to(pages: Served) -> socket.socket:
    return socket.create_connection((pages.host, int(pages.port)), timeout=PATIENCE)


def test_whatever_is_asked_nothing_leaks_nothing_is_recorded_and_others_are_served(
    seat: Seat, capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "ASKED_SECONDS", 0.3)
    before = seat.seq
    with served(seat.journal.address) as pages:
        shown = other_is_served(pages)
        for row, request in requests():
            answer = sent(pages, request)
            assert status_of(answer) in CALM, (row, request[:200], answer[:400])
            leaked = [word for word in (*LEAKS, PRIVATE.encode(), bytes(tmp_path)) if word in answer]
            assert leaked == [], (row, request[:200], answer[:400])
            assert b"evil.example" not in answer
            assert b"set-cookie" not in answer.partition(b"\r\n\r\n")[0].lower()
            shown = max(shown, other_is_served(pages))
        assert shown < max(ANSWER_SECONDS, PATIENCE / 10)
        assert many_connect(pages, 2_000) < max(ANSWER_SECONDS, PATIENCE / 10)
    seat.refresh()
    assert seat.seq == before
    assert capfd.readouterr() == ("", "")


def test_who_does_not_end_a_request_or_takes_no_answer_is_let_go(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "ASKED_SECONDS", 0.3)
    monkeypatch.setattr(bounds, "TAKEN_SECONDS", 0.3)
    large = bytes(20_000_000)  # more than the system keeps for who takes nothing
    monkeypatch.setattr(shipped, "content", lambda _name: large)
    with served(seat.journal.address) as pages, ExitStack() as lines:
        silent, head, body, late, deaf = (lines.enter_context(line_to(pages)) for _ in range(5))
        head.sendall(b"GET /display HTTP/1.1\r\nX-Slow: ")
        body.sendall(get(b"/api/events", b"Content-Length: 5"))
        late.sendall(b"GET /nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n")
        deaf.sendall(get(b"/files/Inter-Regular.woff2"))
        ended = time.monotonic() + PATIENCE
        for line in (silent, head, body, late):
            while True:
                assert time.monotonic() < ended
                try:
                    if not line.recv(65536):
                        break
                except ConnectionError:
                    break
        taken = 0
        time.sleep(0.6)  # it takes nothing for longer than it may
        try:
            while piece := deaf.recv(65536):
                taken += len(piece)
        except ConnectionError:
            pass
        assert taken < len(large)


def test_where_there_is_no_more_room_who_waits_gives_way_and_who_looks_does_not(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "room_for_connections", lambda: 8)
    with served(seat.journal.address) as pages, ExitStack() as lines:
        first = lines.enter_context(pages.events("page=list&language=en"))
        first.next()
        waiting = [lines.enter_context(line_to(pages)) for _ in range(20)]
        assert other_is_served(pages) < PATIENCE
        assert waiting[0].recv(1) == b""
        for _ in range(7):
            lines.enter_context(pages.events("page=list&language=en")).next()
        status, headers, body = pages.ask("/display")
        assert (status, body) == (503, b"Too many are here just now.\n")
        assert (headers["retry-after"], "content-security-policy" in headers) == ("60", True)
        do(seat, "request CHL")
        assert "CHL" in [row[0] for row in first.next()["rows"]]


def test_who_does_not_end_the_handshake_of_tls_is_let_go(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = serving._config

    def over_tls(app: Starlette, listen: serving.Listen) -> Config:
        config = plain(app, listen)
        config.ssl = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        return config

    monkeypatch.setattr(serving, "_config", over_tls)
    monkeypatch.setattr(bounds, "ASKED_SECONDS", 0.3)
    with served(seat.journal.address) as pages, line_to(pages) as silent:
        assert silent.recv(1) == b""
