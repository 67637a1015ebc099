"""The plan is changed while the meeting runs: what moves with what, what is refused, and that all of it can be undone."""

from dataclasses import replace

import pytest

from facilitator.core.clock import time_label
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemStatus, Meeting
from tests.room import Room, definition, item


def times(meeting: Meeting) -> str:
    """Write the plan in one line, in the order of the agenda; skipped items in brackets, fixed starts with a star."""
    zone = meeting.definition.zone
    words = []
    for one in meeting.items.values():
        span = f"{time_label(one.plan.start, zone)}-{time_label(one.plan.end, zone)}"
        word = f"{one.code}{'*' if one.plan.fixed else ''} {span}"
        words.append(f"({word})" if one.status is ItemStatus.SKIPPED else word)
    return ", ".join(words)


PLANNED = "c 10:00-11:30, d 11:30-12:30, j 12:30-13:00"


@pytest.fixture
def room() -> Room:
    return Room(open_item=None)


def gap_before_j() -> Room:
    """Give a room in which a pause of a quarter of an hour is planned between d and j."""
    return Room(definition(items=(item("c", 0, 60), item("d", 60, 30), item("j", 105, 30))), open_item=None)


@pytest.mark.parametrize(
    ("line", "plan"),
    [
        ("plan c --minutes 60", "c 10:00-11:00, d 11:00-12:00, j 12:00-12:30"),
        ("plan c --minutes 1h45", "c 10:00-11:45, d 11:45-12:45, j 12:45-13:15"),
        ("plan d --start 11:40", "c 10:00-11:30, d 11:40-12:40, j 12:40-13:10"),
        ("plan d --start 11:15", PLANNED),
        ("plan j --after c", "c 10:00-11:30, j 11:30-12:00, d 12:00-13:00"),
        ("plan c --after d", "d 10:00-11:00, c 11:00-12:30, j 12:30-13:00"),
        ("plan c --after j", "d 10:00-11:00, j 11:00-11:30, c 11:30-13:00"),
        ("plan d --session 2", "c 10:00-11:30, j 11:30-12:00, d 15:00-16:00"),
        ("plan d --start 15:30", "c 10:00-11:30, j 11:30-12:00, d 15:30-16:30"),
        ("plan c --session 1", "d 10:00-11:00, j 11:00-11:30, c 11:30-13:00"),
        ("plan d --start 15:30 --minutes 10 --fixed yes", "c 10:00-11:30, j 11:30-12:00, d* 15:30-15:40"),
        ("plan j --fixed yes", "c 10:00-11:30, d 11:30-12:30, j* 12:30-13:00"),
        ("skip-item d", "c 10:00-11:30, (d 11:30-12:30), j 11:30-12:00"),
        ("skip-item c", "(c 10:00-11:30), d 10:00-11:00, j 11:00-11:30"),
    ],
)
def test_those_that_follow_on_move_with_the_item_that_is_planned_otherwise(room: Room, line: str, plan: str) -> None:
    room.does(line)
    assert times(room.meeting) == plan


def test_the_first_of_a_session_starts_when_the_chair_says_also_earlier_again(room: Room) -> None:
    room.does("plan c --start 10:20")
    assert times(room.meeting) == "c 10:20-11:50, d 11:50-12:50, j 12:50-13:20"
    room.does("plan c --start 10:10")
    assert times(room.meeting) == "c 10:10-11:40, d 11:40-12:40, j 12:40-13:10"
    room.does("plan d --start 10:00")
    assert times(room.meeting) == "d 10:00-11:00, c 11:00-12:30, j 12:30-13:00"


@pytest.mark.parametrize(
    ("line", "plan"),
    [
        ("plan c --minutes 70", "c 10:00-11:10, d 11:10-11:40, j 11:45-12:15"),
        ("plan c --minutes 90", "c 10:00-11:30, d 11:30-12:00, j 12:00-12:30"),
        ("plan c --minutes 30", "c 10:00-10:30, d 10:30-11:00, j 11:45-12:15"),
        ("skip-item d", "c 10:00-11:00, (d 11:00-11:30), j 11:45-12:15"),
    ],
)
def test_a_gap_in_the_plan_gives_way_first_and_is_not_closed(line: str, plan: str) -> None:
    room = gap_before_j()
    room.does(line)
    assert times(room.meeting) == plan


