"""The room sees who has the floor and who comes next, and nothing that is not for it."""

import pytest

from facilitator.core.delegations import Category, Delegation, DelegationAdded
from facilitator.core.display import ClockShape, DisplayContents, View, display_of
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import CODES, ENGLISH, Wording
from facilitator.core.meeting import ItemStatus
from facilitator.core.speakers import Kind
from tests.room import Room


@pytest.fixture
def room() -> Room:
    """Three national statements wait under (c)."""
    made = Room()
    made.do_all(["start-session 1", "request FRA", "request NOR", "request CHE"])
    return made


def seen(room: Room, view: View = View.FLOOR, message: str = "", language: str = "") -> DisplayContents:
    return display_of(room.meeting, room.instant, view, message, language)


def names(contents: DisplayContents) -> list[str]:
    return [coming.name for coming in contents.upcoming]


def test_the_floor_shows_speaker_clock_the_next_and_how_many_wait(room: Room) -> None:
    room.does("give-floor", at=60)
    room.now = 90
    contents = seen(room)
    assert (contents.name, contents.heading, contents.time) == ("France", "1(c) Item c", "10:01")
    assert contents.clock is not None
    assert (contents.clock.figure, contents.clock.under) == ("2:30", "left of 3:00")
    assert names(contents) == ["Norway", "Switzerland"]
    assert contents.count == "2"


@pytest.mark.parametrize(
    ("second", "figure", "mark"),
    [
        (0, "3:00", ClockShape.NONE),
        (149, "0:31", ClockShape.NONE),
        (150, "0:30", ClockShape.WARNING),
        (179, "0:01", ClockShape.WARNING),
    ],
)
def test_each_phase_has_a_shape_and_words(room: Room, second: float, figure: str, mark: ClockShape) -> None:
    room.does("give-floor", at=0)
    room.now = second
    clock = seen(room).clock
    assert clock is not None
    assert (clock.figure, clock.mark) == (figure, mark)
    assert clock.under


@pytest.mark.parametrize("second", [180, 181, 600, 4000])
@pytest.mark.parametrize("view", [View.FLOOR, View.CLOCK, View.SLIDES])
def test_over_time_it_asks_to_conclude_and_shows_no_figure(room: Room, second: float, view: View) -> None:
    room.does("give-floor", at=0)
    room.now = second
    contents = seen(room, view)
    assert contents.clock is not None
    assert (contents.clock.figure, contents.clock.mark) == ("Please conclude", ClockShape.OVER)
    shown = [text for text in contents.texts if text != contents.time]
    assert not [text for text in shown if ":" in text]


def test_who_is_paused_over_time_is_not_asked_to_conclude(room: Room) -> None:
    room.does("give-floor", at=0)
    room.does("pause", at=200)
    clock = seen(room).clock
    assert clock is not None
    assert (clock.figure, clock.mark) == ("Paused", ClockShape.STILL)


def test_a_finished_speaker_is_gone_at_once(room: Room) -> None:
    room.does("give-floor", at=0)
    room.does("end", at=20)
    for view in View:
        assert "France" not in " ".join(seen(room, view).texts)


def test_a_called_speaker_has_a_clock_that_stands_still(room: Room) -> None:
    room.does("call", at=5)
    room.now = 12
    contents = seen(room)
    assert contents.name == "France"
    assert contents.line == "Called to the floor"
    assert contents.clock is not None
    assert (contents.clock.figure, contents.clock.mark) == ("3:00", ClockShape.STILL)
    assert contents.clock.share is None


def test_an_interrupted_speaker_comes_next(room: Room) -> None:
    room.does("give-floor", at=0)
    room.does("request AUT --kind point-of-order", at=10)
    assert names(seen(room))[0] == "Austria"
    room.does(f"give-floor {room.number('AUT')}", at=12)
    contents = seen(room)
    assert (contents.name, contents.line) == ("Austria", "Point of order")
    assert (contents.upcoming[0].name, contents.upcoming[0].line) == ("France", "returns to the floor")


