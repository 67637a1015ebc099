"""The session tells the desk of what is done here and elsewhere, and says calmly what is refused."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command
from facilitator.core.ids import Refused
from facilitator.core.meeting import Meeting
from facilitator.seat import Seat
from facilitator.storage.journal import DiskFull, Locked
from facilitator.ui import waiting
from facilitator.ui.session import Session
from facilitator.ui.watching import OTHERS_MS, WATCH_MS

Do = Callable[[str], None]
HANDED_IN = ("NOR", "CHE", "DEU", "MEX", "CUB", "ZAF", "NLD", "SWE", "ESP", "ITA", "BEL", "AUS")
START = Command(name="start-session", arguments={"session": 2})


class Heard:
    """Everything a session said."""

    def __init__(self, session: Session) -> None:
        self.changes: list[tuple[Meeting, Meeting]] = []
        self.recorded: list[tuple[object, ...]] = []
        self.refused: list[str] = []
        self.faulted: list[str] = []
        session.changed.connect(lambda before, after: self.changes.append((before, after)))
        session.recorded.connect(self.recorded.append)
        session.refused.connect(self.refused.append)
        session.faulted.connect(self.faulted.append)


def test_an_act_is_told_with_the_meeting_before_and_after(session: Session) -> None:
    heard = Heard(session)
    before = session.meeting
    assert session.act(START)
    assert heard.changes == [(before, session.meeting)]
    assert heard.changes[0][1] is session.meeting
    assert session.meeting.session == 2
    assert [len(r) for r in heard.recorded] == [1]


def test_a_refused_act_is_said_in_a_sentence_and_changes_nothing(session: Session) -> None:
    heard = Heard(session)
    seq = session.seq
    assert not session.act(Command(name="pause"))
    assert session.seq == seq
    assert heard.changes == []
    assert len(heard.refused) == 1
    assert heard.refused[0].endswith(".")


def test_an_act_of_another_program_appears_within_a_fifth_of_a_second(
    qtbot: QtBot, session: Session, other: Seat
) -> None:
    session.watch()
    with qtbot.waitSignal(session.changed, timeout=200 + WATCH_MS):
        other.act(START)
    assert session.meeting.session == 2


def test_nothing_is_told_while_nobody_acts(session: Session) -> None:
    heard = Heard(session)
    for _ in range(5):
        session.refresh()
    assert heard.changes == []


def test_what_another_did_a_moment_before_is_told_together_with_the_own_act(session: Session, other: Seat) -> None:
    heard = Heard(session)
    other.act(START)
    assert session.act(Command(name="take-up", arguments={"item": "c"}))
    kinds = [type(one.event).__name__ for one in heard.recorded[0]]  # type: ignore[attr-defined]
    assert kinds == ["SessionStarted", "ItemTakenUp"]


def test_a_refusal_at_the_desk_is_without_what_is_for_the_command_line(session: Session) -> None:
    heard = Heard(session)

    def refuse(*_file: object) -> NoReturn:
        raise Refused("Answer with yes (--person yes).")

    session.on_file(refuse)
    assert not session.act(Command(name="preside", arguments={"who": "Nobody Known"}))
    assert heard.refused[0] == "Answer with yes."
    assert heard.refused[1].endswith("answer “A person not on the roll” with yes.")


def test_a_stale_act_is_refused_and_the_desk_has_read_on(session: Session, other: Seat, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    heard = Heard(session)
    seen = session.seq
    other.refresh()
    other.act(Command(name="give-floor"))
    assert not session.act(Command(name="give-floor"), expect=seen)
    assert len(heard.refused) == 1
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.who == "AFG"


def test_a_fault_of_the_disk_is_said_once_while_it_lasts(session: Session, monkeypatch: object) -> None:
    heard = Heard(session)

    def full() -> bool:
        raise DiskFull("The disk is full; what was done is safe.")

    session._seat.journal.changed = full  # type: ignore[method-assign]
    for _ in range(4):
        session.refresh()
    assert heard.faulted == ["The disk is full; what was done is safe."]
    del session._seat.journal.changed
    session.refresh()
    session._seat.journal.changed = full  # type: ignore[method-assign]
    session.refresh()
    assert len(heard.faulted) == 2


def test_a_step_of_a_rehearsal_that_is_refused_is_passed_over_in_silence(session: Session) -> None:
    heard = Heard(session)
    assert not session.play(Command(name="pause"), session.now())
    assert heard.refused == []


def test_a_session_may_be_closed_twice(session: Session) -> None:
    session.close()
    session.close()
    assert not session._watch.active


def test_the_index_is_made_in_quiet_moments_and_finds_what_was_said_meanwhile(
    session: Session, do: Do, qtbot: QtBot, meeting_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.ui.indexing.AFTER_MS", 20)
    monkeypatch.setattr("facilitator.storage.search.PORTION", 1)
    for line in ("start-session 2", "take-up c", "request FRA", "give-floor", *(f"written {w}" for w in HANDED_IN)):
        do(line)

    def progress() -> list[tuple[int, int]]:
        with closing(sqlite3.connect(meeting_file)) as opened:
            if not opened.execute("SELECT 1 FROM sqlite_master WHERE name = 'search_state'").fetchone():
                return []
            return opened.execute("SELECT generation, whole FROM search_state").fetchall()

    session.watch()
    qtbot.waitUntil(lambda: [whole for _, whole in progress()] == [0])
    do("written PER")
    assert len(session.search("peru")) == 1
    assert progress()[0][1] == 1


def test_the_index_is_whole_without_a_search(
    session: Session, do: Do, qtbot: QtBot, meeting_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.ui.indexing.AFTER_MS", 20)
    do("start-session 2")
    do("take-up c")
    do("written NOR")

    def whole() -> bool:
        with closing(sqlite3.connect(meeting_file)) as opened:
            known = opened.execute("SELECT 1 FROM sqlite_master WHERE name = 'search_state'").fetchone()
            return bool(known) and opened.execute("SELECT whole FROM search_state").fetchone() == (1,)

    session.watch()
    qtbot.waitUntil(whole)


def test_a_bug_in_the_search_is_said_and_the_next_search_finds(
    session: Session, do: Do, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for line in ("start-session 2", "take-up c", "written NOR"):
        do(line)
    with (
        monkeypatch.context() as sabotage,
        qtbot.capture_exceptions() as bugs,
        qtbot.waitSignal(session.faulted) as said,
    ):
        sabotage.setattr("facilitator.storage.search.findable", bug)
        assert session.search("norway") == []
    assert [kind for kind, *_ in bugs] == [ZeroDivisionError]
    assert said.args[0].startswith("The record cannot be searched now: something in the program went wrong")
    assert len(session.search("norway")) == 1


def test_a_bug_in_the_quiet_indexing_is_said_once_and_the_next_search_finds(
    session: Session, do: Do, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.ui.indexing.AFTER_MS", 5)
    for line in ("start-session 2", "take-up c", "written NOR"):
        do(line)
    with monkeypatch.context() as sabotage, qtbot.capture_exceptions() as bugs:
        sabotage.setattr("facilitator.storage.search.findable", bug)
        with qtbot.waitSignal(session.faulted):
            session.watch()
        assert not session._indexing._timer.isActive()
    assert [kind for kind, *_ in bugs] == [ZeroDivisionError]
    assert len(session.search("norway")) == 1


def bug(*_: object, **__: object) -> None:
    raise ZeroDivisionError


def test_what_follows_from_acts_of_others_waits_for_their_painting_and_comes_while_they_go_on(
    qtbot: QtBot, session: Session, other: Seat
) -> None:
    heard: list[int] = []
    session.settled.connect(lambda: heard.append(session.seq))
    other.act(START)
    session.refresh()
    qtbot.wait(OTHERS_MS // 4)
    assert heard == []
    # others who never rest do not put it off for ever
    with qtbot.waitSignal(session.settled, timeout=5000):
        while not heard:
            other.act(Command(name="chair-says", arguments={"text": "On."}))
            session.refresh()
            qtbot.wait(OTHERS_MS // 10)
    assert session.act(Command(name="take-up", arguments={"item": "c"}))
    session.settle()
    assert heard[-1] == session.seq


def test_while_another_program_has_the_lock_the_desk_draws_and_says_that_it_waits(
    qtbot: QtBot, session: Session, meeting_file: Path
) -> None:
    heard, told, beats = Heard(session), [], []
    session.waiting.told.connect(told.append)
    session.watch()
    with closing(sqlite3.connect(meeting_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        timer = QTimer(session, interval=20)

        def beat() -> None:
            beats.append(session.act(Command(name="chair-says", arguments={"text": "By itself."})))
            if len(beats) == 5:
                other.execute("COMMIT")
                timer.stop()

        timer.timeout.connect(beat)
        timer.start()
        assert session.act(START)
    assert beats == [False] * 5
    assert told == ["Another program is writing to the file. The act waits for it."]
    assert len(heard.recorded) == 1
    assert heard.faulted == []
    session.refresh()
    assert session.act(Command(name="chair-says", arguments={"text": "By hand."}))


def test_a_moment_in_which_nothing_can_be_read_is_not_told_and_a_long_one_once(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard(session)

    def locked(*_: object) -> NoReturn:
        raise Locked("“ccm.floor” is in use by another program. Try again in a moment.")

    with monkeypatch.context() as patched:
        patched.setattr(session._seat.journal, "changed", locked)
        session.refresh()
        assert heard.faulted == []
        patched.setattr(waiting, "PATIENCE_SECONDS", 0.0)
        for _ in range(3):
            session.refresh()
    assert len(heard.faulted) == 1
    session.refresh()
    assert session.act(START)
