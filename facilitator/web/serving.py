"""Serving: the pages on a port, for as long as the process runs."""

import asyncio
import signal
import socket
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from threading import current_thread, main_thread

import uvicorn
from starlette.applications import Starlette

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.storage.journal import StorageFault
from facilitator.storage.opening import follow_journal
from facilitator.web import bounds
from facilitator.web.app import Beside, app_of
from facilitator.web.bounds import BoundedHttp, BoundedSocket, room_for_connections
from facilitator.web.following import Following
from facilitator.web.hub import Hub
from facilitator.web.site import Module, Site

EVERYWHERE = frozenset({"0.0.0.0", "::"})  # noqa: S104 - compared with, not listened at
CLOSING_SECONDS = 1
"""For how long open pages are waited for when the process ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listen:
    """Where browsers find the pages; with a certificate and its key over TLS."""

    host: str = "127.0.0.1"
    port: int = 0
    certificate: Path | None = None
    key: Path | None = None


def site_of(address: Address, *, texts: bool = False) -> Site:
    """Give the site of a meeting. Raises StorageFault where it cannot be read now."""
    hub = Hub()
    following = Following(lambda: follow_journal(address), hub.publish, texts=texts)
    hub.maker = following
    return Site(following=following, hub=hub, texts=texts)


class _QuietServer(uvicorn.Server):
    """A server that a signal ends, and nothing more: no traceback, and open pages are let go first."""

    def __init__(self, config: uvicorn.Config, hub: Hub) -> None:
        super().__init__(config)
        self._hub = hub

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen; who does not end the handshake of TLS is let go as who does not end a request."""
        if self.config.ssl is not None:
            # uvicorn has no setting for it, and asyncio would wait a minute
            loop = asyncio.get_running_loop()
            loop.create_server = partial(  # type: ignore[method-assign]
                loop.create_server, ssl_handshake_timeout=bounds.ASKED_SECONDS
            )
        await super().startup(sockets)
        if self.started and self.should_exit:
            # it was told to end before it had begun, and uvicorn would leave what has begun since as it is
            await self.shutdown(sockets)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let everybody go who looks at a page, then end."""
        self._hub.end()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End at Ctrl+C, or where the process is told to end."""
        if current_thread() is not main_thread():
            yield
            return
        ends = [signal.SIGINT, signal.SIGTERM]
        # the terminal was closed; who has asked for it, as by nohup, goes on
        if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
            ends.append(signal.SIGHUP)
        before = {one: signal.signal(one, self.handle_exit) for one in ends}
        try:
            yield
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)


class Serving:
    """The pages of a site on a port. Raises StorageFault where the port, or the certificate, cannot be had."""

    def __init__(
        self, site: Site, listen: Listen, *, modules: Sequence[Module] = (), beside: Sequence[Beside] = ()
    ) -> None:
        self._site = site
        try:
            config = _config(app_of(site, modules=modules, beside=beside), listen)
            self._door = _door(listen)
        except BaseException:
            site.following.end()
            raise
        self._server = _QuietServer(config, site.hub)
        site.following.failed = self.stop
        host, port = self._door.getsockname()[:2]
        self.is_private = ip_address(host).is_loopback
        """Whether none but programs of this computer reach them."""
        host = _own_address(self._door.family) if host in EVERYWHERE else host
        scheme = "http" if listen.certificate is None else "https"
        self.url = f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}"
        """Where browsers find the pages."""

    def ended_by_signals(self) -> AbstractContextManager[None]:
        """Let a signal end the pages from now on, also before they run: enter it before anybody is told of them."""
        return self._server.capture_signals()

    def run(self) -> None:
        """Serve until the process, or `stop`, ends it. Raises the bug that ended the following of the meeting."""
        with self._door:
            self._server.run(sockets=[self._door])
        if self._site.following.bug is not None:
            raise self._site.following.bug

    def stop(self) -> None:
        """End soon; from any thread."""
        self._server.should_exit = True


def _own_address(family: socket.AddressFamily) -> str:
    """Give the address by which others in the network reach this computer; nothing is sent to find it."""
    there, here = ("2001:db8::1", "::1") if family is socket.AF_INET6 else ("192.0.2.1", "127.0.0.1")
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((there, 9))
        except OSError:
            return here
        return str(probe.getsockname()[0])


def _config(app: Starlette, listen: Listen) -> uvicorn.Config:
    """Give what the server is told. Raises StorageFault where the certificate cannot be used."""
    config = uvicorn.Config(
        app,
        log_level="error",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ssl_certfile=None if listen.certificate is None else str(listen.certificate),
        ssl_keyfile=None if listen.key is None else str(listen.key),
        # OpenSSL would ask for that of an encrypted key, where nobody may answer
        ssl_keyfile_password="-",  # noqa: S106 - a word that opens none
        timeout_graceful_shutdown=CLOSING_SECONDS,
        lifespan="on",
        limit_concurrency=room_for_connections(),
        http=BoundedHttp,
        ws=BoundedSocket,
        ws_max_size=1024,
    )
    try:
        config.load()
    except (OSError, ValueError) as error:
        raise StorageFault(
            tr("The certificate and its key cannot be used. Give both as PEM files, of which the key is not encrypted.")
        ) from error
    return config


def _door(listen: Listen) -> socket.socket:
    """Listen on the port. Raises StorageFault with a sentence where that cannot be."""
    try:
        found = socket.getaddrinfo(listen.host, listen.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        door = socket.socket(found[0], socket.SOCK_STREAM)
        try:
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            door.bind(found[4])
            door.listen(2048)
        except OSError:
            door.close()
            raise
    except OSError as error:
        raise StorageFault(
            tr(
                "The pages cannot be shown at {host}, port {port}: {why}. Give another --host or --port.",
                host=listen.host,
                port=listen.port,
                why=error.strerror,
            )
        ) from error
    return door
