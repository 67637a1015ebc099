"""Parameters: how the words of a command are read, against the meeting they are about."""

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum

from facilitator.core.agenda import Role
from facilitator.core.class_words import read_class
from facilitator.core.decisions import FollowUpStatus
from facilitator.core.delegations import NEWCOMERS, Category, Newcomer
from facilitator.core.durations import LONGEST_ERROR, Unit, read_duration
from facilitator.core.ids import DelegationCode, ItemCode, LineNumber, Refused, RequestId, StatementId, Told, as_code
from facilitator.core.kind_words import LEVELS
from facilitator.core.languages import CODES
from facilitator.core.meeting import Meeting
from facilitator.core.names import known_as, unknown_delegation
from facilitator.core.saying import noop, refused, tr
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.spoken_languages import find_language
from facilitator.core.statements import Aspect
from facilitator.core.time_references import Refers
from facilitator.core.times import read_day, read_time
from facilitator.core.values import dataclass
from facilitator.core.versions import Order


class WrongUsage(Told):
    """The words are not a complete command; the message says how it is used."""


class Type(StrEnum):
    """What a parameter is."""

    DELEGATION = "delegation"
    DELEGATIONS = "delegations"
    CHAIR = "chair"
    HOLDERS = "holders"
    REQUEST = "request"
    STATEMENT = "statement"
    GONE = "gone"
    LINE = "line"
    ITEM = "item"
    NUMBER = "number"
    SECONDS = "seconds"
    CLOCK_ERROR = "clock-error"
    TEXT = "text"
    TEXTS = "texts"
    CODES = "codes"
    CAPACITY = "capacity"
    KIND = "kind"
    ROLE = "role"
    LIMIT = "limit"
    ASPECT = "aspect"
    CATEGORY = "category"
    PRESIDES_AS = "presides-as"
    WAITING = "waiting"
    REPLIES = "replies"
    REQUESTS = "requests"
    MINUTES = "minutes"
    TIME = "time"
    DAY = "day"
    YES_NO = "yes-no"
    ENTRY = "entry"
    EVENT = "event"
    FILE = "file"
    LANGUAGE = "language"
    LEVEL = "level"
    MINUTES_LANGUAGE = "minutes-language"
    ORDER = "order"
    STATUS = "status"
    CLASSES = "classes"


