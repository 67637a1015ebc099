"""The doors of the desk: the windows of their own that its menus open, each once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.delegations import Roster
from facilitator.core.saying import tr
from facilitator.ui.actions import Actions
from facilitator.ui.dialogs import SITTINGS, Dialogs
from facilitator.ui.exporting import Prepare
from facilitator.ui.form_strip import strips_of
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.opened_windows import bring_up
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme

if TYPE_CHECKING:
    from facilitator.core.advance.understood import AdvanceText
    from facilitator.core.participants.sheet import ListBook
    from facilitator.ui.minutes.window import MinutesWindow
    from facilitator.ui.paper import PaperStrip
    from facilitator.ui.participants.persons_window import PersonsWindow
    from facilitator.ui.participants.roll_window import RollWindow
    from facilitator.ui.participants.window import ParticipantsWindow
    from facilitator.ui.requests.window import Pasted, RequestsWindow


class Doors(QObject):
    """Opens a window, or brings it to the front where it is open.

    `statement_wanted` carries a Gap of the minutes, `print_wanted` the RecordChoice that is to be printed,
    `sitting_wanted` the path of a sheet of a past sitting, `requests_wanted` that of a message with requests. `pasted`
    understands what is a table of a pasted text.
    """

    statement_wanted = Signal(object)
    print_wanted = Signal(object)
    requests_wanted = Signal(object)
    sitting_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        actions: Actions,
        heartbeat: Heartbeat,
        theme: Theme,
        *,
        prepare: Prepare,
        dialogs: Dialogs,
        desk: QWidget,
    ) -> None:
        super().__init__(desk)
        self._session = session
        self._theme = theme
        self._dialogs = dialogs
        self._prepare = prepare
        self._heartbeat = heartbeat
        self._desk = desk

        self._ask_list = actions.action("participants").trigger
        self._ask_bare_copy = actions.action("copy-without-persons").trigger
        self._ask_sheet = actions.action("sign-in-sheet").trigger
        self.pasted: Pasted = _as_lines
        actions.action("requests").triggered.connect(self.open_requests)
        actions.action("charts").triggered.connect(self.open_charts)
        actions.action("minutes").triggered.connect(self.open_minutes)
        actions.action("manual").triggered.connect(self.open_manual)
        actions.action("about").triggered.connect(self.open_about)
        actions.action("advice").triggered.connect(self.open_advice)
        actions.action("paper").triggered.connect(self.open_paper)
        actions.action("verify").triggered.connect(self.open_verify)
        actions.action("trail").triggered.connect(self.open_trail)
        actions.action("attendance").triggered.connect(self.open_roll)
        actions.action("persons").triggered.connect(self.open_persons)

    @Slot()
    def open_charts(self) -> None:
        """Open the charts."""
        from facilitator.ui.charts.page import ChartsPage

        self._bring_up(ChartsPage, lambda: ChartsPage(self._session, self._theme, self._desk))

    @Slot()
    def open_advice(self) -> None:
        """Open the strip that says whether everybody will be heard."""
        from facilitator.ui.advice.strip import AdviceStrip

        opened = strips_of(self._desk.window()).open
        strip = opened if isinstance(opened, AdviceStrip) else AdviceStrip(self._session, self._heartbeat, self._desk)
        strip.open()

    @Slot()
    def open_paper(self) -> None:
        """Open the strip in which a sitting is entered from paper."""
        from facilitator.ui.paper import PaperStrip

        opened = strips_of(self._desk.window()).open
        strip = opened if isinstance(opened, PaperStrip) else self._paper()
        strip.open()

    def show_sitting(self, book: "ListBook") -> None:
        """Show a sheet of a past sitting in its strip."""
        from facilitator.ui.paper import PaperStrip

        opened = strips_of(self._desk.window()).open
        strip = opened if isinstance(opened, PaperStrip) else self._paper()
        strip.open()
        strip.show_book(book)

    def _paper(self) -> "PaperStrip":
        from facilitator.ui.paper import PaperStrip

        made = PaperStrip(self._session, self._desk)
        made.sheet_wanted.connect(self._ask_sitting)
        return made

    @Slot()
    def _ask_sitting(self) -> None:
        self._dialogs.ask_open(self._desk, tr("Sheet of a past sitting"), SITTINGS, self.sitting_wanted.emit)

    @Slot()
    def open_manual(self) -> None:
        """Open the manual."""
        from facilitator.ui.manual.window import ManualWindow

        self._bring_up(ManualWindow, lambda: ManualWindow(self._theme, self._dialogs, self._desk))

    @Slot()
    def open_minutes(self) -> None:
        """Open the window of the minutes."""
        from facilitator.ui.minutes.window import MinutesWindow

        self._bring_up(MinutesWindow, self._minutes)

    @Slot()
    def open_trail(self) -> None:
        """Open the list of all that was done."""
        from facilitator.ui.statements.trail_panel import TrailWindow

        self._bring_up(TrailWindow, lambda: TrailWindow(self._session, self._theme, self._desk))

    @Slot()
    def open_about(self) -> None:
        """Open the window that says what the program is."""
        from facilitator.ui.about import AboutWindow

        self._bring_up(AboutWindow, lambda: AboutWindow(self._session.address, self._desk))

    @Slot()
    def open_verify(self) -> None:
        """Open the window that says whether the record is unchanged."""
        from facilitator.ui.verifying import VerifyWindow

        self._bring_up(VerifyWindow, lambda: VerifyWindow(self._session, self._desk))

    def open_participants(self, book: "ListBook", directory: Roster) -> None:
        """Open the window of a list of participants, in the place of that of another list."""
        from facilitator.ui.participants.window import ParticipantsWindow

        before = self._desk.findChild(ParticipantsWindow)
        if before is not None:
            before.close()
            before.setParent(None)
            before.deleteLater()
        self._bring_up(ParticipantsWindow, lambda: self._participants(book, directory))

    @Slot()
    def open_roll(self) -> None:
        """Open the roll on which it is noted who is present."""
        from facilitator.ui.participants.roll_window import RollWindow

        self._bring_up(RollWindow, self._roll)

    @Slot()
    def open_persons(self) -> None:
        """Open the list of what this file holds of persons."""
        from facilitator.ui.participants.persons_window import PersonsWindow

        self._bring_up(PersonsWindow, self._persons)

    def _persons(self) -> "PersonsWindow":
        from facilitator.ui.participants.persons_window import PersonsWindow

        made = PersonsWindow(self._session, self._theme, self._desk)
        made.copy_wanted.connect(self._ask_bare_copy)
        return made

    def open_sheet(self, book: "ListBook", directory: Roster) -> None:
        """Open the window of a sign-in sheet, in the place of that of another."""
        from facilitator.ui.participants.sheet_window import SheetWindow

        before = self._desk.findChild(SheetWindow)
        if before is not None:
            before.close()
            before.setParent(None)
            before.deleteLater()
        self._bring_up(SheetWindow, lambda: SheetWindow(self._session, self._theme, book, directory, self._desk))

    def _roll(self) -> "RollWindow":
        from facilitator.ui.participants.roll_window import RollWindow

        made = RollWindow(self._session, self._theme, self._desk)
        made.sheet_wanted.connect(self._ask_sheet)
        return made

    @Slot()
    def open_requests(self) -> None:
        """Open the window in which requests in advance are pasted or read."""
        from facilitator.ui.requests.window import RequestsWindow

        self._bring_up(RequestsWindow, self._requests)

    def _requests(self) -> "RequestsWindow":
        from facilitator.ui.requests.window import RequestsWindow

        made = RequestsWindow(self._session, self._theme, self._dialogs, self.pasted, self._desk)
        made.read_wanted.connect(self.requests_wanted)
        return made

    @Slot()
    def open_rules(self) -> None:
        """Open the rules of the list."""
        from facilitator.ui.rules.window import RulesWindow

        self._bring_up(RulesWindow, lambda: RulesWindow(self._session, self._theme, self._desk))

    def _participants(self, book: "ListBook", directory: Roster) -> "ParticipantsWindow":
        from facilitator.ui.participants.window import ParticipantsWindow

        made = ParticipantsWindow(self._session, self._theme, book, directory, self._desk)
        made.another_wanted.connect(self._ask_list)
        return made

    def _minutes(self) -> "MinutesWindow":
        from facilitator.ui.minutes.window import MinutesWindow

        made = MinutesWindow(self._session, self._theme, self._dialogs, self._prepare, self._desk)
        made.statement_wanted.connect(self.statement_wanted)
        made.print_wanted.connect(self.print_wanted)
        return made

    def _bring_up(self, kind: type[QWidget], make: Callable[[], QWidget]) -> None:
        bring_up(self._desk, kind, make)


def _as_lines(text: str) -> "AdvanceText":
    from facilitator.core.advance.understood import AdvancePart, AdvanceText

    return AdvanceText(source=tr("pasted text"), parts=(AdvancePart(lines=tuple(text.splitlines())),))
