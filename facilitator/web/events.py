"""Server-sent events: a page as it is, and each change of it, with an id by which a browser goes on where it was."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from facilitator.web.listeners import Listener, tell_until_gone
from facilitator.web.shapes import millis
from facilitator.web.shipped import version
from facilitator.web.site import Site

ENDED_SECONDS = 1.0
"""For how long the end of the events waits for somebody who takes nothing."""
HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]


class Events:
    """`GET /api/events?page=NAME&language=CODE`: a plain ASGI application, which costs least."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one browser for as long as it listens."""
        listener = Listener.of(self._site, HTTPConnection(scope))
        if listener is None:
            await PlainTextResponse("There is no such page.\n", status_code=404)(scope, receive, send)
            return
        await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
        if scope["method"] == "HEAD":
            await send({"type": "http.response.body", "body": b""})
            return
        await tell_until_gone(self._tell(listener, send), receive)
        with suppress(TimeoutError):
            async with asyncio.timeout(ENDED_SECONDS):
                await send({"type": "http.response.body", "body": b""})

    async def _tell(self, listener: Listener, send: Send) -> None:
        await send({"type": "http.response.body", "body": b"retry: 1000\n" + self._word("hello"), "more_body": True})
        with listener.watch() as watcher:
            while True:
                frame = await watcher.news()
                body = self._word("beat") if frame is None else frame.event
                await send({"type": "http.response.body", "body": body, "more_body": True})

    def _word(self, event: str) -> bytes:
        """Say that the server is there, what time it has, and which pages."""
        now = millis(self._site.following.now())
        return f'event: {event}\ndata: {{"now":{now},"version":"{version()}"}}\n\n'.encode()


def routes(site: Site) -> Sequence[BaseRoute]:
    """Give the route of the events."""
    return [Route("/api/events", Events(site), methods=["GET", "HEAD"])]
