"""From paper: a past sitting is entered with its times, by the rules of all others, and hinders no live act."""

from facilitator.core.handout import to_hand_out
from facilitator.core.ids import ItemCode, StatementId
from facilitator.core.invariants import broken
from facilitator.core.meeting import ItemStatus
from facilitator.core.minutes import minutes
from facilitator.core.minuting.variants import Variant
from facilitator.core.shares import shares
from facilitator.core.statements import as_begun
from facilitator.core.trail import Trail
from facilitator.exchange.markdown import render_markdown
from tests.room import Room

C, D = ItemCode("c"), ItemCode("d")
MORNING, AFTERNOON = 0.0, 5 * 3600.0


def next_sitting() -> Room:
    """Let the second session go on, with somebody who has the floor, while nothing of the first was entered."""
    room = Room(open_item=None)
    room.does("request CHL --item c --capacity presenter", at=-3600)
    room.does("start-session 2", at=AFTERNOON)
    room.do_all(["take-up d", "request NOR"])
    room.does("give-floor", at=AFTERNOON + 40)
    return room


def spoken(room: Room, code: ItemCode = C) -> list[str]:
    return [
        f"{s.who} {s.begin:%H:%M}-{s.end:%H:%M}"
        for s in as_begun(room.meeting.items[code].statements)
        if s.end and s.begin
    ]


def test_a_past_sitting_is_entered_while_another_goes_on() -> None:
    room = next_sitting()
    room.does("spoke CHL 10:05 --end 10:12 --item c --gist 'Presented the request'", at=AFTERNOON + 60)
    room.does("spoke FRA 10:13 --length 180 --item c", at=AFTERNOON + 70)
    assert spoken(room) == ["CHL 08:05-08:12", "FRA 08:13-08:16"]
    chile = room.meeting.items[C].statements[0]
    assert (chile.capacity.value, chile.request, chile.gist) == ("presenter", 1, "Presented the request")
    assert room.waiting("c") == []
    assert room.meeting.speaker is not None
    assert room.meeting.speaker.who == "NOR"
    (stretch,) = room.meeting.items[C].stretches
    assert (f"{stretch.start:%H:%M}", f"{stretch.end:%H:%M}") == ("08:05", "08:16")
    first = room.meeting.sessions[0]
    assert (first.started, first.rose) == (stretch.start, stretch.end)
    assert room.meeting.session == 2
    assert broken(room.meeting, room.instant) == frozenset()
    room.does("end", at=AFTERNOON + 80)


def test_a_line_that_was_forgotten_comes_where_it_was_said() -> None:
    room = next_sitting()
    for line in (
        "spoke FRA 10:05 --length 60 --item c",
        "spoke NOR 10:10 --length 60 --item c",
        "spoke DEU 10:07 --length 60 --item c",
    ):
        room.does(line)
    assert spoken(room) == ["FRA 08:05-08:06", "DEU 08:07-08:08", "NOR 08:10-08:11"]
    record = render_markdown(minutes(room.trail, now=room.instant))
    assert record.index("**France**") < record.index("**Germany**") < record.index("**Norway**")
    room.does("undo")
    assert spoken(room) == ["FRA 08:05-08:06", "NOR 08:10-08:11"]
    room.does("correct 2 --end 10:06:30")
    assert "overlap" in room.refuses("correct 2 --end 10:10:30")