def test_a_fixed_start_does_not_move_and_those_behind_it_stay_with_it(room: Room) -> None:
    room.do_all(("plan d --fixed yes", "plan c --minutes 30"))
    assert times(room.meeting) == "c 10:00-10:30, d* 11:30-12:30, j 12:30-13:00"
    room.does("plan c --minutes 110")
    assert times(room.meeting) == "c 10:00-11:50, d* 11:30-12:30, j 12:30-13:00"


def test_what_was_taken_up_keeps_its_planned_start_and_lets_its_minutes_change(room: Room) -> None:
    room.do_all(("start-session 1", "take-up c", "plan c --minutes 100"))
    assert times(room.meeting) == "c 10:00-11:40, d 11:40-12:40, j 12:40-13:10"
    assert "taken up at 10:00" in room.refuses("plan c --start 10:30")
    room.does("close-item")
    assert "closed" in room.refuses("plan c --minutes 30")


def test_an_item_can_go_behind_the_open_one_but_not_before_it(room: Room) -> None:
    room.do_all(("start-session 1", "take-up d", "plan j --start 10:00"))
    assert [*room.meeting.items] == ["c", "d", "j"]


def test_a_skipped_item_comes_back_at_its_time_and_those_behind_it_make_room(room: Room) -> None:
    room.do_all(("skip-item d", "unskip-item d"))
    assert times(room.meeting) == PLANNED
    room.do_all(("skip-item c", "unskip-item c"))
    assert times(room.meeting) == PLANNED


@pytest.mark.parametrize(
    ("line", "plan"),
    [
        (
            "insert-item 'Video message' --minutes 10 --after c",
            "c 10:00-11:30, video 11:30-11:40, d 11:40-12:40, j 12:40-13:10",
        ),
        ("insert-item Tribute --start 15:00", "c 10:00-11:30, d 11:30-12:30, j 12:30-13:00, tribute 15:00-15:15"),
        (
            "insert-item Tribute --start 11:00",
            "c 10:00-11:30, tribute 11:30-11:45, d 11:45-12:45, j 12:45-13:15",
        ),
        (
            "insert-item Tribute --start 12:00 --code t --fixed yes",
            "c 10:00-11:30, d 11:30-12:30, t* 12:00-12:15, j 12:15-12:45",
        ),
        ("insert-item Tribute --session 1", "c 10:00-11:30, d 11:30-12:30, j 12:30-13:00, tribute 13:00-13:15"),
    ],
)
def test_an_item_is_inserted_and_those_behind_it_make_room(room: Room, line: str, plan: str) -> None:
    room.does(line)
    assert times(room.meeting) == plan


def test_an_item_is_inserted_behind_the_open_one_unless_told_otherwise(room: Room) -> None:
    room.do_all(("start-session 1", "take-up d", "insert-item 'Minute of silence' --minutes 1"))
    assert times(room.meeting) == "c 10:00-11:30, d 11:30-12:30, minute 12:30-12:31, j 12:31-13:01"
    made = room.meeting.items[ItemCode("minute")].plan
    assert (made.label, made.heading, made.full_heading) == ("Minute of silence",) * 3
    room.does("insert-item 'Minute of thanks to everybody who came here'")
    again = room.meeting.items[ItemCode("minute-2")].plan
    assert (again.label, again.heading) == ("Minute of thanks to", "Minute of thanks to everybody who came here")


def test_an_inserted_item_is_worked_like_any_other(room: Room) -> None:
    room.do_all(("start-session 1", "insert-item Tribute --start 10:00 --minutes 5", "take-up tribute", "request FRA"))
    room.does("give-floor")
    assert room.speaker == "FRA"
    assert room.meeting.definition.items == definition().items


def test_a_skipped_item_that_is_taken_up_after_all_is_open(room: Room) -> None:
    room.do_all(("start-session 1", "skip-item d", "take-up d"))
    assert room.meeting.items[ItemCode("d")].status is ItemStatus.OPEN


def test_an_item_is_renamed_and_its_label_stays(room: Room) -> None:
    room.does("rename-item d 'Risk  education and more' --short Risk")
    plan = room.meeting.items[ItemCode("d")].plan
    assert (plan.heading, plan.title) == ("1(d) Risk", "Risk education and more")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("plan d --start 13:30", "13:30 lies in no session"),
        ("plan d --session 5", "no session 5"),
        ("plan d --after d", "cannot come after itself"),
        ("plan d --minutes 0", "takes more than no time"),
        ("plan d --minutes soon", "“soon” is not a duration"),
        ("plan d --start 25:00", "“25:00” is not a time"),
        ("plan d --fixed maybe", "neither yes nor no"),
        ("plan x --minutes 5", "no item “x”"),
        ("insert-item ' '", "needs a title"),
        ("insert-item Tribute --code C", "cannot be the code"),
        ("rename-item d ''", "needs a title"),
    ],
)
def test_a_plan_that_cannot_be_is_refused_in_a_sentence(room: Room, line: str, said: str) -> None:
    assert said in room.refuses(line)


