"""The page of the booth sheet: dark on white, for a printer."""

from html import escape

from PySide6.QtGui import QTextDocument

from facilitator.core.booth import BoothLine, BoothSheet
from facilitator.core.clock import duration_label
from facilitator.ui.theme import Theme


def booth_page(sheet: BoothSheet, theme: Theme) -> QTextDocument:
    """Set the booth sheet for paper: dark on white, whatever the theme."""
    delegation, language, _, time = map(escape, sheet.columns)
    rows = [(sheet.mark, sheet.now)] if sheet.now is not None else []
    rows += [(f"{number}", line) for number, line in enumerate(sheet.next, start=1)]
    document = QTextDocument()
    font = theme.font("text")
    font.setPointSizeF(12)
    document.setDefaultFont(font)
    document.setHtml(
        f"<h2>{escape(sheet.heading)}</h2><p>{escape(sheet.presides)} · {escape(sheet.time)}</p>"
        "<table width='100%' border='1' cellspacing='0' cellpadding='8' style='border-collapse:collapse'>"
        f"<tr><th></th><th align='left'>{delegation}</th><th align='left'>{language}</th>"
        f"<th align='right'>{time}</th></tr>{''.join(_booth_row(mark, line) for mark, line in rows)}</table>"
    )
    return document


def _booth_row(mark: str, line: BoothLine) -> str:
    limit = "" if line.limit is None else duration_label(line.limit)
    return (
        f"<tr><td>{escape(mark)}</td><td><b>{escape(line.name)}</b><br/>{escape(line.role)}</td>"
        f"<td>{escape(line.language)}</td><td align='right'>{escape(limit)}</td></tr>"
    )
