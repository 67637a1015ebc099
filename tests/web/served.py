"""A meeting in a file, a seat that acts at it, and its pages on a port of this computer, all in this process."""

import http.client
import json
import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import Any

from facilitator.address import Address
from facilitator.core.commands import read_command
from facilitator.seat import Seat
from facilitator.storage.journal import Draft, Journal
from facilitator.storage.opening import create_journal
from facilitator.web.folder import Folder
from facilitator.web.hub import Hub
from facilitator.web.serving import Listen, Serving, site_of
from tests.room import Room

PATIENCE = float(os.environ.get("STORY_PATIENCE", "20"))
"""In seconds: as long as a machine may take that does everything else at once."""


def made(path: Path | None, room: Room, *, address: Address | None = None) -> Journal:
    """Keep the meeting of a room in a file."""
    drafts = [Draft(act=one.act, part=one.part, seat=one.seat, at=one.at, event=one.event) for one in room.trail.events]
    first = [draft for draft in drafts if draft.act == drafts[0].act]
    journal = create_journal(address or Address.of(path or Path()), first)
    after = len(first)
    for draft in drafts[after:]:
        journal.append([draft], after=after)
        after += 1
    return journal


def do(seat: Seat, *lines: str) -> None:
    """Carry out commands."""
    for line in lines:
        name, *rest = line.split()
        seat.refresh()
        seat.act(read_command(seat.meeting, name, rest))


class Served:
    """The pages of a meeting."""

    hub: Hub

    def __init__(self, serving: Serving) -> None:
        self.url = serving.url
        self.host, self.port = serving.url.removeprefix("http://").split(":")

    def line(self) -> http.client.HTTPConnection:
        """Give a connection."""
        return http.client.HTTPConnection(self.host, int(self.port), timeout=PATIENCE)

    def ask(
        self, path: str, headers: dict[str, str] | None = None, method: str = "GET"
    ) -> tuple[int, dict[str, str], bytes]:
        """Give status, headers and body of an answer."""
        with closing(self.line()) as line:
            line.request(method, path, headers=headers or {})
            answer = line.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()

    @contextmanager
    def events(self, query: str, headers: dict[str, str] | None = None) -> Iterator["Events"]:
        """Listen to the events of a page."""
        with closing(self.line()) as line:
            line.request("GET", f"/api/events?{query}", headers=headers or {})
            answer = line.getresponse()
            yield Events(answer)
            answer.close()


class Events:
    """The events of one page as they come."""

    def __init__(self, answer: http.client.HTTPResponse) -> None:
        self._answer = answer
        self.last: dict[str, str] = {}
        self.size = 0

    def next(self, kind: str = "message") -> Any:
        """Give the data of the next event of a kind."""
        while True:
            found = {"event": "message"}
            size = 0
            while (line := self._answer.readline().decode()) not in ("\n", ""):
                size += len(line.encode())
                name, _, value = line.rstrip("\n").partition(": ")
                found[name] = value
            assert line, "the server has ended the events"
            if found["event"] == kind and "data" in found:
                self.last, self.size = found, size + 1
                return json.loads(found["data"])

    def until(self, right: Callable[[Any], bool]) -> Any:
        """Give the first data that are right."""
        while not right(found := self.next()):
            pass
        return found


@contextmanager
def served(address: Address, *, texts: bool = False, port: int = 0) -> Iterator[Served]:
    """Serve the pages of a meeting for as long as this lasts."""
    site = site_of(address, texts=texts)
    serving = Serving(site, Listen(port=port))
    thread = Thread(target=serving.run)
    thread.start()
    try:
        found = Served(serving)
        found.hub = site.hub
        yield found
    finally:
        serving.stop()
        thread.join(10)
        assert not thread.is_alive()


@contextmanager
def written(journal: Journal, folder: Path, tell: Callable[[str], object] = print) -> Iterator[None]:
    """Serve a meeting with its pages in a folder."""
    site = site_of(journal.address)
    serving = Serving(site, Listen(), beside=[Folder(site, folder, tell).write])
    thread = Thread(target=serving.run)
    thread.start()
    try:
        yield
        assert site.hub.connected == {}  # nobody looks at the pages because they are written
    finally:
        serving.stop()
        thread.join(10)
        assert not thread.is_alive()


def until(right: Callable[[], Any]) -> Any:
    """Wait until something is so, and give it."""
    began = monotonic()
    while not (found := right()):
        assert monotonic() - began < PATIENCE, "it did not come"
        sleep(0.02)
    return found


@contextmanager
def handed_out(folder: Path) -> Iterator[str]:
    """Hand out the files of a folder, as a web server that knows nothing else, at the address that this gives."""
    handler = partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join(10)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing."""
