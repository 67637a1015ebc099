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
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting
from facilitator.core.phones import PhoneAsk, Phones, PhoneWithdraw, hash_of
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


@pytest.fixture(autouse=True)
def _every_port_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    """What else listens on this machine is nothing to these tests."""
    monkeypatch.setattr(pages_module, "is_free", lambda *_: True)


def lines(*told: object) -> str:
    return "; ".join(f"echo '{json.dumps(one)}'" for one in told)


def test_the_pages_are_started_found_watched_and_stopped(
    qtbot: QtBot, window: Window, session: Session, opened: PagesWindow, child: Serving
) -> None:
    child(f"{lines({'url': URL}, {'connected': {'display': 3, 'booth': 1}})}; exec sleep 60")
    assert not opened.table.isEnabled()
    opened.form.port.setText("9000")
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
    assert window.display.preview.where == "on the web pages"
    opened.stop.click()
    qtbot.waitUntil(opened.start.isEnabled)
    assert opened.link.text() == "–"
    qtbot.waitUntil(lambda: not Path(f"/proc/{number}").exists())
    assert window.display.pages.pages.choice.port == 9000
    assert not window.notice.isVisible()


def test_pages_that_end_by_themselves_are_started_again_at_their_port_until_they_end_again_and_again(
    qtbot: QtBot, window: Window, opened: PagesWindow, child: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = window.display.pages.pages
    pages._again.setInterval(0)
    ports: list[int] = []

    def dying(_meeting: str, choice: PagesChoice) -> tuple[str, list[str]]:
        ports.append(choice.port)
        return "/bin/sh", ["-c", f"{lines({'url': URL})}; sleep 0.05; echo 'The disk is gone.' >&2; exit 1"]

    monkeypatch.setattr(pages_module, "child_of", dying)
    told: list[str] = []
    pages.died.connect(told.append)
    opened.form.port.setText("0")
    opened.start.click()
    qtbot.waitUntil(lambda: len(told) == 4)
    assert ports == [0, 8321, 8321, 8321]
    assert all("started again; the meeting goes on" in words for words in told[:3])
    assert "Display ▸ Web pages starts them again. The disk is gone." in told[3]
    assert "The disk is gone." in opened.state.text()
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
    qtbot.waitUntil(opened.cards.make.isEnabled)
    for button in (opened.table, opened.booths, opened.cards.make):
        button.click()
    window.exporting.exporter.wait()
    qtbot.waitUntil(opened.written.open.isVisible)
    assert "cards.pdf" in opened.told.text()
    pages = []
    for file in files:
        with pikepdf.open(file) as pdf:
            pages.append(len(pdf.pages))
    known = window.speakers._session.meeting.phone_keys
    assert pages == [3, 3, 2]
    assert tuple(known) == THREE
    assert all(len(one) == len(hash_of("")) for one in known.values())
    opened.cards.make.click()
    assert "The old ones are void" in dialogs.asked[-1]
    opened.list.setCurrentIndex(opened.model.index(7, 0))
    assert "Asking by phone is off" in opened.says.text()
    opened.cards.who.setCurrentIndex(opened.cards.who.findData("FRA"))
    opened.cards.make.click()
    assert "France has a card" in dialogs.asked[-1]
    opened.cards.revoke.click()
    assert "Make the card of France void?" in dialogs.asked[-1]
    dialogs.agree()
    assert tuple(window.speakers._session.meeting.phone_keys) == (THREE[0], THREE[2])
    # said in the window, too, which lies over the foot of the desk
    assert opened.told.text() == "The card of France is void."
    qtbot.waitUntil(lambda: not opened.cards.revoke.isEnabled())
    opened.stop.click()


def test_what_is_chosen_becomes_the_words_of_the_command_line() -> None:
    program, words = child_of("m.floor", PagesChoice())
    assert program
    assert words[-9:] == ["serve", "m.floor", *PagesChoice().words, "--phones", "--json", "--with-parent"]


def test_an_address_of_all_networks_is_shown_as_others_type_it() -> None:
    assert seen_from_outside(URL) == URL
    assert EVERYWHERE not in seen_from_outside(f"http://{EVERYWHERE}:8321")


def test_what_unfolds_is_refused_with_all_that_is_wrong_of_it_or_served_and_remembered(
    qtbot: QtBot, window: Window, opened: PagesWindow, child: Serving, tmp_path: Path
) -> None:
    form, pages, dialogs = opened.form, window.display.pages.pages, window._dialogs
    assert isinstance(dialogs, FakeDialogs)
    assert not form.osc.isVisible()
    assert not form.certificate.isVisible()
    form.secure.setChecked(True)
    form.certificate.setText("/nowhere/c.pem")
    form.key.setText("/nowhere/k.pem")
    form.more.setChecked(True)
    assert form.osc.isVisible()
    form.osc.setText("deck")
    short = tmp_path / "short.txt"
    short.write_text("1234", encoding="utf-8")
    form.acts.setText("8322")
    form.acts_key.setText(str(short))
    opened.start.click()
    assert [part in opened.state.text() for part in ("c.pem", "k.pem", "“deck”", "shorter than 22")] == [True] * 4
    assert not pages.server.runs
    form.secure.setChecked(False)
    form.osc.setText("127.0.0.1:8000")
    form.acts_key.clear()
    form.texts.setChecked(True)
    form.folder.setText(str(tmp_path))
    told = lines({"url": URL}, {"acts": "http://127.0.0.1:8322", "key": "a-new-key"})
    child(f"{told}; exec sleep 60")
    opened.start.click()
    qtbot.waitUntil(opened.copy_key.isVisible)
    assert "a-new-key" in opened.acts.text()
    chosen = PagesChoice(texts=True, folder=str(tmp_path), osc="127.0.0.1:8000", acts="8322")
    assert pages.choice == chosen
    opened.stop.click()
    qtbot.waitUntil(opened.start.isEnabled)
    assert not opened.copy_key.isVisible()


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
    asked = session.meeting.last_request
    session.take_in("rename", lambda seat: by_phone(seat, "A" * 26, PhoneWithdraw(request=asked)))
    assert window.notice.text == "Withdrew by phone: France"
    assert window.focusWidget() is focus


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
    after._again.start()
    last = WebPages(session, before._settings, window)
    last.take_over(after)
    assert last._again.isActive(), "a start that was due is due at the new desk"
    after.let_go()
    last.let_go()
    assert not last.server.runs
    assert not last._again.isActive()
