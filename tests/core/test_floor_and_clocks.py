"""The cases of BEHAVIOUR, “Floor and clocks”, each by the name of its row."""

from datetime import UTC, datetime, timedelta

import pytest

from facilitator.core.clock import Phase, duration_label, minutes_label, phase_of
from facilitator.core.floor import LimitSet
from facilitator.core.statements import Statement
from tests.room import START, Room


def speaking(*others: str, limit: int | None = None) -> Room:
    """Give a room in which France has the floor since the start, and the others wait."""
    room = Room()
    if limit is not None:
        room.does(f"set-limit national {limit}")
    room.does("request FRA")
    room.do_all(f"request {other}" for other in others)
    room.does("give-floor")
    return room


def test_a_waiting_entry_at_any_position_begins_now_closed_lists_included() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "close-list", "request NOR", "give-floor 3"])
    assert (room.speaker, room.waiting()) == ("NOR", ["FRA", "CHE"])


def test_floor_given_to_a_named_n_ends_the_former_at_the_very_instant_the_next_begins() -> None:
    room = speaking("CHE")
    room.does("give-floor 2", at=100)
    assert room.said("FRA").end == room.said("CHE").begin == START + timedelta(seconds=100)


def test_floor_given_to_a_named_n_ends_the_paused_and_the_interrupted_too() -> None:
    room = speaking("CHE")
    room.does("request NOR --kind point-of-order")
    room.does("give-floor", at=50)
    room.does("give-floor 2", at=80)
    assert room.said("FRA").end == room.said("NOR").end == room.said("CHE").begin
    assert room.spoken("FRA") == 50


def test_next_without_a_name_returns_the_floor_to_who_is_paused() -> None:
    room = speaking("CHE")
    room.does("pause", at=10)
    room.does("give-floor", at=60)
    assert (room.speaker, room.spoken("FRA"), room.waiting()) == ("FRA", 10, ["CHE"])


def test_next_without_a_name_returns_the_floor_to_who_is_interrupted() -> None:
    room = speaking("CHE")
    room.does("request NOR --kind point-of-order")
    room.does("give-floor", at=10)
    room.does("give-floor", at=40)
    assert (room.speaker, room.interrupted, room.spoken("NOR")) == ("FRA", [], 30)
    room.now = 50
    assert room.spoken("FRA") == 20


def test_p_n_with_x_speaking_next_gives_the_floor_to_p_and_x_is_interrupted() -> None:
    room = speaking("CHE")
    room.do_all(["request NOR --kind point-of-order", "give-floor"])
    assert (room.speaker, room.interrupted, room.waiting()) == ("NOR", ["FRA"], ["CHE"])


def test_x_called_12_s_until_begin_spoken_counts_from_begin() -> None:
    room = Room()
    room.do_all(["request FRA", "call"])
    room.does("begin", at=12)
    room.now = 20
    assert room.spoken("FRA") == 8


def test_calling_ends_who_speaks_and_gives_nobody_the_floor() -> None:
    room = speaking("CHE")
    room.does("call", at=30)
    assert (room.speaker, room.said("FRA").end) == (None, START + timedelta(seconds=30))
    assert room.meeting.called is not None
    assert "called but has not begun" in room.refuses("end")


def test_a_called_speaker_gives_way_to_a_point_of_order_and_is_first_again() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "call", "request NOR --kind point-of-order", "give-floor", "end"])
    assert room.waiting() == ["FRA", "CHE"]


def test_n_limit_60_question_at_20_ends_at_35_then_exactly_40_are_left_and_the_next_has_its_own() -> None:
    room = speaking("CHE", limit=60)
    room.does("request NOR --kind question", at=20)
    room.does("give-floor", at=20)
    room.does("end", at=35)
    room.does("give-floor", at=35)
    assert room.remaining("FRA") == 40
    room.does("give-floor 2", at=50)
    assert room.remaining("CHE") == 60


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ([], "pause"),
        (["request FRA", "give-floor", "pause"], "pause"),
        (["request FRA", "give-floor"], "resume"),
        ([], "resume"),
        ([], "end"),
        ([], "begin"),
        ([], "add-time 60"),
        ([], "absent"),
    ],
    ids=["pause nobody", "pause twice", "resume running", "resume nobody", "end nobody", "begin nobody", "add nobody", "absent nobody"],
)  # fmt: skip
def test_what_makes_no_sense_on_the_clock_is_refused_and_times_stay(given: list[str], line: str) -> None:
    room = Room()
    room.do_all(given)
    assert room.refuses(line, at=30)


