"""At the desk a past sitting is typed line after line, and the meeting is handed over by one click and Enter."""

from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from pytestqt.qtbot import QtBot

from facilitator.handing_over import look
from facilitator.print_job import serve_files
from facilitator.storage.journal import DiskFull
from facilitator.ui.handing import HandOverStrip
from facilitator.ui.paper import PaperStrip
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs

Do = Callable[[str], None]


@pytest.fixture
def desk(window: Window, session: Session, do: Do) -> Window:
    for line in ("start-session 2", "take-up c", "give-floor"):
        do(line)
    serve_files(window, session, FakeDialogs())
    return window


def test_lines_are_typed_tried_and_recorded_while_somebody_speaks(desk: Window, session: Session) -> None:
    speaks = session.meeting.speaker
    desk.acts.action("paper").trigger()
    strip = desk.strips.open
    assert isinstance(strip, PaperStrip)
    strip.item.setCurrentIndex(strip.item.findData("a"))
    for text in ("10:35 fra 3 min: Welcomed", "10:45 norway 2 min", "10:40 deu 2 min"):
        strip.line.setText(text)
        assert strip.reading.endswith("1(a)") or strip.reading.endswith("Welcomed")
        strip.carry_out()
        assert strip.line.text() == ""
    assert [words.partition(" · ")[0] for words in strip.lines] == ["France", "Germany", "Norway"]
    strip.line.setText("10:36 swe 2 min")
    strip.carry_out()
    assert "the two overlap" in strip.reading
    assert strip.line.text() == "10:36 swe 2 min"
    assert session.meeting.speaker == speaks
    strip.reject()
    desk.acts.action("paper").trigger()
    again = desk.strips.open
    assert isinstance(again, PaperStrip)
    assert again.line.text() == "10:36 swe 2 min"
    again.reject()


def test_a_sheet_is_shown_with_its_faults_and_recorded_when_all_of_it_is_right(
    qtbot: QtBot, desk: Window, session: Session, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    known = session.seq
    for name, last in (("bad.csv", "10:50,2,Narnia"), ("good.csv", "10:50,2,Norway")):
        (tmp_path / name).write_text(f"Time,Minutes,Delegation\n10:40,3,France\n{last}\n", encoding="utf-8")
    dialogs.files = [tmp_path / "bad.csv", tmp_path / "good.csv"]
    desk.acts.action("paper").trigger()
    strip = desk.strips.open
    assert isinstance(strip, PaperStrip)
    strip.item.setCurrentIndex(strip.item.findData("a"))
    strip.sheet.click()
    qtbot.waitUntil(lambda: strip.reading.startswith("bad.csv: 1 fault."))
    assert strip.lines[0].startswith("row 3, column C: No delegation is called “Narnia”")
    strip.carry_out()
    assert session.seq == known
    strip.sheet.click()
    qtbot.waitUntil(lambda: strip.reading.startswith("good.csv: 2 statements, as they will stand."))
    strip.carry_out()
    assert [words.partition(" · ")[0] for words in strip.lines] == ["France", "Norway"]
    strip.reject()


def test_a_hand_over_makes_the_folder_beside_the_meeting_and_records_nothing_where_it_cannot(
    qtbot: QtBot, desk: Window, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.acts.action("hand-over-meeting").trigger()
    strip = desk.strips.open
    assert isinstance(strip, HandOverStrip)
    strip.note.setPlainText("Chile wants an answer.")
    known = session.trail.seq

    def no_room(*_: object) -> NoReturn:
        raise DiskFull("There is no room left.")

    with monkeypatch.context() as patched:
        patched.setattr(session._seat.journal, "copy_to", no_room)
        strip.carry_out()
    assert (session.trail.seq, desk.strips.open) == (known, strip)
    assert "There is no room left." in desk.notice.text
    strip.carry_out()
    qtbot.waitUntil(lambda: desk.notice.text.startswith("Handed over in"), timeout=20_000)
    (folder,) = session.address.path.parent.glob("* hand-over 2025-04-07")
    assert {file.suffix for file in folder.iterdir()} == {".floor", ".pdf", ".docx", ".json"}
    assert "Note: Chile wants an answer." in look(folder).words
