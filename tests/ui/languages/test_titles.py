"""At a French desk titles, reasons and headings of the meeting are French, wherever they are shown."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core import saying
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from tests.ui.languages.brackets import SAID, shown_in, windows
from tests.ui.languages.test_no_word_is_left import desk  # noqa: F401 - the fixture

LONG = 9


def english_titles(session: Session) -> set[str]:
    """Give the texts of the meeting that read otherwise in French."""
    return {text for text, said in session.meeting.glossary.words.items() if len(text) >= LONG and said["fr"] != text}


def everything_shown(besides: tuple[type[QWidget], ...] = ()) -> list[str]:
    return [text for window in windows() if not isinstance(window, besides) for _, text in shown_in(window)]


@pytest.mark.parametrize("opened", ["", "charts", "advice", "palette", "take-up", "plan"])
def test_no_english_title_is_shown_at_a_french_desk(desk: Window, session: Session, qtbot: QtBot, opened: str) -> None:  # noqa: F811
    if opened:
        desk.acts.action(opened).trigger()
        qtbot.wait(60)
    titles = english_titles(session)
    assert len(titles) > 30
    left = {text for text in everything_shown() for title in titles if title in SAID.sub("", text)}
    assert not left


def test_titles_are_french(desk: Window, session: Session) -> None:  # noqa: F811
    shown = "\n".join(everything_shown())
    for text in (
        "1 c) Dépollution",
        "Réunion intersessions de 2025 (CCM)",
        "Demande de prolongation au titre de l’article 4",
    ):
        assert text in shown, text
    assert session.meeting.items["c"].plan.short == "Clearance"


def test_the_state_that_is_shown_is_made_once_for_each_act(desk: Window, session: Session) -> None:  # noqa: F811
    assert session.shown is session.shown
    assert session.shown.items["c"].waiting == session.meeting.items["c"].waiting
    with saying.saying_in("en"):
        assert session.shown is session.meeting