def test_paused_50_s_resumed_ended_spoken_excludes_the_50() -> None:
    room = speaking()
    room.does("pause", at=30)
    room.does("resume", at=80)
    room.does("end", at=100)
    assert room.spoken("FRA") == 50


def test_limit_600_120_spoken_add_300_then_take_480_away() -> None:
    room = speaking(limit=600)
    room.does("add-time 300", at=120)
    assert (room.spoken("FRA"), room.remaining("FRA")) == (120, 780)
    room.does("add-time -480")
    assert (room.spoken("FRA"), room.remaining("FRA")) == (120, 300)
    assert "no more than that" in room.refuses("add-time -421")


def test_limit_from_300_to_180_while_x_speaks_binds_from_the_next_on_and_the_record_says_when() -> None:
    room = speaking("CHE", limit=300)
    room.does("set-limit national 180", at=60)
    assert room.said("FRA").limit == 300
    room.does("give-floor", at=70)
    assert room.said("CHE").limit == 180
    assert room.meeting.limits_set[-1] == (START + timedelta(seconds=60), LimitSet(capacity="national", seconds=180.0))


def test_a_limit_of_an_item_binds_there_only() -> None:
    room = Room()
    room.do_all(["set-limit national 60 --item c", "request FRA", "give-floor", "request FRA --item d"])
    assert room.said("FRA").limit == 60
    room.do_all(["end", "take-up d", "give-floor"])
    assert room.said("FRA").limit == 180


def test_x_over_by_20_s_is_over_and_nothing_stops_by_itself() -> None:
    room = speaking(limit=60)
    room.now = 80
    assert (room.phase("FRA"), room.remaining("FRA"), room.speaker) == (Phase.OVER, -20, "FRA")


@pytest.mark.parametrize(
    ("remaining", "phase"),
    [(30.1, "normal"), (30, "warning"), (0.1, "warning"), (0, "over"), (-5, "over"), (None, "normal")],
)
def test_remaining_exactly_30_is_warning_and_exactly_0_is_over(remaining: float | None, phase: str) -> None:
    assert phase_of(remaining, 30) == phase


def test_start_forgotten_25_s_moves_the_begin_and_the_former_s_end_with_it() -> None:
    room = speaking("CHE")
    room.does("give-floor", at=100)
    room.does("started-ago 25", at=110)
    assert room.said("CHE").begin == room.said("FRA").end == START + timedelta(seconds=85)
    given = next(r for r in room.trail.events if type(r.event).__name__ == "FloorGiven" and r.at > START)
    assert given.at == START + timedelta(seconds=100)


def test_start_forgotten_after_a_gap_leaves_the_former_s_end() -> None:
    room = speaking("CHE")
    room.does("end", at=50)
    room.does("give-floor", at=100)
    room.does("started-ago 30", at=110)
    assert room.said("FRA").end == START + timedelta(seconds=50)
    assert room.said("CHE").begin == START + timedelta(seconds=80)


def test_start_forgotten_of_a_point_of_order_gives_the_time_to_the_interrupted() -> None:
    room = speaking()
    room.does("request NOR --kind point-of-order", at=20)
    room.does("give-floor", at=40)
    room.does("started-ago 15", at=45)
    assert (room.spoken("FRA"), room.spoken("NOR")) == (30, 15)


def test_start_forgotten_reaches_no_further_back_than_the_former_s_begin() -> None:
    room = speaking("CHE")
    room.does("give-floor", at=100)
    assert "earliest begin" in room.refuses("started-ago 120", at=110)


def test_item_suspended_for_lunch_with_3_waiting_and_1_paused_goes_on_as_it_was() -> None:
    room = speaking("CHE", "NOR", "AUT", limit=300)
    room.does("pause", at=100)
    room.does("suspend-item", at=110)
    room.does("take-up d", at=200)
    room.does("take-up c", at=7200)
    assert (room.waiting(), room.speaker, room.remaining("FRA")) == (["CHE", "NOR", "AUT"], "FRA", 200)
    assert len(room.meeting.items["c"].stretches) == 2  # type: ignore[index]
    room.does("resume", at=7210)
    room.does("end", at=7220)
    assert room.spoken("FRA") == 110


