"""The trail: every event of a meeting in order, the acts they belong to, and the state they lead to."""

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby

from facilitator.core.act import Act
from facilitator.core.act_kinds import ActKind, kind_of_act
from facilitator.core.agenda import MeetingDefined
from facilitator.core.evolving import counted, define, evolve
from facilitator.core.evolving.gone import kept_aside, with_times
from facilitator.core.floor import FloorGiven, SpeakerCalled, StatementVoided
from facilitator.core.gone import How
from facilitator.core.ids import ActId, Refused, RequestId, SeatName
from facilitator.core.meeting import ActRedone, ActUndone, ClockWas, Event, Meeting, Recorded
from facilitator.core.saying import in_english, language, tr
from facilitator.core.shifting import Timings
from facilitator.core.statements import StatementsMerged
from facilitator.core.titles import act_title
from facilitator.core.touching import Touched, needed, touched
from facilitator.core.typed_words import typed_words
from facilitator.core.versions import MinutesFinalised

# from the decision to the disk
AT_ONCE = timedelta(minutes=1)
CHECKPOINT_EVERY = 200
RECENT = 64


class Trail:
    """The events of a meeting and their fold. It only grows; undoing folds again from a checkpoint without the act.

    Where it was said that the clock was wrong, events and acts have the right times (`shifting`); events taken from
    another trail are shifted anew, unless they are `settled`. `retimed` counts how often that changed what was before.
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
        self._english: Trail | None = None
        self._recent: deque[tuple[int, Meeting]] = deque(maxlen=RECENT)
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
        """Give the last event after the making of the meeting, which has no hour, or None where there was none."""
        return self.events[-1] if len(self._acts) > 1 else None

    def last_at_after(self, events: Sequence[Event]) -> datetime | None:
        """Give the time that the last act will have once events are recorded: they may say that the clock was wrong."""
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
        """Give the act that made the meeting, which has no hour, or None where there is no meeting yet."""
        return self._acts[0].id if self._acts else None

    def acts(self) -> list[Act]:
        """Give all acts in order, also the undone."""
        return list(self._acts)

    @property
    def last_act(self) -> Act:
        """Give the last act; there is one, the making, wherever there is a meeting."""
        return self._acts[-1]

    def act(self, wanted: ActId) -> Act:
        """Give an act by its name."""
        return self._acts[self._place[wanted]]

    def acts_from(self, first: Act) -> list[Act]:
        """Give the acts that came after one, in order, also the undone."""
        return self._acts[self._place[first.id] + 1 :]

    def acts_in_english(self) -> list[Act]:
        """Give all acts with their English titles, for a record that does not hang on the language of the desk."""
        if language() == "en":
            return self.acts()
        with in_english():
            if self._english is None:
                self._english = Trail()
            self._english.append(self.events[len(self._english.events) :])
        return self._english.acts()

    def append(self, recorded: Sequence[Recorded]) -> None:
        """Take up what was recorded, in the order of the journal."""
        start = 0
        while start < len(recorded):
            stop = start + 1
            while stop < len(recorded) and recorded[stop].act == recorded[start].act:
                stop += 1
            self._append_act(recorded[start:stop])
            start = stop
        if self._meeting is not None and self.events:
            self._recent.append((self.seq, self._meeting))

    def _append_act(self, part: Sequence[Recorded]) -> None:
        events = tuple(r.event for r in part)
        first, before = part[0], self._meeting
        reversals = [e for e in events if isinstance(e, ActUndone | ActRedone)]
        if reversals:
            self._append_reversal(part, reversals)
            return
        for event in events:
            if isinstance(event, ClockWas):
                self._shift(first, event)
        part = self._told(part)
        first, before = part[0], self._meeting
        title = act_title(before or _made(first), events)
        touches: frozenset[Touched] = frozenset()
        needs: frozenset[Touched] = frozenset()
        words: list[str] = []
        for one in part:
            if self._meeting is not None:
                touches |= touched(self._meeting, one.event)
                needs |= needed(self._meeting, one.event)
                words.append(typed_words(self._meeting, one.event))
            self._take(one)
        self._note(first, title, events, touches=touches, needs=needs, words="\n".join(filter(None, words)))
        if any(isinstance(event, StatementVoided | StatementsMerged) for event in events):
            merged = any(isinstance(event, StatementsMerged) for event in events)
            self._keep_aside(before, first, How.MERGED if merged else How.ABSENT)

    def _keep_aside(self, before: Meeting | None, first: Recorded, how: How) -> None:
        """Keep the statements that an act took out of the log, with what is typed on them."""
        if before is not None and self._meeting is not None:
            self._meeting = kept_aside(before, self._meeting, how=how, at=first.at, by=first.seat)

    def _append_reversal(self, part: Sequence[Recorded], reversals: Sequence[ActUndone | ActRedone]) -> None:
        before, known = self._meeting, self.timings.at
        title, first = self._reversal_title(reversals), [self._reverse(r) for r in reversals if r.act in self._place]
        if self.timings.reversed({r.act: isinstance(r, ActUndone) for r in reversals}, part[0].seq):
            first.append(self._read_again())
            before = self._moved(before, known)
        part = self._told(part)
        self.events.extend(part)
        # what else it holds puts lists in order, and is no act that could be undone by itself
        self._note(part[0], title, tuple(reversals))
        if first:
            self._fold_again(min(first))
        self._keep_aside(before, part[0], How.UNDONE if isinstance(reversals[0], ActUndone) else How.ABSENT)

    def _shift(self, first: Recorded, event: ClockWas) -> None:
        """Give the acts before it the times that they have by now."""
        before, known = self._meeting, self.timings.at
        if self.timings.shifted(first, event):
            self._fold_again(self._read_again())
            self._keep_aside(self._moved(before, known), first, How.UNDONE)

    def _moved(self, meeting: Meeting | None, known: Sequence[datetime]) -> Meeting | None:
        """Give what is kept aside the times that it has by now."""
        return None if meeting is None else with_times(meeting, lambda instant: self.timings.moved(instant, known))

    def _told(self, part: Sequence[Recorded]) -> list[Recorded]:
        return self.timings.told(part) if self._acts else list(part)

    def _read_again(self) -> int:
        """Give events and acts the times that they have by now, and say which event is the first to have another."""
        self.retimed += 1
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
        self._meeting = _folded(self._meeting, one)

    def _note(
        self,
        first: Recorded,
        title: str,
        events: tuple[Event, ...],
        *,
        touches: frozenset[Touched] = frozenset(),
        needs: frozenset[Touched] = frozenset(),
        words: str = "",
    ) -> None:
        continues = self._continued(events)
        # the making has no hour; whatever else was recorded as it happened stated no time
        self.has_live |= bool(self._acts) and abs(first.recorded - first.as_it_stands.at) <= AT_ONCE
        self._place[first.act] = len(self._acts)
        self._acts.append(
            Act(
                id=first.act,
                seat=first.seat,
                owner=self.act(continues).owner if continues is not None else first.seat,
                at=first.at,
                title=title,
                kind=kind_of_act(events),
                first_seq=first.seq,
                touches=touches,
                needs=needs,
                reverses=tuple(e.act for e in events if isinstance(e, ActUndone | ActRedone) and e.act in self._place),
                continues=continues,
                words=words,
            )
        )
        for event in events:
            if isinstance(event, SpeakerCalled):
                self._calls[event.request] = first.act

    def _continued(self, events: tuple[Event, ...]) -> ActId | None:
        """Give the call that a begin by itself belongs to, or None."""
        begun = next((e for e in events if isinstance(e, FloorGiven) and e.by_itself), None)
        return self._calls.get(begun.request) if begun is not None else None

    def _reversal_title(self, reversals: Sequence[ActUndone | ActRedone]) -> str:
        places = [self._place[r.act] for r in reversals if r.act in self._place]
        title = self._acts[min(places)].title if places else str(reversals[0].act)
        undone = isinstance(reversals[0], ActUndone)
        return tr("undid {title}", title=title) if undone else tr("redid {title}", title=title)

    def _reverse(self, reversal: ActUndone | ActRedone) -> int:
        """Mark an act as undone, or not any more, and give its first event."""
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
            meeting = _refolded(meeting, one, undone=self.act(one.act).undone)
        self._meeting = meeting

    def _checkpoints_before(self, seq: int) -> int:
        """Count the checkpoints that do not lie behind an event."""
        index = bisect_right(self.events, seq, key=lambda r: r.seq) - 1
        return bisect_right(self._checkpoints, index, key=lambda checkpoint: checkpoint[0])

    def folded_if(self, first: Act, undone: Mapping[ActId, bool]) -> Iterator[tuple[Act, Meeting]]:
        """Fold as if some acts were undone, or done again: each act from shortly before one on, and the state after it.

        An act that a checkpoint parts comes with its rest.
        """
        start, meeting = self._checkpoints[self._checkpoints_before(first.first_seq) - 1]
        for name, part in groupby(self.events[start:], key=lambda one: one.act):
            act = self.act(name)
            for one in part:
                meeting = _refolded(meeting, one, undone=undone.get(name, act.undone))
            yield act, meeting or self.meeting

    def meeting_at_seq(self, seq: int) -> Meeting:
        """Give the state as it was after the event with this sequence number."""
        for known, meeting in reversed(self._recent):
            if known == seq:
                return meeting
        return Trail(r for r in self.events if r.seq <= seq).meeting

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


def _folded(meeting: Meeting | None, one: Recorded) -> Meeting:
    if isinstance(one.event, MeetingDefined):
        return define(one.event, one.at)
    if meeting is None:
        raise Refused(tr("This file does not begin with a meeting, so it cannot be read."))
    # a version is what it was when it was made, whatever is known by now
    at = one.as_it_stands.at if isinstance(one.event, MinutesFinalised) else one.at
    return evolve(meeting, one.event, at)


def _refolded(meeting: Meeting | None, one: Recorded, *, undone: bool) -> Meeting:
    return counted(meeting, one.event) if undone and meeting is not None else _folded(meeting, one)


def _made(first: Recorded) -> Meeting:
    if not isinstance(first.event, MeetingDefined):
        raise Refused(tr("This file does not begin with a meeting, so it cannot be read."))
    return define(first.event, first.at)
