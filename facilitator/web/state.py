"""State: what programs ask for, such as stream decks: the time, what each page shows, the names, and the calendar."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime

from anyio import to_thread
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from facilitator import resources
from facilitator.core.in_language import agenda_in
from facilitator.core.meeting import Meeting
from facilitator.exchange.calendar import render_ics
from facilitator.web.pages import PAGES, Key
from facilitator.web.shapes import millis
from facilitator.web.site import Site

SCHEMA = "state.schema.json"
_NOT_KEPT = {"cache-control": "no-store"}
_ASKED_AGAIN = "no-cache"


class StateForPrograms:
    """Answers programs."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._calendars: dict[str, tuple[Meeting, datetime, bytes]] = {}

    async def clock(self, _request: Request) -> Response:
        """Give the time of the meeting, by which pages measure how far their own clock is wrong."""
        return JSONResponse({"now": millis(self._site.following.now())}, headers=_NOT_KEPT)

    async def state(self, request: Request) -> Response:
        """Give what the pages show, or one of them; 304 where it is what the asker has."""
        wanted = request.query_params.get("page")
        if wanted is not None and wanted not in PAGES:
            raise HTTPException(404)
        language = self._site.language(request)
        frames = {name: await self._site.hub.frame(Key(name, language)) for name in ([wanted] if wanted else PAGES)}
        tag = hashlib.sha256("".join(frame.id for frame in frames.values()).encode()).hexdigest()[:16]
        pages = b",".join(b'"%s":%s' % (name.encode(), frame.body) for name, frame in frames.items())
        body = b'{"version":"%s","language":"%s","pages":{%s}}' % (tag.encode(), language.encode(), pages)
        return _answered(request, tag, body, "application/json")

    async def names(self, request: Request) -> Response:
        """Give the names of all delegations by their codes; those of a version never change."""
        meeting = self._site.following.meeting
        if meeting is None:
            raise HTTPException(404)
        language, names = self._site.language(request), self._site.following.names
        current = names.version(meeting.roster, language) == request.path_params["version"]
        kept = "public, max-age=86400, immutable" if current else "no-store"
        body = names.body(meeting.roster, language)
        return Response(body, media_type="application/json", headers={"cache-control": kept})

    async def calendar(self, request: Request) -> Response:
        """Give the programme as iCalendar, for calendars that subscribe to it."""
        meeting = self._site.following.meeting
        if meeting is None:
            raise HTTPException(404)
        language = self._site.language(request)
        now = self._site.following.now().replace(second=0, microsecond=0)
        known = self._calendars.get(language)
        if known is None or known[0] is not meeting or known[1] != now:
            known = (meeting, now, await to_thread.run_sync(calendar_of, meeting, language, now))
            self._calendars[language] = known
        tag = hashlib.sha256(known[2]).hexdigest()[:16]
        return _answered(request, tag, known[2], "text/calendar; charset=utf-8")

    async def schema(self, _request: Request) -> Response:
        """Give the schema of the state."""
        return Response(resources.content("schemas", SCHEMA), media_type="application/schema+json")


def calendar_of(meeting: Meeting, language: str, now: datetime) -> bytes:
    """Give the programme of a meeting as iCalendar."""
    return render_ics(agenda_in(meeting, language), now, language)


def _answered(request: Request, tag: str, body: bytes, kind: str) -> Response:
    headers: Mapping[str, str] = {"etag": f'"{tag}"', "cache-control": _ASKED_AGAIN, "vary": "accept-language"}
    known = [one.strip().removeprefix("W/").strip('"') for one in request.headers.get("if-none-match", "").split(",")]
    if tag in known or known == ["*"]:
        return Response(status_code=304, headers=dict(headers))
    return Response(body, media_type=kind, headers=dict(headers))


def routes(site: Site) -> Sequence[BaseRoute]:
    """Give the routes of the state."""
    state = StateForPrograms(site)
    return [
        Route("/api/clock", state.clock),
        Route("/api/state", state.state),
        Route("/api/state.schema.json", state.schema),
        Route("/api/names/{version}", state.names),
        Route("/calendar.ics", state.calendar),
    ]
