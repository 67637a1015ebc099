"""Views: theme, text size, perspective and the shape of the window, as chosen and as remembered."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from facilitator.core.languages import CODES
from facilitator.core.saying import language
from facilitator.ui.actions import Actions
from facilitator.ui.settings import Settings
from facilitator.ui.theme import ZOOM_STEP, Theme, ThemeName
from facilitator.ui.window_placement import stands_again

PANELS = (252, 714, 400)
NARROWEST = 220
# the least room for all three panels, and for the timeline above them, in pixels of the usual text size
THREE_PANELS, TIMELINE = 1000, 560
FIRST_SIZE = (1366, 768)
# the usual text is made for this window; where there is more room, somewhat more than half of it goes to the text
USUAL_WINDOW, GROWTH = (1366, 720), 0.57
THEMES: tuple[ThemeName, ...] = ("dark", "light", "contrast")
PERSPECTIVES = ("chair", "secretariat")


class Views(QObject):
    """Carries out the acts of the menu View on one window, and remembers them.

    Where large text leaves too little room, the timeline goes, and of the side panels only that of the perspective
    stays.
    `arranged` tells that another perspective, or more or less of it, is shown; `language_chosen` carries the code of a
    language. `seat_wanted` names the seat when a perspective is chosen for the first time.
    """

    arranged = Signal()
    language_chosen = Signal(str)
    seat_wanted = Signal(str)

    def __init__(
        self,
        window: QMainWindow,
        panels: QSplitter,
        *,
        agenda: QWidget,
        record: QWidget,
        timeline: QWidget,
        actions: Actions,
        theme: Theme,
        settings: Settings,
        present_only: Callable[[bool], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._present_only = present_only
        self._panels = panels
        self._agenda = agenda
        self._record = record
        self._timeline = timeline
        self._actions = actions
        self._wanted = actions.action("timeline")
        self._auto = actions.action("auto-text")
        self._narrow = self._low = False
        # the division that the user made by hand, not what a smaller window or larger text forces for a while
        self._divided: tuple[int, ...] = PANELS
        self._theme = theme
        self._settings = settings
        self._themes = _one_of(actions, [f"theme-{name}" for name in THEMES], self)
        self._languages = _one_of(actions, [f"language-{code}" for code in CODES], self)
        self._perspectives = _one_of(actions, [f"view-{name}" for name in PERSPECTIVES], self)
        self._restore(actions)

        for action in self._themes.actions():
            action.triggered.connect(self._on_theme)
        for action in self._languages.actions():
            action.triggered.connect(self._on_language)
        for action in self._perspectives.actions():
            action.triggered.connect(self._on_perspective)
        self._wanted.toggled.connect(self._on_timeline)
        actions.action("sound").toggled.connect(self._on_sound)
        actions.action("present-only").toggled.connect(self._on_present_only)
        self._auto.triggered.connect(self._on_auto)
        actions.action("larger-text").triggered.connect(self.larger)
        actions.action("smaller-text").triggered.connect(self.smaller)
        actions.action("usual-text").triggered.connect(self.usual)
        panels.splitterMoved.connect(self._on_divided)
        theme.changed.connect(self._on_theme_changed)

    @property
    def for_the_chair(self) -> bool:
        """Say whether the chair's perspective is shown."""
        return self._record.isHidden()

    @property
    def is_wide_for_the_chair(self) -> bool:
        """Say whether the chair's perspective is shown and has the room for two columns."""
        return self.for_the_chair and not self._narrow

    @property
    def is_low(self) -> bool:
        """Say whether the window is so low, for its text, that the list needs all the room."""
        return self._low

    def larger(self) -> None:
        """Make all text larger."""
        self._zoom(self._theme.zoom + ZOOM_STEP)

    def smaller(self) -> None:
        """Make all text smaller."""
        self._zoom(self._theme.zoom - ZOOM_STEP)

    def usual(self) -> None:
        """Put the text back to its usual size."""
        self._zoom(1.0)

    def set_text(self, zoom: float) -> None:
        """Make the text as large as a factor says, or let it grow with the window for 0."""
        if zoom:
            self._zoom(zoom)
        elif not self._auto.isChecked():
            self._auto.trigger()

    @Slot()
    def fit(self) -> None:
        """Show what there is room for, at this size of the window."""
        if self._auto.isChecked():
            self._theme.set_zoom(text_for(self._window.width(), self._window.height()))
        self._arrange()

    def _arrange(self) -> None:
        """Show what there is room for, at this size of the window and of the text."""
        zoom = self._theme.zoom
        for side in (self._agenda, self._record):
            side.setMinimumWidth(round(NARROWEST * zoom))
        narrow, low = self._window.width() < THREE_PANELS * zoom, self._window.height() < TIMELINE * zoom
        if narrow != self._narrow:
            self._remember_panels()
            self._narrow = narrow
            self._show_sides()
            self.arranged.emit()
        if low != self._low:
            self._low = low
            self._wanted.setChecked(self._settings.preferences.timeline and not low)
            self.arranged.emit()

    def remember(self) -> None:
        """Remember where the window stands and how its panels are divided."""
        state = bytes(self._window.saveGeometry().toBase64().data()).decode()
        self._settings.remember(geometry=state)
        self._remember_panels()

    def _remember_panels(self) -> None:
        if self._narrow:
            return
        if self._record.isHidden():
            self._settings.remember(chair_panels=self._divided)
        else:
            self._settings.remember(panels=self._divided)

    def _share(self) -> None:
        """Divide the panels as they were when this perspective was last shown."""
        if self._narrow:
            sides = round(NARROWEST * self._theme.zoom)
            self._panels.setSizes([sides, self._window.width(), sides])
            return
        known = self._settings.preferences
        sizes = known.chair_panels if self._record.isHidden() else known.panels
        self._divided = sizes if len(sizes) == len(PANELS) else PANELS
        self._panels.setSizes(list(self._divided))

    def _on_divided(self) -> None:
        if not self._narrow:
            self._divided = tuple(self._panels.sizes())

    @Slot()
    def _on_theme_changed(self) -> None:
        self._arrange()
        if not self._narrow:
            self._panels.setSizes(list(self._divided))

    def _zoom(self, zoom: float) -> None:
        self._auto.setChecked(False)
        self._theme.set_zoom(zoom)
        self._settings.remember(zoom=self._theme.zoom, auto_text=False)

    def _on_auto(self, auto: bool) -> None:
        self._settings.remember(zoom=1.0 if auto else self._theme.zoom, auto_text=auto)
        self.fit()

    def _on_theme(self) -> None:
        name = self._themes.checkedAction().data().partition("-")[2]
        self._theme.set_theme(name)
        self._settings.remember(theme=name)

    def _on_language(self) -> None:
        code = self._languages.checkedAction().data().partition("-")[2]
        # the check mark follows the language of the window: the choice may fail, and if not, a new window replaces this
        # one
        self._show_language()
        self.language_chosen.emit(code)

    def _show_language(self) -> None:
        self._actions.action(f"language-{language()}").setChecked(True)

    def _on_perspective(self) -> None:
        name = self._perspectives.checkedAction().data().partition("-")[2]
        self._remember_panels()
        self._settings.remember(perspective=name)
        if not self._settings.preferences.seat:
            self.seat_wanted.emit(name)
        self._show_sides()
        self.arranged.emit()

    def _show_sides(self) -> None:
        secretariat = self._perspectives.checkedAction().data() == "view-secretariat"
        self._record.setVisible(secretariat)
        self._agenda.setVisible(secretariat and not self._narrow)
        self._share()

    def _on_timeline(self, shown: bool) -> None:
        self._timeline.setVisible(shown)
        # a panel hidden for lack of room is still checked in the menu
        if not self._low:
            self._settings.remember(timeline=shown)

    def _on_sound(self, sounds: bool) -> None:
        self._settings.remember(sound=sounds)

    @Slot(bool)
    def _on_present_only(self, only: bool) -> None:
        """Remember how this desk reads a few letters; nothing is recorded: another seat may take advance requests."""
        self._settings.remember(present_only=only)
        self._present_only(only)

    def _restore(self, actions: Actions) -> None:
        known = self._settings.preferences
        actions.action(f"theme-{self._theme.name}").setChecked(True)
        self._show_language()
        perspective = known.perspective if known.perspective in PERSPECTIVES else "secretariat"
        actions.action(f"view-{perspective}").setChecked(True)
        self._wanted.setChecked(known.timeline)
        self._auto.setChecked(known.auto_text and known.zoom == 1.0)
        actions.action("sound").setChecked(known.sound)
        actions.action("present-only").setChecked(known.present_only)
        self._present_only(known.present_only)
        self._timeline.setVisible(known.timeline)
        self._show_sides()
        if not stands_again(self._window, QByteArray.fromBase64(known.geometry.encode())):
            self._window.resize(*FIRST_SIZE)
            self._window.setWindowState(Qt.WindowState.WindowMaximized)


def text_for(width: int, height: int) -> float:
    """Give the factor of the text size for a window in pixels: 1 up to the usual one, about 1.5 at 2560×1440."""
    room = min(width / USUAL_WINDOW[0], height / USUAL_WINDOW[1])
    return round(max(1.0, 1.0 + GROWTH * (room - 1.0)), 1)


def _one_of(actions: Actions, names: list[str], parent: QObject) -> QActionGroup:
    group = QActionGroup(parent)
    for name in names:
        group.addAction(actions.action(name))
    return group
