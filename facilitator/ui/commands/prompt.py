"""The prompt: what a command still needs, asked in a strip that is filled with what is so now."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from facilitator.core.commands import Command, Spec
from facilitator.core.ids import DelegationCode, Refused, RequestId, StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import MANY, Type, read_value
from facilitator.core.saying import tr
from facilitator.core.side_effects import side_effects
from facilitator.core.values_now import value_now
from facilitator.ui.commands.chair import ChairFields
from facilitator.ui.commands.field_words import title_of
from facilitator.ui.commands.fields import Field, field_for
from facilitator.ui.form_strip import FormStrip, Panel
from facilitator.ui.growing import ScrolledPage
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import wide
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, dress

# letters of the usual text that two entries need beside one another
TWO_COLUMNS = 76
# what else these would do to times is said while one types
MOVES_TIMES = frozenset({"correct", "started-ago"})
# these change what they are told and leave the rest as it is, so what was not touched is not told
CHANGE_IN_PART = frozenset({"amend", "correct", "follow-up", "plan", "rename"})


class ArgumentPrompt(FormStrip):
    """Asks for the arguments of one command; it stays, with the reason, until the command is recorded or put away.

    `usual` are words with which entries are filled where nothing is so yet.
    """

    def __init__(
        self,
        session: Session,
        spec: Spec,
        parent: QWidget,
        known: Mapping[str, object] | None = None,
        *,
        usual: Mapping[str, str] | None = None,
    ) -> None:
        self._known = dict(known or {})
        self._meant = delegations_meant(session.meeting, spec, self._known)
        subject = (spec.name, tuple(sorted((name, str(value)) for name, value in self._known.items())))
        super().__init__(parent, subject=subject, panel=Panel.RECORD if spec.bar_menu == "Record" else Panel.LIST)
        self._session = session
        self._spec = spec
        self._usual = dict(usual or {})
        asked = (p for p in spec.parameters if p.argument not in self._known)
        acts = session.trail.acts()[1:]
        self._fields = tuple(field_for(session.shown, spec, p, acts) for p in asked)
        for field in self._fields:
            if isinstance(field.widget, QComboBox) and field.parameter.type is Type.REQUEST:
                # nobody exchanges places with, or replies to, the one it is about
                for one in map(str, self._known.values()):
                    field.widget.removeItem(field.widget.findData(one))
        self._sentence = plain_label("text", "dim", text=tr(spec.sentence), wraps=True)
        self._effect = plain_label("text", "warn", wraps=True)
        self._turning = QTimer(self, interval=1000)
        self._grid = QGridLayout()
        self._columns = 0
        self._read: dict[str, tuple[str, int, Mapping[str, object]]] = {}
        self._labels = tuple(map(self._label_of, self._fields))
        self._entries_placed = tuple(map(_placed, self._fields))
        self._build()
        self._fill()
        self.hold({field.parameter.argument: field.widget for field in self._fields})
        self._chair = ChairFields(session.meeting, self._fields, self.typed, self)
        self._show_readings()

        for field in self._fields:
            match field.widget:
                case QLineEdit() as line:
                    line.textChanged.connect(self._on_changed)
                case QComboBox() as combo:
                    combo.currentTextChanged.connect(self._on_changed)
        session.refused.connect(self.complain)
        session.faulted.connect(self.complain)
        self._turning.timeout.connect(self._show_effect)

    @property
    def fields(self) -> tuple[Field, ...]:
        """Give the entries, in the order of the parameters."""
        return self._fields

    def tell(self, sentence: str) -> None:
        """Say what is asked about, beside the entries, before anything is wrong."""
        self.complain(sentence, tone="warn")

    def ask(self, sentence: str) -> None:
        """Ask for it in other words than those of the command."""
        self._sentence.setText(sentence)

    @Slot()
    def carry_out(self) -> None:
        """Read the entries and carry out the command; where one is wrong, say so and stay."""
        if moved := self._moved():
            self.complain(moved)
            return
        try:
            arguments = self._known | read_arguments(self._session.meeting, self._told())
        except Refused as wrong:
            self.complain(str(wrong))
            return
        if self._session.act(Command(name=self._spec.name, arguments=arguments)):
            self.accept()

    def _moved(self) -> str:
        """Say that another delegation's entry has got the number, as when a server is there again; nothing else."""
        meeting = self._session.meeting
        now = delegations_meant(meeting, self._spec, self._known)
        for name, before in self._meant.items():
            if name in now and now[name] != before:
                return tr(
                    "This was opened for {before}, and is about {now} now. Close it, and choose the entry again.",
                    before=meeting.roster.name(before),
                    now=meeting.roster.name(now[name]),
                )
        return ""

    def arrange(self, width: int) -> None:
        """Put the entries beside one another where there is room for two."""
        roomy = width >= TWO_COLUMNS * self.fontMetrics().averageCharWidth()
        columns = 2 if roomy and len(self._fields) > 1 else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, (label, entry) in enumerate(zip(self._labels, self._entries_placed, strict=True)):
            row, column = divmod(place, columns)
            self._grid.addWidget(label, row, 2 * column, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(entry, row, 2 * column + 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, columns - 1)

    @Slot()
    def _on_changed(self) -> None:
        self._fill()
        self._show_readings()

    def _fill(self) -> None:
        """Fill what nobody has touched with what is so, by what stands in the other entries."""
        # a limit is that of the item, which is asked after it: what is filled by entries behind it is filled again
        for _ in self._fields:
            before = [field.word() for field in self._fields]
            for field in self._fields:
                self._fill_one(field)
            if [field.word() for field in self._fields] == before:
                return

    def _fill_one(self, field: Field) -> None:
        name = field.parameter.argument
        word = value_now(self._session.meeting, self._spec.name, name, self._said()) or self._usual.get(name, "")
        # the other entries are filled with it, so none has to hear of it
        blocked = field.widget.blockSignals(True)
        self.fill(name, field.fill, word)
        field.widget.blockSignals(blocked)

    def _told(self) -> tuple[Field, ...]:
        if self._spec.name not in CHANGE_IN_PART:
            return self._fields
        return tuple(f for f in self._fields if f.parameter.required or not self.is_as_filled(f.parameter.argument))

    def _said(self) -> dict[str, object]:
        """Give what can be read so far; an entry is read anew only when another word stands in it."""
        said, meeting = dict(self._known), self._session.meeting
        for field in self._fields:
            name, word = field.parameter.argument, field.word()
            known = self._read.get(name)
            if known is None or known[:2] != (word, self._session.seq):
                known = self._read[name] = (word, self._session.seq, _readable(meeting, field))
            said |= known[2]
        return said

    @Slot()
    def _show_readings(self) -> None:
        """Show beneath each duration and time what is read in it, by all that stands in the other entries so far."""
        said = self._said()
        for field in self._fields:
            if field.reading is not None:
                field.reading.read(self._session.meeting, said)
        self._show_effect()

    @Slot()
    def _show_effect(self) -> None:
        """Say what it would do to the times of others, as often as that changes."""
        if self._spec.name not in MOVES_TIMES:
            return
        said = self._said()
        missing = [p for p in self._spec.parameters if p.required and p.argument not in said]
        command = Command(name=self._spec.name, arguments=said)
        found = () if missing else side_effects(self._session.meeting, command, self._session.now())
        self._effect.setText(" ".join(found))
        if not self._turning.isActive():
            self._turning.start()

    def _build(self) -> None:
        self.set_title(tr(self._spec.label))
        page = QWidget()
        page.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Spacing.medium)
        self._grid.setVerticalSpacing(Spacing.small)
        self.arrange(0)
        record = tr("Record", "a button: put it on record") if self._spec.bar_menu == "Record" else tr(self._spec.label)
        if self._spec.name in MOVES_TIMES:
            # the room for one sentence, so that nothing moves when it comes
            self._effect.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        effect = (self._effect,) if self._spec.name in MOVES_TIMES else ()
        self.build(self._sentence, wide(ScrolledPage(page, least_lines=3)), *effect, record=record)
        entries = [field.widget for field in self._fields]
        for first, then in pairwise((*entries, self.record_button)):
            self.setTabOrder(first, then)

    def _label_of(self, field: Field) -> QLabel:
        label = QLabel(title_of(field.parameter))
        label.setBuddy(field.widget)
        # the line edit inside an editable combo box has a signal of its own
        for widget in (field.widget, *field.widget.findChildren(QLineEdit)):
            widget.setAccessibleName(title_of(field.parameter))
        dress(label, role="text", tone="dim")
        # beside the first line of an entry that has more of them
        label.setMinimumHeight(QLineEdit().sizeHint().height() if not isinstance(field.widget, QPlainTextEdit) else 0)
        return label


