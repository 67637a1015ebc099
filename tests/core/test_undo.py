"""Undo and redo where two seats act on one meeting (FLOOR 5): what may be taken back, and what others rely on."""

import pytest

from facilitator.core.acts import history
from facilitator.core.decisions import ChairSaid
from facilitator.core.floor import SpeakerCalled
from facilitator.core.ids import RequestId
from facilitator.core.trail import CHECKPOINT_EVERY
from tests.room import Room, definition, item

# what the chair did; what another seat did then (each line of it); undo is refused, naming the last of those
BUILT_ON = [
    ("a new speaker who waits", [], "add-speaker Somebody --category organisation", ["request X1"]),
    ("a new speaker who handed in a text", [], "add-speaker Somebody --category organisation", ["written X1"]),
    ("a question that is answered", ["request FRA", "give-floor"], "request NOR --kind question", ["request FRA --kind answer"]),
    ("a closing after which somebody asked", [], "close-list", ["request FRA"]),
    ("a withdrawal after which the delegation was entered again", ["request FRA"], "withdraw 1", ["request FRA"]),
    ("a Next after which the speaker asked again", ["request FRA"], "give-floor", ["request FRA"]),
    ("an absent delegation whose entry was moved", ["request FRA", "request CHE", "call"], "absent", ["move 1 1"]),
    ("an absence after which another was called", ["request FRA", "request CHE", "call"], "absent", ["call 2"]),
    ("a withdrawal of who was called after which another has the floor", ["request FRA", "request CHE", "call"], "withdraw 1", ["give-floor 2"]),
    ("an item whose paused speaker goes on", ["request FRA", "give-floor", "pause", "take-up d"], "take-up c", ["resume"]),
    ("a point of order that ended before the floor went back", ["request FRA", "give-floor", "request NOR --kind point-of-order", "give-floor"], "end", ["resume"]),
    ("a pause during which another item was taken up", ["request FRA", "give-floor"], "pause", ["take-up d"]),
    ("a cleared question whose speaker ended", ["request FRA", "give-floor", "request NOR --kind question"], "clear-list", ["end"]),
    ("a limit that was set anew", [], "set-limit national 60", ["set-limit national 90"]),
    ("a new speaker who presides", [], "add-speaker Somebody --category organisation", ["preside X1 --as facilitator"]),
    ("a begin set back whose former was corrected", ["request FRA", "request CHE", "give-floor 1", "give-floor 2"], "started-ago 0.5", ["correct 1 --who NOR"]),
]  # fmt: skip


@pytest.mark.parametrize(("given", "line", "then"), [row[1:] for row in BUILT_ON], ids=[row[0] for row in BUILT_ON])
def test_undo_is_refused_where_another_seat_relies_on_the_act(given: list[str], line: str, then: list[str]) -> None:
    room = Room()
    for step, earlier in enumerate(given):
        room.does(earlier, at=10 * step)
    room.does(line, at=100)
    title = room.trail.acts()[-1].title
    for later in then:
        room.does(later, at=101, seat="secretariat")
    sentence = room.refuses("undo", at=102)
    assert f"“{title}” stays: secretariat did" in sentence


LEFT_WRONG = {
    "a new speaker who waits", "a withdrawal after which the delegation was entered again",
    "a Next after which the speaker asked again",
}  # fmt: skip


@pytest.mark.parametrize(
    ("given", "line", "then"), [pytest.param(*row[1:], id=row[0]) for row in BUILT_ON if row[0] in LEFT_WRONG]
)
def test_undo_that_would_leave_a_wrong_state_is_refused_though_no_event_says_that_it_touches_the_same(
    given: list[str], line: str, then: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "built_on", lambda *_: None)
    test_undo_is_refused_where_another_seat_relies_on_the_act(given, line, then)


@pytest.mark.parametrize("events", range(CHECKPOINT_EVERY - 3, CHECKPOINT_EVERY + 4))
def test_an_act_is_taken_back_over_others_wherever_the_checkpoints_of_the_trail_lie(events: int) -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE"])
    room.append(*(ChairSaid(text="Order") for _ in range(events - room.trail.seq)))
    room.does("set-limit national 60", seat="secretariat")
    for step in range(10):
        room.does(f"amend 2 --note {step}")
    room.does("undo", seat="secretariat")
    assert room.meeting.limits["national"] == 180
    room.does("redo", seat="secretariat")
    assert room.meeting.limits["national"] == 60


@pytest.mark.parametrize("events", range(CHECKPOINT_EVERY - 3, CHECKPOINT_EVERY + 4))
@pytest.mark.parametrize("line", ["withdraw 1", "amend 1 --capacity presenter"])
def test_undo_and_redo_take_and_bring_back_an_act_wherever_the_checkpoints_of_the_trail_lie(
    events: int, line: str
) -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "move 2 1"])
    while room.trail.seq < events:
        room.does(f"amend 2 --note {room.trail.seq}")
    before = room.meeting
    room.does(line)
    after = room.meeting
    assert after != before
    room.does("undo")
    assert room.meeting == before
    room.does("redo")
    assert room.meeting == after


