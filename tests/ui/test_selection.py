"""The panels show one item together: the open one, or that at which somebody looks."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton

from facilitator.core.commands import COMMANDS
from facilitator.core.ids import ItemCode, SeatName
from facilitator.core.minutes import gaps
from facilitator.core.minuting.gaps import Gap
from facilitator.core.saying import tr
from facilitator.ui.commands.prompt import ArgumentPrompt
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


def test_what_is_missing_is_put_right_where_a_click_leads(window: Window, session: Session, do: Do) -> None:
    for line in ("start-session 2", "take-up c", "give-floor", "end", "request FRA"):
        do(line)
    found = {gap.command or ("request" if gap.request else "statement"): gap for gap in gaps(session.meeting)}
    window.selection.show_gap(found["request"])
    assert window.speakers.view.currentIndex().isValid()
    window.selection.show_gap(found["statement"])
    assert window.statements.editor.text.hasFocus() or not window.isActiveWindow()
    for command in ("close-item", "close-session"):
        window.selection.show_gap(found[command])
        strip = window.strips.open
        assert isinstance(strip, ArgumentPrompt)
        assert strip.title == tr(COMMANDS[command].label)
    translate = Gap(
        sentence="French: “Clearance”", command="translate", known=(("original", "Clearance"), ("language", "fr"))
    )
    window.selection.show_gap(translate)
    strip = window.strips.open
    assert isinstance(strip, ArgumentPrompt)
    entries = {field.parameter.argument: field.widget for field in strip.fields}
    assert entries["original"].text() == "Clearance"  # type: ignore[union-attr]
    assert entries["language"].currentData() == "fr"  # type: ignore[union-attr]
    assert entries["words"].hasFocus() or not window.isActiveWindow()


def test_who_translates_reads_all_of_a_long_text(window: Window) -> None:
    text = "Presented its request for an extension under Article 4. " * 3 + "Thanked the analysis group."
    known = (("original", text), ("language", "fr"))
    window.selection.show_gap(Gap(sentence="French: one text is not translated.", command="translate", known=known))
    strip = window.strips.open
    assert isinstance(strip, ArgumentPrompt)
    assert f"French: one text is not translated.\n“{text}”" in [label.text() for label in strip.findChildren(QLabel)]


def test_a_click_on_what_is_missing_leaves_the_name_of_the_seat(window: Window, session: Session, do: Do) -> None:
    for line in ("start-session 2", "take-up c", "give-floor", "end"):
        do(line)
    session.name_seat(SeatName("chair"))
    found = next(gap for gap in gaps(session.meeting) if gap.statement is not None)
    window.selection.show_gap(found)
    window.selection.find()
    assert session.seat_name == "chair"
