"""App: the site is made of modules, each of which answers some addresses.

To add a module: a file in `facilitator/web` with a function `routes(site)` that gives its routes, and a row of
`MODULES`. It shows nothing of a meeting but what `pages.py` makes.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from facilitator.web import events, sockets, state, views
from facilitator.web.hub import NotMade
from facilitator.web.manners import Manners
from facilitator.web.site import Module, Site

LOG = logging.getLogger(__name__)
AGAIN_SECONDS = 5
Beside = Callable[[], Awaitable[None]]
"""Something that goes on beside the pages until it is cancelled."""
MODULES: Sequence[Module] = (views.routes, state.routes, events.routes, sockets.routes)


def app_of(site: Site, *, modules: Sequence[Module] = (), beside: Sequence[Beside] = ()) -> Starlette:
    """Give the application that answers browsers, with more modules, and with what goes on beside it."""

    @asynccontextmanager
    async def alive(_app: Starlette) -> AsyncIterator[None]:
        site.hub.begin()
        site.following.start()
        tasks = [asyncio.ensure_future(_going_on(one)) for one in beside]
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        site.hub.end()
        site.following.end()

    app = Starlette(
        routes=[route for module in (*MODULES, *modules) for route in module(site)],
        middleware=[Middleware(Manners)],
        exception_handlers={404: _nothing_here, 405: _not_so, NotMade: _not_made, 500: _bug},
        lifespan=alive,
    )
    # it would lead to the host that the request names, whichever that is
    app.router.redirect_slashes = False
    return app


async def _going_on(beside: Beside) -> None:
    """Let something go on, and begin it anew some seconds after a bug, so that no page suffers."""
    while True:
        try:
            await beside()
        except Exception:
            LOG.exception("What goes on beside the pages has stopped, and begins anew.")
        await asyncio.sleep(AGAIN_SECONDS)


async def _nothing_here(_request: Request, _fault: Exception) -> Response:
    return PlainTextResponse("There is nothing here.\n", status_code=404)


async def _not_so(_request: Request, _fault: Exception) -> Response:
    return PlainTextResponse("This can only be read.\n", status_code=405)


async def _not_made(_request: Request, _fault: Exception) -> Response:
    headers = {"retry-after": str(AGAIN_SECONDS), "cache-control": "no-store"}
    return PlainTextResponse("This cannot be shown just now.\n", status_code=503, headers=headers)


async def _bug(_request: Request, _fault: Exception) -> Response:
    return PlainTextResponse("This cannot be shown just now.\n", status_code=500)
