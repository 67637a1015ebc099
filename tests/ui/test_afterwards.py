"""What need not be there at the first paint is made after it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.actions import Actions
from facilitator.ui.afterwards import Afterwards
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme


class Part:
    """A part of a window that notes what it has made."""

    def __init__(self, made: list[str], *names: str) -> None:
        self._made = made
        self._names = names

    def afterwards(self) -> Iterator[None]:
        for name in self._names:
            self._made.append(name)
            yield


def test_parts_are_finished_one_after_another_once_the_window_is_painted(qtbot: QtBot) -> None:
    window, made = QWidget(), list[str]()
    qtbot.addWidget(window)
    Afterwards(window, Part(made, "icon", "icon"), Part(made, "names"))
    qtbot.wait(40)
    assert made == []
    window.show()
    qtbot.waitUntil(lambda: made == ["icon", "icon", "names"], timeout=2000)


def test_menus_have_their_icons_afterwards(session: Session, theme: Theme) -> None:
    actions = Actions(session, theme, session)
    assert actions.action("call").icon().isNull()
    assert len(list(actions.afterwards())) > 50
    assert not actions.action("call").icon().isNull()
