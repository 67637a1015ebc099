"""What a change would do is said before it is made; and each advice, followed, does what its sentence says."""

from datetime import timedelta

import pytest

from facilitator.core.advice import Advice, most_pressing
from facilitator.core.clock import time_label
from facilitator.core.commands import Command, decide_on
from facilitator.core.events import evolve
from facilitator.core.forecast import forecast
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.planning import Foreseen, effect_words, foresee
from tests.room import Room, definition

ZONE = definition().zone


@pytest.fixture
def room() -> Room:
    """Give a room in which c was taken up on time."""
    made = Room(open_item=None)
    made.do_all(("start-session 1", "take-up c"))
    return made


def plan(item: str, **said: object) -> Command:
    return Command(name="plan", arguments={"item": ItemCode(item), **said})


def words(found: Foreseen) -> list[str]:
    return [effect_words(effect, ZONE) for effect in found.changes]


def followed(meeting: Meeting, advice: Advice, room: Room) -> Meeting:
    """Give the meeting after the commands of an advice were carried out."""
    for command in advice.commands:
        for event in decide_on(meeting, command, now=room.instant):
            meeting = evolve(meeting, event, room.instant)
    return meeting


def advised(room: Room, beginning: str) -> Advice:
    """Give the advice whose sentence begins like this."""
    found = forecast(room.meeting, room.instant).advised
    return next(a for a in found if a.sentence.startswith(beginning))


def test_every_later_item_is_shown_with_its_times_before_and_after(room: Room) -> None:
    found = foresee(room.meeting, [plan("c", minutes=100.0)], room.instant)
    assert [e.code for e in found.effects] == ["c", "d", "j"]
    assert words(found) == [
        "1(c) Item c: 10:00, 10 min longer",
        "1(d) Item d: 11:30 → 11:40, 10 min later",
        "1(j) Item j: 12:30 → 12:40, 10 min later",
    ]
    assert found.warnings == ("1(j) would end at 13:10, after the hard stop at 13:00",)
    before, after = found.effects[1].before, found.effects[1].after
    assert before is not None
    assert after is not None
    assert time_label(before.start, ZONE) == time_label(before.begins, ZONE) == "11:30"
    assert time_label(after.end, ZONE) == "12:40"


def test_foreseeing_changes_nothing_and_foresees_what_then_happens(room: Room) -> None:
    before, seq = room.meeting, room.trail.seq
    found = foresee(before, [plan("d", session=2)], room.instant)
    assert (room.meeting, room.trail.seq) == (before, seq)
    room.does("plan d --session 2")
    assert found.meeting == room.meeting
    assert found.after == forecast(room.meeting, room.instant)


def test_a_skipped_and_an_inserted_item_are_said_to_be_so(room: Room) -> None:
    skipped = foresee(room.meeting, [Command(name="skip-item", arguments={"item": ItemCode("d")})], room.instant)
    assert words(skipped) == ["1(d) Item d: skipped", "1(j) Item j: 12:30 → 11:30, 1 h 00 min earlier"]
    tribute = Command(name="insert-item", arguments={"title": "Tribute", "minutes": 10.0})
    assert words(foresee(room.meeting, [tribute], room.instant))[0] == "Tribute: new, 11:30"


def test_what_would_be_refused_says_why_and_shows_no_change(room: Room) -> None:
    found = foresee(room.meeting, [plan("d", minutes=5.0), plan("c", session=2)], room.instant)
    assert "taken up at 10:00" in found.refused
    assert found.changes == ()
    assert found.after == found.before


def test_a_fixed_item_that_could_not_start_in_time_is_warned_of(room: Room) -> None:
    room.does("plan d --fixed yes")
    found = foresee(room.meeting, [plan("c", minutes=95.0)], room.instant)
    assert found.warnings == (
        "1(d) is fixed at 11:30 and would start 5 min late",
        "1(j) would end at 13:05, after the hard stop at 13:00",
    )


def test_an_item_that_is_moved_to_a_session_without_room_is_warned_of(room: Room) -> None:
    room.does("plan d --session 2 --minutes 180")
    found = foresee(room.meeting, [plan("j", session=2)], room.instant)
    assert found.warnings == ("1(j) would not begin before the hard stop at 18:00",)
    crowded = foresee(room.meeting, [plan("c", minutes=185.0)], room.instant)
    assert crowded.warnings == (
        "1(c) would end at 13:05, after the hard stop at 13:00",
        "1(j) would not begin before the hard stop at 13:00",
        "1(d) would end at 18:30, after the hard stop at 18:00",
    )


def test_any_command_can_be_foreseen_a_limit_or_a_closed_list_too(room: Room) -> None:
    room.do_all(("request FRA", "request CHE", "request NOR"))
    room.now = 80 * 60
    close = Command(name="close-list", arguments={})
    limit = Command(name="set-limit", arguments={"capacity": "national", "seconds": 60.0})
    before = foresee(room.meeting, [close], room.instant).after.expected_end
    after = foresee(room.meeting, [close, limit], room.instant).after.expected_end
    assert before is not None
    assert after is not None
    assert before - after == timedelta(minutes=6)


