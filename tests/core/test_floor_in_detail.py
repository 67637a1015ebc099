"""The floor where several things happen at once: interruptions of interruptions, calls, suspensions, forgotten starts."""

from datetime import timedelta

import pytest

from facilitator.core.agenda import MeetingSettings, Replies, Segment
from facilitator.core.forecast import forecast
from facilitator.core.next_act import floor_act
from tests.room import START, Room, definition, item


def after(*lines: str) -> Room:
    """Carry out lines, each at its time where it begins with @SECONDS."""
    room = Room()
    for line in lines:
        when, _, rest = line.partition(" ")
        room.does(rest if line.startswith("@") else line, at=float(when[1:]) if line.startswith("@") else None)
    return room


def test_a_forgotten_start_after_a_paused_former_cuts_the_pause_with_the_end() -> None:
    room = after("request FRA", "request CHE", "give-floor", "@50 pause", "@100 give-floor 2", "@110 started-ago 25")
    assert (room.spoken("FRA"), room.said("FRA").end) == (50, START + timedelta(seconds=85))
    room.does("started-ago 70", at=110)
    assert (room.spoken("FRA"), room.said("FRA").pauses) == (40, ())


def test_a_forgotten_start_of_who_was_interrupted_since_looks_at_who_spoke_before() -> None:
    room = after("request CHE", "give-floor", "@90 end", "@100 request FRA", "give-floor")
    room.does("request NOR --kind point-of-order", at=110)
    for at in (120, 135):
        room.does("give-floor", at=at)
    room.does("started-ago 50", at=140)
    assert (room.said("FRA").begin, room.said("CHE").end) == (
        START + timedelta(seconds=90),
        START + timedelta(seconds=90),
    )


def test_one_called_goes_back_behind_the_points_of_order_that_still_wait() -> None:
    room = after(
        "request FRA", "call", "request NOR --kind point-of-order", "request CHE --kind point-of-order", "give-floor"
    )
    assert (room.speaker, room.waiting()) == ("NOR", ["CHE point-of-order", "FRA"])


def test_call_without_a_name_means_a_point_of_order_before_the_one_who_is_called() -> None:
    room = after("request FRA", "call", "request NOR --kind point-of-order", "call")
    assert room.meeting.called is not None
    assert (room.meeting.called.who, room.waiting()) == ("NOR", ["FRA"])


def test_interruptions_nest_and_the_floor_goes_back_step_by_step() -> None:
    room = after("request FRA", "give-floor", "request NOR --kind point-of-order", "@10 give-floor")
    room.does("request CHE --kind point-of-order", at=10)
    room.does("give-floor", at=20)
    assert (room.speaker, room.interrupted) == ("CHE", ["FRA", "NOR"])
    room.does("give-floor", at=30)
    assert (room.speaker, room.interrupted, room.spoken("CHE")) == ("NOR", ["FRA"], 10)
    room.does("give-floor", at=40)
    assert (room.speaker, room.interrupted, room.spoken("NOR"), room.spoken("FRA")) == ("FRA", [], 20, 10)


def test_naming_the_interrupted_ends_all_who_came_in_between() -> None:
    room = after("request FRA", "give-floor", "request NOR --kind point-of-order", "@10 give-floor")
    room.does("request CHE --kind point-of-order", at=10)
    room.does("give-floor", at=20)
    room.does("give-floor 1", at=30)
    assert (room.speaker, room.said("NOR").end, room.said("CHE").end) == ("FRA", room.instant, room.instant)


def test_an_item_closed_while_the_session_was_suspended_is_not_taken_up_again() -> None:
    room = after("start-session 1", "suspend-session", "take-up c", "close-item", "resume-session")
    assert room.meeting.open_item is None


def test_a_suspended_session_keeps_who_was_interrupted_and_who_was_called() -> None:
    room = after("start-session 1", "request FRA", "give-floor", "request NOR --kind point-of-order", "@10 call")
    room.does("suspend-session", at=20)
    room.does("resume-session", at=900)
    act = floor_act(room.meeting)
    assert (room.interrupted, room.waiting()) == (["FRA"], ["NOR point-of-order"])
    assert act is not None
    assert act.label == "Point of order: Norway"


def test_the_exhausted_list_names_who_is_absent() -> None:
    room = after("request FRA", "absent 1")
    assert "marked absent: France" in room.refuses("give-floor")


