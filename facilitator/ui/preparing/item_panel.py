"""The details of one item: code, hours, roles, topics and what they feed, segments, limits, documents."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from facilitator.core.agenda import Role, Segment, Topic
from facilitator.core.ids import ItemCode, Refused
from facilitator.core.kind_words import named_role
from facilitator.core.planned_documents import PlannedDocument
from facilitator.core.precedence import Discussion
from facilitator.core.preparing import readings_of_fields as reading
from facilitator.core.preparing.field_paths import FieldPath, value_at
from facilitator.core.saying import refused, tr
from facilitator.core.speakers import Capacity
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, in_column
from facilitator.ui.preparing.cells import CellsView
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.preparing.fields import FieldForm
from facilitator.ui.theme import Spacing

YES = ("yes", "y", "oui", "o", "sí", "si", "s", "1", "x")
_TABLE_LINES = 5


class ItemPanel(QWidget):
    """Shows and changes the item of a row."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._row = -1
        self.form = FieldForm(editing)
        self.topics = CellsView(tr("Topics"), (tr("Code"), tr("Title"), tr("Feeds the items")), wide=(1,), spare=True)
        self.segments = CellsView(
            tr("Segments"), (tr("Name"), tr("Title"), tr("Several statements"), tr("Limits")), wide=(1,), spare=True
        )
        self.documents = CellsView(tr("Documents"), (tr("Symbol"), tr("Title")), wide=(1,), spare=True)
        self._share = QPushButton(tr("Shared out by themselves"))
        self._share.setToolTip(tr("The item gets its part of the sessions, in the order of the agenda"))
        self._hours = self._fill_form()
        self._fill_more()
        self._build()

        self._hours.textEdited.connect(self._on_hours)
        self._hours.editingFinished.connect(self.show_item)
        self._share.clicked.connect(self._on_share)
        self.topics.edited.connect(self._on_topic)
        self.topics.removed.connect(partial(self._remove, "topics"))
        self.documents.edited.connect(self._on_document)
        self.documents.removed.connect(partial(self._remove, "documents"))
        self.segments.edited.connect(self._on_segment)
        self.segments.removed.connect(partial(self._remove, "segments"))

    @Slot(int)
    def show_row(self, row: int) -> None:
        """Show the item of another row; the panel is empty without one."""
        self._row = row
        self.form.root = ("items", row)
        self.show_item()

    @Slot()
    def show_item(self) -> None:
        """Show the item as it stands."""
        items = self._editing.definition.items
        self.setEnabled(0 <= self._row < len(items))
        if not 0 <= self._row < len(items):
            return
        item, plan = items[self._row], self._editing.definition
        self.form.show_values()
        wrong = self._editing.not_understood(self._at("start"))
        hours = reading.shown_hours(item, plan.zone) if plan.sessions else ""
        if not self._hours.hasFocus() or wrong is None:
            self._show_hours(hours if wrong is None else wrong)
        self._share.setEnabled(item.code not in self._editing.prepared.spread)
        self.topics.show_rows((t.code, t.title, ", ".join(t.feeds)) for t in item.topics)
        # the record of a meeting names its documents: there they are noted by an act
        noted = self._editing.prepared.codes_kept
        self.documents.setEnabled(not noted)
        self.documents.setToolTip(tr("In a meeting that was made, documents are noted at the desk.") if noted else "")
        self.documents.show_rows((one.symbol, one.title) for one in item.documents)
        self.segments.show_rows(
            (s.name, s.title, tr("yes") if s.several else "", reading.shown_limits(s.limits)) for s in item.segments
        )

    def reveal(self, path: FieldPath) -> None:
        """Go to a field of the item."""
        inner = path[2:]
        match inner:
            case ("start" | "end", *_):
                self._hours.setFocus()
            case ("topics", int(row), *rest):
                self.topics.reveal(row, ("code", "title", "feeds").index(str(rest[0])) if rest else 0)
            case ("documents", int(row), *_):
                self.documents.reveal(row, 0)
            case ("segments", int(row), *_):
                self.segments.reveal(row, 0)
            case ("roles", role, *_):
                self.form.fields["roles", role].setFocus()
            case _:
                self.form.reveal(path)

    def _fill_form(self) -> QLineEdit:
        self.form.line(("title",), tr("Title"))
        self.form.line(("short",), tr("Short title"), hint=tr("for the screens"))
        self.form.line(("label",), tr("Number"), hint="1(a)")
        self.form.line(("code",), tr("Code"), hint=tr("by which scripts and topics name it"), read=self._read_code)
        hours = self.form.own_line(tr("Hours"), hint="10:00–10:30")
        self.form.part("", self._share)
        self.form.tick(("fixed",), tr("Never begins before its hour"))
        return hours

    def _fill_more(self) -> None:
        names = [self._editing.roster.name(one.code) for one in self._editing.roster.delegations]
        for role in Role:
            words = named_role(role)
            self.form.line(
                ("roles", role),
                words[:1].upper() + words[1:],
                hint=tr("delegations, with ; between"),
                offers=names,
                read=partial(self._read_role, role),
                write=partial(self._write_role, role),
            )
        self.form.line(
            ("to_be_named",), tr("To be named"), hint=tr("roles"), read=_read_to_be_named, write=_write_roles
        )
        values = (
            (tr("Presentations are discussed together"), Discussion.JOINTLY),
            (tr("Each presentation is discussed in turn"), Discussion.IN_TURN),
        )
        self.form.choice(("discussion",), tr("Discussion"), values)
        hint = tr("as the meeting; or: national 2 min, group 3 min")
        self.form.line(("limits",), tr("Limits"), hint=hint, read=reading.read_limits, write=reading.shown_limits)
        self.form.line(("tag",), tr("Tag"), hint=tr("of every statement on it"))
        self.form.line(("actions",), tr("Actions of the plan"), hint="9–17", read=_read_actions, write=_write_actions)
        self.form.line(
            ("obligations",), tr("With obligations"), hint=tr("delegations, or classes of the order"),
            read=self._read_obligations, write=self._write_obligations,
        )  # fmt: skip
        for capacity in (Capacity.PRESENTER, Capacity.GUEST):
            self.form.line(
                ("reasons", capacity.value),
                tr("Reason for presenters") if capacity is Capacity.PRESENTER else tr("Reason for guests"),
            )

    def _build(self) -> None:
        self.documents.set_widths((18,))
        for table in (self.topics, self.documents, self.segments):
            table.setFixedHeight(_TABLE_LINES * table.verticalHeader().defaultSectionSize())
        self.topics.set_widths((6, 0, 14))
        self.segments.set_widths((12, 0, 10, 20))
        in_column(
            self.form,
            plain_label("heading", "faint", text=tr("Topics")),
            self.topics,
            plain_label("heading", "faint", text=tr("Documents")),
            self.documents,
            plain_label("heading", "faint", text=tr("Segments; for their order of speakers see its page")),
            self.segments,
            AIR,
            within=self,
            margins=(Spacing.medium, 0, Spacing.medium, 0),
            spacing=Spacing.small,
        )

    def _at(self, *fields: str | int) -> FieldPath:
        return ("items", self._row, *fields)

    def _show_hours(self, text: str) -> None:
        if self._hours.text() != text and not (self._hours.hasFocus() and self._hours.isModified()):
            self._hours.setText(text)

    @Slot(str)
    def _on_hours(self, text: str) -> None:
        plan, item = self._editing.definition, self._editing.definition.items[self._row]
        first = reading.day_of(item.start, plan.zone) if plan.sessions and item.start is not None else None
        try:
            hours = reading.read_hours(text, item, plan.zone, first)
        except Refused as why:
            self._editing.complain(self._at("start"), text, str(why))
            return
        self._editing.understand(self._at("start"))
        prepared = self._editing.prepared
        changed = prepared.without_hours(item.code) if hours is None else prepared.with_hours(self._row, *hours)
        self._editing.apply(changed, field=self._at("start"))

    @Slot()
    def _on_share(self) -> None:
        item = self._editing.definition.items[self._row]
        self._editing.understand(self._at("start"))
        self._editing.apply(self._editing.prepared.without_hours(item.code))

    def _read_code(self, text: str) -> ItemCode:
        code, items = text.strip(), self._editing.definition.items
        if any(other.code == code for place, other in enumerate(items) if place != self._row):
            raise refused("The code {code} is used already; give each item its own.", code=code)
        self._editing.apply(self._editing.prepared.recoded(items[self._row].code, code), field=self._at("code"))
        return ItemCode(code)

    def _read_role(self, role: Role, text: str) -> object:
        holders = self._editing.definition.items[self._row].roles
        made = reading.read_roles(self._editing.roster, holders, role, text)
        self._editing.put(self._at("roles"), made)
        return value_at(self._editing.definition, self._at("roles", role))

    def _write_role(self, role: Role, _: object) -> str:
        holders = self._editing.definition.items[self._row].roles
        return reading.shown_delegations(self._editing.roster, (h.who for h in holders if h.role is role))

    def _read_obligations(self, text: str) -> tuple[str, ...]:
        classes = {one.name for one in self._editing.definition.precedence}
        parts = [part.strip() for part in text.split(";") if part.strip()]
        return tuple(p if p in classes else reading.read_delegation(self._editing.roster, p) for p in parts)

    def _write_obligations(self, value: object) -> str:
        return reading.shown_delegations(self._editing.roster, value if isinstance(value, tuple) else ())

    def _on_topic(self, row: int, column: int, text: str) -> None:
        topics = self._editing.definition.items[self._row].topics
        whole = topics if row < len(topics) else (*topics, Topic(code=_free([t.code for t in topics]), title=""))
        field = ("code", "title", "feeds")[column]
        value = tuple(ItemCode(p.strip()) for p in text.split(",") if p.strip()) if field == "feeds" else text.strip()
        self._set("topics", whole, row, field, value)

    def _on_document(self, row: int, column: int, text: str) -> None:
        documents = self._editing.definition.items[self._row].documents
        whole = documents if row < len(documents) else (*documents, PlannedDocument(symbol=""))
        self._set("documents", whole, row, ("symbol", "title")[column], text.strip())

    def _on_segment(self, row: int, column: int, text: str) -> None:
        segments = self._editing.definition.items[self._row].segments
        whole = segments if row < len(segments) else (*segments, Segment(name=_free([s.name for s in segments])))
        field = ("name", "title", "several", "limits")[column]
        try:
            value: object = reading.read_limits(text) if field == "limits" else text.strip()
        except Refused as why:
            self._editing.refused.emit(str(why))
            return
        self._set("segments", whole, row, field, text.strip().lower() in YES if field == "several" else value)

    def _set(self, kind: str, whole: tuple[object, ...], row: int, field: str, value: object) -> None:
        prepared = self._editing.prepared.with_value(self._at(kind), whole)
        self._editing.apply(prepared.with_value(self._at(kind, row, field), value))

    def _remove(self, kind: str, row: int) -> None:
        value = value_at(self._editing.definition, self._at(kind))
        if isinstance(value, tuple):
            self._editing.put(self._at(kind), (*value[:row], *value[row + 1 :]))


