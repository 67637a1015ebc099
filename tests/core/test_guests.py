"""Who is named for a role though on no roll, and a guest who asks for the floor again."""

from tests.room import Room


def test_somebody_on_no_roll_is_named_for_a_role_as_one_act_once_it_is_said_what_they_are() -> None:
    room = Room()
    assert "Say what “Jody Williams” is" in room.refuses("role d guest 'Jody Williams'")
    before = len(room.trail.acts())
    room.does("role d guest 'Jody Williams' --category person")
    assert room.trail.last_act.title == "Guest of 1(d): Jody Williams"
    assert len(room.trail.acts()) == before + 1
    (holder,) = (h for h in room.meeting.items["d"].roles if h.role == "guest")
    assert room.meeting.roster.name(holder.who) == "Jody Williams"
    assert [r.capacity for r in room.meeting.items["d"].waiting if r.who == holder.who] == ["guest"]


def test_a_guest_who_waits_and_asks_again_is_told_so() -> None:
    room = Room()
    room.does("role d guest HRW")
    assert "is on the list of 1(d) already, as a guest" in room.refuses("request HRW --item d")
    room.does("request HRW --item d --capacity observer")


def test_a_state_that_is_a_guest_may_still_speak_for_itself() -> None:
    room = Room()
    room.does("role d guest NOR")
    room.does("request NOR --item d")
    assert [r.capacity for r in room.meeting.items["d"].waiting if r.who == "NOR"] == ["guest", "national"]
