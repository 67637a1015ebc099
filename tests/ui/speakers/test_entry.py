"""Quick entry: a few letters and Enter put the right one on the list, and nothing is added that was not meant."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.ui.session import Session
from facilitator.ui.speakers.panel import SpeakersPanel
from tests.ui.speakers.conftest import listed

Do = Callable[[str], None]
PRESENTERS = ["Afghanistan", "Chile", "Lebanon", "Mauritania", "Somalia"]


@pytest.fixture
def type_in(panel: SpeakersPanel, in_c: Do, qtbot: QtBot) -> Callable[[str], None]:
    """Type into the entry, as keys; a line break is Enter."""
    panel.go_to_entry()
    qtbot.waitUntil(panel.entry.line.hasFocus)

    def typed(text: str) -> None:
        for part in text.splitlines(keepends=True):
            qtbot.keyClicks(panel.entry.line, part.rstrip("\n"))
            if part.endswith("\n"):
                qtbot.keyClick(panel.entry.line, Qt.Key.Key_Return)

    return typed


def test_three_letters_and_enter_add_and_clear(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("fra\n")
    assert listed(panel) == [*PRESENTERS, "France"]
    assert panel.entry.line.text() == ""
    assert panel.entry.line.hasFocus()


def test_the_new_row_is_selected(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("fra\n")
    assert panel.view.currentIndex().data() == "France"


def test_the_line_completes_in_grey_and_the_card_says_the_name_in_full(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("fra")
    assert panel.entry.line.ghost == "nce"
    assert panel.entry.card.isVisible()
    assert panel.entry.card.shown_name == "France"
    assert panel.entry.card.note == "Enter adds: national statement, position 6"


def test_a_code_that_does_not_begin_the_name_is_spelled_out(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("che")
    assert panel.entry.line.ghost == " — Switzerland"


def test_who_already_waits_is_told_before_enter(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("fra\nfra")
    assert panel.entry.line.ghost == "nce — already waiting; Enter adds a point of order with !"
    type_in("!\n")
    assert listed(panel)[0] == "France"


def test_a_refusal_stands_beneath_the_entry_and_the_text_stays(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("fra\nfra\n")
    assert "France already waits" in panel.entry.message
    assert panel.entry.line.text() == "fra"
    type_in("x")
    assert panel.entry.message == ""


def test_several_at_once(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("fra, che, nor\n")
    assert listed(panel) == [*PRESENTERS, "France", "Switzerland", "Norway"]


def test_of_several_only_the_refused_one_stays_in_the_line(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("fra\nche, fra, nor\n")
    assert listed(panel)[5:] == ["France", "Switzerland", "Norway"]
    assert panel.entry.line.text() == "fra"
    assert "France already waits" in panel.entry.message


def test_words_of_capacity_are_understood(type_in: Do, panel: SpeakersPanel, session: Session) -> None:
    type_in("eu group EU\n")
    request = session.meeting.current.waiting[5]
    assert (request.capacity, request.on_behalf_of) == ("group", "EUN")


def test_arrows_choose_among_those_who_may_be_meant(type_in: Do, panel: SpeakersPanel, qtbot: QtBot) -> None:
    type_in("ma")
    first = panel.entry.card.shown_name
    qtbot.keyClick(panel.entry.line, Qt.Key.Key_Down)
    second = panel.entry.card.shown_name
    assert first != second
    qtbot.keyClick(panel.entry.line, Qt.Key.Key_Up)
    assert panel.entry.card.shown_name == first
    qtbot.keyClick(panel.entry.line, Qt.Key.Key_Down)
    type_in("\n")
    assert second in listed(panel)


def test_esc_clears_the_line(type_in: Do, panel: SpeakersPanel, qtbot: QtBot) -> None:
    type_in("fra")
    qtbot.keyClick(panel.entry.line, Qt.Key.Key_Escape)
    assert panel.entry.line.text() == ""
    assert not panel.entry.card.isVisible()
    assert listed(panel) == PRESENTERS


def test_an_unknown_speaker_is_asked_about_and_added_by_a_second_enter(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("Wrzlbrmft\n")
    assert listed(panel) == PRESENTERS
    assert panel.entry.message == "Not on the roll: Enter again adds “Wrzlbrmft” as a new speaker"
    type_in("\n")
    assert listed(panel)[-1] == "Wrzlbrmft"


def test_a_change_after_the_question_asks_again(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("Wrzlbrmft\nx\n")
    assert listed(panel) == PRESENTERS
    assert "“Wrzlbrmftx”" in panel.entry.message


def test_enter_on_an_empty_line_does_nothing(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("\n")
    assert listed(panel) == PRESENTERS
    assert panel.entry.message == ""


def test_the_list_of_the_shown_item_is_filled(type_in: Do, panel: SpeakersPanel) -> None:
    panel.show_item("d")
    type_in("fra\n")
    assert listed(panel) == ["France"]


def test_twenty_delegations_need_twenty_enters_and_sixty_characters(type_in: Do, panel: SpeakersPanel) -> None:
    line = "fra,che,nor,swe,dnk,bel,nld,esp,prt,ita,jpn,nzl,mex,per,ury,zmb,gha,sen,mli,bfa"
    typed = line.split(",")
    assert sum(len(code) for code in typed) <= 60
    for code in typed:
        type_in(f"{code}\n")
    assert len(listed(panel)) == 25


def test_the_card_goes_when_the_keyboard_goes_elsewhere(type_in: Do, panel: SpeakersPanel, qtbot: QtBot) -> None:
    type_in("fra")
    panel.view.setFocus()
    qtbot.waitUntil(lambda: not panel.entry.card.isVisible())
    panel.go_to_entry()
    qtbot.waitUntil(panel.entry.card.isVisible)


def test_several_at_once_are_all_named_before_enter(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("che, nor, ken")
    assert panel.entry.card.shown_name == "Switzerland, Norway, Kenya"


def test_a_click_on_the_card_adds_who_is_meant(in_c: Do, panel: SpeakersPanel, qtbot: QtBot) -> None:
    panel.go_to_entry()
    qtbot.keyClicks(panel.entry.line, "fra")
    qtbot.mouseClick(panel.entry.card, Qt.MouseButton.LeftButton)
    assert "France" in listed(panel)
    assert panel.entry.line.text() == ""
