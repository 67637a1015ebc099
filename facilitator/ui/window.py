"""The window: places the panels, installs the actions, remembers its shape, and asks before closing."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from facilitator.core.commands import Spec
from facilitator.core.ids import StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.gaps import Gap
from facilitator.core.saying import tr
from facilitator.ui.actions import Actions
from facilitator.ui.advice.panel import AdvicePanel
from facilitator.ui.agenda.panel import AgendaPanel
from facilitator.ui.announcing import Announcer
from facilitator.ui.charts.page import ChartsPage
from facilitator.ui.clock import Heartbeat
from facilitator.ui.clocks.banner import PointOfOrderBanner
from facilitator.ui.clocks.card import NowSpeaking
from facilitator.ui.clocks.primary import PrimaryAct
from facilitator.ui.commands.asking import Asking
from facilitator.ui.dialogs import MEETINGS, Dialogs
from facilitator.ui.display.control import DisplayControl
from facilitator.ui.exporting import Export, Exporting
from facilitator.ui.frame.column import Column
from facilitator.ui.frame.footer import Footer
from facilitator.ui.frame.header import Header
from facilitator.ui.frame.hints import Hint, Hints, desk_hints
from facilitator.ui.frame.notice import Notice
from facilitator.ui.frame.remark import RemarkBar
from facilitator.ui.manual.window import ManualWindow
from facilitator.ui.menus import fill_menus
from facilitator.ui.minutes.door import MinutesDoor
from facilitator.ui.minutes.printing import Prepare, no_printing
from facilitator.ui.rules.window import RulesWindow
from facilitator.ui.run_only import RunOnly
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.speakers.panel import SpeakersPanel
from facilitator.ui.standing import take_place
from facilitator.ui.statements.panel import StatementsPanel
from facilitator.ui.statements.trail_panel import TrailWindow
from facilitator.ui.theme import Theme
from facilitator.ui.timeline.panel import TimelinePanel
from facilitator.ui.views import Views

SMALLEST = (1024, 640)
SHARES = (1, 4, 3)
# what does the next act besides F8: Page Down is a presenter's, and means nothing to whoever types
PRESENTER_KEYS = {False: (Qt.Key.Key_Space, Qt.Key.Key_PageDown), True: (Qt.Key.Key_Space,)}


class Window(QMainWindow):
    """The desk of one meeting. `open_wanted` carries a path, `language_wanted` the code of a language.

    `start_wanted` asks for the start screen.
    """

    open_wanted = Signal(object)
    start_wanted = Signal()
    language_wanted = Signal(str)
    closed = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: Settings,
        dialogs: Dialogs,
        export: Export,
        *,
        prepare: Prepare = no_printing,
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._theme = theme
        self._dialogs = dialogs
        self._sure = False
        self.heartbeat = Heartbeat(session.now, self)
        self.acts = Actions(session, theme, self)
        self.primary = PrimaryAct(session, self)
        self.header = Header(session, self.heartbeat, theme)
        self.banner = PointOfOrderBanner(session, theme)
        self.timeline = TimelinePanel(session, self.heartbeat, theme)
        self.agenda = AgendaPanel(session, self.heartbeat, theme)
        self.card = NowSpeaking(session, self.primary, self.acts, self.heartbeat, theme)
        self.speakers = SpeakersPanel(session, self.heartbeat, theme)
        self.display = DisplayControl(session, self.heartbeat, theme, self.acts, settings=settings, desk=self)
        self.statements = StatementsPanel(session, self.heartbeat, theme, dialogs=dialogs)
        act = self.acts.action
        self.footer = Footer(session, undo=act("undo"), keys=act("keys"), palette=act("palette"))
        self._panels = panels = QSplitter(Qt.Orientation.Horizontal)
        self._above = QVBoxLayout()
        whole = self._place()
        self.notice = Notice(theme, whole, self.footer)
        self.asking = Asking(session, self.acts, theme, self)
        self.exporting = Exporting(session, self.acts, dialogs, export, self)
        self.minutes = MinutesDoor(session, theme, dialogs, prepare, self)
        self.hints = Hints(self._hints(), whole, theme, settings)
        act("sound").toggled.connect(self.card.bell.set_sound)
        self.announcer = Announcer(session, self)
        self.card.bell.rung.connect(self.announcer.tell_phase)
        self._views = Views(
            self, panels, agenda=self._side, record=self.statements, timeline=self.timeline,
            actions=self.acts, theme=theme, settings=settings,
        )  # fmt: skip

        self.run_only = RunOnly(session, actions=self.acts, settings=settings, theme=theme, bar=self.menuBar())
        self._connect(session)
        self._install()
        self._begin()

    def _install(self) -> None:
        act = self.acts.action
        self.statements.add_actions(tuple(map(act, ("written", "chair-says", "recommend", "decide", "strike"))))
        act("point-of-order").triggered.connect(self.banner.give_floor)
        act("quick-entry").triggered.connect(self.speakers.go_to_entry)
        act("open").triggered.connect(self._ask_open)
        act("start-screen").triggered.connect(self.start_wanted)
        act("quit").triggered.connect(self.close)
        act("charts").triggered.connect(self._show_charts)
        act("minutes").triggered.connect(self.minutes.open)
        act("manual").triggered.connect(self._show_manual)
        act("hints").triggered.connect(self.hints.start)
        act("advice").triggered.connect(self._show_advice)
        act("trail").triggered.connect(self._show_trail)
        self.acts.arguments_wanted.connect(self._on_arguments_wanted)
        act("edit-plan").toggled.connect(self.timeline.set_editable)

    def _connect(self, session: Session) -> None:
        self.display.next_wanted.connect(self.primary.press)
        self._views.perspective_chosen.connect(self._show_perspective)
        self._views.language_chosen.connect(self.language_wanted)
        self._show_perspective()
        self.card.turned.connect(self.display.refresh)
        self.asking.statement_wanted.connect(self._show_statement)
        self.acts.let_rows_take(self.speakers.acts.take)
        self.speakers.acts.more_wanted.connect(self.asking.ask_about)
        self.banner.statement_wanted.connect(self.asking.ask_what_was_stated)
        self.agenda.looked_at.connect(self.speakers.show_item)
        self.agenda.looked_at.connect(self.statements.show_item)
        self.timeline.item_chosen.connect(self.agenda.show_item)
        self.minutes.statement_wanted.connect(self._show_gap)
        self.exporting.told.connect(self.notice.tell)
        self.exporting.failed.connect(self.notice.fault)
        session.refused.connect(self.notice.refuse)
        session.faulted.connect(self.notice.fault)
        session.recorded.connect(self.notice.dismiss)
        session.changed.connect(self._on_changed)

    def _begin(self) -> None:
        self.heartbeat.start()
        self.speakers.go_to_entry()
        self._session.watch()
        if self._session.note:
            self.notice.tell(self._session.note)

    @Slot(object)
    def _show_gap(self, gap: Gap) -> None:
        self.agenda.show_item(gap.item)
        self.statements.show_item(gap.item)
        self.statements.editor.show_statement(gap.statement)
        self.activateWindow()
        self.statements.editor.text.setFocus()

    def put_above(self, bar: QWidget) -> None:
        """Put a bar under the header, such as that of a rehearsal."""
        self._above.addWidget(bar)

    @property
    def path(self) -> Path:
        """Give the file of the meeting."""
        return self._session.path

    def shows(self, path: Path) -> bool:
        """Say whether this is the window of the meeting in a file."""
        return self._session.path.resolve() == path.resolve()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Let the room display look for a screen that is not this one."""
        super().showEvent(event)
        self.display.projector.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show what there is room for."""
        super().resizeEvent(event)
        self._views.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Space and a presenter's keys act where nothing that could use them has the focus."""
        typing = isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit)
        if not event.isAutoRepeat() and event.key() in PRESENTER_KEYS[typing]:
            self.primary.press()
            return
        if not event.isAutoRepeat() and not typing and event.key() in (Qt.Key.Key_B, Qt.Key.Key_Period):
            self.display.toggle_blank()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Save what is typed, ask while somebody has the floor, remember the shape, let go of the file."""
        question = self._question(saved=self.statements.flush())
        if question and not self._sure:
            event.ignore()
            self._dialogs.confirm(self, question, tr("Close the desk"), self.close_surely)
            return
        self.let_go()
        super().closeEvent(event)
        self.closed.emit()

    def remember(self) -> None:
        """Remember where the window stands and how its panels are divided, for the next one."""
        self._views.remember()

    def take_over(self, before: "Window") -> None:
        """Stand where another window stands that gives way to this one, and show the room what that showed."""
        take_place(self, before)
        self.display.take_over(before.display)

    def let_go(self) -> None:
        """Remember the shape, stop the clocks, let go of the file."""
        self._views.remember()
        self.display.let_go()
        self.heartbeat.stop()
        self._session.close()

    def _question(self, *, saved: bool) -> str:
        meeting = self._session.meeting
        if not saved:
            return tr("The gist that is being typed could not be saved and would be lost.")
        if meeting.speaker is None or meeting.definition.rehearsal:
            return ""
        name = meeting.roster.name(meeting.speaker.who)
        return tr(
            "{name} has the floor. The clock goes on while the desk is closed; all that was done is recorded.",
            name=name,
        )

    def close_surely(self) -> None:
        """Close without asking."""
        self._sure = True
        self.close()

    def _show_charts(self) -> None:
        _bring_up(self.findChild(ChartsPage) or ChartsPage(self._session, self._theme, self))

    def _show_advice(self) -> None:
        _bring_up(self.findChild(AdvicePanel) or AdvicePanel(self._session, self.heartbeat, self._theme, self))

    def _show_manual(self) -> None:
        _bring_up(self.findChild(ManualWindow) or ManualWindow(self._theme, self._dialogs, self))

    def _show_trail(self) -> None:
        _bring_up(self.findChild(TrailWindow) or TrailWindow(self._session, self._theme, self))

    @Slot(object)
    def _on_arguments_wanted(self, spec: Spec) -> None:
        match spec.name:
            case "set-precedence":
                _bring_up(self.findChild(RulesWindow) or RulesWindow(self._session, self._theme, self))
            case "chair-says":
                self.remark.ask()

    def _show_perspective(self) -> None:
        self.card.set_large(self._views.for_the_chair)

    def _show_statement(self, wanted: StatementId) -> None:
        statement = self._session.meeting.statement(wanted)
        if statement is not None:
            self.acts.action("view-secretariat").trigger()
            self.agenda.show_item(statement.item)
            self.statements.editor.show_statement(wanted)

    def _ask_open(self) -> None:
        self._dialogs.ask_open(self, tr("Open a meeting"), MEETINGS, self._on_open)

    def _on_open(self, path: Path) -> None:
        self.open_wanted.emit(path)

    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        if before.open_item != after.open_item:
            self.agenda.show_open()
            self.speakers.show_item(after.open_item)
            self.statements.show_item(after.open_item)

    def _hints(self) -> tuple[Hint, ...]:
        speakers, card = self.speakers, self.card
        return desk_hints(
            speakers=speakers.view, primary=card.primary_button, entry=speakers.entry, record=self.statements.editor
        )

    def _left(self) -> QWidget:
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.agenda, 1)
        rows.addWidget(self.display.preview)
        return column

    def _place(self) -> QWidget:
        middle = Column(self.card, self.speakers)
        self._side = self._left()
        for panel in (self._side, middle, self.statements):
            self._panels.addWidget(panel)
        self._panels.setHandleWidth(1)
        self._panels.setChildrenCollapsible(False)
        for place, share in enumerate(SHARES):
            self._panels.setStretchFactor(place, share)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addLayout(self._above)
        rows.addWidget(self.timeline)
        rows.addLayout(_with_air(self.banner))
        rows.addWidget(self._panels, 1)
        self.remark = RemarkBar(self._session)
        rows.addWidget(self.remark)
        rows.addWidget(self.footer)
        self.setCentralWidget(whole)
        self.setMinimumSize(*SMALLEST)
        fill_menus(self.menuBar(), self.acts)
        definition = self._session.meeting.definition
        self.setWindowTitle(f"{definition.short or definition.title} – Facilitator")
        return whole


def _bring_up(page: QWidget) -> None:
    page.show()
    page.raise_()
    page.activateWindow()


def _with_air(widget: QWidget) -> QVBoxLayout:
    rows = QVBoxLayout()
    rows.setContentsMargins(20, 0, 20, 0)
    rows.addWidget(widget)
    return rows
