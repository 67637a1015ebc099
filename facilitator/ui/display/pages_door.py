"""The door to the web pages: makes them and their window when they are first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.ui.actions import Actions
from facilitator.ui.opened_windows import bring_up
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme

if TYPE_CHECKING:
    from facilitator.ui.display.pages import Qr, WebPages
    from facilitator.ui.display.pages_choice import KeyFault
    from facilitator.ui.display.pages_window import PagesWindow


class PagesDoor(QObject):
    """The pages of a desk and their window, both made when they are first wanted.

    `served` says whether there are pages now; `opened` carries the window that was made.
    """

    served = Signal(bool)
    opened = Signal(object)

    def __init__(self, session: Session, settings: Settings, theme: Theme, actions: Actions, desk: QWidget) -> None:
        super().__init__(desk)
        self._session = session
        self._settings = settings
        self._theme = theme
        self._desk = desk
        self._pages: WebPages | None = None
        self._opened = False
        self.qr: Qr | None = None
        self.key_fault: KeyFault | None = None
        actions.action("web-pages").triggered.connect(self.open)

    @property
    def pages(self) -> "WebPages":
        """Give what serves the pages."""
        from facilitator.ui.display.pages import WebPages

        if self._pages is None:
            self._pages = made = WebPages(self._session, self._settings, self)
            made.qr, made.key_fault = self.qr or made.qr, self.key_fault or made.key_fault
            made.died.connect(self._session.faulted)
            made.served.connect(self.served)
        return self._pages

    def take_over(self, before: "PagesDoor") -> None:
        """Go on with the pages of a desk that this one replaces."""
        if before._pages is not None:  # noqa: SLF001 - of the same class
            self.pages.take_over(before._pages)  # noqa: SLF001 - of the same class

    def let_go(self) -> None:
        """End the pages with the desk."""
        if self._pages is not None:
            self._pages.let_go()

    @property
    def window(self) -> "PagesWindow | None":
        """Give the window where it is open."""
        if not self._opened:
            return None
        from facilitator.ui.display.pages_window import PagesWindow

        return self._desk.findChild(PagesWindow)

    @Slot()
    def open(self) -> None:
        """Open the window, or bring it to the front."""
        from facilitator.ui.display.pages_window import PagesWindow

        self._opened = True
        bring_up(self._desk, PagesWindow, self._made)

    def _made(self) -> "PagesWindow":
        from facilitator.ui.display.pages_window import PagesWindow

        made = PagesWindow(self._session, self.pages, self._theme, self._desk)
        self.opened.emit(made)
        return made
