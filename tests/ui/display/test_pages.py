"""Web pages at the desk: started and stopped without waiting, found by their address and code, and missed by nobody."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from pytestqt.qtbot import QtBot

from facilitator import phone_cards
from facilitator.core.agenda import MeetingSettings
from facilitator.core.display import RoomShown, View
from facilitator.core.ids import DelegationCode, Refused
from facilitator.core.meeting import Meeting
from facilitator.core.phones import PhoneAsk, Phones, hash_of
from facilitator.phone_cards import WantedCards, wanted_cards
from facilitator.phoning import by_phone, give_keys
from facilitator.ui.display import pages as pages_module
from facilitator.ui.display.pages import EVERYWHERE, PagesChoice, WebPages, child_of, seen_from_outside
from facilitator.ui.display.pages_window import PagesWindow
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from facilitator.web_pages import serve_pages
from tests.ui.desks import FakeDialogs

THREE = tuple(map(DelegationCode, ("CHL", "FRA", "NOR")))
URL = "http://127.0.0.1:8321"
Serving = Callable[[str], None]
Do = Callable[[str], None]


@pytest.fixture
def child(monkeypatch: pytest.MonkeyPatch) -> Serving:
    """Let the pages be served by a shell that does what it is told."""

    def serving(script: str) -> None:
        monkeypatch.setattr(pages_module, "child_of", lambda *_: ("/bin/sh", ["-c", script]))

    return serving


@pytest.fixture
def opened(qtbot: QtBot, window: Window, session: Session) -> PagesWindow:
    serve_pages(window, session, window._dialogs)
    window.acts.action("web-pages").trigger()
    found = window.findChild(PagesWindow)
    assert found is not None
    return found


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Give names for files, and let cards be for three delegations, as setting hundreds takes its time."""

    def some(meeting: Meeting, _who: object, *, renew: bool) -> WantedCards:
        return wanted_cards(meeting, THREE, renew=renew)

    monkeypatch.setattr(phone_cards, "wanted_cards", some)
    return [tmp_path / name for name in ("table.pdf", "booths.pdf", "cards.pdf")]


def lines(*told: object) -> str:
    return "; ".join(f"echo '{json.dumps(one)}'" for one in told)


def test_the_pages_are_started_found_watched_and_stopped(
    qtbot: QtBot, window: Window, session: Session, opened: PagesWindow, child: Serving
) -> None:
    child(f"{lines({'url': URL}, {'connected': {'display': 3, 'booth': 1}})}; exec sleep 60")
    assert not opened.table.isEnabled()
    opened.port.setText("9000")
    opened.start.click()
    assert not opened.start.isEnabled()
    qtbot.waitUntil(lambda: "Connected: 4" in opened.state.text())
    assert opened.link.text() == f"{URL}/display"
    assert len(opened.code.rows) > 20
    assert [opened.model.index(n).data() for n in (0, 4)] == ["Room display · 3 connected", "Booth · 1 connected"]
    opened.list.setCurrentIndex(opened.model.index(4, 0))
    assert opened.page_address == f"{URL}/booth"
    room = session.on_file(lambda _trail, journal: journal.room)
    assert room is not None
    window.acts.action("display-blank").trigger()
    qtbot.waitUntil(lambda: room.shown() == RoomShown(view=View.BLANK))
    process = window.display.pages.pages.server._process
    assert process is not None
    number = process.processId()
    opened.stop.click()
    assert opened.start.isEnabled()
    assert opened.link.text() == "–"
    qtbot.waitUntil(lambda: not Path(f"/proc/{number}").exists())
    assert window.display.pages.pages.choice.port == 9000
    assert not window.notice.isVisible()


def test_pages_that_end_by_themselves_are_said_once_and_can_be_started_again(
    qtbot: QtBot, window: Window, opened: PagesWindow, child: Serving
) -> None:
    child(f"{lines({'url': URL})}; sleep 0.1; echo 'The port is gone.' >&2; exit 1")
    with qtbot.waitSignal(window.display.pages.pages.died) as told:
        opened.start.click()
    assert "the meeting goes on" in told.args[0]
    assert "The port is gone." in told.args[0]
    assert "The port is gone." in opened.state.text()
    assert opened.start.isEnabled()


@pytest.mark.parametrize(
    "script", ["echo 'The port is taken.' >&2; exit 1", "echo nonsense; echo 'The port is taken.' >&2"]
)
def test_pages_that_never_began_say_why_in_their_window_alone(
    qtbot: QtBot, window: Window, opened: PagesWindow, child: Serving, script: str
) -> None:
    child(script)
    opened.start.click()
    qtbot.waitUntil(lambda: "The port is taken." in opened.state.text())
    assert not window.notice.isVisible()


