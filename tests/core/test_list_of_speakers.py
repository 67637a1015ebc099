"""The cases of BEHAVIOUR, “List of speakers”, each by the name of its row."""

from dataclasses import replace

import pytest

from facilitator.core.agenda import MeetingSettings
from facilitator.core.chair_sentences import sentence
from facilitator.core.ids import ItemCode
from facilitator.core.precedence import Discussion
from tests.room import Room, definition, item, presenters

ARTICLE_4 = "Article 4 extension request: presents first under (c)"


def with_presenters(*codes: str) -> Room:
    items = (item("c", 0, 90, roles=presenters(*codes)), item("d", 90, 60))
    return Room(definition(items=items))


# given · when · then: lists are written front to back, * is pinned
ROWS = [
    ("empty list · a delegation asks · it waits at 1", [], "request FRA", ["FRA"]),
    ("nobody waits, one speaks · P · P at 1", ["request FRA", "give-floor"], "request CHE --kind point-of-order", ["CHE point-of-order"]),
    ("[P, N] · another P · [P, P, N]", ["request FRA", "request CHE --kind point-of-order"], "request NOR --kind point-of-order", ["CHE point-of-order", "NOR point-of-order", "FRA"]),
    ("[N, P*] · another P · [P, N, P*]", ["request FRA", "request CHE --kind point-of-order", "move 2 2"], "request NOR --kind point-of-order", ["NOR point-of-order", "FRA", "CHE point-of-order*"]),
    ("[D*, B], B a presenter · presenter E asks · [D*, B, E]", ["request CHL --capacity presenter", "request DEU", "move 2 1"], "request LBN --capacity presenter", ["DEU*", "CHL", "LBN"]),
    ("[N1, N2] · coordinator asks · [coordinator, N1, N2]", ["request FRA", "request CHE"], "request NOR --capacity coordinator", ["NOR", "FRA", "CHE"]),
    ("FRA has made its national statement · FRA asks again, then CHE for the first time · [CHE, FRA]", ["request FRA", "give-floor", "end", "request FRA"], "request CHE", ["CHE", "FRA"]),
    ("[UN, NGO] waiting · a State Party asks · before both", ["request UNMAS", "request HRW"], "request FRA", ["FRA", "UNMAS", "HRW"]),
    ("presenters [A, B], A called and not in the room · absent · [B, A]", ["request AFG --capacity presenter", "request CHL --capacity presenter", "call"], "absent", ["CHL", "AFG absent"]),
    ("the same, the floor already given · absent · the entry waits as above", ["request AFG --capacity presenter", "request CHL --capacity presenter", "give-floor"], "absent", ["CHL", "AFG absent"]),
    ("[B, A absent] · restore A · [A, B]", ["request AFG --capacity presenter", "request CHL --capacity presenter", "absent 1"], "restore 1", ["AFG", "CHL"]),
    ("[A, B, C] · exchange A C · [C*, B, A*]", ["request AFG", "request CHE", "request FRA"], "exchange 1 3", ["FRA*", "CHE", "AFG*"]),
    ("[A, B] · move B 1 then a coordinator asks · [B*, coordinator, A]", ["request AFG", "request CHE", "move 2 1"], "request NOR --capacity coordinator", ["CHE*", "NOR", "AFG"]),
    ("groups come before national statements", ["request FRA"], "request EUN --capacity group", ["EUN", "FRA"]),
    ("the whole precedence", ["request HRW", "request UNMAS", "request BRA", "request KEN", "request EUN --capacity group", "request CHL --capacity presenter"], "request NOR --capacity coordinator", ["NOR", "CHL", "EUN", "KEN", "BRA", "UNMAS", "HRW"]),
    ("a reply waits behind everybody", ["request FRA --kind reply"], "request HRW", ["HRW", "FRA reply"]),
    ("unpin · inserted again by rule", ["request AFG", "request CHE", "request NOR", "move 3 1"], "unpin 3", ["AFG", "CHE", "NOR"]),
]  # fmt: skip


