"""Server-sent events: a page as it is, and each change of it, with an id by which a browser goes on where it was."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from facilitator.web.pages import PAGES, Key
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
        told = asyncio.ensure_future(self._tell(key, seen, self._site.counted(request), send))
        gone = asyncio.ensure_future(_gone(receive))
        await asyncio.wait((told, gone), return_when=asyncio.FIRST_COMPLETED)
        for task in (told, gone):
            task.cancel()
        await asyncio.gather(told, gone, return_exceptions=True)
        with suppress(TimeoutError):
            async with asyncio.timeout(ENDED_SECONDS):
                await send({"type": "http.response.body", "body": b""})

    async def _tell(self, key: Key, seen: str, counted: str | None, send: Send) -> None:
        await send({"type": "http.response.body", "body": b"retry: 1000\n" + self._word("hello"), "more_body": True})
        with self._site.hub.watch(key, seen, counted=counted) as watcher:
            while True:
                frame = await watcher.news()
                body = self._word("beat") if frame is None else frame.event
                await send({"type": "http.response.body", "body": body, "more_body": True})

    def _word(self, event: str) -> bytes:
        """Say that the server is there, what time it has, and which pages."""
        now = millis(self._site.following.now())
        return f'event: {event}\ndata: {{"now":{now},"version":"{version()}"}}\n\n'.encode()


async def _gone(receive: Receive) -> None:
    """Wait until the browser has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass


def routes(site: Site) -> Sequence[BaseRoute]:
    """Give the route of the events."""
    return [Route("/api/events", Events(site), methods=["GET", "HEAD"])]
