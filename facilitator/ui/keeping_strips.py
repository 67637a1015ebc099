"""Strips about copies: what is offered of a damaged file, and which backup is to be put back."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.storage.backing_up import Backup
from facilitator.ui.form_strip import FormStrip
from facilitator.ui.labels import plain_label

_MEGABYTE = 1_000_000
_TIP = Qt.ItemDataRole.ToolTipRole


class DamagedStrip(FormStrip):
    """Offers to save what can be read of a file that cannot be opened, and its backups where there are any."""

    recover_wanted = Signal(object)
    backups_wanted = Signal(object)

    def __init__(self, path: Path, parent: QWidget, *, backups: bool) -> None:
        super().__init__(parent, subject=("damaged", path))
        self._path = path
        self.set_title(tr("“{name}” cannot be opened", name=path.name))
        sentence = tr(
            "What can be read of it can be saved as another meeting, up to the second at which it is whole. "
            "The damaged file stays as it is."
        )
        self.backups_button = QPushButton(tr("Backups…"))
        self.backups_button.setVisible(backups)
        words = plain_label("text", text=sentence, wraps=True)
        self.build(words, record=tr("Recover what can be read…"), beside=(self.backups_button,))
        self.cancel_button.setText(tr("Not now"))
        self.backups_button.clicked.connect(self._on_backups)

    @Slot()
    def carry_out(self) -> None:
        """Ask for the new place."""
        self.accept()
        self.recover_wanted.emit(self._path)

    @Slot()
    def _on_backups(self) -> None:
        self.accept()
        self.backups_wanted.emit(self._path)


class BackupsStrip(FormStrip):
    """Offers backups, the last one first. `chosen` carries the one that is to be put back.

    `recover_wanted` asks for what can be read of a damaged file, where no backup is good enough.
    """

    chosen = Signal(object)
    recover_wanted = Signal()

    def __init__(self, backups: Sequence[Backup], where: str, parent: QWidget) -> None:
        super().__init__(parent, subject="backups")
        self._backups = tuple(backups)
        self.set_title(tr("Put a backup back"))
        self.list = QComboBox(self)
        self.list.setAccessibleName(tr("Backup"))
        # a title may be long
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for backup, words in zip(self._backups, lines_of(self._backups), strict=True):
            self.list.addItem(words)
            self.list.setItemData(self.list.count() - 1, str(backup.path), _TIP)
        note = tr(
            "The meeting is then as it was at that time. The file that is there now is kept beside it, under a name "
            "with the date, with all that was recorded since."
        )
        none = tr("There is no backup yet. {where}", where=where)
        sentence = plain_label("text", "dim", text=note if self._backups else none, wraps=True)
        parts = (self.list, sentence) if self._backups else (sentence,)
        self.list.setVisible(bool(self._backups))
        self.recover_button = QPushButton(tr("Recover a damaged file…"))
        self.build(*parts, record=tr("Put back"), beside=(self.recover_button,))
        if self._backups:
            self.hold({"backup": self.list})
        self.recover_button.clicked.connect(self._on_recover)
        self.record_button.setEnabled(bool(self._backups))
        self.record_button.setVisible(bool(self._backups))

    @Slot()
    def carry_out(self) -> None:
        """Put back the one that is chosen."""
        chosen = self._backups[self.list.currentIndex()]
        self.accept()
        self.chosen.emit(chosen)

    @Slot()
    def _on_recover(self) -> None:
        self.accept()
        self.recover_wanted.emit()


def lines_of(backups: Sequence[Backup]) -> list[str]:
    """Name each backup; where meetings have the same name, by the title and the folder of its meeting, too."""
    meetings = {(backup.of, backup.label.begins) for backup in backups}
    names = Counter(file.stem for file, _ in meetings)
    return [
        " · ".join((_words(backup), backup.label.title, Address.of(backup.of).place))
        if names[backup.of.stem] > 1
        else _words(backup)
        for backup in backups
    ]


def _words(backup: Backup) -> str:
    """Name a backup by when it was made, what of, and how large it is."""
    return tr(
        "{name} · {day} {time} · {size} MB",
        name=backup.of.stem,
        day=f"{backup.made:%Y-%m-%d}",
        time=f"{backup.made:%H:%M:%S}",
        size=f"{backup.size / _MEGABYTE:.1f}",
    )
