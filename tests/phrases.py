"""The texts that the program has in all its languages beside the catalogues, found in the modules that hold them."""

from collections.abc import Iterator, Mapping
from types import ModuleType

from facilitator.core import clock, delegations, languages, reason_words, room_pages
from facilitator.core.delegations import CategoryWords
from facilitator.core.languages import Wording
from facilitator.core.room_pages import RoomPage


def wordings_in(value: object) -> Iterator[Wording]:
    match value:
        case Wording():
            yield value
        case CategoryWords():
            yield from (value.name, value.one, value.heading)
        case RoomPage():
            yield from (value.name, value.says)
        case Mapping():
            for one in value.values():
                yield from wordings_in(one)
        case tuple() | list():
            for one in value:
                yield from wordings_in(one)


def phrases_of(*modules: ModuleType) -> set[Wording]:
    return {w for module in modules for value in vars(module).values() for w in wordings_in(value)}


SAID_TOO = phrases_of(reason_words, delegations, languages, clock, room_pages)
"""What is said at the desk as it is printed."""
