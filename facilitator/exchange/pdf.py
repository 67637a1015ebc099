"""The minutes on paper: a tagged PDF that everybody can read, and the same pages as pictures for a printer."""

from collections.abc import Iterator
from itertools import groupby

from facilitator.core.languages import language_of
from facilitator.core.minuting.document import Block, Bullets, Minutes, Paragraph, Piece, Section, Table
from facilitator.core.values import dataclass
from facilitator.exchange.directions import from_left
from facilitator.exchange.glyphs import FAMILIES, shown
from facilitator.exchange.legible import legible
from facilitator.exchange.typesetting import set_pdf, set_pictures

TEMPLATE = "minutes.typ"
_OUTLINED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSize:
    """A sheet and the margin at its sides, in millimetres."""

    width: float = 210
    height: float = 297
    side: float = 25


A4 = PaperSize()


def render_pdf(minutes: Minutes) -> bytes:
    """Set the minutes on A4; the same minutes give the same bytes. Raises TypesettingFault."""
    return set_pdf(TEMPLATE, values_on_paper(minutes), made=minutes.made)


def pictures(minutes: Minutes, paper: PaperSize, *, dots: float) -> Iterator[bytes]:
    """Set the minutes on paper, each page a PNG with so many dots an inch. Raises TypesettingFault."""
    return set_pictures(TEMPLATE, values_on_paper(minutes, paper), dots=dots)


def values_on_paper(minutes: Minutes, paper: PaperSize = A4) -> dict[str, object]:
    """Give the minutes as the values that the template reads; lengths of paper are in millimetres."""
    language, _, region = language_of(minutes.language).locale.partition("-")
    return {
        "paper": {"width": paper.width, "height": paper.height, "side": paper.side},
        "fonts": FAMILIES,
        "language": language,
        "region": region,
        "name": _text(f"{minutes.title} – {minutes.subtitle}"),
        **{name: _text(getattr(minutes, name)) for name in ("title", "subtitle", "notice", "running_title")},
        **{name: getattr(minutes, name) for name in ("contents", "page", "page_of")},
        "facts": [{"label": _text(fact.label), "value": _text(fact.value)} for fact in minutes.facts],
        "outlined": sum(section.level == 1 for section in minutes.sections) >= _OUTLINED,
        "sections": list(_sections(minutes.sections)),
        "closing": [_text(line) for line in minutes.closing],
    }


def _text(text: str) -> str:
    return from_left(shown(legible(text)))


def _sections(sections: tuple[Section, ...]) -> Iterator[dict[str, object]]:
    """Give each section one level below the one before it at most: the standard allows no level to be skipped."""
    before = 0
    for section in sections:
        before = min(section.level, before + 1)
        yield {
            "heading": _text(section.heading),
            "level": before,
            "listed": section.in_contents,
            "blocks": list(_blocks(section.blocks)),
        }


def _blocks(blocks: tuple[Block, ...]) -> Iterator[dict[str, object]]:
    """Give the blocks; numbered paragraphs that follow each other are one list."""
    for numbered, some in groupby(blocks, lambda block: isinstance(block, Paragraph) and block.number is not None):
        if numbered:
            yield {"kind": "numbered", "paragraphs": [_block(block) for block in some]}
        else:
            yield from map(_block, some)


def _block(block: Block) -> dict[str, object]:
    match block:
        case Paragraph():
            found = [_piece(piece) for piece in block.pieces]
            return {"kind": block.kind, "number": block.number, "length": len(block.text), "pieces": found}
        case Bullets():
            return {"kind": block.kind, "entries": [[_piece(piece) for piece in line] for line in block.lines]}
        case Table():
            columns = [{"heading": _text(c.heading), "share": c.share, "figures": c.figures} for c in block.columns]
            return {"kind": block.kind, "columns": columns, "rows": [[_text(c) for c in row] for row in block.rows]}


def _piece(piece: Piece) -> dict[str, object]:
    return {"text": _text(piece.text), "strong": piece.strong, "emphasis": piece.emphasis, "link": piece.link}
