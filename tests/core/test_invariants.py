"""The invariants of FLOOR, section 6, after random commands; a failure prints a script for `facilitator run`.

300 random meetings of up to 100 commands; `pytest --hypothesis-profile=long` runs 5,000.
"""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.acts.record import spans
from facilitator.core.agenda import Definition, Replies, Settings
from facilitator.core.announcing import announcement
from facilitator.core.booth import booth_of
from facilitator.core.commands import COMMANDS, decide
from facilitator.core.display import View, display_of
from facilitator.core.floor import FloorGiven
from facilitator.core.forecast import forecast
from facilitator.core.ids import Refused, SeatName
from facilitator.core.meeting import Meeting
from facilitator.core.minutes import minutes, missing
from facilitator.core.minuting.document import Variant
from facilitator.core.next_act import next_act
from facilitator.core.order import rules_of
from facilitator.core.parameters import Type
from facilitator.core.precedence import Discussion
from facilitator.core.sentences import sentence
from facilitator.core.sorting import sorted_again
from facilitator.core.speakers import INTERRUPTING, Kind
from facilitator.core.statements import StatementSplit
from facilitator.core.trail import Trail
from facilitator.exchange.json import show
from facilitator.storage.codec import decode, encode, kind_of
from tests.core.any_command import NAMES, VALUES, WHO, line_of
from tests.room import START, Room, definition, item, presenters

# a command of the table by its name, the throws that choose its arguments, the seconds before it, and who gives it
Step = tuple[str, bytes | None, int, str]
step = st.tuples(
    st.sampled_from(NAMES),
    st.binary(min_size=8, max_size=8),
    st.sampled_from([0, 0, 1, 5, 20, 60, 240]),
    st.sampled_from(["chair", "chair", "secretariat"]),
)
# left to itself, hypothesis makes short lists
steps_of_a_meeting = st.integers(0, 100).flatmap(lambda count: st.lists(step, min_size=count, max_size=count))


def meeting_of(choice: int) -> Definition:
    """Give one of four set-ups: presentations in turn or jointly, replies per item or session, several requests."""
    discussion = Discussion.IN_TURN if choice % 2 else Discussion.JOINTLY
    first = item("c", 0, 90, roles=presenters("CHL", "KEN"), discussion=discussion)
    base = definition()
    chosen = Settings(several_requests=choice == 3, replies=Replies.SESSION if choice >= 2 else Replies.ITEM)
    return definition(items=(first, *base.items[1:]), settings=chosen)


def check_floor(meeting: Meeting) -> None:
    """Invariants 1 to 4 on one state."""
    for state in meeting.items.values():
        ids = [r.id for r in state.waiting]
        assert len(set(ids)) == len(ids), "a request waits twice"
        served = {s.request for s in state.statements if s.request is not None}
        assert not served & set(ids), "a request waits though it has the floor"
        rules = rules_of(meeting, state)
        assert sorted_again(rules, state.waiting) == state.waiting, "who is not pinned stands out of its class"
        floor = meeting.floor if meeting.open_item == state.code else state.parked
        nobody = type(floor.holder).__name__ != "Speaking" and not floor.interrupted
        questions = [r for r in state.waiting if r.kind is Kind.QUESTION]
        assert not (nobody and questions), "a question waits though nobody has the floor"
    running = [s for s in meeting.statements() if s.begin is not None and s.end is None]
    assert len([s for s in running if not s.paused]) <= 1, "two speak at once"
    for statement in meeting.statements():
        if statement.begin is None or statement.end is None:
            continue
        paused = sum(p.seconds(statement.end) for p in statement.pauses)
        assert statement.begin <= statement.end, "a statement ends before it begins"
        assert 0 <= paused <= (statement.end - statement.begin).total_seconds(), "pauses are longer than the statement"


def check_spans(meeting: Meeting, room: Room) -> None:
    """Nobody's spoken time lies over another's."""
    times = sorted(span for s in meeting.statements() for span in spans(s, room.instant))
    for (_, end), (start, _) in pairwise(times):
        assert end <= start, "two spoke at the same time"


def loose(ids: list[int], now: list[int]) -> bool:
    """Say whether those that stand in both lists stand in the same order."""
    return [i for i in ids if i in now] == [i for i in now if i in ids]


