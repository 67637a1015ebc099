"""Header, footer and notice: what time it is, what is on disk, and why something was refused."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command
from facilitator.ui.actions import Actions
from facilitator.ui.elided import ElidedLabel
from facilitator.ui.frame.footer import Footer
from facilitator.ui.frame.header import Header
from facilitator.ui.frame.notice import Notice
from facilitator.ui.frame.rehearsal import RehearsalBar
from facilitator.ui.frame.words import zone_words
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from tests.room import START, Room, definition
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]


def texts(widget: QWidget) -> list[str]:
    pills = (button for button in widget.findChildren(QPushButton) if button.property("rank") == "pill")
    said = (*widget.findChildren(QLabel), *pills)
    return [one.text() for one in said if not one.isHidden() and one.text()]


@pytest.fixture
def header(qtbot: QtBot, session: Session, theme: Theme) -> Header:
    made = Header(session, Heartbeat(session.now, session), theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def footer(qtbot: QtBot, session: Session, theme: Theme) -> Footer:
    made = Footer(session, Actions(session, theme, session).action)
    assert list(made.afterwards())
    qtbot.addWidget(made)
    return made


def test_the_clock_of_the_day_is_that_of_the_meeting(header: Header, clock: FakeClock) -> None:
    assert "15:00:00" in texts(header)
    clock.forward(61)
    header.refresh()
    assert "15:01:01" in texts(header)


def test_between_sessions_nothing_is_said_of_interpretation(header: Header, do: Do) -> None:
    assert not any("Interpretation" in text for text in texts(header))
    do("start-session 2")
    assert "Interpretation until 18:00 · 3 h 00 min left" in texts(header)
    assert any(text.startswith("Mon 7 April · Afternoon · ") for text in texts(header))
    do("hard-stop 18:15")
    assert "Interpretation until 18:15 · 3 h 15 min left" in texts(header)


def test_how_late_the_plan_is_stands_in_words(header: Header, clock: FakeClock, do: Do) -> None:
    clock.forward(-600)
    do("start-session 2")
    do("take-up c")
    clock.forward(600 + 105 * 60 + 240)
    header.refresh()
    assert any(text.endswith("behind") for text in texts(header))
    assert not any(text.startswith(("-", "+")) for text in texts(header))


@pytest.mark.parametrize(("hours", "words"), [(2, ""), (0, "Geneva time"), (-5, "Geneva time")])
def test_the_zone_is_named_where_this_computer_has_another_time(session: Session, hours: int, words: str) -> None:
    now = datetime(2025, 4, 7, 13, tzinfo=UTC)
    assert zone_words(session.meeting, now, now.astimezone(timezone(timedelta(hours=hours)))) == words


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("Room 5, Vientiane", "Vientiane time"),
        ("", "UTC+02 time"),
        ("Room XXI", "UTC+02 time"),
        ("Hall 4, 2", "UTC+02 time"),
    ],
)
def test_the_zone_is_that_of_the_city_of_the_meeting_else_its_distance(place: str, words: str) -> None:
    meeting = Room(definition(place=place)).meeting
    assert zone_words(meeting, START, START.astimezone(timezone(timedelta(hours=-5)))) == words


def test_the_footer_names_what_f9_undoes(footer: Footer, do: Do) -> None:
    assert texts(footer) == ["Nothing recorded yet"]
    assert footer._seat.text() == "Seat: chair"
    do("start-session 2")
    do("take-up c")
    do("give-floor")
    assert texts(footer) == ["Recorded 15:00:00", "F9 undoes “Next: Afghanistan”"]
    do("request FRA")
    assert texts(footer)[1] == "F9 undoes “Next: Afghanistan”"
    do("undo-floor")
    assert texts(footer)[1] == "F9 undoes “Take up 1(c)”"


@pytest.fixture
def chile_next(do: Do, clock: FakeClock) -> None:
    """Afghanistan has spoken under (c), and Chile speaks."""
    do("start-session 2")
    do("take-up c")
    for _ in range(2):
        do("give-floor")
        clock.forward(60)


@pytest.mark.usefixtures("chile_next")
@pytest.mark.parametrize(
    ("between", "reason"),
    [
        ("preside DEU", "“Next: Chile” stays: “Germany presides”"),
        ("started-ago 5", "“Next: Chile” stays: “Set the begin of Chile”"),
        ("correct 1 --end 15:00:30", "“Next: Chile” stays: “Correct Afghanistan”, done at"),
    ],
)
def test_the_footer_says_why_f9_would_be_refused(
    footer: Footer, session: Session, do: Do, between: str, reason: str
) -> None:
    label = footer.findChild(ElidedLabel)
    assert label.words == "F9 undoes “Next: Chile”"
    do(between)
    refusals: list[str] = []
    session.refused.connect(refusals.append)
    session.act(Command(name="undo-floor"))
    assert refusals[0].startswith(reason)
    assert label.words == f"F9: {refusals[0]}"


def test_the_keys_in_the_footer_can_be_clicked(qtbot: QtBot, session: Session, theme: Theme) -> None:
    action = Actions(session, theme, session).action
    keys, palette = action("keys"), action("palette")
    footer = Footer(session, action)
    qtbot.addWidget(footer)
    buttons = footer.findChildren(QPushButton)
    with qtbot.waitSignals([keys.triggered, palette.triggered]):
        for button in buttons:
            button.click()


def test_a_notice_lies_over_the_footer_and_goes_away(qtbot: QtBot, theme: Theme) -> None:
    desk, footer = QWidget(), QWidget()
    qtbot.addWidget(desk)
    footer.setParent(desk)
    desk.resize(1366, 768)
    footer.setGeometry(0, 738, 1366, 30)
    notice = Notice(theme, desk, footer)
    assert notice.text == ""
    notice.refuse("France waits already. Choose another capacity.")
    assert notice.text == "France waits already. Choose another capacity."
    assert notice.geometry().bottom() == 767
    assert notice.height() >= 30
    notice.dismiss()
    assert notice.text == ""
    notice.fault("A sentence that is so long that it needs more than one line. " * 5)
    assert notice.height() > 30
    desk.resize(1366, 700)
    assert not desk.isVisible() or notice.geometry().bottom() == 699


def test_the_bar_of_a_rehearsal_chooses_speed_and_lead(qtbot: QtBot, theme: Theme) -> None:
    bar = RehearsalBar(10)
    qtbot.addWidget(bar)
    speeds: list[float] = []
    leads: list[bool] = []
    bar.speed_chosen.connect(speeds.append)
    bar.leading.connect(leads.append)
    by_words = {button.text(): button for button in bar.findChildren(QPushButton)}
    assert by_words["×10"].isChecked()
    for words in ("×60", "Pause", "×1"):
        by_words[words].click()
    by_words["I lead"].click()
    by_words["I lead"].click()
    assert speeds == [60.0, 0.0, 1.0]
    by_words["×60"].click()
    by_words["I lead"].click()
    assert speeds[-1] == 1.0, "who leads needs the time that people take"
    by_words["I lead"].click()
    leads[2:] = []
    assert leads == [True, False]
    assert all(text.startswith("Rehearsal.") for text in texts(bar))


def test_on_another_day_than_planned_no_hours_are_counted(header: Header, clock: FakeClock, do: Do) -> None:
    clock.forward(30 * 24 * 3600)
    do("start-session 2")
    header.refresh()
    assert "Interpretation until 18:00 on 7 April" in texts(header)
    assert not any("over " in text for text in texts(header))
