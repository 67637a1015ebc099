"""Sockets: the same as the events, by WebSocket, for programs that know these only, such as stream decks and OBS."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from urllib.parse import urlsplit

from starlette.routing import BaseRoute, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from facilitator.web.pages import PAGES, Key
from facilitator.web.shapes import millis
from facilitator.web.shipped import version
from facilitator.web.site import Site


class Sockets:
    """`/api/socket?page=NAME&language=CODE`: each message is JSON with the `id` and the `data` of a page, or a beat."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def answer(self, socket: WebSocket) -> None:
        """Answer one program for as long as it listens; what it says is not read."""
        with suppress(WebSocketDisconnect):  # it may go at any time, also while it is let go
            await self._answer(socket)

    async def _answer(self, socket: WebSocket) -> None:
        if _is_foreign(socket):
            await socket.close(code=4403, reason="This is not read from another page.")
            return
        page = socket.query_params.get("page", "display")
        if page not in PAGES:
            await socket.close(code=4404, reason="There is no such page.")
            return
        await socket.accept()
        key = Key(page, self._site.language(socket))
        told = asyncio.ensure_future(self._tell(socket, key))
        gone = asyncio.ensure_future(_gone(socket))
        await asyncio.wait((told, gone), return_when=asyncio.FIRST_COMPLETED)
        for task in (told, gone):
            task.cancel()
        await asyncio.gather(told, gone, return_exceptions=True)
        with suppress(RuntimeError):
            await socket.close()

    async def _tell(self, socket: WebSocket, key: Key) -> None:
        seen = socket.query_params.get("seen", "")[:64]
        with self._site.hub.watch(key, seen, counted=self._site.counted(socket)) as watcher:
            while True:
                frame = await watcher.news()
                beat = f'{{"beat":{millis(self._site.following.now())},"version":"{version()}"}}'
                await socket.send_text(beat if frame is None else frame.message)


def _is_foreign(socket: WebSocket) -> bool:
    """Say whether a page of another address asks, which a browser would let it: of sockets it keeps none away."""
    origin = socket.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != socket.headers.get("host", "")


async def _gone(socket: WebSocket) -> None:
    """Wait until the program has gone."""
    while (await socket.receive())["type"] != "websocket.disconnect":
        pass


def routes(site: Site) -> Sequence[BaseRoute]:
    """Give the route of the sockets."""
    return [WebSocketRoute("/api/socket", Sockets(site).answer)]
