"""The minutes on the screen: the record, or what changed in it, as the simple HTML that a text view understands."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from facilitator.core.minuting.changed_words import MarkedWords, WordsKept, changed_words
from facilitator.core.minuting.difference import Change, ChangeKind
from facilitator.core.minuting.document import Block, Bullets, Minutes, Paragraph, Piece, Table
from facilitator.core.saying import noop, tr
from facilitator.core.values import dataclass

HOW: Mapping[ChangeKind, str] = {
    ChangeKind.ADDED: noop("added"),
    ChangeKind.REMOVED: noop("removed"),
    ChangeKind.CHANGED: noop("changed"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """The colours of a page, as the theme has them."""

    text: str
    dim: str
    line: str
    removed: str
    added: str


def page_of(record: Minutes, ink: Ink) -> str:
    """Set a record; everything that was typed is escaped."""
    return "".join(_page(record, ink))


def changes_page(changes: Iterable[Change], title: str, ink: Ink, *, headed: bool = True) -> str:
    """Set what changed, each change under the heading it stands under; a text has none where it is not `headed`."""
    return "".join(_changes(changes, title, ink, headed=headed))


def page_of_words(title: str, words: str, ink: Ink) -> str:
    """Set a title and a sentence, where there is nothing else to show."""
    return f"<body style='color:{ink.text}'><h1>{_text(title)}</h1><p>{_text(words)}</p></body>"


def _page(record: Minutes, ink: Ink) -> Iterator[str]:
    yield f"<body style='color:{ink.text}'>"
    yield f"<h1>{_text(record.title)}</h1>"
    yield f"<p style='font-size:large;color:{ink.dim}'>{_text(record.subtitle)}</p>"
    yield f"<p style='color:{ink.dim}'><i>{_text(record.notice)}</i></p><table>"
    for fact in record.facts:
        yield f"<tr><td style='color:{ink.dim};padding-right:16px'>{_text(fact.label)}</td>"
        yield f"<td>{_text(fact.value)}</td></tr>"
    yield "</table>"
    for section in record.sections:
        above = 28 if section.level == 1 else 16
        tag = f"h{min(section.level + 1, 6)}"
        yield f"<{tag} style='margin-top:{above}px;margin-bottom:6px'>{_text(section.heading)}</{tag}>"
        yield from (_block(block, ink) for block in section.blocks)
    yield "<hr/>"
    yield from (f"<p style='color:{ink.dim}'>{_text(line)}</p>" for line in record.closing)
    yield "</body>"


def _block(block: Block, ink: Ink) -> str:
    match block:
        case Paragraph(number=None):
            return f"<p style='color:{ink.dim}'><i>{_text(block.text)}</i></p>"
        case Paragraph():
            number = f"<span style='color:{ink.dim}'>{block.number}.</span>&nbsp;&nbsp;"
            return f"<p>{number}{''.join(map(_piece, block.pieces))}</p>"
        case Bullets():
            return "<ul>" + "".join(f"<li>{_text(entry)}</li>" for entry in block.entries) + "</ul>"
        case Table():
            return _table(block, ink)


def _piece(piece: Piece) -> str:
    text = _text(piece.text)
    if piece.strong:
        return f"<b>{text}</b>"
    return f"<i>{text}</i>" if piece.emphasis else text


def _table(table: Table, ink: Ink) -> str:
    whole = sum(column.share for column in table.columns)
    heads = "".join(
        f"<th align='{_side(c.figures)}' width='{100 * c.share // whole}%' style='color:{ink.dim}'>"
        f"{_text(c.heading)}</th>"
        for c in table.columns
    )
    rows = "".join(
        "<tr>"
        + "".join(
            f"<td align='{_side(c.figures)}'>{_text(cell)}</td>" for c, cell in zip(table.columns, row, strict=True)
        )
        + "</tr>"
        for row in table.rows
    )
    style = f"border-style:solid;border-color:{ink.line};border-collapse:collapse"
    frame = f"width='100%' border='1' cellspacing='0' cellpadding='5' style='{style}'"
    return f"<table {frame}><tr>{heads}</tr>{rows}</table>"


def _side(figures: bool) -> str:
    return "right" if figures else "left"


def _how(change: Change) -> str:
    """Say what became of a paragraph; what was added has no number in the earlier record, and stands after one."""
    how = tr(HOW[change.how])
    if change.number is None:
        return how
    if change.how is ChangeKind.ADDED:
        return tr("after {number}: {how}", number=change.number, how=how)
    return f"{change.number}. {how}"


def _changes(changes: Iterable[Change], title: str, ink: Ink, *, headed: bool) -> Iterator[str]:
    yield f"<body style='color:{ink.text}'><h1>{_text(title)}</h1>"
    section: str | None = None
    for change in changes:
        if change.section != section:
            section = change.section
            heading = section or tr("Head of the record")
            yield f"<h3>{_text(heading)}</h3>" if headed else ""
        yield f"<p style='color:{ink.dim}'>{_text(_how(change))}</p>"
        if change.how is ChangeKind.CHANGED:
            words = changed_words(change.before, change.after)
            yield f"<p>{' '.join(_marked(one, ink) for one in words)}</p>"
        elif change.before:
            yield f"<p style='color:{ink.removed}'>− <s>{_text(change.before)}</s></p>"
        else:
            yield f"<p style='color:{ink.added}'>+ {_text(change.after)}</p>"
    if section is None:
        nothing = tr("Nothing that is printed has changed.")
        yield f"<p>{_text(nothing)}</p>"
    yield "</body>"


def _marked(words: MarkedWords, ink: Ink) -> str:
    """Mark some words by a sign and a line, too: colour alone says nothing to many."""
    text = _text(words.text)
    match words.kept:
        case WordsKept.SAME:
            return text
        case WordsKept.REMOVED:
            return f"<span style='color:{ink.removed}'>−<s>{text}</s></span>"
        case WordsKept.ADDED:
            return f"<span style='color:{ink.added}'>+<b><u>{text}</u></b></span>"


def _text(text: str) -> str:
    return escape(text.replace("\x00", "\N{REPLACEMENT CHARACTER}")).replace("\n", "<br/>")
