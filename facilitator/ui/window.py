"""The window: places the panels, installs the actions, remembers its shape, and asks before closing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.ui.absence.banner import ServerBanner
from facilitator.ui.actions import Actions
from facilitator.ui.advice.ahead import Ahead
from facilitator.ui.afterwards import Afterwards
from facilitator.ui.agenda.panel import AgendaPanel
from facilitator.ui.clipboard import ClipboardActs
from facilitator.ui.clocks.banner import PointOfOrderBanner
from facilitator.ui.clocks.card import NowSpeaking
from facilitator.ui.clocks.jump_banner import JumpBanner
from facilitator.ui.clocks.primary import PrimaryAct
from facilitator.ui.commands.asking import Asking
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.display.control import DisplayControl
from facilitator.ui.doors import Doors
from facilitator.ui.exporting import ExportMenu, Prepare
from facilitator.ui.form_strip import strips_of
from facilitator.ui.frame.closing import closing_question
from facilitator.ui.frame.column import Column
from facilitator.ui.frame.day_banner import DayBanner
from facilitator.ui.frame.footer import Footer
from facilitator.ui.frame.header import Header
from facilitator.ui.frame.hints import Hints, desk_hints
from facilitator.ui.frame.notice import Notice
from facilitator.ui.frame.panels import Panels, SidePanel
from facilitator.ui.frame.remark import RemarkBar
from facilitator.ui.frame.seat import WindowTitle
from facilitator.ui.frame.whole import Whole
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.meeting_menu import MeetingMenu
from facilitator.ui.menus import fill_menus
from facilitator.ui.preferences_door import PreferenceHands, PreferencesDoor
from facilitator.ui.presenter import PresenterKeys
from facilitator.ui.printing import Printing
from facilitator.ui.run_only import RunOnly
from facilitator.ui.screen_reader import Announcer
from facilitator.ui.selection import Selection
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.speakers.panel import SpeakersPanel
from facilitator.ui.statements.panel import FURTHER, StatementsPanel
from facilitator.ui.theme import Theme
from facilitator.ui.timeline.panel import TimelinePanel
from facilitator.ui.views import Views
from facilitator.ui.window_placement import take_place

SMALLEST = (1024, 640)


class Window(QMainWindow):
    """The desk of one meeting. `open_wanted` carries an address, `language_wanted` the code of a language.

    `start_wanted` asks for the start screen, `new_wanted` for another meeting.
    """

    open_wanted = Signal(object)
    new_wanted = Signal()
    start_wanted = Signal()
    language_wanted = Signal(str)
    closed = Signal()

    def __init__(self, session: Session, theme: Theme, settings: Settings, dialogs: Dialogs, prepare: Prepare) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._dialogs = dialogs
        self._sure = False
        self.strips = strips_of(self)
        self.heartbeat = Heartbeat(session.now, self)
        self.acts = Actions(session, theme, self)
        self.primary = PrimaryAct(session, self)
        self.header = Header(session, self.heartbeat, theme)
        self.banner = PointOfOrderBanner(session, theme)
        self.jumps = JumpBanner(session, self.heartbeat, theme)
        self.day = DayBanner(session, self.heartbeat, theme)
        self.server = ServerBanner(session, self.heartbeat, theme)
        self.timeline = TimelinePanel(session, self.heartbeat, theme)
        self.agenda = AgendaPanel(session, self.heartbeat, theme, dialogs=dialogs)
        self.card = NowSpeaking(session, self.primary, self.acts, self.heartbeat, theme)
        self.speakers = SpeakersPanel(session, self.heartbeat, theme)
        self.display = DisplayControl(session, self.heartbeat, theme, self.acts, settings=settings, desk=self)
        self.statements = StatementsPanel(session, self.heartbeat, theme, dialogs=dialogs)
        self.footer = Footer(session, self.acts.action)
        self.remark = RemarkBar(session)
        self._side = SidePanel(self.agenda, self.display.preview)
        self._column = Column(self.card, self.speakers, Ahead, session, self.heartbeat)
        self._panels = Panels(self._side, self._column, self.statements)
        self._whole = whole = self._placed()
        self.notice = Notice(theme, whole, self.footer)
        self.asking = Asking(session, self.acts, theme, self, card=self.card)
        rows, card, entry = self.speakers.view, self.card, self.speakers.entry
        told = desk_hints(speakers=rows, primary=card.primary_button, entry=entry, record=self.statements.editor)
        self.hints = Hints(told, whole, theme, settings, clear=(card, self.header))
        self.announcer = Announcer(session, self)
        self._views = Views(
            self, self._panels, agenda=self._side, record=self.statements, timeline=self.timeline,
            actions=self.acts, theme=theme, settings=settings, present_only=self.speakers.entry.set_present_only,
        )  # fmt: skip
        self.selection = Selection(session, self.acts, self.agenda, self.speakers, self.statements)
        self.doors = Doors(session, self.acts, self.heartbeat, theme, prepare=prepare, dialogs=dialogs, desk=self)
        self._make_menus(theme, settings, prepare)
        self.presenter = PresenterKeys(self)
        self.strips.lie_over(rows, self.statements.view, (self.speakers, self.agenda))
        self.run_only = RunOnly(session, actions=self.acts, settings=settings, theme=theme, bar=self.menuBar())
        self._connect(session)
        self._install()
        self._begin()

    def _make_menus(self, theme: Theme, settings: Settings, prepare: Prepare) -> None:
        common, projector = (self._session, self.acts, self._dialogs), self.display.projector
        self.exporting = ExportMenu(*common, prepare, self)
        self.printing = Printing(*common, theme, prepare=prepare, exporter=self.exporting.exporter, desk=self)
        self.files = MeetingMenu(*common, settings.recent_meetings, self)
        ClipboardActs(self.acts, self)
        hands = PreferenceHands(
            set_text=self._views.set_text, begin_after=self.primary.set_begin_after,
            use_screen=projector.prefer, screens=projector.names, dialogs=self._dialogs,
        )  # fmt: skip
        PreferencesDoor(self._session, self.acts, settings, theme, hands=hands, desk=self)

    def _install(self) -> None:
        act = self.acts.action
        self.statements.add_actions(tuple(map(act, FURTHER)))
        act("point-of-order").triggered.connect(self.banner.give_floor)
        act("quick-entry").triggered.connect(self.speakers.go_to_entry)
        act("start-screen").triggered.connect(self.start_wanted)
        act("quit").triggered.connect(self.close)
        act("hints").triggered.connect(self.hints.start)
        act("edit-plan").toggled.connect(self.timeline.set_editable)
        act("sound").toggled.connect(self.card.bell.set_sound)

    def _connect(self, session: Session) -> None:
        self.display.next_wanted.connect(self.primary.press_from_afar)
        self.presenter.next_wanted.connect(self.primary.press_from_afar)
        self.presenter.blank_wanted.connect(self.display.toggle_blank)
        self._views.arranged.connect(self._on_arranged)
        self._views.language_chosen.connect(self.language_wanted)
        self._views.seat_wanted.connect(session.seat_wanted)
        self._on_arranged()
        self.card.turned.connect(self.display.keep_up)
        self.card.bell.rung.connect(self.announcer.tell_phase)
        self.asking.statement_wanted.connect(self.selection.show_statement)
        self.asking.precedence_wanted.connect(self.doors.open_rules)
        self.asking.remark_wanted.connect(self.remark.ask)
        self.acts.let_rows_take(self.speakers.acts)
        for room in (self.speakers.acts, self.banner, self.statements):
            room.more_wanted.connect(self.asking.ask_about)
        self.day.rehearse_wanted.connect(self.files.rehearse_wanted)
        self.day.left.connect(self.speakers.go_to_entry)
        self.header.day_wanted.connect(self.day.ask_again)
        self.header.advice_wanted.connect(self.acts.action("advice").trigger)
        self.timeline.item_chosen.connect(self.agenda.show_item)
        self.doors.statement_wanted.connect(self.selection.show_gap)
        self.doors.print_wanted.connect(self.printing.ask_record)
        self.files.open_wanted.connect(self.open_wanted)
        self.files.new_wanted.connect(self.new_wanted)
        for made in (self.files, self.exporting.exporter):
            made.told.connect(self.notice.tell)
            made.written.connect(self.notice.offer)
        session.refused.connect(self.notice.refuse)
        self.server.told.connect(self.notice.tell)
        for fault in (session.faulted, session.befell, session.waiting.told, self.exporting.exporter.failed):
            fault.connect(self.notice.fault)
        session.recorded.connect(self.notice.dismiss)

    def _begin(self) -> None:
        Afterwards(self, self.footer, self.statements, self.speakers.entry, self.acts)
        self.heartbeat.start()
        self.speakers.go_to_entry()
        self._session.watch()
        if self._session.note:
            self.notice.tell(self._session.note)

    def put_above(self, bar: QWidget) -> None:
        """Put a bar under the header, such as that of a rehearsal."""
        self._whole.put_above(bar)

    @property
    def address(self) -> Address:
        """Give where the meeting is kept now."""
        return self._session.address

    def showEvent(self, event: QShowEvent) -> None:
        """Let the room display look for a screen that is not this one."""
        super().showEvent(event)
        self.display.projector.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._views.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed, ask if somebody has the floor, remember the geometry, close the file."""
        half_typed = (*self.statements.half_typed, self.remark.line.text(), *self.strips.half_typed)
        question = closing_question(self._session.meeting, saved=self.statements.flush(), half_typed=half_typed)
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
        """Take the place of a window that this one replaces: geometry, unsaved texts, room display, open questions."""
        take_place(self, before)
        self.statements.take_over(before.statements)
        self.remark.take_over(before.remark)
        self.display.take_over(before.display)
        self.jumps.go_on(before.jumps.jumps)
        self.day.take_over(before.day)
        self.strips.take_over(before.strips)

    def let_go(self) -> None:
        """Remember the geometry, stop the clocks, finish exports, close the file."""
        self._views.remember()
        self.display.let_go()
        self.heartbeat.stop()
        # before the session closes: a file of a version is kept in the meeting when it is finished
        self.exporting.exporter.wait()
        self._session.close()

    def close_surely(self) -> None:
        """Close without asking."""
        self._sure = True
        self.close()

    def _on_arranged(self) -> None:
        self.card.arrange(large=self._views.is_wide_for_the_chair, says=not self._views.is_low)
        self._column.put_beside(beside=self._views.is_wide_for_the_chair)

    def _placed(self) -> Whole:
        over = (self.banner, self.server, self.jumps, self.day)
        self.setCentralWidget(whole := Whole(self.header, self.timeline, over, self._panels, self.remark, self.footer))
        self.setMinimumSize(*SMALLEST)
        fill_menus(self.menuBar(), self.acts)
        WindowTitle(self._session, self)
        return whole
