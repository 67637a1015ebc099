"""The door to the preferences: applies at the start what is no act of the desk, and opens their window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.values import dataclass
from facilitator.ui.actions import Actions
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.opened_windows import bring_up
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferenceHands:
    """What carries out those preferences that are no acts of the desk.

    `set_text` takes a factor, or 0 for text that grows with the window; `begin_after` seconds, or None for those of the
    meeting; `use_screen` a name, or an empty text for any that is not the desk's; `screens` gives their names.
    """

    set_text: Callable[[float], None]
    begin_after: Callable[[int | None], None]
    use_screen: Callable[[str], None]
    screens: Callable[[], tuple[str, ...]]
    dialogs: Dialogs


class PreferencesDoor(QObject):
    """Opens the window of preferences, and applies at the start what is no act of the desk."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        settings: Settings,
        theme: Theme,
        *,
        hands: PreferenceHands,
        desk: QWidget,
    ) -> None:
        super().__init__(desk)
        self._given = (session, actions, settings, theme)
        self._hands = hands
        self._desk = desk
        known = settings.preferences
        hands.begin_after(known.begin_after)
        hands.use_screen(known.display_screen)
        actions.action("preferences").triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Open the window, or bring it to the front."""
        from facilitator.ui.preferences import PreferencesWindow

        bring_up(
            self._desk, PreferencesWindow, lambda: PreferencesWindow(*self._given, hands=self._hands, desk=self._desk)
        )
