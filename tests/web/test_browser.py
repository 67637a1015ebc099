"""The pages as people see them: whole in every size, theme and language, right for whoever cannot see, and on time."""

import json
import os
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from facilitator.core.clock import local_time
from facilitator.core.commands import read_command
from facilitator.core.display import RoomShown, View
from facilitator.core.languages import CODES
from facilitator.seat import Seat
from facilitator.web.pages import PAGES
from tests.room import Room
from tests.web.browser import Browser, browsing
from tests.web.served import Served, do, handed_out, made, served, until, written

SIZES = ((320, 640), (1366, 768), (3840, 2160))
THEMES = ("light", "dark")
WIDE = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
ON_A_WALL = {"display", "clock", "overlay", "booth"}
"""What is looked at from afar, and by nobody who scrolls."""
HIGH = "return document.documentElement.scrollHeight - document.documentElement.clientHeight"
CUT = """
return [...document.querySelectorAll('h1, h2, p, li span, th, td span')]
  .filter((one) => one.offsetParent && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
  .map((one) => one.className + ': ' + one.textContent)
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    yield from browsing()


@pytest.fixture(scope="module")
def seat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seat]:
    room = Room()
    room.does("start-session 1")
    for code in ("FRA", "NOR", "MKD", "BIH", "CHE", "EUN"):
        room.does(
            f"request {code}"
            if code != "BIH"
            else 'request BIH --capacity group --on-behalf-of "the States of the region"'
        )
    with closing(made(tmp_path_factory.mktemp("web") / "meeting.floor", room)) as journal:
        yield Seat(journal)


@pytest.fixture(scope="module")
def pages(seat: Seat) -> Iterator[Served]:
    do(seat, "give-floor")
    with served(seat.journal.address) as found:
        yield found


def address(pages: Served, page: str, language: str, more: str = "") -> str:
    return f"{pages.url}/{'' if page == 'index' else page}?language={language}{more}"


def speaking(seat: Seat) -> None:
    """Let somebody speak, whatever another test has left."""
    seat.refresh()
    if seat.meeting.called is not None:
        do(seat, "begin")
    elif seat.meeting.speaker is None or seat.meeting.speaker.paused:
        do(seat, "give-floor")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_whole_in_every_size_theme_and_language(browser: Browser, pages: Served, page: str) -> None:
    browser.faults()
    for number, language in enumerate(CODES):
        browser.sees_as(*SIZES[0], "light")
        browser.goes_to(address(pages, page, language, "&delegation=NOR" if page == "list" else ""))
        assert browser.does("return document.fonts.ready.then(() => document.fonts.check('16px Inter'))")
        for width, height in SIZES:
            for theme in THEMES:
                browser.sees_as(width, height, theme)
                place = f"{page}-{language}-{width}-{theme}"
                assert browser.does(WIDE) <= 0, place
                assert browser.does(CUT) == [], place
                assert page not in ON_A_WALL or width < 700 or browser.does(HIGH) <= 0, place
                browser.keeps_picture(place)
        for theme in THEMES if language == "en" else THEMES[number % 2 :][:1]:
            browser.sees_as(*SIZES[number % 2], theme)
            assert browser.axe() == []
    assert browser.faults() == []


def test_a_clock_is_within_a_tenth_of_a_second_of_the_desks_on_a_computer_that_is_wrong(
    browser: Browser, seat: Seat, pages: Served
) -> None:
    browser.sees_as(*SIZES[1], "dark")
    wrong = "const there = Date.now; Date.now = () => there() + 7000;"
    browser.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": wrong})
    browser.goes_to(address(pages, "clock", "en"))
    assert browser.until("return document.body.dataset.within")
    speaker = seat.meeting.speaker
    assert speaker is not None
    # the instant at which the figure changes, by the clock of this computer, and what it says then
    figure = "document.querySelector('[data-figure]').textContent"
    changed = browser.until(
        f"window.before ??= {figure}; if ({figure} !== window.before) return [{figure}, performance.timeOrigin + performance.now()]"
    )
    remaining = speaker.remaining(seat.now() - timedelta(seconds=time.time() - changed[1] / 1000))
    assert remaining is not None
    minutes, seconds = changed[0].split(":")
    assert abs(int(minutes) * 60 + int(seconds) + 1 - remaining) < 0.1


def test_a_clock_goes_on_where_that_of_the_computer_is_set_while_the_page_is_open(
    browser: Browser, seat: Seat, pages: Served
) -> None:
    speaking(seat)
    browser.goes_to(address(pages, "clock", "en"))
    assert browser.until("return document.body.dataset.within")
    shows = (
        "const of = (one) => document.querySelector(one).textContent, [minutes, seconds] = of('[data-figure]').split(':');"
        "return [of('[data-day-time]'), minutes * 60 + Number(seconds), document.querySelector('[data-away]').hidden]"
    )
    for hours in (-1, 2):
        hour, before, _ = browser.does(shows)
        began = browser.does("return performance.now()")
        browser.does("const there = Date.now; Date.now = () => there() + 3600000 * arguments[0]", hours)
        # at no moment another time, nor that the server is gone
        seen = []
        while browser.does("return performance.now()") - began < 1800:
            seen.append(browser.does(shows))
            time.sleep(0.05)
        assert all(abs(at - before) <= 3 and hidden for _, at, hidden in seen)
        assert {at for _, at, _ in seen} != {before}
        assert {told for told, _, _ in seen} <= {hour, local_time(seat.now(), "Europe/Zurich").strftime("%H:%M")}


def test_an_act_is_on_the_pages_at_once_and_is_read_out_once(browser: Browser, seat: Seat, pages: Served) -> None:
    browser.goes_to(address(pages, "display", "en"))
    browser.until("return document.body.dataset.within")
    browser.does(
        "window.told = []; new MutationObserver((all) => window.told.push(...all.map((one) => one.target.textContent)))"
        ".observe(document.querySelector('.speaker'), {subtree: true, childList: true, characterData: true})"
    )
    speaking(seat)
    do(seat, "end", "give-floor")
    assert seat.meeting.speaker is not None
    who = seat.meeting.roster.name(seat.meeting.speaker.who)
    assert browser.until("return document.querySelector('.name').textContent === arguments[0]", who)
    seconds = browser.does("return window.told.length")
    time.sleep(1.1)
    assert browser.does("return window.told.length") == seconds
    assert browser.does("return document.querySelector('[role=timer]').closest('[aria-live=polite]')") is None


def test_more_pages_than_a_browser_has_connections_are_open_in_it_and_each_shows_an_act(
    browser: Browser, seat: Seat, pages: Served
) -> None:
    driver = browser.driver
    speaking(seat)
    before, opened = driver.current_window_handle, []
    for page in ("display", "clock", "overlay", "display", "clock", "overlay", "clock"):
        driver.switch_to.new_window("tab")
        opened.append(driver.current_window_handle)
        browser.goes_to(address(pages, page, "en"))
        assert browser.until("return document.body.dataset.within")
    do(seat, "end", "give-floor")
    assert seat.meeting.speaker is not None
    who = seat.meeting.roster.name(seat.meeting.speaker.who)
    for tab in opened:
        driver.switch_to.window(tab)
        assert browser.until("return document.querySelector('.name').textContent === arguments[0]", who)
        driver.close()
    driver.switch_to.window(before)


def test_what_the_desk_sets_is_on_the_display_whole(browser: Browser, seat: Seat, pages: Served) -> None:
    message = "The meeting resumes at 15:00 in Room XXI. Delegations that have a text are asked to hand it in."
    for width, height in SIZES:
        browser.sees_as(width, height, "dark")
        browser.goes_to(address(pages, "display", "en"))
        for view in View:
            seat.journal.room.show(RoomShown(view=view, message=message))
            told = "" if view in {View.SLIDES, View.BLANK} else message
            assert browser.until(
                "return document.querySelector('.room').dataset.view === arguments[0]"
                " && document.querySelector('.message').textContent === arguments[1]",
                view.value,
                told,
            )
            assert browser.does(WIDE) <= 0
            assert browser.does(CUT) == []
            assert browser.does(HIGH) <= 0 or width < 700
            browser.keeps_picture(f"view-{view.value}-{width}")
            text = browser.does("return document.querySelector('main').innerText.trim()")
            assert (text == "") == (view is View.BLANK)
            assert (message in text) == bool(told)
    seat.journal.room.show(RoomShown())


def test_a_delegation_picks_itself_once_and_knows_when_it_is_next(browser: Browser, seat: Seat, pages: Served) -> None:
    browser.sees_as(*SIZES[0], "light")
    browser.goes_to(address(pages, "list", "en"))
    browser.does(
        "const choice = document.querySelector('select'); choice.value = 'CHE'; choice.dispatchEvent(new Event('change'))"
    )
    assert "delegation=CHE" in browser.driver.current_url
    words = "document.querySelector('[data-place-words]').textContent"
    assert browser.does(f"return {words}").startswith("You are number ")
    browser.goes_to(address(pages, "list", "fr"))
    assert browser.does(f"return {words}").startswith("Votre rang")
    number = next(one.id for one in seat.meeting.items[seat.meeting.open_item].waiting if one.who == "CHE")
    seat.act(read_command(seat.meeting, "move", [str(number), "1"]))
    assert browser.until(f"return {words} === 'Vous êtes les suivants'")
    assert browser.does("return document.title") == "Vous êtes les suivants · Switzerland"
    assert browser.does("return document.querySelector('[data-place]').dataset.place") == "next"
    do(seat, "end", "call")
    assert browser.until(f"return {words} === 'Vous êtes appelés à prendre la parole'")
    browser.does(
        "document.querySelector('select').value = ''; document.querySelector('select').dispatchEvent(new Event('change'))"
    )


def test_a_page_says_when_its_server_is_gone_goes_on_and_comes_back_by_itself(browser: Browser, seat: Seat) -> None:
    speaking(seat)
    with served(seat.journal.address) as first:
        port = int(first.port)
        browser.goes_to(address(first, "clock", "fr"))
        assert browser.until("return document.body.dataset.within")
        figure = browser.does("return document.querySelector('[data-figure]').textContent")
    assert browser.until(f"return document.querySelector('[data-figure]').textContent !== '{figure}'")
    browser.does("const there = Date.now; Date.now = () => there() + 61000")
    said = browser.until("const line = document.querySelector('[data-away]'); return !line.hidden && line.textContent")
    assert "L’horloge continue." in said
    do(seat, "pause")
    with served(seat.journal.address, port=port):
        assert browser.until("return document.querySelector('[data-under]').textContent === 'En pause'")
        assert browser.until("return document.querySelector('[data-away]').hidden")


def test_a_page_in_a_folder_goes_on_by_itself_and_says_when_nobody_writes_it(
    browser: Browser, seat: Seat, tmp_path: Path
) -> None:
    speaking(seat)
    with handed_out(tmp_path) as url:
        with written(seat.journal, tmp_path):
            until((tmp_path / "index.es.html").exists)
            browser.faults()
            browser.goes_to(f"{url}/list.fr.html?delegation=FRA&theme=dark")
            assert browser.does("return document.documentElement.dataset.theme") == "dark"
            assert browser.does("return document.querySelector('#delegation').value") == "FRA"
            browser.goes_to(f"{url}/clock.fr.html")
            assert browser.until("return Number(document.body.dataset.within) <= 500")
            do(seat, "pause")
            assert browser.until("return document.querySelector('[data-under]').textContent === 'En pause'")
            browser.does("document.querySelector('.foot a[lang=es]').click()")
            assert browser.until("return document.documentElement.lang === 'es' && document.body.dataset.within")
            assert browser.axe() == []
            assert browser.faults() == []
        # a file that is still handed out, but that nobody has written for a minute
        old = tmp_path / "display.es.json"
        told = json.loads(old.read_bytes())
        old.write_text(json.dumps({**told, "now": told["now"] - 61_000}))
        os.utime(old, (old.stat().st_atime, old.stat().st_mtime - 61))
        browser.goes_to(f"{url}/display.es.html")
        assert browser.until("return !document.querySelector('[data-away]').hidden")


def test_a_theme_that_is_chosen_stays(browser: Browser, pages: Served) -> None:
    browser.sees_as(*SIZES[1], "dark")
    browser.goes_to(address(pages, "booth", "en"))
    browser.does("document.querySelector('[data-theme-switch]').click()")
    assert browser.does("return document.documentElement.dataset.theme") == "light"
    browser.goes_to(address(pages, "list", "es"))
    assert browser.does("return document.documentElement.dataset.theme") == "light"
    browser.does("localStorage.clear()")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_ground_of_the_name_for_the_stream_lets_the_camera_through(
    browser: Browser, pages: Served, theme: str
) -> None:
    browser.sees_as(*SIZES[1], theme)
    browser.goes_to(address(pages, "overlay", "es", f"&theme={theme}"))
    assert (browser.through(20, 20), browser.through(100, 660)) == (0, 255)
