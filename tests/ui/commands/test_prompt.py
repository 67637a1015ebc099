"""The prompt asks for what a command still needs, and stays with the reason until it is recorded."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import COMMANDS
from facilitator.ui.commands.prompt import ArgumentPrompt
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme

Do = Callable[[str], None]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def prompt(session: Session, name: str, desk: QWidget, **known: object) -> ArgumentPrompt:
    made = ArgumentPrompt(session, COMMANDS[name], desk, known)
    made.show()
    return made


def fill(asking: ArgumentPrompt, **words: str) -> None:
    """Type or choose a word for each named entry."""
    for name, word in words.items():
        widget = next(f.widget for f in asking.fields if f.parameter.argument == name)
        match widget:
            case QComboBox():
                assert widget.findData(word) >= 0, word
                widget.setCurrentIndex(widget.findData(word))
            case QLineEdit():
                widget.setText(word)
            case QPlainTextEdit():
                widget.setPlainText(word)
            case _:
                pytest.fail(f"no entry for {name}")


def test_every_command_can_be_asked_for(session: Session, desk: QWidget, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    do("give-floor")
    for spec in COMMANDS.values():
        asking = ArgumentPrompt(session, spec, desk)
        assert [f.parameter for f in asking.fields] == list(spec.parameters)
        assert [f.widget.accessibleName() for f in asking.fields if not f.widget.accessibleName()] == []
        asking.close()


def test_a_session_is_chosen_from_those_to_come(session: Session, desk: QWidget) -> None:
    asking = prompt(session, "start-session", desk)
    fill(asking, session="2")
    asking.carry_out()
    assert session.meeting.session == 2
    assert asking.isHidden()


def test_what_is_missing_is_said_and_the_prompt_stays(session: Session, desk: QWidget) -> None:
    asking = prompt(session, "chair-says", desk)
    asking.carry_out()
    assert asking.complaint == "Text is missing."
    assert not asking.isHidden()
    fill(asking, text="Welcomed all delegations.")
    asking.carry_out()
    assert [entry.what.text for entry in session.meeting.entries] == ["Welcomed all delegations."]  # type: ignore[union-attr]


def test_a_refusal_is_said_inside_the_prompt(session: Session, desk: QWidget) -> None:
    seq = session.seq
    asking = prompt(session, "hard-stop", desk)
    fill(asking, time="soon")
    asking.carry_out()
    assert "soon" in asking.complaint
    assert not asking.isHidden()
    assert session.seq == seq


def test_an_unknown_delegation_is_refused_with_a_hint(session: Session, desk: QWidget) -> None:
    asking = prompt(session, "written", desk)
    fill(asking, who="Atlantis")
    asking.carry_out()
    assert "Atlantis" in asking.complaint


def test_time_is_typed_as_people_write_it(session: Session, desk: QWidget, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    do("give-floor")
    asking = prompt(session, "add-time", desk)
    fill(asking, seconds="a while")
    asking.carry_out()
    assert "is not a duration" in asking.complaint
    fill(asking, seconds="2:30")
    asking.carry_out()
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.limit == 750
    again = prompt(session, "add-time", desk)
    fill(again, seconds="-90s")
    again.carry_out()
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.limit == 660


def test_several_delegations_are_typed_with_commas(session: Session, desk: QWidget) -> None:
    asking = prompt(session, "role", desk)
    fill(asking, item="d", role="coordinator", who="Norway, chile")
    asking.carry_out()
    assert [h.who for h in session.meeting.items["d"].roles] == ["NOR", "CHL"]


def test_a_waiting_request_is_chosen_by_name(session: Session, desk: QWidget, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    asking = prompt(session, "withdraw", desk)
    box = asking.fields[0].widget
    assert isinstance(box, QComboBox)
    assert box.itemText(1) == "2  Chile · 1(c)"
    box.setCurrentIndex(1)
    asking.carry_out()
    assert "CHL" not in [r.who for r in session.meeting.items["c"].waiting]


def test_what_is_known_is_not_asked_again(session: Session, desk: QWidget, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    do("request CUB --kind point-of-order")
    request = session.meeting.items["c"].waiting[0].id
    asking = prompt(session, "state", desk, request=request)
    assert [f.parameter.name for f in asking.fields] == ["text"]


def test_a_session_is_offered_with_its_day(session: Session, desk: QWidget) -> None:
    combo = prompt(session, "start-session", desk).fields[0].widget
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(i) for i in range(combo.count())][:2] == [
        "1  Morning, Mon 7 April",
        "2  Afternoon, Mon 7 April",
    ]


@pytest.mark.parametrize(
    ("command", "acts", "offered"),
    [
        ("admit", ["close-list", "request FRA"], ["6  France · 1(c)"]),
        ("unpin", ["move 2 1"], ["1  Chile · 1(c)"]),
        ("restore", ["absent 1"], ["5  Afghanistan · 1(c)"]),
    ],
)
def test_only_those_are_offered_whom_a_command_concerns(  # noqa: PLR0917 - the case and where it is tried
    session: Session, desk: QWidget, do: Do, command: str, acts: list[str], offered: list[str]
) -> None:
    do("start-session 2")
    do("take-up c")
    for act in acts:
        do(act)
    combo = prompt(session, command, desk).fields[0].widget
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(i) for i in range(combo.count())] == offered


def test_the_segments_of_the_open_item_are_offered(session: Session, desk: QWidget, do: Do) -> None:
    do("start-session 4")
    do("take-up j")
    asking = prompt(session, "segment", desk)
    fill(asking, name="discussion")
    asking.carry_out()
    assert asking.isHidden()
    assert session.meeting.items["j"].segment == "discussion"
