"""The minutes as Markdown: headings, numbered paragraphs and tables; what people typed is escaped."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from facilitator.core.minuting.document import Block, Bullets, Minutes, Paragraph, Piece, Table
from facilitator.core.white_space import on_one_line
from facilitator.exchange.directions import closed
from facilitator.exchange.legible import legible

_MARKS = re.compile(r"([\\`*_{}\[\]<>|~#$&])")
_IN_ADDRESSES = ":/?#[]@!$&'()*+,;=%~"
LOWEST = 6
"""The lowest heading of Markdown."""
_LINE_START = re.compile(r"^([-+=]|\d+(?=[.)]))", re.MULTILINE)


def render_markdown(minutes: Minutes) -> str:
    """Write the minutes as Markdown (CommonMark with tables)."""
    parts = [f"# {_line(minutes.title)}", f"**{_line(minutes.subtitle)}**", f"*{_line(minutes.notice)}*"]
    parts.append("\n".join(f"- {_line(fact.label)}{minutes.colon}{_line(fact.value)}" for fact in minutes.facts))
    for section in minutes.sections:
        parts.append(f"{'#' * min(section.level + 1, LOWEST)} {_line(section.heading)}")
        parts += [_block(block) for block in section.blocks]
    parts.append("---")
    parts += [_line(line) for line in minutes.closing]
    return "\n\n".join(part for part in parts if part) + "\n"


def escape(text: str) -> str:
    """Give a text in which no character means anything to Markdown."""
    escaped = _MARKS.sub(r"\\\1", closed(legible(text)))
    return _LINE_START.sub(_escape_start, escaped)


def _escape_start(found: re.Match[str]) -> str:
    # A digit cannot be escaped in Markdown, so the point or bracket after it is; the group ends before that.
    return f"{found[1]}\\" if found[1].isdecimal() else f"\\{found[1]}"


def _line(text: str) -> str:
    """Give a text on one line, for a heading, a cell or a list entry."""
    return escape(on_one_line(text))


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return _paragraph(block)
        case Bullets():
            return "\n".join(f"- {''.join(_linked(piece) for piece in line)}" for line in block.lines)
        case Table():
            return "\n".join(_table(block))


def _paragraph(paragraph: Paragraph) -> str:
    text = "".join(_piece(piece) for piece in paragraph.pieces)
    if paragraph.number is None:
        return text.replace("\n", "\\\n")
    mark = f"{paragraph.number}. "
    # CommonMark: a further line of a list item must be indented to where the item's text begins.
    return mark + text.replace("\n", "\\\n" + " " * len(mark))


def _piece(piece: Piece) -> str:
    """Write a piece; the markers touch the text, since `** text **` is not strong in Markdown."""
    text = escape(piece.text)
    mark = "**" if piece.strong else "*" if piece.emphasis else ""
    inner = text.strip()
    if not mark or not inner:
        return text
    before, _, after = text.partition(inner)
    return f"{before}{mark}{inner}{mark}{after}"


def _linked(piece: Piece) -> str:
    """Write a piece of an entry on one line; an address in angle brackets may hold brackets of its own."""
    space = " " if piece.text[:1].isspace() else "", " " if piece.text[-1:].isspace() else ""
    text = f"{space[0]}{_line(piece.text)}{space[1]}"
    return f"[{text}](<{quote(piece.link, safe=_IN_ADDRESSES)}>)" if piece.link else text


def _table(table: Table) -> Iterator[str]:
    yield _row(column.heading for column in table.columns)
    yield "|" + "|".join("---:" if column.figures else "---" for column in table.columns) + "|"
    for row in table.rows:
        yield _row(row)


def _row(cells: Iterator[str] | tuple[str, ...]) -> str:
    return "| " + " | ".join(_line(cell) for cell in cells) + " |"
