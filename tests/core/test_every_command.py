"""What holds of every command of the table: whoever forgets something in a row is told here, by the name of the command."""

import shlex
from collections.abc import Iterator, Mapping, Set

import pytest

from facilitator.core import agenda, clock
from facilitator.core.act_kinds import UNDOABLE, ActKind
from facilitator.core.announcements import announcement
from facilitator.core.command_table import ROWS, Spec
from facilitator.core.command_table.spec import Confirmation, Form, MenuForm, OnTrail, Selected, What
from facilitator.core.commands import COMMANDS, Command, decide, read_command
from facilitator.core.delegations import DelegationChanged
from facilitator.core.floor import LimitSet
from facilitator.core.ids import Refused
from facilitator.core.languages import MONTHS, WEEKDAYS, Wording
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import Parameter, Type
from facilitator.core.possible import why_not
from facilitator.core.saying import saying_in
from facilitator.core.segments import FLOOR
from facilitator.core.speakers import ListClosed, ListOpened, Request, RequestLeft
from facilitator.core.trail import Trail
from tests.catalogues import LANGUAGES, messages
from tests.core.any_command import VALUES, WITH_FILES, line_of
from tests.core.every_command import LINES, WITH_A_FILE, done, prepared
from tests.room import Room

CHANGES_THE_PLAN = (
    agenda.HardStopMoved, agenda.ItemInserted, agenda.ItemPlaced, agenda.ItemPlanned, agenda.ItemRenamed,
    agenda.ItemSkipped, agenda.ItemUnskipped, agenda.PrecedenceSet, agenda.SessionPlanned, DelegationChanged,
    agenda.ItemClosed, agenda.MeetingClosed, agenda.SessionClosed, ListClosed, ListOpened, LimitSet, RequestLeft,
)  # fmt: skip
"""What changes plan, rules, limits or roll, takes others off a list or closes; who speaks or presides is free."""
MOMENTS: dict[str, tuple[str, ...]] = {
    "nothing was done": (),
    "no item is open": ("suspend-item", "close-list c"),
    "some wait": ("request FRA", "request CHE", "absent 1", "close-list", "request NOR", "move 2 1"),
    "one is called": ("request FRA", "request CHE --item d", "call"),
    "one speaks": ("request FRA", "give-floor", "decide Agreed", "request CHE --kind point-of-order"),
    "some have spoken": ("request FRA", "give-floor", "end", "decide Agreed", "strike 1", "skip-item d"),
    "a statement is gone": ("request FRA --kind point-of-order", "give-floor", "gist 1 Words", "undo-floor"),
}
SAY_NOTHING = {
    # the plan, the limits and the roll
    "hard-stop", "move-meeting", "plan", "insert-item", "skip-item", "unskip-item", "rename-item", "set-precedence", "set-limit", "rename",
    # who presides and has a role, who came, and that replies are heard now
    "preside", "role", "present", "not-present", "keep-persons", "left", "take-replies",
    # the end of an item before a session has begun
    "suspend-item", "close-item",
    # what a request says of itself, and the marks of one that keeps its place
    "amend", "restore", "admit", "leave-line",
    # what was done at other times than it seemed
    "started-ago", "leave-out", "clock-was",
    # the record, and its corrections
    "hand-over", "spoke", "state", "translate", "recording", "chair-says", "decide", "recommend", "follow-up", "document", "gist", "point", "tag", "untag", "unpoint", "topic", "language",
    "check-delivery", "receive", "text-not-received", "written", "split", "merge", "strike", "reinstate", "correct", "place-text", "leave-text",
    "finalise", "publish",
    # a request that was taken back has left no trace; undo of other acts says what it brings back
    "undo",
}  # fmt: skip
"""The examples of these change nothing of which a screen reader is told by `core/announcements.py`."""
DATES = {(text.en, "") for text in (*MONTHS, *WEEKDAYS, *vars(clock).values()) if isinstance(text, Wording)}
"""What dates are written with has its words in each language beside it, and is in no catalogue."""
every = pytest.mark.parametrize("spec", ROWS, ids=[row.name for row in ROWS])
at_every_moment = pytest.mark.parametrize("moment", MOMENTS)
DICE = tuple(bytes((a + b, b, 2 * a + b, a, 3 * b + 1, a * b, 5)) for a in range(2) for b in range(4))
ABOUT = [spec for spec in ROWS if spec.about.what is not What.NOTHING and spec.name not in WITH_FILES]
ON_THE_OPEN_ITEM = ("call", "give-floor")
"""These are offered for whoever waits: where another item has to be taken up first, the refusal says which."""


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


