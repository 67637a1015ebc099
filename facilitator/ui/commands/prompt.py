"""The prompt: what a command still needs to be told, asked in one small dialog."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from facilitator.core.commands import Command, Spec
from facilitator.core.ids import Refused
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import MANY, read_value
from facilitator.core.saying import tr
from facilitator.ui.commands.chair import ChairFields
from facilitator.ui.commands.field_words import title_of
from facilitator.ui.commands.fields import Field, field_for
from facilitator.ui.growing import GrowingDialog, ScrolledPage
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.session import Session
from facilitator.ui.theme import dress

WIDTH = 420


class ArgumentPrompt(GrowingDialog):
    """Asks for the arguments of one command; it stays, with the reason, until the command is recorded or given up."""

    def __init__(self, session: Session, spec: Spec, parent: QWidget, known: dict[str, object] | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(spec.label))
        self._session = session
        self._spec = spec
        self._known = dict(known or {})
        asked = (p for p in spec.parameters if p.argument not in self._known)
        acts = session.trail.acts()[1:]
        self._fields = tuple(field_for(session.meeting, spec, p, acts) for p in asked)
        self._complaint = plain_label("text", "over", wraps=True)
        self._do = QPushButton(
            tr("Record", "a button: put it on record") if spec.bar_menu == "Record" else tr(spec.label)
        )
        self._cancel = QPushButton(tr("Cancel"))
        self._chair = ChairFields(session.meeting, self._fields, self)
        self._build()

        self._do.clicked.connect(self.carry_out)
        self._cancel.clicked.connect(self.reject)
        for field in self._fields:
            if isinstance(field.widget, QLineEdit):
                field.widget.textChanged.connect(self._show_readings)
            elif isinstance(field.widget, QComboBox):
                field.widget.currentIndexChanged.connect(self._show_readings)
        session.refused.connect(self._complain)
        session.faulted.connect(self._complain)
        self._show_readings()

    @property
    def fields(self) -> tuple[Field, ...]:
        """Give the entries, in the order of the parameters."""
        return self._fields

    @property
    def complaint(self) -> str:
        """Give the sentence that says what is wrong, or an empty text."""
        return self._complaint.text()

    def tell(self, sentence: str) -> None:
        """Say what is asked about, beside the entries, before anything is wrong."""
        self._complain(sentence)
        dress(self._complaint, role="text", tone="warn")

    @Slot()
    def carry_out(self) -> None:
        """Read the entries and carry out the command; where one is wrong, say so and stay."""
        try:
            arguments = self._known | read_arguments(self._session.meeting, self._fields)
        except Refused as wrong:
            self._complain(str(wrong))
            return
        if self._session.act(Command(name=self._spec.name, arguments=arguments)):
            self.accept()

    @Slot()
    def _show_readings(self) -> None:
        """Show beneath each duration and time what is read in it, by all that stands in the other entries so far."""
        said = self._known | _readable(self._session.meeting, self._fields)
        for field in self._fields:
            if field.reading is not None:
                field.reading.read(self._session.meeting, said)

    def _complain(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        dress(self._complaint, role="text", tone="over")
        self._complaint.setVisible(bool(sentence))

    def _build(self) -> None:
        sentence = plain_label("text", "dim", text=tr(self._spec.sentence), wraps=True)
        self._complaint.hide()
        self._do.setProperty("rank", "primary")
        self._do.setDefault(True)
        parts = (sentence, wide(self._page()), self._complaint, in_row(AIR, self._cancel, self._do))
        whole = in_column(*parts, within=self, margins=(20, 18, 20, 18), spacing=14)
        # a minimum width of the dialog would override the layout's, which grows with the text size
        whole.addStrut(self.room_for(WIDTH))

    def _page(self) -> QWidget:
        fields = QWidget()
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(self._fields):
            label = QLabel(title_of(field.parameter))
            label.setBuddy(field.widget)
            # the line edit inside an editable combo box has a signal of its own
            for widget in (field.widget, *field.widget.findChildren(QLineEdit)):
                widget.setAccessibleName(title_of(field.parameter))
            dress(label, role="text", tone="dim")
            page = isinstance(field.widget, QPlainTextEdit)
            if field.reading is not None and isinstance(field.widget, QLineEdit):
                label.setFixedHeight(field.widget.sizeHint().height())
                grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addLayout(field.reading.beneath(field.widget), row, 1)
                continue
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop if page else Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field.widget, row, 1)
        return ScrolledPage(fields)


def _readable(meeting: Meeting, fields: tuple[Field, ...]) -> dict[str, object]:
    """Read the entries that can be read already."""
    found: dict[str, object] = {}
    for field in fields:
        try:
            found |= read_arguments(meeting, (field,))
        except Refused:
            continue
    return found


def read_arguments(meeting: Meeting, fields: tuple[Field, ...]) -> dict[str, object]:
    """Read the entries as the command line reads its words. Raises Refused with a sentence."""
    arguments: dict[str, object] = {}
    for field in fields:
        parameter, word = field.parameter, field.word()
        if not word:
            if parameter.required:
                raise Refused(tr("{title} is missing.", title=title_of(parameter)))
            continue
        if parameter.type in MANY and not parameter.option:
            parts = (part.strip() for part in word.split(","))
            arguments[parameter.argument] = tuple(read_value(meeting, parameter, p) for p in parts if p)
        else:
            arguments[parameter.argument] = read_value(meeting, parameter, word)
    return arguments
