"""What single forms ask: a role that is to be named, and a message that the room can read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.ui.commands.prompt import ArgumentPrompt
from facilitator.ui.display.message import MessageStrip
from facilitator.ui.display.state import LONGEST_MESSAGE
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from tests.ui.test_strips import blocks_nothing, desk

__all__ = ["desk"]


def test_a_role_that_is_to_be_named_is_named_on_the_spot_also_for_a_newcomer(
    qtbot: QtBot, desk: Window, session: Session
) -> None:
    button = next(b for b in desk.speakers.findChildren(QPushButton) if b.text() == "Coordinator: to be named")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    strip = desk.strips.open
    assert isinstance(strip, ArgumentPrompt)
    blocks_nothing(strip, desk)
    fields = {f.parameter.argument: f for f in strip.fields}
    assert fields["role"].word() == "coordinator"
    assert fields["who"].widget.hasFocus()
    qtbot.keyClicks(fields["who"].widget, "Jody Williams")
    qtbot.keyClick(fields["who"].widget, Qt.Key.Key_Return)
    assert "Say what “Jody Williams” is" in strip.complaint
    assert fields["who"].word() == "Jody Williams"
    fields["category"].fill("person")
    strip.carry_out()
    (holder,) = (h for h in session.meeting.items["c"].roles if h.role == "coordinator")
    assert (holder.role, session.meeting.roster.name(holder.who)) == ("coordinator", "Jody Williams")


def test_a_message_that_is_too_long_for_the_room_is_not_shown_by_half(desk: Window) -> None:
    desk.acts.action("display-say").trigger()
    strip = desk.strips.open
    assert isinstance(strip, MessageStrip)
    strip.entry.setText("a" * (LONGEST_MESSAGE + 20))
    assert "20 letters too many" in [label.text() for label in strip.findChildren(QLabel)]
    strip.carry_out()
    assert desk.display.state.message == ""
    assert "Shorten the message" in strip.complaint
    strip.entry.setText("b" * LONGEST_MESSAGE)
    strip.carry_out()
    assert desk.display.state.message == "b" * LONGEST_MESSAGE
