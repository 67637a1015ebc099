"""The trail: every event of a meeting in order, the acts they belong to, and the state they lead to."""

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from facilitator.core.agenda import MeetingDefined
from facilitator.core.evolving import counted, define, evolve
from facilitator.core.ids import ActId, Refused, SeatName
from facilitator.core.meeting import ActRedone, ActUndone, Event, Meeting, Recorded
from facilitator.core.saying import in_english, language, tr
from facilitator.core.titles import act_title
from facilitator.core.touching import Touched, is_undoable, needed, touched

CHECKPOINT_EVERY = 200
RECENT = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act as the trail shows it: who did what when, whether it can be undone, and whether it was."""

    id: ActId
    seat: SeatName
    at: datetime
    title: str
    undoable: bool
    undone: bool = False
    first_seq: int
    touches: frozenset[Touched] = frozenset()
    needs: frozenset[Touched] = frozenset()
    reverses: ActId | None = None


class Trail:
    """The events of a meeting and their fold. It only grows; undoing folds again from a checkpoint without the act."""

    def __init__(self, recorded: Iterable[Recorded] = ()) -> None:
        self.events: list[Recorded] = []
        self._acts: list[Act] = []
        self._place: dict[ActId, int] = {}
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

    def acts(self) -> list[Act]:
        """Give all acts in order, also the undone."""
        return list(self._acts)

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
        first = part[0]
        reversal = events[0]
        if isinstance(reversal, ActUndone | ActRedone):
            self.events.extend(part)
            # what else it holds puts lists in order, and is no act that could be undone by itself
            self._note(first, self._reversal_title(reversal), (reversal,), reverses=reversal.act)
            self._reverse(reversal)
            return
        before = self._meeting
        title = act_title(before or _made(first), events)
        touches: frozenset[Touched] = frozenset()
        for one in part:
            if self._meeting is not None:
                touches |= touched(self._meeting, one.event)
            self._take(one)
        self._note(first, title, events, touches=touches)

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
        reverses: ActId | None = None,
    ) -> None:
        self._place[first.act] = len(self._acts)
        self._acts.append(
            Act(
                id=first.act,
                seat=first.seat,
                at=first.at,
                title=title,
                undoable=is_undoable(events),
                first_seq=first.seq,
                touches=touches,
                needs=frozenset().union(*(needed(e) for e in events)),
                reverses=reverses,
            )
        )

    def _reversal_title(self, reversal: ActUndone | ActRedone) -> str:
        place = self._place.get(reversal.act)
        title = self._acts[place].title if place is not None else str(reversal.act)
        return tr("undid {title}", title=title) if isinstance(reversal, ActUndone) else tr("redid {title}", title=title)

    def _reverse(self, reversal: ActUndone | ActRedone) -> None:
        place = self._place.get(reversal.act)
        if place is None:
            return
        target = self._acts[place]
        self._acts[place] = replace(target, undone=isinstance(reversal, ActUndone))
        self._fold_again(target.first_seq)

    def _fold_again(self, seq: int) -> None:
        """Fold from the last checkpoint before an act, leaving out what is undone."""
        kept = self._checkpoints_before(seq)
        self._checkpoints[kept:] = []
        start, meeting = self._checkpoints[-1]
        for position in range(start, len(self.events)):
            if position > start and position % CHECKPOINT_EVERY == 0:
                self._checkpoints.append((position, meeting))
            one = self.events[position]
            meeting = _refolded(meeting, one, undone=self._acts[self._place[one.act]].undone)
        self._meeting = meeting

    def _checkpoints_before(self, seq: int) -> int:
        """Count the checkpoints that do not lie behind an event."""
        index = bisect_right(self.events, seq, key=lambda r: r.seq) - 1
        return bisect_right(self._checkpoints, index, key=lambda checkpoint: checkpoint[0])

    def meeting_if(self, target: Act, *, undone: bool) -> Meeting:
        """Give the state as it would be were an act undone, or done again."""
        start, meeting = self._checkpoints[self._checkpoints_before(target.first_seq) - 1]
        for one in self.events[start:]:
            act = self._acts[self._place[one.act]]
            meeting = _refolded(meeting, one, undone=undone if act.id == target.id else act.undone)
        return meeting or self.meeting

    def meeting_at_seq(self, seq: int) -> Meeting:
        """Give the state as it was after the event with this sequence number."""
        for known, meeting in reversed(self._recent):
            if known == seq:
                return meeting
        return Trail(r for r in self.events if r.seq <= seq).meeting

    def until(self, time: datetime) -> "Trail":
        """Give the longest beginning with no act after an instant; the making of the meeting is always in."""
        made = self._acts[0].id if self._acts else None
        kept: list[Recorded] = []
        for one in self.events:
            if one.act != made and one.at > time:
                break
            kept.append(one)
        return Trail(kept)

    def meeting_at(self, time: datetime) -> Meeting:
        """Give the state as it was at an instant."""
        return self.until(time).meeting

    def undo_target(self, seat: SeatName) -> Act | None:
        """Give the act that undo would take back for a seat, or None."""
        mine = (a for a in reversed(self._acts) if a.seat == seat and a.undoable and not a.undone)
        return next(mine, None)

    def redo_target(self, seat: SeatName) -> Act | None:
        """Give the act that redo would bring back for a seat: the one undone last, while nothing new was done since."""
        for act in reversed(self._acts):
            if act.seat != seat:
                continue
            if act.undoable:
                return None
            if act.reverses is not None and self._acts[self._place[act.reverses]].undone:
                return self._acts[self._place[act.reverses]]
        return None

    def built_on(self, target: Act) -> Act | None:
        """Give a later act of another seat, still standing, that touches or needs what an act touched, or None."""
        for act in self._acts[self._place[target.id] + 1 :]:
            if act.seat != target.seat and not act.undone and (act.touches | act.needs) & target.touches:
                return act
        return None

    def come_between(self, target: Act) -> Act | None:
        """Give what another seat did, or took back, on the same since an act was undone, or None."""
        since = self.undone_since(target)
        for act in self._acts[since:]:
            place = self._place[act.reverses] if act.reverses is not None else since
            changed = self._acts[place] if place < since else act
            counts = act.seat != target.seat and not act.undone
            if counts and ((changed.touches | changed.needs) & target.touches or changed.touches & target.needs):
                return act
        return None

    def undone_since(self, target: Act) -> int:
        """Give the place in the trail just after the act that undid this one last."""
        places = (i for i in range(len(self._acts) - 1, -1, -1) if self._acts[i].reverses == target.id)
        return next(places, len(self._acts) - 1) + 1


def _folded(meeting: Meeting | None, one: Recorded) -> Meeting:
    if isinstance(one.event, MeetingDefined):
        return define(one.event, one.at)
    if meeting is None:
        raise Refused(tr("This file does not begin with a meeting, so it cannot be read."))
    return evolve(meeting, one.event, one.at)


def _refolded(meeting: Meeting | None, one: Recorded, *, undone: bool) -> Meeting:
    return counted(meeting, one.event) if undone and meeting is not None else _folded(meeting, one)


def _made(first: Recorded) -> Meeting:
    if not isinstance(first.event, MeetingDefined):
        raise Refused(tr("This file does not begin with a meeting, so it cannot be read."))
    return define(first.event, first.at)
