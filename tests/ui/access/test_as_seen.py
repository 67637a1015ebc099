"""The tree of the desk, as a screen reader walks it: in the order of the screen, in sentences, with keys and names."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import COMMANDS
from facilitator.ui.clocks.keybutton import KeyButton
from facilitator.ui.commands.palette import Palette
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.access.hearing import Role, heard
from tests.ui.access.test_controls import closed, opened
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]
SayIn = Callable[[str], None]
Told = list[tuple[str, QWidget]]


def walked(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Walk the tree of what is visible, as a screen reader does: each before what it holds."""
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    yield from _walked(root)


def _walked(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if interface.state().invisible:
        return
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from _walked(child)


def name_of(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


def description_of(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Description)


def kinds(window: QWidget, *wanted: str) -> list[str]:
    """Give the parts of the window that are wanted, in the order in which they are walked."""
    found = [type(i.object()).__name__ for i in walked(window) if i.object() is not None]
    return [kind for kind in found if kind in wanted]


def gist_heard(window: Window) -> str:
    """Give the name of the gist, with all blanks alike: French has narrow ones."""
    return " ".join(heard(window.statements.editor.text).name.split())


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """Note what a screen reader is told: what is said, and by which widget."""
    noted: Told = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said = event.object()
            assert isinstance(said, QWidget)
            noted.append((event.message(), said))

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return noted


def test_the_tree_is_read_as_the_screen(running: Window) -> None:
    parts = (
        "QMenuBar", "Header", "TimelinePanel", "PointOfOrderBanner", "AgendaView", "NowSpeaking", "SpeakersView",
        "GhostLine", "GistText", "RecordView", "Footer",
    )  # fmt: skip
    assert kinds(running, *parts) == list(parts)


def test_within_each_part_what_stands_above_is_read_first(running: Window) -> None:
    for part in (running.header, running.banner, running.card, running.speakers, running.statements, running.footer):
        found = [i for i in walked(part) if i.childCount() == 0 and i.role() is not Role.ListItem]
        assert len(found) > 1
        too_late = [name_of(then) for first, then in pairwise(found) if then.rect().bottom() < first.rect().top()]
        assert too_late == [], type(part).__name__


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ("Gist", "Gist of Afghanistan, speaking", "Gist of Afghanistan, ended 15:01")),
        ("fr", ("Résumé", "Résumé : Afghanistan, parle", "Résumé : Afghanistan, fin à 15:01")),
    ],
)
def test_the_gist_says_whose_it_is(
    window: Window, do: Do, say_in: SayIn, clock: FakeClock, *, language: str, names: tuple[str, str, str]
) -> None:
    say_in(language)
    window.statements.editor._show_head()
    told = [gist_heard(window)]
    for line in ("start-session 2", "take-up c", "give-floor"):
        do(line)
    told.append(gist_heard(window))
    clock.forward(70)
    do("end")
    told.append(gist_heard(window))
    assert tuple(told) == names


def test_buttons_that_show_a_key_tell_it(running: Window) -> None:
    keys = {b.text(): heard(b).description for b in running.findChildren(KeyButton) if b.isVisible()}
    expected = {"Pause": "F7", "End": "Shift F8", "+1 min": "Ctrl+M", "Give the floor": "F2"}
    assert expected.items() <= keys.items()
    assert heard(running.card.primary_button).description == "F8"


def test_one_sentence_where_the_eye_sees_three_labels(running: Window) -> None:
    view = running.speakers.view
    assert heard(view).name == "List of speakers"
    assert heard(view).description.startswith("List of speakers · open · 5 waiting · ends ")
    assert heard(running.agenda.view).description == "Items done: 0 of 12"
    assert heard(running.statements.view).description == "Record of 1(c)"
    names = [name_of(i) for i in walked(running)]
    # what the clock and the lists say is not said again beside them
    why = "Article 4 extension request: presents first under (c)"
    assert {why, "Geneva time", "List of speakers · open", "Record of 1(c)", "0 of 12"}.isdisjoint(names)
    assert len([name for name in names if name.startswith("Chile, ") and "left of 10:00" in name]) == 1
    assert "Time of day: 15:00:00, Geneva time" in names


def test_the_tab_key_into_a_list_tells_of_its_current_row(
    qtbot: QtBot, running: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows: list[int] = []
    view = running.speakers.view
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: rows.append(event.child()))
    running.activateWindow()
    running.speakers.entry.take_focus()
    view.selectionModel().setCurrentIndex(view.model().index(1, 0), view.selectionModel().SelectionFlag.NoUpdate)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: rows == [1])
    row = QAccessible.queryAccessibleInterface(view).child(rows[0])
    assert name_of(row).startswith("2. Lebanon, presenter, Article 4")
    assert "expected 15:" in name_of(row)


def test_a_strip_says_its_title_when_it_opens_and_what_is_wrong(running: Window, told: Told) -> None:
    running.acts.arguments_wanted.emit(COMMANDS["set-limit"])
    strip = running.strips.open
    assert strip is not None
    assert told[0] == ("Set a limit", strip)
    strip.complain("That is no duration.")
    assert told[-1] == ("That is no duration.", strip)
    assert heard(strip.record_button).description == "Ctrl+Enter"
    assert heard(strip.cancel_button).description == "Escape"
    strip.reject()


def test_the_palette_tells_of_the_row_that_enter_would_do(qtbot: QtBot, running: Window, told: Told) -> None:
    palette = opened(running, "palette")
    assert isinstance(palette, Palette)
    qtbot.keyClick(palette._entry, Qt.Key.Key_Down)
    assert told[-1] == (palette._model.index(1).data(), palette)
    closed(palette)


@pytest.mark.parametrize("name", ["preferences", "minutes", "set-precedence", "set-limit", "amend"])
def test_every_choice_says_what_it_is_for(running: Window, name: str) -> None:
    if name in COMMANDS and name != "set-precedence":
        running.acts.arguments_wanted.emit(COMMANDS[name])
        QCoreApplication.processEvents()
        made: QWidget | None = running.strips.open
    else:
        made = opened(running, name)
    assert made is not None
    choices = [i for i in walked(made) if i.role() is Role.ComboBox]
    assert choices
    for choice in choices:
        # on Linux the name of a choice is what is chosen
        labels = [name_of(other) for other, _ in choice.relations()]
        assert any(labels) or description_of(choice), name_of(choice)
    closed(made)


def test_a_desk_that_only_looks_says_so(running: Window, session: Session, told: Told) -> None:
    session.set_only_looks(looks=True)
    running.day.refresh()
    assert told[-1] == ("This desk only looks: nothing is recorded here.", running.day)


def test_what_is_left_unheard_looks_as_it_did(running: Window, theme: Theme) -> None:
    for label, role in (
        (running.card._line, "text"), (running.header._zone, "label"), (running.speakers._outlook, "heading"),
        (running.speakers._closed, "heading"), (running.agenda._progress, "heading"),
        (running.statements._heading, "heading"),
    ):  # fmt: skip
        font, wanted = label.font(), theme.font(role)
        assert (font.pixelSize(), font.weight()) == (wanted.pixelSize(), wanted.weight()), label
    assert running.card._name.font() == theme.font("speaker")
