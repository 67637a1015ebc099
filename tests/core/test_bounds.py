"""Every number that a command takes has bounds, and the refusal states them."""

import pytest

from facilitator.core.agenda import MeetingSettings
from facilitator.core.command_table import ROWS, Spec
from facilitator.core.parameters import Type
from tests.room import Room, definition

NUMBERS = {Type.NUMBER, Type.SECONDS, Type.MINUTES, Type.REQUEST, Type.REQUESTS, Type.STATEMENT, Type.ENTRY}
SPOKE = ("request FRA", "give-floor", "end", "gist 1 Welcomed", "point 1 Survey", "recommend Fund --item c")
SPEAKS = (*SPOKE, "request CHE", "request KEN", "give-floor")
LIMIT = "A limit is from 1 second to 6 hours."
REFUSED = [
    ("set-limit national 999999", LIMIT),
    ("publish 1 record.txt", "The minutes are not finalised yet"),
    ("set-limit national 6h1s", LIMIT),
    ("set-limit national 0", LIMIT),
    ("set-limit national -60", LIMIT),
    ("set-limit national 0.5", LIMIT),
    ("set-limit national 999999 --item c", LIMIT),
    ("set-limit national 99999999", "“99999999” is too long for a meeting."),
    ("add-time 999999", "The limit is 3:00, and 6 hours is the longest."),
    ("add-time 5h58", "The limit is 3:00, and 6 hours is the longest."),
    ("add-time -181", "The limit is 3:00: no more than that can be taken away."),
    ("started-ago 999999", "A statement began at most 6 hours ago."),
    ("started-ago -1", "A statement cannot begin in the future."),
    ("started-ago 300", "France had the floor until then. The earliest begin is 3:00 ago."),
    ("leave-out 999999", "Switzerland has spoken for 1:00 without a pause: no more than that can be left out."),
    ("leave-out 0", "What is left out is a time above zero."),
    ("leave-out -5", "What is left out is a time above zero."),
    ("plan d --minutes 1441", "An item takes more than no time and at most a day."),
    ("plan d --minutes 0", "An item takes more than no time and at most a day."),
    ("plan d --session 3", "There is no session 3: this meeting has 1, 2."),
    ("insert-item Tribute --minutes 999999", "“999999” is too long for a meeting."),
    ("insert-item Tribute --minutes -1", "An item takes more than no time and at most a day."),
    ("insert-item Tribute --session 0", "There is no session 0: this meeting has 1, 2."),
    ("start-session 9", "There is no session 9: this meeting has 1, 2."),
    ("start-session -1", "There is no session -1: this meeting has 1, 2."),
    ("start-session 9999999999", "“9999999999” is not a number."),
    ("move 3 0", "There is no position 0 under 1(c): choose 1 to 1."),
    ("move 3 2", "There is no position 2 under 1(c): choose 1 to 1."),
    ("withdraw 99", "Request 99 does not wait: no request has that number."),
    ("withdraw -3", "Request -3 does not wait: no request has that number."),
    ("in-writing 3 99", "Request 99 does not wait: no request has that number."),
    ("exchange 3 99", "Request 99 does not wait: no request has that number."),
    ("request NOR --kind comment --to 99", "Request 99 is not a presentation under 1(c)."),
    ("tag 9 LAP", "There is no statement 9 in the log."),
    ("merge 1 0", "There is no statement 0 in the log."),
    ("point 1 Mines --lap 51", "There is no action 51: the plan of action has actions 1 to 50."),
    ("point 1 Mines --lap 0", "There is no action 0: the plan of action has actions 1 to 50."),
    ("unpoint 1 2", "Statement 1 has no key point 2: it has one key point."),
    ("unpoint 1 0", "Statement 1 has no key point 0: it has one key point."),
    ("gist 1 Thanked --revision 7", "Nothing was overwritten."),
    ("strike 2", "There is no entry 2; there are 1."),
    ("follow-up 2", "Entry 2 is no suggestion or conclusion that stands. Name one that is."),
    ("recording 9 https://media.un.org/a", "There is no session 9: this meeting has 1, 2."),
    ("present NOR --session 9", "The meeting has no session 9; its sessions are 1, 2."),
    ("not-present NOR --session 0", "The meeting has no session 0; its sessions are 1, 2."),
    ("spoke NOR 08:00 --length 0", "Give a second to 6 hours."),
    ("spoke NOR 08:00 --length 6h1", "Give a second to 6 hours."),
    ("spoke NOR 08:00 --length 60 --session 0", "There is no session 0: this meeting has 1, 2."),
    ("reinstate -1", "There is no entry -1; there are 1."),
]  # fmt: skip


def room() -> Room:
    """France has spoken for a minute, Switzerland speaks for a minute, Kenya waits as request 3."""
    made = Room(definition(settings=MeetingSettings(begin_after=0)))
    for line, at in zip(SPEAKS, (0, 0, 60, 60, 60, 60, 60, 60, 120), strict=True):
        made.does(line, at=at)
    made.now = 180
    return made


@pytest.mark.parametrize(("line", "said"), REFUSED, ids=[line for line, _ in REFUSED])
def test_a_number_out_of_bounds_is_refused_with_the_bounds(line: str, said: str) -> None:
    assert said in room().refuses(line)


@pytest.mark.parametrize(
    "line",
    ["set-limit national 6h", "set-limit national 1", "add-time 5h57", "add-time -180", "started-ago 2:00", "leave-out 60",
     "plan d --minutes 1440", "move 3 1", "point 1 Mines --lap 50", "unpoint 1 1", "strike 1"],
)  # fmt: skip
def test_a_number_at_the_bound_is_taken(line: str) -> None:
    assert room().does(line)


def test_no_command_with_a_number_is_left_out() -> None:
    tried = {line.split()[0] for line, _ in REFUSED}
    numbered = {
        spec.name for spec in ROWS if any(p.type in NUMBERS - {Type.REQUEST, Type.STATEMENT} for p in spec.parameters)
    }
    assert numbered <= tried


ABOUT_ONE = [s for s in ROWS if any(p.type in (Type.REQUEST, Type.STATEMENT) for p in s.parameters)]


@pytest.mark.parametrize("spec", ABOUT_ONE, ids=[spec.name for spec in ABOUT_ONE])
@pytest.mark.parametrize("number", ["0", "-1", "999", "999999999"])
def test_a_request_or_statement_that_is_not_there_is_refused_by_its_number(spec: Spec, number: str) -> None:
    words = {
        Type.REQUEST: number, Type.STATEMENT: number, Type.TEXT: "text", Type.TEXTS: "text", Type.NUMBER: "1",
        Type.LANGUAGE: "fr", Type.DELEGATION: "NOR", Type.FILE: "x.txt", Type.TIME: "10:02", Type.GONE: number, Type.LINE: number,
        Type.SECONDS: "1",
    }  # fmt: skip
    line = [spec.name]
    for parameter in spec.parameters:
        if parameter.type in (Type.REQUEST, Type.STATEMENT) or parameter.required:
            line += [f"--{parameter.name}"] * parameter.option + [words[parameter.type]]
    # a statement belongs to no other request: that is said first
    assert number in room().refuses(" ".join(line)) or spec.name == "request"
