"""The window of the rules: the precedence of an item at the left, what it would do to the list at the right."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from facilitator.core.commands import Command
from facilitator.core.ids import ItemCode, Refused
from facilitator.core.languages import counted
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.order import rules_of
from facilitator.core.precedence import DEFAULT_PRECEDENCE, PrecedenceClass
from facilitator.core.preview import OrderPreview, foresee_order
from facilitator.core.saying import tr
from facilitator.core.segments import segment_title
from facilitator.ui.labels import leading_label, plain_label
from facilitator.ui.layouts import NO_MARGINS, in_column, in_row, wide
from facilitator.ui.panelkeys import RULES, keys_in
from facilitator.ui.rules.beside import OrdersView
from facilitator.ui.rules.classes import ClassesView
from facilitator.ui.rules.new_class import NewClass
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, Theme, dress

SIZE, LEFT_WIDTH = (960, 600), 330
# a maximum, since the lists beside it need room with large text
MOST_LEFT = 1.4


class RulesWindow(QDialog):
    """Changes the order of the classes of one item. Nothing is recorded until it is applied, and then as one act."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Precedence"))
        self._session = session
        self._theme = theme
        self._complaint = ""
        self._segment: str | None = None
        self.items = QComboBox()
        self.classes = ClassesView(theme)
        self.more = QComboBox()
        self.new = NewClass()
        self.orders = OrdersView(theme)
        self.summary = plain_label("text", "dim", wraps=True)
        self._buttons = {name: QPushButton() for name in ("up", "down", "remove")}
        self.meetings = QPushButton(tr("The meeting’s order"))
        self._cancel = QPushButton(tr("Cancel"))
        self.apply = QPushButton(tr("Apply"))
        self._build(parent)
        self._fill_items()

        self.items.currentIndexChanged.connect(self.show_item)
        self.classes.reordered.connect(self.refresh)
        self.more.activated.connect(self._on_more)
        self.new.made.connect(self._put_in)
        self.new.wrong.connect(self._complain)
        for name, button in self._buttons.items():
            button.clicked.connect(getattr(self.classes, name))
        self.meetings.clicked.connect(self._take_the_meetings)
        self._cancel.clicked.connect(self.reject)
        self.apply.clicked.connect(self.carry_out)
        session.settled.connect(self.refresh)
        session.refused.connect(self._complain)
        theme.changed.connect(self._show_icons)
        self._show_icons()
        self.show_item()

    @property
    def item(self) -> ItemCode:
        """Give the item whose precedence is changed."""
        return ItemCode(str(self.items.currentData()))

    @property
    def command(self) -> Command:
        """Give the act that Apply would record; the meeting's own order means no classes for the item."""
        wanted = self.classes.classes
        own = () if wanted == self._usual() else wanted
        return Command(name="set-precedence", arguments={"item": self.item, "classes": own})

    @Slot()
    def show_item(self) -> None:
        """Start from the order that the chosen item has now."""
        meeting = self._session.meeting
        self._segment = meeting.items[self.item].ruling
        self.classes.show_classes(meeting, rules_of(meeting, meeting.items[self.item]).classes)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the classes as they stand here would do to the list as it is now."""
        meeting, self._complaint = self._session.meeting, ""
        if meeting.items[self.item].ruling != self._segment:
            # another segment has begun with rules of its own: the ones edited here would be applied to it
            self.items.setItemText(self.items.currentIndex(), rules_heading(meeting.items[self.item]))
            self.show_item()
            return
        self.new.set_meeting(meeting)
        self._fill_more()
        try:
            seen = foresee_order(meeting, self.command, self.item, self._session.now())
        except Refused as refusal:
            self._complain(str(refusal))
            self.apply.setEnabled(False)
            return
        self.orders.orders.show_orders(meeting, meeting.items[self.item].waiting, seen)
        changed = rules_of(seen.meeting, seen.meeting.items[self.item]).classes != self._now(meeting)
        self.apply.setEnabled(changed)
        self.summary.setText(summary_of(seen, changed=changed))
        dress(self.summary, tone="dim")

    @Slot()
    def carry_out(self) -> None:
        """Record the new precedence as one act."""
        if self._session.act(self.command):
            self.accept()

    def _now(self, meeting: Meeting) -> tuple[PrecedenceClass, ...]:
        return rules_of(meeting, meeting.items[self.item]).classes

    def _usual(self) -> tuple[PrecedenceClass, ...]:
        meeting = self._session.meeting
        segment = meeting.items[self.item].ruling_segment
        return (segment.precedence if segment else ()) or meeting.definition.precedence

    @Slot()
    def _take_the_meetings(self) -> None:
        self.classes.show_classes(self._session.meeting, self._usual())
        self.refresh()

    @Slot(object)
    def _put_in(self, made: PrecedenceClass) -> None:
        self.classes.put_in(self._session.meeting, made)

    @Slot(int)
    def _on_more(self, row: int) -> None:
        known = {one.name: one for one in (*DEFAULT_PRECEDENCE, *self._session.meeting.definition.precedence)}
        name = self.more.itemData(row)
        if name in known:
            self._put_in(known[name])

    @Slot(str)
    def _complain(self, sentence: str) -> None:
        self.summary.setText(sentence)
        dress(self.summary, tone="over")

    def _fill_items(self) -> None:
        meeting = self._session.meeting
        for item in meeting.items.values():
            self.items.addItem(rules_heading(item), str(item.code))
        self.items.setCurrentIndex(max(0, self.items.findData(str(meeting.open_item))))

    def _fill_more(self) -> None:
        used = {one.name for one in self.classes.classes}
        known = {one.name: one for one in (*DEFAULT_PRECEDENCE, *self._session.meeting.definition.precedence)}
        self.more.clear()
        self.more.addItem(tr("Put in a class…"), "")
        for name, one in known.items():
            if name not in used:
                self.more.addItem(tr(one.label), name)
        self.more.setEnabled(self.more.count() > 1)

    @Slot()
    def _show_icons(self) -> None:
        icons = {"up": "arrow-up", "down": "arrow-down", "remove": "x"}
        for name, button in self._buttons.items():
            button.setIcon(self._theme.icon(icons[name], "dim"))

    def _build(self, parent: QWidget) -> None:
        name_choice(self.items, tr("Item"))
        self.apply.setProperty("rank", "primary")
        self.apply.setShortcut(QKeySequence(keys_in(RULES, "apply")))
        # no default button: Enter in a line adds a class, and must not apply the rules
        for button in (self.meetings, self._cancel, self.apply, *self._buttons.values(), self.new.add):
            button.setAutoDefault(False)
        for name, words in (
            ("up", tr("Up (Alt+↑)")),
            ("down", tr("Down (Alt+↓)")),
            ("remove", tr("Take out (Delete)")),
        ):
            self._buttons[name].setToolTip(words)
            self._buttons[name].setAccessibleName(words)
        name_choice(self.more, tr("Put in a class"))
        sides = in_row(self._left(), wide(self._right()), spacing=Spacing.large)
        foot = in_row(wide(self.summary), self.meetings, self._cancel, self.apply, spacing=Spacing.small)
        margins = (Spacing.large, Spacing.wide, Spacing.large, Spacing.wide)
        in_column(wide(sides), foot, within=self, margins=margins, spacing=Spacing.medium)
        width, height = (round(side * max(1.0, self._theme.zoom)) for side in SIZE)
        self.resize(min(width, parent.width() - 40), min(height, parent.height() - 60))
        self.classes.setFocus()

    def _left(self) -> QWidget:
        keys = in_row(*self._buttons.values(), wide(self.more), spacing=Spacing.small)
        how = tr("Classes, first to last: drag them, or Alt+↑ and Alt+↓")
        words = leading_label("heading", "faint", text=how, wraps=True)
        for box, shown in ((self.items, 6), (self.more, len(tr("Put in a class…")))):
            # as wide as their first text, not as the longest entry
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(shown)
        left = QWidget()
        left.setMinimumWidth(round(LEFT_WIDTH * min(max(1.0, self._theme.zoom), MOST_LEFT)))
        left.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        parts = (self.items, words, wide(self.classes), keys, self.new)
        in_column(*parts, within=left, margins=NO_MARGINS, spacing=Spacing.small)
        return left

    def _right(self) -> QVBoxLayout:
        head = in_row(
            wide(plain_label("heading", "faint", text=tr("Today")), 2),
            wide(plain_label("heading", "faint", text=tr("With these rules")), 3),
            margins=(Spacing.small, Spacing.small, 0, 0),
        )
        return in_column(head, wide(self.orders), spacing=Spacing.small)


def rules_heading(item: ItemState) -> str:
    """Name an item and the segment whose rules are changed."""
    segment = item.ruling_segment
    return item.plan.heading if segment is None else f"{item.plan.heading} · {segment_title(segment)}"


def summary_of(seen: OrderPreview, *, changed: bool) -> str:
    """Say in a sentence what the new rules would do to those who wait."""
    if not changed:
        return tr("These are the rules as they are.")
    moved = sum(1 for place in seen.moved if not place.request.pinned)
    pinned = len(seen.pinned)
    kept = counted(
        pinned,
        tr("{n} pinned by the chair stays", n=pinned),
        tr("{n} pinned by the chair stay", n=pinned),
    )
    changed_places = counted(moved, tr("{n} changes place", n=moved), tr("{n} change place", n=moved))
    first = changed_places if moved else tr("Nobody who waits changes place")
    return f"{first} · {kept}" if pinned else first