def test_what_is_open_or_closed_is_not_skipped_and_what_is_skipped_is_not_planned(room: Room) -> None:
    room.do_all(("start-session 1", "take-up c"))
    assert "is open" in room.refuses("skip-item c")
    room.do_all(("close-item", "skip-item d"))
    assert "was taken up and closed" in room.refuses("skip-item c")
    assert "is skipped" in room.refuses("plan d --minutes 5")


@pytest.mark.parametrize(
    "line",
    [
        "plan c --start 10:00",
        "plan d --minutes 60",
        "plan j --fixed no",
        "unskip-item d",
        "rename-item d 'Item d' --short 'Item d'",
    ],
)
def test_what_is_so_already_records_nothing(room: Room, line: str) -> None:
    assert room.does(line) == ()


@pytest.mark.parametrize(
    "line",
    [
        "plan c --minutes 60",
        "plan c --after j --fixed yes",
        "plan d --session 2",
        "insert-item Tribute --start 10:30",
        "skip-item d",
        "rename-item d Other",
    ],
)
def test_every_change_of_the_plan_is_one_act_that_can_be_undone_and_redone(room: Room, line: str) -> None:
    before = room.meeting
    room.does(line)
    after = room.meeting
    assert after != before
    assert after.definition == before.definition
    assert room.trail.acts()[-1].undoable
    room.does("undo")
    assert room.meeting == before
    room.does("redo")
    assert room.meeting == after


def test_the_trail_names_what_was_changed(room: Room) -> None:
    room.do_all(
        (
            "plan c --minutes 60",
            "skip-item d",
            "unskip-item d",
            "insert-item Tribute --after j",
            "plan j --after c",
            "rename-item d Other",
        )
    )
    titles = [act.title for act in room.trail.acts()][1:]
    assert titles == [
        "Plan 1(c): 10:00–11:00",
        "Skip 1(d)",
        "Back in the plan: 1(d)",
        "Insert Tribute",
        "Plan 1(j): 11:00–11:30",
        "Rename 1(d)",
    ]


def test_an_insertion_that_another_seat_has_built_on_is_not_undone(room: Room) -> None:
    room.does("insert-item Tribute --after c", seat="chair")
    room.does("request FRA --item tribute", seat="secretariat")
    assert "builds on it" in room.refuses("undo", seat="chair")
    room.does("undo", seat="secretariat")
    room.does("undo", seat="chair")
    assert "tribute" not in room.meeting.items


def test_another_act_on_an_item_does_not_keep_a_new_plan_from_being_undone(room: Room) -> None:
    room.does("plan d --minutes 30", seat="chair")
    room.does("role d presenter CHL", seat="secretariat")
    room.does("undo", seat="chair")
    assert times(room.meeting) == PLANNED


def test_a_plan_of_an_item_whose_insertion_was_undone_changes_nothing(room: Room) -> None:
    before = room.meeting
    room.do_all(("insert-item Tribute --after c", "plan tribute --minutes 5", "undo", "undo"))
    assert times(room.meeting) == times(before)


def test_what_is_taken_in_writing_leaves_the_list_and_counts_as_submitted(room: Room) -> None:
    room.do_all(("start-session 1", "take-up c", "request FRA", "request CHL", "request NOR"))
    room.does(f"in-writing {room.number('CHL')} {room.number('NOR')}")
    assert room.waiting() == ["FRA"]
    assert [s.who for s in room.meeting.statements() if s.written_only] == ["CHL", "NOR"]
    room.does("undo")
    assert room.waiting() == ["FRA", "CHL", "NOR"]
    assert list(room.meeting.statements()) == []


def test_a_time_of_day_is_that_of_the_day_of_the_item_or_of_the_session_named() -> None:
    made = definition()
    second = replace(
        made.sessions[1], start=made.sessions[1].start.replace(day=8), end=made.sessions[1].end.replace(day=8)
    )
    room = Room(replace(made, sessions=(made.sessions[0], second)), open_item=None)
    room.does("plan d --start 15:30 --session 2")
    assert room.meeting.items[ItemCode("d")].plan.start.day == 8
    room.does("plan d --start 16:00")
    assert room.meeting.items[ItemCode("d")].plan.start.day == 8
