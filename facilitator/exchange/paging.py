"""Dividing a laid out document into pages: no row and no short paragraph is cut, no heading stands alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QGuiApplication, QTextBlock, QTextDocument, QTextTable

_SHORT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncut:
    """A piece that must not be cut.

    Its upper and lower edge, whether it stays with the next, and its table's header.
    """

    top: float
    bottom: float
    with_next: bool = False
    header: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What stands on a page: a slice of the document, and the header row of the table that goes on, if one does."""

    top: float
    bottom: float
    header: tuple[float, float] | None = None


def pages(document: QTextDocument, height: float) -> tuple[Page, ...]:
    """Divide a document that was laid out without pages into pages of a height."""
    found: list[Page] = []
    groups = tuple(_groups(tuple(_pieces(document, height))))
    top, header = 0.0, None
    for place, group in enumerate(groups):
        room = height - (header[1] - header[0] if header else 0.0)
        if group[-1].bottom - top > room and group[0].top > top:
            found.append(Page(top=top, bottom=min(group[0].top, top + room), header=header))
            top, header = group[0].top, group[0].header if _goes_on(groups, place) else None
    end = groups[-1][-1].bottom if groups else 0.0
    return (*found, Page(top=top, bottom=end, header=header))


def _goes_on(groups: tuple[tuple[Uncut, ...], ...], place: int) -> bool:
    """Say whether the table of a group has begun before it."""
    return (
        place > 0
        and groups[place - 1][-1].header is not None
        and groups[place][0].header == (groups[place - 1][-1].header)
    )


def _groups(pieces: tuple[Uncut, ...]) -> Iterator[tuple[Uncut, ...]]:
    """Join what stays together: headings with what follows them."""
    group: list[Uncut] = []
    for piece in pieces:
        group.append(piece)
        if not piece.with_next:
            yield tuple(group)
            group = []
    if group:
        yield tuple(group)


def _pieces(document: QTextDocument, height: float) -> Iterator[Uncut]:
    walk = document.rootFrame().begin()
    while not walk.atEnd():
        frame, block = walk.currentFrame(), walk.currentBlock()
        if isinstance(frame, QTextTable):
            yield from _rows(frame, height)
        elif block.isValid():
            yield from _of_block(block)
        walk += 1


def _of_block(block: QTextBlock) -> Iterator[Uncut]:
    """Give a heading or a short paragraph whole, and a long one line by line, two at its beginning and its end."""
    box = block.document().documentLayout().blockBoundingRect(block)
    count = block.layout().lineCount()
    if count <= _SHORT:
        heading = block.blockFormat().headingLevel() > 0
        yield Uncut(top=box.top(), bottom=box.bottom(), with_next=heading)
        return
    for number in range(count):
        line = block.layout().lineAt(number)
        first, last = number == 0, number == count - 1
        yield Uncut(
            top=box.top() if first else box.top() + line.y(),
            bottom=box.bottom() if last else box.top() + line.y() + line.height(),
            with_next=number in (0, count - 2),
        )


def _rows(table: QTextTable, height: float) -> Iterator[Uncut]:
    """Give the rows of a table whole, the first two with the heading row; one that fills a page goes line by line."""
    header: tuple[float, float] | None = None
    for number in range(table.rows()):
        top, bottom = _row(table, number)
        if number == 0:
            header = (top, bottom)
            yield Uncut(top=top, bottom=bottom, with_next=table.rows() > 1, header=header)
        elif number == 1 and bottom - top < height / 4:
            yield Uncut(top=top, bottom=bottom, with_next=table.rows() > 2, header=header)
        elif bottom - top > height - (header[1] - header[0] if header else 0.0):
            yield from _lines(table, number, top, bottom, header)
        else:
            yield Uncut(top=top, bottom=bottom, header=header)


def _row(table: QTextTable, number: int) -> tuple[float, float]:
    layout = table.document().documentLayout()
    # Qt scales the cell padding from screen to paper and has no function that gives the result
    scale = layout.paintDevice().logicalDpiY() / QGuiApplication.primaryScreen().logicalDotsPerInchY()
    padding = table.format().toTableFormat().cellPadding() * scale
    boxes = [
        layout.blockBoundingRect(table.cellAt(number, column).firstCursorPosition().block())
        for column in range(table.columns())
    ]
    return min(b.top() for b in boxes) - padding, max(b.bottom() for b in boxes) + padding


def _lines(
    table: QTextTable, number: int, top: float, bottom: float, header: tuple[float, float] | None
) -> Iterator[Uncut]:
    layout = table.document().documentLayout()
    blocks = [table.cellAt(number, column).firstCursorPosition().block() for column in range(table.columns())]
    longest = max(blocks, key=lambda block: block.layout().lineCount())
    begin, lines = layout.blockBoundingRect(longest).top(), longest.layout()
    edges = [top, *(begin + lines.lineAt(n).y() for n in range(1, lines.lineCount())), bottom]
    for upper, lower in pairwise(edges):
        yield Uncut(top=upper, bottom=lower, header=header)


def page_of(found: tuple[Page, ...], y: float) -> int:
    """Give the number of the page, from 0, on which a height of the document stands."""
    return next((number for number, page in enumerate(found) if y < page.bottom), len(found) - 1)


__all__ = ["Page", "page_of", "pages"]
