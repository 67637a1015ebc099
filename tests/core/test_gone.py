"""Text is never lost and never lands elsewhere: what was typed on a statement that left the log is kept and offered."""

from dataclasses import replace

import pytest

from facilitator.core.gone import Gone, Removal, left_over, lines_of, may_belong, name_of, noted_on, offered, with_noted
from facilitator.core.ids import StatementId
from facilitator.core.minutes import minutes, missing
from facilitator.core.minuting.document import Table
from facilitator.core.minuting.variants import Variant
from facilitator.core.trail import Trail
from facilitator.exchange.json import show
from tests.room import Room


def speaking(*who: str) -> Room:
    """Make a room in which each of these has had the floor, and the last has it."""
    room = Room()
    for code in who:
        room.now += 60
        room.do_all([f"request {code}", "give-floor"])
    return room


def offers(room: Room) -> list[tuple[str, Removal, tuple[str, ...]]]:
    meeting = room.meeting
    return [
        (str(one.statement.who), one.how, lines_of(left_over(one, meeting.settled)))
        for one in offered(meeting.gone, meeting.settled)
    ]


def gist(room: Room, statement: int) -> str:
    found = room.meeting.statement(StatementId(statement))
    assert found is not None
    return found.gist


def words(room: Room) -> list[str]:
    return [act.words for act in room.trail.acts() if act.words]


def gone(room: Room, statement: int) -> Gone:
    return room.meeting.gone[StatementId(statement)]


def test_the_text_of_an_undone_begin_is_offered_and_is_in_the_trail() -> None:
    room = speaking("FRA", "CHE")
    room.does("gist 2 'Eight lines'")
    room.does("undo", at=200)
    assert offers(room) == [("CHE", Removal.UNDONE, ("Eight lines",))]
    assert (gone(room, 2).by, gone(room, 2).at) == ("chair", room.instant)
    assert "Eight lines" in words(room)
    assert gist(room, 1) == ""


def test_a_new_begin_makes_a_new_statement_that_the_text_may_belong_to_and_is_not_put_on() -> None:
    room = speaking("FRA", "CHE")
    room.does("gist 2 'Eight lines'")
    room.do_all(["undo", "give-floor"])
    again = room.meeting.speaker
    assert again is not None
    assert (again.id, again.gist) == (3, "")
    assert may_belong(gone(room, 2), again)
    room.does("place-text 2 3")
    assert gist(room, 3) == "Eight lines"
    assert offers(room) == []
    assert room.does("place-text 2 3") == ()


def test_placing_is_one_act_that_undo_takes_back_and_the_text_is_offered_again() -> None:
    room = speaking("FRA", "CHE")
    room.do_all(["gist 2 'Eight lines'", "point 2 survey --lap 19", "undo", "give-floor", "gist 3 Before"])
    room.does("place-text 2 3")
    assert gist(room, 3) == "Before\nEight lines"
    placed = room.meeting.statement(StatementId(3))
    assert placed is not None
    assert [point.lap for point in placed.points] == [19]
    assert room.trail.acts()[-1].title == "Put the text of Switzerland (no longer in the log) on Switzerland"
    room.does("undo")
    assert gist(room, 3) == "Before"
    assert offers(room) == [("CHE", Removal.UNDONE, ("Eight lines", "survey (LAP 19)"))]
    room.does("redo")
    assert gist(room, 3) == "Before\nEight lines"
    assert offers(room) == []


def test_what_is_left_is_offered_no_more_and_stays_in_the_trail() -> None:
    room = speaking("FRA", "CHE")
    room.do_all(["gist 2 'Eight lines'", "undo", "leave-text 2"])
    assert offers(room) == []
    assert words(room) == ["Eight lines", "Eight lines"]
    room.does("undo")
    assert offers(room) == [("CHE", Removal.UNDONE, ("Eight lines",))]


def test_redo_brings_the_text_back_with_the_statement() -> None:
    room = speaking("FRA")
    room.do_all(["gist 1 'Before the undo'", "undo", "gist 1 'Before the undo, and after'", "redo"])
    assert gist(room, 1) == "Before the undo, and after"
    assert room.meeting.gone == {}


def test_what_another_seat_typed_meanwhile_comes_to_the_journal_and_is_no_reason_against_redo() -> None:
    room = speaking("FRA")
    room.does("undo")
    room.does("gist 1 'Typed too late'", seat="secretariat")
    assert offers(room) == [("FRA", Removal.UNDONE, ("Typed too late",))]
    assert room.trail.acts()[-1].title == "Note on France (no longer in the log)"
    room.does("redo")
    assert gist(room, 1) == "Typed too late"


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ("gist 1 Gist", ("Gist",)),
        ("point 1 survey --lap 19 --as challenge", ("survey (LAP 19 · challenge)",)),
        ("tag 1 gender", ("gender",)),
    ],
)
def test_whatever_is_typed_on_a_gone_statement_is_offered(line: str, lines: tuple[str, ...]) -> None:
    room = speaking("FRA")
    room.does("undo")
    room.does(line)
    assert offers(room) == [("FRA", Removal.UNDONE, lines)]


