"""Folder: the pages for an audience without number, as files that any web server or cache may hand out.

    PAGE.LANGUAGE.html           a page, whole as it was when it was written
    PAGE.LANGUAGE.json           {"id": …, "now": …, "version": …, "fields": …}, which an open page asks for again
    names.VERSION.LANGUAGE.json  the names of the delegations by their codes; those of a version never change
    calendar.LANGUAGE.ics        the programme, for calendars
    files/                       what the pages need

Each is written whole or not at all. Two writings of a file are more than a second apart: web servers tell what is new
by the second in which it was written. All are written anew every fifteen seconds also where nothing changes, so that an
open page knows whether somebody still writes. What else lies in the folder is left alone.
"""

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from anyio import to_thread

from facilitator.core.languages import CODES
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.files import holds, write_whole
from facilitator.storage.journal import StorageFault
from facilitator.web import shipped
from facilitator.web.following import Frame
from facilitator.web.hub import NotMade
from facilitator.web.pages import Key
from facilitator.web.shapes import millis
from facilitator.web.site import Site
from facilitator.web.state import calendar_of
from facilitator.web.views import IN_A_FOLDER, PageViews

APART_SECONDS = 1.05
ANEW_SECONDS = 15.0
WRITTEN = tuple(Key(page, language) for page in (*IN_A_FOLDER, "index") for language in CODES)


class Folder:
    """Writes the pages into a folder, which is made where it is not there. Raises StorageFault where it cannot be."""

    def __init__(self, site: Site, folder: Path, tell: Callable[[str], object]) -> None:
        self._site = site
        self._folder = folder
        self._tell = tell
        self._views = PageViews(site)
        self._written: dict[Key, str] = {}
        self._named: set[str] = set()
        self._calendars: Meeting | None = None
        self._told = ""
        try:
            (folder / "files").mkdir(parents=True, exist_ok=True)
            for name in shipped.FILES:
                _write(folder / "files" / name, shipped.content(name))
        except OSError as error:
            raise StorageFault(
                tr(
                    "The pages cannot be written to {folder}: {why}. Give another --folder.",
                    folder=str(folder),
                    why=error.strerror or str(error),
                )
            ) from error

    async def write(self) -> None:
        """Write what changes until this is cancelled; where the disk does not take it, say so and try again."""
        anew_at = 0.0
        while True:
            try:
                frames = {key: await self._site.hub.frame(key) for key in WRITTEN}
            except NotMade:
                continue  # what is not written says so by itself
            anew = time.monotonic() >= anew_at
            due = {key: frame for key, frame in frames.items() if anew or self._written.get(key) != frame.id}
            try:
                await to_thread.run_sync(self._write_pages, due, anew)
            except OSError as error:
                self._say(error.strerror or str(error))
            else:
                self._told = ""
                self._written |= {key: frame.id for key, frame in due.items()}
                anew_at = time.monotonic() + ANEW_SECONDS if anew else anew_at
            await asyncio.sleep(APART_SECONDS)

    def _say(self, why: str) -> None:
        """Say that the pages are not written, once for each reason."""
        if why != self._told:
            self._told = why
            self._tell(tr("The pages in {folder} stand still: {why}. It is tried again.", folder=self._folder, why=why))

    def _write_pages(self, due: Mapping[Key, Frame], anew: bool) -> None:
        """Write pages. Raises OSError; what was not written is due again."""
        meeting = self._site.following.meeting
        if meeting is not None and any(key.page == "list" for key in due):
            self._write_names(meeting)
        if meeting is not None and anew and meeting is not self._calendars:
            now = self._site.following.now().replace(second=0, microsecond=0)
            for language in CODES:
                _write(self._folder / f"calendar.{language}.ics", calendar_of(meeting, language, now))
            self._calendars = meeting
        for key, frame in due.items():
            place = self._folder / f"{key.page}.{key.language}"
            about = {"id": frame.id, "now": millis(self._site.following.now()), "version": shipped.version()}
            told = json.dumps(about, separators=(",", ":"))[:-1].encode() + b',"fields":' + frame.body + b"}"
            write_whole(Path(f"{place}.json"), told)
            write_whole(Path(f"{place}.html"), self._views.rendered(key, frame, {}, still=True).encode())

    def _write_names(self, meeting: Meeting) -> None:
        """Write the names where the roll has changed; those that open pages know stay where they are."""
        names = self._site.following.names
        for language in CODES:
            name = f"names.{names.version(meeting.roster, language)}.{language}.json"
            if name not in self._named:
                _write(self._folder / name, names.body(meeting.roster, language))
                self._named.add(name)


def _write(path: Path, content: bytes) -> None:
    """Write a file where it is not the same already. Raises OSError."""
    if not (path.exists() and holds(path, content)):
        write_whole(path, content)
