"""What holds of every command of the table: whoever forgets something in a row is told here, by the name of the command."""

import shlex
from collections.abc import Iterator

import pytest

from facilitator.core import agenda
from facilitator.core.act_kinds import UNDOABLE, ActKind
from facilitator.core.announcements import announcement
from facilitator.core.command_table import ROWS, Spec
from facilitator.core.command_table.spec import Confirmation, MenuForm, OnTrail, Selected, What
from facilitator.core.commands import COMMANDS, Command, decide, read_command
from facilitator.core.delegations import DelegationChanged
from facilitator.core.ids import Refused
from facilitator.core.possible import why_not
from facilitator.core.saying import saying_in
from facilitator.core.speakers import Request
from facilitator.core.trail import Trail
from tests.catalogues import LANGUAGES, messages
from tests.core.any_command import WITH_FILES, line_of
from tests.core.every_command import LINES, WITH_A_FILE, done, prepared
from tests.room import Room

CHANGES_THE_PLAN = (
    agenda.HardStopMoved, agenda.ItemInserted, agenda.ItemPlaced, agenda.ItemPlanned, agenda.ItemRenamed,
    agenda.ItemSkipped, agenda.ItemUnskipped, agenda.PrecedenceSet, DelegationChanged,
)  # fmt: skip
"""What changes the plan, the rules or the roll; whoever speaks, presides or has a role is free to change."""
MOMENTS: dict[str, tuple[str, ...]] = {
    "nothing was done": (),
    "no item is open": ("suspend-item", "close-list c"),
    "some wait": ("request FRA", "request CHE", "absent 1", "close-list", "request NOR", "move 2 1"),
    "one is called": ("request FRA", "request CHE --item d", "call"),
    "one speaks": ("request FRA", "give-floor", "decide Agreed", "request CHE --kind point-of-order"),
    "some have spoken": ("request FRA", "give-floor", "end", "decide Agreed", "strike 1", "skip-item d"),
    "a statement is gone": ("request FRA --kind point-of-order", "give-floor", "gist 1 Words", "undo-floor"),
}
every = pytest.mark.parametrize("spec", ROWS, ids=[row.name for row in ROWS])
at_every_moment = pytest.mark.parametrize("moment", MOMENTS)
DICE = tuple(bytes((a + b, b, 2 * a + b, a, 3 * b + 1, a * b, 5)) for a in range(2) for b in range(4))
ALONE = [spec for spec in ROWS if spec.about.selected is Selected.AT_ONCE]


def room_at(moment: str) -> Room:
    room = Room()
    for line in MOMENTS[moment]:
        room.now += 10
        room.does(line)
    room.now += 10
    return room


def would_do(room: Room, command: Command) -> bool:
    """Say whether something would be recorded."""
    try:
        return bool(decide(room.trail, command, now=room.instant, seat=room.seat))
    except Refused:
        return False


def attempts(room: Room, spec: Spec) -> Iterator[Command]:
    """Tell a command one thing and another."""
    for dice in DICE:
        name, *words = shlex.split(line_of(room.meeting, spec.name, dice))
        try:
            yield read_command(room.meeting, name, words)
        except Refused:
            continue


def is_on_gone(room: Room, said: Command) -> bool:
    """Say whether a command notes something on a statement that has left the log."""
    gone = {one.statement.request for one in room.meeting.gone.values()}
    return said.arguments.get("statement") in room.meeting.gone or (
        said.name == "state" and said.arguments["request"] in gone
    )


def requests(room: Room) -> list[Request]:
    return [request for item in room.meeting.items.values() for request in item.waiting]


def test_there_is_an_example_of_each() -> None:
    assert set(LINES) | set(WITH_A_FILE) == set(COMMANDS)
    assert len(COMMANDS) == len(ROWS)


