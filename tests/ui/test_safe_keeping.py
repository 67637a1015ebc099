"""Safe keeping at the desk: backups by themselves, put back in two clicks; a broken or damaged file and what is saved of it."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.core.commands import Command
from facilitator.core.ids import Refused
from facilitator.desk import Desk
from facilitator.storage import backing_up, backup_child
from facilitator.storage.backing_up import Backup, backups_of, folder_of
from facilitator.storage.backup_child import Label
from facilitator.storage.journal import Locked
from facilitator.storage.opening import restore
from facilitator.ui.backups import Backups
from facilitator.ui.chain_check import ChainCheck
from facilitator.ui.form_strip import strips_of
from facilitator.ui.frame.broken_chain import BrokenChainBanner
from facilitator.ui.keeping_strips import BackupsStrip, DamagedStrip, lines_of
from facilitator.ui.session import Session
from facilitator.ui.settings import Preferences
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs


@pytest.fixture
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the child do its work here, so that no process is started."""
    monkeypatch.setattr(backing_up, "_answer_of", lambda words: backup_child._outcome(*map(Path, words)))


def say(window: Window, text: str) -> None:
    assert window._session.act(Command(name="chair-says", arguments={"text": text}))


def window_of(desk: Desk) -> Window:
    assert isinstance(desk.shown, Window)
    return desk.shown


def said(desk: Desk) -> list[str]:
    entries = window_of(desk)._session.meeting.entries
    return [str(getattr(entry.what, "text", "")) for entry in entries]


def restored_later(tries: Iterator[Exception], *given: object) -> object:
    for fault in tries:
        raise fault
    return restore(*given)  # type: ignore[arg-type]


