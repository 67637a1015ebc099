"""Preparing at the desk: opens the windows in which meetings are prepared, and loads with the first what they need."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QWidget

from facilitator.address import Address
from facilitator.core.clock import is_zone
from facilitator.core.delegations import Delegation
from facilitator.core.ids import Refused
from facilitator.core.saying import language, tr
from facilitator.exchange.bad_file import BadFile
from facilitator.storage.journal import StorageFault
from facilitator.ui.dialogs import DEFINITIONS, MEETINGS, Dialogs
from facilitator.ui.meeting_menu import DOCUMENT, DRAFT, EMPTY, FORMER, IN_A_FILE, PrepareMenu
from facilitator.ui.theme import Theme

if TYPE_CHECKING:
    from facilitator.core.preparing.prepared import PreparedMeeting
    from facilitator.preparation import Preparation
    from facilitator.ui.preparing.window import PrepareWindow


class Preparations(QObject):
    """The windows in which meetings are prepared. `made` carries the journal of one, and a list to settle, or None."""

    made = Signal(object, object)

    def __init__(self, theme: Theme, dialogs: Dialogs, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dialogs = dialogs
        self._folder = folder
        self._open: list[Preparation] = []

    def shipped(self) -> tuple[str, ...]:
        """Give the definitions that come with the program."""
        from facilitator.exchange.definition import shipped_definitions

        return shipped_definitions()

    def notes(self) -> tuple[str, ...]:
        """Say that a program which ended without asking left a draft behind."""
        if not any(self._folder.glob("*.json")):
            return ()
        from facilitator.drafts import left_behind

        return (tr("A meeting that was being prepared is kept: Prepare a meeting (N) goes on with it."),) * bool(
            left_behind(self._folder)
        )

    def menu(self, parent: QWidget) -> PrepareMenu:
        """Give the menu of what a meeting can be prepared from, the drafts that were left behind among it."""
        from facilitator.drafts import left_behind

        titles = [draft.prepared.definition.title for draft in left_behind(self._folder)]
        menu = PrepareMenu(self.shipped(), titles, parent)
        menu.chosen.connect(partial(self.begin, parent))
        return menu

    def offer(self, parent: QWidget, place: QPoint) -> None:
        """Show that menu at a place of the screen."""
        menu = self.menu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def begin(self, asked_in: QWidget, source: str) -> None:
        """Open the window on what was chosen; a file is asked for first."""
        match source:
            case _ if source in (EMPTY, DOCUMENT):
                zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
                from facilitator.core.preparing.beginnings import empty

                self.open(empty(zone if is_zone(zone) else "Europe/Zurich", language()))
                if source == DOCUMENT:
                    self._open[-1].open_document()
            case _ if source == FORMER:
                opened = partial(self._read, asked_in)
                self._dialogs.ask_open(asked_in, tr("Choose a former meeting"), MEETINGS, opened)
            case _ if source == IN_A_FILE:
                opened = partial(self._read, asked_in)
                self._dialogs.ask_open(asked_in, tr("Choose a definition"), DEFINITIONS, opened)
            case _ if source.startswith(DRAFT):
                self._go_on(int(source.removeprefix(DRAFT)))
            case _:
                self._read(asked_in, source)

    def open(
        self, prepared: "PreparedMeeting", roll: tuple[Delegation, ...] = (), file: Path | None = None
    ) -> "PrepareWindow":
        """Open the window on a definition; without a roll it is the shipped one."""
        from facilitator.preparation import Preparation

        made = Preparation(prepared, roll, self._theme, self._dialogs, file=file, folder=self._folder)
        made.setParent(self)
        made.made.connect(self.made)
        made.window.closed.connect(partial(self._forget, made))
        self._open.append(made)
        made.window.show()
        return made.window

    def _go_on(self, number: int) -> None:
        from facilitator.drafts import left_behind

        drafts = left_behind(self._folder)
        if number >= len(drafts):
            return
        draft = drafts[number]
        self.open(draft.prepared, draft.roll).editing.keep_nowhere()
        # the draft of this window is there before that of the former goes
        if self._open[-1].keep_draft():
            draft.path.unlink(missing_ok=True)

    def _read(self, asked_in: QWidget, source: str | Path) -> None:
        """Open the window on a meeting or a definition, or say why not."""
        from facilitator.core.preparing.beginnings import begun_from
        from facilitator.exchange.definition import load_definition
        from facilitator.exchange.participant_lists import directory
        from facilitator.making import meeting_now

        path = source if isinstance(source, Path) else None
        try:
            if path is not None and path.suffix.lower() != ".toml":
                definition, roll = meeting_now(Address.of(path))
                path = None
            else:
                definition, roll = load_definition(source)
        except (BadFile, StorageFault, Refused) as fault:
            self._dialogs.tell(asked_in, str(fault))
            return
        self.open(begun_from(definition), () if roll == directory().delegations else roll, path)

    def _forget(self, made: "Preparation") -> None:
        if made in self._open:
            self._open.remove(made)
            made.let_go()
