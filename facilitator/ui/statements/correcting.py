"""Corrections: the strip that sets right who spoke when, and makes two statements of one or one of two."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPushButton, QWidget

from facilitator.core.clock import time_label
from facilitator.core.commands import COMMANDS, Command
from facilitator.core.ids import DelegationCode, Refused, StatementId
from facilitator.core.kind_words import named
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import find_delegation, read_value
from facilitator.core.saying import tr
from facilitator.core.speakers import Capacity
from facilitator.core.statements import Statement
from facilitator.ui.form_strip import FormStrip, Panel
from facilitator.ui.growing import ScrolledPage
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import NO_MARGINS, in_column, in_row, wide
from facilitator.ui.name_completer import NameCompleter
from facilitator.ui.reading_label import ReadingLabel
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.session import Session
from facilitator.ui.statements.company import CompanyFields
from facilitator.ui.theme import Spacing

TIMES = {p.name: p for name in ("correct", "split") for p in COMMANDS[name].parameters if p.refers is not None}


class CorrectionStrip(FormStrip):
    """Corrects one statement; it stays, with the reason, until a correction is recorded or put away."""

    def __init__(self, session: Session, statement: StatementId, parent: QWidget) -> None:
        super().__init__(parent, subject=("corrections", statement), panel=Panel.RECORD)
        self._session = session
        self._statement = statement
        self.begin, self.end, self.who = QLineEdit(), QLineEdit(), QLineEdit()
        self.capacity, self.asked_by = QComboBox(), QLineEdit()
        self.company = CompanyFields()
        self.split_at, self.split_who = QLineEdit(), QLineEdit()
        self.other = QComboBox()
        lines = {"begin": self.begin, "end": self.end, "at": self.split_at}
        self.readings = {name: ReadingLabel(line, TIMES[name]) for name, line in lines.items()}
        self.split, self.merge = QPushButton(tr("Split")), QPushButton(tr("Merge"))
        self._fill(session.meeting)
        self._build()
        self.hold(
            {
                "who": self.who,
                "capacity": self.capacity,
                "begin": self.begin,
                "end": self.end,
                "asked_by": self.asked_by,
                "at": self.split_at,
                "from_then": self.split_who,
                "other": self.other,
                **self.company.entries,
            }
        )
        self._show_readings()

        self.split.clicked.connect(self.carry_out_split)
        self.merge.clicked.connect(self.carry_out_merge)
        for line in lines.values():
            line.textChanged.connect(self._show_readings)
        session.refused.connect(self.complain)
        session.faulted.connect(self.complain)

    @Slot()
    def carry_out(self) -> None:
        """Record what was changed; only that, so that nothing another seat corrected meanwhile is put back."""
        try:
            changed = self._changed(self._now())
        except Refused as wrong:
            self.complain(str(wrong))
            return
        self._act("correct", changed)

    @Slot()
    def carry_out_split(self) -> None:
        """Make two statements of this one."""
        try:
            statement = self._now()
            who = self._delegation(self.split_who, statement.who)
            arguments: dict[str, object] = {"at": self._time("at", self.split_at)}
        except Refused as wrong:
            self.complain(str(wrong))
            return
        self._act("split", arguments | ({"who": who} if who is not None else {}))

    @Slot()
    def carry_out_merge(self) -> None:
        """Make one statement of this and the other."""
        self._act("merge", {"other": self.other.currentData()})

    def _act(self, name: str, arguments: dict[str, object]) -> None:
        if self._session.act(Command(name=name, arguments={"statement": self._statement, **arguments})):
            self.accept()

    def _changed(self, statement: Statement) -> dict[str, object]:
        """Give the arguments of `correct` for what differs from what was shown."""
        zone = self._session.meeting.definition.zone
        found: dict[str, object] = {}
        for name, line, known in (("begin", self.begin, statement.begin), ("end", self.end, statement.end)):
            if known is not None and line.text().strip() != time_label(known, zone, seconds=True):
                found[name] = self._time(name, line)
        who = self._delegation(self.who, statement.who)
        if who is not None:
            found["who"] = who
        if self.capacity.currentData() != statement.capacity:
            found["capacity"] = self.capacity.currentData()
        found |= self.company.changed(self._session.meeting, statement)
        asked = self._delegation(self.asked_by, None)
        return found | ({"asked_by": asked} if asked is not None else {})

    def _time(self, name: str, line: QLineEdit) -> object:
        """Read a time of the statement; the day of an hour is found when that is recorded. Raises Refused."""
        return read_value(self._session.meeting, TIMES[name], line.text())

    @Slot()
    def _show_readings(self) -> None:
        for reading in self.readings.values():
            reading.read(self._session.meeting, {"statement": self._statement})

    def _delegation(self, line: QLineEdit, known: DelegationCode | None) -> DelegationCode | None:
        """Read a delegation, or None where it is the known one or none. Raises Refused."""
        text = line.text().strip()
        meeting = self._session.meeting
        if not text or (known is not None and text == meeting.roster.name(known)):
            return None
        found = find_delegation(meeting, text)
        return None if found == known else found

    def _now(self) -> Statement:
        statement = self._session.meeting.statement(self._statement)
        if statement is None:
            raise Refused(tr("This statement is no longer in the log."))
        return statement

    def _fill(self, meeting: Meeting) -> None:
        statement = self._now()
        zone = meeting.definition.zone
        for line, known in ((self.begin, statement.begin), (self.end, statement.end)):
            line.setText(time_label(known, zone, seconds=True) if known is not None else "")
            line.setEnabled(known is not None)
            line.setPlaceholderText(tr("Still speaking") if statement.begin is not None else tr("Handed in"))
        self.who.setText(meeting.roster.name(statement.who))
        for capacity in Capacity:
            self.capacity.addItem(named(capacity), capacity)
        self.capacity.setCurrentIndex(self.capacity.findData(statement.capacity))
        self.company.fill(meeting, statement)
        self.asked_by.setPlaceholderText(tr("Who asked for the correction (optional)"))
        self.split_at.setPlaceholderText(tr("Time, as 10:05:30"))
        self.split_who.setPlaceholderText(tr("Who spoke then"))
        for line in (self.asked_by, self.split_at, self.split_who):
            line.setToolTip(line.placeholderText())
        for line in (self.who, self.asked_by, self.split_who):
            line.setCompleter(NameCompleter(meeting.roster, line))
        for other in candidates(meeting, statement):
            begun = time_label(other.begin, zone, seconds=True) if other.begin is not None else ""
            self.other.addItem(f"{begun}  {' '.join(other.gist[:60].split())}".strip(), other.id)
        ended = statement.begin is not None and statement.end is not None
        self.split.setEnabled(ended)
        self.other.setPlaceholderText(tr("No other statement of this speaker under this item"))
        self.other.setEnabled(self.other.count() > 0)
        self.merge.setEnabled(self.other.count() > 0)

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(Spacing.medium)
        form.setVerticalSpacing(Spacing.small)
        beneath: dict[QWidget, ReadingLabel] = {self.begin: self.readings["begin"], self.end: self.readings["end"]}
        for label, field in (
            (tr("Speaker"), self.who),
            (tr("Capacity"), self.capacity),
            (tr("Began"), self.begin),
            (tr("Ended"), self.end),
            *self.company.rows,
            (tr("Asked by"), self.asked_by),
        ):
            reading = beneath.get(field)
            words = leading_label("text", "dim", text=label)
            words.setBuddy(field)
            form.addRow(words, reading.beneath(field) if reading else field)
            field.setAccessibleName(label)
        stays = leading_label("text", "dim", wraps=True, text=tr("What was recorded first stays in the trail."))
        self.set_title(tr("{act}: {who}", act=tr("Correct the record"), who=self.who.text()))
        self.build(stays, wide(ScrolledPage(self._page(form), least_lines=3)), record=tr("Record the correction"))
        self.split_at.setAccessibleName(tr("Split at"))
        self.split_who.setAccessibleName(tr("Who spoke from then on"))
        name_choice(self.other, tr("The other statement"))

    def _page(self, form: QFormLayout) -> QWidget:
        """Give what is corrected, and how one statement becomes two or two become one; it scrolls where it is low."""
        page = QWidget()
        several = tr("Two speakers in one: Next was not pressed in time")
        split = in_row(wide(self.split_at), wide(self.split_who), self.split, spacing=Spacing.small)
        in_column(
            form,
            leading_label("heading", "faint", text=several),
            self.readings["at"].beneath(split),
            leading_label("heading", "faint", text=tr("One speaker in two: merge with")),
            in_row(wide(self.other), self.merge, spacing=Spacing.small),
            within=page,
            margins=NO_MARGINS,
            spacing=Spacing.medium,
        )
        return page


def candidates(meeting: Meeting, statement: Statement) -> list[Statement]:
    """Give the statements that can be merged with one: the same speaker, item and kind, both ended; nearest first."""
    if statement.begin is None or statement.end is None:
        return []
    begin = statement.begin
    same = (
        s
        for s in meeting.items[statement.item].statements
        if s.id != statement.id and (s.who, s.kind) == (statement.who, statement.kind) and s.end is not None
    )
    return sorted(same, key=lambda s: abs(((s.begin or begin) - begin).total_seconds()))
