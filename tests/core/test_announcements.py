"""What is said aloud of a change, for those who hear the desk and do not see it."""

import pytest

from facilitator.core.announcements import announcement, phase_announcement
from facilitator.core.clock import Phase
from tests.room import Room


@pytest.fixture
def room() -> Room:
    made = Room(open_item=None)
    made.do_all(["start-session 1", "take-up c", "request FRA", "request NOR", "request CHE"])
    return made


def said(room: Room, *lines: str) -> str:
    before = room.meeting
    room.do_all(lines)
    return announcement(before, room.meeting)


def test_nothing_is_said_where_nothing_changed(room: Room) -> None:
    assert announcement(room.meeting, room.meeting) == ""


def test_each_step_of_a_speaker_is_said(room: Room) -> None:
    assert said(room, "call") == "France is called."
    assert said(room, "begin") == "France has the floor."
    assert said(room, "pause") == "France is paused."
    assert said(room, "resume") == "France goes on."
    assert said(room, "add-time 60") == "France has 4 min in all."
    assert said(room, "give-floor") == "Norway has the floor."
    assert said(room, "end") == "Norway has ended. Nobody has the floor."
    assert said(room, "undo") == "Norway has the floor."


def test_an_interruption_is_said_and_the_return(room: Room) -> None:
    room.does("give-floor")
    assert said(room, "request DEU --kind point-of-order") == "Germany asks for the floor on a point of order."
    assert said(room, f"give-floor {room.number('DEU')}") == "Germany has the floor on a point of order."
    assert said(room, "give-floor") == "The floor is back with France."


def test_a_call_that_is_taken_back_is_said(room: Room) -> None:
    room.does("call")
    assert said(room, "undo").startswith("Nobody is called.")


def test_who_comes_to_the_list_and_who_goes_is_said_with_the_place(room: Room) -> None:
    assert said(room, "request CHL") == "Chile is on the list, 4 of 4."
    assert said(room, "request LBN", "request SWE", "request TCD") == (
        "Lebanon, Sweden and Chad are on the list, 7 waiting."
    )
    assert said(room, f"withdraw {room.number('CHL')}") == "Chile is off the list."
    assert said(room, f"move {room.number('TCD')} 1") == "Chad is now 1 of 6."
    assert said(room, f"absent {room.number('NOR')}") == "Norway is absent."
    assert said(room, f"exchange {room.number('TCD')} {room.number('SWE')}") == "The order of the list has changed."


def test_many_at_once_are_counted(room: Room) -> None:
    words = said(room, *(f"request {code}" for code in ("CHL", "LBN", "SWE", "TCD", "AFG", "ALB")))
    assert words == "Chile, Lebanon, Sweden, Chad and 2 others are on the list, 9 waiting."


def test_session_item_and_list_are_said(room: Room) -> None:
    assert said(room, "close-list") == "The list is closed."
    assert said(room, "open-list") == "The list is open."
    assert said(room, "suspend-item") == "No item is open."
    assert said(room, "take-up d") == "1(d) is open: Item d."
    assert said(room, "suspend-session").startswith("The session is suspended.")
    assert said(room, "resume-session").startswith("The session is resumed. 1(d) is open")
    assert said(room, "close-session").startswith("The session is closed.")
    assert said(room, "start-session 2") == "The session is called to order."


def test_the_phases_of_the_clock_are_said(room: Room) -> None:
    assert phase_announcement(room.meeting, Phase.OVER) == ""
    room.does("give-floor")
    assert phase_announcement(room.meeting, Phase.NORMAL) == ""
    assert phase_announcement(room.meeting, Phase.WARNING) == "France: 30 seconds left."
    assert phase_announcement(room.meeting, Phase.OVER) == "France: the time is up."
