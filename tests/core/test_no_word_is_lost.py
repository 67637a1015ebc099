"""Invariant 13: every typed word is in the record of the statement it was typed on, or offered, or in the trail.

Two seats type, undo, redo, void, split, merge, strike and place at random; each word is typed once, so that it is
known where it may stand. `pytest --hypothesis-profile=long` runs many more.
"""

import re
import shlex
from collections.abc import Callable, Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.gone import Noted, TextPlaced, left_over, lines_of, noted_on
from facilitator.core.ids import Refused, StatementId
from facilitator.core.meeting import Event, Meeting
from facilitator.core.statements import GistWritten, PointNoted, PresidentStated, StatementsMerged, StatementTagged
from facilitator.core.trail import Trail
from tests.room import Room
from tests.trying import a_third

WORD = re.compile(r"w\d+")
Step = tuple[str, int, int, str]
Line = Callable[[Meeting, int, str], str]


def written_on(meeting: Meeting, n: int) -> int:
    """Choose a statement of the log, or one that has left it."""
    known = [*(s.id for s in meeting.statements()), *meeting.gone]
    return known[n % len(known)] if known else 1


def gist(meeting: Meeting, n: int, word: str) -> str:
    """Go on with what stands there, as somebody does who types."""
    number = written_on(meeting, n)
    found = meeting.noted(StatementId(number))
    stands = found.gist if found is not None else ""
    return shlex.join(["gist", str(number), f"{stands} {word}".strip()])


def of(line: str) -> Line:
    """Write a command about some statement, gone statement, entry or other of the meeting."""

    def said(meeting: Meeting, n: int, word: str) -> str:
        gone = list(meeting.gone) or [StatementId(1)]
        log = [s.id for s in meeting.statements()] or [StatementId(1)]
        return line.format(
            any=written_on(meeting, n), gone=gone[n % len(gone)], log=log[n % len(log)], next=log[(n + 1) % len(log)],
            who=("FRA", "CHE", "NOR")[n % 3], n=n % 7 + 1, word=word, at=f"10:0{n % 10}",
        )  # fmt: skip

    return said


LINES: dict[str, Line] = {
    "gist": gist,
    **{
        line.split(" ", maxsplit=1)[0] + str(place): of(line)
        for place, line in enumerate((
            "gist {any} {word}", "gist {any} ''", "point {any} {word}", "unpoint {log} 1", "tag {any} {word}",
            "state {n} {word}", "chair-says {word}", "recommend {word}", "decide {word}", "strike {n}", "reinstate {n}",
            "request {who}", "request {who} --note {word}", "request {who} --kind point-of-order", "give-floor", "call",
            "begin", "end", "absent", "pause", "resume", "take-up d", "take-up c", "undo", "redo", "bring-back",
            "merge {log} {next}", "split {log} --at {at}", "correct {log} --who {who}", "written {who}",
            "place-text {gone} {log}", "leave-text {gone}", "close-item --waiting written", "started-ago 20",
        ))
    },
}  # fmt: skip
OFTEN = [*["gist"] * 6, *(name for name in LINES if name.startswith(("undo", "redo", "give-floor", "request")))] * 2
step = st.tuples(
    st.sampled_from([*OFTEN, *LINES]),
    st.integers(0, 60),
    st.sampled_from([0, 1, 20, 60]),
    st.sampled_from(["chair", "secretariat"]),
)
steps_of_a_meeting = st.integers(0, 60).flatmap(lambda count: st.lists(step, min_size=count, max_size=count))


def texts_of(event: Event) -> tuple[StatementId | None, str]:
    """Give on which statement an event wrote what, as far as it names one."""
    match event:
        case GistWritten():
            return event.statement, event.text
        case PointNoted():
            return event.statement, event.point.text
        case StatementTagged():
            return event.statement, " ".join(event.tags)
        case _:
            return None, ""


def words(noted: Noted) -> set[str]:
    return set(WORD.findall(" ".join(lines_of(noted))))


