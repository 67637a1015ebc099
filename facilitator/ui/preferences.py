"""Preferences: what this desk remembers for the person who uses it, in one window; each change holds at once."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLineEdit, QPushButton, QWidget

from facilitator.core.kind_words import seat_words
from facilitator.core.languages import PROGRAM_LANGUAGES, counted
from facilitator.core.saying import language, tr
from facilitator.files import home
from facilitator.ui.actions import Actions
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, in_column, in_row
from facilitator.ui.preferences_door import PreferenceHands
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Spacing, Theme

WIDTH = 520
THEMES = ("dark", "light", "contrast")
SIZES = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
SECONDS = (0, 3, 5, 10, 15, 30)
GROWS = 0.0
LONGEST_NAME = 40
BACKUP_MINUTES = (0, 1, 2, 5, 10, 30)


class PreferencesWindow(QDialog):
    """One line each; the meeting goes on beneath it."""

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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Preferences"))
        self._session = session
        self._actions = actions
        self._settings = settings
        self._theme = theme
        self._hands = hands
        self._form = QFormLayout()
        self.language = self._choice(
            tr("Language"), [(row.name, row.code.value) for row in PROGRAM_LANGUAGES.values()], self._on_language
        )
        self.theme = self._choice(
            tr("Theme"), [(actions.action(f"theme-{name}").text(), name) for name in THEMES], self._on_theme
        )
        sizes = [(tr("Grows with the window"), GROWS), *((tr("{n}%", n=round(100 * size)), size) for size in SIZES)]
        self.size_of_text = self._choice(tr("Text size"), sizes, self._on_size)
        seconds = [(tr("As the meeting has it"), None), *((_after(n), n) for n in SECONDS)]
        self.begin_after = self._choice(tr("Who is called begins"), seconds, self._on_begin_after)
        self.seat = QLineEdit(self)
        self.seat.setMaxLength(LONGEST_NAME)
        self._row(tr("Name of this seat"), self.seat)
        self.room_screen = self._choice(tr("Screen of the room display"), [], self._on_screen)
        every = [(_every(n), n) for n in BACKUP_MINUTES]
        self.backups = self._choice(tr("Automatic backups"), every, self._on_backups)
        self.backup_folder = self._choice(tr("Folder of the backups"), [], self._on_backup_folder)
        self.checks = {
            name: self._check(name)
            for name in ("display", "sound", "timeline", "run-only")
        }  # fmt: skip
        self.hints = QCheckBox(tr("Hints when a rehearsal begins"), self)
        self._form.addRow("", self.hints)
        self._build()
        self.refresh()

        self.seat.editingFinished.connect(self._on_seat)
        self.hints.toggled.connect(lambda on: settings.remember(hints=on))
        theme.changed.connect(self.refresh)
        session.settled.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what holds now, also where it was changed elsewhere."""
        known = self._settings.preferences
        grows = self._actions.action("auto-text").isChecked()
        screens = [(tr("Any that is not the desk’s"), ""), *((name, name) for name in self._hands.screens())]
        _fill(self.room_screen, screens)
        folders = [(tr("Beside the file"), ""), (known.backup_folder, known.backup_folder)]
        _fill(self.backup_folder, [*(folders if known.backup_folder else folders[:1]), (tr("Another folder…"), None)])
        for box, value in (
            (self.language, language()),
            (self.theme, self._theme.name),
            (self.size_of_text, GROWS if grows else self._theme.zoom),
            (self.begin_after, known.begin_after),
            (self.room_screen, known.display_screen),
            (self.backups, known.backup_minutes),
            (self.backup_folder, known.backup_folder),
        ):
            _choose(box, value)
        if not self.seat.hasFocus():
            self.seat.setText(seat_words(self._session.seat_name))
        for name, check in self.checks.items():
            _set_checked(check, on=self._actions.action(name).isChecked())
        _set_checked(self.hints, on=known.hints)

    def _on_language(self, code: str) -> None:
        self._actions.action(f"language-{code}").trigger()

    def _on_theme(self, name: str) -> None:
        self._actions.action(f"theme-{name}").trigger()

    def _on_size(self, zoom: float) -> None:
        self._hands.set_text(zoom)

    def _on_begin_after(self, seconds: int | None) -> None:
        self._settings.remember(begin_after=seconds)
        self._hands.begin_after(seconds)

    def _on_screen(self, name: str) -> None:
        self._settings.remember(display_screen=name)
        self._hands.use_screen(name)

    def _on_backups(self, minutes: int) -> None:
        self._settings.remember(backup_minutes=minutes)

    def _on_backup_folder(self, folder: str | None) -> None:
        if folder is not None:
            self._settings.remember(backup_folder=folder)
            return
        # what was so stays until a folder is chosen
        self.refresh()
        suggested = Path(self._settings.preferences.backup_folder or home() / "backups")
        self._hands.dialogs.ask_folder(self, tr("Folder of the backups"), suggested, self._keep_backups_in)

    def _keep_backups_in(self, folder: Path) -> None:
        self._settings.remember(backup_folder=str(folder))
        self.refresh()

    @Slot()
    def _on_seat(self) -> None:
        name = " ".join(self.seat.text().split())
        if name and name != seat_words(self._session.seat_name):
            self._session.seat_wanted.emit(name)

    def _choice(
        self, words: str, offered: Sequence[tuple[str, object]], then: Callable[..., None]
    ) -> QComboBox:  # fmt: skip
        box = QComboBox(self)
        _fill(box, offered)
        box.activated.connect(lambda: then(box.currentData()))
        self._row(words, box)
        return box

    def _check(self, name: str) -> QCheckBox:
        action: QAction = self._actions.action(name)
        check = QCheckBox(action.text(), self)
        check.setToolTip(action.toolTip())
        check.clicked.connect(action.trigger)
        action.toggled.connect(check.setChecked)
        self._form.addRow("", check)
        return check

    def _row(self, words: str, field: QWidget) -> None:
        field.setAccessibleName(words)
        label = plain_label("text", "dim", text=words)
        label.setBuddy(field)
        label.setMinimumHeight(field.sizeHint().height())
        self._form.addRow(label, field)

    def _build(self) -> None:
        close = QPushButton(tr("Close", "a button: put a window away"), self)
        close.setDefault(True)
        close.clicked.connect(self.close)
        self._form.setVerticalSpacing(Spacing.small)
        margins = (Spacing.large, Spacing.large, Spacing.large, Spacing.large)
        in_column(self._form, AIR, in_row(AIR, close), within=self, margins=margins, spacing=Spacing.medium)
        self.resize(round(WIDTH * max(1.0, self._theme.zoom)), self.sizeHint().height())


def _after(seconds: int) -> str:
    return tr("by itself after {n} s", n=seconds) if seconds else tr("at once")


def _every(minutes: int) -> str:
    if not minutes:
        return tr("Never")
    one, many = tr("Every minute"), tr("Every {n} minutes", n=minutes)
    return counted(minutes, one, many)


def _fill(box: QComboBox, offered: Sequence[tuple[str, object]]) -> None:
    if [(box.itemText(n), box.itemData(n)) for n in range(box.count())] != list(offered):
        box.clear()
        for words, value in offered:
            box.addItem(words, value)


def _choose(box: QComboBox, value: object) -> None:
    """Choose a value; one that is not offered, as a screen that is gone or a size chosen by keys, is added."""
    place = next((n for n in range(box.count()) if box.itemData(n) == value), -1)
    if place < 0:
        box.addItem(tr("{n}%", n=round(100 * value)) if isinstance(value, float) else str(value), value)
        place = box.count() - 1
    box.setCurrentIndex(place)


def _set_checked(check: QCheckBox, *, on: bool) -> None:
    with QSignalBlocker(check):
        check.setChecked(on)
