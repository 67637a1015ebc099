"""The trail: every event of a meeting in order, the acts they belong to, and the state they lead to."""

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby

from facilitator.core.act_kinds import UNDOABLE, ActKind, kind_of_act
from facilitator.core.agenda import MeetingDefined
from facilitator.core.evolving import counted, define, evolve
from facilitator.core.evolving.gone import kept_aside
from facilitator.core.floor import FloorGiven, SpeakerCalled, StatementVoided
from facilitator.core.gone import How
from facilitator.core.ids import ActId, Refused, RequestId, SeatName
from facilitator.core.meeting import ActRedone, ActUndone, Event, Meeting, Recorded
from facilitator.core.saying import in_english, language, tr
from facilitator.core.statements import StatementsMerged
from facilitator.core.titles import act_title
from facilitator.core.touching import Touched, needed, touched
from facilitator.core.typed_words import typed_words

# from the decision to the disk
AT_ONCE = timedelta(minutes=1)
CHECKPOINT_EVERY = 200
RECENT = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act as the trail shows it: who did what when, of what kind it is, and whether it was undone.

    `reverses` names the acts that it takes or brings back. A begin that came by itself `continues` its call, and is an
    act of who called: that seat is its `owner`, whichever desk was the first to record it. `words` are what was typed
    for it, in full.
    """

    id: ActId
    seat: SeatName
    owner: SeatName
    at: datetime
    title: str
    kind: ActKind
    undone: bool = False
    first_seq: int
    touches: frozenset[Touched] = frozenset()
    needs: frozenset[Touched] = frozenset()
    reverses: tuple[ActId, ...] = ()
    continues: ActId | None = None
    words: str = ""

    @property
    def undoable(self) -> bool:
        """Say whether undo covers it: floor, list and plan, no texts and not the making of the meeting."""
        return self.kind in UNDOABLE


class Trail:
    """The events of a meeting and their fold. It only grows; undoing folds again from a checkpoint without the act."""

    def __init__(self, recorded: Iterable[Recorded] = ()) -> None:
        self.events: list[Recorded] = []
        self.has_live = False
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
            self.events.extend(part)
            # what else it holds puts lists in order, and is no act that could be undone by itself
            self._note(first, self._reversal_title(reversals), tuple(reversals))
            self._reverse(reversals)
            self._keep_aside(before, first, How.UNDONE if isinstance(reversals[0], ActUndone) else How.ABSENT)
            return
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
        self.has_live |= bool(self._acts) and abs(first.recorded - first.at) <= AT_ONCE
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

    def _reverse(self, reversals: Sequence[ActUndone | ActRedone]) -> None:
        reversed_acts = [(r, self.act(r.act)) for r in reversals if r.act in self._place]
        for reversal, target in reversed_acts:
            self._acts[self._place[target.id]] = replace(target, undone=isinstance(reversal, ActUndone))
        if reversed_acts:
            self._fold_again(min(target.first_seq for _, target in reversed_acts))

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
        return Trail(kept)

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
    return evolve(meeting, one.event, one.at)


def _refolded(meeting: Meeting | None, one: Recorded, *, undone: bool) -> Meeting:
    return counted(meeting, one.event) if undone and meeting is not None else _folded(meeting, one)


def _made(first: Recorded) -> Meeting:
    if not isinstance(first.event, MeetingDefined):
        raise Refused(tr("This file does not begin with a meeting, so it cannot be read."))
    return define(first.event, first.at)
