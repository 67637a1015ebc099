"""A right of reply that is kept for the end of the session: at the row, in the prompts, at the key and on closing."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.agenda import Replies
from facilitator.core.commands import COMMANDS
from facilitator.ui.actions import Actions
from facilitator.ui.clocks.primary import AGAIN_SECONDS, DEAF_SECONDS, PrimaryAct
from facilitator.ui.commands.prompt import ArgumentPrompt
from facilitator.ui.session import Session
from facilitator.ui.speakers.row import row_of
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window

Do = Callable[[str], None]


@pytest.fixture
def kept(session: Session, do: Do) -> Session:
    """Everybody was heard under 1(d) but Brazil, whose right of reply is kept; 1(e) is still to come."""
    definition = session.meeting.definition
    at_the_end = replace(definition.settings, replies=Replies.SESSION)
    session.trail._meeting = replace(session.meeting, definition=replace(definition, settings=at_the_end))
    for line in ("start-session 2", "take-up d", "request FRA", "give-floor", "end", "request BRA --kind reply"):
        do(line)
    return session


def brazil(session: Session) -> int:
    return next(r.id for r in session.meeting.items["d"].waiting if r.who == "BRA")


def test_the_row_says_that_it_must_be_admitted_and_has_admit(kept: Session, window: Window, do: Do) -> None:
    row = row_of(kept.meeting, kept.meeting.items["d"].waiting[0], None)
    assert ("to be admitted", "warn") in [(tag.text, tag.tone) for tag in row.tags]
    window.speakers.view.setCurrentIndex(window.speakers.view.model().index(0, 0))
    menu = window.speakers.acts.menu()
    assert menu is not None
    assert "Admit" in [action.text() for action in menu.actions()]
    menu.close()
    window.speakers.acts.do("admit")
    assert kept.meeting.items["d"].waiting[0].admitted


def test_the_prompt_of_admit_offers_it(kept: Session, qtbot: QtBot) -> None:
    desk = QWidget()
    qtbot.addWidget(desk)
    (field,) = ArgumentPrompt(kept, COMMANDS["admit"], desk).fields
    assert isinstance(field.widget, QComboBox)
    assert field.widget.findData(str(brazil(kept))) >= 0


def test_the_key_takes_two_presses_to_leave_the_item(kept: Session, do: Do) -> None:
    at = [100.0]
    primary = PrimaryAct(kept, monotonic=lambda: at[0])
    labels = [primary.label]
    primary.press()
    labels.append(primary.label)
    at[0] += AGAIN_SECONDS
    labels.append(primary.label)
    primary.press()
    do("gist 1 Welcomed")
    labels.append(primary.label)
    assert labels == ["Take up 1(e)", "again: Take up 1(e)", "Take up 1(e)", "again: Take up 1(e)"]
    assert kept.meeting.open_item == "d"
    primary.press()
    assert kept.meeting.open_item == "e"
    primary.deleteLater()


def test_the_key_takes_the_replies_of_the_open_item_at_one_press(kept: Session, do: Do) -> None:
    do("skip-item e")
    do("skip-item c")
    at = [100.0]
    primary = PrimaryAct(kept, monotonic=lambda: at[0])
    assert primary.label == "Take the rights of reply"
    primary.press_from_afar()
    assert primary.label == "Take the rights of reply"
    primary.press()
    at[0] += DEAF_SECONDS
    assert primary.label == "Call Brazil"
    primary.deleteLater()


@pytest.mark.parametrize("choice", ["hear", "carry"])
def test_closing_the_session_asks_whether_to_hear_them_or_to_carry_them_over(
    kept: Session, window: Window, choice: str
) -> None:
    window.acts.action("close-session").trigger()
    assert kept.meeting.session == 2
    asking = window.findChild(ArgumentPrompt)
    assert isinstance(asking, ArgumentPrompt)
    assert asking.complaint == "A right of reply waits for the end of the session: Brazil."
    asking.carry_out()
    assert "carry it over" in asking.complaint
    (field,) = asking.fields
    assert isinstance(field.widget, QComboBox)
    field.widget.setCurrentIndex(field.widget.findData(choice))
    asking.carry_out()
    assert kept.meeting.session == (2 if choice == "hear" else None)
    assert kept.meeting.items["d"].waiting[0].admitted is (choice == "hear")


def test_closing_the_session_asks_nothing_else(session: Session, theme: Theme, do: Do) -> None:
    do("start-session 2")
    actions = Actions(session, theme)
    actions.action("close-session").trigger()
    assert session.meeting.session is None
