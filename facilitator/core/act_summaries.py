"""Summaries of acts: descriptions of the acts of a trail, such as their titles, computed when they are read."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from facilitator.core.act import Act, ActSummary, act_title
from facilitator.core.act_kinds import ActKind
from facilitator.core.events import record_of
from facilitator.core.folding import folded, with_taken_out
from facilitator.core.ids import ActId
from facilitator.core.meeting import ActRedone, ActUndone, Meeting, Recorded
from facilitator.core.saying import language, tr

KEPT_EVERY = 200


class _Kept(NamedTuple):
    """The state before an act as it was: the place of the act among the acts, and of its first event."""

    place: int
    position: int
    meeting: Meeting | None


class ActSummaries:
    """Describes acts, using the state before each as it was then; belongs to one trail, whose lists it reads.

    States are kept at intervals, and after each refolding of the trail: to describe an act, the acts between two kept
    states are folded again and described together. Results are cached by language.
    """

    def __init__(self, events: Sequence[Recorded], acts: Sequence[Act], places: Mapping[ActId, int]) -> None:
        self._events = events
        self._acts = acts
        self._places = places
        self._kept: list[_Kept] = []
        self._reached = _Kept(-1, 0, None)
        self._told: dict[str, dict[int, ActSummary]] = {}

    def keep(self, meeting: Meeting | None, *, anew: bool) -> None:
        """Keep the state before the next act if the interval is over, or if the trail was folded `anew` before it."""
        position = len(self._events)
        if anew or not self._kept or position - self._kept[-1].position >= KEPT_EVERY:
            self._kept.append(_Kept(len(self._acts), position, meeting))

    def tell(self, place: int) -> ActSummary:
        """Describe the act at a place in the language of the program."""
        known = self._told.setdefault(language(), {})
        if place not in known:
            for other, part, states in self._folded_around(place):
                known[other] = self._told_of(self._acts[other], part, states)
        return known[place]

    def before(self, place: int) -> Meeting:
        """Give the state before the act at a place, which is not the first, as it was."""
        kept = self._last_kept(place)
        found = (states[0] for other, _, states in self._folded_around(place) if other == place)
        meeting = kept.meeting if kept.place == place else next(found)
        if meeting is None:
            raise LookupError(place)
        return meeting

    def _last_kept(self, place: int) -> _Kept:
        kept = self._kept[bisect_right(self._kept, place, key=lambda one: one.place) - 1]
        return self._reached if kept.place < self._reached.place <= place else kept

    def _folded_around(self, wanted: int) -> Iterator[tuple[int, list[Recorded], list[Meeting | None]]]:
        """Fold acts from the last state kept before one to the next one kept, with the states before their events."""
        place, start, meeting = self._last_kept(wanted)
        following = bisect_right(self._kept, place, key=lambda one: one.place)
        stop = self._kept[following].position if following < len(self._kept) else len(self._events)
        for _, group in groupby(self._events[start:stop], key=lambda one: one.act):
            part, states = list(group), [meeting]
            for one in part:
                states.append(folded(states[-1], one))
            yield place, part, states
            place, meeting = place + 1, with_taken_out(meeting, states[-1], part)
        self._reached = _Kept(place, stop, meeting)

    def _told_of(self, act: Act, part: Sequence[Recorded], states: Sequence[Meeting | None]) -> ActSummary:
        if act.kind is ActKind.REVERSAL:
            return ActSummary(title=self._reversal_title(act, part))
        events = [one.as_it_stands.event for one in part]
        # each event is described on the state before it; before the making there is none, and it touches nothing
        known = [(state, event, record_of(event)) for state, event in zip(states, events, strict=False) if state]
        words = (record.words(state, event) for state, event, record in known)
        return ActSummary(
            title=act_title(next(filter(None, states)), events),
            touches=frozenset().union(*(record.touches(state, event) for state, event, record in known)),
            needs=frozenset().union(*(record.needs(state, event) for state, event, record in known)),
            words="\n".join(filter(None, words)),
        )

    def _reversal_title(self, act: Act, part: Sequence[Recorded]) -> str:
        """Name an undo or a redo by the first act that it takes or brings back."""
        places = [self._places[name] for name in act.reverses]
        first = next(one.event for one in part if isinstance(one.event, ActUndone | ActRedone))
        title = self.tell(min(places)).title if places else str(first.act)
        return tr("undid {title}", title=title) if isinstance(first, ActUndone) else tr("redid {title}", title=title)
