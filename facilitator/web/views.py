"""Views: the pages as a browser first gets them, whole and without a script, and the files that belong to them."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from facilitator import resources
from facilitator.core.clock import duration_label, time_label
from facilitator.core.languages import PROGRAM_LANGUAGES, language_of
from facilitator.web import shipped
from facilitator.web.pages import PAGES, Key
from facilitator.web.shapes import millis
from facilitator.web.site import Site

SPOKEN = ("away",)
"""The words that the script of the pages says by itself."""
_KEPT = "public, max-age=604800, immutable"


class PageFields(dict[str, Any]):
    """Fields of a page; what is empty is not among them, and is None."""

    def __missing__(self, name: str) -> None:
        """Give None for what is empty."""


class PageViews:
    """Renders the pages."""

    def __init__(self, site: Site) -> None:
        self._site = site
        loader = FileSystemLoader(resources.path("web"))
        self._templates = Environment(
            loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )

    async def page(self, request: Request) -> Response:
        """Answer with a page."""
        name = request.url.path.strip("/")
        language = self._site.language(request)
        frame = await self._site.hub.frame(Key(name, language))
        fields = json.loads(frame.body, object_hook=PageFields)
        html = self._templates.get_template(PAGES[name].template).render(
            page=fields, frame=frame.id, name=name, **self._around(request, language, fields)
        )
        return HTMLResponse(html, headers={"cache-control": "no-store", "vary": "accept-language"})

    def _around(self, request: Request, language: str, fields: Mapping[str, Any]) -> Mapping[str, object]:
        """Give what every page says besides its fields."""
        row = language_of(language)
        theme = request.query_params.get("theme", "")
        now = self._site.following.now()
        return {
            "language": language,
            "languages": [(one.code.value, one.name) for one in PROGRAM_LANGUAGES.values()],
            "words": {**row.display, **row.pages},
            "theme": theme if theme in ("dark", "light") else "",
            "time": time_label(now, str(fields.get("zone", "UTC"))),
            "clock": clock_now(fields.get("clock"), now),
            "now": millis(now),
            "spoken": {name: row.pages[name] for name in SPOKEN},
            "version": shipped.version(),
            "file": shipped.address,
            "long": length_of,
            "asked": lambda **wanted: "?" + urlencode({**request.query_params, **wanted}),
        }

    async def file(self, request: Request) -> Response:
        """Answer with a file of the pages."""
        name = str(request.path_params["name"])
        if name not in shipped.FILES:
            raise HTTPException(404)
        return Response(shipped.content(name), media_type=shipped.FILES[name], headers={"cache-control": _KEPT})


def clock_now(clock: Mapping[str, Any] | None, now: datetime) -> Mapping[str, object] | None:
    """Give figure, line and shape of a clock at an instant, as the script of the pages does."""
    if clock is None:
        return None
    at = millis(now)
    stage = [stage for stage in clock["stages"] if stage.get("start", 0) <= at][-1:]
    figure = stage[0].get("words") or clock.get("still", "")
    if not figure and "until" in clock:
        figure = duration_label((clock["until"] - at) / 1000)
    if not figure and "since" in clock:
        figure = duration_label((at - clock["since"]) / 1000)
    share = clock.get("share")
    if "limit" in clock:
        share = min(1.0, max(0.0, 1 - (clock["until"] - at) / 1000 / clock["limit"]))
    return {
        "figure": figure,
        "under": stage[0].get("under", ""),
        "mark": stage[0].get("mark", "none"),
        "words": bool(stage[0].get("words")),
        "share": None if share is None else round(1000 * share),
    }


def length_of(name: str | None) -> int:
    """Say how long a name is for its place: 0, or 1 or 2 where it is set smaller."""
    return 2 if len(name or "") > 44 else 1 if len(name or "") > 22 else 0


def routes(site: Site) -> Sequence[BaseRoute]:
    """Give the routes of the pages and their files."""
    views = PageViews(site)
    pages = [Route(f"/{name}", views.page) for name in PAGES]
    return [*pages, Route("/files/{name}", views.file)]
