"""Bounds: what one connection may take of the server, so that whoever asks in bad faith leaves it to the others.

uvicorn waits without end for the head of a request, for its body and for who takes nothing, and its parser keeps what
comes however long it is. Here each has a time or a size, and there is a number of connections. Where that is reached,
who has waited longest without asking gives way, and a page that is open never does.
"""

import asyncio
import resource
from contextlib import suppress
from typing import Any
from weakref import WeakKeyDictionary

from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from uvicorn.server import ServerState

from facilitator.web.manners import HEADERS

ASKED_SECONDS = 10.0
"""For how long a request may be on its way, from the connection or its first byte to the last of its body."""
TAKEN_SECONDS = 30.0
"""For how long an answer may wait for who takes nothing of it."""
MOST_HEAD, MOST_BYTES = 32 * 1024, 128 * 1024
"""How long the head of a request may be, and all of it; who reads a body takes less of it."""
MOST_AT_ONCE = 16
"""How many requests may come on one connection before the first is answered."""
MOST_CONNECTIONS = 8192
"""How many may be connected, where the system allows as many files."""
FILES_BESIDE = 128
"""How many files the process may have open besides its connections."""


def room_for_connections() -> int:
    """Give how many connections there is room for, after asking the system for as many files as it allows."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    files = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return MOST_CONNECTIONS if files == resource.RLIM_INFINITY else max(1, min(MOST_CONNECTIONS, files - FILES_BESIDE))


class TooMuch(ValueError):
    """A request is longer than any that a page makes."""


class _Taking(asyncio.Protocol):
    """Lets go who takes nothing of what is written for it."""

    loop: asyncio.AbstractEventLoop
    transport: asyncio.Transport
    _untaken: asyncio.TimerHandle | None = None

    def pause_writing(self) -> None:
        """Write no more for now, and let go who takes nothing."""
        super().pause_writing()
        self._begin_taking()

    def resume_writing(self) -> None:
        """Go on writing."""
        self._end_taking()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        super().connection_lost(exc)
        self._end_taking()

    def _begin_taking(self) -> None:
        self._end_taking()
        self._untaken = self.loop.call_later(TAKEN_SECONDS, self.transport.abort)

    def _end_taking(self) -> None:
        if self._untaken is not None:
            self._untaken.cancel()
            self._untaken = None


class BoundedSocket(_Taking, WebSocketsSansIOProtocol):
    """One connection over which a program listens by WebSocket."""

    def data_received(self, data: bytes) -> None:
        """Read on; let go at once whose request to begin was not understood, to which uvicorn says nothing."""
        super().data_received(data)
        if self.conn.handshake_exc is not None and not self.handshake_initiated:
            self.transport.abort()


class BoundedHttp(_Taking, HttpToolsProtocol):
    """One connection over which pages are asked for."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        # uvicorn would count those that wait, too, and refuse a page for their sake
        self._most, self.limit_concurrency = self.limit_concurrency or MOST_CONNECTIONS, None
        self._waiting = _WAITING.setdefault(server_state, {})
        self._asked: asyncio.TimerHandle | None = None
        self._bytes = self._head = 0
        self._refused = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for a request; where there is no more room, in the place of who has waited longest."""
        super().connection_made(transport)
        if len(self.connections) > self._most and not self._make_room():
            self._refuse(b"503 Service Unavailable\r\nretry-after: 60", b"Too many are here just now.\n")
            return
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        self._wait_no_more()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on, as far as a request may be long."""
        if self._refused:
            return
        self._bytes += len(data)
        super().data_received(data)
        if self._bytes > MOST_BYTES and not self._refused:
            self.send_400_response("")

    def on_message_begin(self) -> None:
        """Begin to read a request."""
        super().on_message_begin()
        self._bytes = self._head = 0
        if self._asked is None:
            self._wait()

    def on_url(self, url: bytes) -> None:
        """Read a part of the address."""
        self._count(url)
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Read a line of the head, or of what follows a body."""
        self._count(name + value)
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """Answer, or wait in the row of those that came at once."""
        if len(self.pipeline) >= MOST_AT_ONCE:
            raise TooMuch
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """Know that nothing more of a request is to come."""
        self._bytes = 0
        if self.cycle is not None and self.cycle.response_complete:
            self._wait()
        else:
            self._wait_no_more()
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """Wait for the next request, or for the rest of this one's body, which nobody reads."""
        super().on_response_complete()
        if not self.transport.is_closing():
            if not self.pipeline:
                self._waiting[self] = None
        elif self.transport.get_write_buffer_size():
            self._begin_taking()

    def timeout_keep_alive_handler(self) -> None:
        """Let go who asks for nothing more, also where the last answer was not taken."""
        super().timeout_keep_alive_handler()
        if self.transport.get_write_buffer_size():
            self._begin_taking()

    def handle_websocket_upgrade(self) -> None:
        """Go on as a WebSocket."""
        self._wait_no_more()
        super().handle_websocket_upgrade()

    def send_400_response(self, msg: str) -> None:
        """Say that a request is not understood, and no more: not what uvicorn says of it."""
        del msg
        self._refuse(b"400 Bad Request", b"This cannot be read.\n")

    def give_way(self) -> None:
        """Let go at once, with nothing said."""
        self._wait_no_more()
        self.transport.abort()

    def _refuse(self, status: bytes, body: bytes) -> None:
        """Answer without asking the pages, where no other answer has begun, and let go."""
        self._refused = True
        self._wait_no_more()
        if self.cycle is None or self.cycle.response_complete:
            said = (b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"%d" % len(body))
            lines = [name + b": " + value for name, value in (*said, (b"connection", b"close"), *HEADERS)]
            self.transport.write(b"\r\n".join([b"HTTP/1.1 " + status, *lines, b"", body]))
        self.transport.close()
        self._begin_taking()

    def _count(self, part: bytes) -> None:
        self._head += len(part)
        if self._head > MOST_HEAD:
            raise TooMuch

    def _wait(self) -> None:
        self._wait_no_more()
        self._waiting[self] = None
        self._asked = self.loop.call_later(ASKED_SECONDS, self.transport.abort)

    def _wait_no_more(self) -> None:
        self._waiting.pop(self, None)
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    def _make_room(self) -> bool:
        """Let go who has waited longest without asking for anything; says whether there was one."""
        longest = next(iter(self._waiting), None)
        if longest is None:
            return False
        longest.give_way()
        return True


_WAITING: WeakKeyDictionary[ServerState, dict[BoundedHttp, None]] = WeakKeyDictionary()
"""Of each server the connections that wait for a request, the longest first."""
