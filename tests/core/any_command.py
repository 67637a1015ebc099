"""Any command of the table with any arguments, as a line that can be replayed; ids are mostly of what there is."""

import shlex
from collections.abc import Callable, Iterator, Sequence

from facilitator.core.agenda import Role
from facilitator.core.commands import COMMANDS
from facilitator.core.decisions import FollowUpStatus
from facilitator.core.delegations import Category
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import LIMIT_KEYS, MANY, Parameter, Type
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Aspect
from facilitator.core.versions import Order

WHO = ("FRA", "CHE", "CHL", "NOR", "KEN", "BRA", "UNMAS", "HRW", "EU")
# a file is read by the seat, before the core sees the command
WITH_FILES = frozenset(
    spec.name for spec in COMMANDS.values() for p in spec.parameters if p.required and p.type is Type.FILE
)
OFTEN = (
    ("request",) * 14
    + ("give-floor",) * 10
    + ("call", "begin", "end", "pause", "resume", "undo", "undo-floor", "redo", "take-up") * 3
    + ("absent", "restore", "segment", "set-precedence", "amend") * 2
)
NAMES = (*OFTEN, *(name for name in COMMANDS if name not in WITH_FILES))
# one number more than there are, so that what does not exist is named too
Pick = Callable[[Meeting, int], str]


def _of(words: Sequence[object]) -> Pick:
    return lambda _, n: str(words[n % len(words)])


def _among(ids: Callable[[Meeting], list[int]]) -> Pick:
    def pick(meeting: Meeting, n: int) -> str:
        known = ids(meeting)
        return str([*known, max(known, default=0) + 1][n % (len(known) + 1)])

    return pick


_request = _among(lambda m: [r.id for i in m.items.values() for r in i.waiting] + ([m.called.id] if m.called else []))
_statement = _among(lambda m: [s.id for s in m.statements()] + list(m.gone))
_gone = _among(lambda m: list(m.gone))
_number_of_an_event = _of((2, 5, 9, 20, 60))
_number = _of((1, 2, 3, 0, 7, -1))
_clock = _of(("10:01", "10:05", "10:40", "13:10", "18:00", "09:00", "00:30", "3 p.m.", "10h02"))
VALUES: dict[Type, Pick] = {
    Type.DELEGATION: _of(WHO),
    Type.DELEGATIONS: _of(WHO),
    Type.CHAIR: _of((*WHO, "The Ambassador")),
    Type.HOLDERS: _of((*WHO, "Somebody Else")),
    Type.REQUEST: _request,
    Type.REQUESTS: _request,
    Type.STATEMENT: _statement,
    Type.GONE: _gone,
    Type.LINE: _among(lambda m: list(m.open_lines)),
    Type.ITEM: lambda m, n: str(list(m.items)[n % len(m.items)]),
    Type.NUMBER: _number,
    Type.CLOCK_ERROR: _of((30, -30, "1h", "-1h", 0, 86400)),
    Type.EVENT: _number_of_an_event,
    Type.SECONDS: _of((60, -30, 5, "0:20", "10m", 0, -900)),
    Type.TEXT: _of(("Minister", "A text", "discussion", "floor", "Survey")),
    Type.TEXTS: _of(("LAP", "gender", "land release")),
    Type.CODES: _of(("KEN", "KEN,NOR", "BRA,HRW")),
    Type.TIME: _clock,
    Type.DAY: _of(("2025-04-07", "2025-11-27", "8 April", "2024-03-30", "9999-12-31")),
    Type.MINUTES: _of((1, 10, 45, 0, "4h")),
    Type.CAPACITY: _of([c.value for c in Capacity]),
    Type.KIND: _of([k.value for k in Kind]),
    Type.ROLE: _of([r.value for r in Role]),
    Type.LIMIT: _of(LIMIT_KEYS),
    Type.ASPECT: _of([a.value for a in Aspect]),
    Type.CATEGORY: _of([c.value for c in Category]),
    Type.PRESIDES_AS: _of(("president", "vice-president", "facilitator")),
    Type.WAITING: _of(("carry", "written", "not-reached")),
    Type.REPLIES: _of(("hear", "carry")),
    Type.YES_NO: _of(("yes", "no")),
    Type.ENTRY: _among(lambda m: [e.number for e in (*m.entries, *m.struck)]),
    Type.LANGUAGE: _of(("English", "fr", "es")),
    Type.LEVEL: _of(("head", "minister", "other")),
    Type.MINUTES_LANGUAGE: _of(("en", "fr", "es")),
    Type.STATUS: _of([s.value for s in FollowUpStatus]),
    Type.ORDER: _of([o.value for o in Order]),
    Type.CLASSES: _of(("organisation", "state", "mine:Own=FRA+KEN", "presenter")),
}


def line_of(meeting: Meeting, name: str, dice: Sequence[int]) -> str:
    """Write a command with the arguments that the dice choose, two throws for each parameter that may be left out."""
    throw = _throws(dice)
    words = [name]
    for parameter in COMMANDS[name].parameters:
        if parameter.type is not Type.FILE and (parameter.required or next(throw) % 3 == 0):
            words += _said(meeting, parameter, throw)
    return shlex.join(words)


def _said(meeting: Meeting, parameter: Parameter, throw: Iterator[int]) -> list[str]:
    value = VALUES[parameter.type](meeting, next(throw))
    if parameter.option:
        return [f"--{parameter.name}", value]
    # what begins with a minus would be read as an option
    several = parameter.type in MANY and next(throw) % 2
    return [value, VALUES[parameter.type](meeting, next(throw))] if several else [value]


def _throws(dice: Sequence[int]) -> Iterator[int]:
    turn = 0
    while True:
        yield from (value + turn for value in dice)
        turn += 1
