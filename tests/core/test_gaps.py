"""What is missing before the minutes are final: all of it, each thing with where it is put right."""

from collections.abc import Sequence

import pytest

from facilitator.core.agenda import Role, Segment
from facilitator.core.commands import COMMANDS
from facilitator.core.minutes import gaps, missing
from facilitator.core.saying import choose
from tests.room import Room, definition, item


def held(*lines: str, **plan: object) -> Room:
    """Carry out lines under (c), ten seconds apart."""
    room = Room(definition(items=(item("c", 0, 90, **plan),)))
    for line in lines:
        room.does(line, at=room.now + 10)
    return room


SPOKEN = ("request FRA", "give-floor", "end", "gist 1 Thanked.")


@pytest.mark.parametrize(
    ("lines", "sentences"),
    [
        ((*SPOKEN, "close-item"), ()),
        (SPOKEN, ("1(c) is still open.",)),
        ((*SPOKEN, "suspend-item"), ()),
        ((*SPOKEN, "request CHE", "suspend-item"), ("1(c): Switzerland still waits for the floor.",)),
        ((*SPOKEN, "request CHE", "close-item"), ("1(c): Switzerland still waits for the floor.",)),
        (
            (*SPOKEN, "request CHE", "request NOR", "close-item"),
            ("1(c): 2 still wait for the floor: Switzerland, Norway.",),
        ),
        (
            ("request FRA", "in-writing 1", "close-item"),
            ("1(c), in writing: the statement that France announced in writing has not come.",),
        ),
        (("written FRA", "close-item"), ()),
        (
            (*SPOKEN, "check-delivery 1 yes", "close-item"),
            ("1(c), 10:00: the text of France is still to be checked against delivery.",),
        ),
        (
            ("request FRA --kind point-of-order", "give-floor", "end", "gist 1 Asked.", "close-item"),
            ("1(c), 10:00: what was stated on the point of order of France is not noted.",),
        ),
        (
            ("request FRA --kind point-of-order", "give-floor", "end", "gist 1 A", "state 1 Noted", "close-item"),
            (),
        ),
        (
            (
                *("request FRA", "give-floor", "gist 1 A", "request CHE --kind question", "give-floor", "gist 2 B"),
                *("give-floor", "end", "close-item"),
            ),
            ("1(c), 10:00: the question of Switzerland has no answer.",),
        ),
        (
            ("start-session 1", *SPOKEN, "close-item"),
            ("Morning of 7 April: the session has not risen.",),
        ),
    ],
)  # fmt: skip
def test_what_the_record_lacks_is_listed(lines: Sequence[str], sentences: tuple[str, ...]) -> None:
    assert missing(held(*lines).meeting) == sentences


def test_a_question_that_was_answered_is_no_gap() -> None:
    room = held("request FRA", "give-floor", "request CHE --kind question", "give-floor", "request FRA --kind answer")
    room.do_all(["give-floor", "give-floor", "end"])
    assert not any("has no answer" in sentence for sentence in missing(room.meeting))


def test_a_role_still_to_be_named_is_listed_once_the_item_was_taken_up() -> None:
    room = held("close-item", to_be_named=(Role.PRESENTER, Role.COORDINATOR))
    assert missing(room.meeting) == (
        "1(c): presenter is still to be named.",
        "1(c): coordinator is still to be named.",
    )
    room.do_all(["role c presenter CHL", "role c coordinator AUT"])
    assert not any("to be named" in sentence for sentence in missing(room.meeting))


def test_after_an_end_by_mistake_merging_the_two_is_proposed() -> None:
    room = held(
        "request FRA", "give-floor", "end", "bring-back", "give-floor", "end", "gist 1 A", "gist 2 B", "close-item"
    )
    (gap,) = [gap for gap in gaps(room.meeting) if gap.hinders]
    assert gap.sentence == (
        "1(c), 10:00: France has two statements with nobody in between. Merge them if they are one."
    )
    assert (gap.item, gap.statement, gap.merges) == ("c", 1, 2)
    room.does(f"merge {gap.statement} {gap.merges}")
    assert missing(room.meeting) == ()


@pytest.mark.parametrize("between", ["request CHE", "request FRA --kind reply", ""])
def test_two_statements_with_somebody_or_a_long_time_in_between_are_two(between: str) -> None:
    room = held("request FRA", "give-floor", "end")
    if between:
        room.do_all([between, "give-floor", "end"])
    room.now += 10 if between else 3600
    room.do_all(["request FRA", "give-floor", "end"])
    assert all(gap.merges is None for gap in gaps(room.meeting))


def test_each_gap_says_under_which_item_it_is_put_right() -> None:
    room = held("request FRA", "give-floor", "end", "request CHE")
    assert [(gap.item, gap.statement) for gap in gaps(room.meeting) if gap.hinders] == [
        ("c", 1),
        ("c", None),
        ("c", None),
    ]


def test_an_item_that_was_left_before_its_discussion_says_so() -> None:
    segments = (Segment(name="presentations"), Segment(name="discussion", title="Discussion among stakeholders"))
    room = held(*SPOKEN, "suspend-item", segments=segments)
    assert missing(room.meeting) == ("1(c) was left before “Discussion among stakeholders”.",)


def test_each_gap_says_what_puts_it_right() -> None:
    room = held("request FRA --kind point-of-order", "give-floor", "end", "request CHE",
                to_be_named=(Role.PRESENTER,))  # fmt: skip
    found = [gap for gap in gaps(room.meeting) if gap.command or gap.request]
    told = {gap.command: dict(gap.known) for gap in found}
    assert told["state"] == {"request": next(s.request for s in room.meeting.statements())}
    assert told["role"] == {"item": "c", "role": Role.PRESENTER}
    assert told["translate"].keys() == {"original", "language"}
    assert "close-item" in told
    (waiting,) = [gap.request for gap in found if gap.request is not None]
    assert room.meeting.waiting(waiting) is not None
    for gap in found:
        if gap.command:
            arguments = {p.argument for p in COMMANDS[gap.command].parameters}
            assert dict(gap.known).keys() <= arguments


def test_what_is_missing_names_an_item_as_the_desk_does() -> None:
    room = Room()
    room.do_all(["translate 'Item c' fr Déminage", "request FRA", "give-floor", "end"])
    label = room.meeting.items["c"].plan.label or "Item c"
    room.does(f"translate '{label}' fr '1 c)'")
    choose("fr")
    try:
        assert next(iter(gaps(room.meeting))).sentence.startswith("1 c),")
    finally:
        choose("en")
    assert next(iter(gaps(room.meeting))).sentence.startswith(label)
