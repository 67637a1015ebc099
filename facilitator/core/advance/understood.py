"""Understood: the requests that an advance list makes, each with how sure that is, and what is to be settled by hand."""

from collections.abc import Mapping
from dataclasses import field

from facilitator.core.advance.lines import OpenMatter
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.participants.matching import Confidence
from facilitator.core.participants.sheet import ListBook
from facilitator.core.saying import tr
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.times import When
from facilitator.core.values import dataclass

LEAVE_OUT = "none"
"""What is answered for a line that is to make no request, and is not to be kept in sight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePlace:
    """Where something stands: the part of the message, empty where there is one, and the line or row, from 1."""

    part: str = ""
    line: int = 0

    @property
    def key(self) -> str:
        """Give it as an answer names it: `4`, or `list.csv:4`."""
        return f"{self.part}:{self.line}" if self.part else str(self.line)

    @property
    def words(self) -> str:
        """Say where it is."""
        return place_words(self.part, self.line)


def place_words(part: str, line: int) -> str:
    """Say where a line stands."""
    return tr("{part}, line {n}", part=part, n=line) if part else tr("line {n}", n=line)


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvancePart:
    """One part of what was handed in: the lines of a text, or the sheets of a table that came with it."""

    name: str = ""
    lines: tuple[str, ...] = ()
    book: ListBook | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceText:
    """What was handed in: where it comes from, its subject and sender where it is an e-mail, and its parts."""

    source: str
    parts: tuple[AdvancePart, ...]
    subject: str = ""
    sender: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceChoices:
    """What a user said: the item of all that name none, and for lines by their key whom they mean, or `LEAVE_OUT`."""

    item: ItemCode | None = None
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedFor:
    """The details that a line asks for besides who speaks; hours as they were written."""

    capacity: Capacity | None = None
    kind: Kind | None = None
    on_behalf_of: str = ""
    aligned: tuple[DelegationCode, ...] = ()
    person: str = ""
    level: str = ""
    topic: str = ""
    note: str = ""
    language: str = ""
    since: When | None = None
    until: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceRequest:
    """One request: where it stands and in which words, who asks and how that was found, for which item, and what."""

    place: LinePlace
    said: str
    who: DelegationCode
    how: Confidence
    item: ItemCode | None
    asks: AskedFor


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPassage:
    """A passage that made no request: its words, why, whom it may mean, and the item where it names one."""

    place: LinePlace
    said: str
    why: OpenMatter
    choices: tuple[DelegationCode, ...] = ()
    item: ItemCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceUnderstood:
    """The whole of it: all that is certain can be recorded, and all else stays in sight."""

    source: str
    requests: tuple[AdvanceRequest, ...] = ()
    open: tuple[OpenPassage, ...] = ()
    notes: tuple[str, ...] = ()