MANY = frozenset({Type.DELEGATIONS, Type.HOLDERS, Type.TEXTS, Type.CODES, Type.REQUESTS, Type.CLASSES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter of a command: its name, its type, whether it may be left out, whether it is written `--name`.

    A time `refers` to something, which decides the day of an hour without a date. What `unsets` may be none: an empty
    word takes away what was there.
    """

    name: str
    type: Type
    required: bool = True
    option: bool = False
    key: str = ""
    refers: Refers | None = None
    unsets: bool = False

    @property
    def argument(self) -> str:
        """Give the name under which a command carries its value."""
        return self.key or self.name.replace("-", "_")

    @property
    def written(self) -> str:
        """Give the parameter as the command line writes it."""
        word = self.name.upper() + ("…" if self.type in MANY else "")
        if self.option:
            return f"[--{self.name} {self.type.value.upper()}]"
        return word if self.required else f"[{word}]"


_SIGN = re.compile(r"[0-9]+|[^\W\d_]+")
_ROMAN = frozenset("ivx")


def find_item(meeting: Meeting, text: str) -> ItemCode:
    """Find an item by its code or label: `c`, `(c)`, `1(c)`, `1 (C)`, `1c`; also by the end of a label, `b(ii)`.

    Raises Refused where it is not one item.
    """
    wanted = as_code(text)
    names = {i.code: (as_code(i.code), as_code(i.plan.label), f"({as_code(i.code)})") for i in meeting.items.values()}
    found = [code for code, known in names.items() if wanted in known]
    # the brackets may be left out if only one item matches then
    found = found or [code for code, known in names.items() if wanted in map(_without_brackets, known)]
    # and the beginning, where only one item ends so
    found = found or [i.code for i in meeting.items.values() if _without_brackets(wanted) in _ends(i.plan.label)]
    if len(found) != 1:
        codes = ", ".join(meeting.items)
        raise refused("There is no item “{said}” on the agenda. The items are {codes}.", said=text, codes=codes)
    return found[0]


def _ends(label: str) -> tuple[str, ...]:
    """Give the ends of a label of figures and letters: of 3(b)(ii) those are bii and ii; of a label in words none."""
    signs = _SIGN.findall(as_code(label))
    words = any(len(sign) > 2 and not set(sign) <= _ROMAN for sign in signs)
    return () if words else tuple("".join(signs[place:]) for place in range(1, len(signs)))


def _without_brackets(code: str) -> str:
    return code.replace("(", "").replace(")", "")


def find_delegation(meeting: Meeting, text: str) -> DelegationCode:
    """Find a delegation by its code, alias or name. Raises Refused where it is unknown or could be several."""
    code = known_as(meeting.roster, text)
    if code is not None:
        return code
    raise Refused(unknown_delegation(meeting.roster, text))


def _number_of(sentence: str) -> Callable[[Meeting, str], int]:
    def read(_: Meeting, text: str) -> int:
        if not re.fullmatch(r"[+-]?\d{1,9}", text.strip()):
            raise Refused(tr(sentence, said=text))
        return int(text)

    return read


_request_number = _number_of(noop("“{said}” is not a request number."))
_line_number = _number_of(noop("“{said}” is not the number of a line."))
_statement_number = _number_of(noop("“{said}” is not a statement number."))


def _one_of(kind: type[StrEnum], sentence: str) -> Callable[[Meeting, str], object]:
    def read(_: Meeting, text: str) -> object:
        wanted = text.strip().lower().replace("_", "-")
        for member in kind:
            if member.value.replace("_", "-") == wanted:
                return member
        raise Refused(tr(sentence, said=text, choices=", ".join(m.value for m in kind)))

    return read


def _category(sentence: str) -> Callable[[Meeting, str], object]:
    """Read a category, also by what a newcomer is said to be."""
    known = _one_of(Category, sentence)

    def read(meeting: Meeting, text: str) -> object:
        wanted = text.strip().lower().replace("organization", Newcomer.ORGANISATION)
        return NEWCOMERS[Newcomer(wanted)] if wanted in set(Newcomer) else known(meeting, text)

    return read


def _word_of(words: tuple[str, ...], sentence: str) -> Callable[[Meeting, str], object]:
    def read(_: Meeting, text: str) -> object:
        wanted = text.strip().lower()
        if wanted not in words:
            raise Refused(tr(sentence, said=text, choices=", ".join(words)))
        return wanted

    return read


LIMIT_KEYS = (*(c.value for c in Capacity), *(k.value for k in Kind if k is not Kind.STATEMENT), "reply-2")


def _chair(meeting: Meeting, text: str) -> str:
    return known_as(meeting.roster, text) or text.strip()


def _delegations(meeting: Meeting, text: str) -> tuple[DelegationCode, ...]:
    """Read delegations with commas between; a name that has a comma itself is read whole."""
    whole = known_as(meeting.roster, text) if text.strip() else None
    if whole is not None:
        return (whole,)
    return tuple(find_delegation(meeting, part) for part in text.split(",") if part.strip())


def _yes_or_no(_: Meeting, text: str) -> bool:
    wanted = text.strip().lower()
    if wanted not in {"yes", "no"}:
        raise refused("“{said}” is neither yes nor no.", said=text)
    return wanted == "yes"


def _time(meeting: Meeting, text: str) -> object:
    planned = meeting.definition.sessions
    return read_time(text, meeting.definition.zone, near=planned[0].start if planned else None)


def _day(meeting: Meeting, text: str) -> date:
    planned = meeting.definition.sessions
    return read_day(text, near=planned[0].start if planned else None)


READERS: dict[Type, Callable[[Meeting, str], object]] = {
    Type.DELEGATION: find_delegation,
    Type.DELEGATIONS: find_delegation,
    Type.CHAIR: _chair,
    Type.HOLDERS: _chair,
    Type.REQUEST: lambda m, text: RequestId(_request_number(m, text)),
    Type.REQUESTS: lambda m, text: RequestId(_request_number(m, text)),
    Type.STATEMENT: lambda m, text: StatementId(_statement_number(m, text)),
    Type.GONE: lambda m, text: StatementId(_statement_number(m, text)),
    Type.LINE: lambda m, text: LineNumber(_line_number(m, text)),
    Type.ITEM: find_item,
    Type.NUMBER: _number_of(noop("“{said}” is not a number.")),
    Type.SECONDS: lambda _, text: read_duration(text, Unit.SECONDS),
    Type.CLOCK_ERROR: lambda _, text: read_duration(text, Unit.SECONDS, longest=LONGEST_ERROR),
    Type.TEXT: lambda _, text: text,
    Type.TEXTS: lambda _, text: text,
    Type.CODES: _delegations,
    Type.TIME: _time,
    Type.DAY: _day,
    Type.MINUTES: lambda _, text: read_duration(text, Unit.MINUTES) / 60,
    Type.CAPACITY: _one_of(Capacity, noop("“{said}” is not a capacity: choose {choices}.")),
    Type.KIND: _one_of(Kind, noop("“{said}” is not a kind: choose {choices}.")),
    Type.ROLE: _one_of(Role, noop("“{said}” is not a role: choose {choices}.")),
    Type.ASPECT: _one_of(Aspect, noop("“{said}” is not an aspect: choose {choices}.")),
    Type.CATEGORY: _category(noop("“{said}” is not a category: choose {choices}.")),
    Type.LIMIT: _word_of(LIMIT_KEYS, noop("“{said}” is not a capacity or kind that has a limit: choose {choices}.")),
    Type.PRESIDES_AS: _word_of(
        ("president", "facilitator", "vice-president"), noop("“{said}” is not a way to preside: choose {choices}.")
    ),
    Type.WAITING: _word_of(
        ("carry", "written", "not-reached"),
        noop("“{said}” does not say what becomes of those who wait: choose {choices}."),
    ),
    Type.REPLIES: _word_of(
        ("hear", "carry"), noop("“{said}” does not say what becomes of the rights of reply: choose {choices}.")
    ),
    Type.EVENT: _number_of(noop("“{said}” is not an event number.")),
    Type.ENTRY: _number_of(noop("“{said}” is not an entry number.")),
    Type.FILE: lambda _, text: text,
    Type.LANGUAGE: lambda _, text: find_language(text),
    Type.LEVEL: _word_of(tuple(LEVELS), noop("“{said}” is not a level of a speaker: choose {choices}.")),
    Type.MINUTES_LANGUAGE: _word_of(CODES, noop("“{said}” is not a language of the minutes: choose {choices}.")),
    Type.ORDER: _one_of(Order, noop("“{said}” is not an order of the minutes: choose {choices}.")),
    Type.STATUS: _one_of(FollowUpStatus, noop("“{said}” is not a status of a follow-up: choose {choices}.")),
    Type.YES_NO: _yes_or_no,
    Type.CLASSES: read_class,
}


def read_value(meeting: Meeting, parameter: Parameter, text: str) -> object:
    """Read one word as a parameter's value. Raises Refused with a sentence that names what is known instead."""
    if parameter.unsets and not text.strip():
        return () if parameter.type is Type.CODES else ""
    return READERS[parameter.type](meeting, text)
