"""The palette finds any command or item by a few letters; the sheet shows every key."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QListView, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import COMMANDS, Command
from facilitator.core.ids import StatementId
from facilitator.ui.actions import Actions
from facilitator.ui.commands.choices import Choice, all_choices, fitting
from facilitator.ui.commands.keys import KeySheet
from facilitator.ui.commands.palette import CHOICE_ROLE, Palette
from facilitator.ui.deskacts import DESK_ACTS
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window

Do = Callable[[str], None]


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(1366, 768)
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def palette(session: Session, theme: Theme, desk: QWidget) -> Palette:
    made = Palette(all_choices(session.meeting, session.now()), theme, desk)
    made.show()
    return made


def test_everything_can_be_found(session: Session) -> None:
    choices = all_choices(session.meeting, session.now())
    names = {choice.action for choice in choices}
    wanted = (
        {*COMMANDS, *(act.name for act in DESK_ACTS)}
        - {"palette"}
        - {spec.name for spec in COMMANDS.values() if spec.covered_by}
    )
    assert wanted <= names
    ready = [c.command.name for c in choices if c.command is not None]
    assert ready.count("take-up") == len(session.meeting.items)
    assert ready.count("start-session") == len(session.meeting.sessions)


def test_keys_that_come_before_it_has_the_keyboard_are_typed_into_it(
    session: Session, theme: Theme, desk: QWidget, qtbot: QtBot
) -> None:
    desk.show()
    qtbot.waitExposed(desk)
    rows = QLineEdit(desk)
    rows.show()
    rows.setFocus()
    made = Palette(all_choices(session.meeting, session.now()), theme, desk)
    made.show()
    for key in "amend":
        QTest.keyClick(desk.windowHandle(), key)
    assert (made.findChild(QLineEdit).text(), rows.text()) == ("amend", "")
    made.reject()
    QTest.keyClick(desk.windowHandle(), "x")
    assert rows.text() == "x"


def the_palette(window: Window) -> Palette:
    window.asking.show_palette()
    (palette,) = [found for found in window.findChildren(Palette) if found.isVisible()]
    return palette


def shown(palette: Palette) -> list[Choice]:
    model = palette.findChild(QListView).model()
    return [model.index(row, 0).data(CHOICE_ROLE) for row in range(model.rowCount())]


def test_the_palette_says_why_something_is_impossible_and_puts_it_behind(
    qtbot: QtBot, window: Window, session: Session, do: Do
) -> None:
    do("start-session 2")
    do("take-up c")
    palette = the_palette(window)
    qtbot.keyClicks(palette.findChild(QLineEdit), "next")
    assert {c.action: c.impossible for c in shown(palette)}["give-floor"] == ""
    palette.findChild(QLineEdit).clear()
    qtbot.keyClicks(palette.findChild(QLineEdit), "pause")
    reason = "Nobody has the floor, so no clock runs. Give the floor first."
    assert {c.action: c.detail for c in shown(palette) if c.impossible}["pause-or-resume"] == reason
    with qtbot.waitSignal(session.refused) as refused:
        qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return)
    assert refused.args == [reason]


def test_what_became_possible_while_the_palette_was_open_is_done(
    qtbot: QtBot, window: Window, session: Session, do: Do
) -> None:
    do("start-session 2")
    do("take-up c")
    palette = the_palette(window)
    qtbot.keyClicks(palette.findChild(QLineEdit), "pause")
    do("give-floor")
    qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return)
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.paused


def test_a_command_of_the_list_names_the_selected_speaker_in_the_palette(qtbot: QtBot, window: Window, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    window.speakers.view.select(window.speakers.waiting[1].id)
    palette = the_palette(window)
    qtbot.keyClicks(palette.findChild(QLineEdit), "withdraw")
    assert {c.action: c.label for c in shown(palette)}["withdraw"] == "Withdraw: Chile"


def test_a_delegation_is_added_in_the_language_of_the_desk(
    session: Session, do: Do, say_in: Callable[[str], None]
) -> None:
    do("start-session 2")
    do("take-up d")
    say_in("fr")
    assert "Ajouter Suisse à la liste" in [
        choice.label for choice in fitting(all_choices(session.meeting, session.now()), "switz")
    ]


def test_a_delegation_is_added_by_name_code_or_alias_in_any_language(session: Session, do: Do) -> None:
    do("start-session 2")
    do("take-up d")
    choices = all_choices(session.meeting, session.now())
    for typed in ("switz", "suisse", "che", "add switzerland"):
        labels = [choice.label for choice in fitting(choices, typed)]
        assert "Add Switzerland to the list" in labels[:4], typed
    command = fitting(choices, "switzerland")[0].command
    assert command is not None
    assert session.act(command)
    assert [r.who for r in session.meeting.items["d"].waiting][-1:] == ["CHE"]


def test_delegations_do_not_crowd_the_palette_before_anything_is_typed(session: Session, do: Do) -> None:
    do("start-session 2")
    do("take-up d")
    shown = fitting(all_choices(session.meeting, session.now()), "")
    assert shown
    assert not [choice for choice in shown if choice.unasked]


def test_a_statement_is_found_by_its_delegation_and_by_its_gist(session: Session, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    do("give-floor")
    do("gist 1 Surveyed-every-hazardous-area")
    for typed in ("afghanistan 1(c)", "hazardous"):
        found = [
            choice for choice in fitting(all_choices(session.meeting, session.now()), typed) if choice.statement == 1
        ]
        assert [choice.label for choice in found] == ["Afghanistan, 15:00 under 1(c)"]


def test_a_gist_of_several_lines_is_one_line_of_the_palette(session: Session, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    do("give-floor")
    session.act(Command(name="gist", arguments={"statement": StatementId(1), "text": "Surveyed.\n\n  Cleared\tall."}))
    (found,) = [
        choice for choice in fitting(all_choices(session.meeting, session.now()), "surveyed") if choice.statement == 1
    ]
    assert found.detail == "Surveyed. Cleared all."


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("susp item", "Suspend the item"),
        ("hard", "Move the hard stop"),
        ("victim", "Take up 1(e) Victim assistance"),
        ("word", "Minutes as Word"),
        ("zzz", ""),
    ],
)
def test_a_few_letters_find_it(session: Session, typed: str, label: str) -> None:
    found = fitting(all_choices(session.meeting, session.now()), typed)
    assert (found[0].label if found else "") == label


def test_words_at_the_beginning_come_before_words_within() -> None:
    inside, first = Choice(label="Open the list", detail=""), Choice(label="List of speakers", detail="")
    assert fitting((inside, first), "list") == (first, inside)


def test_the_arrows_choose_and_enter_does_it(qtbot: QtBot, palette: Palette) -> None:
    entry = palette.findChild(QLineEdit)
    view = palette.findChild(QListView)
    assert entry is not None
    assert view is not None
    qtbot.keyClicks(entry, "suspend")
    qtbot.keyClick(entry, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    qtbot.keyClick(entry, Qt.Key.Key_Up)
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert chosen.args is not None
    assert chosen.args[0].label.startswith("Suspend")


def test_enter_on_nothing_does_nothing(qtbot: QtBot, palette: Palette) -> None:
    entry = palette.findChild(QLineEdit)
    assert entry is not None
    qtbot.keyClicks(entry, "zzzz")
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_words_that_nothing_fits_are_answered_by_a_sentence(qtbot: QtBot, palette: Palette) -> None:
    def sentences() -> list[str]:
        return [label.text() for label in palette.findChildren(QLabel) if label.isVisible()]

    entry = palette.findChild(QLineEdit)
    assert entry is not None
    assert sentences() == []
    qtbot.keyClicks(entry, "qqqq")
    assert sentences() == ["Nothing fits “qqqq”. Try a part of one word, a delegation or an item."]
    entry.clear()
    assert sentences() == []


def test_the_sheet_shows_every_key(session: Session, theme: Theme, desk: QWidget) -> None:
    actions = Actions(session, theme, session)
    sheet = KeySheet(actions, desk)
    shown = " ".join(label.text() for label in sheet.findChildren(QLabel))
    for action in actions:
        for key in action.shortcuts():
            assert key.toString() in shown


def test_nothing_on_the_sheet_is_cut_beside_it(session: Session, theme: Theme, desk: QWidget) -> None:
    desk.resize(1366, 768)
    sheet = KeySheet(Actions(session, theme, session), desk)
    sheet.show()
    QApplication.processEvents()
    page = sheet.findChildren(QScrollArea)[0].widget()
    sentences = [label for label in page.findChildren(QLabel) if label.wordWrap()]
    assert len(sentences) > 30
    # each sentence has the height that its width needs, so no row of the sheet is a hole
    assert all(label.height() == label.heightForWidth(label.width()) for label in sentences)
    assert max(label.width() for label in sentences) * 2 < sheet.width()


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_sheet_has_no_holes_and_is_as_wide_as_its_window(
    session: Session, theme: Theme, desk: QWidget, zoom: float
) -> None:
    theme.set_zoom(zoom)
    sheet = KeySheet(Actions(session, theme, session), desk)
    sheet.show()
    QApplication.processEvents()
    scroll = sheet.findChildren(QScrollArea)[0]
    page = scroll.widget()
    assert page.width() <= scroll.viewport().width()
    grids = page.findChildren(QGridLayout)
    assert len(grids) == 2
    for grid in grids:
        labels = [item.widget() for item in (grid.itemAt(n) for n in range(grid.count())) if item is not None]
        places = sorted((label.y(), label.y() + label.height()) for label in labels)
        assert max(below[0] - above[1] for above, below in pairwise(places)) < 60