@pytest.mark.parametrize(("given", "when", "then"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_the_list_stands_in_this_order(given: list[str], when: str, then: list[str]) -> None:
    room = Room()
    room.do_all(given)
    room.does(when)
    assert room.waiting() == then


def test_fra_waits_and_asks_again_is_refused_unless_several_requests_are_on() -> None:
    room = Room()
    room.does("request FRA")
    assert "France already waits" in room.refuses("request FRA")
    several = Room(definition(settings=MeetingSettings(several_requests=True)))
    several.do_all(["request FRA", "request FRA"])
    assert several.waiting() == ["FRA", "FRA"]


def test_a_second_point_of_order_of_one_delegation_is_refused() -> None:
    room = Room()
    room.does("request FRA --kind point-of-order")
    assert "already waits" in room.refuses("request FRA --kind point-of-order")


def test_who_has_the_floor_may_ask_again_and_waits_at_1() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor", "request FRA"])
    assert (room.speaker, room.waiting()) == ("FRA", ["FRA"])


def test_list_closed_an_addition_says_so_and_next_stops_before_it_until_admitted() -> None:
    room = Room()
    room.do_all(["close-list", "request FRA"])
    assert room.reason("FRA").endswith("asked after closing")
    assert "asked after closing" in room.refuses("give-floor")
    room.do_all(["admit 1", "give-floor"])
    assert room.speaker == "FRA"


def test_list_closed_next_reaches_a_late_one_when_it_is_named() -> None:
    room = Room()
    room.do_all(["close-list", "request FRA", "give-floor 1"])
    assert room.speaker == "FRA"


@pytest.mark.parametrize("kind", ["point-of-order", "reply"])
def test_list_closed_points_of_order_and_replies_are_always_accepted(kind: str) -> None:
    room = Room()
    room.do_all(["close-list", f"request FRA --kind {kind}", "give-floor"])
    assert room.speaker == "FRA"


def test_nobody_waits_one_speaks_a_point_of_order_lets_the_speaker_go_on() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor", "request CHE --kind point-of-order"])
    assert room.speaker == "FRA"
    assert not room.said("FRA").paused


def test_under_c_a_pending_presenter_comes_before_national_statements() -> None:
    room = with_presenters("CHL")
    room.do_all(["withdraw 1", "request FRA", "request CHE", "request CHL"])
    assert room.waiting() == ["CHL", "FRA", "CHE"]
    assert room.reason("CHL") == ARTICLE_4


def test_under_c_a_state_that_has_presented_asks_again_among_the_first_time_speakers() -> None:
    room = with_presenters("CHL")
    room.do_all(["give-floor", "end", "request FRA", "give-floor", "end", "request FRA", "request CHL"])
    assert room.waiting() == ["CHL", "FRA"]
    assert room.entry("CHL").capacity == "national"
    assert room.reason("FRA") == "2nd statement on this item"


def test_under_d_a_presenter_of_c_has_no_priority() -> None:
    room = with_presenters("CHL")
    room.do_all(["request FRA --item d", "request CHL --item d"])
    assert room.waiting("d") == ["FRA", "CHL"]


def test_under_c_priority_never_interrupts_the_speaker() -> None:
    room = with_presenters("CHL")
    room.do_all(["withdraw 1", "request FRA", "give-floor", "request AFG", "request CHL"])
    assert (room.speaker, room.waiting()) == ("FRA", ["CHL", "AFG"])


def test_a_state_comes_before_un_and_ngo_unless_one_has_the_floor() -> None:
    room = Room()
    room.do_all(["request UNMAS", "request HRW", "give-floor", "request FRA"])
    assert (room.speaker, room.waiting()) == ("UNMAS", ["FRA", "HRW"])


def test_ken_may_ask_as_national_while_it_waits_as_presenter() -> None:
    room = Room()
    room.do_all(["request KEN --capacity presenter", "request KEN --capacity national"])
    assert [r.capacity.value for r in room.meeting.items["c"].waiting] == ["presenter", "national"]  # type: ignore[index]


def test_an_aligned_state_may_ask_as_national_and_is_marked_as_aligned() -> None:
    room = Room()
    room.do_all(["request EU --capacity group --aligned MKD,ALB", "request ALB"])
    assert room.reason("EUN") == "Group statement · 2 align"
    assert room.reason("ALB").endswith("aligned with the European Union")


@pytest.mark.parametrize(
    ("typed", "kept", "said"),
    [
        ("EU", "EUN", "speaking on behalf of the European Union"),
        ("the Analysis Group", "the Analysis Group", "speaking on behalf of the Analysis Group"),
    ],
)
def test_a_group_on_the_roll_is_kept_by_its_code_and_said_with_its_article(typed: str, kept: str, said: str) -> None:
    room = Room()
    room.do_all(["start-session 1", f"request FRA --on-behalf-of '{typed}'"])
    assert room.meeting.items[ItemCode("c")].waiting[0].on_behalf_of == kept
    assert said in sentence(room.meeting)


def test_called_and_absent_is_marked_passed_over_and_leaves_no_statement() -> None:
    room = with_presenters("AFG", "CHL")
    room.do_all(["call", "absent"])
    assert room.reason("AFG") == f"{ARTICLE_4} · absent when called"
    assert not list(room.meeting.statements())
    room.do_all(["give-floor", "end"])
    assert "marked absent" in room.refuses("give-floor")


def test_absent_after_the_floor_was_given_voids_the_statement() -> None:
    room = with_presenters("AFG", "CHL")
    room.do_all(["give-floor", "absent"])
    assert not list(room.meeting.statements())
    assert room.entry("AFG").capacity == "presenter"
    assert room.speaker is None


def test_a_move_that_names_an_entry_that_is_not_waiting_is_refused() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor", "request CHE"])
    assert "does not wait" in room.refuses("move 1 1")
    assert "no position 2" in room.refuses("move 2 2")


def test_clear_list_with_ten_waiting_and_three_heard_keeps_the_three() -> None:
    room = Room()
    for code in ["AFG", "ALB", "AUT"]:
        room.do_all([f"request {code}", "give-floor", "end"])
    for code in ["CHE", "CHL", "DEU", "FRA", "LBN", "MKD", "NOR", "PHL", "SOM", "KEN"]:
        room.does(f"request {code}")
    room.does("clear-list")
    state = room.meeting.items["c"]  # type: ignore[index]
    assert (len(state.waiting), len(state.statements)) == (0, 3)
    assert [d.how.value for d in state.departed] == ["cleared"] * 10
    assert room.does("clear-list") == ()


def test_bring_back_waits_first_and_pinned_and_the_old_statement_stays() -> None:
    room = Room()
    room.do_all(["request FRA --person Dupont", "request CHE", "give-floor", "end", "bring-back"])
    assert room.waiting() == ["FRA*", "CHE"]
    assert room.entry("FRA").person == "Dupont"
    assert room.said("FRA").end is not None


def test_bring_back_before_anybody_spoke_is_refused() -> None:
    assert "Nobody has spoken" in Room().refuses("bring-back")


def test_speaks_next_goes_first_but_behind_a_point_of_order_and_says_why() -> None:
    room = Room()
    room.do_all(["request FRA --kind point-of-order", "request CHE", "request NOR"])
    room.does("speaks-next 3 --why Minister", at=4920)
    assert room.waiting() == ["FRA point-of-order", "NOR*", "CHE"]
    assert room.reason("NOR") == "Minister, by courtesy of the chair 11:22"


def test_an_entry_moved_by_the_chair_says_so() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE"])
    room.does("move 2 1", at=2520)
    assert room.reason("CHE") == "Moved by the chair 10:42"


def test_a_request_that_is_amended_to_another_capacity_is_sorted_again_and_pinned_ones_keep_their_index() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "request NOR", "move 1 1", "amend 3 --capacity presenter"])
    assert room.waiting() == ["FRA*", "NOR", "CHE"]


