"""The trail: every event of a meeting in order, the acts they belong to, and the state they lead to."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from facilitator.core.act import Act, kind_of_act
from facilitator.core.act_kinds import ActKind
from facilitator.core.act_summaries import ActSummaries
from facilitator.core.evolving.gone import kept_aside, with_times
from facilitator.core.floor import FloorGiven, SpeakerCalled
from facilitator.core.folding import folded, refolded, with_taken_out
from facilitator.core.gone import Removal
from facilitator.core.ids import ActId, Refused, RequestId, SeatName
from facilitator.core.meeting import ActRedone, ActUndone, ClockWas, Event, Meeting, Recorded
from facilitator.core.saying import tr
from facilitator.core.shifting import AT_ONCE, Timings

CHECKPOINT_EVERY = 200


class Trail:
    """The events of a meeting and their fold. It only grows; undoing folds again from a checkpoint without the act.

    After a `clock-was`, events and acts have corrected times (`shifting`); events taken from another trail are shifted
    anew, unless they are `settled`. `retimed` counts how often earlier times were changed, so that caches can notice
    it.

    `_checkpoints` are states before some events, without the acts undone by now; `ActSummaries` keeps states as they
    were then.
    """

    def __init__(self, recorded: Iterable[Recorded] = (), *, settled: bool = False) -> None:
        self.events: list[Recorded] = []
        self.has_live = False
        self.retimed = 0
        self.timings = Timings(settled=settled)
        self._acts: list[Act] = []
        self._place: dict[ActId, int] = {}
        self._calls: dict[RequestId, ActId] = {}
        self._meeting: Meeting | None = None
        self._checkpoints: list[tuple[int, Meeting | None]] = []
        self._telling = ActSummaries(self.events, self._acts, self._place)
        self._folded_anew = False
        self._retimed_at = 0
        self.append(list(recorded))

    @property
    def meeting(self) -> Meeting:
        """Give the state after the last event. Raises Refused where there is no meeting yet."""
        if self._meeting is None:
            raise Refused(tr("This file holds no meeting yet."))
        return self._meeting

    @property
    def seq(self) -> int:
        """Give the sequence number of the last event, 0 where there is none."""
        return self.events[-1].seq if self.events else 0

    @property
    def last(self) -> Recorded | None:
        """Give the last event after the making of the meeting, or None. The making itself has no time of its own."""
        return self.events[-1] if len(self._acts) > 1 else None

    def last_at_after(self, events: Sequence[Event]) -> datetime | None:
        """Give the time that the last act will have once events are recorded: a `ClockWas` among them changes it."""
        if self.last is None:
            return None
        reversed_acts = {e.act: isinstance(e, ActUndone) for e in events if isinstance(e, ActUndone | ActRedone)}
        for event in events:
            if isinstance(event, ClockWas):
                return self.timings.if_shifted(event, self.seq + 1)[-1]
        if not self.timings.shifts(reversed_acts):
            return self.last.at
        return self.timings.if_reversed(reversed_acts, self.seq + 1)[-1]

    @property
    def made(self) -> ActId | None:
        """Give the act that made the meeting, or None if there is no meeting yet."""
        return self._acts[0].id if self._acts else None

    def acts(self) -> list[Act]:
        """Give all acts in order, also the undone."""
        return list(self._acts)

    @property
    def last_act(self) -> Act:
        """Give the last act; there is one, the making, wherever there is a meeting."""
        return self._acts[-1]

    def knows(self, wanted: ActId) -> bool:
        """Say whether an act is recorded."""
        return wanted in self._place

    def act(self, wanted: ActId) -> Act:
        """Give an act by its name."""
        return self._acts[self._place[wanted]]

    def acts_from(self, first: Act) -> list[Act]:
        """Give the acts that came after one, in order, also the undone."""
        return self._acts[self._place[first.id] + 1 :]

    def append(self, recorded: Sequence[Recorded]) -> None:
        """Fold further recorded events, in the order of the journal."""
        start = 0
        while start < len(recorded):
            stop = start + 1
            while stop < len(recorded) and recorded[stop].act == recorded[start].act:
                stop += 1
            self._append_act(recorded[start:stop])
            start = stop

    def _append_act(self, part: Sequence[Recorded]) -> None:
        kind = kind_of_act([one.event for one in part])
        self._telling.keep(self._meeting, anew=self._folded_anew)
        self._folded_anew = False
        if kind is ActKind.REVERSAL:
            self._append_reversal(part)
            return
        for one in part:
            if isinstance(one.event, ClockWas):
                self._shift(part[0], one.event)
        part, before = self._as_told(part), self._meeting
        for one in part:
            self._take(one)
        self._note(part, kind)
        self._meeting = with_taken_out(before, self._meeting, part)

    def _keep_aside(self, before: Meeting | None, first: Recorded, how: Removal) -> None:
        """Keep the statements that an act removed from the log, with what is typed on them."""
        if before is not None and self._meeting is not None:
            self._meeting = kept_aside(before, self._meeting, how=how, at=first.at, by=first.seat)

    def _append_reversal(self, part: Sequence[Recorded]) -> None:
        reversals = [one.event for one in part if isinstance(one.event, ActUndone | ActRedone)]
        self._folded_anew = True
        before, known = self._meeting, self.timings.at
        first = [self._reverse(r) for r in reversals if r.act in self._place]
        if self.timings.reversed({r.act: isinstance(r, ActUndone) for r in reversals}, part[0].seq):
            first.append(self._read_again())
            before = self._moved(before, known)
        part = self._as_told(part)
        self.events.extend(part)
        # the rest of this act only sorts lists; it cannot be undone by itself
        self._note(part, ActKind.REVERSAL)
        if first:
            self._fold_again(min(first))
        self._keep_aside(before, part[0], Removal.UNDONE if isinstance(reversals[0], ActUndone) else Removal.ABSENT)

    def _shift(self, first: Recorded, event: ClockWas) -> None:
        """Apply a shift to the acts before it."""
        before, known = self._meeting, self.timings.at
        if self.timings.shifted(first, event):
            self._folded_anew = True
            self._fold_again(self._read_again())
            self._keep_aside(self._moved(before, known), first, Removal.UNDONE)

    def _moved(self, meeting: Meeting | None, known: Sequence[datetime]) -> Meeting | None:
        """Correct the times of the statements that are kept aside."""
        return (
            None
            if meeting is None
            else with_times(meeting, lambda number, told: self.timings.moved(number, told, known))
        )

    def _as_told(self, part: Sequence[Recorded]) -> Sequence[Recorded]:
        return self.timings.told(part) if self._acts else part

    def _read_again(self) -> int:
        """Correct the times of events and acts, and give the index of the first event that changed."""
        self.retimed += 1
        self._retimed_at = self.seq
        changed = self.seq
        for position, one in enumerate(self.events):
            place = self._place[one.act]
            reads = self.timings.reads(one, place - 1) if place else one
            if reads != one:
                changed = min(changed, one.seq)
                self.events[position] = reads
                self._acts[place] = replace(self._acts[place], at=reads.at)
        return changed

    def _take(self, one: Recorded) -> None:
        if len(self.events) % CHECKPOINT_EVERY == 0:
            self._checkpoints.append((len(self.events), self._meeting))
        self.events.append(one)
        self._meeting = folded(self._meeting, one)

    def _note(self, part: Sequence[Recorded], kind: ActKind) -> None:
        first, continues = part[0], self._continued(part)
        # the making has no time of its own; any other act recorded within AT_ONCE of its time was not dated by hand
        self.has_live = self.has_live or (bool(self._acts) and abs(first.recorded - first.as_it_stands.at) <= AT_ONCE)
        self._place[first.act] = len(self._acts)
        self._acts.append(
            Act(
                id=first.act,
                place=len(self._acts),
                seat=first.seat,
                owner=self.act(continues).owner if continues is not None else first.seat,
                at=first.at,
                recorded=first.recorded,
                kind=kind,
                first_seq=first.seq,
                reverses=self._reversed_by(part) if kind is ActKind.REVERSAL else (),
                continues=continues,
                tell=self._telling.tell,
            )
        )

    def _reversed_by(self, part: Sequence[Recorded]) -> tuple[ActId, ...]:
        """Name the acts that an undo or a redo reverses."""
        reversals = (one.event.act for one in part if isinstance(one.event, ActUndone | ActRedone))
        return tuple(act for act in reversals if act in self._place)

    def _continued(self, part: Sequence[Recorded]) -> ActId | None:
        """Give the call that an automatic begin belongs to, or None.

        A call is remembered for the begin that may follow.
        """
        continues = None
        for one in part:
            if isinstance(one.event, FloorGiven) and one.event.by_itself:
                continues = self._calls.get(one.event.request)
            elif isinstance(one.event, SpeakerCalled):
                self._calls[one.event.request] = one.act
        return continues

    def _reverse(self, reversal: ActUndone | ActRedone) -> int:
        """Mark an act as undone or redone, and give the index of its first event."""
        target = self.act(reversal.act)
        self._acts[self._place[target.id]] = replace(target, undone=isinstance(reversal, ActUndone))
        return target.first_seq

    def _fold_again(self, seq: int) -> None:
        """Fold from the last checkpoint before an act, leaving out what is undone."""
        kept = self._checkpoints_before(seq)
        self._checkpoints[kept:] = []
        start, meeting = self._checkpoints[-1]
        for position in range(start, len(self.events)):
            if position > start and position % CHECKPOINT_EVERY == 0:
                self._checkpoints.append((position, meeting))
            one = self.events[position]
            meeting = refolded(meeting, one, undone=self.act(one.act).undone)
        self._meeting = meeting

    def _checkpoints_before(self, seq: int) -> int:
        """Count the checkpoints that are not after an event."""
        index = bisect_right(self.events, seq, key=lambda r: r.seq) - 1
        return bisect_right(self._checkpoints, index, key=lambda checkpoint: checkpoint[0])

    def folded_if(self, first: Act, undone: Mapping[ActId, bool]) -> Iterator[tuple[Act, Meeting]]:
        """Fold as if some acts were undone or redone.

        Gives each act from shortly before the first on, and the state after it. Of an act that a checkpoint divides,
        only the rest is folded.
        """
        start, meeting = self._checkpoints[self._checkpoints_before(first.first_seq) - 1]
        for name, part in groupby(self.events[start:], key=lambda one: one.act):
            act = self.act(name)
            for one in part:
                meeting = refolded(meeting, one, undone=undone.get(name, act.undone))
            yield act, meeting or self.meeting

    def meeting_at_seq(self, seq: int) -> Meeting:
        """Give the state as it was after the event with this sequence number."""
        if seq == self.seq:
            return self.meeting
        place = bisect_right(self._acts, seq, key=lambda act: act.first_seq)
        ends_an_act = place < len(self._acts) and self._acts[place].first_seq == seq + 1
        if seq <= self._retimed_at or not ends_an_act:
            return Trail(one for one in self.events if one.seq <= seq).meeting
        return self._telling.before(place)

    def until(self, time: datetime) -> "Trail":
        """Give the longest beginning with no act after an instant; the making of the meeting is always in."""
        kept: list[Recorded] = []
        for one in self.events:
            if one.act != self.made and one.at > time:
                break
            kept.append(one)
        return Trail(kept, settled=True)

    def meeting_at(self, time: datetime) -> Meeting:
        """Give the state as it was at an instant."""
        return self.until(time).meeting

    def undo_target(self, seat: SeatName) -> Act | None:
        """Give the act that undo would take back for a seat, or None."""
        mine = (a for a in reversed(self._acts) if a.owner == seat and a.undoable and not a.undone)
        return next(mine, None)

    def floor_target(self, seat: SeatName) -> Act | None:
        """Give the act of the floor that its undo would take back for a seat, or None: a call, not what followed it."""
        for act in reversed(self._acts):
            if act.owner != seat or act.undone or act.kind is not ActKind.FLOOR:
                continue
            call = self.act(act.continues) if act.continues is not None else act
            return act if call.undone else call
        return None
