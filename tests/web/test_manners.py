"""The manners of a public page: whole without a script, nothing from elsewhere, no cookie, and no word of a fault."""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator import resources
from facilitator.core.commands import Command, read_command
from facilitator.core.languages import CODES, PROGRAM_LANGUAGES
from facilitator.seat import Seat
from facilitator.storage.journal import StorageFault
from facilitator.web.hub import Hub, NotMade
from facilitator.web.pages import PAGES
from tests.room import Room
from tests.web.served import Served, do, made, served


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    room = Room()
    room.do_all(["start-session 1", "request FRA", "request NOR --note PRIVATE", "request CHE"])
    with closing(made(tmp_path_factory.mktemp("web") / "meeting.floor", room)) as journal:
        seat = Seat(journal)
        do(seat, "give-floor")
        paper = tmp_path_factory.mktemp("papers") / "Statement <b>.txt"
        paper.write_text("Mr. President,\n\nwe <script>thank</script> you.", encoding="utf-8")
        seat.act(_receive(seat, paper))
        with served(journal.address, texts=True) as found:
            yield found


def _receive(seat: Seat, paper: Path) -> Command:
    return read_command(seat.meeting, "receive", ["1", str(paper)])


def places(name: str) -> str:
    return "/" if name == "index" else f"/{name}"


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", CODES)
def test_a_page_is_whole_without_a_script_and_takes_nothing_from_elsewhere(
    pages: Served, name: str, language: str
) -> None:
    status, headers, body = pages.ask(f"{places(name)}?language={language}")
    html = body.decode()
    assert status == 200
    assert f'<html lang="{language}">' in html
    assert "set-cookie" not in headers
    assert headers["referrer-policy"] == "no-referrer"
    policy = headers["content-security-policy"].split("; ")
    assert {"default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"} <= set(policy)
    assert "unsafe" not in headers["content-security-policy"]
    assert re.findall(r"<script(?![^>]* src=)|<style|\bstyle=|\bon\w+=|https?://|//\w", html) == []
    assert len(re.findall(r"<h1[ >]", html)) == len(re.findall(r"<main[ >]", html)) == 1
    assert "PRIVATE" not in html
    if name in {"display", "clock", "overlay", "booth", "list"}:
        assert "France" in html
    for file in re.findall(r'(?:src|href)="(files/[^"]+)"', html):
        assert pages.ask(f"/{file}")[0] == 200


def test_the_language_is_the_one_asked_for_or_preferred_or_that_of_the_meeting(pages: Served) -> None:
    def language(path: str, accept: str = "") -> str:
        html = pages.ask(path, {"Accept-Language": accept} if accept else {})[2].decode()
        return re.findall(r'<html lang="(\w+)"', html)[0]

    assert language("/list?language=es", "fr") == "es"
    assert language("/list", "de-CH,de;q=0.9,fr;q=0.8,en;q=0.5") == "fr"
    assert language("/list", "*;q=x, zh") == "en"
    assert language("/list", "es ; Q=0.5, FR-ca; q=0.7") == "fr"
    assert language("/list", "fr;q=0, es;q=0") == "en"
    assert language("/list?language=<script>") == "en"


def test_a_delegation_finds_its_place_without_a_script(pages: Served) -> None:
    def place(code: str, language: str = "en") -> str:
        html = pages.ask(f"/list?delegation={code}&language={language}")[2].decode()
        return re.findall(r"data-place-words[^>]*>([^<]*)<", html)[0]

    assert place("FRA") == "You have the floor"
    assert place("NOR") == "You are next"
    assert place("CHE", "fr") == "Votre rang\u00a0: 2"
    assert place("CHL", "es") == "No figura en esta lista"
    assert place("%3Cscript%3E") == ""


def test_the_booths_read_a_text_that_is_on_their_sheet_and_no_other(pages: Served) -> None:
    html = pages.ask("/booth")[2].decode()
    address = re.findall(r'href="(booth/text/[0-9a-f]+)', html)[0]
    status, _, body = pages.ask(f"/{address}")
    assert status == 200
    assert "we &lt;script&gt;thank&lt;/script&gt; you." in body.decode()
    assert pages.ask(f"/booth/text/{'0' * 64}")[0] == 404


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("GET", "/files/../../README.md", 404),
        ("GET", "/files/%2e%2e%2fREADME.md", 404),
        ("GET", "/api/events?page=log", 404),
        ("GET", "/api/state?page=log", 404),
        ("POST", "/display", 405),
        ("DELETE", "/api/state", 405),
        ("POST", "/api/events", 405),
    ],
)
def test_what_is_not_there_is_said_without_a_word_of_how_it_is_built(
    pages: Served, method: str, path: str, status: int
) -> None:
    found, headers, body = pages.ask(path, method=method)
    assert found == status
    assert len(body) < 60
    assert not {"server", "set-cookie"} & set(headers)
    assert "content-security-policy" in headers


def test_every_address_of_the_manual_is_there(pages: Served) -> None:
    named = re.findall(r"^\| (/[\w./]*)", resources.text("manual", "web.md"), re.M)
    assert len(named) > 10
    answers = {
        name: pages.ask(name.replace("VERSION", "x"), method="HEAD")[0] for name in named if "socket" not in name
    }
    assert answers == dict.fromkeys(answers, 200)


def test_a_fault_shows_its_sentence_to_nobody(pages: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> bytes:
        raise StorageFault("“secret.floor” on the disk /srv/meetings is damaged.")

    monkeypatch.setattr("facilitator.web.state.render_ics", fails)
    status, _, body = pages.ask("/calendar.ics?language=es")
    assert (status, body) == (500, b"This cannot be shown just now.\n")


def test_a_page_that_cannot_be_made_just_now_says_when_to_ask_again(
    pages: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def is_not_made(*_: object) -> None:
        raise NotMade

    monkeypatch.setattr(Hub, "frame", is_not_made)
    for place in ("/clock", "/api/state"):
        status, headers, body = pages.ask(place)
        assert (status, headers["retry-after"], body) == (503, "5", b"This cannot be shown just now.\n")


def test_every_language_has_every_word_of_the_pages() -> None:
    english = PROGRAM_LANGUAGES["en"].pages
    for language in PROGRAM_LANGUAGES.values():
        assert set(language.pages) == set(english)
        assert all(language.pages.values())
        for name, text in english.items():
            assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", language.pages[name]))


def test_a_page_stays_as_it_was_begun_where_an_update_is_put_there_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped, templates = resources.path, tmp_path / "web"
    shutil.copytree(resources.path("web"), templates)
    monkeypatch.setattr(resources, "path", lambda *parts: templates if parts == ("web",) else shipped(*parts))
    with closing(made(tmp_path / "meeting.floor", Room())) as journal, served(journal.address) as pages:
        assert pages.ask("/clock")[0] == 200
        for template in templates.glob("*.html"):
            template.write_text("{{ what.only.the.next.version.knows }}")
            os.utime(template, (0, 0))
        assert pages.ask("/clock?theme=dark")[0] == 200