@pytest.mark.parametrize("line", ["topic 1 Survey", "language 1 fr", "check-delivery 1"])
def test_what_is_no_text_is_kept_with_it(line: str) -> None:
    room = speaking("FRA")
    room.does("undo")
    assert len(room.does(line)) == 1
    room.do_all(["gist 1 Gist", "give-floor", "place-text 1 2"])
    placed = room.meeting.statement(StatementId(2))
    assert placed is not None
    assert (placed.topics, placed.language, placed.check_delivery) != ((), "", False)


def test_an_undone_request_does_not_take_the_text_of_its_statement_along() -> None:
    room = speaking("FRA")
    room.do_all(["gist 1 Gist", "undo", "undo"])
    assert room.meeting.items["c"].waiting == ()  # type: ignore[index]
    assert offers(room) == [("FRA", Removal.UNDONE, ("Gist",))]


def test_text_on_a_void_statement_is_offered() -> None:
    room = speaking("FRA")
    room.do_all(["tag 1 gender", "absent"])
    room.does("gist 1 'Typed too late'", seat="secretariat")
    assert offers(room) == [("FRA", Removal.ABSENT, ("Typed too late", "gender"))]
    room.does("undo")
    assert gist(room, 1) == "Typed too late"
    room.does("redo")
    assert offers(room) == [("FRA", Removal.ABSENT, ("Typed too late", "gender"))]


def two_of_france() -> Room:
    room = speaking("FRA")
    room.do_all(["gist 1 First", "request FRA", "give-floor", "gist 2 Second", "end"])
    return room


def test_a_merge_leaves_nothing_to_offer_but_what_is_typed_on_the_part_afterwards() -> None:
    room = two_of_france()
    room.does("merge 1 2")
    assert gist(room, 1) == "First\nSecond"
    assert offers(room) == []
    room.does("gist 2 'Second, and more'", seat="secretariat")
    assert offers(room) == [("FRA", Removal.MERGED, (", and more",))]
    room.does("place-text 2 1")
    assert gist(room, 1) == "First\nSecond\n, and more"
    assert offers(room) == []


def test_a_merge_keeps_what_the_president_stated_on_both() -> None:
    room = Room()
    for n in (1, 2):
        room.do_all(["request FRA --kind point-of-order", "give-floor", f"state {n} Ruling{n}", "end"])
    room.does("merge 1 2")
    kept = room.meeting.statement(StatementId(1))
    assert kept is not None
    assert kept.stated == "Ruling1\nRuling2"


def test_a_split_leaves_text_where_it_was_typed() -> None:
    room = speaking("FRA")
    room.does("gist 1 Text")
    room.does("end", at=180)
    room.does("split 1 --at 10:02")
    room.does("gist 1 'Text, and more'", seat="secretariat")
    assert (gist(room, 1), gist(room, 2)) == ("Text, and more", "")


def test_what_was_stated_on_a_point_of_order_that_is_gone_is_kept() -> None:
    room = Room()
    room.do_all(["request FRA --kind point-of-order", "give-floor", "undo", "state 1 Ruling"])
    assert offers(room) == [("FRA", Removal.UNDONE, ("Ruling",))]


def test_new_words_on_what_was_placed_are_offered_alone() -> None:
    room = speaking("FRA")
    room.do_all(["gist 1 One", "undo", "give-floor", "place-text 1 2", "gist 1 'One\ntwo'"])
    assert offers(room) == [("FRA", Removal.UNDONE, ("two",))]
    room.does("place-text 1 2")
    assert gist(room, 2) == "One\ntwo"


def test_a_text_that_was_placed_on_a_statement_which_is_undone_is_offered_from_there() -> None:
    room = speaking("FRA")
    room.do_all(["gist 1 One", "undo", "give-floor"])
    room.does("place-text 1 2", seat="secretariat")
    before = room.refuses("undo")
    assert "which builds on it" in before
    room.does("undo", seat="secretariat")
    room.does("undo")
    assert offers(room) == [("FRA", Removal.UNDONE, ("One",))]


@pytest.mark.parametrize("line", ["correct 1 --who CHE", "split 1 --at 10:00:30", "merge 1 2", "place-text 3 2", "place-text 2 1", "leave-text 2", "gist 9 Text"])  # fmt: skip
def test_what_is_no_text_needs_a_statement_of_the_log(line: str) -> None:
    room = speaking("FRA")
    room.do_all(["gist 1 Gist", "undo", "give-floor"])
    assert room.refuses(line).endswith(".")


def test_who_may_be_meant_is_of_the_same_speaker_or_began_in_its_stead() -> None:
    room = speaking("NOR", "FRA")
    room.does("gist 2 Gist")
    room.do_all(["undo", "request CHE", "give-floor 3", "end"])
    before, after = room.meeting.items["c"].statements  # type: ignore[index]
    assert not may_belong(gone(room, 2), before)
    assert may_belong(gone(room, 2), after)
    room.do_all(["take-up d", "request FRA", "give-floor"])
    assert room.meeting.speaker is not None
    assert not may_belong(gone(room, 2), room.meeting.speaker)


