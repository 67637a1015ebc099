"""What asks for more lies in a strip: it blocks and covers nothing, is filled with what is so, and keeps what was typed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.command_table import ROWS
from facilitator.core.command_table.spec import Form
from facilitator.core.commands import COMMANDS
from facilitator.core.ids import RequestId
from facilitator.core.values_now import value_now
from facilitator.ui.advice.strip import AdviceStrip
from facilitator.ui.clocks.card import NowSpeaking
from facilitator.ui.commands.palette import Palette
from facilitator.ui.commands.prompt import ArgumentPrompt
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.form_strip import FormStrip, put_words, words_in
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]
FORMS = [row.name for row in ROWS if row.parameters and row.asks.form is Form.PROMPT]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(window: Window, do: Do, clock: FakeClock) -> Window:
    """Afghanistan has ended, Chile speaks, three wait, and there is a remark, a point of order and a struck entry."""
    for line in ("start-session 2", "take-up c", "give-floor", "language 1 fr", "tag 1 gender"):
        do(line)
    clock.forward(200)
    for line in ("give-floor", "request FRA --note urgent --level minister", "chair-says Welcome", "decide Agreed"):
        do(line)
    do("request CUB --kind point-of-order")
    window.activateWindow()
    return window


def asked(desk: Window, name: str) -> ArgumentPrompt:
    desk.acts.arguments_wanted.emit(COMMANDS[name])
    QApplication.processEvents()
    made = desk.strips.open
    assert isinstance(made, ArgumentPrompt)
    return made


def place_of(widget: QWidget, window: Window) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def blocks_nothing(strip: FormStrip, desk: Window) -> None:
    """The speaker is not covered, no window is in the way, and the form is inside the window."""
    where = place_of(strip, desk)
    card = desk.findChild(NowSpeaking)
    assert card is not None
    assert not where.intersects(place_of(card, desk))
    assert not where.intersects(place_of(desk.footer, desk))
    assert desk.rect().contains(where)
    assert strip.window() is desk
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("menu", sorted({COMMANDS[name].menu for name in FORMS}))
def test_every_form_blocks_nothing_is_filled_and_keeps_what_was_typed(
    desk: Window, session: Session, menu: str
) -> None:
    seq = session.seq
    for name in (name for name in FORMS if COMMANDS[name].menu == menu):
        strip = asked(desk, name)
        blocks_nothing(strip, desk)
        said = strip._said()
        for field in strip.fields:
            stands = value_now(session.meeting, name, field.parameter.argument, said)
            combo = isinstance(field.widget, QComboBox)
            assert not stands or field.word() == stands or combo, (name, field.parameter.name)
        for field in strip.fields:
            match field.widget:
                case QComboBox() as combo:
                    combo.setCurrentIndex(combo.count() - 1)
                case QLineEdit() | QPlainTextEdit() as entry:
                    put_words(entry, "half of what is meant")
        typed = {f.parameter.argument: words_in(f.widget) for f in strip.fields}
        strip.reject()
        again = asked(desk, name)
        assert {f.parameter.argument: words_in(f.widget) for f in again.fields} == typed, name
    assert session.seq == seq


@pytest.mark.parametrize("view", ["view-chair", "view-secretariat"])
def test_a_form_covers_no_speaker_at_any_size(qtbot: QtBot, desk: Window, view: str) -> None:
    desk.acts.action(view).trigger()
    for size in ((1024, 640), (1366, 700), (2560, 1440)):
        desk.resize(*size)
        for name in ("amend", "hard-stop", "correct"):
            strip = asked(desk, name)
            qtbot.wait(20)
            blocks_nothing(strip, desk)
            assert strip.record_button.isVisible()
            assert place_of(strip, desk).contains(place_of(strip.record_button, desk))
        desk.acts.action("advice").trigger()
        qtbot.wait(20)
        assert isinstance(desk.strips.open, AdviceStrip)
        blocks_nothing(desk.strips.open, desk)
        desk.acts.action("palette").trigger()
        palette = desk.findChild(Palette)
        assert palette is not None
        assert not palette.frameGeometry().intersects(QRect(desk.card.mapToGlobal(QPoint(0, 0)), desk.card.size()))
        palette.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_corrections_of_a_statement_keep_what_was_typed(desk: Window) -> None:
    desk.statements.editor.show_statement(1)
    desk.statements.correct()
    strip = desk.strips.open
    assert strip is not None
    blocks_nothing(strip, desk)
    strip.who.setText("Norw")  # type: ignore[attr-defined]
    strip.reject()
    desk.statements.correct()
    assert desk.strips.open is not strip
    assert desk.strips.open.who.text() == "Norw"  # type: ignore[union-attr]


def test_escape_goes_back_to_where_the_keyboard_was(qtbot: QtBot, desk: Window) -> None:
    desk.speakers.go_to_entry()
    entry = desk.focusWidget()
    strip = asked(desk, "hard-stop")
    assert strip.isAncestorOf(desk.focusWidget())
    qtbot.keyClicks(desk.focusWidget(), "17:4")
    qtbot.keyClick(desk.focusWidget(), Qt.Key.Key_Escape)
    assert desk.focusWidget() is entry
    again = asked(desk, "hard-stop")
    assert words_in(again.fields[0].widget) == "17:4"


def test_enter_records_in_a_line(qtbot: QtBot, desk: Window, session: Session) -> None:
    for place, modifier in enumerate((Qt.KeyboardModifier.NoModifier, CONTROL), start=1):
        asked(desk, "add-time")
        qtbot.keyClicks(desk.focusWidget(), "30")
        qtbot.keyClick(desk.focusWidget(), Qt.Key.Key_Return, modifier)
        assert desk.strips.open is None
        assert session.meeting.speaker is not None
        assert session.meeting.speaker.limit == 600 + 30 * place


def test_a_page_is_recorded_by_ctrl_enter_and_has_lines_of_its_own(
    qtbot: QtBot, desk: Window, session: Session
) -> None:
    strip = asked(desk, "recommend")
    page = desk.focusWidget()
    qtbot.keyClicks(page, "One")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClicks(page, "two")
    assert not strip.isHidden()
    qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    assert session.meeting.entries[-1].what.text == "One\ntwo"  # type: ignore[union-attr]


def test_tab_goes_through_the_entries_then_record_then_cancel(qtbot: QtBot, desk: Window) -> None:
    strip = asked(desk, "add-time")
    seen = []
    for _ in range(3):
        seen.append(desk.focusWidget())
        qtbot.keyClick(desk.focusWidget(), Qt.Key.Key_Tab)
    assert seen == [strip.fields[0].widget, strip.record_button, strip.cancel_button]


def test_enter_on_cancel_cancels(qtbot: QtBot, desk: Window, session: Session) -> None:
    strip = asked(desk, "add-time")
    qtbot.keyClicks(desk.focusWidget(), "30")
    seq = session.seq
    strip.cancel_button.setFocus()
    qtbot.keyClick(strip.cancel_button, Qt.Key.Key_Return)
    assert desk.strips.open is None
    assert session.seq == seq


def test_the_keys_of_the_floor_work_while_a_form_is_open_and_what_is_typed_stays(
    qtbot: QtBot, desk: Window, session: Session
) -> None:
    strip = asked(desk, "hard-stop")
    line = desk.focusWidget()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "17:45")
    qtbot.keyClick(line, Qt.Key.Key_F7)
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.paused
    qtbot.keyClick(line, Qt.Key.Key_F9)
    assert not session.meeting.speaker.paused
    qtbot.keyClick(line, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert session.meeting.speaker is None
    assert desk.strips.open is strip
    assert line.text() == "17:45"
    assert line.hasFocus()


def test_ctrl_z_is_the_desks_where_nothing_is_typed(qtbot: QtBot, desk: Window, session: Session) -> None:
    asked(desk, "hard-stop")
    line = desk.focusWidget()
    assert isinstance(line, QLineEdit)
    filled = line.text()
    before = len(session.meeting.items["c"].waiting)
    qtbot.keyClick(line, Qt.Key.Key_Z, CONTROL)
    assert len(session.meeting.items["c"].waiting) == before - 1
    assert line.text() == filled
    qtbot.keyClicks(line, "18")
    qtbot.keyClick(line, Qt.Key.Key_Z, CONTROL)
    assert len(session.meeting.items["c"].waiting) == before - 1
    assert line.text() == filled


FILLED = [
    ("hard-stop", "time", "18:00"),
    ("set-limit", "capacity", "presenter"),
    ("set-limit", "seconds", "10:00"),
    ("set-limit", "item", "c"),
    ("preside", "who", "PHL"),
    ("preside", "role", "president"),
    ("decide", "item", "c"),
    ("plan", "item", "c"),
    ("plan", "fixed", "no"),
    ("rename-item", "short", "Clearance"),
    ("language", "language", ""),
]


def test_a_form_is_filled_with_what_is_so_now(desk: Window) -> None:
    for command, argument, word in FILLED:
        found = next(f.word() for f in asked(desk, command).fields if f.parameter.argument == argument)
        assert (command, argument, found) == (command, argument, word)


def test_what_follows_a_choice_is_filled_anew_and_what_was_typed_stays(desk: Window) -> None:
    strip = asked(desk, "set-limit")
    fields = {f.parameter.argument: f for f in strip.fields}
    fields["capacity"].fill("national")
    assert fields["seconds"].word() == "3:00"
    put_words(fields["seconds"].widget, "4:00")
    fields["capacity"].fill("group")
    assert fields["seconds"].word() == "4:00"


def test_a_limit_that_is_set_for_the_open_item_alone_is_the_one_that_is_filled_in(desk: Window, do: Do) -> None:
    do("set-limit presenter 1:50 --item c")
    fields = {f.parameter.argument: f.word() for f in asked(desk, "set-limit").fields}
    assert fields == {"capacity": "presenter", "seconds": "1:50", "item": "c"}


def amending(desk: Window, session: Session) -> ArgumentPrompt:
    france = next(r.id for r in session.meeting.items["c"].waiting if r.who == "FRA")
    desk.asking.ask_about("amend", RequestId(france))
    made = desk.strips.open
    assert isinstance(made, ArgumentPrompt)
    return made


def test_amend_is_filled_and_an_emptied_entry_means_none(desk: Window, session: Session) -> None:
    strip = amending(desk, session)
    words = {f.parameter.argument: f.word() for f in strip.fields}
    assert (words["capacity"], words["kind"], words["note"], words["level"]) == (
        "national",
        "statement",
        "urgent",
        "minister",
    )
    for field in strip.fields:
        if field.parameter.argument in {"note", "level"}:
            field.fill("")
        if field.parameter.argument == "language":
            field.fill("fr")
    strip.carry_out()
    france = next(r for r in session.meeting.items["c"].waiting if r.who == "FRA")
    assert (france.note, france.level, france.language) == ("", "", "fr")


def test_amend_tells_only_what_was_changed(desk: Window, session: Session, do: Do) -> None:
    strip = amending(desk, session)
    france = next(r for r in session.meeting.items["c"].waiting if r.who == "FRA")
    do(f"amend {france.id} --note later")
    next(f for f in strip.fields if f.parameter.argument == "person").fill("Ms Roy")
    strip.carry_out()
    after = next(r for r in session.meeting.items["c"].waiting if r.who == "FRA")
    assert (after.note, after.person) == ("later", "Ms Roy")


def test_somebody_exchanges_places_or_speaks_next_by_courtesy(desk: Window, session: Session) -> None:
    waiting = [r.id for r in session.meeting.items["c"].waiting]
    desk.asking.ask_about("exchange", waiting[1])
    strip = desk.strips.open
    assert isinstance(strip, ArgumentPrompt)
    (second,) = strip.fields
    assert isinstance(second.widget, QComboBox)
    assert second.widget.findData(str(waiting[1])) == -1
    second.fill(str(waiting[2]))
    strip.carry_out()
    assert [r.id for r in session.meeting.items["c"].waiting][1:3] == [waiting[2], waiting[1]]
    desk.asking.ask_about("speaks-next", waiting[3])
    strip = desk.strips.open
    assert isinstance(strip, ArgumentPrompt)
    assert strip.fields[0].word() == "Minister"
    strip.carry_out()
    assert session.meeting.items["c"].waiting[1].courtesy == "Minister"


def test_another_form_takes_the_place_of_the_first(desk: Window) -> None:
    first = asked(desk, "hard-stop")
    put_words(first.fields[0].widget, "17:15")
    asked(desk, "add-time")
    assert words_in(asked(desk, "hard-stop").fields[0].widget) == "17:15"
    assert len([s for s in desk.findChildren(FormStrip) if s.isVisible()]) == 1


def test_the_desk_asks_before_it_closes_in_a_strip(desk: Window) -> None:
    answered: list[bool] = []
    Dialogs(desk).confirm(desk, "Close?", "Close", lambda: answered.append(True))
    strip = desk.strips.open
    assert strip is not None
    blocks_nothing(strip, desk)
    strip.carry_out()
    assert answered == [True]


def test_started_earlier_takes_two_keys_and_says_whom_it_shortens(qtbot: QtBot, desk: Window, session: Session) -> None:
    """K8: Afghanistan spoke 3:20 until Chile was called too late."""
    qtbot.keyClick(desk.focusWidget() or desk, Qt.Key.Key_J, CONTROL)
    strip = desk.strips.open
    assert isinstance(strip, ArgumentPrompt)
    assert strip._effect.text() == "Afghanistan then ends at 15:02:50: 2:50 instead of 3:20."
    qtbot.keyClick(desk.focusWidget(), Qt.Key.Key_Return)
    afghanistan = session.meeting.statement(1)  # type: ignore[arg-type]
    assert afghanistan is not None
    assert afghanistan.spoken(session.now()) == 170


def test_clearing_the_list_says_how_many_it_takes_and_needs_a_second_press(desk: Window, session: Session) -> None:
    waiting = len(session.meeting.items["c"].waiting)
    desk.acts.action("clear-list").trigger()
    strip = desk.strips.open
    assert isinstance(strip, ArgumentPrompt)
    assert strip.complaint == f"{waiting} wait under 1(c), and all would be taken off the list."
    assert len(session.meeting.items["c"].waiting) == waiting
    strip.carry_out()
    assert session.meeting.items["c"].waiting == ()
