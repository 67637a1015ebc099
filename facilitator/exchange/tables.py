"""Tables as CSV, in a form that spreadsheets read safely: the log of statements, one row a statement, and any other."""

import csv
import io
from collections.abc import Iterable, Sequence

from facilitator.exchange.json import Json
from facilitator.exchange.legible import legible

COLUMNS = (
    *("statement", "item", "who", "name", "capacity", "on_behalf_of", "kind", "begin", "end", "spoken", "limit"),
    *("gist", "tags", "documents", "written_only", "corrected", "aligned", "joint", "person", "language", "topics"),
)
# A spreadsheet evaluates a cell that begins with one of these as a formula, also with the full-width forms.
FORMULA_BEGINNINGS = tuple("=+-@\t\n＝＋－＠")


def render_csv(log: list[Json]) -> str:
    """Write the rows of a log as CSV; lists are joined by semicolons, and no cell is ever taken for a formula."""
    return render_table(COLUMNS, log)


def render_table(columns: Sequence[str], rows: Iterable[Json]) -> str:
    """Write rows as CSV under a line of headings."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)
    return out.getvalue()


def safe_cell(text: str) -> str:
    """Protect a cell against evaluation as a formula (CSV injection): put an apostrophe before it if needed."""
    clean = legible(text)
    return f"'{clean}" if clean.lstrip(" ").startswith(FORMULA_BEGINNINGS) else clean


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            return safe_cell("; ".join(str(entry) for entry in value))
        case int() | float():
            return str(value)
        case _:
            return safe_cell(str(value))
