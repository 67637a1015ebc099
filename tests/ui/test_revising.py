"""The meeting that runs is edited in a window: applied as one act, what is fixed says why, and nobody is overwritten."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from facilitator.core.commands import read_command
from facilitator.core.definition_now import definition_now
from facilitator.core.preparing.prepared import PreparedMeeting
from facilitator.revising import Revision, Revisions
from facilitator.seat import Seat
from facilitator.ui.preparing.window import AGENDA, SESSIONS, PrepareWindow
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.access.hearing import dump
from tests.ui.access.test_controls import untold
from tests.ui.desks import FakeDialogs

Do = Callable[[str], None]


@pytest.fixture
def revisions(theme: Theme, dialogs: FakeDialogs) -> Revisions:
    return Revisions(theme, dialogs, theme)


@pytest.fixture
def revision(revisions: Revisions, window: Window, session: Session, do: Do) -> Iterator[Revision]:
    """Give the window on a meeting in its first session, opened by the menu."""
    do("start-session 1")
    do("take-up c")
    served = revisions.serve(window, session)
    window.acts.action("edit-meeting").trigger()
    yield served
    served.leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(revision: Revision) -> PrepareWindow:
    assert revision.window is not None
    return revision.window


def put(revision: Revision, path: tuple[str | int, ...], value: object) -> None:
    shown(revision).editing.put(path, value)


def field(revision: Revision, *path: str | int) -> QLineEdit:
    found = shown(revision).meeting.form.fields[path]
    assert isinstance(found, QLineEdit)
    return found


def told(revision: Revision) -> str:
    return shown(revision).said


def test_what_is_edited_is_applied_as_one_act_and_one_undo_takes_it_back(
    revision: Revision, window: Window, session: Session, do: Do
) -> None:
    before = definition_now(session.meeting)
    place = field(revision, "place")
    place.clear()
    QTest.keyClicks(place, "Room XX")
    shown(revision).go_to_page(AGENDA)
    prepared, _ = shown(revision).editing.prepared.added(str(before.items[0].code))
    row = prepared.definition.items.index(next(i for i in prepared.definition.items if not i.title))
    shown(revision).editing.apply(prepared.with_value(("items", row, "title"), "Tribute"))
    acts = len(session.trail.acts())
    shown(revision).make_button.click()
    assert told(revision).endswith("changes are applied; one undo at the desk takes them back.")
    assert len(session.trail.acts()) == acts + 1
    assert session.meeting.definition.place == "Room XX"
    assert [i.plan.title for i in session.meeting.items.values()][1] == "Tribute"
    assert [i.code for i in before.items] == [
        code for code in session.meeting.items if code in {i.code for i in before.items}
    ]
    assert not shown(revision).editing.is_changed
    do("undo")
    assert definition_now(session.meeting) == before
    assert shown(revision).editing.definition == before


def test_what_is_fixed_cannot_be_typed_in_and_says_why(revision: Revision) -> None:
    zone = field(revision, "zone")
    assert not zone.isEnabled()
    assert "Hours were typed and recorded in Europe/Zurich" in zone.toolTip()
    assert field(revision, "title").isEnabled()
    assert untold(dump(shown(revision))) == []


def test_another_seat_is_shown_while_nothing_is_edited_and_never_overwritten(
    revision: Revision, session: Session, other: Seat
) -> None:
    def others(line: str) -> None:
        name, *words = line.split()
        other.refresh()
        other.act(read_command(other.meeting, name, words))
        session.refresh()
        session.settle()

    others("rename-item d Assistance")
    assert "Assistance" in [item.title for item in shown(revision).editing.definition.items]
    row = next(r for r, item in enumerate(shown(revision).editing.definition.items) if item.code == "d")
    put(revision, ("items", row, "title"), "Help")
    put(revision, ("place",), "Room XX")
    others("rename-item d Support")
    assert shown(revision).editing.definition.items[row].title == "Help"
    shown(revision).make_button.click()
    assert "Somebody else changed it meanwhile" in told(revision)
    assert "Help" in told(revision)
    made = definition_now(session.meeting)
    assert (made.place, made.items[row].title) == ("Room XX", "Support")
    # what was not applied is one step back in the window
    shown(revision).editing.undo()
    assert shown(revision).editing.definition.items[row].title == "Help"


def test_a_locked_desk_applies_nothing_and_keeps_what_was_edited(
    revision: Revision, window: Window, session: Session
) -> None:
    put(revision, ("place",), "Room XX")
    window.acts.action("run-only").trigger()
    seq = session.seq
    shown(revision).activateWindow()
    shown(revision).make_button.click()
    assert session.seq == seq
    assert shown(revision).editing.definition.place == "Room XX"
    assert told(revision) == "The plan is locked at this desk. View ▸ Run only takes the lock off."
    window.acts.action("run-only").trigger()


def test_what_was_not_applied_is_there_for_the_next_desk_at_the_meeting(
    revisions: Revisions, revision: Revision, window: Window, session: Session, dialogs: FakeDialogs
) -> None:
    put(revision, ("place",), "Room XX")
    assert revision.not_applied() == ("Place: Room XXI, Palais des Nations, Geneva → Room XX",)
    assert not window.close()
    assert "“Place: Room XXI, Palais des Nations, Geneva → Room XX” is typed and not recorded" in dialogs.asked[-1]
    revision.leave()
    again = revisions.serve(window, session)
    again.open()
    assert shown(again).editing.definition.place == "Room XX"
    assert shown(again).editing.is_changed
    again.leave()


def test_codes_and_labels_of_a_meeting_that_has_begun_stay_until_they_are_numbered_by_hand(session: Session) -> None:
    made = PreparedMeeting(definition=definition_now(session.meeting), codes_kept=True)
    first = str(made.definition.items[0].code)
    moved, _ = made.shifted(first, 1)
    labels = {item.code: item.label for item in made.definition.items}
    assert {item.code: item.label for item in moved.definition.items} == labels
    added, row = made.added(first)
    assert added.spread == frozenset()
    assert added.definition.items[row].start == made.definition.items[0].end
    numbered = moved.renumbered().definition
    assert [item.code for item in numbered.items] == [item.code for item in moved.definition.items]
    assert [item.label for item in numbered.items] != [item.label for item in moved.definition.items]


def test_the_key_of_the_desk_for_a_point_of_order_edits_the_title_in_a_tree(
    revision: Revision, session: Session
) -> None:
    shown(revision).activateWindow()
    shown(revision).go_to_page(AGENDA)
    tree = shown(revision).agenda.tree
    tree.select(1)
    refused: list[str] = []
    session.refused.connect(refused.append)
    QTest.keyClick(tree, Qt.Key.Key_F2)
    assert tree.state() == QAbstractItemView.State.EditingState
    assert refused == []
    shown(revision).go_to_page(SESSIONS)
    table = shown(revision).sessions.table
    table.reveal(0, 1)
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert table.state() == QAbstractItemView.State.EditingState
    assert refused == []


def test_hours_that_are_shown_of_a_meeting_that_has_begun_are_those_that_are_checked(session: Session) -> None:
    made = PreparedMeeting(definition=definition_now(session.meeting), codes_kept=True)
    shared = made.without_hours(str(made.definition.items[-1].code))
    assert shared.finished.items == shared.definition.items