def _placed(field: Field) -> QWidget:
    """Give the entry with the room for how it is read."""
    if field.reading is None:
        return field.widget
    held = QWidget()
    beneath = field.reading.beneath(field.widget)
    beneath.setContentsMargins(0, 0, 0, 0)
    held.setLayout(beneath)
    return held


def _readable(meeting: Meeting, field: Field) -> Mapping[str, object]:
    """Read an entry if it can be read already."""
    try:
        return read_arguments(meeting, (field,))
    except Refused:
        return {}


def read_arguments(meeting: Meeting, fields: tuple[Field, ...]) -> dict[str, object]:
    """Read the entries as the command line reads its words. Raises Refused with a sentence."""
    arguments: dict[str, object] = {}
    for field in fields:
        parameter, word = field.parameter, field.word()
        if not word and parameter.required:
            raise Refused(tr("{title} is missing.", title=title_of(parameter)))
        if parameter.type in MANY and not parameter.option:
            parts = (part.strip() for part in word.split(","))
            arguments[parameter.argument] = tuple(read_value(meeting, parameter, p) for p in parts if p)
        elif word or parameter.unsets:
            arguments[parameter.argument] = read_value(meeting, parameter, word)
    return arguments


def delegations_meant(meeting: Meeting, spec: Spec, known: Mapping[str, object]) -> Mapping[str, DelegationCode]:
    """Give whose requests and statements a command is about, by the names of its arguments."""
    found: dict[str, DelegationCode] = {}
    for one in spec.parameters:
        match one.type, known.get(one.argument):
            case Type.REQUEST, int(number) if (asked := meeting.asking(RequestId(number))) is not None:
                found[one.argument] = asked[1].who
            case Type.STATEMENT, int(number) if (said := meeting.noted(StatementId(number))) is not None:
                found[one.argument] = said.who
    return found
