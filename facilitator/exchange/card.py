"""The card: the keys and rules of the desk on one page of paper, set from the manual's page of that name."""

from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from itertools import groupby

from facilitator import resources
from facilitator.exchange.glyphs import FAMILIES
from facilitator.exchange.pdf import A4, PaperSize
from facilitator.exchange.typesetting import set_pdf, set_pictures

TEMPLATE = "card.typ"
# the text says when it was written, not the clock
_MADE = datetime(2025, 4, 7, tzinfo=UTC)
_ROW = "|"
_RULE = "|---"


def render_card() -> bytes:
    """Set the card as PDF. Raises TypesettingFault."""
    return set_pdf(TEMPLATE, values_of_card(A4), made=_MADE)


def card_pictures(paper: PaperSize, *, dots: float) -> Iterator[bytes]:
    """Set the card on paper, each page a PNG with so many dots an inch. Raises TypesettingFault."""
    return set_pictures(TEMPLATE, values_of_card(paper), dots=dots)


def card_mark(markdown: str) -> str:
    """Give the mark of the text from which a card is set; the file bears it."""
    return f"Facilitator {sha256(markdown.encode()).hexdigest()[:16]}"


def values_of_card(paper: PaperSize) -> dict[str, object]:
    """Give the card as the values that its template reads."""
    markdown = resources.text("manual", "card.md")
    title, _, rest = markdown.partition("\n")
    return {
        "title": title.removeprefix("# "),
        "mark": card_mark(markdown),
        "language": "en",
        "fonts": FAMILIES,
        "paper": {"width": paper.width, "height": paper.height},
        "blocks": list(_blocks(rest)),
    }


def _blocks(markdown: str) -> Iterator[dict[str, object]]:
    """Read headings, tables and paragraphs, which blank lines part."""
    for blank, lines in groupby(markdown.splitlines(), lambda line: not line.strip()):
        some = list(lines)
        if blank:
            continue
        if some[0].startswith("## "):
            yield {"kind": "heading", "text": some[0].removeprefix("## ")}
        elif some[0].startswith(_ROW):
            head, *rows = [_cells(line) for line in some if not line.startswith(_RULE)]
            yield {"kind": "table", "head": head, "rows": rows}
        else:
            yield {"kind": "paragraph", "pieces": _pieces(" ".join(some))}


def _cells(line: str) -> list[list[dict[str, object]]]:
    return [_pieces(cell.strip()) for cell in line.strip().strip(_ROW).split(_ROW)]


def _pieces(text: str) -> list[dict[str, object]]:
    """Part a text into words and the keys between backticks."""
    parts = text.split("`")
    return [{"text": part, "key": place % 2 == 1} for place, part in enumerate(parts) if part]