def test_amending_to_what_already_waits_is_refused() -> None:
    room = Room()
    room.do_all(["request FRA", "request FRA --capacity presenter"])
    assert "already waits" in room.refuses("amend 2 --capacity national")


def test_a_withdrawn_request_leaves_the_list_and_stays_in_the_record() -> None:
    room = Room()
    room.do_all(["request FRA", "withdraw 1"])
    assert room.waiting() == []
    assert room.meeting.items["c"].departed[0].how == "withdrawn"  # type: ignore[index]


def test_a_third_right_of_reply_is_refused_and_the_second_has_its_own_limit() -> None:
    room = Room()
    room.do_all(["request FRA --kind reply", "give-floor"])
    assert room.said("FRA").limit == 180
    room.do_all(["end", "request FRA --kind reply", "give-floor"])
    assert room.said("FRA").limit == 120
    room.does("end")
    assert "2 are allowed" in room.refuses("request FRA --kind reply")


def test_an_answer_stands_behind_its_question_and_is_first_once_the_question_was_put() -> None:
    room = Room()
    room.do_all(
        ["request FRA", "request CHE", "give-floor", "request NOR --kind question", "request AUT --kind question"]
    )
    room.does("request FRA --kind answer --to 3")
    assert room.waiting() == ["NOR question", "FRA answer", "AUT question", "CHE"]
    room.do_all(["give-floor 3", "request ALB --kind answer"])
    assert room.waiting() == ["FRA answer", "ALB answer", "AUT question", "CHE"]