@every
def test_its_example_is_an_act_with_a_title_and_an_announcement_in_every_language(spec: Spec) -> None:
    said: set[tuple[str, str]] = set()

    def noted(text: str, comment: str) -> str:
        said.add((text, comment))
        return text

    room = prepared(spec.name)
    before = room.meeting
    assert done(room, spec.name)
    folded = Trail()
    with saying_in("xx", noted):
        folded.append(room.trail.events)
        assert folded.last_act.title
        assert said
        announcement(before, room.meeting)
    for language in LANGUAGES:
        known = {(text, comment) for text, comment, words, finished in messages(language) if finished and words}
        assert said - known - {("", "")} == set()


@every
def test_undo_takes_its_example_back_or_it_is_a_text_or_a_reversal(spec: Spec) -> None:
    room = prepared(spec.name)
    before = room.meeting
    done(room, spec.name)
    kind = room.trail.last_act.kind
    assert kind in UNDOABLE or kind in (ActKind.TEXT, ActKind.REVERSAL)
    if kind in UNDOABLE:
        room.does("undo")
        assert room.meeting.items == before.items
        assert room.meeting.floor == before.floor
        assert room.meeting.sessions == before.sessions


@every
def test_it_is_locked_where_a_desk_only_runs_the_meeting_if_it_changes_the_plan(spec: Spec) -> None:
    room = prepared(spec.name)
    events = () if isinstance(spec.does, OnTrail) else done(room, spec.name)
    assert spec.locked is any(isinstance(event, CHANGES_THE_PLAN) for event in events)


@every
def test_it_asks_if_it_has_to_be_told_something(spec: Spec) -> None:
    assert spec.asks.when(Room().meeting) is spec.needs


@every
def test_what_it_is_about_is_named_by_its_first_parameter(spec: Spec) -> None:
    plain = [p for p in spec.parameters if not p.option]
    named = {what for what in What if plain and plain[0].type in what.value - What.SESSION.value - What.SEGMENT.value}
    assert named <= {spec.about.what}
    assert any(map(spec.is_about, spec.parameters)) is (spec.about.what is not What.NOTHING)
    assert not spec.needs_one or spec.about.none or spec.about.what in (What.ITEM, What.SESSION, What.SEGMENT)


@every
def test_only_requests_are_rows_and_what_is_more_to_be_told_is_asked(spec: Spec) -> None:
    about, needed = spec.about, sum(parameter.required for parameter in spec.parameters)
    assert about.what is What.REQUEST or (about.selected is Selected.NO and about.row is None)
    assert needed <= 1 or about.selected is not Selected.AT_ONCE
    assert len(spec.parameters) > 1 or about.selected in (Selected.NO, Selected.AT_ONCE)
    assert needed == 2 or not isinstance(about.selected, Confirmation)
    assert about.row is None or bool(about.row.label and about.row.icon) is (about.row.shown is MenuForm.ENTRY)
    assert about.selected is Selected.NO or about.row is not None


@at_every_moment
def test_what_a_menu_calls_impossible_comes_to_nothing_whatever_it_is_told(moment: str) -> None:
    room = room_at(moment)
    reasons = {spec: why_not(room.trail, spec.name, now=room.instant, seat=room.seat) for spec in ROWS}
    # what needs nothing is meant as it stands, and who notes something on a statement that is gone has seen it before
    impossible = [spec for spec in ROWS if reasons[spec] and spec.needs and spec.name not in WITH_FILES]
    tried = (said for spec in impossible for said in attempts(room, spec))
    assert [said for said in tried if not is_on_gone(room, said) and would_do(room, said)] == []


@at_every_moment
def test_a_command_does_something_with_its_candidates_and_with_no_other_request(moment: str) -> None:
    room = room_at(moment)
    for spec in ALONE:
        wanted = set(spec.about.candidates(room.meeting))
        waiting = {request.id for request in requests(room)}
        does = {one for one in waiting | wanted if would_do(room, Command(name=spec.name, arguments=spec.told(one)))}
        assert does == wanted, spec.name