def test_suspending_the_session_suspends_the_item_and_resuming_takes_it_up_again() -> None:
    room = Room()
    room.does("start-session 1")
    room.does("suspend-session", at=600)
    assert room.meeting.open_item is None
    room.does("resume-session", at=900)
    assert room.meeting.open_item == "c"


@pytest.mark.parametrize("line", ["take-up d", "suspend-item", "close-item", "suspend-session", "close-session"])
def test_plan_acts_are_refused_while_somebody_speaks_unpaused(line: str) -> None:
    room = Room()
    room.do_all(["start-session 1", "request FRA", "give-floor"])
    assert "France has the floor" in room.refuses(line)


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        (datetime(2025, 4, 7, 21, 59, tzinfo=UTC), datetime(2025, 4, 7, 22, 9, tzinfo=UTC)),
        (datetime(2025, 3, 30, 0, 59, tzinfo=UTC), datetime(2025, 3, 30, 1, 9, tzinfo=UTC)),
    ],
    ids=["midnight in Zurich", "summer time begins"],
)
def test_a_pause_over_midnight_or_a_change_to_summer_time_leaves_spoken_alone(begin: datetime, end: datetime) -> None:
    room = Room()
    room.does("request FRA")
    offset = (begin - START).total_seconds()
    room.does("give-floor", at=offset)
    room.does("pause", at=offset + 30)
    room.does("resume", at=offset + 570)
    room.does("end", at=(end - START).total_seconds())
    assert room.spoken("FRA") == 60


def test_a_clock_that_jumps_back_never_shows_a_negative_time() -> None:
    statement = Statement(id=1, item="c", who="FRA", capacity="national", kind="statement", begin=START, limit=60)  # type: ignore[arg-type]
    assert statement.spoken(START - timedelta(seconds=30)) == 0
    assert duration_label(-30) == "0:00"


@pytest.mark.parametrize(
    ("seconds", "label"), [(0, "0:00"), (59.9, "0:59"), (60, "1:00"), (754, "12:34"), (3600, "1:00:00")]
)
def test_a_duration_is_written_with_whole_seconds_cut(seconds: float, label: str) -> None:
    assert duration_label(seconds) == label


@pytest.mark.parametrize(
    ("seconds", "label"), [(20, "0 min"), (240, "4 min"), (3900, "1 h 05 min"), (3599, "1 h 00 min")]
)
def test_a_length_in_a_plan_is_written_in_minutes(seconds: float, label: str) -> None:
    assert minutes_label(seconds) == label


def test_a_question_when_nobody_has_the_floor_is_refused() -> None:
    assert "only while somebody has the floor" in Room().refuses("request NOR --kind question")


def test_when_the_statement_ends_its_waiting_questions_are_dropped() -> None:
    room = speaking()
    room.do_all(["request NOR --kind question", "request FRA --kind answer", "end"])
    assert room.waiting() == []
    assert [d.how.value for d in room.meeting.items["c"].departed] == ["dropped", "dropped"]  # type: ignore[index]


def test_naming_a_request_of_another_item_says_to_take_it_up() -> None:
    room = Room()
    room.does("request FRA --item d")
    assert "Take up 1(d) first" in room.refuses("give-floor 1")


def test_closing_an_item_says_what_becomes_of_the_waiting() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "close-item --waiting written"])
    assert [s.who for s in room.meeting.items["c"].statements if s.written_only] == ["FRA", "CHE"]  # type: ignore[index]
    other = Room()
    other.do_all(["request FRA", "close-item --waiting not-reached"])
    assert other.meeting.items["c"].departed[0].how == "not-reached"  # type: ignore[index]
    carried = Room()
    carried.do_all(["request FRA", "close-item"])
    assert carried.waiting() == ["FRA"]


def test_doing_what_is_already_so_succeeds_and_records_nothing() -> None:
    room = Room()
    room.does("start-session 1")
    for line in [
        "start-session 1",
        "take-up c",
        "open-list",
        "clear-list",
        "resume-session",
        "preside PHL",
        "left FRA",
    ]:
        first = room.does(line)
        assert line == "left FRA" or first == ()
    assert room.does("left FRA") == ()
