"""The public pages as files in a folder: whole, alone, linked to each other, and written while somebody still follows."""

import json
import re
from contextlib import closing
from pathlib import Path
from time import sleep
from typing import Any

import pytest

from facilitator.core.display import RoomShown, View
from facilitator.core.languages import CODES
from facilitator.seat import Seat
from facilitator.storage.journal import StorageFault
from facilitator.web import folder as module
from facilitator.web.folder import Folder
from facilitator.web.serving import site_of
from tests.room import Room
from tests.web.served import do, made, until, written

PUBLIC = ("display", "clock", "list", "follow", "agenda", "index")
LINK = re.compile(r'(?:href|src)="([^"]*)"')


def told(folder: Path, page: str, language: str = "en") -> dict[str, Any]:
    """Give what a page is told; that it is there at all was waited for."""
    found: dict[str, Any] = json.loads((folder / f"{page}.{language}.json").read_bytes())
    return found


def test_each_public_page_lies_there_whole_and_changes_with_the_meeting(tmp_path: Path) -> None:
    folder = tmp_path / "www" / "room"
    folder.mkdir(parents=True)
    (folder / "display.html").write_text("of somebody else")
    with closing(made(tmp_path / "meeting.floor", Room())) as journal, written(journal, folder):
        seat = Seat(journal)
        until((folder / "index.es.html").exists)
        do(seat, "take-up c", "request CHL --note PRIVATE", "request LBN", "give-floor")
        until(lambda: told(folder, "display").get("fields", {}).get("name") == "Chile")
        until(lambda: told(folder, "list", "es")["fields"].get("now") == "CHL")
        before = told(folder, "clock")
        do(seat, "end", "give-floor")
        after = until(lambda: (found := told(folder, "clock"))["fields"].get("name") == "Lebanon" and found)
        assert after["id"] != before["id"]
        assert after["now"] - before["now"] > 1000
        journal.room.show(RoomShown(view=View.BLANK))
        until(lambda: told(folder, "display")["fields"]["view"] == "blank")
        until(lambda: "Lebanon" not in (folder / "display.en.html").read_text())
    version = told(folder, "list")["fields"]["names"]
    assert json.loads((folder / f"names.{version}.en.json").read_bytes())["LBN"] == "Lebanon"
    expected = {f"{page}.{language}.{end}" for page in PUBLIC for language in CODES for end in ("html", "json")}
    expected |= {f"calendar.{language}.ics" for language in CODES} | {"files", "display.html"}
    found = {path.name for path in folder.iterdir()}
    assert found - {name for name in found if name.startswith("names.")} == expected
    assert (folder / "display.html").read_text() == "of somebody else"
    assert not [path for path in folder.iterdir() if path.is_file() and "PRIVATE" in path.read_text()]
    for page in folder.glob("*.*.html"):
        links = [link.partition("?")[0] for link in LINK.findall(page.read_text())]
        assert [link for link in links if not (folder / link).is_file()] == [], page.name
        assert len(links) > 6


def test_what_is_not_written_is_said_once_and_written_when_it_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    folder = tmp_path / "room"
    monkeypatch.setattr(module, "APART_SECONDS", 0.05)
    with closing(made(tmp_path / "meeting.floor", Room())) as journal, written(journal, folder, said.append):
        until((folder / "index.es.html").exists)
        folder.rename(tmp_path / "away")
        do(Seat(journal), "take-up c", "request CHL", "give-floor")
        until(lambda: said)
        sleep(0.2)
        (tmp_path / "away").rename(folder)
        until(lambda: told(folder, "display")["fields"].get("name") == "Chile")
    assert len(said) == 1
    assert str(folder) in said[0]


def test_pages_that_nothing_changes_are_written_anew_so_that_one_knows_they_are_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "APART_SECONDS", 0.05)
    monkeypatch.setattr(module, "ANEW_SECONDS", 0.2)
    with closing(made(tmp_path / "meeting.floor", Room())) as journal, written(journal, tmp_path):
        until((tmp_path / "index.es.html").exists)
        first = told(tmp_path, "agenda")
        again = until(lambda: (found := told(tmp_path, "agenda"))["now"] > first["now"] and found)
        assert again["id"] == first["id"]


def test_a_file_in_the_place_of_the_folder_is_refused_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "room").write_text("a file")
    with closing(made(tmp_path / "meeting.floor", Room())) as journal:
        site = site_of(journal.address)
        with pytest.raises(StorageFault, match="--folder"):
            Folder(site, tmp_path / "room", print)
        site.following.end()
