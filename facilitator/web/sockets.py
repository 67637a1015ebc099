"""Sockets: the same as the events, by WebSocket, for programs that know these only, such as stream decks and OBS."""

from collections.abc import Sequence
from contextlib import suppress

from starlette.routing import BaseRoute, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from facilitator.web.listeners import Listener, tell_until_gone
from facilitator.web.manners import is_foreign
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
        # a browser lets a page of any address open a socket
        if is_foreign(socket):
            await socket.close(code=4403, reason="This is not read from another page.")
            return
        listener = Listener.of(self._site, socket)
        if listener is None:
            await socket.close(code=4404, reason="There is no such page.")
            return
        await socket.accept()
        await tell_until_gone(self._tell(listener, socket), socket.receive)
        with suppress(RuntimeError):
            await socket.close()

    async def _tell(self, listener: Listener, socket: WebSocket) -> None:
        with listener.watch() as watcher:
            while True:
                frame = await watcher.news()
                beat = f'{{"beat":{millis(self._site.following.now())},"version":"{version()}"}}'
                await socket.send_text(beat if frame is None else frame.message)


def routes(site: Site) -> Sequence[BaseRoute]:
    """Give the route of the sockets."""
    return [WebSocketRoute("/api/socket", Sockets(site).answer)]
