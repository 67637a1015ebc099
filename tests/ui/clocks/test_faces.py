"""The card says who has the floor, why, and how long still, in words, figures, shapes and colours."""

from collections.abc import Callable

import pytest

from facilitator.ui.clocks.faces import face_of, interrupted_line, place_in_item
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]


@pytest.fixture
def afghanistan(do: Do) -> None:
    """Afghanistan has the floor under (c), with ten minutes."""
    do("start-session 2")
    do("take-up c")
    do("give-floor")


def test_before_the_session_the_card_says_how_to_start(session: Session) -> None:
    face = face_of(session.meeting, session.now())
    assert face.vacant
    assert face.name == "The meeting is not in session"
    assert face.line == "F8 calls it to order."


def test_an_empty_list_says_how_to_fill_it(session: Session, do: Do) -> None:
    do("start-session 2")
    assert face_of(session.meeting, session.now()).name == "No item is open"
    do("take-up a")
    face = face_of(session.meeting, session.now())
    assert (face.name, face.figure) == ("Nobody has the floor", "")
    assert "F6" in face.line


def test_a_suspended_session_says_how_to_go_on(session: Session, do: Do) -> None:
    do("start-session 2")
    do("take-up a")
    do("suspend-session")
    face = face_of(session.meeting, session.now())
    assert face.name == "The meeting is suspended"
    assert "Resume the session" in face.line


def test_a_called_speaker_has_a_limit_that_does_not_run(session: Session, do: Do, clock: FakeClock) -> None:
    do("start-session 2")
    do("take-up c")
    do("call")
    clock.forward(3)
    face = face_of(session.meeting, session.now())
    assert (face.name, face.figure, face.under) == ("Afghanistan", "10:00", "limit, not yet running")
    assert face.line.startswith("Called to the floor · Article 4")


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0, ("10:00", "left of 10:00", "text", "")),
        (134, ("7:46", "left of 10:00", "text", "")),
        (569, ("0:31", "left of 10:00", "text", "")),
        (570, ("0:30", "last seconds of 10:00", "warn", "hourglass")),
        (600, ("over 0:00", "time of 10:00 is up", "over", "alert-triangle")),
        (620, ("over 0:20", "time of 10:00 is up", "over", "alert-triangle")),
    ],
)
@pytest.mark.usefixtures("afghanistan")
def test_the_clock_has_words_and_shape_besides_its_colour(
    session: Session, clock: FakeClock, seconds: int, shown: tuple[str, str, str, str]
) -> None:
    clock.forward(seconds)
    face = face_of(session.meeting, session.now())
    assert (face.figure, face.under, face.tone, face.shape) == shown
    assert face.share == pytest.approx(min(1, seconds / 600))
    assert face.figure in face.spoken
    assert "Afghanistan" in face.spoken


@pytest.mark.usefixtures("afghanistan")
def test_a_paused_clock_stands_still_and_says_so(session: Session, do: Do, clock: FakeClock) -> None:
    clock.forward(60)
    do("pause")
    clock.forward(600)
    face = face_of(session.meeting, session.now())
    assert (face.figure, face.under, face.shape) == ("9:00", "paused, left of 10:00", "pause")


@pytest.mark.usefixtures("afghanistan")
def test_a_clock_set_back_never_shows_more_than_the_limit(session: Session, clock: FakeClock) -> None:
    clock.forward(-30)
    assert face_of(session.meeting, session.now()).figure == "10:00"


@pytest.mark.usefixtures("afghanistan")
def test_who_was_interrupted_is_named_with_the_time_left(session: Session, do: Do, clock: FakeClock) -> None:
    clock.forward(60)
    do("request CUB --kind point-of-order")
    do("give-floor")
    clock.forward(45)
    assert interrupted_line(session.meeting, session.now()) == "Interrupted: Afghanistan, 9:00 left"


@pytest.mark.usefixtures("afghanistan")
def test_the_place_counts_the_heard_and_the_waiting(session: Session, do: Do) -> None:
    assert place_in_item(session.meeting) == "1 of 5 under 1(c)"
    do("end")
    assert place_in_item(session.meeting) == "1 heard under 1(c)"
    do("call")
    assert place_in_item(session.meeting) == "2 of 5 under 1(c)"
