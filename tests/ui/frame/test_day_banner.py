"""The question of the day: look only, move the meeting, rehearse; and when the session rose that was left open."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.day_questions import DayChoice
from facilitator.ui.frame.day_banner import DayBanner
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.language import Language
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.conftest import FakeClock
from tests.ui.languages.room import cut

Do = Callable[[str], None]
NOVEMBER = datetime(2025, 11, 27, 13, 0, tzinfo=UTC)


@pytest.fixture
def in_november(clock: FakeClock, window: Window) -> Window:
    clock.instant = NOVEMBER
    window.day.refresh()
    return window


def press(window: Window, choice: DayChoice) -> None:
    button = window.day._answers[choice]
    assert button.isVisible()
    button.click()


def test_on_its_day_nothing_is_asked(window: Window) -> None:
    assert window.day.isHidden()


def test_on_another_day_the_banner_says_which_and_for_which_the_meeting_is_planned(in_november: Window) -> None:
    assert in_november.day.isVisible()
    assert in_november.day._words.text() == ("Today is 27 November 2025. The meeting is planned for 7–8 April 2025.")


@pytest.fixture(params=["en", "fr", "es"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    made = Language(qapp, request.param)
    yield
    made.choose("en")


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("zoom", [1.0, 1.8])
@pytest.mark.parametrize("lines", [(), ("start-session 2",)], ids=["another day", "left open"])
def test_the_question_and_its_answers_are_read_whole(
    theme: Theme, session: Session, clock: FakeClock, do: Do, *, lines: tuple[str, ...], zoom: float
) -> None:
    for line in lines:
        do(line)
    clock.instant = NOVEMBER
    theme.set_zoom(zoom)
    banner = DayBanner(session, Heartbeat(session.now, session), theme)
    banner.show()
    heights = []
    for width in (1366, 1024):
        banner.setFixedWidth(width)
        banner.resize(width, banner.heightForWidth(width))
        QApplication.processEvents()
        assert cut(banner) == [], width
        heights.append(banner.height())
    # one line of words and answers at the usual width
    assert zoom > 1 or heights[0] < 2 * banner._answers[DayChoice.LOOK].sizeHint().height()
    banner.deleteLater()
    theme.set_zoom(1.0)


def test_one_click_moves_the_meeting_to_today_and_undo_asks_again(
    in_november: Window, session: Session, do: Do
) -> None:
    press(in_november, DayChoice.MOVE)
    assert session.meeting.sessions[0].plan.start == datetime(2025, 11, 27, 9, 0, tzinfo=UTC)
    assert in_november.day.isHidden()
    do("undo")
    in_november.day.refresh()
    assert in_november.day.isVisible()


def test_a_desk_that_only_looks_records_nothing_until_it_is_told_to(in_november: Window, session: Session) -> None:
    press(in_november, DayChoice.LOOK)
    known = session.seq
    in_november.acts.action("next-act").trigger()
    assert (session.seq, session.only_looks) == (known, True)
    assert "only looks" in in_november.notice.text
    assert "only looks" in in_november.day._words.text()
    in_november.day._work.click()
    assert not session.only_looks
    assert in_november.day.asked is not None


def test_the_days_can_be_left_and_the_chip_asks_again(in_november: Window, session: Session, do: Do) -> None:
    press(in_november, DayChoice.LEAVE)
    assert in_november.day.isHidden()
    do("start-session 1")
    in_november.header.refresh()
    assert in_november.header._behind.text() == "not on the planned day"
    assert "Click" in in_november.header._behind.toolTip()
    in_november.header._behind.click()
    assert in_november.day.isVisible()


def test_rehearse_is_asked_of_the_desk(in_november: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(in_november.files.rehearse_wanted):
        press(in_november, DayChoice.REHEARSE)


@pytest.fixture
def left_open(clock: FakeClock, window: Window, do: Do) -> Window:
    for line in ("start-session 2", "take-up c", "request CHE", "give-floor"):
        do(line)
        clock.forward(30)
    clock.forward(16 * 3600)
    window.day.refresh()
    return window


def test_a_session_left_open_overnight_is_asked_about_with_a_time(left_open: Window) -> None:
    assert left_open.day._words.text() == (
        "Left open: Afternoon of 7 April. The last act was at 15:01 on 7 April. It rose at"
    )
    # Afghanistan presents for ten minutes
    assert left_open.day._time.text() == "15:11"


def test_one_act_closes_it_at_that_time_who_spoke_has_ended_and_who_waits_is_kept(
    left_open: Window, session: Session, do: Do
) -> None:
    press(left_open, DayChoice.ROSE)
    sitting, item = session.meeting.sessions[1], session.meeting.items["c"]  # type: ignore[index]
    assert sitting.rose == item.statements[-1].end == datetime(2025, 4, 7, 13, 11, 30, tzinfo=UTC)
    assert (item.statements[-1].who, [request.who for request in item.waiting][-1]) == ("AFG", "CHE")
    assert left_open.day.isHidden()
    do("undo")
    assert session.meeting.speaker is not None
    assert session.meeting.current_session is not None


@pytest.mark.parametrize(("typed", "minutes"), [("17:40", 160), ("15:03", 3)])
def test_another_time_may_be_typed(left_open: Window, session: Session, typed: str, minutes: int) -> None:
    left_open.day._time.setText(typed)
    left_open.day._time.returnPressed.emit()
    rose = session.meeting.sessions[1].rose
    assert rose == datetime(2025, 4, 7, 13, 0, tzinfo=UTC) + timedelta(minutes=minutes)


def test_a_time_that_is_none_is_refused_and_the_question_stays(left_open: Window, session: Session) -> None:
    left_open.day._time.setText("late")
    press(left_open, DayChoice.ROSE)
    assert session.meeting.current_session is not None
    assert left_open.day.isVisible()
    assert "is not a time" in left_open.notice.text


def test_a_session_that_goes_on_is_left_open(left_open: Window, session: Session) -> None:
    press(left_open, DayChoice.GOES_ON)
    assert left_open.day.isHidden()
    assert session.meeting.speaker is not None
    assert left_open.speakers.entry.isAncestorOf(left_open.focusWidget())
