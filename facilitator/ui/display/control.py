"""The control of the room display: feeds it from the meeting, finds the projector, and carries out the menu Display."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from facilitator.core.display import DisplayContents, RoomShown, View, display_of
from facilitator.core.languages import CODES
from facilitator.core.saying import tr
from facilitator.ui.actions import Actions
from facilitator.ui.display.pages_door import PagesDoor
from facilitator.ui.display.preview import USUAL_SHAPE, DisplayPreview
from facilitator.ui.display.room import RoomDisplay
from facilitator.ui.display.screens import Projector
from facilitator.ui.display.state import DisplayState
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.opened_windows import CTRL_W
from facilitator.ui.room_told import RoomTelling
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window_placement import Monitor, stand_aside, take_place

if TYPE_CHECKING:
    from facilitator.ui.display.booth import BoothWindow


class DisplayControl(QObject):
    """Everything of the desk that the room sees. `next_wanted` says that a presenter's key asked for the next act."""

    next_wanted = Signal()

    def __init__(
        self,
        session: Session,
        heartbeat: Heartbeat,
        theme: Theme,
        actions: Actions,
        *,
        settings: Settings,
        desk: QWidget,
    ) -> None:
        super().__init__(desk)
        known = settings.preferences
        self._session = session
        self._theme = theme
        self._heartbeat = heartbeat
        self._settings = settings
        self._actions = actions
        self._desk = desk
        self.state = DisplayState(known.display_language, self)
        self.telling = RoomTelling(session, self)
        self.pages = PagesDoor(session, settings, theme, actions, desk)
        self.projector = Projector(desk)
        self.room = RoomDisplay(theme)
        self.preview = DisplayPreview(theme, [*actions.in_menu("Display ▸ View"), *actions.in_menu("Display")], desk)
        self._booth: BoothWindow | None = None
        self._let_go = self._served = False
        self._place_shown: tuple[Monitor, bool] | None = None
        self._views = _one_of(actions, [f"display-{view}" for view in View], self)
        self._languages = _one_of(actions, [f"display-language-{name}" for name in ("meeting", *CODES)], self)
        self._on = actions.action("display")
        self._shown_preview = actions.action("display-preview")
        # a second desk would cover the first one's display, or the first desk
        self._on.setChecked(known.display and not self.telling.elsewhere)
        self._shown_preview.setChecked(known.display_preview)
        self._connect()
        self.place()

    def _connect(self) -> None:
        actions, desk, session = self._actions, self._desk, self._session
        self._on.triggered.connect(self._on_switched)
        self._shown_preview.triggered.connect(self._on_preview)
        self._views.triggered.connect(self._on_view)
        self._languages.triggered.connect(self._on_language)
        actions.action("display-say").triggered.connect(self.ask_message)
        actions.action("booth-sheet").triggered.connect(self.open_booth)
        self.room.next_wanted.connect(self.next_wanted)
        # the new window must not take the keyboard focus from the desk
        self.room.took_focus.connect(desk.activateWindow)
        self.room.blank_wanted.connect(self.state.toggle_blank)
        self.room.leave_wanted.connect(self._on.trigger)
        self.projector.changed.connect(self.place)
        self.pages.served.connect(self.set_served)
        self.state.changed.connect(self.place)
        session.changed.connect(self._on_changed)
        session.settled.connect(self.refresh)
        self._heartbeat.second.connect(self.keep_up)

    @property
    def contents(self) -> DisplayContents:
        """Give what the room sees, or would see."""
        if not self._is_seen:
            self.refresh()
        return self.room.face.contents

    @property
    def _is_seen(self) -> bool:
        return not self._let_go and (self.room.isVisible() or self.preview.isVisible())

    @property
    def booth(self) -> "BoothWindow | None":
        """Give the booth sheet, or None before it was opened."""
        return self._booth

    @Slot()
    def refresh(self) -> None:
        """Show the meeting as it is now, in the same frame as the desk."""
        state = self.state
        now = self._session.now()
        contents = display_of(self._session.meeting, now, state.view, state.message, state.language)
        self.room.face.show_contents(contents)
        self.preview.face.show_contents(contents)

    @Slot()
    def keep_up(self) -> None:
        """Show the second that has begun, where somebody sees it."""
        if self._is_seen:
            self.refresh()

    def _on_changed(self) -> None:
        """Show an act to the room in the same frame as at the desk; only the preview is updated later."""
        if self.room.isVisible():
            self.refresh()

    @Slot()
    def place(self) -> None:
        """Put the display on the projector if there is one; else it goes back to the preview and waits."""
        self._actions.action(f"display-{self.state.view}").setChecked(True)
        self._actions.action(f"display-language-{self.state.language or 'meeting'}").setChecked(True)
        self.refresh()
        wanted = self._on.isChecked() and not self._let_go
        # before the desk is shown, its screen is not known
        screen = self.projector.screen if wanted and self._desk.isVisible() else None
        if screen is None:
            self.room.hide()
            waits = tr("waits for a projector") if wanted else tr("off (F5)")
            self.preview.say_where(waits, USUAL_SHAPE, tone="warn" if wanted else "faint")
        else:
            self._show_on(screen)
            self.preview.say_where(tr("on {name}", name=screen.name), screen.area.size())
        if screen is None and self._served:
            self.preview.say_where(tr("on the web pages"))
        needed = wanted and screen is None
        self.preview.setVisible(needed or ((wanted or self._served) and self._shown_preview.isChecked()))
        shown = RoomShown(view=self.state.view, message=self.state.message)
        self.telling.follow(shown, on=wanted or self._served, seen=screen is not None or self._served)

    @Slot(bool)
    def set_served(self, served: bool) -> None:
        """Note that this desk offers web pages, which show what its display shows."""
        self._served = served
        self.place()

    def _show_on(self, screen: Monitor) -> None:
        shown = (screen, self.state.view is View.SLIDES)
        if self.room.isVisible() and shown == self._place_shown:
            return
        self._place_shown = shown
        self.room.show_on(screen, strip=self.state.view is View.SLIDES)

    @property
    def on(self) -> bool:
        """Say whether the display is wanted, with or without a projector."""
        return self._on.isChecked()

    def take_over(self, before: "DisplayControl") -> None:
        """Continue what the replaced desk showed to the room and the booths."""
        self._on.setChecked(before.on)
        self.projector.know(before.projector.screens)
        self.pages.take_over(before.pages)
        self.state.show(before.state.shown)
        self.place()
        if before.booth is not None and before.booth.isVisible():
            # position before show(): it may be on another screen
            take_place(self._made_booth(), before.booth)
            self.open_booth()

    def toggle_blank(self) -> None:
        """Blank the display, or bring back what it showed."""
        self.state.toggle_blank()

    def ask_message(self) -> None:
        """Ask for the message to the room."""
        from facilitator.ui.display.message import MessageStrip

        strip = MessageStrip(self.state.message, self._desk)
        strip.told.connect(self._on_told)
        strip.open()

    def open_booth(self) -> None:
        """Open the booth sheet, or bring it to the front."""
        booth = self._booth or self._made_booth()
        booth.refresh()
        booth.show()
        booth.raise_()

    def _made_booth(self) -> "BoothWindow":
        from facilitator.ui.display.booth import BoothWindow

        self._booth = booth = BoothWindow(self._session, self._heartbeat, self.state, self._theme)
        QShortcut(QKeySequence(CTRL_W), booth).activated.connect(booth.close)
        # opened on the desk's screen, from where it is dragged elsewhere, so that the room never sees it appear
        stand_aside(booth, self._desk)
        return booth

    def let_go(self) -> None:
        """Close the windows for the room and the booths, when the desk closes; twice is allowed."""
        if self._let_go:
            return
        self._let_go = True
        self.telling.let_go()
        self.pages.let_go()
        self.room.close()
        self.room.deleteLater()
        if self._booth is not None:
            self._booth.close()
            self._booth.deleteLater()
            self._booth = None

    def _on_switched(self) -> None:
        self._settings.remember(display=self._on.isChecked())
        self.place()

    def _on_preview(self) -> None:
        self._settings.remember(display_preview=self._shown_preview.isChecked())
        self.place()

    def _on_view(self) -> None:
        chosen = View(self._views.checkedAction().data().partition("-")[2])
        if chosen is View.BLANK:
            self.state.toggle_blank()
            self.place()
        elif chosen is View.MESSAGE and not self.state.message:
            self.place()
            self.ask_message()
        else:
            self.state.set_view(chosen)

    def _on_language(self) -> None:
        name = self._languages.checkedAction().data().rpartition("-")[2]
        language = "" if name == "meeting" else name
        self._settings.remember(display_language=language)
        self.state.set_language(language)

    def _on_told(self, text: str, large: bool) -> None:
        self.state.set_message(text, large=large)


def _one_of(actions: Actions, names: list[str], parent: QObject) -> QActionGroup:
    group = QActionGroup(parent)
    for name in names:
        group.addAction(actions.action(name))
    return group