def tellings(room: Room, spec: Spec, one: int | str) -> Iterator[Command]:
    """Name one thing to a command in each way: with values for what else it needs, and with one more detail."""
    named = next(filter(spec.is_about, spec.parameters))
    others = [p for p in spec.parameters if p is not named and p.type is not Type.FILE]
    for throw in range(4):
        told = {p: VALUES[p.type](room.meeting, throw) for p in others}
        needed = [word for p in others if p.required for word in written(p, told[p])]
        for more in ([], *(written(p, told[p]) for p in others if not p.required)):
            try:
                yield read_command(room.meeting, spec.name, [str(one), *needed, *more])
            except Refused:
                continue


def written(parameter: Parameter, value: str) -> list[str]:
    return [f"--{parameter.name}", value] if parameter.option else [value]


def does_with(room: Room, spec: Spec, one: int | str) -> bool:
    """Say whether a command does something with a thing, whatever else it is told."""
    return any(not is_on_gone(room, said) and would_do(room, said) for said in tellings(room, spec, one))


def subjects(meeting: Meeting) -> Mapping[What, Set[int | str]]:
    """Give all that a command of each kind could name, also what has left its list."""
    items = meeting.items.values()
    asked = {r.id for i in items for r in (*i.waiting, *i.served, *(gone.request for gone in i.departed))}
    said = {statement.id for statement in meeting.statements()} | set(meeting.gone)
    return {
        What.NOTHING: frozenset(),
        What.REQUEST: asked | ({meeting.called.id} if meeting.called else set()),
        What.STATEMENT: said,
        What.GONE: said,
        What.ITEM: set(meeting.items),
        What.SESSION: {session.plan.number for session in meeting.sessions},
        What.SEGMENT: {FLOOR, *(segment.name for item in items for segment in item.plan.segments)},
        What.ENTRY: {entry.number for entry in (*meeting.entries, *meeting.struck)},
        What.LINE: set(range(1, meeting.last_line + 1)),
    }


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
        assert (announcement(before, room.meeting) == "") is (spec.name in SAY_NOTHING)
    for language in LANGUAGES:
        known = {(text, comment) for text, comment, words, finished in messages(language) if finished and words}
        assert said - known - DATES - {("", "")} == set()


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
    assert spec.asks.when(Room().meeting) is (spec.needs or spec.asks.form is Form.MINUTES)


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
def test_a_command_does_something_with_each_request_that_is_a_candidate(moment: str) -> None:
    room = room_at(moment)
    for spec in (spec for spec in ABOUT if spec.about.what is What.REQUEST and spec.name not in ON_THE_OPEN_ITEM):
        assert [one for one in spec.about.candidates(room.meeting) if not does_with(room, spec, one)] == [], spec.name


@at_every_moment
@pytest.mark.parametrize("name", ON_THE_OPEN_ITEM)
def test_who_waits_is_a_candidate_for_the_floor_and_reached_where_the_item_is_open(moment: str, name: str) -> None:
    room, spec = room_at(moment), COMMANDS[name]
    here = {request.id for request in requests(room) if request.item == room.meeting.open_item}
    wanted = set(spec.about.candidates(room.meeting))
    assert wanted == {request.id for request in requests(room)}
    assert {one for one in wanted if does_with(room, spec, one)} == here


@at_every_moment
def test_a_command_does_nothing_with_what_is_no_candidate(moment: str) -> None:
    room = room_at(moment)
    for spec in ABOUT:
        others = subjects(room.meeting)[spec.about.what] - set(spec.about.candidates(room.meeting))
        # the floor is given to the called one, who is on no list
        called = {room.meeting.called.id} if room.meeting.called and spec.name == "give-floor" else set()
        assert {one for one in others if does_with(room, spec, one)} <= called, spec.name


@pytest.mark.parametrize("spec", ABOUT, ids=[spec.name for spec in ABOUT])
def test_what_the_example_names_is_a_candidate(spec: Spec) -> None:
    room = prepared(spec.name)
    name, *words = shlex.split(LINES[spec.name][-1])
    named = read_command(room.meeting, name, words).arguments
    candidates = [spec.told(one) for one in spec.about.candidates(room.meeting)]
    assert candidates
    assert not spec.needs_one or any(told.items() <= named.items() for told in candidates)
