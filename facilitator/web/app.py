"""App: the site is made of modules, each of which answers some addresses.

To add a module: a file in `facilitator/web` with a function `routes(site)` that gives its routes, and a row of
`MODULES`. It shows nothing of a meeting but what `pages.py` makes.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from facilitator.web import events, sockets, state, views
from facilitator.web.manners import Manners
from facilitator.web.site import Module, Site

MODULES: Sequence[Module] = (views.routes, state.routes, events.routes, sockets.routes)


def app_of(site: Site) -> Starlette:
    """Give the application that answers browsers."""

    @asynccontextmanager
    async def alive(_app: Starlette) -> AsyncIterator[None]:
        site.hub.begin()
        site.following.start()
        yield
        site.hub.end()
        site.following.end()

    return Starlette(
        routes=[route for module in MODULES for route in module(site)],
        middleware=[Middleware(Manners)],
        exception_handlers={404: _nothing_here, 405: _not_so, 500: _bug},
        lifespan=alive,
    )


async def _nothing_here(_request: Request, _fault: Exception) -> Response:
    return PlainTextResponse("There is nothing here.\n", status_code=404)


async def _not_so(_request: Request, _fault: Exception) -> Response:
    return PlainTextResponse("This can only be read.\n", status_code=405)


async def _bug(_request: Request, _fault: Exception) -> Response:
    return PlainTextResponse("This cannot be shown just now.\n", status_code=500)