def test_two_texts_are_offered_the_latest_first() -> None:
    room = speaking("FRA")
    room.do_all(["gist 1 One", "undo"])
    room.now += 10
    room.do_all(["give-floor", "gist 2 Two", "undo"])
    assert [lines for _, _, lines in offers(room)] == [("Two",), ("One",)]


def test_a_replay_and_an_earlier_hour_know_what_was_gone_then() -> None:
    room = speaking("FRA", "CHE")
    room.does("gist 2 Text")
    room.does("undo", at=200)
    room.does("give-floor", at=220)
    room.does("place-text 2 3", at=240)
    assert Trail(room.trail.events).meeting == room.meeting
    assert [one.how for one in room.trail.meeting_at(room.instant).gone.values()] == [Removal.UNDONE]
    until = Trail(event for event in room.trail.events if event.at < room.instant)
    assert len(offered(until.meeting.gone, until.meeting.settled)) == 1


def test_a_statement_that_was_corrected_is_gone_as_it_was_corrected() -> None:
    room = speaking("FRA")
    room.do_all(["correct 1 --who CHE", "gist 1 Text", "undo"])
    assert offers(room) == [("CHE", Removal.UNDONE, ("Text",))]


def test_what_has_lost_its_statement_is_missing_before_the_minutes_are_final() -> None:
    room = speaking("FRA")
    room.do_all(["gist 1 Gist", "undo"])
    sentence = "1(c), 10:01: what was typed on France has lost its statement. Put it on another, or leave it."
    assert sentence in missing(room.meeting)
    room.does("leave-text 1")
    assert sentence not in missing(room.meeting)


def test_other_programs_see_what_is_left_over() -> None:
    room = speaking("FRA")
    room.does("gist 1 'One\ntwo'")
    room.does("undo", at=120, seat="chair")
    (left,) = show(room.meeting, seq=room.trail.seq, now=room.instant)["left_over"]  # type: ignore[misc]
    assert left == {
        "statement": 1,
        "item": "c",
        "who": "FRA",
        "how": "undone",
        "at": "2025-04-07T10:02:00+02:00",
        "by": "chair",
        "lines": ["One", "two"],
    }


def trail_of_the_record(room: Room) -> list[str]:
    record = minutes(room.trail, now=room.instant, variant=Variant.INTERNAL)
    table = next(b for s in record.sections for b in s.blocks if isinstance(b, Table) and b.caption == "Trail of acts")
    return [row[3] for row in table.rows]


def test_the_trail_of_the_internal_log_has_the_words_and_no_text_twice_that_only_goes_on() -> None:
    room = speaking("FRA")
    first = "Presented its request for an extension of the deadline under Article 4, and"
    room.does(f"gist 1 '{first}'")
    room.does(f"gist 1 '{first}\nthanked the coordinators'")
    room.does("gist 1 'Presented'")
    assert trail_of_the_record(room)[-3:] == [
        "Note on France: Presented its request for an extension of the deadline …",
        f"Note on France: {first} / thanked the coordinators",
        "Note on France: Presented",
    ]


def test_what_is_noted_goes_behind_what_a_statement_has_of_its_own() -> None:
    room = speaking("FRA")
    own = replace(room.said("FRA"), topics=("budget",), topic="budget", tags=("gender",), gist="First.")
    more = replace(noted_on(own), topics=("victims", "budget"), tags=("norm", "gender"), gist="Second.")
    made = with_noted(own, more)
    assert (made.topics, made.topic, made.tags) == (("budget", "victims"), "budget", ("gender", "norm"))
    assert (made.gist, made.gist_revision) == ("First.\nSecond.", own.gist_revision + 1)


def test_who_is_gone_is_named_by_the_roll_and_as_it_was_called_then_where_it_is_no_longer_on_it() -> None:
    room = speaking("FRA")
    roll, said = room.meeting.roster, room.said("FRA")
    (other,) = [d for d in roll.delegations if d.code == "NOR"]
    gone = Gone(statement=said, speaker=other, how=Removal.UNDONE, at=room.instant, by=room.seat)
    assert name_of(gone, roll) == "France"
    bare = type(roll)(delegations=tuple(d for d in roll.delegations if d.code != "FRA"))
    assert name_of(gone, bare) == "Norway"


def test_what_was_typed_on_a_statement_is_not_offered_for_itself() -> None:
    room = speaking("FRA", "FRA")
    first, second = room.meeting.statements()
    gone = Gone(statement=first, speaker=None, how=Removal.UNDONE, at=room.instant, by=room.seat)
    assert may_belong(gone, second)
    assert not may_belong(gone, first)


@pytest.mark.parametrize("wrong", [86400, 3600, 5])
def test_a_shift_of_acts_at_one_instant_gives_the_times_of_a_gone_statement_back_when_it_is_undone(wrong: int) -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "give-floor 2", "undo-floor"])
    before = room.meeting.gone
    room.does(f"clock-was {wrong}")
    shifted = room.meeting.gone
    room.does("undo")
    assert room.meeting.gone == before
    room.does("redo")
    assert room.meeting.gone == shifted
    assert Trail(list(room.trail.events)).meeting == room.meeting
