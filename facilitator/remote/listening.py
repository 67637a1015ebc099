"""The second listener, for acts: on a Unix socket or a port of this computer, on a thread of its own.

The pages know nothing of it, and a proxy in front of them cannot reach it.
"""

import os
import socket
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread

import uvicorn

from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.remote.acts import Actor, Acts, OpenSeat, acts_app
from facilitator.remote.direct import own_hosts
from facilitator.storage.journal import StorageFault
from facilitator.web.bounds import BoundedHttp

HOST = "127.0.0.1"
SLOW_SECONDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ActsPlace:
    """Where acts are taken: at a port of this computer (0: one that is free), or at a Unix socket."""

    port: int = 0
    path: Path | None = None


class ActsListener:
    """Takes acts from the moment it is made until `stop`. Raises StorageFault where the place cannot be had."""

    def __init__(self, place: ActsPlace, key: str, open_seat: OpenSeat) -> None:
        self._path = place.path
        self._door = _at_port(place.port) if place.path is None else _at_path(place.path)
        port = None if place.path is not None else int(self._door.getsockname()[1])
        self.address = str(place.path) if port is None else f"http://{HOST}:{port}"
        """Where acts are taken: an address, or the path of the socket."""
        self._actor = Actor(open_seat)
        self._server = uvicorn.Server(
            uvicorn.Config(
                acts_app(Acts(self._actor, key, own_hosts(port))),
                log_level="error",
                access_log=False,
                server_header=False,
                proxy_headers=False,
                lifespan="off",
                http=BoundedHttp,
                ws="none",
                limit_concurrency=32,
                timeout_keep_alive=SLOW_SECONDS,
                timeout_graceful_shutdown=1,
            )
        )
        self._thread = Thread(target=self._run, name="acts", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Take no more acts; what has begun is ended first."""
        self._server.should_exit = True
        self._thread.join(timeout=10)

    def _run(self) -> None:
        with self._door:
            try:
                self._server.run(sockets=[self._door])
            finally:
                self._actor.close()
                if self._path is not None:
                    with suppress(OSError):
                        self._path.unlink()


def _at_port(port: int) -> socket.socket:
    door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    return _listening(door, lambda: door.bind((HOST, port)), f"{HOST}:{port}")


def _at_path(path: Path) -> socket.socket:
    """Listen at a socket that is for its owner only; one that another start has left behind gives way."""
    with suppress(OSError):
        if stat.S_ISSOCK(path.lstat().st_mode) and not _is_answered(path):
            path.unlink()
    before = os.umask(0o177)
    try:
        door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        return _listening(door, lambda: door.bind(str(path)), str(path))
    finally:
        os.umask(before)


def _is_answered(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as asking:
        try:
            asking.connect(str(path))
        except OSError:
            return False
    return True


def _listening(door: socket.socket, bind: Callable[[], None], place: str) -> socket.socket:
    try:
        bind()
        door.listen(64)
    except OSError as error:
        door.close()
        raise StorageFault(
            tr("Acts cannot be taken at {place}: {why}. Give another.", place=place, why=error.strerror or str(error))
        ) from error
    return door
