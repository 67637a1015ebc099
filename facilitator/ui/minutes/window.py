"""The window of the minutes: the preview, and beside it what is missing, the forms, the versions."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QTextBrowser, QWidget

from facilitator.core.acts.finalising import Making
from facilitator.core.commands import Command
from facilitator.core.meeting import Meeting
from facilitator.core.minutes import gaps, minutes, minutes_of_version, version_numbered
from facilitator.core.minuting.difference import difference
from facilitator.core.minuting.document import Minutes, Variant
from facilitator.core.minuting.gaps import Gap
from facilitator.core.saying import noop, tr
from facilitator.core.versions import Order
from facilitator.exchange.forms import RecordChoice, not_in_pdf
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.exporting import Exporter, Prepare
from facilitator.ui.minutes.foot import MinutesFoot
from facilitator.ui.minutes.gaps import GapsModel
from facilitator.ui.minutes.page import Ink, changes_page, page_of
from facilitator.ui.minutes.side import CHANGES, MinutesSide
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme, dress
from facilitator.ui.window_placement import resize_within
from facilitator.ui.work import faults_said

FIRST_SIZE = (1180, 720)
WORD = ".docx"
NOT_FINALISED = noop(
    "The minutes were not finalised: something in the program went wrong, and a report of it was kept. What was "
    "recorded is safe. Try again."
)
NOT_SHOWN = noop(
    "This record cannot be shown: something in the program went wrong, and a report of it was kept. What was recorded"
    " is safe. Choose another record."
)


class MinutesWindow(QWidget):
    """Shows the record as it would be printed now.

    `statement_wanted` carries a Gap whose statement is to be shown, `print_wanted` the choice that is to be printed.
    """

    statement_wanted = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, dialogs: Dialogs, prepare: Prepare, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._theme = theme
        self._dialogs = dialogs
        self._prepare = prepare
        self._path = Path()
        self._seen = -1
        self._gaps: tuple[Gap, ...] = ()
        self._not_in_pdf: tuple[Gap, ...] = ()
        self.gaps = GapsModel(self)
        self.exporter = Exporter(self)
        self.preview = QTextBrowser(self)
        self.side = MinutesSide(self.gaps, self)
        self.foot = MinutesFoot(self)
        self._build()
        self.side.choose_language(session.meeting.definition.language)
        self.refresh()

        for box in self.side.boxes:
            box.activated.connect(self._on_choice)
        self.side.extent.changed.connect(self.show_record)
        self.side.extent.template_wanted.connect(self._ask_template)
        self.side.form_wanted.connect(self._ask)
        self.side.print.clicked.connect(self._print)
        self.side.finalise_wanted.connect(self._finalise)
        self.side.missing.activated.connect(self._open_gap)
        self.side.missing.clicked.connect(self._open_gap)
        self.side.missing.selectionModel().currentChanged.connect(self._offer_merge)
        self.side.merge_wanted.connect(self._merge)
        self.foot.cancelled.connect(self.exporter.cancel)
        self.exporter.busy.connect(self.foot.show_busy)
        self.exporter.busy.connect(self.side.show_busy)
        self.exporter.told.connect(self.foot.tell)
        self.exporter.written.connect(self.foot.offer)
        self.exporter.failed.connect(self.foot.warn)
        session.refused.connect(self.foot.warn)
        session.changed.connect(self._on_changed)
        theme.changed.connect(self.show_record)

    @property
    def choice(self) -> RecordChoice:
        """Give which record is chosen; what changed is shown on the screen only."""
        chosen = self.side.record
        return RecordChoice(
            variant=Variant.CIRCULATED if chosen == CHANGES else Variant(chosen),
            language=self.side.language,
            order=Order(self.side.order),
            version=self.side.version,
            item=self.side.extent.item,
            session=self.side.extent.session,
        )

    @Slot()
    def refresh(self) -> None:
        """Show the record and what is missing as they are now."""
        self._seen = self._session.seq
        self._show_gaps()
        self.side.show_versions(self._session.meeting.versions)
        self.side.extent.show_meeting(self._session.meeting)
        self.show_record()

    @Slot()
    def _on_choice(self) -> None:
        # what was said is of another record
        self.foot.tell("")
        self.show_record()

    @Slot()
    def _ask_template(self) -> None:
        kinds = tr("Word templates (*.docx)")
        self._dialogs.ask_open(self, tr("Word template"), kinds, self.side.extent.show_template)

    @Slot()
    def show_record(self) -> None:
        """Set the chosen record again, at the place where it was being read."""
        self.side.show_choice()
        bar = self.preview.verticalScrollBar()
        place = bar.value()
        with faults_said(self.preview.setPlainText, tr(NOT_SHOWN)):
            self.preview.setHtml(self._html())
        bar.setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        """Bring the preview up to date when somebody turns to it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._seen != self._session.seq:
            self.refresh()

    def _html(self) -> str:
        trail, now, choice = self._session.trail, self._session.now(), self.choice
        ink = Ink(**{name: self._theme.colour(token).name() for name, token in _INK.items()})
        if self.side.record == CHANGES:
            return self._changes(now, ink)
        if choice.version is not None and choice.variant is Variant.CIRCULATED:
            return self._page(minutes_of_version(trail, version_numbered(trail.meeting, choice.version)), ink)
        record = minutes(
            trail,
            now=now,
            variant=choice.variant,
            language=choice.language,
            order=choice.order,
            version=choice.version,
            item=choice.item,
            session=choice.session,
        )
        return self._page(record, ink)

    def _page(self, record: Minutes, ink: Ink) -> str:
        """Set a record, and see which of its characters the PDF has no letter for."""
        self._not_in_pdf = not_in_pdf(record)
        self._show_gaps()
        return page_of(record, ink)

    def _changes(self, now: datetime, ink: Ink) -> str:
        """Set what changed between two versions, the earlier first, or since one."""
        trail = self._session.trail
        chosen = sorted(n for n in (self.side.version, self.side.against) if n is not None)
        older = version_numbered(trail.meeting, chosen[0] if chosen else None)
        before = minutes_of_version(trail, older)
        if len(chosen) < 2:
            after = minutes(trail, now=now, language=older.language, order=older.order)
            return changes_page(
                difference(before, after), tr("Changes since version {number}", number=older.number), ink
            )
        after = minutes_of_version(trail, version_numbered(trail.meeting, chosen[1]))
        title = tr("Changes from version {number} to version {chosen}", number=older.number, chosen=chosen[1])
        return changes_page(difference(before, after), title, ink)

    def _show_gaps(self) -> None:
        found = (*gaps(self._session.meeting), *self._not_in_pdf)
        if found != self._gaps:
            self._gaps = found
            self.gaps.show(found)
            self._offer_merge()
        self.side.show_missing(sum(gap.hinders for gap in found))

    @Slot(object, object)
    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        self._show_gaps()
        self.side.show_versions(after.versions)
        self.side.extent.show_meeting(after)
        if len(after.versions) > len(before.versions):
            self.side.choose_version(after.versions[-1].number)
            self.refresh()

    @Slot(str)
    def _ask(self, suffix: str) -> None:
        chosen = self.side.record
        part = "" if chosen in (Variant.CIRCULATED.value, CHANGES) else f"-{chosen}"
        version = f"-v{self.choice.version}" if self.choice.version is not None else ""
        extent = self.side.extent
        only = f"-{extent.item}" if extent.item else f"-{extent.session}" if extent.session else ""
        suggested = self._session.address.beside(f"{part}{only}{version}.{suffix}")
        self._dialogs.ask_save(self, tr("Minutes"), suggested, tr("Minutes (*.{suffix})", suffix=suffix), self.print_to)

    @Slot()
    def _print(self) -> None:
        self.print_wanted.emit(self.choice)

    def print_to(self, path: Path) -> None:
        """Write the chosen record to a file whose name says in which form."""
        template = self.side.extent.template_file if path.suffix.lower() == WORD else None
        choice = replace(self.choice, template=template)
        self.exporter.start(partial(self._prepare, self._session, path, choice), path)

    @Slot(str)
    def _finalise(self, despite: str) -> None:
        arguments = {"order": Order(self.side.order), "despite": despite}
        with faults_said(self.foot.warn, tr(NOT_FINALISED)):
            making = self._session.begin_version(Command(name="finalise", arguments=arguments))
            if making is None:
                last = self._session.meeting.versions[-1].number
                self.foot.tell(tr("Nothing was recorded since version {number}, so it stays the last.", number=last))
                return
            self._make(making)

    def _make(self, making: Making) -> None:
        """Make the files of a version beside the desk, which records it then."""
        number = making.version.number
        said = tr("Version {number} is final: everything up to event {seq}.", number=number, seq=making.version.seq)
        name = Path(tr("Version {number}", number=number))
        self.exporter.start(partial(self._prepare, self._session, name, self.choice, version=making), name, said)

    @property
    def _to_merge(self) -> Gap | None:
        """Give the current gap where it proposes to merge two statements, else the first that does."""
        index = self.side.missing.currentIndex()
        current = self.gaps.row(index) if index.isValid() else None
        every = self._gaps if current is None else (current, *self._gaps)
        return next((gap for gap in every if gap.merges is not None), None)

    @Slot()
    def _offer_merge(self) -> None:
        gap = self._to_merge
        self.side.offer_merge(gap.sentence if gap is not None else "")
        if gap is not None and not self.side.missing.currentIndex().isValid():
            # the line that the button is about is seen
            self.side.missing.setCurrentIndex(self.gaps.index(self._gaps.index(gap)))

    @Slot()
    def _merge(self) -> None:
        gap = self._to_merge
        if gap is not None:
            self._session.act(Command(name="merge", arguments={"statement": gap.statement, "other": gap.merges}))

    @Slot(QModelIndex)
    def _open_gap(self, index: QModelIndex) -> None:
        self.statement_wanted.emit(self.gaps.row(index))

    def _build(self) -> None:
        self.setWindowTitle(
            tr(
                "Minutes – {value}",
                value=self._session.meeting.definition.short or self._session.meeting.definition.title,
            )
        )
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.preview.setAccessibleName(tr("Preview of the minutes"))
        self.preview.setOpenLinks(False)
        self.preview.document().setDocumentMargin(28)
        dress(self.preview, role="text")
        self.side.place_beside(self.preview, self.foot, self)
        wide, tall = (round(side * max(1.0, self._theme.zoom)) for side in FIRST_SIZE)
        resize_within(self, QSize(wide, tall), QSize(*FIRST_SIZE))


_INK = {"text": "text", "dim": "dim", "line": "line", "removed": "over", "added": "ok"}
