"""The prompt asks for what a command still needs, and stays with the reason until it is recorded."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import COMMANDS
from facilitator.core.ids import ItemCode, StatementId
from facilitator.core.parameters import Parameter, Type
from facilitator.ui.commands.prompt import ArgumentPrompt
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from tests.ui.conftest import FakeClock

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


@pytest.mark.parametrize(("typed", "who"), [("philip", "PHL"), ("phl", "PHL"), ("holland", "NLD"), ("che", "CHE")])
def test_enter_takes_the_only_name_that_is_offered(
    typed: str, who: str, session: Session, desk: QWidget, qtbot: QtBot
) -> None:
    desk.show()
    asking = prompt(session, "written", desk)
    line = next(f.widget for f in asking.fields if f.parameter.argument == "who")
    fill(asking, item="c")
    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    written = session.meeting.statement(StatementId(1))
    assert written is not None, asking.complaint
    assert written.who == who


@pytest.mark.parametrize(
    ("typed", "shown"), [("aus", "Australia"), ("holland", "Netherlands"), ("philip", "Philippines")]
)
def test_whom_a_code_means_is_read_once_the_line_is_left(
    typed: str, shown: str, session: Session, desk: QWidget, qtbot: QtBot
) -> None:
    desk.show()
    asking = prompt(session, "written", desk)
    line = next(f.widget for f in asking.fields if f.parameter.argument == "who")
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, typed)
    line.editingFinished.emit()
    assert shown in line.text()


def test_a_part_of_several_names_is_asked_about(session: Session, desk: QWidget, qtbot: QtBot) -> None:
    desk.show()
    asking = prompt(session, "written", desk)
    line = next(f.widget for f in asking.fields if f.parameter.argument == "who")
    qtbot.keyClicks(line, "guine")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "“guine”" in asking.complaint


def test_the_topic_of_a_suggestion_is_completed_from_those_of_the_items(session: Session, desk: QWidget) -> None:
    asking = prompt(session, "recommend", desk)
    completed = [line.completer() for line in asking.findChildren(QLineEdit) if line.completer() is not None]
    offered = [completer.model().index(0, 0).data() for completer in completed]
    assert session.meeting.items["j"].plan.topics[0].title in offered


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


DURATIONS = [
    (spec.name, p) for spec in COMMANDS.values() for p in spec.parameters if p.type in (Type.SECONDS, Type.MINUTES)
]
TIMES = [(spec.name, p) for spec in COMMANDS.values() for p in spec.parameters if p.type is Type.TIME]


def reading_beside(asking: ArgumentPrompt, parameter: Parameter) -> str:
    field = next(f for f in asking.fields if f.parameter == parameter)
    assert field.reading is not None
    return field.reading.text()


@pytest.mark.parametrize(("command", "parameter"), DURATIONS, ids=[f"{name} {p.name}" for name, p in DURATIONS])
def test_every_duration_has_the_unit_of_its_label_and_shows_what_is_read(
    session: Session, desk: QWidget, qtbot: QtBot, command: str, parameter: Parameter
) -> None:
    asking = prompt(session, command, desk)
    field = next(f for f in asking.fields if f.parameter == parameter)
    in_seconds = parameter.type is Type.SECONDS
    label = next(label for label in asking.findChildren(QLabel) if label.buddy() is field.widget)
    assert label.text() == ("In seconds" if in_seconds else "In minutes")
    places = [b.pos() for b in asking.findChildren(QPushButton)]
    shown = []
    for typed in ("30", "2:30", "1h2", "90s", "5 min", "a while", ""):
        field.widget.clear()  # type: ignore[attr-defined]
        qtbot.keyClicks(field.widget, typed)
        shown.append(reading_beside(asking, parameter))
        assert [b.pos() for b in asking.findChildren(QPushButton)] == places
    bare = "= 30 s" if in_seconds else "= 30 min"
    assert shown[:5] == [bare, "= 2 min 30 s", "= 1 h 2 min", "= 1 min 30 s", "= 5 min"]
    assert shown[5].startswith(f"“a while” is not a duration. Write {'seconds' if in_seconds else 'minutes'}")
    assert shown[6] == ""


@pytest.mark.parametrize(("command", "parameter"), TIMES, ids=[f"{name} {p.name}" for name, p in TIMES])
def test_every_time_shows_what_is_read(
    session: Session, desk: QWidget, qtbot: QtBot, do: Do, *, command: str, parameter: Parameter
) -> None:
    for line in ("start-session 2", "take-up c", "give-floor"):
        do(line)
    asking = prompt(session, command, desk)
    field = next(f for f in asking.fields if f.parameter == parameter)
    shown = []
    for typed in ("17:30", "5.30 p.m.", "17h30", "1730", "2025-04-08 02:00", "soon"):
        field.widget.clear()  # type: ignore[attr-defined]
        qtbot.keyClicks(field.widget, typed)
        shown.append(reading_beside(asking, parameter))
        assert field.widget.accessibleDescription() == shown[-1]
    assert shown[:5] == ["= 17:30, 7 April"] * 4 + ["= 02:00, 8 April"]
    assert shown[5].startswith("“soon” is not a time.")


def test_a_time_is_read_by_what_stands_in_the_other_entries(session: Session, desk: QWidget) -> None:
    asking = prompt(session, "plan", desk)
    fill(asking, item="d", start="11:00")
    start = next(f.parameter for f in asking.fields if f.parameter.name == "start")
    assert reading_beside(asking, start) == "= 11:00, 7 April"
    fill(asking, session="3")
    assert reading_beside(asking, start) == "= 11:00, 8 April"
    asking.carry_out()
    assert session.meeting.items["d"].plan.start.day == 8


@pytest.mark.parametrize(("typed", "seconds"), [("5", 5), ("2:00", 120), ("1 min", 60)])
def test_started_earlier_counts_in_seconds(
    session: Session, desk: QWidget, do: Do, clock: FakeClock, *, typed: str, seconds: float
) -> None:
    """K7: five is five seconds where the label says seconds."""
    for line in ("start-session 2", "take-up c"):
        do(line)
    clock.forward(600)
    do("give-floor")
    asking = prompt(session, "started-ago", desk)
    fill(asking, seconds=typed)
    asking.carry_out()
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.spoken(session.now()) == seconds


def test_a_hard_stop_after_midnight_needs_no_date(session: Session, desk: QWidget, do: Do) -> None:
    do("start-session 2")
    asking = prompt(session, "hard-stop", desk)
    fill(asking, time="00:30")
    asking.carry_out()
    assert session.meeting.sessions[1].hard_stop == datetime(2025, 4, 7, 22, 30, tzinfo=UTC)


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


def test_a_form_does_nothing_to_another_delegation_that_has_got_the_number(
    session: Session, desk: QWidget, do: Do
) -> None:
    """As when a server is there again, and what waited comes under other numbers."""
    for line in ("start-session 2", "take-up c", "request ESP", "request DEU"):
        do(line)
    spain, germany = (r.id for r in session.meeting.items[ItemCode("c")].waiting if r.who in {"ESP", "DEU"})
    asking = prompt(session, "amend", desk, request=spain)
    fill(asking, note="Only by video")
    asking._known["request"] = germany
    before = session.seq
    asking.carry_out()
    assert "opened for Spain, and is about Germany now" in asking.complaint
    assert session.seq == before
    asking._known["request"] = spain
    asking.carry_out()
    assert session.seq == before + 1