def late_room(asking: int) -> Room:
    """Give a room half an hour before the hard stop, with so many who wait and two items to come."""
    room = Room(open_item=None)
    room.do_all(("start-session 1", "take-up c"))
    names = [d.code for d in room.meeting.roster.delegations]
    room.now = 150 * 60
    room.do_all(f"request {code}" for code in names[:asking])
    return room


def test_setting_the_limit_that_is_advised_lets_everybody_be_heard() -> None:
    room = late_room(12)
    assert forecast(room.meeting, room.instant).not_reached > 0
    advice = advised(room, "All are heard")
    assert (advice.sentence, advice.label) == (
        "All are heard before 13:00 at 2 min: national statements, now 3 min",
        "Set 2 min",
    )
    assert {c.name for c in advice.commands} == {"set-limit"}
    assert forecast(followed(room.meeting, advice, room), room.instant).not_reached == 0


def test_the_limit_that_is_advised_is_set_for_those_above_it_only_and_on_the_item_only() -> None:
    room = late_room(12)
    room.does("set-limit observer 60")
    advice = advised(room, "All are heard")
    assert [(c.arguments["capacity"], c.arguments["item"]) for c in advice.commands] == [("national", "c")]


def test_one_line_of_advice_says_what_presses_and_can_be_followed() -> None:
    room = late_room(12)
    line = most_pressing(forecast(room.meeting, room.instant).advised)
    assert line is not None
    assert line.sentence == (
        "3 speakers will not be reached before 13:00. "
        "All are heard before 13:00 at 2 min: national statements, now 3 min"
    )
    assert line.label == "Set 2 min"
    assert forecast(followed(room.meeting, line, room), room.instant).not_reached == 0
    assert most_pressing(()) is None


def presenting(asking: int, presenters: int) -> Room:
    room = late_room(asking)
    for request in room.meeting.items["c"].waiting[:presenters]:  # type: ignore[index]
        room.does(f"amend {request.id} --capacity presenter")
    return room


def test_presenters_keep_their_time_while_others_can_give_enough() -> None:
    room = presenting(6, 2)
    advice = advised(room, "All are heard")
    assert advice.sentence == "All are heard before 13:00 at 2 min: national statements, now 3 min"
    assert forecast(followed(room.meeting, advice, room), room.instant).not_reached == 0


def test_presenters_are_named_with_what_their_limit_was_where_nothing_else_is_enough() -> None:
    room = presenting(5, 4)
    advice = advised(room, "All are heard")
    assert "presenters, now 10 min" in advice.sentence
    assert {c.arguments["capacity"] for c in advice.commands} >= {"presenter"}
    assert forecast(followed(room.meeting, advice, room), room.instant).not_reached == 0


def test_taking_in_writing_whom_time_does_not_reach_leaves_nobody_unreached() -> None:
    room = late_room(12)
    advice = advised(room, "Taking")
    after = followed(room.meeting, advice, room)
    found = forecast(after, room.instant)
    assert found.not_reached == 0
    said = advice.sentence.rpartition(" ")[2]
    assert time_label(forecast(after, room.instant, closed=True).expected_end or room.instant, ZONE) == said


def test_closing_the_list_as_advised_ends_the_item_when_it_was_said() -> None:
    room = late_room(3)
    room.now = 60 * 60
    advice = advised(room, "Closing the list now ends")
    found = forecast(followed(room.meeting, advice, room), room.instant)
    assert time_label(found.expected_end or room.instant, ZONE) == advice.sentence.rpartition(" ")[2]


def test_moving_the_last_item_as_advised_ends_the_session_in_time() -> None:
    room = Room(open_item=None)
    room.do_all(("start-session 1", "take-up c"))
    room.now = 100 * 60
    advice = advised(room, "Moving 1(j) to Afternoon")
    assert advice.label == "Move 1(j)"
    after = followed(room.meeting, advice, room)
    assert time_label(after.items[ItemCode("j")].plan.start, ZONE) == "15:00"
    assert not any(a.sentence.startswith("Moving 1(j)") for a in forecast(after, room.instant).advised)


def test_shortening_as_advised_ends_the_session_as_it_was_planned_and_is_not_advised_again() -> None:
    room = Room(open_item=None)
    room.do_all(("start-session 1", "take-up c"))
    room.now = 100 * 60
    advice = advised(room, "To end at 13:00 as planned")
    assert [c.arguments["item"] for c in advice.commands] == ["d", "j"]
    after = followed(room.meeting, advice, room)
    found = forecast(after, room.instant)
    assert [(time_label(i.start, ZONE), time_label(i.end, ZONE)) for i in found.items] == [
        ("11:40", "12:33"),
        ("12:33", "13:00"),
    ]
    assert not any(a.sentence.startswith("To end") for a in found.advised)


def test_what_cannot_be_helped_by_a_click_has_no_commands() -> None:
    room = late_room(12)
    headline = forecast(room.meeting, room.instant).advised[0]
    assert "will not be reached" in headline.sentence
    assert (headline.label, headline.commands) == ("", ())