def _free(used: list[str]) -> str:
    return next(code for number in range(1, len(used) + 2) if (code := str(number)) not in used)


def _read_actions(text: str) -> tuple[int, int] | None:
    if not text.strip():
        return None
    numbers = [part.strip() for part in text.replace("—", "–").replace("-", "–").split("–")]
    if len(numbers) > 2 or not all(part.isdecimal() for part in numbers):
        raise refused("“{said}” are no actions. Write the first and the last, such as 9–17.", said=text)
    return int(numbers[0]), int(numbers[-1])


def _write_actions(value: object) -> str:
    return "" if not isinstance(value, tuple) else f"{value[0]}–{value[1]}"


def _read_to_be_named(text: str) -> tuple[Role, ...]:
    named = {named_role(role).casefold(): role for role in Role} | {role.value: role for role in Role}
    parts = [part.strip().casefold() for part in text.replace(";", ",").split(",") if part.strip()]
    unknown = next((part for part in parts if part not in named), "")
    if unknown:
        known = ", ".join(named_role(role) for role in Role)
        raise refused("“{said}” is no role. Choose from {known}.", said=unknown, known=known)
    return tuple(dict.fromkeys(named[part] for part in parts))


def _write_roles(value: object) -> str:
    return ", ".join(map(named_role, value)) if isinstance(value, tuple) else ""
