"""The doors of the desk: the windows of their own that its menus open, each once."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.ui.advice.panel import AdvicePanel
from facilitator.ui.charts.page import ChartsPage
from facilitator.ui.clock import Heartbeat
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.manual.window import ManualWindow
from facilitator.ui.rules.window import RulesWindow
from facilitator.ui.session import Session
from facilitator.ui.statements.trail_panel import TrailWindow
from facilitator.ui.theme import Theme


class Doors(QObject):
    """Opens a window, or brings it to the front where it is open."""

    def __init__(
        self, session: Session, heartbeat: Heartbeat, theme: Theme, *, dialogs: Dialogs, desk: QWidget
    ) -> None:
        super().__init__(desk)
        self._session = session
        self._heartbeat = heartbeat
        self._theme = theme
        self._dialogs = dialogs
        self._desk = desk

    @Slot()
    def open_charts(self) -> None:
        """Open the charts."""
        _bring_up(self._desk.findChild(ChartsPage) or ChartsPage(self._session, self._theme, self._desk))

    @Slot()
    def open_advice(self) -> None:
        """Open the panel that says whether everybody will be heard."""
        open_already = self._desk.findChild(AdvicePanel)
        _bring_up(open_already or AdvicePanel(self._session, self._heartbeat, self._theme, self._desk))

    @Slot()
    def open_manual(self) -> None:
        """Open the manual."""
        _bring_up(self._desk.findChild(ManualWindow) or ManualWindow(self._theme, self._dialogs, self._desk))

    @Slot()
    def open_trail(self) -> None:
        """Open the list of all that was done."""
        _bring_up(self._desk.findChild(TrailWindow) or TrailWindow(self._session, self._theme, self._desk))

    @Slot()
    def open_rules(self) -> None:
        """Open the rules of the list."""
        _bring_up(self._desk.findChild(RulesWindow) or RulesWindow(self._session, self._theme, self._desk))


def _bring_up(page: QWidget) -> None:
    page.show()
    page.raise_()
    page.activateWindow()
