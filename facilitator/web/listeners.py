"""Listeners: who hears of one page for as long as it is connected, by events or by WebSocket."""

import asyncio
from collections.abc import Coroutine
from contextlib import AbstractContextManager

from starlette.requests import HTTPConnection
from starlette.types import Receive

from facilitator.core.room_pages import FOR_PHONES
from facilitator.core.values import dataclass
from facilitator.web.hub import Watcher
from facilitator.web.pages import PAGES, Key
from facilitator.web.site import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Listener:
    """Somebody who hears of a page: what it has seen of it, and as which page it is counted (see `Hub.watch`)."""

    site: Site
    key: Key
    seen: str
    counted: str | None

    @classmethod
    def of(cls, site: Site, connection: HTTPConnection) -> "Listener | None":
        """Read what is asked for: `?page=NAME&language=CODE&seen=ID`; None where there is no such page."""
        asked = connection.query_params
        page = asked.get("page", "display")
        if page not in PAGES:
            return None
        return cls(
            site=site,
            key=Key(page, site.language(connection)),
            seen=(connection.headers.get("last-event-id") or asked.get("seen", ""))[:64],
            # a phone hears of the list
            counted=FOR_PHONES.path if "phone" in asked else None,
        )

    def watch(self) -> AbstractContextManager[Watcher]:
        """Look at the page for as long as this lasts."""
        return self.site.hub.watch(self.key, self.seen, counted=self.counted)


async def tell_until_gone(telling: Coroutine[object, object, None], receive: Receive) -> None:
    """Tell a listener until it has gone or is let go; what it says is not read. Raises what ended the telling."""
    told, gone = asyncio.ensure_future(telling), asyncio.ensure_future(_gone(receive))
    await asyncio.wait((told, gone), return_when=asyncio.FIRST_COMPLETED)
    for task in (told, gone):
        task.cancel()
    await asyncio.gather(told, gone, return_exceptions=True)
    if not told.cancelled():
        told.result()


async def _gone(receive: Receive) -> None:
    while not (await receive())["type"].endswith(".disconnect"):
        pass
