"""The invariants of FLOOR, section 6, after random commands; a failure prints a script for `facilitator run`.

300 random meetings of up to 100 commands, in shards that the workers share; `pytest --hypothesis-profile=long` runs
5,000. Two seats act on each, a desk with a steady clock and commands without one, while the computer's clock is put
ahead and back.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.announcements import announcement
from facilitator.core.booth import booth_of
from facilitator.core.chair_sentences import sentence
from facilitator.core.commands import COMMANDS, decide
from facilitator.core.display import View, display_of
from facilitator.core.floor import FloorGiven
from facilitator.core.forecast import forecast
from facilitator.core.ids import Refused, RequestId
from facilitator.core.invariants import broken, out_of_order
from facilitator.core.meeting import Meeting, Recorded
from facilitator.core.minutes import minutes, missing
from facilitator.core.minuting.variants import Variant
from facilitator.core.next_act import next_act
from facilitator.core.order import rules_of
from facilitator.core.paper import StatementEntered
from facilitator.core.parameters import Type
from facilitator.core.sorting import sorted_again
from facilitator.core.speakers import FloorRequested
from facilitator.core.statements import StatementSplit
from facilitator.core.trail import Trail
from facilitator.exchange.json import show
from facilitator.storage.codec import decode, encode, kind_of
from tests.core.any_command import NAMES, VALUES
from tests.core.any_meeting import BY_ITSELF, COMMAND_LINE, DESK, SET_UPS, Step, TwoClocks, busy, meeting_of
from tests.room import Room

SHARDS = 8
REVERSALS = ("undo", "undo-floor", "redo")
step = st.builds(
    Step,
    said=st.sampled_from((*NAMES, BY_ITSELF, BY_ITSELF)),
    dice=st.binary(min_size=8, max_size=8),
    seconds=st.sampled_from([0, 0, 1, 5, 20, 60, 240]),
    jump=st.sampled_from([0] * 12 + [-3600, -90, 45, 3600]),
    seat=st.sampled_from([DESK, DESK, COMMAND_LINE]),
)
# left to itself, hypothesis makes short lists
steps_of_a_meeting = st.integers(0, 100).flatmap(lambda count: st.lists(step, min_size=count, max_size=count))


def check_state(room: Room) -> None:
    """Invariants 1 to 4 and 12 on the state, and the order of its lists (FLOOR 3.4)."""
    meeting = room.meeting
    assert broken(meeting, room.instant) == frozenset()
    assert out_of_order(meeting) == frozenset()
    for state in meeting.items.values():
        assert sorted_again(rules_of(meeting, state), state.waiting) == state.waiting, (
            "who goes by rule is not in order"
        )


def loose(ids: list[RequestId], now: list[RequestId]) -> bool:
    """Say whether those that stand in both lists stand in the same order."""
    return [i for i in ids if i in now] == [i for i in now if i in ids]


def check_step(before: Meeting, after: Meeting, line: str, room: Room) -> None:
    """Invariants 5 and 9 over one act, and 10 on what it led to."""
    if line.startswith("request"):
        for old in before.items.values():
            ids = [r.id for r in old.waiting]
            assert loose(ids, [r.id for r in after.items[old.code].waiting]), "an insertion moved the others"
    if not line.startswith((*REVERSALS, "absent", "merge")):
        assert {s.id for s in before.statements()} <= {s.id for s in after.statements()}, "a statement left the log"
    begun = {e.event.statement for e in room.trail.events if isinstance(e.event, FloorGiven)}
    parted = {e.event.second for e in room.trail.events if isinstance(e.event, StatementSplit)}
    on_paper = {e.event.statement for e in room.trail.events if isinstance(e.event, StatementEntered)}
    assert {s.id for s in after.statements() if not s.written_only} <= begun | parted | on_paper
    now = room.instant
    by_item = sum(s.spoken(now) for i in after.items.values() for s in i.statements)
    by_who = {
        w: sum(s.spoken(now) for s in after.statements() if s.who == w) for w in {s.who for s in after.statements()}
    }
    assert sum(by_who.values()) == pytest.approx(by_item)


def check_nobody_is_lost(room: Room) -> None:
    """Whoever asked in an act that stands waits, is called, was heard, or left the list in a way that is recorded."""
    meeting, undone = room.meeting, {act.id for act in room.trail.acts() if act.undone}
    asked = {
        e.event.request.id for e in room.trail.events if isinstance(e.event, FloorRequested) and e.act not in undone
    }
    called = {meeting.called.id} if meeting.called is not None else set()
    gone = {r.request.id for i in meeting.items.values() for r in i.departed}
    kept = {r.id for i in meeting.items.values() for r in (*i.waiting, *i.served)}
    assert asked <= called | gone | kept, "somebody who asked is nowhere"


def check_clocks(before: Sequence[Recorded], room: TwoClocks, steady: float) -> None:
    """No act lies before the last one; at the desk the time of the meeting goes on as the steady clock does."""
    for one, other in pairwise(room.trail.events[len(before) - 1 :]):
        assert one.at <= other.at, "the time of an act goes back"
        if other.seat == DESK and other.act != one.act and one.seat == DESK:
            assert (other.at - one.at).total_seconds() >= steady - 1e-6, "a clock that was put back stops the meeting"


def check_undo(room: Room, before: Meeting) -> None:
    """Invariant 8: undo of the act just done gives the state before it, and redo the state after it, but for numbers."""
    last, acted = room.trail.last_act, room.meeting
    undos = [("undo", room.trail.undo_target(room.seat)), ("undo-floor", room.trail.floor_target(room.seat))]
    for name, target in undos:
        if target is None or target.id != last.id:
            continue
        try:
            room.does(name)
        except Refused:
            continue
        for part in (
            "definition",
            "items",
            "floor",
            "sessions",
            "open_item",
            "session",
            "presiding",
            "limits",
            "roster",
        ):
            assert getattr(room.meeting, part) == getattr(before, part), f"{name} changed {part}"
        room.does("redo")
        assert room.meeting == acted, f"redo after {name} gives another state"


def check_what_follows(room: Room, before: Meeting) -> None:
    """Invariant 11, and that all which is derived from a state can be derived: nothing of it may fail on any state."""
    meeting, now = room.meeting, room.instant
    found = forecast(meeting, now)
    times = [now, *(t for w in found.waiting for t in (w.start, w.end))]
    assert times == sorted(times), "an expected time goes back"
    announcement(before, meeting)
    assert sentence(meeting)
    for view in View:
        display_of(meeting, now, view)
    booth_of(meeting, now)
    show(meeting, seq=room.trail.seq, now=now)
    act = next_act(meeting, now)
    if act is not None:
        assert decide(room.trail, act.command, now=now, seat=room.seat), "the primary key does nothing"


def check_end(room: Room) -> None:
    """Invariant 7, from what is on disk; and both records can be written."""
    events = [replace(e, event=decode(kind_of(e.event), encode(e.event))) for e in room.trail.events]
    assert events == list(room.trail.events), "an event is read otherwise than it was written"
    again = Trail(events)
    assert again.meeting == room.meeting, "a replay gives another state"
    missing(again.meeting)
    for kind in (Variant.CIRCULATED, Variant.INTERNAL, Variant.SUMMARY, Variant.DIGEST):
        assert minutes(again, now=room.instant, variant=kind).title


def run(choice: int, steps: Sequence[Step]) -> None:
    room = TwoClocks(meeting_of(choice))
    script: list[str] = []
    try:
        for one in steps:
            line = room.line_of(one)
            script.append(f"{room.instant.isoformat()} {line}   # {room.seat}")
            before, events = room.meeting, list(room.trail.events)
            try:
                done = room.acts(line)
            except Refused as refusal:
                script[-1] = f"# refused: {refusal}\n# {script[-1]}"
                assert room.meeting == before, "a refused command changed something"
                assert room.trail.events == events, "a refused command recorded something"
                continue
            check_state(room)
            check_step(before, room.meeting, line, room)
            check_nobody_is_lost(room)
            check_clocks(events, room, one.seconds)
            if done and line not in REVERSALS:
                check_undo(room, before)
                check_state(room)
            check_what_follows(room, before)
        check_end(room)
    except Exception:
        print("\n".join(script))  # noqa: T201 (pytest shows it with the failure)
        raise


@pytest.mark.parametrize("shard", range(SHARDS))
@settings(max_examples=-(-settings.default.max_examples // SHARDS))
@given(choice=st.integers(0, SET_UPS - 1), steps=steps_of_a_meeting)
def test_the_invariants_hold_after_random_commands(shard: int, choice: int, steps: list[Step]) -> None:
    run(choice, steps)


def test_every_command_that_needs_no_file_is_among_the_random_ones() -> None:
    assert {spec.name for spec in COMMANDS.values()} - set(NAMES) == {"publish", "receive"}
    assert {p.type for spec in COMMANDS.values() for p in spec.parameters} - set(VALUES) == {Type.FILE}


@pytest.mark.parametrize("seed", range(40))
def test_the_invariants_hold_in_long_busy_meetings(seed: int) -> None:
    run(seed, busy(seed))


def test_the_random_commands_reach_what_they_are_meant_to_reach() -> None:
    """The generator is worth nothing where everything is refused: over the busy meetings most kinds of events occur."""
    seen: set[str] = set()
    reached_over: list[str] = []
    for seed in range(24):
        room = TwoClocks(meeting_of(seed))
        for one in busy(seed):
            line, target = room.line_of(one), room.trail.floor_target(one.seat)
            try:
                seen |= {type(e).__name__ for e in room.acts(line)}
            except Refused:
                continue
            if line == "undo-floor" and target is not None:
                reached_over += [a.title for a in room.trail.acts_from(target)[:-1] if a.kind in ("beside", "text")]
    assert {
        "FloorRequested",
        "FloorGiven",
        "SpeakerPaused",
        "SpeakerResumed",
        "StatementEnded",
        "SpeakerCalled",
        "ActUndone",
        "ActRedone",
        "ListSorted",
        "MarkedAbsent",
        "RequestRestored",
        "SegmentBegun",
        "PrecedenceSet",
        "DelegationChanged",
        "MeetingEdited",
    } <= seen
    assert reached_over