def homes(trail: Trail) -> dict[str, set[int]]:
    """Give for each word the statements on which it may stand: where it was typed, and where it was put by hand."""
    undone = {act.id for act in trail.acts() if act.undone}
    found: dict[str, set[int]] = {}
    for one in trail.events:
        number, text = texts_of(one.event)
        for word in WORD.findall(text) if number is not None else ():
            found.setdefault(word, set()).add(number)
        if one.act not in undone:
            for word, where in moved(one.event, found):
                found[word].add(where)
    return found


def moved(event: Event, found: dict[str, set[int]]) -> Iterator[tuple[str, int]]:
    """Give the words that an event put on another statement."""
    match event:
        case TextPlaced():
            yield from ((word, event.statement) for word in words(event.noted) if word in found)
        case StatementsMerged():
            yield from ((word, event.statement) for word, where in found.items() if event.other in where)
        case _:
            return


def check_words(room: Room, typed: set[str]) -> None:
    meeting, trail = room.meeting, room.trail
    in_trail = set(WORD.findall("\n".join(act.words for act in trail.acts())))
    assert typed <= in_trail, "a word is not in the trail"
    where = homes(trail)
    for statement in meeting.statements():
        for word in words(noted_on(statement)):
            assert word not in where or statement.id in where[word], f"{word} stands on statement {statement.id}"
    last: dict[int, str] = {}
    for one in trail.events:
        if isinstance(one.event, GistWritten):
            last[one.event.statement] = one.event.text
    for number, text in last.items():
        kept = meeting.noted(StatementId(number))
        assert kept is not None, f"what was typed on statement {number} is neither in the log nor kept"
        assert set(WORD.findall(text)) <= words(noted_on(kept))
    for gone in meeting.gone.values():
        settled = meeting.settled.get(gone.statement.id, Noted())
        offered = words(left_over(gone, meeting.settled)) | words(settled)
        assert words(noted_on(gone.statement)) <= offered, "a word is neither offered nor placed nor left"


def check_placed(before: Meeting, event: Event, after: Meeting) -> None:
    if isinstance(event, TextPlaced):
        target = after.statement(event.statement)
        assert target is not None
        assert words(left_over(before.gone[event.source], before.settled)) <= words(noted_on(target))


def run(steps: Sequence[Step]) -> Room:
    room, typed, script = Room(), set[str](), []
    try:
        for number, (name, dice, seconds, seat) in enumerate(steps):
            room.now += seconds
            line = LINES[name](room.meeting, dice, f"w{number}")
            script.append(f"{seat}: {line}")
            before = room.meeting
            try:
                events = room.does(line, seat=seat)
            except Refused as refusal:
                script[-1] += f"  # refused: {refusal}"
                assert room.meeting == before
                continue
            for event in events:
                check_placed(before, event, room.meeting)
            if events:
                typed |= set(WORD.findall(line))
            check_words(room, typed)
        assert Trail(room.trail.events).meeting == room.meeting
    except BaseException:
        print("\n".join(script))  # noqa: T201 (pytest shows it with the failure)
        raise
    return room


@a_third
@given(steps=steps_of_a_meeting)
def test_every_typed_word_is_where_it_was_typed_or_in_the_trail(steps: list[Step]) -> None:
    run(steps)


def test_the_random_lines_reach_what_they_are_meant_to_reach() -> None:
    """The test above is worth nothing where no text loses its statement and none is placed."""
    names = list(LINES)
    dice = [(n * 7919 + 13) % 104729 for n in range(4000)]
    steps = [
        (
            (OFTEN if a % 2 else names)[a % len(OFTEN if a % 2 else names)],
            a % 61,
            a % 3,
            "chair" if a % 3 else "secretariat",
        )
        for a in dice
    ]
    kinds: set[str] = set()
    hows: set[str] = set()
    for start in range(0, 4000, 200):
        room = run(steps[start : start + 200])
        kinds |= {type(one.event).__name__ for one in room.trail.events}
        hows |= {gone.how.value for gone in room.meeting.gone.values()}
    assert {
        "GistWritten",
        "PointNoted",
        "TextPlaced",
        "TextLeft",
        "StatementsMerged",
        "ActUndone",
        "ActRedone",
    } <= kinds
    assert hows == {"undone", "absent", "merged"}
    assert PresidentStated.__name__ in kinds
