"""The minutes as a document: facts, sections, numbered paragraphs and tables, free of any file format."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import ClassVar

from facilitator.core.ids import StatementId
from facilitator.core.languages import language_of
from facilitator.core.minuting.variants import Variant
from facilitator.core.values import dataclass

TO_BE_NUMBERED = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text, plain, strong (who speaks) or emphasised (what kind of thing follows).

    `link` is the address that it leads to, in the forms that have links.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph; its number counts through the whole document, an unnumbered one has None.

    `of` is the statement it is written from, `entries` are the names that it lists. Neither is printed. `heard` leads
    to where it was said in a recording, in the forms that have links.
    """

    kind: ClassVar[str] = "paragraph"
    pieces: tuple[Piece, ...]
    number: int | None = TO_BE_NUMBERED
    of: StatementId | None = None
    entries: tuple[str, ...] = ()
    heard: Piece | None = None

    @property
    def text(self) -> str:
        """Give the whole paragraph as plain text, without its number."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list without numbers, one entry a point; `pieces` are the same entries where something in them is a link."""

    kind: ClassVar[str] = "bullets"
    entries: tuple[str, ...]
    pieces: tuple[tuple[Piece, ...], ...] = ()

    @property
    def lines(self) -> tuple[tuple[Piece, ...], ...]:
        """Give each entry as its pieces."""
        return self.pieces or tuple((Piece(text=entry),) for entry in self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableColumn:
    """A column of a table: its heading, its share of the width, and whether its figures stand to the right."""

    heading: str
    share: int = 1
    figures: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of text cells under a heading row; the caption says what it shows to those who cannot see it."""

    kind: ClassVar[str] = "table"
    caption: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Paragraph | Bullets | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading of a level, 1 at the top, with what stands under it; an item's parts follow it one level below.

    `names_item` says that it is the heading of an item: the table of contents has it at any level.
    """

    heading: str
    level: int = 1
    blocks: tuple[Block, ...] = ()
    names_item: bool = False

    @property
    def in_contents(self) -> bool:
        """Say whether the table of contents has it."""
        return self.level == 1 or self.names_item


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line of the head of the document: what, and its value."""

    label: str
    value: str
    of_version: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """The record of a meeting as it will be printed; `made` is the instant (UTC) it was computed for."""

    title: str
    subtitle: str
    notice: str
    running_title: str
    author: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    closing: tuple[str, ...]
    variant: Variant
    language: str
    made: datetime
    contents: str
    page: str
    page_of: str
    version: int = 0

    @property
    def colon(self) -> str:
        """Give a colon with the spaces of the language, as it stands between the label of a fact and its value."""
        return language_of(self.language).colon


def plain(text: str, *, number: int | None = TO_BE_NUMBERED) -> Paragraph:
    """Make a paragraph of plain text."""
    return Paragraph(pieces=(Piece(text=text),), number=number)


def led(lead: str, text: str) -> Paragraph:
    """Make a numbered paragraph that opens with a strong word."""
    return Paragraph(pieces=(Piece(text=lead, strong=True), Piece(text=text)))


def linked(lines: Iterable[tuple[Piece, ...]]) -> Bullets:
    """Make a list of entries that have links."""
    pieces = tuple(lines)
    return Bullets(entries=tuple("".join(piece.text for piece in line) for line in pieces), pieces=pieces)


def numbered(sections: Iterable[Section]) -> tuple[Section, ...]:
    """Give paragraphs their numbers, from 1 through all sections; sections that nothing stands under are left out."""
    kept = _without_empty(tuple(sections))
    count, done = 0, []
    for section in kept:
        blocks: list[Block] = []
        for block in section.blocks:
            if isinstance(block, Paragraph) and block.number is not None:
                count += 1
                blocks.append(replace(block, number=count))
            else:
                blocks.append(block)
        done.append(replace(section, blocks=tuple(blocks)))
    return tuple(done)


def _without_empty(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Leave out a heading with nothing under it: no block of its own and no section of a lower level behind it."""
    kept: list[Section] = []
    for section in reversed(sections):
        followed = bool(kept) and kept[-1].level > section.level
        if section.blocks or followed:
            kept.append(section)
    return tuple(reversed(kept))
