"""The record of an event: all that the program knows of one type of event, in one row."""

from collections.abc import Callable, Set
from datetime import datetime
from typing import Generic, TypeVar

from facilitator.core.act_kinds import ActKind
from facilitator.core.gone import Removal
from facilitator.core.meeting import Meeting
from facilitator.core.values import dataclass

E = TypeVar("E")

Touched = tuple[str, object]
"""What acts are about, such as a request or the floor of an item: its kind, and which one."""

LAST = 99
"""The rank of an event that gives its title to an act only where it is the first of it, and none leads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRecord(Generic[E]):
    """One row. No field has a default, so a new event must decide how undo, the floor and the trail treat it.

    All but `evolve` and `counts` are asked about the state before the event.

    - `type`: the class of the event; `kind`: the word under which journals keep it, which never changes.
    - `evolve`: the meeting after it, at an instant (UTC); unchanged if its object no longer exists.
    - `counts`: the meeting with the numbers that it uses up, also where it is undone.
    - `title`: what the footer and the trail call it, in the language of the program; `leads`: its rank among the
      events of one act, the smallest of which gives the act its title.
    - `words`: the full text typed for it, for the trail; empty if none was typed or the title has all of it.
    - `touches`: what it is about, so that undo is refused where another seat has built on it; `needs`: what it relies
      on without changing it, and would be without its object if that were undone.
    - `undo`: what undo makes of it.
    - `reach`: whose floor it ends, stops, calls or gives, None for nobody's: an act that would reach another person
      than the user saw is refused as stale.
    - `instants`: its fields with instants of past happenings, which are corrected after a `clock-was`.
    - `takes_out`: how a statement leaves the log by it, None where none does.
    """

    type: type[E]
    kind: str
    evolve: Callable[[Meeting, E, datetime], Meeting]
    counts: Callable[[Meeting, E], Meeting]
    title: Callable[[Meeting, E], str]
    leads: int
    words: Callable[[Meeting, E], str]
    touches: Callable[[Meeting, E], Set[Touched]]
    needs: Callable[[Meeting, E], Set[Touched]]
    undo: ActKind
    reach: Callable[[Meeting, E], object]
    instants: tuple[str, ...]
    takes_out: Removal | None


def plain(
    event_type: type[E],
    kind: str,
    *,
    evolve: Callable[[Meeting, E, datetime], Meeting],
    title: Callable[[Meeting, E], str],
    leads: int,
    words: Callable[[Meeting, E], str],
    touches: Callable[[Meeting, E], Set[Touched]],
    needs: Callable[[Meeting, E], Set[Touched]],
    undo: ActKind,
) -> EventRecord[E]:
    """Give the record of an event that uses up no numbers, reaches nobody, names no instants and takes out nothing."""
    return EventRecord(
        type=event_type, kind=kind, evolve=evolve, counts=no_ids, title=title, leads=leads, words=words,
        touches=touches, needs=needs, undo=undo, reach=nobody, instants=(), takes_out=None,
    )  # fmt: skip


def no_ids(meeting: Meeting, _event: object) -> Meeting:
    """For events that use up no numbers."""
    return meeting


def no_words(_meeting: Meeting, _event: object) -> str:
    """For events without typed text, or whose title has all of it."""
    return ""


def nothing(_meeting: Meeting, _event: object) -> Set[Touched]:
    """For events that touch, or need, nothing that undo could take away."""
    return frozenset()


def nobody(_meeting: Meeting, _event: object) -> None:
    """For events that do not change who has the floor or is called."""
