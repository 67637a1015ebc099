"""The start screen offers what to go on with, three choices and the meetings opened lately, all by keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.exchange.definition import shipped_definitions
from facilitator.seat import Seat
from facilitator.ui.meeting_menu import TEMPLATES, DefinitionsMenu
from facilitator.ui.session import Session
from facilitator.ui.start.choice import ChoiceCard
from facilitator.ui.start.screen import StartScreen
from facilitator.ui.theme import Theme

Do = Callable[[str], None]
RECENT = Address("/meetings/im-2025.floor")


def started(qtbot: QtBot, screen: StartScreen) -> StartScreen:
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> StartScreen:
    return started(qtbot, StartScreen(theme, [RECENT], ["ccm-im-2025"]))


def cards(screen: StartScreen) -> list[ChoiceCard]:
    return [card for card in screen.findChildren(ChoiceCard) if card.isVisible()]


def test_three_choices_are_offered_first(screen: StartScreen) -> None:
    assert [card.accessibleName() for card in cards(screen)] == ["Rehearse", "Open a meeting", "Make a meeting"]
    assert screen.focusWidget() is cards(screen)[0]


def test_tab_goes_through_everything_in_reading_order(qtbot: QtBot, screen: StartScreen) -> None:
    seen = []
    for _ in range(12):
        focused = screen.focusWidget()
        assert isinstance(focused, QPushButton)
        seen.append((focused.accessibleName() or focused.text()).split(maxsplit=1)[-1][:12])
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == [
        "Rehearse", "a meeting", "a meeting", "(B)", "im-2025   /m", "a meeting… (", "from a templ", "a definition", "a recorded m", "on a server…", "(F1)", "Language",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("key", "signal"), [("1", "rehearse_wanted"), ("2", "open_wanted"), ("3", "make_wanted"), ("4", "recent_wanted")]
)
def test_a_key_chooses(qtbot: QtBot, screen: StartScreen, key: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(screen, signal)):
        qtbot.keyClicks(screen, key)


def test_help_and_language_are_on_the_start_screen(qtbot: QtBot, screen: StartScreen) -> None:
    with qtbot.waitSignal(screen.manual_wanted):
        qtbot.keyClick(screen, Qt.Key.Key_F1)
    menu = screen.findChildren(QMenu)[0]
    with qtbot.waitSignal(screen.language_wanted) as wanted:
        next(action for action in menu.actions() if action.text() == "Français").trigger()
    assert wanted.args == ["fr"]


def test_the_one_shipped_meeting_is_made_at_once_and_a_definition_in_a_file_is_asked_for(
    qtbot: QtBot, screen: StartScreen
) -> None:
    wanted: list[str] = []
    screen.make_wanted.connect(wanted.append)
    qtbot.keyClick(cards(screen)[2], Qt.Key.Key_Return)
    next(b for b in screen.findChildren(QPushButton) if b.text().startswith("Make from a template")).click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    assert wanted == ["ccm-im-2025", ""]


def test_the_first_shipped_meeting_is_made_at_once_and_a_template_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    screen = started(qtbot, StartScreen(theme, [], ["one", "two", "three"]))
    wanted: list[str] = []
    screen.make_wanted.connect(wanted.append)
    cards(screen)[2].click()
    next(b for b in screen.findChildren(QPushButton) if b.text().startswith("Make from a template")).click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert wanted == ["one", "two"]


def test_a_meeting_is_prepared_by_a_key_or_a_click(qtbot: QtBot, screen: StartScreen) -> None:
    asked: list[object] = []
    screen.prepare_wanted.connect(asked.append)
    qtbot.keyClick(screen, Qt.Key.Key_N)
    next(b for b in screen.findChildren(QPushButton) if b.text().startswith("Prepare a meeting")).click()
    assert len(asked) == 2


def test_every_template_is_named_in_words(screen: StartScreen) -> None:
    menu = DefinitionsMenu(shipped_definitions()[1:], screen)
    assert [action.data() for action in menu.actions()] == [*TEMPLATES, ""]
    assert menu.actions()[-2].text() == "Workshop with panels and questions…"


def test_what_went_wrong_is_said_under_the_choices(screen: StartScreen) -> None:
    screen.tell("There is no file “x.floor”.")
    assert screen._notice.isVisible()
    assert screen._notice.text() == "There is no file “x.floor”."


def test_a_meeting_whose_file_is_gone_says_so_and_is_taken_off_by_delete(qtbot: QtBot, screen: StartScreen) -> None:
    screen.look()
    (row,) = screen._recent
    assert "not there any more" in row.accessibleName()
    with qtbot.waitSignal(screen.forget_wanted) as wanted:
        qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert wanted.args == [RECENT]
    assert row.isHidden()


def test_what_is_no_meeting_is_said_and_harms_nothing(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    letter = tmp_path / "letter.floor"
    letter.write_text("Dear colleague,", encoding="utf-8")
    screen = started(qtbot, StartScreen(theme, [Address.of(letter)], []))
    screen.look()
    assert "cannot be looked into" in screen._recent[0].accessibleName()


@pytest.fixture
def in_mid_speech(do: Do, session: Session) -> Session:
    """Afghanistan speaks, and the desk is still open: nothing was written back from its log."""
    for line in ("start-session 2", "take-up c", "give-floor"):
        do(line)
    return session


def test_a_meeting_in_session_is_first_under_enter_and_by_a_key(
    qtbot: QtBot, theme: Theme, in_mid_speech: Session, tmp_path: Path
) -> None:
    # as a killed desk leaves it: the file, and beside it the log with the acts
    left = tmp_path / "left.floor"
    for end in ("", "-wal"):
        left.with_name(left.name + end).write_bytes(Path(in_mid_speech.address.text + end).read_bytes())
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.name.startswith("left")}
    screen = StartScreen(theme, [RECENT, Address.of(left)], ["ccm-im-2025"])
    screen.look()
    started(qtbot, screen)
    go_on = cards(screen)[0]
    assert go_on.accessibleName() == "Go on: CCM Intersessional Meeting 2025, Afghanistan has the floor"
    assert screen.focusWidget() is go_on
    with qtbot.waitSignal(screen.recent_wanted) as wanted:
        qtbot.keyClick(go_on, Qt.Key.Key_Return)
    assert wanted.args == [Address.of(left)]
    assert "Afghanistan has the floor" in screen._recent[1].accessibleName()
    after = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.name.startswith("left")}
    assert after == before, "a look locks, changes and makes nothing"


def test_a_meeting_that_is_open_here_is_not_touched(theme: Theme, in_mid_speech: Session, qtbot: QtBot) -> None:
    screen = started(qtbot, StartScreen(theme, [in_mid_speech.address], []))
    screen.look()
    assert "open here" in screen._recent[0].toolTip()


def test_a_meeting_that_others_have_open_is_seen_as_it_stands(
    qtbot: QtBot, theme: Theme, meeting_file: Path, other: Seat, tmp_path: Path
) -> None:
    screen = started(qtbot, StartScreen(theme, [Address.of(meeting_file)], []))
    other.journal.close()
    screen.look()
    assert "begins on Monday 7 April 2025" in screen._recent[0].accessibleName()


@pytest.mark.parametrize(("name", "taken"), [("m.floor", True), ("small.toml", True), ("letter.docx", False)])
def test_a_file_that_is_dropped_is_opened(screen: StartScreen, tmp_path: Path, name: str, taken: bool) -> None:
    opened: list[Path] = []
    screen.file_wanted.connect(opened.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, left, nothing)
    enter.ignore()
    QApplication.sendEvent(screen, enter)
    assert enter.isAccepted() is taken
    QApplication.sendEvent(screen, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, left, nothing))
    assert opened == ([tmp_path / name] if taken else [])


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_no_word_of_a_choice_is_cut_or_overlaps_at_large_text(screen: StartScreen, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    QApplication.processEvents()
    assert len({card.height() for card in cards(screen)}) == 1
    for card in cards(screen):
        assert card.height() >= card.heightForWidth(card.width())


def test_the_window_has_the_name_of_the_program_in_every_language(screen: StartScreen) -> None:
    assert screen.windowTitle() == "Facilitator"
