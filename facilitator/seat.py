"""A seat: one user who acts on a meeting. It decides on its folded state, records, and folds what was recorded."""

import gc
import sys
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from facilitator import __version__
from facilitator.absence import Absence
from facilitator.core.acts import advancing, attending, editing, finalising, importing
from facilitator.core.acts.course import Course
from facilitator.core.acts.finalising import Making
from facilitator.core.agenda import Definition
from facilitator.core.clock_jump import Reading
from facilitator.core.command_table.spec import OnTrail
from facilitator.core.commands import COMMANDS, Command, decide, decide_on, decide_together
from facilitator.core.events import record_of
from facilitator.core.ids import ActId, ItemCode, Refused, SeatName
from facilitator.core.live import Anchor, anchored, corrected, goes_on, gone_on, stated
from facilitator.core.meeting import Event, Meeting, Recorded
from facilitator.core.saying import refused, tr
from facilitator.core.trail import Trail
from facilitator.core.versions import VersionMade
from facilitator.storage.copies.journal import CopiedJournal
from facilitator.storage.documents import is_kept
from facilitator.storage.incoming_files import Paper, with_paper
from facilitator.storage.journal import Clock, Conflict, Draft, Journal, Locked, ServerGone, seconds_asleep, wall_clock
from facilitator.storage.soundness import sound_head

if TYPE_CHECKING:
    from facilitator.core.advance.understood import AdvanceUnderstood
    from facilitator.core.participants.signing import SignedSheet
    from facilitator.core.participants.understood import Understood

PATIENCE_SECONDS = 5.0
CHAIR = SeatName("chair")


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Let the collector of circles wait: a meeting that is read makes many thousands of values, none of them in one."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def fresh_act() -> ActId:
    """Give a unique id (UUID) for an act."""
    return ActId(str(uuid.uuid4()))


