"""The session: the one object between the desk and the meeting's journal."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.address import Address
from facilitator.core.acts.finalising import Making
from facilitator.core.agenda import Definition
from facilitator.core.clock_jump import Reading
from facilitator.core.commands import Command
from facilitator.core.forecast import Forecast
from facilitator.core.ids import Refused, SeatName
from facilitator.core.meeting import Meeting
from facilitator.core.possible import why_not
from facilitator.core.received_documents import Received
from facilitator.core.saying import tr, without_options
from facilitator.core.searching import Found
from facilitator.core.trail import Trail
from facilitator.core.versions import Version, VersionMade
from facilitator.seat import Seat
from facilitator.storage.documents import taken, taken_of_version
from facilitator.storage.incoming_files import write_paper
from facilitator.storage.journal import Conflict, Draft, Journal, Locked, StorageFault
from facilitator.ui.at_the_desk import AtTheDesk
from facilitator.ui.indexing import Indexing
from facilitator.ui.waiting import DeskWaits
from facilitator.ui.watching import OTHERS_MS, Watching

LOG = logging.getLogger(__name__)
QUIET_MS = 4000
T = TypeVar("T")


class Session(QObject):
    """A seat at a meeting: carries out commands, folds the acts of others, and tells the desk of both.

    `changed` carries the meeting before and after, `recorded` the tuple of what was recorded, `refused` and `faulted` a
    sentence for the user. `settled` follows after `changed` is painted, once for several changes: for what would delay
    its painting. `befell` carries a sentence on what happened to the file from outside, and where the meeting
    continues. `seat_wanted` asks for another name of this seat.
    """

    changed = Signal(object, object)
    settled = Signal()
    recorded = Signal(object)
    refused = Signal(str)
    faulted = Signal(str)
    befell = Signal(str)
    seat_wanted = Signal(str)

    def __init__(self, seat: Seat, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._faulty = False
        self._closed = False
        self._locked: frozenset[str] = frozenset()
        self.limit: Callable[[str], str] = lambda _: ""  # why this seat does not do an act, by its name
        self._only_looks = False
        self._shown = AtTheDesk()
        self.waiting = DeskWaits(self)
        seat.journal.while_waiting(self.waiting.draw)
        self._watch = Watching(seat.journal, self)
        self._watch.due.connect(self.refresh)
        # interval 0: the timer fires when the event loop is idle, after Qt has painted the change
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self.settled)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._tidy)
        self._indexing = Indexing(seat, self)
        self._indexing.failed.connect(self.faulted)

    @property
    def meeting(self) -> Meeting:
        """Give the state of the meeting as last folded."""
        return self._seat.meeting

    @property
    def shown(self) -> Meeting:
        """Give the same state with its titles and agenda in the language of the desk, for whoever shows them."""
        return self._shown.meeting(self.meeting)

    @property
    def trail(self) -> Trail:
        """Give everything that was recorded, in order."""
        return self._seat.trail

    @property
    def seq(self) -> int:
        """Give the place of the last event that this desk has seen."""
        return self._seat.seq

    @property
    def seat_name(self) -> SeatName:
        """Give the name under which this desk acts."""
        return self._seat.name

    def name_seat(self, name: SeatName) -> None:
        """Act under another name from now on; what was done keeps the name under which it was done."""
        self._seat.name = name
        self._settling.start()

    @property
    def address(self) -> Address:
        """Give where the meeting is kept now."""
        return self._seat.journal.address

    @property
    def note(self) -> str:
        """Give a sentence on how the file is kept where the user has to know it, else an empty text."""
        return self._seat.journal.note

    def head(self) -> str:
        """Give the hash of the last event, which stands for the whole record."""
        return self._seat.journal.head()

    def kept_version(self, version: Version, form: str, language: str) -> bytes | None:
        """Give a file of a version that is kept inside the meeting's, or None. Raises Refused, StorageFault."""
        return taken_of_version(self._seat.journal, version, form, language)

    def begin_version(self, command: Command) -> Making | None:
        """Hold the record fast for the next version; None if nothing was recorded since the last.

        Raises Refused, StorageFault.
        """
        with self._telling(command):
            return self._seat.begin_version(command)

    def record_version(self, made: VersionMade, contents: Sequence[bytes]) -> None:
        """Record a version whose files are made. Raises Refused, StorageFault."""
        with self._telling(Command(name="finalise")):
            self._seat.record_version(made, contents)

    @contextmanager
    def _telling(self, command: Command) -> Iterator[None]:
        """Tell the desk of what a `with` block records, or reads. Raises Refused where this desk records nothing."""
        forbidden = self._forbidden((command,))
        if forbidden:
            raise Refused(forbidden)
        meeting, known = self._seat.meeting, len(self._seat.trail.events)
        try:
            yield
        finally:
            self._tell(meeting, known)
            self._listen()

    def now(self) -> datetime:
        """Give the instant of the meeting's clock, in UTC: that at which an act would be recorded now."""
        return self._seat.now()

    def reading(self) -> Reading | None:
        """Read the clock of the meeting and a monotonic one at one moment; None where it cannot jump (rehearsal)."""
        return self._seat.reading()

    def forecast(self) -> Forecast:
        """Give the forecast for now; all rooms share one until the meeting changes or the second turns."""
        return self._shown.forecast(self.meeting, self.now())

    def watch(self) -> None:
        """Begin to look for what others record at the same meeting, and soon make the index for searching."""
        self._watch.start()
        self._indexing.start()

    @property
    def settling(self) -> bool:
        """Say whether `settled` is still to come."""
        return self._settling.isActive()

    def settle(self) -> None:
        """Emit a pending `settled` now, for code that reads the desk before the event loop does."""
        if self._settling.isActive():
            self._settling.stop()
            self.settled.emit()

    def close(self) -> None:
        """Stop watching and close the file; twice is allowed."""
        for timer in (self._watch, self._settling, self._quiet):
            timer.stop()
        if not self._closed:
            self._closed = True
            self._indexing.close()
            try:
                self._seat.journal.close()
            except StorageFault as fault:
                LOG.warning("The file was let go with a fault: %s", fault)
                self.faulted.emit(str(fault))
            self._listen()

    def set_locked(self, commands: frozenset[str]) -> None:
        """Refuse these commands at this desk from now on, and no others."""
        self._locked = commands

    @property
    def only_looks(self) -> bool:
        """Say whether nothing is recorded at this desk."""
        return self._only_looks

    def set_only_looks(self, *, looks: bool) -> None:
        """Refuse every command at this desk from now on, or none of them."""
        self._only_looks = looks

    def why_not(self, name: str) -> str:
        """Say why a command would be refused now, whatever it is told; nothing where it may be carried out."""
        return self.limit(name) or why_not(self.trail, name, now=self.now(), seat=self.seat_name)

    def act(self, command: Command, *, expect: int | None = None, wanted: Callable[[], bool] = lambda: True) -> bool:
        """Carry out a command now; True once recorded. A refusal is told unless `wanted` says that it is moot."""
        return self._acted((command,), lambda: self._seat.act(command, expect=expect), wanted)

    def act_together(self, commands: Sequence[Command], *, at: datetime | None = None) -> bool:
        """Carry out several commands as one act, or none; True once recorded. `at`: when, where that is not now."""
        return self._acted(commands, lambda: self._seat.act_together(commands, at=at))

    def take_in(self, like: str, acting: Callable[[Seat], object]) -> bool:
        """Take over what was read of a file as one act; a desk that may not do what is `like` it may not do this."""
        return self._acted((Command(name=like),), lambda: acting(self._seat))

    def edit(self, began_from: Definition, wanted: Definition) -> bool:
        """Take over an edited definition as one act; True once it is recorded. A desk that is locked may not do it."""
        return self._acted((Command(name="plan"),), lambda: self._seat.edit(began_from, wanted))

    def _acted(
        self, commands: Sequence[Command], acting: Callable[[], object], wanted: Callable[[], bool] = lambda: True
    ) -> bool:
        if self.waiting.draws:
            return False
        if forbidden := self._forbidden(commands):
            self.refused.emit(forbidden)
            return False
        try:
            return self._carry_out(acting)
        except Refused as refusal:
            if wanted():
                self.refused.emit(without_options(str(refusal)))
            return False

    def _forbidden(self, commands: Sequence[Command]) -> str:
        """Say why this desk does not act now, or nothing."""
        if self._only_looks:
            return tr("This desk only looks, so nothing is recorded. “Work on it” above ends that.")
        if any(command.name in self._locked for command in commands):
            return tr("The plan is locked at this desk. View ▸ Run only takes the lock off.")
        return next(filter(None, (self.limit(command.name) for command in commands)), "")

    def play(self, command: Command, at: datetime) -> bool:
        """Carry out a step of a rehearsal at its instant; one that is refused is passed over in silence."""
        last = self._seat.trail.last
        moment = at if last is None else max(at, last.at)
        try:
            return self._carry_out(lambda: self._seat.act(command, at=moment))
        except Refused:
            return False

    def replay(self, drafts: Sequence[Draft]) -> bool:
        """Record an act as it was recorded elsewhere; False where somebody else acted meanwhile, or after `faulted`."""
        try:
            return self._carry_out(lambda: self._seat.replay(drafts))
        except Conflict:
            return False

    def search(self, text: str) -> list[Found]:
        """Find what was said by what is typed, the latest first; any text is a valid query."""
        return self._indexing.search(text)

    def save_document(self, document: Received, path: Path) -> bool:
        """Write a received document to a file; False after `refused` or `faulted` has said why."""

        def task(_: Trail, journal: Journal) -> bool:
            write_paper(path, taken(journal, document.sha256, document.words))
            return True

        return self.on_file(task) is True

    def on_file(self, task: Callable[[Trail, Journal], T]) -> T | None:
        """Do something with the file that records nothing, and give what comes of it; None after a refusal."""
        try:
            return task(self._seat.trail, self._seat.journal)
        except Refused as refusal:
            self.refused.emit(without_options(str(refusal)))
        except StorageFault as fault:
            self.faulted.emit(str(fault))
        return None

    def refresh(self) -> None:
        """Fold what others have recorded since, if anything."""
        if self.waiting.draws:
            return
        meeting, known = self._seat.meeting, len(self._seat.trail.events)
        try:
            if self._seat.journal.changed():
                self._seat.refresh()
        except StorageFault as fault:
            if not isinstance(fault, Locked) or self.waiting.too_long():
                self._report(fault)
        else:
            self._faulty = False
            self._tell(meeting, known, settle_ms=OTHERS_MS)
        self._listen()

    def _carry_out(self, acting: Callable[[], object]) -> bool:
        meeting, known = self._seat.meeting, len(self._seat.trail.events)
        try:
            acting()
        except Refused:
            self._tell(meeting, known)
            raise
        except StorageFault as fault:
            self._faulty = True
            self.faulted.emit(str(fault))
            return False
        else:
            self._tell(meeting, known)
            return True
        finally:
            self._listen()

    def _tell(self, before: Meeting, known: int, settle_ms: int = 0) -> None:
        if not (recorded := self._seat.anew(known)):
            return
        if not (settle_ms and self._settling.isActive()):
            self._settling.start(settle_ms)
        self._quiet.start()
        self.changed.emit(before, self._seat.meeting)
        self.recorded.emit(recorded)

    def _listen(self) -> None:
        """Announce what happened to the file, if anything, and index it at its new place."""
        if not (sentence := self._seat.journal.told()):
            return
        self._indexing.close()
        if not self._closed:
            self._indexing.start()
        self.befell.emit(sentence)

    def _tidy(self) -> None:
        try:
            self._seat.journal.tidy()
        except StorageFault as fault:
            self._report(fault)

    def _report(self, fault: StorageFault) -> None:
        # the watch meets the same fault at every look: report it once until it is gone
        if not self._faulty:
            self._faulty = True
            self.faulted.emit(str(fault))
