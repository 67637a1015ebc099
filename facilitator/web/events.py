"""Server-sent events: a page as it is, and each change of it, with an id by which a browser goes on where it was."""

import asyncio
from collections.abc import Sequence
from contextlib import aclosing, suppress

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from facilitator.web.pages import PAGES, Key
from facilitator.web.shapes import millis
from facilitator.web.shipped import version
from facilitator.web.site import Site

BEAT_SECONDS = 15.0
"""How often a page hears that the server is there, also where nothing changes."""
SLOW_SECONDS = 10.0
"""Who takes nothing for so long is let go; its browser comes again."""
HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]


class Slow(Exception):
    """A browser takes nothing."""


class Events:
    """`GET /api/events?page=NAME&language=CODE`: a plain ASGI application, which costs least."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one browser for as long as it listens."""
        request = Request(scope)
        page = request.query_params.get("page", "display")
        if page not in PAGES:
            await PlainTextResponse("There is no such page.\n", status_code=404)(scope, receive, send)
            return
        key = Key(page, self._site.language(request))
        await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
        if scope["method"] == "HEAD":
            await send({"type": "http.response.body", "body": b""})
            return
        seen = (request.headers.get("last-event-id") or request.query_params.get("seen", ""))[:64]
        told = asyncio.ensure_future(self._tell(key, seen, send))
        gone = asyncio.ensure_future(_gone(receive))
        with suppress(Slow, asyncio.CancelledError):
            await asyncio.wait((told, gone), return_when=asyncio.FIRST_COMPLETED)
            if told.done():
                await told
        for task in (told, gone):
            task.cancel()
        await asyncio.gather(told, gone, return_exceptions=True)

    async def _tell(self, key: Key, seen: str, send: Send) -> None:
        await _sent(send, b"retry: 1000\n" + self._word("hello"))
        async with aclosing(self._site.hub.frames(key, seen, beat=BEAT_SECONDS)) as frames:
            async for frame in frames:
                await _sent(send, self._word("beat") if frame is None else frame.event)

    def _word(self, event: str) -> bytes:
        """Say that the server is there, what time it has, and which pages."""
        now = millis(self._site.following.now())
        return f'event: {event}\ndata: {{"now":{now},"version":"{version()}"}}\n\n'.encode()


async def _sent(send: Send, body: bytes) -> None:
    """Send a piece; who takes nothing is not waited for."""
    try:
        async with asyncio.timeout(SLOW_SECONDS):
            await send({"type": "http.response.body", "body": body, "more_body": True})
    except TimeoutError:
        raise Slow from None


async def _gone(receive: Receive) -> None:
    """Wait until the browser has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass


def routes(site: Site) -> Sequence[BaseRoute]:
    """Give the route of the events."""
    return [Route("/api/events", Events(site), methods=["GET", "HEAD"])]