class Seat:
    """One seat at a meeting: the journal it shares with the others, and everything it has read of it.

    `steady` is a monotonic clock in seconds, for a seat that stays open: it tells how long ago the last act was.
    """

    def __init__(
        self,
        journal: Journal,
        name: SeatName = CHAIR,
        *,
        clock: Clock = wall_clock,
        steady: Callable[[], float] | None = None,
        asleep: Callable[[], float] = seconds_asleep,
        new_act: Callable[[], ActId] = fresh_act,
    ) -> None:
        self.journal = journal
        self.name = name
        self.trail = Trail()
        self.confirmed = 0
        self._unchanged = sys.maxsize
        self._clock = clock
        self._steady = steady
        self._asleep = asleep
        self._new_act = new_act
        self._anchor: Anchor | None = None
        self._absence = Absence(journal, self.wall) if isinstance(journal, CopiedJournal) else None
        with _nothing_collected():
            self.refresh()

    @property
    def meeting(self) -> Meeting:
        """Give the state of the meeting as last folded."""
        return self.trail.meeting

    @property
    def seq(self) -> int:
        """Give the place of the last event that this seat has read."""
        return self.trail.seq

    def now(self) -> datetime:
        """Give the instant (UTC) that an act would get now; never before the last act."""
        now = self.wall()
        return max(now, self._gone_on(now))

    def wall(self) -> datetime:
        """Give the time of day: that of the server where the meeting is on one, so that all seats have the same."""
        company = self.journal.company
        there = None if company is None else company.clock()
        return self._clock() if there is None else corrected(self._clock(), there.ahead)

    def _gone_on(self, now: datetime) -> datetime:
        """Give the time of the last act and the time gone since, as far as known."""
        if self._steady is None or self._anchor is None:
            return gone_on(now, self.trail.last)
        return self._anchor.on(self._steady())

    def reading(self) -> Reading | None:
        """Read all clocks at one moment; None without a monotonic one, as in a rehearsal."""
        if self._steady is None:
            return None
        return Reading(wall=self.wall(), at=self.now(), steady=self._steady(), asleep=self._asleep())

    def refresh(self) -> tuple[Recorded, ...]:
        """Fold what other seats have recorded since, and give it."""
        if self._absence is not None and self._absence.waits:
            return self._carry_over(self._absence)
        self._take(found := tuple(self.journal.read(self.trail.seq)))
        self.confirmed = self.trail.seq
        return found

    def _carry_over(self, absence: Absence) -> tuple[Recorded, ...]:
        """Fold anew what is recorded, and what waited, on it; gives what was recorded or is told otherwise now."""
        known = self.confirmed
        self._unchanged = min(self._unchanged, known)
        recorded = [one.as_it_stands for one in self.trail.events[:known]]
        self.trail, self.confirmed = absence.carried_over([*recorded, *self.journal.read(known)])
        if self._steady is not None:
            self._anchor = anchored(self.wall(), self.trail.last, self._steady(), self._anchor)
        return tuple(self.trail.events[known:])

    def anew(self, known: int) -> tuple[Recorded, ...]:
        """Give the events behind the first `known`, and those before that are told otherwise since this was asked."""
        start, self._unchanged = min(known, self._unchanged), sys.maxsize
        return tuple(self.trail.events[start:])

    def _take(self, recorded: tuple[Recorded, ...]) -> None:
        known = self.trail.retimed
        self.trail.append(recorded)
        if recorded and self._steady is not None:
            before = self._anchor if self.trail.retimed == known else None
            self._anchor = anchored(self.wall(), self.trail.last, self._steady(), before)

    def act(self, command: Command, *, at: datetime | None = None, expect: int | None = None) -> tuple[Recorded, ...]:
        """Decide a command, record it durably, fold it, and give what was recorded (nothing if it has no effect).

        `at` is when it happened, where that is not now. `expect` is the last seq the user saw: the act is refused as
        stale if it would end another holder or call another request than it would have then. Raises Refused, or
        StorageFault; where others append meanwhile it reads on and decides again, for five seconds.
        """
        spec = COMMANDS.get(command.name)
        on_trail = spec.does if spec is not None and isinstance(spec.does, OnTrail) else None
        if on_trail is not None and on_trail.makes_version and "made" not in command.arguments:
            return self._finalise(command, at=at, expect=expect)
        command, paper = with_paper(command)

        def decided(moment: datetime) -> tuple[Event, ...]:
            events = decide(self.trail, command, now=moment, seat=self.name)
            if expect is not None:
                self._refuse_stale(command, events, expect, moment)
            return events

        shifts = on_trail is not None and on_trail.sets_times
        return self._acted(decided, (command,), at=at, paper=paper, shifts=shifts)

    def act_together(self, commands: Sequence[Command], *, at: datetime | None = None) -> tuple[Recorded, ...]:
        """Carry out several commands as one act, which one undo takes back; if one is refused, none is carried out.

        `at` is when they happened, where that is not now.
        """

        def decided(moment: datetime) -> tuple[Event, ...]:
            return decide_together(self.meeting, commands, now=moment)

        return self._acted(decided, commands, at=at)

    def import_participants(self, understood: "Understood", *, retire: bool = False) -> tuple[Recorded, ...]:
        """Take over what was understood of a list of participants, as one act. Raises as `act` does."""
        return self.on_course(lambda course: importing.import_participants(course, understood, retire=retire))

    def take_sheet(self, sheet: "SignedSheet") -> tuple[Recorded, ...]:
        """Take over what was understood of a sign-in sheet, as one act. Raises as `act` does."""
        return self.on_course(lambda course: attending.take_sheet(course, sheet))

    def take_advance_list(
        self, understood: "AdvanceUnderstood", *, item: ItemCode | None = None
    ) -> tuple[Recorded, ...]:
        """Let those wait who asked in advance, and keep in sight what was not understood. Raises as `act` does."""
        return self.on_course(lambda course: advancing.take_advance_list(course, understood, item=item))

    def edit(self, began_from: Definition, wanted: Definition) -> tuple[Recorded, ...]:
        """Take over, as one act, what was edited of a definition that was `began_from`. Raises as `act` does."""
        return self.on_course(lambda course: editing.edit_meeting(course, began_from, wanted))

    def on_course(self, act: Callable[[Course], object]) -> tuple[Recorded, ...]:
        """Record as one act what is decided on a course."""

        def decided(moment: datetime) -> tuple[Event, ...]:
            course = Course(self.meeting, moment)
            act(course)
            return course.done()

        return self._acted(decided)

    def _acted(
        self,
        decided: Callable[[datetime], tuple[Event, ...]],
        commands: Sequence[Command] = (),
        *,
        at: datetime | None = None,
        paper: Paper | None = None,
        shifts: bool = False,
    ) -> tuple[Recorded, ...]:
        given_up = time.monotonic() + PATIENCE_SECONDS
        if self._absence is not None and self._absence.waits and self.journal.away is None:
            self.refresh()
        while True:
            moment = self.now() if at is None else self._stated(at, shifts=shifts)
            events = decided(moment)
            moment = self._retimed(events, moment, at, shifts=shifts)
            try:
                # stored even if the event is recorded already: the document may be missing from the file, or damaged
                if paper is not None and (events or not is_kept(self.journal, paper.sha256)):
                    self.journal.put_document(paper.content)
                return self._record(events, moment, commands)
            except Conflict:
                if time.monotonic() > given_up:
                    raise Locked(tr("The file is busy: other seats are recording. Try again.")) from None
                self.refresh()

    def replay(self, drafts: Sequence[Draft]) -> tuple[Recorded, ...]:
        """Record an act as somebody recorded it elsewhere: it was decided there. Raises Conflict or StorageFault."""
        recorded = self.journal.append(drafts, after=self.trail.seq)
        self._take(recorded)
        self.confirmed = self.trail.seq
        return recorded

    def begin_version(self, command: Command, *, at: datetime | None = None) -> Making | None:
        """Hold the record fast for the version that a command asks for; None if nothing was recorded since the last.

        Raises Refused where something is missing, or the record is not as it was recorded.
        """
        if self._absence is not None and self._absence.begun:
            raise refused("A version is made at the server. Wait until it is reached again and nothing waits here.")
        head = sound_head(self.journal, self.refresh)
        now = self.now() if at is None else self._stated(at, shifts=False)
        given = {name: value for name, value in command.arguments.items() if value is not None}
        return finalising.begin(self.trail, now=now, head=head, program=__version__, **given)  # type: ignore[arg-type]

    def _finalise(
        self, command: Command, *, at: datetime | None = None, expect: int | None = None
    ) -> tuple[Recorded, ...]:
        """Make the files of the next version, then record it. Nothing else waits for it but this seat."""
        from facilitator.exchange.export import ExportFault
        from facilitator.exchange.version_files import files_of

        making = self.begin_version(command, at=at)
        if making is None:
            return ()
        try:
            files = files_of(making)
        except ExportFault as fault:
            raise Refused(str(fault)) from fault
        return self.record_version(files.made, files.contents, at=at, expect=expect)

    def record_version(
        self,
        made: VersionMade,
        contents: Iterable[bytes],
        *,
        at: datetime | None = None,
        expect: int | None = None,
    ) -> tuple[Recorded, ...]:
        """Keep the files of a version inside the journal, and then record it, whatever was recorded meanwhile.

        Raises Refused where another seat has finalised meanwhile, or StorageFault.
        """
        for content in contents:
            self.journal.put_document(content)
        return self.act(Command(name="finalise", arguments={"made": made}), at=at, expect=expect)

    def _stated(self, at: datetime, *, shifts: bool) -> datetime:
        # a `clock-was` states the right time itself, which may be before the last act
        last = None if shifts or self.trail.last is None else self.trail.last.at
        return stated(self.trail, at, self.wall(), last)

    def _retimed(self, events: tuple[Event, ...], moment: datetime, at: datetime | None, *, shifts: bool) -> datetime:
        """Give the time of an act that shifts earlier acts or undoes a shift: its distance from the last act stays."""
        last, after = self.trail.last, self.trail.last_at_after(events)
        if last is None or after is None or (after == last.at and not shifts):
            return moment
        if at is not None:
            return stated(self.trail, at, self.wall(), after)
        now = self.wall()
        return goes_on(self._gone_on(now), last.at, after, now, sure=self._steady is not None)

    def _record(self, events: tuple[Event, ...], at: datetime, commands: Sequence[Command]) -> tuple[Recorded, ...]:
        if not events:
            return ()
        act = self._new_act()
        drafts = [Draft(act=act, part=i, seat=self.name, at=at, event=event) for i, event in enumerate(events)]
        try:
            return self.replay(drafts)
        except ServerGone:
            if self._absence is None:
                raise
            # it may be recorded all the same: it waits under the same name, which is looked up first
            return self._absence.put(self.trail, drafts, commands, seen=self.confirmed)

    def _refuse_stale(self, command: Command, events: tuple[Event, ...], expect: int, now: datetime) -> None:
        if expect == self.seq:
            return
        if not 0 < expect <= self.seq:
            raise refused(
                "There is no event {expect} to have been seen; the last is {seq}.", expect=expect, seq=self.seq
            )
        try:
            expected = self._reach_then(command, expect, now)
        except Refused:
            expected = frozenset()
        if expected != _reach(self.meeting, events):
            raise refused(
                "The floor has moved on since event {expect}. Look again, then repeat the act.", expect=expect
            )

    def _reach_then(self, command: Command, seq: int, now: datetime) -> frozenset[tuple[str, object]]:
        """Name whose floor a command would have reached after event `expect`.

        Only commands on the trail fold up to there.
        """
        if isinstance(COMMANDS[command.name].does, OnTrail):
            then = Trail(one.as_it_stands for one in self.trail.events if one.seq <= seq)
            return _reach(then.meeting, decide(then, command, now=now, seat=self.name))
        meeting = self.trail.meeting_at_seq(seq)
        return _reach(meeting, decide_on(meeting, command, now=now))


def _reach(meeting: Meeting, events: tuple[Event, ...]) -> frozenset[tuple[str, object]]:
    """Name whose floor an act ends or stops, and who it calls or gives the floor to."""
    found = ((record, record.reach(meeting, event)) for record, event in ((record_of(e), e) for e in events))
    return frozenset((record.kind, reached) for record, reached in found if reached is not None)
