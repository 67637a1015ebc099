"""Setting: how a page of the manual, written in Markdown, is set in the colours and sizes of the desk."""

from collections.abc import Iterator

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from facilitator.ui.theme import FontRole, Spacing, Theme

HEADINGS: dict[int, tuple[FontRole, int, int]] = {1: ("speaker", 0, 12), 2: ("title", 24, 6), 3: ("strong", 16, 4)}
LEADING = 130.0
# widths of columns in percent by the number of columns, so that tables on a page are aligned
SHARES: dict[int, tuple[int, ...]] = {2: (28, 72), 3: (38, 42, 20)}


def set_page(
    document: QTextDocument,
    markdown: str,
    folder: QUrl,
    theme: Theme,
    width: int,
) -> None:
    """Set a page: headings, tables and keys as the desk writes them; pictures no wider than the page."""
    document.setDefaultFont(theme.font("text"))
    document.setBaseUrl(folder)
    document.setMarkdown(markdown)
    # no page size while setting: the document is laid out once, at the end
    whole = QTextCursor(document)
    whole.beginEditBlock()
    for block in _blocks(document):
        _set_block(QTextCursor(block), block, theme)
    for table in _tables(document.rootFrame()):
        _set_table(table, theme)
    _fit_pictures(document, width)
    whole.endEditBlock()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _set_block(cursor: QTextCursor, block: QTextBlock, theme: Theme) -> None:
    level = block.blockFormat().headingLevel()
    shape = QTextBlockFormat()
    if level in HEADINGS:
        role, above, below = HEADINGS[level]
        shape.setTopMargin(above)
        shape.setBottomMargin(below)
        cursor.mergeBlockFormat(shape)
        _write(cursor, block, theme.font(role), theme.colour("text").name())
        return
    shape.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if cursor.currentTable() is None:
        shape.setBottomMargin(Spacing.small)
    shape.setNonBreakableLines(False)
    cursor.mergeBlockFormat(shape)
    _set_keys(block, theme)


def _set_keys(block: QTextBlock, theme: Theme) -> None:
    """Write what Markdown calls code as the keys of the desk: the same letters, on a raised ground."""
    pieces = block.begin()
    found: list[tuple[int, int]] = []
    while not pieces.atEnd():
        piece = pieces.fragment()
        if piece.charFormat().fontFixedPitch():
            found.append((piece.position(), piece.length()))
        pieces += 1
    for start, length in found:
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        ink = QTextCharFormat()
        ink.setFont(theme.font("text"))
        ink.setFontWeight(QFont.Weight.Medium)
        ink.setForeground(QBrush(theme.colour("text")))
        ink.setBackground(QBrush(theme.colour("raised")))
        cursor.mergeCharFormat(ink)


def _write(cursor: QTextCursor, block: QTextBlock, font: QFont, colour: str) -> None:
    cursor.setPosition(block.position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    ink = QTextCharFormat()
    ink.setFont(font)
    ink.setForeground(QBrush(colour))
    # setCharFormat, not merge: Qt's Markdown sets FontSizeAdjustment, which is added to any size
    cursor.setCharFormat(ink)


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for inner in frame.childFrames():
        if isinstance(inner, QTextTable):
            yield inner
        yield from _tables(inner)


def _set_table(table: QTextTable, theme: Theme) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(theme.colour("line")))
    shape.setBorderCollapse(True)
    shape.setCellPadding(Spacing.small)
    shape.setCellSpacing(0)
    shape.setTopMargin(Spacing.tight)
    shape.setBottomMargin(Spacing.small)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shares = SHARES.get(table.columns(), ())
    shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
    table.setFormat(shape)


def _fit_pictures(document: QTextDocument, width: int) -> None:
    for block in _blocks(document):
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            shape = piece.charFormat().toImageFormat()
            if shape.isValid():
                cursor = QTextCursor(block)
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                shape.setWidth(width)
                cursor.setCharFormat(shape)
                # proportional line height would leave a gap of a third of the picture's height
                alone = QTextBlockFormat()
                alone.setLineHeight(100.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                cursor.mergeBlockFormat(alone)
                break
            pieces += 1