# the same, where undo is none of the other's business
INDEPENDENT = [
    ("another delegation asked", ["request FRA"], "withdraw 1", ["request NOR"]),
    ("the delegation asked in another capacity", ["request FRA"], "withdraw 1", ["request FRA --capacity presenter"]),
    (
        "two requests of one new speaker",
        ["add-speaker Somebody --category organisation"],
        "request X1",
        ["request X1 --kind reply"],
    ),
    (
        "the list was closed after a sort",
        ["request FRA", "request CHE"],
        "amend 2 --capacity presenter",
        ["close-list"],
    ),
]


@pytest.mark.parametrize(
    ("given", "line", "then"), [row[1:] for row in INDEPENDENT], ids=[row[0] for row in INDEPENDENT]
)
def test_undo_is_not_refused_where_another_seat_did_something_else(
    given: list[str], line: str, then: list[str]
) -> None:
    room = Room()
    room.do_all(given)
    room.does(line)
    for later in then:
        room.does(later, seat="secretariat")
    room.does("undo")
    assert room.trail.acts()[-1].title.startswith("undid")


def test_who_speaks_again_by_undo_while_another_item_is_open_is_paused_so_that_one_speaks() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE --item d", "give-floor"])
    room.does("end", at=10)
    room.does("suspend-item", at=20)
    room.does("take-up d", at=30, seat="secretariat")
    room.does("give-floor", at=30, seat="secretariat")
    room.does("undo", at=40)
    room.does("undo", at=50)
    assert room.said("FRA").end is None
    assert room.said("FRA").paused
    assert (room.speaker, room.spoken("FRA")) == ("CHE", 30)


@pytest.mark.parametrize("line", ["call 3", "give-floor 3", "resume", "suspend-item"])
def test_a_called_delegation_whom_an_older_file_never_took_back_waits_again_in_its_place(line: str) -> None:
    room, other = Room(), Room()
    for one in (room, other):
        one.do_all(["request FRA", "request CHE", "request NOR", "request KEN", "give-floor", "pause"])
    events = other.does(line)
    room.append(SpeakerCalled(request=RequestId(2)))
    for event in events:
        room.append(event)
    assert room.waiting() == other.waiting()
    assert room.meeting.floor == other.meeting.floor


def test_a_question_is_not_brought_back_when_the_floor_it_was_put_to_is_gone() -> None:
    room = Room()
    room.does("request FRA", seat="secretariat")
    room.does("give-floor", seat="secretariat")
    room.do_all(["request NOR --kind question", "undo"])
    room.does("undo", seat="secretariat")
    assert "undid Next: France" in room.refuses("redo")


def test_the_code_of_a_new_speaker_is_never_given_twice() -> None:
    room = Room()
    room.do_all(
        [
            "add-speaker Somebody --category organisation",
            "written X1",
            "undo",
            "add-speaker 'Somebody else' --category organisation",
            "request X2",
        ]
    )
    assert room.meeting.roster.name(room.entry("X2").who) == "Somebody else"
    assert "X1" not in room.meeting.roster


def test_the_making_of_the_meeting_is_no_act_to_undo() -> None:
    assert "no act of chair" in Room(open_item=None).refuses("undo")


def test_an_undone_take_up_leaves_what_was_noted_meanwhile() -> None:
    room = Room(definition(items=(item("c", 0, 90), item("d", 90, 60))))
    room.do_all(["take-up d", "chair-says 'Welcome'", "undo"])
    assert room.meeting.open_item == "c"
    assert [e.what.item for e in room.meeting.entries] == ["d"]


def test_withdrawing_a_question_is_called_a_withdrawal_though_its_answer_goes_too() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor", "request NOR --kind question", "request FRA --kind answer", "withdraw 2"])
    assert room.trail.acts()[-1].title == "Withdraw Norway"


def test_a_redo_is_refused_where_another_seat_has_done_the_same_since_though_it_took_back_something_before() -> None:
    room = Room()
    room.do_all(["set-limit national 100", "undo"])
    for line in ("set-limit national 110", "undo", "set-limit national 90"):
        room.does(line, seat="secretariat")
    assert "national" in room.refuses("redo").casefold() or room.meeting.limits["national"] == 90


def test_a_redo_is_free_where_another_seat_has_taken_back_what_it_did_since() -> None:
    room = Room()
    room.do_all(["set-limit national 100", "undo"])
    for line in ("set-limit national 110", "undo"):
        room.does(line, seat="secretariat")
    room.does("redo")
    assert room.meeting.limits["national"] == 100
