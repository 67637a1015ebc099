"""State: what programs ask for, such as stream decks: the time of the meeting, and what each page shows, as JSON."""

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from facilitator.web.shapes import millis
from facilitator.web.site import Site


class StateForPrograms:
    """Answers programs."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def clock(self, _request: Request) -> Response:
        """Give the time of the meeting, by which pages measure how far their own clock is wrong."""
        now = millis(self._site.following.now())
        return JSONResponse({"now": now}, headers={"cache-control": "no-store"})


def routes(site: Site) -> Sequence[BaseRoute]:
    """Give the routes of the state."""
    state = StateForPrograms(site)
    return [Route("/api/clock", state.clock)]