@pytest.mark.usefixtures("in_this_process")
def test_a_backup_is_made_by_itself_and_put_back_in_two_clicks(
    qtbot: QtBot, desk: Desk, dialogs: FakeDialogs, meeting_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(Address.of(meeting_file))
    window = window_of(desk)
    backups = window.findChild(Backups)
    assert backups is not None
    assert not backups._timer.isActive()
    say(window, "First.")
    assert backups._timer.isActive()
    with qtbot.waitSignal(backups.made):
        backups.make()
    say(window, "Second.")
    (backup,) = backups_of([meeting_file], [""])
    # as if a backup were being made at that moment, by a process that has the file open
    tries = iter((Locked("in use"), Locked("in use")))
    monkeypatch.setattr("facilitator.safe_keeping.restore", partial(restored_later, tries))

    window.acts.action("backups").trigger()
    qtbot.waitUntil(lambda: isinstance(strips_of(window).open, BackupsStrip))
    strip = strips_of(window).open
    assert isinstance(strip, BackupsStrip)
    assert strip.list.count() == 1
    assert strip.list.currentText().startswith("ccm · ")
    strip.record_button.click()
    qtbot.waitUntil(lambda: isinstance(desk.shown, Window))
    assert said(desk) == ["First."]
    assert "“ccm” is as it was at " in dialogs.told[-1]
    (aside,) = meeting_file.parent.glob("ccm-set-aside-*.floor")
    assert str(aside) in dialogs.told[-1]
    say(window_of(desk), "Third.")
    assert backup.path.exists()


@pytest.mark.usefixtures("in_this_process")
def test_a_stick_that_is_gone_is_said_once_until_a_backup_is_made_again(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    owner, chosen = QObject(), Preferences(backup_folder=str(tmp_path / "stick"), backup_minutes=2)
    backups, failed = Backups(session, lambda: chosen, owner), []
    backups.failed.connect(failed.append)
    session.act(Command(name="chair-says", arguments={"text": "First."}))
    for _ in range(2):
        backups.make()
        qtbot.waitUntil(lambda: not backups._works)
        assert backups._timer.isActive()
    assert len(failed) == 1
    assert failed[0].startswith("No backup could be made in “stick”: the folder is not there.")
    assert failed[0].endswith("It is tried again in 2 minutes.")
    assert session.act(Command(name="chair-says", arguments={"text": "Second."}))
    (tmp_path / "stick").mkdir()
    with qtbot.waitSignal(backups.made):
        backups.make()
    qtbot.waitUntil(lambda: not backups._works)
    assert not backups._timer.isActive()
    shutil.rmtree(tmp_path / "stick")
    session.act(Command(name="chair-says", arguments={"text": "Third."}))
    backups.make()
    qtbot.waitUntil(lambda: len(failed) == 2)
    owner.deleteLater()


def test_a_last_backup_is_made_when_the_desk_closes_and_none_when_they_are_turned_off(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[object, ...]] = []
    monkeypatch.setattr("facilitator.storage.backing_up.start_back_up", lambda *words: started.append(words))
    owner = QObject()
    often, never = Backups(session, Preferences, owner), Backups(session, lambda: Preferences(backup_minutes=0), owner)
    often.close()
    session.act(Command(name="chair-says", arguments={"text": "First."}))
    assert not never._timer.isActive()
    often.close()
    never.close()
    often.close()
    assert started == [(session.address.path, folder_of(session.address.path, ""))]
    owner.deleteLater()


def break_chain(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE events SET body = replace(body, 'First.', 'Forged.')")


@pytest.fixture
def broken(meeting_file: Path, desk: Desk) -> Path:
    """Give a meeting in which a remark was changed behind the program's back."""
    desk.open(Address.of(meeting_file))
    for text in ("Before.", "First.", "Second."):
        say(window_of(desk), text)
    window_of(desk).close_surely()
    break_chain(meeting_file)
    return meeting_file


def test_a_broken_chain_is_said_while_the_meeting_goes_on_and_what_is_whole_is_saved(
    qtbot: QtBot, desk: Desk, dialogs: FakeDialogs, broken: Path
) -> None:
    desk.open(Address.of(broken))
    window = window_of(desk)
    check = window.findChild(ChainCheck)
    assert check is not None
    assert window.findChild(BrokenChainBanner) is None
    check.go_on()
    banner = window.findChild(BrokenChainBanner)
    assert banner is not None
    assert "event 8 is not as it was recorded" in banner.words.text()
    say(window, "Third.")
    with pytest.raises(Refused, match="Nothing is made final of a record that is not as it was recorded"):
        window._session.begin_version(Command(name="finalise", arguments={"despite": "a trial"}))
    new = broken.with_name("new.floor")
    dialogs.files.append(new)
    banner.recover.click()
    qtbot.waitUntil(lambda: any("everything up to" in asked for asked in dialogs.asked))
    assert said(desk)[-1] == "Third."
    dialogs.agree()
    assert window_of(desk).address == Address.of(new)
    assert said(desk) == ["Before."]
    later = window_of(desk).findChild(ChainCheck)
    assert later is not None
    later.go_on()
    assert window_of(desk).findChild(BrokenChainBanner) is None


def test_a_damaged_file_is_recovered_from_the_start_screen_and_opened(
    qtbot: QtBot, desk: Desk, dialogs: FakeDialogs, broken: Path
) -> None:
    held = bytearray(broken.read_bytes())
    held[:4096] = bytes(4096)
    broken.write_bytes(held)
    start = desk.show_start()
    assert not desk.open(Address.of(broken))
    strip = strips_of(start).open
    assert isinstance(strip, DamagedStrip)
    dialogs.files.append(broken.with_name("new.floor"))
    strip.record_button.click()
    qtbot.waitUntil(lambda: isinstance(desk.shown, Window))
    assert said(desk) == ["Before."]
    assert "event 7, is whole: 7 of 9 events" in dialogs.told[-1]
    assert broken.read_bytes() == held


def test_a_letter_that_is_no_meeting_is_offered_nothing(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear colleague,")
    start = desk.show_start()
    for name in ("letter.txt", "none.floor"):
        desk.open(Address.of(tmp_path / name))
        assert strips_of(start).open is None


def test_backups_of_meetings_with_one_name_are_told_apart_by_title_and_folder() -> None:
    def backup(of: str, begins: str, title: str) -> Backup:
        label = Label(begins=begins, title=title, number=1)
        return Backup(path=Path("x.floor"), of=Path(of), label=label, made=datetime(2025, 4, 7, 10, tzinfo=UTC), size=1)

    alone = [backup("/a/m.floor", "1", "First"), backup("/a/m.floor", "1", "First"), backup("/a/n.floor", "2", "Other")]
    assert {line.count(" · ") for line in lines_of(alone)} == {2}
    assert [line.split(" · ")[3:] for line in lines_of([*alone, backup("/b/m.floor", "3", "Second")])] == [
        ["First", "/a"],
        ["First", "/a"],
        [],
        ["Second", "/b"],
    ]
    assert lines_of([alone[0], backup("/a/m.floor", "4", "Third")])[1].endswith(" · Third · /a")
