"""At a desk that speaks between brackets, whatever stands outside of them was never translated: nothing does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.core.chair_sentences import sentence
from facilitator.core.clock import Phase
from facilitator.core.command_table import ROWS
from facilitator.core.command_table.spec import Confirmation, Form
from facilitator.core.commands import Command
from facilitator.core.own_texts import every_text, one_line
from facilitator.exchange.definition import shipped_definitions
from facilitator.print_job import prepare_record
from facilitator.ui.agenda.menu import choices
from facilitator.ui.agenda.rows import agenda_rows
from facilitator.ui.charts.figures import CHARTS
from facilitator.ui.dialogs import DEFINITIONS, MEETINGS, Dialogs
from facilitator.ui.frame.rehearsal import RehearsalBar
from facilitator.ui.minutes.choices import RECORDS
from facilitator.ui.minutes.window import MinutesWindow
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.start.screen import StartScreen
from facilitator.ui.theme import Theme
from facilitator.ui.timeline.editing import outcome_of
from facilitator.ui.timeline.picture import hint_of
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs
from tests.ui.jumping import ASKED, jumps_of
from tests.ui.languages.brackets import Names, in_brackets, outside, painted, shown_in, windows

Do = Callable[[str], None]
OPENED_BY = (
    "charts", "advice", "minutes", "set-precedence", "trail", "keys", "palette", "booth-sheet", "display-say", "manual",
    "about", "verify", "preferences", "hand-over-meeting", "paper", "attendance", "persons", "requests", "web-pages",
)  # fmt: skip
BUSY = (
    "start-session 2",
    "preside AUT --as facilitator",
    "take-up b",
    "suspend-item",
    "take-up c",
    "give-floor",
    "gist 1 Thanked",
    "tag 1 gender",
    "point 1 Funds --lap 19 --as challenge",
    "language 1 fr",
    "give-floor",
    "set-limit national 180",
    "request FRA",
    "request EU --on-behalf-of EU",
    "move 4 2",
    "absent 5",
    "chair-says Welcome",
    "recommend More --by FRA",
    "decide Agreed",
    "written NOR",
    "close-list",
    "request CUB --kind point-of-order",
    "skip-item f",
)


# said in French by words of the room's own, and the title of an act that was folded before this desk chose its brackets
SAID_OTHERWISE = ("au nom de ", "Make the meeting")


@pytest.fixture
def desk(qtbot: QtBot, session: Session, theme: Theme, do: Do, tmp_path: Path) -> Iterator[Window]:
    with in_brackets():
        for line in BUSY:
            do(line)
        settings = Settings(tmp_path / "desk.json")
        made = Window(session, theme, settings, FakeDialogs(), prepare_record)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        made.showNormal()
        made.resize(1366, 768)
        session.settle()
        qtbot.wait(20)
        yield made
        made.let_go()
        for window in windows():
            window.hide()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def left(session: Session, tmp_path: Path) -> Callable[..., list[str]]:
    """Give what the windows that are open show outside of the brackets, besides the names of the meeting."""

    def found(*told: tuple[str, str], besides: QWidget | None = None) -> list[str]:
        # the core composes this sentence in the language itself, from phrases of its own
        typed = (line for act in session.trail.acts() for line in act.words.splitlines())
        path = session.address.path
        chair = sentence(session.meeting), sentence(session.shown)
        names = Names(session.meeting, *chair, str(tmp_path), path.name, path.stem, *typed)
        shown = [one for window in windows() if window is not besides for one in shown_in(window)]
        assert any("⟦" in text for _, text in (*shown, *told))
        left = {f"{where}: {text}" for where, text in (*shown, *told) if outside(text, names)}
        return sorted(one for one in left if not any(known in one for known in SAID_OTHERWISE))

    return found


Left = Callable[..., list[str]]


def opened(qtbot: QtBot, desk: Window, name: str) -> None:
    desk.acts.action(name).trigger()
    qtbot.wait(20)
    assert desk.strips.open is not None or [window for window in windows() if window is not desk], name


@pytest.mark.parametrize("view", ["view-secretariat", "view-chair"])
def test_the_desk_at_work(qtbot: QtBot, desk: Window, left: Left, view: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with painted(monkeypatch) as told:
        desk.acts.action(view).trigger()
        desk.acts.action("timeline").setChecked(True)
        desk.acts.action("hints").trigger()
        qtbot.wait(60)
        desk.grab()
    assert len(told) > 20
    assert left(*told) == []


@pytest.mark.parametrize(
    "line",
    [
        "end",
        "pause",
        "end/call",
        "end/suspend-item",
        "end/withdraw 8/close-item --waiting carry",
        "end/suspend-session",
        "end/take-up closing",
    ],
)
def test_the_desk_at_other_moments(
    desk: Window, do: Do, left: Left, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    for one in line.split("/"):
        do(one)
    with painted(monkeypatch) as told:
        desk.grab()
    assert left(*told) == []


@pytest.mark.parametrize("name", ASKED)
def test_the_question_about_a_jump(desk: Window, session: Session, name: str) -> None:
    desk.jumps.go_on(jumps_of(session, name))
    told = [text for _, text in shown_in(desk.jumps) if text]
    assert len(told) > 6
    assert [text for text in told if outside(text, Names(session.meeting))] == []


@pytest.mark.parametrize("name", OPENED_BY)
def test_each_window(qtbot: QtBot, desk: Window, left: Left, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with painted(monkeypatch) as told:
        opened(qtbot, desk, name)
    assert left(*told) == []


def test_each_prompt(qtbot: QtBot, desk: Window, session: Session, left: Left) -> None:
    # the form of a translation offers the texts of the meeting as they stand in it, and as they stand in French
    to_be_translated = set(map(one_line, (*every_text(session.meeting), *every_text(session.shown))))
    found = []
    for row in ROWS:
        if row.parameters and row.asks.form is Form.PROMPT:
            desk.asking.ask(row)
            assert desk.strips.open is not None
            told = [(where, text) for where, text in shown_in(desk.strips.open) if text not in to_be_translated]
            found += left(*told, besides=desk)
            desk.strips.open.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert found == []


def test_each_chart(qtbot: QtBot, desk: Window, left: Left) -> None:
    opened(qtbot, desk, "charts")
    page = next(w for w in windows() if w is not desk)
    for name in CHARTS:
        page.show_chart(name)  # type: ignore[attr-defined]
        assert left(besides=desk) == []


def test_each_record_of_the_minutes(qtbot: QtBot, desk: Window, do: Do, left: Left) -> None:
    do("finalise --despite Later")
    opened(qtbot, desk, "minutes")
    (minutes,) = desk.findChildren(MinutesWindow)
    for _, record in RECORDS:
        minutes.side.choices.choose(minutes.side.choices.kind, record)
        assert left(besides=desk) == []


def test_each_menu(desk: Window, left: Left) -> None:
    menus = [(f"menu {menu.title()}", action.text()) for menu in desk.findChildren(QMenu) for action in menu.actions()]
    assert len(menus) > 80
    assert left(*menus) == []


def test_the_menu_of_each_row(desk: Window, session: Session, left: Left) -> None:
    found = [
        ("agenda", words)
        for row in agenda_rows(session.meeting, session.forecast(), session.now())
        for words, _ in choices(row)
    ]
    speakers = desk.speakers.acts
    item = session.meeting.current
    assert item is not None
    for request in item.waiting:
        desk.speakers.view.select(request.id)
        menu = speakers.menu()
        assert menu is not None
        found += [
            ("list of speakers", action.text())
            for part in (menu, *menu.findChildren(QMenu))
            for action in part.actions()
        ]
    assert left(*found) == []


def test_what_is_told_under_the_mouse(desk: Window, session: Session, left: Left) -> None:
    forecast, now = session.forecast(), session.now()
    found = [
        ("timeline", words) for code in session.meeting.items for words in hint_of(session.meeting, forecast, code, now)
    ]
    assert left(*found) == []


def test_quick_entry(qtbot: QtBot, desk: Window, left: Left, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = desk.speakers.entry
    with painted(monkeypatch) as told:
        entry.take_focus()
        for typed in ("fra", "fra group", "fra, che", "eu group EU pres", "!cub", "au", "chl 5", "zz"):
            entry.line.setText(typed)
            qtbot.wait(10)
            desk.grab()
            told.extend((("ghost", entry.line.ghost), ("note", entry.card.note)))
            told.extend(shown_in(entry.card))
        entry.submit()
    assert left(*told, ("message", entry.message)) == []


def test_what_is_offered_as_a_mark(desk: Window, left: Left) -> None:
    line = desk.statements.editor.notes.line
    offered = []
    for typed in ("", "19 chall", "something"):
        line._offer(typed)
        offered += [("offered", words.replace(typed, "")) for words in line.offered]
    assert left(*offered) == []


def test_the_questions_of_a_row(desk: Window, session: Session, left: Left) -> None:
    item = session.meeting.current
    assert item is not None
    desk.speakers.view.select(item.waiting[1].id)
    for asking in (row.name for row in ROWS if isinstance(row.about.selected, Confirmation)):
        desk.speakers.acts.do(asking)
    assert left() == []


def test_a_gist_that_somebody_else_changed(desk: Window, left: Left) -> None:
    for theirs in ("⟦⟧", None):
        desk.statements.editor._notice.tell(theirs=theirs, gone="", onwards="⟦⟧", at_work="")
        assert left() == []


def test_two_texts_beside_each_other_and_what_was_done_without_the_server(desk: Window, left: Left) -> None:
    desk.server.open()
    desk.statements.editor.merge()
    assert left() == []


def test_what_a_change_of_the_plan_would_do(desk: Window, session: Session, left: Left) -> None:
    changes = ({"minutes": 400.0}, {"after": "g"}, {"fixed": True}, {"session": 3})
    commands = [Command(name="plan", arguments={"item": "e", **change}) for change in changes]
    outcomes = [outcome_of(session.meeting, command, session.now()) for command in commands]
    assert left(*(("timeline", words) for found in outcomes for words in found.lines)) == []


def test_what_is_told_to_those_who_do_not_see(
    qtbot: QtBot, desk: Window, do: Do, left: Left, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr("facilitator.ui.screen_reader.say", lambda _, words, **_more: told.append(("announced", words)))
    for line in ("end", "call", "begin", "pause", "resume", "undo", "redo"):
        do(line)
        qtbot.wait(20)
    for phase in Phase:
        desk.announcer.tell_phase(phase)
    assert left(*told) == []


def test_the_corrections_of_a_statement(desk: Window, left: Left) -> None:
    desk.statements.correct()
    assert desk.strips.open is not None
    assert left() == []


def test_the_remark_from_the_chair(desk: Window, left: Left) -> None:
    desk.acts.action("chair-says").trigger()
    assert left() == []


def test_what_if(qtbot: QtBot, desk: Window, left: Left) -> None:
    opened(qtbot, desk, "advice")
    strip = desk.strips.open
    for value in range(4, 12):
        strip._slider.setValue(value)  # type: ignore[union-attr]
        strip._closed.setChecked(value % 2 == 0)  # type: ignore[union-attr]
        assert left() == []


def test_the_questions_for_files(desk: Window, left: Left) -> None:
    dialogs = Dialogs(desk)
    desk.exporting._dialogs = dialogs
    for kinds in (MEETINGS, DEFINITIONS):
        dialogs.ask_open(desk, "⟦⟧", kinds, Path)
    for act in ("save-list", "export-docx"):
        desk.acts.action(act).trigger()
    assert left() == []


def test_the_bar_of_a_rehearsal(qtbot: QtBot, left: Left) -> None:
    with in_brackets():
        bar = RehearsalBar(1.0)
        qtbot.addWidget(bar)
        bar.show()
        assert left() == []
        bar.say_ended()
        assert left() == []


def test_the_start(qtbot: QtBot, theme: Theme, left: Left, monkeypatch: pytest.MonkeyPatch) -> None:
    with in_brackets():
        start = StartScreen(theme, (Address("2025.floor"),), shipped_definitions())
        qtbot.addWidget(start)
        with painted(monkeypatch) as told:
            start.show()
            start.look()
            start._go_on.show()
            start.grab()
        assert left(*told) == []
