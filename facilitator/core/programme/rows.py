"""Rows: the lines and table rows of a programme of work, and what each was taken for."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, time
from enum import StrEnum

from facilitator.core.agenda import RoleHolder
from facilitator.core.saying import noop
from facilitator.core.values import dataclass


class RowKind(StrEnum):
    """What a row of a programme is."""

    TITLE = "title"
    DAY = "day"
    SESSION = "session"
    ITEM = "item"
    BREAK = "break"
    ROLES = "roles"
    CONTINUED = "continued"
    NOTHING = "nothing"


KIND_WORDS: Mapping[RowKind, str] = {
    RowKind.TITLE: noop("Title of the meeting"),
    RowKind.DAY: noop("Day"),
    RowKind.SESSION: noop("Session"),
    RowKind.ITEM: noop("Item"),
    RowKind.BREAK: noop("Break"),
    RowKind.ROLES: noop("Who has a role"),
    RowKind.CONTINUED: noop("Goes on with the row above"),
    RowKind.NOTHING: noop("Not taken"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeRow:
    """One line of a text, or one row of a table with its cells; `line` counts them from 1."""

    line: int
    cells: tuple[str, ...]

    @property
    def text(self) -> str:
        """Give its cells as one text."""
        return "  ".join(cell for cell in self.cells if cell)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeText:
    """A document as rows in its order, and where it comes from."""

    source: str
    rows: tuple[ProgrammeRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeChoices:
    """What a user said: what rows are, by their line, and the year where the document has none."""

    kinds: Mapping[int, RowKind] = field(default_factory=dict)
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRow:
    """What a row was taken for: its day and hours, its label and depth in the agenda, title, roles, and what is unclear."""

    line: int
    text: str
    kind: RowKind
    by_hand: bool = False
    day: date | None = None
    days: tuple[date, ...] = ()
    since: time | None = None
    until: time | None = None
    label: str = ""
    depth: int = 0
    title: str = ""
    roles: tuple[RoleHolder, ...] = ()
    unknown: tuple[str, ...] = ()
    place: str = ""
