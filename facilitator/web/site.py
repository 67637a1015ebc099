"""Site: what every module of the pages is given."""

from collections.abc import Callable, Sequence

from starlette.requests import HTTPConnection
from starlette.routing import BaseRoute

from facilitator.core.languages import CODES
from facilitator.core.values import dataclass
from facilitator.web.following import Following
from facilitator.web.hub import Hub


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The meeting that is followed, who looks at it, and what was set when the process was started."""

    following: Following
    hub: Hub
    texts: bool = False

    def language(self, connection: HTTPConnection) -> str:
        """Give the language of a visitor: as asked for, as the browser prefers, or that of the meeting."""
        asked = connection.query_params.get("language", "")
        if asked in CODES:
            return asked
        for preferred in _preferred(connection.headers.get("accept-language", "")):
            if preferred in CODES:
                return preferred
        meeting = self.following.meeting
        return CODES[0] if meeting is None else meeting.definition.language


Module = Callable[[Site], Sequence[BaseRoute]]
"""One part of the site: the routes that it answers. A module is a row of `MODULES` in `facilitator/web/app.py`."""


def _preferred(header: str) -> list[str]:
    """Give the codes of languages in a header of preferences, the most wanted first; `*` is none, nor what has 0."""
    found: list[tuple[float, str]] = []
    for part in header[:400].split(","):
        name, *more = (word.strip().lower() for word in part.split(";"))
        try:
            wanted = float(more[0].removeprefix("q=")) if more else 1.0
        except ValueError:
            continue
        if wanted > 0:
            found.append((-wanted, name.partition("-")[0]))
    return [name for _, name in sorted(found, key=lambda one: one[0])]
