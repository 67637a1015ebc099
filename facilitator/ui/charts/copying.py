"""Copying: a table as CSV and a chart as a picture, on the clipboard."""

import csv
import io

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from facilitator.ui.charts.figures import Figures

FORMULA = ("=", "+", "-", "@")


def as_csv(figures: Figures) -> str:
    """Write a table as CSV; what a spreadsheet would take for a formula is marked as text."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(figures.columns)
    writer.writerows([[_harmless(cell) for cell in row] for row in figures.rows])
    return out.getvalue()


def copy_csv(figures: Figures) -> None:
    """Put a table on the clipboard, as text and as CSV."""
    data = QMimeData()
    text = as_csv(figures)
    data.setText(text)
    data.setData("text/csv", text.encode())
    QGuiApplication.clipboard().setMimeData(data)


def copy_picture(sheet: QWidget) -> None:
    """Put a picture of a widget on the clipboard."""
    QGuiApplication.clipboard().setPixmap(sheet.grab())


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell
