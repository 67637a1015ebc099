"""Written: how an act that waits for the server is kept in a copy, as JSON, and read again."""

import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from functools import cache
from typing import Any, get_type_hints

import msgspec

from facilitator.core.agenda import Role
from facilitator.core.command_table.spec import OnTrail
from facilitator.core.commands import COMMANDS, Command
from facilitator.core.decisions import FollowUpStatus
from facilitator.core.delegations import Category
from facilitator.core.ids import ActId, SeatName
from facilitator.core.parameters import Type
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Aspect
from facilitator.core.times import When
from facilitator.core.versions import Order
from facilitator.core.waiting import Waiting
from facilitator.storage.codec import decode, encode, kind_of

# what a rule is given by the program and no command carries
_GIVEN = frozenset({"course", "trail", "now", "seat", "return"})
_PLAIN: Mapping[Type, Any] = {
    **dict.fromkeys((Type.DELEGATIONS, Type.HOLDERS, Type.TEXTS, Type.CODES), tuple[str, ...]),
    **dict.fromkeys((Type.REQUEST, Type.STATEMENT, Type.GONE, Type.NUMBER, Type.ENTRY, Type.EVENT), int),
    **dict.fromkeys((Type.SECONDS, Type.CLOCK_ERROR, Type.MINUTES), int | float),
    Type.REQUESTS: tuple[int, ...],
    Type.CAPACITY: Capacity,
    Type.KIND: Kind,
    Type.ROLE: Role,
    Type.ASPECT: Aspect,
    Type.CATEGORY: Category,
    Type.TIME: When,
    Type.DAY: date,
    Type.YES_NO: bool,
    Type.ORDER: Order,
    Type.STATUS: FollowUpStatus,
}
"""How the values of parameters are read; those that are not named are texts and numbers, and need no reading."""


def written(waiting: Waiting) -> str:
    """Write an act that waits."""
    found = {
        "act": waiting.act,
        "seat": waiting.seat,
        "at": waiting.at,
        "seen": waiting.seen,
        "first": waiting.first,
        "entries": waiting.entries,
        "commands": [{"name": command.name, "arguments": dict(command.arguments)} for command in waiting.commands],
        "events": [{"kind": kind_of(event), "body": encode(event)} for event in waiting.events],
        "reached": waiting.reached,
        "title": waiting.title,
        "words": waiting.words,
    }
    return msgspec.json.encode(found, enc_hook=_encoded).decode()


def read(text: str) -> Waiting:
    """Read an act that waits. Raises ValueError, or a fault of the codec, where it was not written by this program."""
    found = json.loads(text)
    return Waiting(
        act=ActId(found["act"]),
        seat=SeatName(found["seat"]),
        at=msgspec.convert(found["at"], datetime),
        seen=found["seen"],
        first=found["first"],
        entries=found["entries"],
        commands=tuple(_command(one) for one in found["commands"]),
        events=tuple(decode(one["kind"], one["body"]) for one in found["events"]),
        reached=tuple((kind, whom) for kind, whom in found["reached"]),
        title=found["title"],
        words=found["words"],
    )


def _command(found: Mapping[str, Any]) -> Command:
    types = _types(found["name"])
    arguments = {name: _value(value, types.get(name)) for name, value in found["arguments"].items()}
    return Command(name=found["name"], arguments=arguments)


def _value(value: Any, wanted: Any) -> object:  # noqa: ANN401 - any JSON, any type
    # an empty word takes away what was there, whatever it is
    return value if wanted is None or value in (None, "") else msgspec.convert(value, wanted, dec_hook=_decoded)


@cache
def _types(name: str) -> Mapping[str, Any]:
    """Give the types of the arguments of a command: by its parameters, and what else its rule declares."""
    spec = COMMANDS[name]
    of_parameters = {p.argument: _PLAIN.get(p.type) for p in spec.parameters if p.type is not Type.CLASSES}
    hints = get_type_hints(spec.does.decide if isinstance(spec.does, OnTrail) else spec.does)
    return {argument: hint for argument, hint in hints.items() if argument not in _GIVEN} | of_parameters


def _encoded(value: object) -> object:
    if isinstance(value, timezone):
        return value.utcoffset(None) // timedelta(seconds=1)
    raise NotImplementedError(f"A {type(value).__name__} is no argument of a command.")


def _decoded(wanted: type, value: Any) -> object:  # noqa: ANN401 - msgspec's own
    if wanted is timezone:
        return timezone(timedelta(seconds=value))
    raise NotImplementedError(f"A {wanted.__name__} is no argument of a command.")
