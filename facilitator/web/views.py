"""Views: the pages as a browser first gets them, whole and without a script, and the files that belong to them."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

from anyio import to_thread
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from facilitator import resources
from facilitator.core.clock import duration_label, time_label
from facilitator.core.delegations import Roster
from facilitator.core.ids import DelegationCode, Refused
from facilitator.core.languages import PROGRAM_LANGUAGES, language_of
from facilitator.storage.paper_text import paragraphs_of
from facilitator.web import shipped
from facilitator.web.following import Frame
from facilitator.web.pages import PAGES, Key
from facilitator.web.pictures import PageFields, clock_now, length_of, told_of_day, told_of_list
from facilitator.web.shapes import millis
from facilitator.web.site import Site

LINKED = ("display", "clock", "list", "follow", "agenda", "booth", "overlay")
"""The pages that the index leads to, in the order in which they are looked for."""
IN_A_FOLDER = ("display", "clock", "list", "follow", "agenda")
"""Those for an audience without number."""
SPOKEN = (
    *(
        "about",
        "away",
        "list page",
        "list is open",
        "list is closed",
        "no item",
        "nobody waits",
        "nobody speaks",
        "next",
    ),
    *(
        "you speak",
        "you are called",
        "you are next",
        "you are number",
        "you return",
        "you are not",
        "has floor",
        "is called",
    ),
)
"""The words that the script of the pages says by itself."""
ASKED = ("theme", "delegation")
"""What may be asked of a page besides its language."""
MOST_KEPT = 200
_KEPT = "public, max-age=604800, immutable"


class PageViews:
    """Renders the pages."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._made: dict[tuple[object, ...], str] = {}
        self._second = 0
        loader = FileSystemLoader(resources.path("web"))
        self._templates = Environment(
            loader=loader,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            # what an update puts there fits the program that starts next, not this one
            auto_reload=False,
        )

    async def page(self, request: Request) -> Response:
        """Answer with a page; who asks for the same one in the same second gets the same."""
        name = request.url.path.rpartition("/")[2] or "index"
        key = Key(name, self._site.language(request))
        frame = await self._site.hub.frame(key)
        asked = _asked(request)
        made, second = (key, frame.id, *asked.values()), int(self._site.following.now().timestamp())
        if second != self._second:
            # nobody gets what is past, and many large texts would stay in memory
            self._made, self._second = {}, second
        html = self._made.get(made)
        if html is None:
            html = self.rendered(key, frame, asked)
            while len(self._made) >= MOST_KEPT:
                del self._made[next(iter(self._made))]
            self._made[made] = html
        return HTMLResponse(html, headers={"cache-control": "no-store", "vary": "accept-language"})

    def rendered(self, key: Key, frame: Frame, asked: Mapping[str, str], *, still: bool = False) -> str:
        """Give a page as a whole; one that is `still` lies in a folder, beside the others, and no program answers."""
        name, language = key
        fields = json.loads(frame.body, object_hook=PageFields)
        around = {**self._around(asked, language, fields), **self._more(asked, name, language, fields)}
        if still:
            around |= _in_a_folder(name, language)
        return self._templates.get_template(PAGES[name].template).render(
            page=fields, frame=frame.id, name=name, **around
        )

    def _around(self, asked: Mapping[str, str], language: str, fields: Mapping[str, Any]) -> Mapping[str, object]:
        """Give what every page says besides its fields."""
        row = language_of(language)
        theme = asked.get("theme", "")
        now = self._site.following.now()
        return {
            "language": language,
            "languages": [(one.code.value, one.name) for one in PROGRAM_LANGUAGES.values()],
            "words": {**row.display, **row.pages},
            "theme": theme if theme in ("dark", "light") else "",
            "time": time_label(now, str(fields.get("zone", "UTC"))),
            "clock": clock_now(fields.get("clock"), now),
            "now": millis(now),
            "spoken": {name: {**row.display, **row.pages}[name] for name in SPOKEN},
            "duration": duration_label,
            "linked": LINKED,
            "up": "",
            "still": False,
            "to": lambda other: f"{'./' if other == 'index' else other}?language={language}",
            "calendar": f"calendar.ics?language={language}",
            "version": shipped.version(),
            "file": shipped.address,
            "long": length_of,
            "page_in": lambda code: (
                "?" + urlencode({name: value for name, value in {**asked, "language": code}.items() if value})
            ),
        }

    def _more(self, asked: Mapping[str, str], name: str, language: str, fields: PageFields) -> Mapping[str, object]:
        """Give what one page says besides, in its first picture."""
        meeting = self._site.following.meeting
        if name == "follow":
            return told_of_day(fields)
        if name != "list":
            return {}
        roster = Roster() if meeting is None else meeting.roster
        chosen = asked.get("delegation", "")
        return told_of_list(fields, roster, DelegationCode(chosen), language)

    def plain(self, request: Request, name: str) -> Response:
        """Answer with a page that says nothing of the meeting by itself."""
        around = self._around(_asked(request), self._site.language(request), PageFields())
        html = self._templates.get_template(f"{name}.html").render(page=PageFields(), frame="", name=name, **around)
        return HTMLResponse(html, headers={"cache-control": "no-store", "vary": "accept-language"})

    async def text(self, request: Request) -> Response:
        """Answer with the words of a text that is on the booth sheet, or with the file where its words are not read."""
        language = self._site.language(request)
        fields = json.loads((await self._site.hub.frame(Key("booth", language))).body, object_hook=PageFields)
        wanted = str(request.path_params["sha256"])
        lines = [line for line in (fields["now"], *(fields["next"] or ())) if line is not None]
        found = [(line, text) for line in lines for text in line["texts"] or () if text["id"] == wanted]
        content = await to_thread.run_sync(self._site.following.document, wanted) if found else None
        if content is None:
            raise HTTPException(404)
        line, title = found[0][0], str(found[0][1]["title"])
        try:
            paragraphs = await to_thread.run_sync(paragraphs_of, title, content)
        except Refused:
            kept = {"cache-control": "no-store", "content-disposition": f"attachment; filename*=UTF-8''{quote(title)}"}
            return Response(content, media_type="application/octet-stream", headers=kept)
        around = {**self._around({}, language, fields), "up": "../../"}
        html = self._templates.get_template("text.html").render(
            page=line, frame="", name="text", title=title, paragraphs=paragraphs, **around
        )
        return HTMLResponse(html, headers={"cache-control": "no-store"})

    async def file(self, request: Request) -> Response:
        """Answer with a file of the pages."""
        name = str(request.path_params["name"])
        if name not in shipped.FILES:
            raise HTTPException(404)
        return Response(shipped.content(name), media_type=shipped.FILES[name], headers={"cache-control": _KEPT})


def _asked(request: Request) -> Mapping[str, str]:
    return {field: request.query_params.get(field, "")[:40] for field in ASKED}


def _in_a_folder(name: str, language: str) -> Mapping[str, object]:
    """Give what a page in a folder says otherwise: where the others are."""
    return {
        "still": True,
        "linked": IN_A_FOLDER,
        "to": lambda other: f"{other}.{language}.html",
        "page_in": lambda code: f"{name}.{code}.html",
        "calendar": f"calendar.{language}.ics",
    }


def routes(site: Site) -> Sequence[BaseRoute]:
    """Give the routes of the pages and their files."""
    views = PageViews(site)
    pages = [Route("/" if name == "index" else f"/{name}", views.page) for name in PAGES]
    return [*pages, Route("/booth/text/{sha256}", views.text), Route("/files/{name}", views.file)]
