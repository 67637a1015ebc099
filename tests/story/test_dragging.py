"""Stories of rows that are dragged: after each drag by the real mouse, the list on the screen is that of the journal."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.story.conftest import Screen, refuse_without, until
from tests.story.two_seats import SPEAKERS, Room, room_on
from tests.story.watching import Drop, Shown, WatchedProgram

CLASSES = "Classes of speakers, first to last"
TALL = "1500x2200"
DRAGS, SEED = 50, 20250407


@pytest.fixture(scope="module")
def tall_screen() -> Iterator[Screen]:
    """Give a screen on which twenty rows are in sight at once."""
    refuse_without()
    made = Screen(TALL)
    yield made
    made.close()


@pytest.fixture
def room(tall_screen: Screen, tmp_path: Path) -> Iterator[Room]:
    """Give a desk at 1(c), where twenty wait, all of them in sight."""
    with room_on(tall_screen, tmp_path) as made:
        yield made


def has_order(expected: list[str]) -> Callable[[Shown], bool]:
    return lambda shown: shown.texts == expected


def drag_at_random(program: WatchedProgram, shown: Shown, chance: random.Random) -> Drop:
    """Drag one row of a list to another."""
    row, target = chance.sample(shown.in_sight, 2)
    program.take(shown.rows[row].at(0.5), shown.rows[target].at(chance.uniform(0.05, 0.95)))
    return program.let_go()


def test_after_each_of_fifty_drags_the_list_is_the_journal(room: Room) -> None:
    chance = random.Random(SEED)
    shown = room.agrees(room.names, "the list is on the screen")
    assert len(shown.in_sight) >= 17
    changed = 0
    for number in range(1, DRAGS + 1):
        drop = drag_at_random(room.program, shown, chance)
        changed += drop.order != drop.shown.texts
        shown = room.agrees(drop.order, f"drag {number} is in the journal and on the screen as {drop.order}")
    assert changed > DRAGS / 2
    room.program.picture("after-fifty-drags")


def test_who_is_called_after_a_drag_is_who_stood_first(room: Room) -> None:
    shown = room.agrees(room.names, "the list is on the screen")
    row = shown.in_sight[7]
    room.program.take(shown.rows[row].at(0.5), shown.rows[0].at(0.2))
    first, *others = room.program.let_go().order
    assert first == shown.texts[row]
    room.agrees([first, *others], "the row stands in front")
    room.program.keys("F8")
    until(lambda: room.names == others, f"{first} is called")
    room.agrees(others, "the list lacks only who was called")


def test_a_drag_that_is_given_up_changes_nothing(room: Room) -> None:
    shown = room.agrees(room.names, "the list is on the screen")
    first, last = (shown.rows[shown.in_sight[place]] for place in (0, -1))
    seq = room.secretariat.seq
    room.program.take(first.at(0.5), last.at(0.2))
    room.program.picture("row-is-carried")
    room.program.give_up("Escape")
    room.program.carry_out(first.at(0.5), (first.left + first.width // 2, 5))
    # a drag that works tells that those before it are over
    room.program.take(last.at(0.5), first.at(0.2))
    room.agrees(room.program.let_go().order, "only the last drag is in the journal")
    assert room.secretariat.seq == seq + 1


def test_a_row_is_dropped_where_it_is_seen_also_when_others_come_and_go_meanwhile(room: Room) -> None:
    shown = room.agrees(room.names, "the list is on the screen")
    row, target = shown.in_sight[2], shown.in_sight[9]
    room.program.take(shown.rows[row].at(0.5), shown.rows[target].at(0.2))
    carried, gone = shown.texts[row], shown.texts[0]
    room.do("request COL")
    room.do(f"withdraw {room.request_of(gone)}")
    room.do(f"move {room.request_of(carried)} 5")
    names = room.names
    room.agrees(names, "what the secretariat did is on the screen while the row is carried")
    drop = room.program.let_go()
    assert (drop.shown.texts, drop.shown.texts[drop.shown.chosen[0]]) == (names, carried)
    assert drop.order != names
    room.agrees(drop.order, "the row stands where it was dropped")


def test_a_row_that_leaves_the_list_while_it_is_carried_is_not_another_one(room: Room) -> None:
    shown = room.agrees(room.names, "the list is on the screen")
    row, target = shown.in_sight[2], shown.in_sight[9]
    room.program.take(shown.rows[row].at(0.5), shown.rows[target].at(0.2))
    room.do(f"withdraw {room.request_of(shown.texts[row])}")
    room.agrees(room.names, "it has left the list")
    seq = room.secretariat.seq
    room.program.let_go()
    room.agrees(room.names, "the list is the journal")
    assert room.secretariat.seq == seq


def test_the_list_scrolls_under_a_row_that_is_carried_to_its_edge(screen: Screen, tmp_path: Path) -> None:
    with room_on(screen, tmp_path) as room:
        shown = room.agrees(room.names, "the list is on the screen")
        assert shown.rows[-1].top > shown.foot, "the last one is out of sight"
        first = shown.rows[0]
        room.program.take(first.at(0.3), (first.left + first.width // 2, shown.foot - 4))
        room.program.comes_to(SPEAKERS, lambda s: s.rows[-1].top + s.rows[-1].height <= s.foot + 1, "the last is seen")
        drop = room.program.let_go()
        assert drop.order.index(shown.texts[0]) >= len(shown.texts) - 2
        room.agrees(drop.order, "the first has gone to the end")


def test_the_classes_of_the_rules_are_dragged_and_none_is_lost(room: Room) -> None:
    chance = random.Random(SEED)
    room.program.opens("ctrl+shift+o")
    shown = room.program.comes_to(CLASSES, lambda s: len(s.rows) > 8, "the classes are on the screen")
    before, seq = room.names, room.secretariat.seq
    for number in range(1, 16):
        order = drag_at_random(room.program, shown, chance).order
        shown = room.program.comes_to(CLASSES, has_order(order), f"drag {number} gives {order}")
    assert (room.names, room.secretariat.seq) == (before, seq)
    room.program.picture("after-fifteen-drags-of-classes")
    room.program.keys("ctrl+Return")
    until(lambda: room.classes, "the new precedence is applied")
    assert room.classes == [text.split("\n")[0] for text in shown.texts]
    room.agrees(room.names, "the list is the journal")
