"""Quick entry: a few letters and Enter put the right one on the list, and nothing is added that was not meant."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command
from facilitator.core.delegations import Category
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
    assert panel.entry.line.ghost == "nce — already waiting; with “!” it is a point of order"
    type_in("!\n")
    assert listed(panel)[0] == "France"


def test_a_refusal_stands_beneath_the_entry_and_the_text_stays(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("fra\nfra\n")
    assert "France already waits" in panel.entry.message
    assert panel.entry.line.text() == "fra"
    assert "at position 6" in panel.entry.message
    type_in("x")
    assert panel.entry.message == ""
    assert panel.entry.line.text() == "x", "what is refused is selected, and the next name takes its place"


def test_several_at_once(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("fra, che, nor\n")
    assert listed(panel) == [*PRESENTERS, "France", "Switzerland", "Norway"]


def test_of_several_only_the_refused_one_stays_in_the_line(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("fra\nche, fra, nor\n")
    assert listed(panel)[5:] == ["France", "Switzerland", "Norway"]
    assert panel.entry.line.text() == "fra"
    assert "France already waits" in panel.entry.message
    type_in("ken\n")
    assert listed(panel)[5:] == ["France", "Switzerland", "Norway", "Kenya"]
    assert panel.entry.line.text() == ""


def test_of_several_each_is_said_as_it_would_be(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("che\nche, nor, xanadu, nor, mex")
    assert panel.entry.card.shown_name == "Norway, Mexico"
    assert panel.entry.card.note == (
        "Switzerland: already waiting · Norway: position 7 · "
        "“xanadu”: not on the roll; Enter asks who it is · "
        "Norway: already waiting · Mexico: position 8"
    )


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


def test_who_is_on_no_roll_is_asked_about_and_added_by_one_key(
    type_in: Do, panel: SpeakersPanel, session: Session
) -> None:
    type_in("Wrzlbrmft\n")
    assert listed(panel) == PRESENTERS
    question = "“Wrzlbrmft” is not on the roll. A person, a State or an organisation? 1, 2 or 3."
    assert (panel.entry.card.isVisible(), panel.entry.card.note) == (True, question)
    type_in("1")
    assert listed(panel)[-1] == "Wrzlbrmft"
    assert session.meeting.roster.delegations[-1].category is Category.PERSON
    assert panel.entry.line.text() == ""


@pytest.mark.parametrize(("figure", "category"), [("2", Category.STATE_NOT_PARTY), ("3", Category.OBSERVER_ORG)])
def test_a_newcomer_may_be_a_state_or_an_organisation(
    type_in: Do, session: Session, figure: str, category: Category
) -> None:
    type_in(f"!Wrzlbrmft\n{figure}")
    assert session.meeting.roster.delegations[-1].category is category
    assert session.meeting.current.waiting[0].kind == "point-of-order"


def test_a_misspelt_name_is_offered_and_taken_by_enter(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("Germny")
    assert panel.entry.line.ghost == " — not on the roll; did you mean Germany?"
    type_in("\n")
    assert listed(panel) == PRESENTERS
    assert panel.entry.card.shown_name == "Germany?"
    assert panel.entry.card.note == "“Germny” is not on the roll. Enter takes Germany."
    type_in("\n")
    assert listed(panel) == [*PRESENTERS, "Germany"]


def test_a_name_that_looks_misspelt_may_be_that_of_a_newcomer(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("Martin\n1")
    assert listed(panel) == [*PRESENTERS, "Martin"]


def test_what_is_asked_about_keeps_back_nobody(type_in: Do, panel: SpeakersPanel) -> None:
    type_in("fra, germny presenter, nor, Jody Williams\n")
    assert listed(panel)[5:] == ["France", "Norway"]
    assert panel.entry.line.text() == "germny presenter, Jody Williams"
    type_in("\n")
    assert "Germany" in listed(panel)
    assert panel.entry.line.text() == "Jody Williams"
    type_in("1")
    assert listed(panel)[-1] == "Jody Williams"


def test_another_name_takes_the_place_of_one_that_is_asked_about(
    type_in: Do, panel: SpeakersPanel, session: Session
) -> None:
    type_in("Germny\n")
    session.settled.emit()
    type_in("fra\n")
    assert listed(panel) == [*PRESENTERS, "France"]


def test_an_arrow_comes_from_the_nearest_to_the_newcomers(type_in: Do, panel: SpeakersPanel, qtbot: QtBot) -> None:
    type_in("Germny\n")
    qtbot.keyClick(panel.entry.line, Qt.Key.Key_Down)
    assert panel.entry.card.shown_name == "Germny"
    type_in("\n")
    assert listed(panel) == [*PRESENTERS, "Germny"]


def test_an_addition_is_told_at_the_entry_and_the_list_stays_where_it_was(type_in: Do, panel: SpeakersPanel) -> None:
    type_in(
        "".join(
            f"{code}\n"
            for code in ["che", "swe", "dnk", "bel", "nld", "esp", "prt", "ita", "jpn", "nzl", "mex", "per", "ury"]
        )
    )
    assert panel.view.verticalScrollBar().value() == 0
    type_in("nor\n")
    assert panel.view.verticalScrollBar().value() == 0
    assert panel.entry.line.placeholderText() == "Norway, position 19"
    panel.refresh()
    assert panel.entry.line.placeholderText().startswith("Norway, position 19, about ")


def test_after_next_the_list_is_at_its_top_again(type_in: Do, in_c: Do, panel: SpeakersPanel) -> None:
    type_in(
        "".join(
            f"{code}\n"
            for code in ["che", "swe", "dnk", "bel", "nld", "esp", "prt", "ita", "jpn", "nzl", "mex", "per", "ury"]
        )
    )
    panel.view.setFocus()
    panel.view.scrollToBottom()
    in_c("give-floor")
    assert panel.view.verticalScrollBar().value() == 0


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


def test_a_plus_notes_who_is_present_as_one_act_and_adds_nobody(
    type_in: Do, panel: SpeakersPanel, session: Session
) -> None:
    type_in("+nor, swe")
    assert panel.entry.card.note == "Norway: Enter notes: present · Sweden: Enter notes: present"
    type_in("\n")
    assert listed(panel) == PRESENTERS
    assert panel.entry.line.text() == ""
    assert panel.entry.line.placeholderText() == "Noted as present: Norway, Sweden"
    assert {"NOR", "SWE"} <= {code for code, here in session.meeting.attendance.items() if here}
    session.act(Command(name="undo"))
    assert not {"NOR", "SWE"} & set(session.meeting.attendance)
    type_in("-nor, xyzz\n")
    assert panel.entry.line.text() == "-xyzz"
    assert "No delegation is called “xyzz”" in panel.entry.message


def test_of_the_present_only_others_are_added_by_their_whole_name_and_that_is_said(
    type_in: Do, panel: SpeakersPanel
) -> None:
    panel.entry.set_present_only(True)
    type_in("norw\n")
    assert listed(panel) == PRESENTERS
    assert panel.entry.message == (
        "Norway is not marked as present. Type the whole name or the code to add it all the same."
    )
    type_in("norway")
    assert panel.entry.card.note == "Enter adds: national statement, position 6 · Not marked as present: Norway"
    type_in("\n")
    assert listed(panel) == [*PRESENTERS, "Norway"]
