"""The extent of the minutes: the whole meeting, one session or one item, and the Word template they are set in."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox

from facilitator.core.ids import ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.session_titles import session_on_its_day

CHOOSE = "choose"


class Extent(QObject):
    """Two boxes beside the preview. `changed` tells that another part is chosen, `template_wanted` asks for a file."""

    changed = Signal()
    template_wanted = Signal()

    def __init__(self, part: QComboBox, template: QComboBox, parent: QObject) -> None:
        super().__init__(parent)
        self.part = part
        self.template = template
        self._chosen = 0
        self.show_template(None)

        part.activated.connect(self.changed)
        template.activated.connect(self._on_template)

    @property
    def session(self) -> int | None:
        """Give the number of the session that is chosen."""
        chosen = self.part.currentData()
        return chosen if isinstance(chosen, int) else None

    @property
    def item(self) -> ItemCode | None:
        """Give the code of the item that is chosen."""
        chosen = self.part.currentData()
        return ItemCode(chosen) if isinstance(chosen, str) else None

    @property
    def template_file(self) -> Path | None:
        """Give the template of the user's, or None for that of the program."""
        chosen = self.template.currentData()
        return Path(chosen) if chosen and chosen != CHOOSE else None

    def choose_part(self, part: int | str) -> None:
        """Choose a session by its number, or an item by its code."""
        self.part.setCurrentIndex(self.part.findData(part))
        self.changed.emit()

    def show_meeting(self, meeting: Meeting) -> None:
        """Offer the sessions and items that there are; what is chosen stays."""
        zone = meeting.definition.zone
        parts: list[tuple[str, int | str | None]] = [(tr("Whole meeting"), None)]
        parts += [(session_on_its_day(s.plan, zone), s.plan.number) for s in meeting.sessions]
        parts += [(item.plan.heading, str(item.code)) for item in meeting.items.values()]
        shown = [(self.part.itemText(n), self.part.itemData(n)) for n in range(self.part.count())]
        if shown != parts:
            chosen = self.part.currentData()
            self.part.clear()
            for words, value in parts:
                self.part.addItem(words, value)
            self.part.setCurrentIndex(max(0, self.part.findData(chosen)))

    def allow(self, *, part: bool) -> None:
        """Let a part be chosen where the record has parts; else it is whole."""
        self.part.setEnabled(part)
        if not part:
            self.part.setCurrentIndex(0)

    def show_template(self, file: Path | None) -> None:
        """Show which template is chosen."""
        self.template.clear()
        self.template.addItem(tr("Of the program"), "")
        if file is not None:
            self.template.addItem(file.name, str(file))
        self.template.addItem(tr("Choose a file…"), CHOOSE)
        self._chosen = 0 if file is None else 1
        self.template.setCurrentIndex(self._chosen)
        self.template.setToolTip("" if file is None else str(file))

    @Slot()
    def _on_template(self) -> None:
        if self.template.currentData() == CHOOSE:
            # what was chosen stays until a file is
            self.template.setCurrentIndex(self._chosen)
            self.template_wanted.emit()
        else:
            self._chosen = self.template.currentIndex()