def test_who_is_absent_or_held_back_is_not_announced(room: Room) -> None:
    room.does(f"absent {room.number('FRA')}")
    room.does("close-list")
    room.does("request AUT")
    contents = seen(room)
    assert names(contents) == ["Norway", "Switzerland"]
    assert contents.count == "2"
    assert contents.count_label == "on the list, now closed"


def test_no_note_no_reason_of_the_chair_and_no_courtesy_reach_the_room(room: Room) -> None:
    room.does("request DEU --note 'wants_to_complain' --person 'Ms Weber' --level minister")
    room.does(f"speaks-next {room.number('DEU')} --why 'a train to catch'")
    room.does("give-floor", at=10)
    for view in View:
        text = " ".join(seen(room, view, "Coffee").texts)
        for private in ("wants_to_complain", "train", "courtesy", "minister", "Moved", "asked"):
            assert private not in text
    assert seen(room).line == "Ms Weber"


def test_a_blank_display_holds_nothing(room: Room) -> None:
    room.does("give-floor", at=10)
    assert seen(room, View.BLANK, "Coffee") == DisplayContents(view=View.BLANK)


def test_a_presentation_leaves_name_and_clock(room: Room) -> None:
    room.does("give-floor", at=10)
    contents = seen(room, View.SLIDES, "Coffee")
    assert contents.texts == ("10:00", "France", "3:00", "left of 3:00")


def test_a_message_stands_under_the_speaker_or_alone(room: Room) -> None:
    assert seen(room, View.FLOOR, "Coffee").message == "Coffee"
    alone = seen(room, View.MESSAGE, "Coffee")
    assert (alone.view, alone.message, alone.name) == (View.MESSAGE, "Coffee", "")
    assert seen(room, View.MESSAGE, "").view is View.FLOOR


def test_the_agenda_says_in_words_where_each_item_stands(room: Room) -> None:
    room.does("take-up d", at=600)
    lines = {line.label: line for line in seen(room, View.AGENDA).agenda}
    assert (lines["1(c)"].status, lines["1(c)"].words) == (ItemStatus.SUSPENDED, "to be resumed")
    assert lines["1(d)"].words == "now"
    assert lines["1(j)"].words.startswith("about ")


def test_between_sessions_it_says_when_the_next_begins() -> None:
    room = Room(open_item=None)
    assert seen(room).line == "Morning session, 10:00"
    room.do_all(["start-session 1", "take-up c"])
    room.does("suspend-session", at=100)
    assert seen(room).name == "The meeting is suspended"
    room.does("close-session", at=200)
    assert seen(room).line == "Afternoon session, 15:00"


def test_a_session_that_was_passed_over_is_not_announced_once_it_is_over_by_the_plan() -> None:
    room = Room(open_item=None)
    room.now = 5.2 * 3600
    assert seen(room).line == "Afternoon session, 15:00"


@pytest.mark.parametrize("view", [view for view in View if view is not View.BLANK])
def test_names_and_words_come_in_three_languages(view: View) -> None:
    room = Room()
    name = Wording(en="Ruritania", fr="Ruritanie", es="Ruritania la Vieja")
    added = Delegation(
        code=DelegationCode("RUR"), category=Category.STATE_PARTY, roll="Ruritania", name=name, spoken=name
    )
    room._record((DelegationAdded(delegation=added),))
    room.do_all(["start-session 1", "request RUR", "give-floor"])
    room.now = 500
    shown = {language: " ".join(seen(room, view, "Coffee", language).texts) for language in CODES}
    assert len(set(shown.values())) == 3 or view is View.MESSAGE
    if view is View.FLOOR:
        assert "Ruritanie" in shown["fr"]
        assert "Veuillez conclure" in shown["fr"]
        assert "Sírvase concluir" in shown["es"]


def test_every_kind_that_is_shown_has_a_word() -> None:
    english = ENGLISH.display
    assert {kind.value for kind in Kind if kind is not Kind.STATEMENT} <= set(english)
