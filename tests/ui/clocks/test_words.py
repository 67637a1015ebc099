"""The card of the speaker in other languages: whole sentences, whatever their word order."""

from collections.abc import Callable

from facilitator.ui.clocks.banner import raised_point
from facilitator.ui.clocks.faces import face_of, interrupted_line, item_line, place_in_item
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]
WIDE = "\u00a0"


def test_the_clock_is_read_in_french(session: Session, do: Do, clock: FakeClock, say_in: Do) -> None:
    say_in("fr")
    assert face_of(session.meeting, session.now()).name == "La réunion n’est pas en séance"
    do("start-session 2")
    do("take-up c")
    assert place_in_item(session.meeting) == "0 entendu · 1(c)"
    do("give-floor")
    clock.forward(590)
    face = face_of(session.meeting, session.now())
    assert (face.figure, face.under) == ("0:10", "dernières secondes sur 10:00")
    assert face.spoken.endswith("0:10, dernières secondes sur 10:00")
    clock.forward(30)
    face = face_of(session.meeting, session.now())
    assert (face.figure, face.under) == ("+0:20", "temps de 10:00 écoulé")
    assert place_in_item(session.meeting) == "1 sur 5 · 1(c)"
    assert item_line(session.meeting, session.now())[0].startswith("Point 10 sur ")


def test_on_another_day_the_time_of_the_item_is_not_counted(session: Session, do: Do, clock: FakeClock) -> None:
    do("start-session 2")
    do("take-up c")
    assert item_line(session.meeting, session.now()) == ("Item 0 of 105 min · 105 min left", "faint")
    clock.forward(18 * 3600)
    assert item_line(session.meeting, session.now()) == ("", "faint")


def test_a_point_of_order_is_announced_in_spanish(session: Session, do: Do, clock: FakeClock, say_in: Do) -> None:
    say_in("es")
    do("start-session 2")
    do("take-up c")
    do("give-floor")
    clock.forward(60)
    do("request FRA --kind point-of-order")
    do("request NOR --kind point-of-order")
    raised = raised_point(session.meeting)
    assert raised is not None
    assert raised.words.startswith("Cuestión de orden: ")
    assert raised.words.endswith(", y 1 más")
    do("give-floor")
    assert interrupted_line(session.meeting, session.now()).endswith(", quedan 9:00")