def test_a_second_request_counts_while_the_first_is_called() -> None:
    room = Room(definition(settings=MeetingSettings(several_requests=True)))
    room.do_all(["request FRA", "call", "request FRA", "request CHE"])
    assert room.waiting() == ["CHE", "FRA"]


def test_a_presentation_amended_to_a_national_statement_is_a_second_one_where_one_was_made() -> None:
    room = after("request FRA", "give-floor", "end", "request FRA --capacity presenter", "request CHE")
    room.does("amend 2 --capacity national")
    assert room.waiting() == ["CHE", "FRA"]
    assert room.reason("FRA") == "2nd statement on this item"


def test_what_becomes_a_statement_on_a_closed_list_is_asked_after_closing_and_a_point_of_order_never_is() -> None:
    room = after("close-list", "request FRA --kind point-of-order", "request CHE", "amend 1 --kind statement")
    assert room.reason("FRA").endswith("asked after closing")
    room.does("amend 2 --kind point-of-order")
    assert not room.entry("CHE").late
    room.does("give-floor")
    assert room.speaker == "CHE"


def test_rights_of_reply_kept_for_the_session_are_counted_by_session() -> None:
    room = Room(definition(settings=MeetingSettings(replies=Replies.SESSION)))
    room.does("start-session 1")
    for _ in range(2):
        room.do_all(["request FRA --kind reply", f"give-floor {room.meeting.last_request + 1}", "end"])
    assert "in this session" in room.refuses("request FRA --kind reply --item d")
    room.does("start-session 2", at=18000)
    room.does("take-up d", at=18000)
    room.does("request FRA --kind reply", at=18010)
    room.does("give-floor 3", at=18010)
    assert room.said("FRA").limit == 180


def test_a_called_right_of_reply_counts_towards_the_two() -> None:
    room = Room(definition(settings=MeetingSettings(several_requests=True)))
    room.do_all(["request FRA --kind reply", "request FRA --kind reply", "call"])
    assert "2 are allowed" in room.refuses("request FRA --kind reply")


@pytest.mark.parametrize(
    "line", ["admit 1", "speaks-next 1 --why Minister", "move 1 1", "restore 1", "absent 2", "unpin 2"]
)
def test_doing_what_is_already_so_on_the_list_records_nothing(line: str) -> None:
    room = after("request FRA", "request CHE", "absent 2", "speaks-next 1 --why Minister")
    assert room.does(line) == ()


def test_a_segment_is_found_whatever_its_capitals() -> None:
    room = Room(definition(items=(item("c", 0, 90, segments=(Segment(name="Discussion"),)),)))
    room.does("segment discussion")
    assert room.meeting.items["c"].segment == "Discussion"  # type: ignore[index]


def test_who_spoke_before_still_attends_though_a_floor_was_given_by_mistake() -> None:
    room = after("request FRA", "give-floor", "end", "request FRA", "give-floor", "absent")
    assert room.meeting.attendance["FRA"]  # type: ignore[index]


@pytest.mark.parametrize("line", ["absent", "absent 1"])
def test_a_floor_given_by_mistake_is_void_however_late_it_is_noticed(line: str) -> None:
    room = after("request FRA", "give-floor")
    room.does(line, at=room.now + 300)
    assert room.waiting() == ["FRA absent"]
    assert list(room.meeting.statements()) == []
    assert "FRA" not in room.meeting.attendance


@pytest.mark.parametrize("noted", ["gist 1 'What it said'", "point 1 'What it promised'"])
def test_what_is_noted_of_a_statement_is_not_lost_by_marking_its_speaker_absent(noted: str) -> None:
    room = after("request FRA", "give-floor", noted)
    assert room.refuses("absent") == (
        "What France said is noted: only who does not come is absent. End the statement instead."
    )


def test_who_is_absent_though_given_the_floor_does_not_wait_twice() -> None:
    room = after("request FRA", "give-floor", "request FRA")
    assert "France already waits" in room.refuses("absent")
    room.do_all(["withdraw 2", "absent"])
    assert room.waiting() == ["FRA absent"]


def test_one_called_by_name_goes_back_where_it_waited() -> None:
    room = after("request FRA", "request CHE", "request NOR", "request UNMAS", "call 4", "call 1", "request AUT")
    assert room.waiting() == ["CHE", "NOR", "AUT", "UNMAS"]
    room.do_all(["suspend-item", "take-up c"])
    assert room.waiting() == ["FRA", "CHE", "NOR", "AUT", "UNMAS"]


