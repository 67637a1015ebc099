"""The window of the minutes: the preview, and beside it the choices, what is missing, and the versions."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QTextBrowser, QWidget

from facilitator.core.acts.finalising import Making
from facilitator.core.commands import Command
from facilitator.core.meeting import Meeting
from facilitator.core.minutes import gaps
from facilitator.core.minuting.gaps import Gap
from facilitator.core.minuting.kinds import Versions
from facilitator.core.saying import noop, tr
from facilitator.core.versions import Version
from facilitator.exchange.forms import RecordChoice, not_in_pdf
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.exporting import Exporter, Prepare
from facilitator.ui.minutes.foot import MinutesFoot
from facilitator.ui.minutes.page import Ink, changes_page, page_of, page_of_words
from facilitator.ui.minutes.shown import changes, document
from facilitator.ui.minutes.side import MinutesSide
from facilitator.ui.minutes.versions_page import VersionLine
from facilitator.ui.received_files import ReceivedFiles
from facilitator.ui.sent_out import changes_sent_out
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

    `statement_wanted` carries a Gap whose place is to be shown, `print_wanted` the choice that is to be printed.
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
        self._seen = -1
        self._not_in_pdf: tuple[Gap, ...] = ()
        self._sent: VersionLine | None = None
        self.exporter = Exporter(self)
        self.preview = QTextBrowser(self)
        self.side = MinutesSide(self)
        self.foot = MinutesFoot(self)
        self.files = ReceivedFiles(session, dialogs, self)
        self._build()
        self.refresh()

        choices, checks, versions = self.side.choices, self.side.checks, self.side.versions
        choices.changed.connect(self._on_choice)
        choices.template_wanted.connect(self._ask_template)
        self.side.form_wanted.connect(self._ask)
        self.side.print.clicked.connect(self._print)
        checks.finalise_wanted.connect(self._finalise)
        checks.wanted.connect(self.statement_wanted)
        checks.merge_wanted.connect(self._merge)
        versions.chosen.connect(self._show_kept)
        versions.publish_wanted.connect(self._ask_sent)
        versions.open_wanted.connect(self.files.open)
        versions.save_wanted.connect(self.files.save)
        self.foot.cancelled.connect(self.exporter.cancel)
        self.exporter.busy.connect(self.foot.show_busy)
        self.exporter.busy.connect(checks.show_busy)
        self.exporter.told.connect(self.foot.tell)
        self.exporter.written.connect(self.foot.offer)
        self.exporter.failed.connect(self.foot.warn)
        session.refused.connect(self.foot.warn)
        session.faulted.connect(self.foot.warn)
        session.changed.connect(self._on_changed)
        theme.changed.connect(self.show_record)

    @property
    def choice(self) -> RecordChoice:
        """Give which document is chosen; what changed is shown on the screen only."""
        return self.side.choices.choice

    @Slot()
    def refresh(self) -> None:
        """Show the record and what is missing as they are now."""
        self._seen = self._session.seq
        self._show_gaps()
        self.side.show_meeting(self._session.shown)
        self.show_record()

    @Slot()
    def _on_choice(self) -> None:
        # what was said is of another record
        self.foot.tell("")
        self._sent = None
        self.show_record()

    @Slot()
    def _ask_template(self) -> None:
        kinds = tr("Word templates (*.docx)")
        self._dialogs.ask_open(self, tr("Word template"), kinds, self.side.choices.show_template)

    @Slot()
    def show_record(self) -> None:
        """Set what is chosen again, at the place where it was being read."""
        self.side.allow_forms(allowed=self._sent is None and not self.side.choices.of_changes)
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
        if self._sent is not None:
            return self._sent_out(self._sent, ink)
        choices = self.side.choices
        if choices.of_changes:
            return changes(trail, choice, choices.against.currentData(), ink, now=now)
        record = document(trail, choice, of_version=choices.row.versions is Versions.OF, now=now)
        self._not_in_pdf = not_in_pdf(record)
        self._show_gaps()
        return page_of(record, ink)

    def _show_gaps(self) -> None:
        self.side.checks.show_missing((*gaps(self._session.meeting), *self._not_in_pdf))
        self.side.show_titles()

    def _sent_out(self, line: VersionLine, ink: Ink) -> str:
        """Set what the office changed in a file before it sent it out."""
        sent, version = line.sent, line.version
        if sent is None:
            return ""
        found = changes_sent_out(self._session, version, sent)
        title = tr("“{title}” against version {number}", title=sent.title, number=version.number)
        if found is None:
            return page_of_words(title, self.foot.said, ink)
        return changes_page(found, title, ink, headed=False)

    @Slot(object, object)
    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        self._show_gaps()
        self.side.show_meeting(after)
        if len(after.versions) > len(before.versions):
            self._sent = None
            self.side.checks.despite.clear()
            self.side.choices.choose(self.side.choices.version, after.versions[-1].number)
            self.refresh()

    @Slot(str)
    def _ask(self, suffix: str) -> None:
        choice, row = self.choice, self.side.choices.row
        parts = (
            "" if row.versions is Versions.OF else row.name,
            "" if choice.item is None else str(choice.item),
            "" if choice.session is None else str(choice.session),
            "" if choice.who is None or self.side.choices.one_each else str(choice.who),
            "" if choice.version is None else f"v{choice.version}",
            "" if choice.language == self._session.meeting.definition.language else choice.language,
        )
        name = "".join(f"-{part}" for part in parts if part)
        suggested = self._session.address.beside(f"{name}.{suffix}")
        self._dialogs.ask_save(self, tr("Minutes"), suggested, tr("Minutes (*.{suffix})", suffix=suffix), self.print_to)

    @Slot()
    def _print(self) -> None:
        self.print_wanted.emit(self.choice)

    def print_to(self, path: Path) -> None:
        """Write the chosen document to a file whose name says in which form; one each, where that is chosen."""
        template = self.side.choices.template_file if path.suffix.lower() == WORD else None
        choice = replace(self.choice, template=template)
        each = self.side.choices.one_each
        targets = [(path.with_stem(f"{path.stem}-{who}"), replace(choice, who=who)) for who in each]
        for target, wanted in targets or [(path, choice)]:
            self.exporter.start(partial(self._prepare, self._session, target, wanted), target)

    @Slot(str)
    def _finalise(self, despite: str) -> None:
        arguments = {"order": self.choice.order, "despite": despite}
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

    @Slot(object)
    def _show_kept(self, line: VersionLine) -> None:
        """Show a version, or what was changed in a file that was sent out of one."""
        self.foot.tell("")
        self._sent = None
        choices = self.side.choices
        if line.sent is None:
            choices.choose(choices.kind, "circulated")
            choices.choose(choices.version, line.version.number)
            return
        self._sent = line
        self.show_record()

    @Slot(object)
    def _ask_sent(self, version: Version) -> None:
        title = tr("What was sent out of version {number}", number=version.number)
        self._dialogs.ask_open(self, title, tr("All files (*)"), partial(self._publish, version))

    def _publish(self, version: Version, path: Path) -> None:
        language = self.choice.language if self.choice.language in version.languages else version.language
        arguments = {"version": version.number, "path": str(path), "language": language}
        if self._session.act(Command(name="publish", arguments=arguments)):
            self.foot.tell(tr("“{title}” is kept beside version {number}.", title=path.name, number=version.number))

    @Slot(object)
    def _merge(self, gap: Gap) -> None:
        self._session.act(Command(name="merge", arguments={"statement": gap.statement, "other": gap.merges}))

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
        self.side.choices.choose(self.side.choices.language, self._session.meeting.definition.language)
        self.side.place_beside(self.preview, self.foot, self)
        wide, tall = (round(side * max(1.0, self._theme.zoom)) for side in FIRST_SIZE)
        resize_within(self, QSize(wide, tall), QSize(*FIRST_SIZE))


_INK = {"text": "text", "dim": "dim", "line": "line", "removed": "over", "added": "ok"}
