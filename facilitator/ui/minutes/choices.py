"""The choices beside the preview: the kind of document and what it is of, each only where its kind takes it."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.languages import PROGRAM_LANGUAGES
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.kinds import KINDS, DocumentKind, Takes, Versions
from facilitator.core.minuting.variants import Variant
from facilitator.core.saying import noop, tr
from facilitator.core.session_titles import session_on_its_day
from facilitator.core.versions import Order
from facilitator.exchange.forms import RecordChoice
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import NO_MARGINS

CHANGES, TEMPLATE, EACH = "changes", "choose", "each"
RECORDS = (*((kind.label, kind.name) for kind in KINDS.values()), (noop("What changed"), CHANGES))
LANGUAGES = tuple((language.name, language.code.value) for language in PROGRAM_LANGUAGES.values())
ORDERS = ((noop("As they spoke"), Order.SPEAKING.value), (noop("By name"), Order.ALPHABETICAL.value))
Entry = tuple[str, object]


class DocumentChoices(QWidget):
    """One box a choice. `changed` tells that another document is chosen, `template_wanted` asks for a file."""

    changed = Signal()
    template_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._meeting: Meeting | None = None
        self.kind, self.language, self.order = _box(RECORDS), _box(LANGUAGES), _box(ORDERS)
        self.session, self.item, self.who = _box(), _box(), _box()
        self.version, self.against, self.template = _box(), _box(), _box()
        self._rows = QFormLayout(self)
        self._build()
        self.show_template(None)

        for box in self.boxes:
            if box is not self.template:
                box.activated.connect(self._on_choice)
        self.template.activated.connect(self._on_template)

    @property
    def boxes(self) -> tuple[QComboBox, ...]:
        """Give the boxes, in the order in which they stand."""
        return (
            self.kind, self.session, self.item, self.who, self.language, self.order, self.version, self.against,
            self.template,
        )  # fmt: skip

    @property
    def of_changes(self) -> bool:
        """Say whether what changed is wanted, and no document."""
        return str(self.kind.currentData()) == CHANGES

    @property
    def row(self) -> DocumentKind:
        """Give the kind of document that is chosen."""
        return KINDS[Variant.CIRCULATED if self.of_changes else Variant(self.kind.currentData())]

    @property
    def one_each(self) -> tuple[DelegationCode, ...]:
        """Give for whom there is to be a file each, where that is chosen."""
        wanted = self.who.currentData() == EACH and self._meeting is not None
        return self.row.each(self._meeting) if wanted and self._meeting is not None else ()

    @property
    def choice(self) -> RecordChoice:
        """Give the document that is chosen; where there is to be one each, the first of them."""
        item, who, each = self.item.currentData(), self.who.currentData(), self.one_each
        return RecordChoice(
            variant=self.row.variant,
            language=str(self.language.currentData()),
            order=Order(self.order.currentData()),
            version=self.version.currentData(),
            item=None if item is None else ItemCode(item),
            session=self.session.currentData(),
            who=each[0] if each else None if who in (None, EACH) else DelegationCode(who),
        )

    @property
    def template_file(self) -> Path | None:
        """Give the template of the user's, or None for that of the program."""
        chosen = self.template.currentData()
        return Path(chosen) if chosen and chosen != TEMPLATE else None

    def choose(self, box: QComboBox, value: object) -> None:
        """Choose a value in a box, as a user does; one that it has not chooses the first."""
        box.setCurrentIndex(max(0, box.findData(value)))
        self._on_choice()

    def show_meeting(self, meeting: Meeting) -> None:
        """Offer the sessions, items and versions that there are; what is chosen stays."""
        self._meeting = meeting
        zone = meeting.definition.zone
        sessions = ((session_on_its_day(s.plan, zone), s.plan.number) for s in meeting.sessions)
        _refill(self.session, ((tr("All sessions"), None), *sessions))
        items = ((item.plan.heading, str(item.code)) for item in meeting.items.values())
        _refill(self.item, ((tr("All items"), None), *items))
        self._fit()

    def show_template(self, file: Path | None) -> None:
        """Show which template is chosen."""
        self.template.clear()
        self.template.addItem(tr("Of the program"), "")
        if file is not None:
            self.template.addItem(file.name, str(file))
        self.template.addItem(tr("Choose a file…"), TEMPLATE)
        self._template = 0 if file is None else 1
        self.template.setCurrentIndex(self._template)
        self.template.setToolTip("" if file is None else str(file))

    def _fit(self) -> None:
        """Show the choices that the kind takes; a version is whole, and brings its own order."""
        row, changes = self.row, self.of_changes
        whole = changes or (row.versions is Versions.OF and self.version.currentData() is not None)
        each = () if self._meeting is None or changes else row.each(self._meeting)
        self._show_each(each)
        self._show_versions()
        self._rows.setRowVisible(self.version, changes or row.versions is not Versions.NONE)
        self._rows.setRowVisible(self.against, changes)
        self._rows.setRowVisible(self.who, bool(each))
        self._rows.setRowVisible(self.template, not changes)
        for box, taken in (
            (self.session, Takes.SESSION in row.takes),
            (self.item, Takes.ITEM in row.takes),
            (self.order, Takes.ORDER in row.takes),
        ):
            self._rows.setRowVisible(box, taken and not changes)
            box.setEnabled(not whole)
            if not taken or whole:
                box.setCurrentIndex(0)
        if row.versions is Versions.NONE and not changes:
            self.version.setCurrentIndex(0)
        self.kind.setToolTip(tr(row.sentence) if not changes else "")

    def _show_versions(self) -> None:
        """Offer the versions, the last first; a corrigendum is to the last, where none is chosen."""
        every = () if self._meeting is None else reversed(self._meeting.versions)
        versions = [(tr("Version {number}", number=v.number), v.number) for v in every]
        against = self.row.versions is Versions.SINCE and not self.of_changes
        _refill(self.version, ((tr("The last version") if against else tr("As it stands"), None), *versions))
        _refill(self.against, ((tr("As it stands"), None), *versions))

    def _show_each(self, each: Iterable[DelegationCode]) -> None:
        names = [] if self._meeting is None else [(self._meeting.roster.name(who), str(who)) for who in each]
        _refill(self.who, ((tr("All in one"), None), *names, *([(tr("One file each"), EACH)] if names else [])))

    @Slot()
    def _on_choice(self) -> None:
        self._fit()
        self.changed.emit()

    @Slot()
    def _on_template(self) -> None:
        if self.template.currentData() == TEMPLATE:
            # what was chosen stays until a file is
            self.template.setCurrentIndex(self._template)
            self.template_wanted.emit()
        else:
            self._template = self.template.currentIndex()

    def _build(self) -> None:
        self._rows.setContentsMargins(NO_MARGINS)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        names = (
            tr("Kind"), tr("Session"), tr("Item"), tr("For"), tr("Language"), tr("Statements"), tr("Version"),
            tr("Against"), tr("Word template"),
        )  # fmt: skip
        for name, box in zip(names, self.boxes, strict=True):
            box.setAccessibleName(name)
            label = plain_label("text", "dim", text=name)
            label.setBuddy(box)
            label.setMinimumHeight(box.sizeHint().height())
            self._rows.addRow(label, box)


def _refill(box: QComboBox, entries: Iterable[Entry]) -> None:
    """Offer these entries; what is chosen stays chosen where it is still there, and nothing is done where all are."""
    wanted = list(entries)
    if wanted == [(box.itemText(n), box.itemData(n)) for n in range(box.count())]:
        return
    chosen = box.currentData()
    box.clear()
    for words, value in wanted:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _box(entries: tuple[tuple[str, str], ...] = ()) -> QComboBox:
    box = QComboBox()
    # labels have priority over the full length of the longest entry of a combo box
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    for name, value in entries:
        box.addItem(tr(name), value)
    return box
