"""OSC out: who speaks, under what, and the clock, as messages of Open Sound Control for stream decks and mixers.

    /facilitator/name  /facilitator/line  /facilitator/item      texts, empty where nobody has the floor
    /facilitator/next                                            the code of who comes next, or an empty text
    /facilitator/waiting                                         how many wait
    /facilitator/clock                                           what the clock shows: a figure or a word
    /facilitator/remaining                                       seconds, 0 where the time is over, -1 without a clock
    /facilitator/mark                                            none, still, warning or over

Each is sent when it changes, all of them every ten seconds, since a packet may be lost. Nothing is received.
"""

import asyncio
import json
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from typing import Any

from pythonosc.udp_client import SimpleUDPClient

from facilitator.core.saying import tr
from facilitator.storage.journal import StorageFault
from facilitator.web.pages import Key
from facilitator.web.pictures import PageFields, clock_now
from facilitator.web.shapes import millis
from facilitator.web.site import Site

EVERYTHING_SECONDS = 10.0
PAGES = ("clock", "list")
Values = Mapping[str, str | int]


class Osc:
    """Sends what changes to one receiver. Raises StorageFault where its name is not known."""

    def __init__(self, site: Site, host: str, port: int, language: str) -> None:
        self._site = site
        self._language = language
        self._receiver = (host, port)
        try:
            SimpleUDPClient(host, port).close()
        except (OSError, ValueError) as error:
            raise StorageFault(
                tr(
                    "OSC cannot be sent to {host}: {why}. Give another address.",
                    host=host,
                    why=getattr(error, "strerror", None) or str(error),
                )
            ) from error
        self._fields: dict[str, PageFields] = {}
        self._sent: dict[str, str | int] = {}
        self._all_at = 0.0

    async def send(self) -> None:
        """Send until this is cancelled."""
        self._all_at = -EVERYTHING_SECONDS
        with closing(SimpleUDPClient(*self._receiver)) as client:
            async with asyncio.TaskGroup() as tasks:
                for page in PAGES:
                    tasks.create_task(self._follow(page, client))
                tasks.create_task(self._count(client))

    async def _follow(self, page: str, client: SimpleUDPClient) -> None:
        with self._site.hub.watch(Key(page, self._language), counted="") as watcher:
            while True:
                frame = await watcher.news()
                if frame is not None:
                    self._fields[page] = json.loads(frame.body, object_hook=PageFields)
                    self._send_news(client)

    async def _count(self, client: SimpleUDPClient) -> None:
        """Send what the clock shows as each second turns."""
        while True:
            now = millis(self._site.following.now())
            await asyncio.sleep((1000 - now % 1000) / 1000 + 0.005)
            self._send_news(client)

    def _send_news(self, client: SimpleUDPClient) -> None:
        loop = asyncio.get_running_loop()
        if loop.time() - self._all_at > EVERYTHING_SECONDS:
            self._sent, self._all_at = {}, loop.time()
        for name, value in values_of(self._fields, self._site.following.now()).items():
            if self._sent.get(name) != value:
                client.send_message(f"/facilitator/{name}", value)
                self._sent[name] = value


def values_of(fields: Mapping[str, PageFields], now: datetime) -> Values:
    """Give what is sent at an instant of the fields of the pages."""
    shown, listed = fields.get("clock", PageFields()), fields.get("list", PageFields())
    vacant = bool(shown["vacant"])
    waiting: Any = listed["rows"] or ()
    found: dict[str, str | int] = {
        "name": "" if vacant else str(shown["name"] or ""),
        "line": "" if vacant else str(shown["line"] or ""),
        "item": str(shown["heading"] or ""),
        "next": str(waiting[0][0]) if waiting else "",
        "waiting": len(waiting),
        "clock": "",
        "mark": "none",
    }
    told = clock_now(shown["clock"], now)
    if told is not None:
        found |= {"clock": str(told["figure"]), "mark": str(told["mark"])}
    until = (shown["clock"] or PageFields())["until"]
    found["remaining"] = -1 if until is None else max(0, (int(until) - millis(now)) // 1000)
    return found
