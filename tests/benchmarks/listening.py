"""Pages that listen, many in one process: `python -m tests.benchmarks.listening HOST PORT NUMBER LEAVING`.

It says `ready` when all are right. A line of JSON on standard input, the words of which each page shows one when it is right,
is answered by one: when each page was (of those that stayed meanwhile, too), and how long what it heard was on the wire. Who is
let go comes again after a second, as browsers do. LEAVING pages a second go by themselves and come again, as phones do: every
other one as a new visitor, who loads the whole page first.
"""

import asyncio
import json
import random
import resource
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial

PAGES = [(page, language) for page in ("display", "list", "clock", "overlay") for language in ("en", "fr", "es")]
AT_ONCE, AGAIN_SECONDS, MOST_SECONDS = 100, 1.0, 60.0


class Crowd:
    """The pages, and which of them are right."""

    def __init__(self, host: str, port: int, number: int, leaving: float) -> None:
        self.place = host, port
        self.number = number
        self._leaving = leaving
        self._pages: list[Page] = []
        self._begun = 0.0
        self.words: Sequence[bytes] = (b"id: ",)
        self.arrived: dict[Page, float] = {}
        self.longest: dict[str, int] = {}
        self.whole = asyncio.Event()

    def heard(self, page: "Page", at: float, body: bytearray) -> None:
        """Count a page as right, if what it heard says so."""
        if page not in self.arrived and any(word in body for word in self.words):
            self.arrived[page] = at
            self.longest[page.name] = max(self.longest.get(page.name, 0), len(body))
            if len(self.arrived) == self.number:
                self.whole.set()

    async def connect(self) -> None:
        """Connect all, some at a time."""
        loop = asyncio.get_running_loop()
        for first in range(0, self.number, AT_ONCE):
            some = range(first, min(self.number, first + AT_ONCE))
            await asyncio.gather(*(loop.create_connection(self._page(number), *self.place) for number in some))
        await self.whole.wait()
        print("ready", flush=True)

    async def answer(self) -> None:
        """Answer each line of standard input until it ends."""
        loop = asyncio.get_running_loop()
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            self.words = [word.encode() for word in json.loads(line)]
            self.arrived.clear()
            self.longest.clear()
            self.whole.clear()
            self._begun = time.perf_counter()
            print("listens", flush=True)
            # where one is never right, whoever waits for the answer hears so by the end of this
            await asyncio.wait_for(self.whole.wait(), MOST_SECONDS)
            stayed = [at for page, at in self.arrived.items() if page.since < self._begun]
            told = {"at": list(self.arrived.values()), "stayed": stayed, "bytes": self.longest}
            print(json.dumps(told), flush=True)

    async def come_and_go(self) -> None:
        """Let one page after another go, if any are to."""
        chance = random.Random(self.number)
        while self._leaving:
            await asyncio.sleep(1 / self._leaving)
            chance.choice(self._pages).leave(new=chance.random() < 0.5)

    def _page(self, number: int) -> "Callable[[], Page]":
        self._pages.append(Page(self, *PAGES[number % len(PAGES)]))
        return partial(self._pages.__getitem__, number)


class Page(asyncio.Protocol):
    """One page in one language."""

    def __init__(self, crowd: Crowd, name: str, language: str) -> None:
        self._crowd, self.name, self._language = crowd, name, language
        self._body = bytearray()
        self._seen = b""
        self._transport: asyncio.Transport | None = None
        self.since = 0.0
        self._new = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the events."""
        assert isinstance(transport, asyncio.Transport)
        self._transport, self.since = transport, time.perf_counter()
        self._body.clear()
        if self._new:
            transport.write(f"GET /{self.name}?language={self._language} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            self._new = False
        seen = b"Last-Event-ID: %s\r\n" % self._seen if self._seen else b""
        path = f"/api/events?page={self.name}&language={self._language}".encode()
        transport.write(b"GET %s HTTP/1.1\r\nHost: x\r\n%s\r\n" % (path, seen))

    def data_received(self, data: bytes) -> None:
        """Hear something."""
        at = time.perf_counter()
        self._body += data
        if self._body.endswith(b"\n\n\r\n"):
            _, found, after = self._body.rpartition(b"id: ")
            if found:
                self._seen = bytes(after[:16])
                self._crowd.heard(self, at, self._body)
            self._body.clear()

    def leave(self, *, new: bool) -> None:
        """Go, and come again with what was seen last, or as a new visitor."""
        if self._transport is not None:
            self._new = new
            self._seen = b"" if new else self._seen
            self._transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        """Come again."""
        del exc
        self._transport = None
        asyncio.get_running_loop().call_later(AGAIN_SECONDS, self._again)

    def _again(self) -> None:
        self._coming = asyncio.ensure_future(self._come())

    async def _come(self) -> None:
        try:
            await asyncio.get_running_loop().create_connection(lambda: self, *self._crowd.place)
        except OSError:
            asyncio.get_running_loop().call_later(AGAIN_SECONDS, self._again)


async def listen(host: str, port: int, number: int, leaving: float) -> None:
    """Listen until standard input ends."""
    crowd = Crowd(host, port, number, leaving)
    await crowd.connect()
    goes = asyncio.ensure_future(crowd.come_and_go())
    await crowd.answer()
    goes.cancel()


if __name__ == "__main__":
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    asyncio.run(listen(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])))
