"""One table: what was measured, beside the limit that was measured in the same run and what is allowed."""

from collections.abc import Sequence
from dataclasses import dataclass

HEAD = ("what", "figure", "beside, in the same run", "limit", "ratio", "allowed", "")
# figures that grow with what is left of the decimal point need fewer places behind it
PLACES = ((100.0, 0), (10.0, 1), (0.0, 2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A figure; `limit` is what the machine takes for the least of it, `allowed` what it may be, where that is judged."""

    what: str
    figure: float
    unit: str = "ms"
    beside: str = ""
    limit: float | None = None
    allowed: float | None = None
    rule: str = ""

    @property
    def met(self) -> bool | None:
        """Say whether the figure is as small as it has to be; None where it is only shown."""
        return None if self.allowed is None else self.figure <= self.allowed

    @property
    def ratio(self) -> float | None:
        """Give how many times the limit it is."""
        return self.figure / self.limit if self.limit else None

    def as_json(self) -> dict[str, object]:
        """Give the row for other programs."""
        fields = {name: getattr(self, name) for name in self.__slots__}
        return {**fields, "ratio": self.ratio, "met": self.met}


def shown(what: str, figure: float, unit: str, *, beside: str = "", limit: float | None = None) -> Row:
    """Give a row that nothing is asked of."""
    return Row(what=what, figure=figure, unit=unit, beside=beside, limit=limit)


def at_most(
    what: str, figure: float, unit: str, allowed: float, *, beside: str = "", limit: float | None = None
) -> Row:
    """Give a row that has a fixed bound."""
    rule = f"{number(allowed)} {unit}".strip()
    return Row(what=what, figure=figure, unit=unit, beside=beside, limit=limit, allowed=allowed, rule=rule)


def times(what: str, figure: float, unit: str, most: float, *, beside: str, limit: float) -> Row:
    """Give a row that may be so many times its limit."""
    rule = f"{most:g} ×"
    return Row(what=what, figure=figure, unit=unit, beside=beside, limit=limit, allowed=most * limit, rule=rule)


def above(what: str, figure: float, unit: str, more: float, *, beside: str, limit: float) -> Row:
    """Give a row that may be so much more than its limit."""
    rule = f"limit + {more:g} {unit}"
    return Row(what=what, figure=figure, unit=unit, beside=beside, limit=limit, allowed=limit + more, rule=rule)


def number(value: float | None) -> str:
    """Write a figure with as many places as it can be read with."""
    if value is None:
        return ""
    places = next(places for least, places in PLACES if abs(value) >= least)
    return f"{value:,.{places}f}"


def written(rows: Sequence[Row]) -> str:
    """Write the table in columns."""
    cells = [HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEAD))]
    numeric = {1, 3, 4}
    lines = (
        "  ".join(
            cell.rjust(width) if column in numeric else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in cells
    )
    return "\n".join(line.rstrip() for line in lines)


def _cells(row: Row) -> tuple[str, ...]:
    unit = row.unit
    return (
        row.what,
        f"{number(row.figure)} {unit}".strip(),
        row.beside,
        "" if row.limit is None else f"{number(row.limit)} {unit}".strip(),
        "" if row.ratio is None else f"{row.ratio:.1f} ×",
        row.rule,
        {None: "", True: "met", False: "MISSED"}[row.met],
    )
