"""The panels show one item together: the open one, or that at which somebody looks."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton

from facilitator.core.ids import ItemCode
from facilitator.ui.session import Session
from facilitator.ui.window import Window

Do = Callable[[str], None]


def test_looking_at_another_item_shows_its_list_and_the_open_one_comes_back(
    window: Window, session: Session, do: Do
) -> None:
    do("request FRA --item d")
    window.agenda.show_item(ItemCode("d"))
    assert [r.who for r in window.speakers.waiting] == ["FRA"]
    do("start-session 2")
    do("take-up c")
    assert [r.who for r in window.speakers.waiting][:2] == ["AFG", "CHL"]


def test_back_to_the_open_item_brings_back_its_record_as_well(window: Window, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    window.agenda.show_item(ItemCode("d"))
    said = [label.text() for label in window.statements.findChildren(QLabel)]
    assert "Record of 1(d)" in said
    back = next(b for b in window.speakers.findChildren(QPushButton) if b.text() == "Back to 1(c)")
    back.click()
    assert "Record of 1(c)" in [label.text() for label in window.statements.findChildren(QLabel)]
    assert window.agenda.view.currentIndex().data() == "1(c) Clearance"
