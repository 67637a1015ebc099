"""The minutes as a QTextDocument: styles and tables for printing.

Typed text is inserted as plain text, never as markup.
"""

from collections.abc import Iterable

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from facilitator.core.minuting.document import Block, Bullets, Minutes, Paragraph, Piece, Section, Table
from facilitator.exchange.legible import legible

FAMILIES = ("Inter", "Noto Sans", "DejaVu Sans")
INK, DIM, LINE = QColor("#17212b"), QColor("#4e5d6c"), QColor("#c3ccd5")
_MAXIMUM_LEVEL = 2


class Composer:
    """Builds the document of one record; a `unit` is a point on the screen, a `point` is one on paper.

    When printing, Qt scales heights, tabs, borders and letters from screen to paper, but neither left margins nor
    indents.
    """

    def __init__(self, minutes: Minutes, *, unit: float, point: float) -> None:
        self._minutes = minutes
        self._unit = unit
        self._point = point
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(face(10))
        self._cursor = QTextCursor(self.document)
        self._began = False

    def compose(self) -> QTextDocument:
        """Set the whole record and give it."""
        minutes = self._minutes
        # without an edit block Qt lays out the whole document at each change of a format: seconds for long minutes
        self._cursor.beginEditBlock()
        self._line(minutes.title, style(22, strong=True), after=2)
        self._line(minutes.subtitle, style(14, colour=DIM), after=2)
        self._line(minutes.notice, style(10, italic=True, colour=DIM), after=12)
        for fact in minutes.facts:
            self._hanging(f"{fact.label}\t", 85, (Piece(text=fact.value),), after=2)
        for section in minutes.sections:
            self._section(section)
        for place, line in enumerate(minutes.closing):
            self._line(line, style(8.5, colour=DIM), before=0 if place else 20, after=2)
        self._cursor.endEditBlock()
        return self.document

    def _section(self, section: Section) -> None:
        top = section.level < _MAXIMUM_LEVEL
        form = self._spaced(20 if top else 12, 4 if top else 3)
        form.setHeadingLevel(section.level)
        letters = style(13, strong=True) if top else style(10.5, strong=True, colour=DIM)
        self._block(form, ((section.heading, letters),))
        for block in section.blocks:
            self._set(block)

    def _set(self, block: Block) -> None:
        match block:
            case Paragraph(number=None):
                form = self._spaced(4, 3)
                form.setHeadingLevel(_MAXIMUM_LEVEL + 1)
                self._block(form, ((block.text, style(9.5, italic=True, colour=DIM)),))
            case Paragraph():
                self._hanging(f"{block.number}.\t", 28, block.pieces, before=5, after=3)
            case Bullets():
                for entry in block.entries:
                    self._hanging("•\t", 28, (Piece(text=entry),), after=3)
            case Table():
                self._table(block)

    def _spaced(self, before: float, after: float) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setTopMargin(before * self._unit)
        form.setBottomMargin(after * self._unit)
        return form

    def _line(self, text: str, letters: QTextCharFormat, *, before: float = 0, after: float = 0) -> None:
        self._block(self._spaced(before, after), ((text, letters),))

    def _hanging(
        self, mark: str, indent: float, pieces: Iterable[Piece], *, before: float = 0, after: float = 0
    ) -> None:
        """Set a paragraph whose lines stand to the right of its number."""
        form = self._spaced(before, after)
        form.setLeftMargin(indent * self._point)
        form.setTextIndent(-indent * self._point)
        form.setTabPositions([QTextOption.Tab(indent * self._unit, QTextOption.TabType.LeftTab)])
        runs = ((piece.text, style(10, strong=piece.strong, italic=piece.emphasis)) for piece in pieces)
        self._block(form, ((mark, style(10, colour=DIM)), *runs))

    def _block(self, form: QTextBlockFormat, runs: Iterable[tuple[str, QTextCharFormat]]) -> None:
        if self._began:
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)
        self._began = True
        for text, letters in runs:
            self._cursor.insertText(as_set(text), letters)

    def _table(self, table: Table) -> None:
        form = QTextTableFormat()
        form.setHeaderRowCount(1)
        form.setBorder(0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setCellSpacing(0)
        form.setCellPadding(2.5 * self._unit)
        form.setTopMargin(4 * self._unit)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = sum(column.share for column in table.columns)
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, 100 * c.share / shares) for c in table.columns]
        )
        made = self._cursor.insertTable(len(table.rows) + 1, len(table.columns), form)
        self._row(made, 0, table, tuple(c.heading for c in table.columns), style(9, strong=True, colour=DIM))
        for place, row in enumerate(table.rows, start=1):
            self._row(made, place, table, row, style(9))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _row(self, made: QTextTable, row: int, table: Table, cells: tuple[str, ...], letters: QTextCharFormat) -> None:
        for place, text in enumerate(cells):
            cell = made.cellAt(row, place)
            bounds = cell.format().toTableCellFormat()
            bounds.setBottomBorder(0.5 * self._unit)
            bounds.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            bounds.setBottomBorderBrush(QBrush(LINE))
            cell.setFormat(bounds)
            cursor = cell.firstCursorPosition()
            if table.columns[place].figures:
                cursor.setBlockFormat(_to_the_right())
            cursor.insertText(as_set(text), letters)


def face(points: float) -> QFont:
    """Give the font of the record in a size."""
    font = QFont(list(FAMILIES))
    font.setPointSizeF(points)
    # the font features of the desk (other shapes of brackets and digits) make text that cannot be copied from a PDF
    for feature in ("calt", "tnum"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def style(points: float, *, strong: bool = False, italic: bool = False, colour: QColor = INK) -> QTextCharFormat:
    """Give how letters look."""
    font = face(points)
    font.setBold(strong)
    font.setItalic(italic)
    letters = QTextCharFormat()
    letters.setFont(font)
    letters.setForeground(QBrush(colour))
    return letters


def as_set(text: str) -> str:
    """Give a typed text with line ends that stay within their paragraph."""
    return legible(text).replace("\n", "\N{LINE SEPARATOR}")


def _to_the_right() -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setProperty(QTextFormat.Property.BlockAlignment, 0x2)
    return form
