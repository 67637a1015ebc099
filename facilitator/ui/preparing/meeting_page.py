"""The page of the meeting itself: title, place, zone, who presides, who takes part."""

from functools import partial
from zoneinfo import available_timezones

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.core.languages import PROGRAM_LANGUAGES
from facilitator.core.preparing import readings_of_fields as reading
from facilitator.core.preparing.beginnings import usual_titles
from facilitator.core.preparing.field_paths import FieldPath
from facilitator.core.preparing.usual_days import in_zone
from facilitator.core.saying import tr
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, NO_MARGINS, in_column, in_row, wide
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.preparing.fields import FieldForm
from facilitator.ui.theme import Spacing


class MeetingPage(QWidget):
    """Shows and changes what is said of the whole meeting. `list_wanted` asks for a list of participants."""

    list_wanted = Signal()
    shipped_wanted = Signal()

    def __init__(self, editing: Editing, roll_words: str) -> None:
        super().__init__()
        self._editing = editing
        self.form = FieldForm(editing)
        self._roll = plain_label("text", wraps=True, text=roll_words)
        self._choose, self._shipped = QPushButton(tr("Import a list…")), QPushButton(tr("Shipped roll"))
        self._fill()
        in_column(self.form, AIR, within=self, margins=(0, 0, Spacing.medium, 0))

        self._choose.clicked.connect(self.list_wanted)
        self._shipped.clicked.connect(self.shipped_wanted)

    @Slot()
    def show_values(self) -> None:
        """Show the values as they stand."""
        self.form.show_values()

    def say_roll(self, words: str) -> None:
        """Say who is on the list of participants."""
        self._roll.setText(words)

    def reveal(self, path: FieldPath) -> None:
        """Go to a field."""
        self.form.reveal(path)

    def _roll_row(self) -> QWidget:
        row = QWidget()
        in_row(wide(self._roll), self._choose, self._shipped, within=row, margins=NO_MARGINS, spacing=Spacing.small)
        return row

    def _fill(self) -> None:
        form, roster = self.form, self._editing.roster
        names = [roster.name(one.code) for one in roster.delegations]
        form.line(("title",), tr("Title"))
        form.line(("short",), tr("Short title"), hint=tr("for the screens"))
        form.line(("place",), tr("Place"))
        form.line(("zone",), tr("Time zone"), read=self._read_zone, offers=sorted(available_timezones()))
        languages = [(language.name, code) for code, language in PROGRAM_LANGUAGES.items()]
        form.choice(("language",), tr("Language of these texts"), languages)
        form.tick(("formal",), tr("A formal meeting: it adopts decisions, and the presidency rules"))
        titles = usual_titles(self._editing.definition.language)
        form.line(("president",), tr("Who presides"), hint=tr("the title, and a name behind it"), offers=titles)
        form.line(
            ("presidency",),
            tr("Delegation of who presides"),
            read=partial(reading.read_delegation, roster),
            write=self._write_delegation,
            offers=names,
        )
        if self._roll.text():
            form.part(tr("Participants"), self._roll_row())
        form.line(("convention",), tr("Convention"))
        form.line(("plan_of_action",), tr("Plan of action"))
        form.line(("texts_address",), tr("Address of the texts"), hint="https://…")
        form.line(("file_names",), tr("Names of files for upload"))
        form.line(("name",), tr("Short name of the file"), hint=tr("small letters and hyphens"))

    def _read_zone(self, text: str) -> str:
        zone = reading.read_zone(text)
        definition = in_zone(self._editing.definition, zone)
        self._editing.apply(self._editing.prepared.again(definition), field=("zone",))
        return zone

    def _write_delegation(self, value: object) -> str:
        return reading.shown_delegations(self._editing.roster, [str(value)] if value else [])
