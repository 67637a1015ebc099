"""Revising at the desk: the meeting that runs is edited in the window of preparing, and what was edited taken over."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.address import Address
from facilitator.core.agenda import Definition
from facilitator.core.definition_now import definition_now
from facilitator.core.languages import counted
from facilitator.core.saying import tr
from facilitator.files import write_whole
from facilitator.places import meetings
from facilitator.storage.faults import reason_of
from facilitator.ui.dialogs import DEFINITIONS, Dialogs
from facilitator.ui.opened_windows import close_by_keys
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window

if TYPE_CHECKING:
    from facilitator.core.preparing.field_paths import FieldPath
    from facilitator.core.preparing.prepared import PreparedMeeting
    from facilitator.exchange.checks import Fault
    from facilitator.ui.preparing.editing import Editing
    from facilitator.ui.preparing.window import PrepareWindow


class Revisions(QObject):
    """Opens the window on the meeting of a desk; what was edited and not applied is there when it opens again."""

    def __init__(self, theme: Theme, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dialogs = dialogs
        self._left: dict[Address, tuple[Definition, PreparedMeeting]] = {}

    def serve(self, window: Window, session: Session) -> "Revision":
        """Let the menu of a desk edit its meeting."""
        served = Revision(session, self._theme, self._dialogs, window)
        served.left = self._left.pop(session.address, None)
        window.acts.action("edit-meeting").triggered.connect(served.open)
        window.strips.typed_beside.append(served.not_applied)
        window.closed.connect(served.leave)
        served.kept.connect(self._on_kept)
        return served

    def _on_kept(self, address: Address, began_from: Definition, prepared: "PreparedMeeting") -> None:
        self._left[address] = (began_from, prepared)


class Revision(QObject):
    """One meeting that runs, and its window where it is edited. `kept` carries what was not applied at the end."""

    kept = Signal(object, object, object)

    def __init__(self, session: Session, theme: Theme, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._dialogs = dialogs
        self.left: tuple[Definition, PreparedMeeting] | None = None
        self._began_from = definition_now(session.meeting)
        self._known: frozenset[str] = frozenset()
        self.window: PrepareWindow | None = None

        session.settled.connect(self._follow)
        session.refused.connect(self._tell)
        session.faulted.connect(self._tell)

    @Slot()
    def open(self) -> None:
        """Open the window on the meeting as it stands, or bring it to the front."""
        window = self.window or self._made()
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot()
    def apply(self) -> None:
        """Take over what was edited, as one act, and say what cannot be done now."""
        from facilitator.core.acts.editing import outcome_of, said_of
        from facilitator.core.preparing.prepared import finished

        window = self.window
        if window is None:
            return
        wanted = finished(window.editing.definition)
        before = self._session.meeting
        outcome = outcome_of(before, self._began_from, wanted)
        left = said_of(before, outcome)
        if not outcome.changes:
            window.tell("\n".join(left) or tr("Nothing is edited."))
            return
        if not self._session.edit(self._began_from, wanted):
            return
        self._begin_again(window.editing)
        done = counted(
            len(outcome.changes),
            tr("One change is applied; undo at the desk takes it back."),
            tr("{n} changes are applied; one undo at the desk takes them back.", n=len(outcome.changes)),
        )
        window.tell("\n".join((done, *left)))

    def not_applied(self) -> tuple[str, ...]:
        """Say what is edited and not applied."""
        from facilitator.core.acts.editing import outcome_of
        from facilitator.core.edit_words import sentence_of
        from facilitator.core.preparing.prepared import finished

        if self.window is None or not self.window.editing.is_changed:
            return ()
        meeting = self._session.meeting
        outcome = outcome_of(meeting, self._began_from, finished(self.window.editing.definition))
        return tuple(
            sentence_of(meeting, edit) for edit in (*outcome.changes, *(one.change for one in outcome.not_done))
        )

    @Slot()
    def leave(self) -> None:
        """Close the window with its desk; what was not applied is kept for the next desk at the same meeting."""
        if self.window is None:
            return
        if self.window.editing.is_changed:
            self.kept.emit(self._session.address, self._began_from, self.window.editing.prepared)
        self.window.close_surely()

    def _made(self) -> "PrepareWindow":
        from facilitator.core.preparing.beginnings import begun_from
        from facilitator.exchange.conflicts import conflicts_of
        from facilitator.ui.preparing.editing import Editing
        from facilitator.ui.preparing.window import PrepareWindow

        self._began_from = definition_now(self._session.meeting)
        prepared = begun_from(self._began_from, codes_kept=True)
        delegations = self._session.meeting.roster.delegations
        self._known = frozenset(one.sentence for one in conflicts_of(self._began_from, {d.code for d in delegations}))
        editing = Editing(prepared, delegations, self._check, fixed=self._fixed)
        today = date.today()  # noqa: DTZ011 - of this desk
        window = PrepareWindow(editing, self._theme, self._dialogs, today, finish=tr("Apply"))
        close_by_keys(window)
        window.make_wanted.connect(self.apply)
        window.save_wanted.connect(self._ask_save)
        window.closed.connect(self._forget)
        self.window = window
        if self.left is not None:
            self._began_from, prepared = self.left
            self.left = None
            editing.apply(prepared)
        return window

    def _begin_again(self, editing: "Editing") -> None:
        """Go on from the meeting as it stands now."""
        from facilitator.core.preparing.beginnings import begun_from

        self._began_from = definition_now(self._session.meeting)
        editing.apply(begun_from(self._began_from, codes_kept=True))
        editing.keep()

    def _check(self, definition: Definition, codes: Collection[str]) -> "Sequence[Fault]":
        """Give what is wrong by the edit; what the meeting already runs with stops nothing."""
        from facilitator.exchange.conflicts import conflicts_of

        return tuple(fault for fault in conflicts_of(definition, codes) if fault.sentence not in self._known)

    def _fixed(self, path: "FieldPath") -> str:
        from facilitator.core.hindrances import why_fixed

        edited = self.window.editing.definition if self.window is not None else self._began_from
        return why_fixed(self._session.meeting, edited, path)

    @Slot()
    def _follow(self) -> None:
        """Show what others change while nothing is edited here; else only what is fixed by now."""
        if self.window is None:
            return
        if self.window.editing.is_changed:
            self.window.refresh()
        elif definition_now(self._session.meeting) != self._began_from:
            self._begin_again(self.window.editing)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if self.window is not None and self.window.isActiveWindow():
            self.window.tell(sentence)

    @Slot()
    def _ask_save(self) -> None:
        if self.window is not None:
            suggested = meetings() / f"{self.window.editing.definition.name}.toml"
            self._dialogs.ask_save(self.window, tr("Save the definition"), suggested, DEFINITIONS, self._save)

    def _save(self, path: Path) -> None:
        from facilitator.core.preparing.prepared import finished
        from facilitator.exchange.definition_writing import definition_as_toml

        if self.window is None:
            return
        try:
            write_whole(path, definition_as_toml(finished(self.window.editing.definition)).encode())
        except OSError as fault:
            self.window.tell(tr("{name} was not written: {reason}.", name=path.name, reason=reason_of(fault)))
            return
        self.window.tell(tr("The definition was saved as {path}", path=path))

    @Slot()
    def _forget(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
        self.window = None