def test_comments_in_turn_come_before_the_next_presenter_and_the_response_after_the_last_comment() -> None:
    items = (item("c", 0, 90, roles=presenters("AFG", "CHL"), discussion=Discussion.IN_TURN), item("d", 90, 60))
    room = Room(definition(items=items))
    room.do_all(
        [
            "request FRA",
            "give-floor",
            "request AFG --kind response",
            "request NOR --kind comment",
            "request CHE --kind comment",
        ]
    )
    assert room.waiting() == ["NOR comment", "CHE comment", "AFG response", "CHL", "FRA"]
    room.does("request DEU --kind comment --to 2")
    assert room.waiting() == ["NOR comment", "CHE comment", "AFG response", "CHL", "DEU comment", "FRA"]


def test_comments_jointly_wait_with_the_statements_and_responses_at_the_end() -> None:
    room = with_presenters("AFG", "CHL")
    room.do_all(["give-floor", "request AFG --kind response", "request FRA", "request NOR --kind comment --to 1"])
    room.does("request FRA --kind reply")
    assert room.waiting() == ["CHL", "FRA", "NOR comment", "AFG response", "FRA reply"]


def test_a_role_named_at_the_last_minute_is_on_the_list_and_a_facilitator_is_not() -> None:
    room = Room()
    room.do_all(["request FRA --item d", "role d coordinator NOR CHE", "role d facilitator AUT"])
    assert room.waiting("d") == ["NOR", "CHE", "FRA"]
    room.does("role d coordinator CHE")
    assert room.waiting("d") == ["CHE", "FRA"]


def test_entering_a_segment_sorts_the_list_by_its_precedence_and_takes_its_limits() -> None:
    room = Room(open_item="j")
    room.do_all(["request HRW", "request FRA", "segment discussion", "request FRA"])
    assert room.waiting("j") == ["FRA", "HRW", "FRA"]
    room.does("give-floor")
    assert room.said("FRA").limit == 60
    assert "no segment" in room.refuses("segment coffee")


def test_changing_the_precedence_of_an_item_sorts_it_again() -> None:
    room = Room()
    room.do_all(["request FRA", "request UNMAS", "set-precedence c organisation state"])
    assert room.waiting() == ["UNMAS", "FRA"]
    room.does("set-precedence c")
    assert room.waiting() == ["FRA", "UNMAS"]


def test_undo_of_a_call_puts_the_delegation_back_where_it_was_though_others_asked_meanwhile() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "call 2"])
    room.does("request NOR", seat="secretariat")
    room.does("undo")
    assert room.waiting() == ["FRA", "CHE", "NOR"]


def test_the_shipped_order_of_article_4_presenters() -> None:
    room = Room(replace(definition(), items=(item("c", 0, 90, roles=presenters("AFG", "CHL", "LBN")),)), open_item=None)
    room.do_all(["request FRA --item c", "request UNMAS --item c", "request HRW --item c"])
    room.do_all(["request EU --item c --capacity group", "request KEN --item c", "request CHL --item c"])
    assert room.waiting() == ["AFG", "CHL", "LBN", "EUN", "FRA", "KEN", "CHL", "UNMAS", "HRW"]
    assert [room.meeting.items["c"].waiting[i].capacity.value for i in (1, 6)] == ["presenter", "national"]  # type: ignore[index]


def test_an_item_considered_on_another_day_says_only_the_hour_to_those_who_ask_that_day() -> None:
    room = Room(open_item=None)
    room.does("take-up c", at=86_400)
    room.does("request FRA", at=86_460)
    assert room.reason("FRA") == "State Party, asked 10:01"
    room.does("request CHE", at=2 * 86_400)
    assert room.reason("CHE") == "State Party, asked 10:00 on 9 April"
