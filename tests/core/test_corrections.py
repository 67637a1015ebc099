"""Corrections of the record: each is an event that keeps the original, and says why where it cannot be."""

from tests.core.test_record import heard
from tests.room import Room


def test_a_statement_is_split_where_next_was_not_pressed_in_time() -> None:
    room = heard("FRA")
    room.does("split 1 --at 10:00:20 --who CHE")
    first, second = room.said("FRA"), room.said("CHE")
    assert (first.spoken(room.instant), second.spoken(room.instant)) == (20, 40)
    assert (first.end, second.begin) == (second.begin, first.end)
    assert (second.capacity, second.corrected, first.corrected) == ("national", True, True)


def test_the_gist_stays_with_the_first_part_and_the_ids_of_others_stay() -> None:
    room = heard("FRA", "CHE")
    room.do_all(["gist 1 'Reported.'", "gist 2 'Thanked.'", "split 1 --at 10:00:20"])
    assert [(s.id, s.gist) for s in room.meeting.statements()] == [(1, "Reported."), (2, "Thanked."), (3, "")]


def test_a_split_in_a_pause_gives_each_part_its_own_pauses() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor"])
    room.does("pause", at=10)
    room.does("resume", at=30)
    room.does("end", at=60)
    room.does("split 1 --at 10:00:20 --who CHE", at=70)
    assert (room.spoken("FRA"), room.spoken("CHE")) == (10, 30)


def test_a_split_outside_the_statement_or_while_it_is_made_is_refused() -> None:
    assert "from 10:00:00 to 10:01:00" in heard("FRA").refuses("split 1 --at 10:01:00")
    room = Room()
    room.do_all(["request FRA", "give-floor"])
    assert "still has the floor" in room.refuses("split 1 --at 10:00:10", at=20)
    room.does("written CHE")
    assert "no times" in room.refuses("split 2 --at 10:00:10", at=20)


def test_two_statements_are_merged_and_nothing_that_was_noted_is_lost() -> None:
    room = heard("FRA", "CHE", "FRA")
    room.do_all(
        ["gist 1 'First.'", "gist 3 'Second.'", "tag 1 gender", "tag 3 gender age", "point 3 x --lap 19", "merge 1 3"]
    )
    whole = room.said("FRA")
    assert (whole.id, whole.gist, whole.tags, len(whole.points)) == (1, "First.\nSecond.", ("gender", "age"), 1)
    assert room.spoken("FRA") == 120
    assert [s.who for s in room.meeting.statements()] == ["FRA", "CHE"]


def test_an_editor_that_saw_the_gist_before_a_merge_overwrites_nothing() -> None:
    room = heard("FRA", "FRA")
    room.do_all(["gist 1 'First.'", "gist 2 'Second.'", "merge 1 2"])
    assert "Nothing was overwritten" in room.refuses("gist 1 'Mine' --revision 1")


def test_what_a_split_made_can_be_merged_again() -> None:
    room = heard("FRA")
    before = room.said("FRA")
    room.do_all(["split 1 --at 10:00:20", "merge 1 2"])
    after = room.said("FRA")
    assert (after.begin, after.end, after.spoken(room.instant)) == (before.begin, before.end, 60)


def test_statements_of_two_speakers_or_of_two_items_are_not_merged() -> None:
    room = heard("FRA", "CHE")
    assert "One is of France, the other of Switzerland" in room.refuses("merge 1 2")
    assert "with itself" in room.refuses("merge 1 1")
    room.do_all(["take-up d", "request FRA", "give-floor"])
    assert "still has the floor" in room.refuses("merge 1 3")
    room.does("end", at=400)
    assert "1(c) and 1(d)" in room.refuses("merge 1 3")


def test_the_originals_of_split_and_merge_stay_in_the_trail() -> None:
    room = heard("FRA", "FRA")
    room.does("merge 1 2")
    assert [act.title for act in room.trail.acts()][-1] == "Merge two statements of France"
    assert "no act of" in room.refuses("undo", seat="secretariat")


def test_ids_are_not_used_twice_after_a_split() -> None:
    room = heard("FRA")
    room.do_all(["split 1 --at 10:00:20", "written CHE"])
    assert [s.id for s in room.meeting.statements()] == [1, 2, 3]


def test_a_wrong_suggestion_is_struck_and_can_stand_again() -> None:
    room = Room()
    room.do_all(["chair-says Welcome", "recommend 'Wrong'", "decide 'Right'", "strike 2"])
    assert [e.what.text for e in room.meeting.entries] == ["Welcome", "Right"]  # type: ignore[union-attr]
    assert [e.number for e in room.meeting.struck] == [2]
    assert room.does("strike 2") == ()
    room.does("reinstate 2")
    assert [e.number for e in room.meeting.entries] == [1, 2, 3]
    assert room.does("reinstate 2") == ()


def test_numbers_of_entries_are_never_used_twice() -> None:
    room = Room()
    room.do_all(["chair-says One", "strike 1", "chair-says Two"])
    assert [e.number for e in (*room.meeting.struck, *room.meeting.entries)] == [1, 2]


def test_striking_what_is_not_there_is_refused() -> None:
    assert "no entry 5; there are 0" in Room().refuses("strike 5")
    assert "no entry 5" in Room().refuses("reinstate 5")


def test_who_was_asked_for_a_correction_is_kept() -> None:
    room = heard("FRA")
    room.does("correct 1 --asked-by FRA --end 10:00:50")
    assert (room.said("FRA").asked_by, room.spoken("FRA")) == ("FRA", 50)