def test_what_cannot_have_been_is_refused_and_says_why() -> None:
    room = next_sitting()
    room.does("spoke FRA 10:05 --end 10:08 --item c")
    room.does("spoke CHE 10:20 --end 10:21 --item c")
    for line, said in (
        ("spoke NOR 10:07 --end 10:09 --item c", "the two overlap"),
        ("spoke NOR 10:09 --end 10:08 --item c", "cannot have spoken from 10:09 to 10:08"),
        ("spoke NOR 10:09 --item c", "not said until when Norway spoke"),
        ("spoke NOR 10:09 --end 10:10 --length 30 --item c", "do not fit each other"),
        ("spoke NOR 10:09 --length 7h --item c", "a second to 6 hours"),
        ("spoke NOR 10:12 --end 10:13 --item j", "1(c) was considered from 10:05 to 10:21"),
        ("spoke CHE 15:00:01 --length 5 --item c --session 1", "in session. Correct"),
        ("spoke NOR 14:00 --end 14:05 --item c --session 2", "was in session from 15:00"),
        ("spoke NOR 18:00 --end 18:05 --item c --session 2", "cannot have ended"),
        ("spoke NOR 10:30 --end 10:31 --item c --session 9", "There is no session 9"),
        ("spoke NOR 10:30 --end 10:31 --item j --segment x", "has no segment “x”"),
    ):
        assert said in room.refuses(line), line


def test_the_first_speakers_of_a_sitting_that_runs_can_be_entered() -> None:
    room = Room(open_item=None)
    room.does("start-session 1", at=0)
    room.does("take-up c", at=600)
    room.does("spoke FRA 10:02 --length 120 --item c", at=660)
    (stretch,) = room.meeting.items[C].stretches
    assert (f"{stretch.start:%H:%M}", stretch.end) == ("08:02", None)
    assert room.meeting.items[C].status is ItemStatus.OPEN
    room.do_all(["request NOR", "give-floor"])
    assert broken(room.meeting, room.instant) == frozenset()


def test_the_record_says_nothing_of_paper_and_the_log_once() -> None:
    room = next_sitting()
    room.does("spoke FRA 10:05 --end 10:08 --item c --gist Welcomed", seat="secretariat")
    room.does("spoke NOR 10:09 --end 10:12 --item c", seat="secretariat")
    circulated = render_markdown(minutes(room.trail, now=room.instant))
    assert "paper" not in circulated.lower()
    assert "10:05–10:12" in circulated
    log = render_markdown(minutes(room.trail, now=room.instant, variant=Variant.INTERNAL))
    assert log.count("Entered from paper") == 1
    assert "secretariat" in log


def test_time_from_paper_counts_in_the_shares_and_not_in_the_pace() -> None:
    room = next_sitting()
    room.does("spoke FRA 10:05 --end 10:08 --item c")
    assert sum(s.spoken(room.instant) for s in room.meeting.statements() if s.who == "FRA") == 180
    assert shares(room.meeting, room.instant)


def test_whoever_has_spoken_on_paper_speaks_a_second_time() -> None:
    room = next_sitting()
    room.do_all(["end", "take-up c", "request FRA --item c"])
    room.does("spoke FRA 10:05 --end 10:08 --item c")
    assert [r.second for r in room.meeting.items[C].waiting if r.who == "FRA"] == [True]
    assert room.meeting.statement(StatementId(2)) is not None


def test_a_clock_that_was_wrong_moves_nothing_onto_what_stands_on_paper() -> None:
    room = Room(open_item=None)
    room.does("start-session 1", at=0)
    room.does("take-up c", at=10)
    room.does("request NOR", at=20)
    room.does("give-floor", at=600)
    room.does("end", at=700)
    room.does("spoke FRA 10:02 --length 120 --item c", at=800)
    assert "from paper" in room.refuses("clock-was 450")
    room.does("clock-was 60")
    assert broken(room.meeting, room.instant) == frozenset()


def test_a_copy_to_hand_out_has_the_last_wording_of_what_was_entered() -> None:
    room = next_sitting()
    room.does("spoke FRA 10:05 --end 10:08 --item c --gist 'First wording'")
    room.does("spoke CHE 10:09 --end 10:12 --item c --gist Thanked")
    room.does("gist 2 'Second wording'")
    room.does("hand-over 'For the chair only'")
    copy = to_hand_out(room.trail)
    assert not any("First" in str(one.event) or "chair only" in str(one.event) for one in copy)
    kept = Trail(copy).meeting.items[C].statements
    assert [s.gist for s in kept] == ["Second wording", "Thanked"]