@pytest.mark.parametrize(
    ("given", "then"),
    [
        (["request FRA", "request CHE", "move 2 1", "call 2"], ["CHE*", "FRA"]),
        (["request FRA", "request CHE", "request NOR", "move 2 2", "call"], ["FRA", "CHE*", "NOR"]),
        (["request UNMAS", "call", "request FRA"], ["FRA", "UNMAS"]),
        (["request FRA", "call", "request CHE"], ["FRA", "CHE"]),
        (["request FRA", "request CHE", "call 2", "move 1 1"], ["FRA*", "CHE"]),
    ],
)
def test_a_call_that_is_taken_back_keeps_the_order(given: list[str], then: list[str]) -> None:
    assert after(*given, "suspend-item", "take-up c").waiting() == then


def test_whom_the_chair_has_named_is_admitted_though_it_asked_after_closing() -> None:
    room = after("request CHE", "close-list", "request FRA", "call 2", "request NOR --kind point-of-order")
    room.do_all(["give-floor", "end", "give-floor 1", "end", "give-floor"])
    assert room.speaker == "FRA"


def test_a_forgotten_start_never_lets_two_speak_at_once() -> None:
    room = after("request FRA", "give-floor", "@100 pause", "@110 take-up d", "request KEN", "@300 give-floor")
    assert "France had the floor" in room.refuses("started-ago 350", at=400)
    room.does("started-ago 250", at=400)
    assert room.said("KEN").begin == START + timedelta(seconds=150)


def test_the_statement_is_brought_back_and_not_the_question_that_ended_with_it() -> None:
    room = after(
        "request FRA", "request CHE", "give-floor", "request NOR --kind question", "give-floor", "give-floor 2"
    )
    room.does("bring-back")
    assert room.waiting() == ["FRA*"]


def test_a_question_that_is_brought_back_is_put_to_who_has_the_floor_now() -> None:
    room = after("request FRA", "give-floor", "request NOR --kind question", "give-floor", "end", "bring-back")
    assert (room.waiting(), room.entry("NOR").to) == (["NOR question*"], 1)
    room.do_all(["give-floor", "end", "give-floor", "end"])
    assert room.speaker is None


def test_a_role_that_is_taken_away_takes_the_call_with_it() -> None:
    room = after("role d coordinator SWE", "take-up d", "call", "role d coordinator NOR")
    assert (room.meeting.called, room.waiting("d")) == (None, ["NOR"])


def test_bringing_back_who_is_called_already_is_refused() -> None:
    room = after("request FRA", "give-floor", "end", "request FRA", "call")
    assert "is called already" in room.refuses("bring-back")


def with_replies_kept() -> Room:
    room = Room(definition(settings=MeetingSettings(replies=Replies.SESSION, begin_after=0)))
    room.do_all(["request FRA --kind reply", "request NOR", "give-floor", "end", "close-item --waiting not-reached"])
    room.do_all(["take-up d", "request KEN --kind reply", "request CHE"])
    return room


def test_rights_of_reply_are_taken_at_the_end_of_the_session_an_item_at_a_time() -> None:
    room = with_replies_kept()
    assert not [advice for advice in forecast(room.meeting, room.instant).advice if "reply" in advice]
    room.do_all(["give-floor", "end"])
    assert forecast(room.meeting, room.instant).advice[0] == "2 rights of reply are kept for the end of the session"
    room.do_all(["take-replies", "give-floor"])
    assert room.speaker == "KEN"
    assert "Kenya has the floor" in room.refuses("take-replies")
    room.do_all(["end", "take-replies", "give-floor"])
    assert (room.speaker, room.meeting.open_item) == ("FRA", "c")
    room.does("end")
    assert "No right of reply is kept" in room.refuses("take-replies")


def test_closing_an_item_keeps_the_rights_of_reply_for_the_end_of_the_session() -> None:
    room = with_replies_kept()
    assert room.waiting("c") == ["FRA reply"]
    room.does("in-writing 1")
    assert room.waiting("c") == []


def test_a_right_of_reply_whose_delegation_is_absent_is_not_among_those_that_are_taken() -> None:
    room = with_replies_kept()
    room.do_all(["give-floor", "end", "absent 3"])
    assert forecast(room.meeting, room.instant).advice[0] == "1 right of reply is kept for the end of the session"
    room.do_all(["take-replies", "give-floor"])
    assert (room.speaker, room.meeting.open_item) == ("FRA", "c")