def test_a_program_that_is_not_there_is_said(
    qtbot: QtBot, opened: PagesWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages_module, "child_of", lambda *_: ("/nowhere/at/all", []))
    opened.start.click()
    qtbot.waitUntil(lambda: "There are no pages" in opened.state.text())
    assert opened.start.isEnabled()


def test_sheets_and_cards_are_written_and_the_keys_are_known_by_their_hashes(
    qtbot: QtBot, window: Window, opened: PagesWindow, child: Serving, files: list[Path]
) -> None:
    dialogs = window._dialogs
    assert isinstance(dialogs, FakeDialogs)
    dialogs.files.extend(files)
    child(f"{lines({'url': URL})}; exec sleep 60")
    opened.start.click()
    qtbot.waitUntil(opened.cards.isEnabled)
    for button in (opened.table, opened.booths, opened.cards):
        button.click()
    window.exporting.exporter.wait()
    pages = []
    for file in files:
        with pikepdf.open(file) as pdf:
            pages.append(len(pdf.pages))
    known = window.speakers._session.meeting.phone_keys
    assert pages == [3, 3, 2]
    assert tuple(known) == THREE
    assert all(len(one) == len(hash_of("")) for one in known.values())
    opened.cards.click()
    assert "The old ones are void" in dialogs.asked[-1]
    opened.stop.click()


def test_what_is_chosen_becomes_the_words_of_the_command_line() -> None:
    program, words = child_of("m.floor", PagesChoice())
    assert program
    assert words[-9:-3] == ["serve", "m.floor", "--host", "127.0.0.1", "--port", "8321"]
    assert words[-3:] == ["--phones", "--json", "--with-parent"]
    _, words = child_of("m.floor", PagesChoice(network=True, port=0, certificate="c.pem", key="k.pem"))
    assert words[-11:-3] == ["--host", EVERYWHERE, "--port", "0", "--certificate", "c.pem", "--key", "k.pem"]


def test_an_address_of_all_networks_is_shown_as_others_type_it() -> None:
    assert seen_from_outside(URL) == URL
    assert EVERYWHERE not in seen_from_outside(f"http://{EVERYWHERE}:8321")


def test_a_certificate_alone_is_refused_before_anything_is_started(window: Window, opened: PagesWindow) -> None:
    with pytest.raises(Refused, match="its key"):
        window.display.pages.pages.start(PagesChoice(certificate="c.pem"))
    opened.more.setChecked(True)
    opened.certificate.setText("/nowhere/c.pem")
    opened.key.setText("/nowhere/k.pem")
    opened.start.click()
    assert "c.pem" in opened.state.text()
    assert not window.display.pages.pages.server.runs


def test_who_asks_by_phone_is_named_at_the_desk_which_keeps_its_focus(window: Window, session: Session, do: Do) -> None:
    serve_pages(window, session, window._dialogs)
    do("start-session 2")
    do("take-up c")
    wanted = replace(session.meeting.definition, settings=MeetingSettings(phones=Phones.ADMITTED))
    session.edit(session.meeting.definition, wanted)
    france = DelegationCode("FRA")
    session.take_in("rename", lambda seat: give_keys(seat, {france: "A" * 26}))
    focus = window.focusWidget()
    window.speakers.entry._line.setText("nor")
    session.take_in("rename", lambda seat: by_phone(seat, "A" * 26, PhoneAsk()))
    assert window.notice.isVisible()
    assert "to be admitted: France" in window.notice.text
    assert window.focusWidget() is focus
    assert window.speakers.entry._line.text() == "nor"


def test_a_desk_that_takes_over_goes_on_with_the_same_pages(
    qtbot: QtBot, window: Window, session: Session, opened: PagesWindow, child: Serving
) -> None:
    child(f"{lines({'url': URL})}; exec sleep 60")
    opened.start.click()
    before = window.display.pages.pages
    qtbot.waitUntil(lambda: bool(before.address))
    process = before.server._process
    after = WebPages(session, before._settings, window)
    with qtbot.waitSignal(after.served) as served:
        after.take_over(before)
    before.let_go()
    assert served.args == [True]
    assert (before.address, after.address) == ("", URL)
    assert after.server._process is process
    after.let_go()
    assert not after.server.runs