def check_step(before: Meeting, after: Meeting, line: str, room: Room) -> None:
    """Invariants 5 and 9 over one act, and 10 on what it led to."""
    if line.startswith("request"):
        for old in before.items.values():
            ids = [r.id for r in old.waiting]
            assert loose(ids, [r.id for r in after.items[old.code].waiting]), "an insertion moved the others"
    if not line.startswith(("undo", "redo", "absent", "merge")):
        assert {s.id for s in before.statements()} <= {s.id for s in after.statements()}, "a statement left the log"
    begun = {e.event.statement for e in room.trail.events if isinstance(e.event, FloorGiven)}
    parted = {e.event.second for e in room.trail.events if isinstance(e.event, StatementSplit)}
    assert {s.id for s in after.statements() if not s.written_only} <= begun | parted
    now = room.instant
    by_item = sum(s.spoken(now) for i in after.items.values() for s in i.statements)
    by_who = {
        w: sum(s.spoken(now) for s in after.statements() if s.who == w) for w in {s.who for s in after.statements()}
    }
    assert sum(by_who.values()) == pytest.approx(by_item)


def check_undo(room: Room, before: Meeting) -> None:
    """Invariant 8: undo of the act just done gives the state before it, except for the numbers used."""
    target = room.trail.undo_target(room.seat)
    last = room.trail.acts()[-1]
    if target is None or target.id != last.id:
        return
    try:
        room.does("undo")
    except Refused:
        return
    undone = room.meeting
    for name in ("items", "floor", "sessions", "open_item", "session", "presiding", "limits", "roster"):
        assert getattr(undone, name) == getattr(before, name), f"undo changed {name}"
    room.does("redo")


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
    act = next_act(meeting)
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
    room = Room(meeting_of(choice))
    script: list[str] = []
    try:
        for said, dice, seconds, seat in steps:
            room.now += seconds
            room.seat = SeatName(seat)
            before = room.meeting
            line = said if dice is None else line_of(before, said, dice)
            when = (START + timedelta(seconds=room.now)).isoformat()
            script.append(f"{when} {line}")
            try:
                events = room.does(line)
            except Refused as refusal:
                script[-1] = f"# refused: {refusal}\n# {script[-1]}"
                assert room.meeting == before, "a refused command changed something"
                continue
            check_floor(room.meeting)
            check_step(before, room.meeting, line, room)
            check_spans(room.meeting, room)
            if events and line not in ("undo", "redo"):
                check_undo(room, before)
                check_floor(room.meeting)
            check_what_follows(room, before)
        check_end(room)
    except Exception:
        print("\n".join(script))  # noqa: T201 (pytest shows it with the failure)
        raise


@given(choice=st.integers(0, 3), steps=steps_of_a_meeting)
def test_the_invariants_hold_after_random_commands(choice: int, steps: list[Step]) -> None:
    run(choice, steps)


def test_every_command_that_needs_no_file_is_among_the_random_ones() -> None:
    assert {spec.name for spec in COMMANDS.values()} - set(NAMES) == {"receive"}
    assert {p.type for spec in COMMANDS.values() for p in spec.parameters} - set(VALUES) == {Type.FILE}


@pytest.mark.parametrize("seed", range(40))
def test_the_invariants_hold_in_long_busy_meetings(seed: int) -> None:
    """Shrinking prefers short meetings; these are long ones, with the common commands common."""
    dice = random.Random(seed)
    lines = (
        ["request {w}"] * 6
        + ["give-floor"] * 5
        + ["request {w} --kind point-of-order", "request {w} --kind question"] * 2
    )
    lines += ["request {w} --kind answer", "call", "begin", "pause", "resume", "end", "undo", "undo", "redo", "take-up {i}", "absent", "move {n} {p}", "give-floor {n}", "started-ago {p}", "started-ago 40", "started-ago 15", "leave-out {p}", "leave-out 15", "bring-back", "close-item", "withdraw {n}", "request {w} --kind reply", "request {w} --kind comment"]  # fmt: skip
    steps: list[Step] = []
    for _ in range(100):
        line = dice.choice(lines).format(
            w=dice.choice(WHO), i=dice.choice("cdj"), n=dice.randint(1, 60), p=dice.randint(1, 6)
        )
        steps.append((line, None, dice.choice([0, 0, 2, 10, 30, 200]), dice.choice(["chair", "chair", "secretariat"])))
    run(seed % 4, steps)


def test_the_random_commands_reach_what_they_are_meant_to_reach() -> None:
    """The generator is worth nothing where everything is refused: over the busy meetings most kinds of events occur."""
    room = Room(meeting_of(1))
    seen: set[str] = set()
    dice = random.Random(1)
    for _ in range(400):
        room.now += 10
        line = dice.choice(
            [
                "request {w}",
                "request {w} --kind question",
                "give-floor",
                "end",
                "pause",
                "resume",
                "undo",
                "call",
                "begin",
                "absent",
            ]
        )
        try:
            seen |= {type(e).__name__ for e in room.does(line.format(w=dice.choice(WHO)))}
        except Refused:
            continue
    assert {
        "FloorRequested",
        "FloorGiven",
        "SpeakerPaused",
        "SpeakerResumed",
        "StatementEnded",
        "SpeakerCalled",
        "ActUndone",
    } <= seen
    assert INTERRUPTING
